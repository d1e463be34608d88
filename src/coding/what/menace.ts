/**
 * What somebody with power over others says will befall them: "the Front said its captives would be put to death", "They will pay for
 * this," the minister told parliament, "the raid would not pass without an answer". It is a threat by whoever says so, in whatever
 * words; `who-threatens.ts` asks who that is.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, headLemma, isArmed } from '../../language/names/entity.ts'
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { hasWill, isConditional } from '../intent.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { bareTrigger, type Trigger, unlisted } from '../trigger.ts'
import { isOwnSide, type Sayer, sayerOf } from './who-threatens.ts'

const MENACE = unlisted({ parts: ['menace'], type: 'THREATEN', mode: 'violence', frame: 'verbal' })

/** The threat that a verb, adjective or noun of what somebody says tells of; null where it tells of none. */
export function menaceTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const lemma = lemmaAt(tree, i)
	if (!WORDS.has(lemma) || !(hasWill(tree, i) || STATES.has(lemma))) return null
	const sayer = sayerOf(reading, sentence, tree, i)
	if (!sayer) return null
	const whom = kidsBy(tree, i, 'nsubj', 'nsubj:pass').map((k) => entityAt(reading, sentence, k))
	const victims = fateOf({ tree, i, lemma, whom, sayer, reading, sentence })
	// "The coalition will know how to answer": it threatens, whoever says so for it.
	const own = victims ? [] : whom.filter((e) => isArmed(e) || e.class === 'state')
	if (
		!victims &&
		!(own.length > 0 && OWN_WORDS.has(lemma) && OWN.get(lemma)!({ tree, i, lemma, whom, sayer, reading, sentence }))
	)
		return null
	return bareTrigger({
		sentence,
		tree,
		tokens: [i],
		word: MENACE,
		subjects: victims ? sayer.who : own,
		objects: victims ?? [],
		rules: ['what/menace'],
	})
}

interface Told {
	readonly reading: Reading
	readonly sentence: number
	readonly tree: Tree
	readonly i: number
	readonly lemma: string
	/** Those of whom it is said. */
	readonly whom: readonly Entity[]
	readonly sayer: Sayer
}

/** Those whom it will befall; null where nothing bad will befall anybody. */
function fateOf(told: Told): readonly Entity[] | null {
	const { tree, i, lemma, whom, sayer } = told
	const others = whom.some((e) => !isOwnSide(sayer, e))
	if (isNegated(tree, i)) return SPARED.get(lemma)?.(told) && others ? whom : null
	if (kidsBy(tree, i, 'nsubj:pass', 'aux:pass').length > 0 && !STATES.has(lemma))
		return others && isDoneTo(told) && !kidsBy(tree, i, 'obl').some((k) => caseOf(tree, k) === 'by') ? whom : null
	if (others && (SUFFERED.get(lemma)?.(told) ?? false)) return whom
	if (others || !(OWN.get(lemma)?.(told) ?? (DEEDS.has(lemma) && isHarsh(told)))) return null
	return argumentsOfVerb(tree, i).objects.map((k) => entityAt(told.reading, told.sentence, k))
}

const isNegated = (tree: Tree, i: number): boolean => hasKid(tree, i, 'advmod', 'not', 'never', "n't", 'n’t')

/** "anyone who votes", "any ship": whoever it will be. */
const isWhoever = ({ whom, tree }: Told): boolean =>
	whom.some(
		(e) =>
			/^(?:any(?:one|body)|whoever|those|everyone|all|he|you)$/.test(headLemma(e)) ||
			hasKid(tree, e.head, 'det', 'any', 'every', 'all'),
	)

/** Armed men threaten by saying what they will do; a state does so with a condition, or with a word that is no law's. */
const isHarsh = (told: Told): boolean =>
	told.sayer.armed || isConditional(told.tree, told.i) || isWhoever(told) || isHeld(told) || FIERCE.has(told.lemma)

/** Captives, whom only their captors speak of so. */
const isHeld = ({ whom }: Told): boolean => whom.some((e) => /^(?:captive|hostage)$/.test(headLemma(e)))

const FIERCE = setOf(
	'annihilate avenge crush eliminate exterminate hunt liquidate obliterate pulverise pulverize smash',
)
const DEEDS = setOf(
	'annihilate attack avenge behead bomb burn bury crush decapitate destroy eliminate execute exterminate flog hang hit hunt kill liquidate obliterate pulverise pulverize punish raze sack sink shell shoot slaughter smash stone storm strangle strike target torch torpedo',
)

/** What is done to others with a word beside the verb: "blown up", "put to death", "treated as enemies". */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
	['blow', ['up']],
	['cut', ['down', 'throat', 'off']],
	['deal', ['with']],
	['drive', ['out', 'sea']],
	['mow', ['down']],
	['pick', ['off']],
	['put', ['death', 'sword']],
	['wipe', ['out']],
])
const LABELS = /^(?:consider|count|regard|see|take|treat|view|look)$/
const FOE =
	/^(?:aggressor|collaborator|combatant|criminal|deserter|enemy|foe|hostile|infiltrator|informer|rebel|saboteur|spy|target|terrorist|traitor)$/

function isDoneTo(told: Told): boolean {
	const { tree, i, lemma } = told
	if (DEEDS.has(lemma)) return isHarsh(told)
	const kids = (tree.kids[i] ?? []).flatMap((k) => [k, ...kidsBy(tree, k, 'case')]).map((k) => lemmaAt(tree, k))
	if (LABELS.test(lemma)) return kids.some((k) => FOE.test(k))
	return (BESIDE.get(lemma)?.some((part) => kids.includes(part)) ?? false) && isHarsh(told)
}

type Fate = (told: Told) => boolean
const objectOf =
	(words: RegExp): Fate =>
	({ tree, i }) =>
		kidsBy(tree, i, 'obj', 'obl', 'xcomp', 'iobj').some((k) => words.test(lemmaAt(tree, k)))
const ANSWER =
	/^(?:answer|blow|consequence|death|fate|force|fury|hell|lesson|price|punishment|rebuff|reply|response|retribution|reprisal|surprise|vengeance|wrath)$/
const answered = objectOf(ANSWER)
/** "will pay for this", "will pay with their lives", "will pay dearly": no sum and no bill. */
const pays: Fate = ({ tree, i, sayer }) =>
	kidsBy(tree, i, 'obj', 'obl').some((k) => /^(?:price|penalty|blood|life|head)$/.test(lemmaAt(tree, k))) ||
	kidsBy(tree, i, 'advmod').some((k) => /^(?:dearly|heavily)$/.test(lemmaAt(tree, k))) ||
	(kidsBy(tree, i, 'obj').length === 0 && (sayer.armed || kidsBy(tree, i, 'obl').some((k) => isCrime(tree, k))))
const isCrime = (tree: Tree, k: number): boolean =>
	caseOf(tree, k) === 'for' &&
	/^(?:act|action|aggression|attack|bombing|crime|deed|drop|killing|massacre|murder|provocation|raid|this|treachery)$/.test(
		lemmaAt(tree, k),
	)
const byArmed: Fate = ({ sayer }) => sayer.armed
const orElse: Fate = (told) => told.sayer.armed && isConditional(told.tree, told.i)

/** "This is only the beginning." */
function isMereStart({ tree, i, whom, sayer }: Told): boolean {
	return (
		sayer.armed &&
		whom.some((e) => /^(?:this|that|it)$/.test(headLemma(e))) &&
		hasKid(tree, i, 'advmod', 'only', 'just', 'merely', 'but')
	)
}

/** What others will suffer. */
const SUFFERED: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	['pay', pays],
	['regret', () => true],
	['rue', () => true],
	['perish', byArmed],
	['die', byArmed],
	['bleed', byArmed],
	['burn', byArmed],
	['suffer', (told) => answered(told) || orElse(told)],
	['face', answered],
	['meet', answered],
	['get', answered],
	['receive', answered],
	['find', objectOf(/^(?:death|grave|hell)$/)],
	['target', (told) => uposAt(told.tree, told.i) === 'NOUN'],
	['turn', objectOf(/^(?:ash|bloodbath|cemetery|grave|graveyard|hell|inferno|rubble)$/)],
	['number', (told) => told.whom.some((e) => headLemma(e) === 'day')],
	['exhaust', ({ whom }) => whom.some((e) => headLemma(e) === 'patience')],
	['beginning', isMereStart],
	['foretaste', isMereStart],
	['instalment', isMereStart],
	['start', isMereStart],
	['taste', isMereStart],
])

/** What others will not be spared or granted. */
const SPARED: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	['safe', byArmed],
	['live', (told) => kidsBy(told.tree, told.i, 'xcomp', 'advcl').some((k) => lemmaAt(told.tree, k) === 'see')],
	[
		'see',
		(told) => told.sayer.armed && objectOf(/^(?:child|family|home|dawn|light|day|parent|mother|wife|again)$/)(told),
	],
	['leave', (told) => told.sayer.armed && hasKid(told.tree, told.i, 'xcomp', 'alive')],
	['sleep', byArmed],
	['pass', objectOf(/^(?:answer|consequence|penalty|punishment|reply|reprisal|response|retaliation|retribution)$/)],
	['go', objectOf(/^(?:unanswered|unavenged|unpunished)$/)],
	['remain', objectOf(/^(?:unanswered|unavenged|unpunished)$/)],
	['spare', byArmed],
])

/** What the speaker's own side will do. */
const OWN: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	[
		'know',
		({ tree, i }) =>
			(tree.kids[i] ?? [])
				.flatMap((k) => [k, ...kidsBy(tree, k, 'acl', 'xcomp', 'advcl')])
				.some((k) => /^(?:answer|avenge|defend|react|reply|respond|retaliate)$/.test(lemmaAt(tree, k))) &&
			hasKid(tree, i, ['obj', 'advmod', 'mark', 'ccomp'], 'how', 'answer', 'respond', 'reply', 'retaliate', 'react'),
	],
	['deliver', answered],
	['give', answered],
	['teach', objectOf(/^lesson$/)],
	['exact', objectOf(/^(?:price|revenge|vengeance|retribution|toll)$/)],
	['take', objectOf(/^(?:revenge|vengeance)$/)],
	['turn', objectOf(/^(?:ash|bloodbath|cemetery|grave|graveyard|hell|inferno|rubble)$/)],
	['set', objectOf(/^(?:ablaze|alight|fire|flame)$/)],
	['wipe', objectOf(/^out$/)],
	[
		'make',
		({ tree, i }) =>
			kidsBy(tree, i, 'xcomp', 'ccomp').some((k) => /^(?:pay|ungovernable|bleed|regret)$/.test(lemmaAt(tree, k))),
	],
])

/** Such words of which nobody says that they befell others. */
const OWN_WORDS = setOf('know deliver teach exact')

/** Words that threaten in what is now: "their days are numbered". */
const STATES = setOf('beginning exhaust foretaste instalment number start taste')

const WORDS: ReadonlySet<string> = new Set([
	...DEEDS,
	...BESIDE.keys(),
	...SUFFERED.keys(),
	...SPARED.keys(),
	...OWN.keys(),
	...'consider count regard see take treat view look'.split(' '),
])
