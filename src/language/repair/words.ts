/** Small lists of words that the rules look at. They are about grammar: which verbs take a clause, which nouns name events. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that report what was said. */
export const SAYING = set(
	'say tell add report announce state write claim note declare warn confirm tweet explain insist argue admit acknowledge ' +
		'stress allege reply respond recall quote comment post stat reveal disclose indicate testify specify affirm assert ' +
		'estimate believe fear reckon suggest maintain concede contend relate charge',
)
/** Saying verbs with a hearer as their object. */
export const TELLING = set('tell inform remind warn assure notify advise convince brief')
export const KNOWING = set(
	'know ask determine establish investigate tell reveal decide wonder learn discover identify explain understand see say',
)
export const ACCUSING = set('accuse suspect convict acquit')
/** Nouns for what is done to those who are held to have done something. */
export const TAKING = set(
	'arrest detention trial prosecution indictment conviction sentencing imprisonment extradition',
)
/** Participles of belief that stand behind a noun: "gunmen believed to be rebels". */
export const BELIEVED = set(
	'believed suspected thought alleged accused reported known said rumoured rumored presumed armed dressed disguised',
)

/** Nouns that name an event which can itself kill, wound or destroy. */
export const EVENTS = set(
	'attack assault raid strike airstrike bombing bombardment shelling explosion blast ambush clash battle fighting fight ' +
		'offensive shooting shootout gunfight firefight massacre incident operation crackdown siege incursion crash collision ' +
		'fire accident violence riot protest demonstration war conflict barrage detonation stabbing killing murder ' +
		'assassination kidnapping abduction hijacking skirmish confrontation unrest shelling stampede earthquake storm ' +
		'flood landslide coup rebellion uprising exchange gunfire shootings',
)
/** Nouns for people who come together, or act together, to be seen. */
export const GATHERINGS = set(
	'march rally procession parade vigil sit-in walkout strike boycott meeting gathering campaign blockade occupation ' +
		'hunger-strike mutiny picket wedding funeral ceremony',
)
/** What such an event does: the verb of "the attack … that killed". */
export const HARMING = set(
	'kill wound injure hurt damage destroy claim leave cause result maim displace spark trigger prompt target devastate ' +
		'flatten level topple shake rock take last begin start end occur happen',
)
/** Prepositions of place and target, behind which a noun does not act. */
export const PLACING = set(
	'in at near outside inside on around against into onto toward towards across along beside by-passing',
)
/** Nouns that take "for". */
export const FOR_NOUNS = set(
	'retaliation revenge reprisal retribution responsibility punishment ransom compensation motive reason blame vengeance',
)

/** Nouns of time and measure that stand without a preposition. */
export const UNMARKED = set(
	'second minute hour day night week month year decade century morning afternoon evening weekend today tonight tomorrow ' +
		'yesterday time way monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
		'july august september october november december km kilometre kilometer mile metre meter foot percent per-cent cent ' +
		'dollar euro pound ton tonne degree point moment while bit lot deal home spring summer autumn winter season dozen ' +
		'weekday fortnight noon midnight dawn dusk age inch yard knot',
)

/** Words for people who act together or with arms: behind "by" they did it. */
export const DOERS =
	/(?:m[ae]n|fighters?|soldiers?|troops?|rebels?|guerrillas?|militants?|militias?|police|officers?|agents?|guards?|rangers?|attackers?|assailants?|raiders?|bandits?|robbers?|gang|mob|crowd|youths?|settlers?|forces?|army|navy|unit|squad|group|party|people|persons?|students?|protesters?|demonstrators?|rioters?|insurgents?|separatists?|marines?|paratroopers?|commandos?|gunners?|pirates?|kidnappers?|villagers?|launch|gunboat|helicopters?|jets?|planes?|drones?)$/u
