/** Irregular forms of English, written as "base form form …". */
const rows = (lines: string): ReadonlyMap<string, string> => {
	const map = new Map<string, string>()
	for (const line of lines.trim().split('\n')) {
		const [base, ...forms] = line.trim().split(' ') as [string, ...string[]]
		for (const form of forms) map.set(form, base)
	}
	return map
}

/** Past forms, participles and odd third persons of strong verbs. The base itself is not a key, "bet" and "cut" need none. */
export const VERBS = rows(`
	be am are is was were been being 're 'm m re wuz
	have has had having hath 've ve
	do does did done doing doth
	go goes went gone goin gon
	say said says
	get got gotten getting
	make made
	take took taken
	come came
	see saw seen
	know knew known
	give gave given
	find found
	think thought
	tell told
	become became
	leave left
	feel felt
	bring brought
	begin began begun beginning
	keep kept
	hold held
	write wrote written
	stand stood
	hear heard
	mean meant
	meet met
	pay paid
	sit sat sitting
	speak spoke spoken
	lead led
	grow grew grown
	lose lost
	fall fell fallen
	send sent
	build built
	understand understood
	draw drew drawn
	break broke broken
	spend spent
	rise rose risen
	drive drove driven
	buy bought
	wear wore worn
	choose chose chosen
	seek sought
	throw threw thrown
	catch caught
	deal dealt
	win won
	forget forgot forgotten
	sell sold
	fight fought
	teach taught
	eat ate eaten
	sing sang sung
	strike struck stricken
	hang hung
	shake shook shaken
	ride rode ridden
	feed fed
	shoot shot
	drink drank drunk
	hide hid hidden
	lie lay lain
	arise arose arisen
	fly flew flown flies
	bear bore borne born
	steal stole stolen
	tear tore torn
	sleep slept
	stick stuck
	swear swore sworn
	sweep swept
	bind bound
	bend bent
	bleed bled
	blow blew blown
	breed bred
	cling clung
	creep crept
	dig dug
	dwell dwelt
	flee fled
	fling flung
	forbid forbade forbidden
	foresee foresaw foreseen
	forgive forgave forgiven
	freeze froze frozen
	grind ground
	kneel knelt
	lay laid
	waylay waylaid
	inlay inlaid
	mislay mislaid
	overlay overlaid
	outfight outfought
	overfly overflew overflown
	rethink rethought
	shear shorn
	rend rent
	beget begot begotten
	forgo forwent forgone
	redo redid redone
	undo undid undone
	outdo outdid outdone
	overdo overdid overdone
	resend resent
	forsake forsook forsaken
	smite smote smitten
	outgrow outgrew outgrown
	redraw redrew redrawn
	lend lent
	light lit
	mistake mistook mistaken
	overcome overcame
	overthrow overthrew overthrown
	prove proven
	ring rang rung
	seek sought
	shine shone
	shrink shrank shrunk
	sink sank sunk sunken
	slay slew slain
	slide slid
	spin spun
	spring sprang sprung
	sting stung
	stink stank stunk
	stride strode stridden
	strive strove striven
	swell swollen
	swim swam swum
	swing swung
	undergo underwent undergone
	undertake undertook undertaken
	wake woke woken
	weave wove woven
	weep wept
	withdraw withdrew withdrawn
	withhold withheld
	withstand withstood
	wind wound
	retake retook retaken
	rebuild rebuilt
	remake remade
	retell retold
	repay repaid
	resell resold
	rewrite rewrote rewritten
	outrun outran
	run ran running
	overtake overtook overtaken
	oversee oversaw overseen
	overrun overran
	override overrode overridden
	overhear overheard
	partake partook partaken
	mislead misled
	misunderstand misunderstood
	bite bit bitten
	beat beaten
	burn burnt
	learn learnt
	spell spelt
	spill spilt
	spoil spoilt
	smell smelt
	dream dreamt
	leap leapt
	lean leant
	awake awoke awoken
	behold beheld
	uphold upheld
	see seeing
	flee fleeing
	shed shedding
	spit spat
	show shown
	sew sewn
	sow sown
	saw sawn
	mow mown
	string strung
	unwind unwound
	upset upsetting
	wring wrung
	stave stove
	cleave cleft cloven
	befall befell befallen
	offset offsetting
	input inputting
	plead pled
	sneak snuck
	speed sped
	tread trod trodden
	thrive throve
	beset besetting
	bus bused
	focus focused focusing focussed
	ski skied skiing
	die died dies
	tie tied ties
	lie lied lies
	vie vied vies
	age aging ageing
	dye dyeing
	singe singeing
	be's bes
	canoe canoeing
	use usin
	quiz quizzed quizzes
	echo echoed echoes
	veto vetoed vetoes
	agree agreed
	free freed
	guarantee guaranteed
	disagree disagreed
	decree decreed
	oversee oversaw
	referee refereed
	gas gassed
	shoe shod
	program programmed programming
	diagram diagrammed
	worship worshipped worshipping
	kidnap kidnapped kidnapping kidnaped kidnaping
	handicap handicapped
	hijack hijacked
	canvass canvassed
	bias biased
	hurt hurting
	let letting lets
	set setting
	wan wan
`)

/** Short forms of auxiliaries. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
	["'s", 'be'],
	['s', 'be'],
	["'re", 'be'],
	["'m", 'be'],
	["'ve", 'have'],
	["'d", 'would'],
	["'ll", 'will'],
	['ll', 'will'],
	['ca', 'can'],
	['wo', 'will'],
	['sha', 'shall'],
	['ai', 'be'],
	['m', 'be'],
	['r', 'be'],
	['ve', 'have'],
	["'ld", 'would'],
	['d', 'would'],
])

/** Irregular plurals. */
export const NOUNS = rows(`
	man men
	woman women
	child children
	person persons
	foot feet
	tooth teeth
	goose geese
	mouse mice
	louse lice
	ox oxen
	die dice
	life lives
	wife wives
	knife knives
	leaf leaves
	thief thieves
	half halves
	wolf wolves
	shelf shelves
	self selves
	loaf loaves
	calf calves
	scarf scarves
	hoof hooves
	elf elves
	sheaf sheaves
	crisis crises
	analysis analyses
	thesis theses
	hypothesis hypotheses
	diagnosis diagnoses
	oasis oases
	emphasis emphases
	parenthesis parentheses
	synthesis syntheses
	axis axes
	basis bases
	phenomenon phenomena
	criterion criteria
	datum data
	medium media
	bacterium bacteria
	stratum strata
	memorandum memoranda
	curriculum curricula
	spectrum spectra
	nucleus nuclei
	alumnus alumni
	fungus fungi
	cactus cacti
	stimulus stimuli
	radius radii
	vertex vertices
	matrix matrices
	index indices
	appendix appendices
	larva larvae
	alga algae
	antenna antennae
	formula formulae
	bus buses busses
	gas gases gasses
	lens lenses
	plus pluses
	virus viruses
	campus campuses
	bonus bonuses
	status statuses
	census censuses
	circus circuses
	focus focuses
	chorus choruses
	corpus corpora
	iris irises
	quiz quizzes
	movie movies
	cookie cookies
	zombie zombies
	calorie calories
	rookie rookies
	genie genies
	prairie prairies
	lie lies
	tie ties
	pie pies
	die dies
	bookie bookies
	hippie hippies
	selfie selfies
	newbie newbies
	goalie goalies
	cache caches
	ache aches
	headache headaches
	axe axes
	shoe shoes
	toe toes
	foe foes
	canoe canoes
	horseshoe horseshoes
	gunman gunmen
	policeman policemen
	spokesman spokesmen
	passerby passersby
	brother-in-law brothers-in-law
	cloth cloths
	other others
	kid kiddos
	sortie sorties
`)

/** Plurals that are their own dictionary form. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(
	(
		'people troops police series species headquarters means news clothes pants trousers shorts jeans scissors glasses thanks politics ' +
		'economics mathematics physics athletics ethics statistics barracks crossroads outskirts surroundings remains ' +
		'whereabouts premises proceeds riches belongings cattle sheep deer fish salmon trout aircraft spacecraft hovercraft ' +
		'offspring gallows goggles pajamas pyjamas tights tongs tweezers binoculars congratulations regards ' +
		'shenanigans sunglasses customs armed tropics headphones genitals mechanics logistics basics pliers leggings panties ' +
		'boxers bowels looks wits auspices confines doldrums dregs gymnastics hustings linguistics acoustics dynamics ' +
		'hysterics swine counsel personnel vermin folk percent shambles'
	).split(' '),
)

/** Irregular comparison. */
export const ADJECTIVES = rows(`
	good better best
	bad worse worst
	far farther farthest further furthest
	old elder eldest
	free freer freest
`)
export const ADVERBS = rows(`
	well better best
	badly worse worst
	far farther farthest further furthest
	early earlier earliest
`)
