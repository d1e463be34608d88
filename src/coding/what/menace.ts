/**
 * What somebody with power over others says will befall them: "the Front said its captives would be put to death", "They will pay for
 * this," the minister told parliament, "the raid would not pass without an answer". It is a threat by whoever says so, in whatever
 * words; `who-threatens.ts` asks who that is, `fates.ts` has what may befall them.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { isNot } from '../../language/names/clause.ts'
import { type Entity, headLemma, isArmed } from '../../language/names/entity.ts'
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { hasWill, isConditional } from '../intent.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { bareTrigger, type Trigger, unlisted } from '../trigger.ts'
import { OWN, OWN_WORDS, SPARED, STATES, SUFFERED, type Told } from './fates.ts'
import { isOwnSide, sayerOf } from './who-threatens.ts'

const MENACE = unlisted({ parts: ['menace'], type: 'THREATEN', mode: 'violence', frame: 'verbal' })

/** The threat that a verb, adjective or noun of what somebody says tells of; null where it tells of none. */
export function menaceTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const lemma = lemmaAt(tree, i)
	if (!WORDS.has(lemma) || !(hasWill(tree, i) || STATES.has(lemma))) return null
	const sayer = sayerOf(reading, sentence, tree, i)
	if (!sayer) return null
	const whom = kidsBy(tree, i, 'nsubj', 'nsubj:pass').map((k) => entityAt(reading, sentence, k))
	const told: Told = { reading, sentence, tree, i, lemma, whom, sayer }
	const victims = fateOf(told)
	// "The coalition will know how to answer": it threatens, whoever says so for it.
	const own = victims ? [] : whom.filter((e) => isArmed(e) || e.class === 'state')
	if (!victims && !(own.length > 0 && OWN_WORDS.has(lemma) && OWN.get(lemma)!(told))) return null
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

/** Those whom it will befall; null where nothing bad will befall anybody. */
function fateOf(told: Told): readonly Entity[] | null {
	const { tree, i, lemma, whom, sayer } = told
	const others = whom.some((e) => !isOwnSide(sayer, e))
	if (isNot(tree, i)) return SPARED.get(lemma)?.(told) && others ? whom : null
	if (kidsBy(tree, i, 'nsubj:pass', 'aux:pass').length > 0 && !STATES.has(lemma))
		return others && isDoneTo(told) && !kidsBy(tree, i, 'obl').some((k) => caseOf(tree, k) === 'by') ? whom : null
	if (others && (SUFFERED.get(lemma)?.(told) ?? false)) return whom
	if (others || !(OWN.get(lemma)?.(told) ?? (DEEDS.has(lemma) && isHarsh(told)))) return null
	return argumentsOfVerb(tree, i).objects.map((k) => entityAt(told.reading, told.sentence, k))
}

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

const WORDS: ReadonlySet<string> = new Set([
	...DEEDS,
	...BESIDE.keys(),
	...SUFFERED.keys(),
	...SPARED.keys(),
	...OWN.keys(),
	...'consider count regard see take treat view look'.split(' '),
])
