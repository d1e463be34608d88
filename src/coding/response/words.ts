/** The words by which one deed is said to answer another. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "in response to", "as revenge for", "the raid was retaliation for": nouns of answering. */
export const RESPONSE_NOUNS = words(
	'response retaliation revenge reprisal answer reaction vengeance retribution payback riposte reply punishment retort',
)
/** "In exchange the government freed", "in return": an answer in kind. */
export const IN_KIND = words('exchange return')
/** Before a deed, they say by themselves that it answers one. */
export const RETALIATORY = words('retaliatory reprisal revenge tit-for-tat punitive vengeance')
export const RESPONSE_VERBS = words('respond retaliate avenge answer react reply hit strike')
/** Verbs that answer only with their particle: "hit back". */
export const WITH_BACK = words('hit strike')
export const PROMPTS = words('prompt trigger provoke draw spark elicit ignite')
/** "a crowd angered by the shelling stoned the embassy": what moved those who did it. */
export const MOVED = words(
	'anger enrage infuriate incense outrage provoke inflame embitter alarm furious angry outraged',
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
].map((phrase) => phrase.split(' '))

/** What a refusal or a deed may answer, told by a noun: "rejected the ultimatum". */
export const ASKED = words(
	'ultimatum demand request offer proposal call deadline threat warning appeal overture plan deal terms order',
)
/** Nouns for something done that do not say what: "these events", "the operations", "the move". */
export const DEEDS = words(
	'event incident operation move decision vote step measure action act provocation aggression violation crime outrage atrocity bloodshed violence carnage tragedy development loss insult defeat setback this that it these those they which what',
)
/** Deeds of those who rule: "the measures", "the sanctions". */
export const MEASURE_NOUNS = words('measure decision step sanction penalty restriction')
/** Verbs by which somebody does such a thing. */
export const DOES = words('carry conduct launch stage mount execute undertake perform order take make do commit')
/** Verbs of calling that stand between a deed and its name: "in what he called a measured answer to". */
export const CALLS = words(
	'call describe term say see regard characterise characterize portray present label brand depict declare name dub justify defend',
)

export const CONFLICT: ReadonlySet<string> = words('ASSAULT PROTEST COERCE SANCTION MOBILIZE THREATEN REJECT REQUEST')
/** What authorities order, told after what made them. */
export const MEASURES: ReadonlySet<string> = words('COERCE SANCTION MOBILIZE')
/** "broke up a march", but talks break down. */
export const BREAKS_UP = words('break disperse quell suppress crush scatter')
/** Those who march. */
export const CROWD = words(
	'protester demonstrator marcher rioter striker protestor picketer crowd demonstration march rally protest procession',
)
export const ORDERLY = words('police officer policeman soldier troops troop guard gendarme constable force army')
/** What picks one out of several: "one of the attacks", "another blast", "the second explosion"; superlatives do too. */
export const PICKS = words('one another first second third fourth fifth last other')
/** Several of a kind taken together. */
export const MANY = words('wave string series spate rash flurry succession')
/** What ends a deed that goes on: "halt the bombardment", "an end to the siege". */
export const ENDS = words('halt stop end cease lift reverse revoke rescind')
export const END_NOUNS = words('end halt stop cessation')
/** Deeds that one asks to end. */
export const STRIKES = words(
	'bombing bombardment shelling fighting attack raid strike airstrike violence killing offensive siege assault massacre hostility',
)
/** Those who attacked, named after what they did. */
export const ATTACKERS = words(
	'attacker assailant raider gunman intruder kidnapper hijacker bomber infiltrator captor abductor hostage-taker',
)
export const DEFINITE = words('the these those')
