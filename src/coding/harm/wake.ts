/**
 * Harm told by words that mean it only in the wake of an event: people taken to hospital, bodies found, men lost, lives
 * claimed. Alone, with nothing violent told near, they are no claim (see carry-on/bare-harm.ts).
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { type At, inCare, people } from './care.ts'
import { type Figure, harmOf } from './figure.ts'
import { bodies, laidOut } from './found-dead.ts'
import { hurtAt } from './hurt.ts'
import { lost } from './lost.ts'
import { nobodyLost } from './nobody.ts'
import { unhurtAt } from './unhurt.ts'
import { unseen } from './unseen.ts'

export function wakeFigures(reading: Reading, sentence: number): Figure[] {
	const tree = reading.trees[sentence]!
	const entity = (k: number): Entity => entityAt(reading, sentence, k)
	return tree.tokens.flatMap(({ upos }, i) => {
		if (SILENT.has(upos)) return []
		const found = [
			...inCare(tree, i, entity),
			...bodies(tree, i, entity),
			...lost(tree, i, entity),
			...unseen(tree, i, entity),
			...gone(tree, i, entity),
			...nobodyLost(tree, i, entity),
			...laidOut(tree, i, entity),
			...hurtAt(tree, i, entity),
			...unhurtAt(tree, i, entity),
		]
		return found.map((draft) => ({ at: i, draft }))
	})
}

/** Words that tell of no harm, whatever stands beside them. */
const SILENT = setOf('PUNCT DET ADP CCONJ SCONJ PART AUX')

/** "met their death", "were led away", "fell in battle". */
function gone(tree: Tree, i: number, at: At): HarmDraft[] {
	if (uposAt(tree, i) !== 'VERB') return []
	const { subjects, objects } = argumentsOfVerb(tree, i)
	if (isDying(tree, i, objects) || isDone(tree, i))
		return [...(isDone(tree, i) ? objects : subjects)]
			.map(at)
			.flatMap((e) => harmOf(e, 'killed', 'harm/met-death') ?? [])
			.filter((h) => h.count.vague !== true)
	if (isTakenAlong(tree, i) && subjects.map(at).every((e) => isArmed(e) || e.pronoun))
		return objects
			.map(at)
			.filter((e) => !e.pronoun && isParty(e))
			.flatMap((e) => harmOf(e, 'abducted', 'harm/taken-along') ?? [])
			.filter((h) => h.count.vague !== true)
	if (isLedAway(tree, i)) return people(objects.map(at), 'abducted', 'harm/led-away')
	if (lemmaAt(tree, i) === 'fall' && isFallen(tree, i))
		return subjects
			.map(at)
			.filter((e) => isArmed(e) && !e.pronoun)
			.flatMap((e) => harmOf(e, 'killed', 'harm/fallen') ?? [])
			.filter((h) => h.count.vague !== true)
	return []
}

/** "met their death", "paid with their lives", "did not survive". */
const isDying = (tree: Tree, i: number, objects: readonly number[]): boolean =>
	objects.some(
		(o) => lemmaAt(tree, o) === 'martyrdom' || (lemmaAt(tree, o) === 'death' && lemmaAt(tree, i) === 'meet'),
	) ||
	(lemmaAt(tree, i) === 'pay' && kidsBy(tree, i, 'obl').some((k) => lemmaAt(tree, k) === 'life')) ||
	(lemmaAt(tree, i) === 'survive' && objects.length === 0 && isDenied(tree, i))

/** "was trampled to death" */
const isDone = (tree: Tree, i: number): boolean =>
	kidsBy(tree, i, 'aux:pass').length > 0 &&
	kidsBy(tree, i, 'obl').some((k) => lemmaAt(tree, k) === 'death' && caseOf(tree, k) === 'to')

const isDenied = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).some((k) => /^(?:not|n't|n’t)$/.test(lemmaAt(tree, k)))

/** "took three nurses with them", "withdrew, taking with them four drivers" */
const isTakenAlong = (tree: Tree, i: number): boolean =>
	/^(?:take|carry|drag|lead)$/.test(lemmaAt(tree, i)) &&
	kidsBy(tree, i, 'aux:pass').length === 0 &&
	kidsBy(tree, i, 'obl').some((k) => caseOf(tree, k) === 'with' && lemmaAt(tree, k) === 'they')

/** "seven were led away", "were marched off into the forest": by whom need not be said. */
const isLedAway = (tree: Tree, i: number): boolean =>
	/^(?:lead|march|drag)$/.test(lemmaAt(tree, i)) &&
	kidsBy(tree, i, 'aux:pass').length > 0 &&
	(tree.kids[i] ?? []).some((k) => /^(?:away|off)$/.test(lemmaAt(tree, k))) &&
	!kidsBy(tree, i, 'obl').some((k) => /^(?:hospital|clinic|burial|treatment|safety|ambulance)$/.test(lemmaAt(tree, k)))

/** "two of our men fell": in battle, and not back, silent, ill or from a roof. */
const isFallen = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).every((k) => {
		const rel = relation(tree, k)
		if (rel === 'obl')
			return /^(?:battle|combat|action|fighting|line|clash|attack|assault|raid)$/.test(lemmaAt(tree, k))
		return !['obj', 'xcomp', 'advmod', 'compound', 'ccomp'].includes(rel)
	})
