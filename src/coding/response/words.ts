/** The words by which one deed is said to answer another. */
import { setOf } from '../set-of.ts'

/** "in response to", "as revenge for", "the raid was retaliation for": nouns of answering. */
export const RESPONSE_NOUNS = setOf(
	'response retaliation revenge reprisal answer reaction vengeance retribution payback riposte reply punishment retort counterblow countermove countermeasure counter-move counter-measure rejoinder tit-for-tat',
)
/** "In exchange the government freed", "in return": an answer in kind. */
export const IN_KIND = setOf('exchange return')
/** Before a deed, they say by themselves that it answers one. */
export const RETALIATORY = setOf('retaliatory reprisal revenge tit-for-tat punitive vengeance')
export const RESPONSE_VERBS = setOf(
	'respond retaliate avenge answer react reply reciprocate repay mirror match punish hit strike counter retort meet',
)
/** What they answer is their object. */
export const ANSWERS_OBJECT = setOf('avenge answer repay mirror match counter meet')
/** Verbs that answer only with their particle: "hit back". */
export const WITH_BACK = setOf('hit strike')
export const PROMPTS = setOf('prompt trigger provoke draw spark elicit ignite unleash incite occasion')
/** The same with "off": "set off riots". */
export const SETS_OFF = setOf('set touch spark')
/** "strikes forced the government to withdraw the bill", "brought thousands onto the streets" */
export const FORCES = setOf('force compel oblige push pressure drive bring move lead')
/** "a crowd angered by the shelling stoned the embassy": what moved those who did it. */
export const MOVED = setOf(
	'anger enrage infuriate incense outrage provoke inflame embitter alarm appal appall shock sting dismay horrify sicken disgust shake exasperate smart furious angry outraged appalled enraged incensed stung shocked rage fury indignation grief',
)
/** "in view of these events": a ground for a measure. */
export const GROUNDS: readonly (readonly string[])[] = [
	'in view of',
	'in light of',
	'in the light of',
	'in the wake of',
	'in the aftermath of',
	'because of',
	'owing to',
	'due to',
	'as a result of',
	'as a consequence of',
	'in consequence of',
	'in the face of',
	'on the heels of',
	'in connection with',
	'in the teeth of',
	'on account of',
].map((phrase) => phrase.split(' '))

/** What a refusal or a deed may answer, told by a noun: "rejected the ultimatum". */
export const ASKED = setOf(
	'ultimatum demand request offer proposal call deadline threat warning appeal overture plan deal terms order invitation petition plea summons',
)
/** Nouns for something done that do not say what: "these events", "the operations", "the move". */
export const DEEDS = setOf(
	'event incident operation sweep offensive campaign crackdown move decision vote announcement step measure action act provocation aggression violation crime outrage atrocity bloodshed violence carnage tragedy development loss insult defeat setback this that it these those they which what',
)
/** Deeds of those who rule: "the measures", "the sanctions". */
export const MEASURE_NOUNS = setOf('measure sanction penalty restriction ban closure')
/** "the move", "the vote": no attack is called so. */
export const STEP_NOUNS = setOf('decision step move vote announcement gesture walkout')
/** What forces do over days: "the operation was ordered after". */
export const OPERATIONS = setOf('operation sweep offensive campaign crackdown')
/** Verbs by which somebody does such a thing. */
export const DOES = setOf('carry conduct launch stage mount execute undertake perform order take make do commit')
/** "The move came after", "The reply followed within hours" */
export const COMES = setOf('come follow arrive')
/** Verbs of calling that stand between a deed and its name: "in what he called a measured answer to". */
export const CALLS = setOf(
	'call describe term say see regard characterise characterize portray present label brand depict declare name dub justify defend',
)

export const CONFLICT: ReadonlySet<string> = setOf('ASSAULT PROTEST COERCE SANCTION MOBILIZE THREATEN REJECT REQUEST')
/** What authorities order, told after what made them. */
export const MEASURES: ReadonlySet<string> = setOf('COERCE SANCTION MOBILIZE')
/** What is done to somebody against his will. */
export const WRONGS: ReadonlySet<string> = setOf('ASSAULT COERCE SANCTION')
/** What calls for an answer: a wrong, or people in the streets. */
export const GRIEVANCES: ReadonlySet<string> = setOf('ASSAULT COERCE SANCTION PROTEST')
/** What somebody gives of his own. */
export const YIELDS: ReadonlySet<string> = setOf('RETREAT CONCEDE AGREE AID')
/** "for their part in", "over his role in": what stands behind is meant. */
export const PART_IN = setOf('part role involvement complicity responsibility share participation')
/** "at the news of", "within an hour of the news that" */
export const NEWS = setOf('news word rumour rumor report announcement')
/** What is called a step, move or decision, and what an operation. */
export const STEPS: ReadonlySet<string> = setOf('COERCE SANCTION MOBILIZE REJECT RETREAT AGREE CONCEDE')
export const OPERATED: ReadonlySet<string> = setOf('ASSAULT COERCE MOBILIZE')
/** "broke up a march", but talks break down. */
export const BREAKS_UP = setOf('break put disperse quell suppress crush scatter')
/** Those who march. */
export const CROWD = setOf(
	'protester demonstrator marcher rioter striker protestor picketer crowd demonstration march rally protest procession mob gathering sit-in picket',
)
export const ORDERLY = setOf(
	'police officer policeman soldier troops troop guard gendarme constable force army commando marine paramilitary ranger gendarmerie militiaman reinforcement trooper serviceman guardsman',
)
/** What breaks up a crowd. */
export const CROWD_CONTROL = setOf('gas teargas cannon baton truncheon bullet')
/** What picks one out of several: "one of the attacks", "another blast", "the second explosion"; superlatives do too. */
export const PICKS = setOf('one another first second third fourth fifth last other')
/** Several of a kind taken together. */
export const MANY = setOf('wave string series spate rash flurry succession')
/** What ends a deed that goes on: "halt the bombardment", "an end to the siege". */
export const ENDS = setOf('halt stop end cease lift reverse revoke rescind')
export const END_NOUNS = setOf('end halt stop cessation')
/** Deeds that one asks to end. */
export const STRIKES = setOf(
	'bombing bombardment shelling fighting attack raid strike airstrike violence killing offensive siege assault massacre hostility',
)
/** Those who attacked, named after what they did. */
export const ATTACKERS = setOf(
	'attacker assailant raider gunman intruder kidnapper hijacker bomber infiltrator captor abductor hostage-taker guerrilla killer ambusher bandit',
)
