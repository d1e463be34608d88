/**
 * Harm told by words that mean it only in the wake of an event: people taken to hospital, bodies found, men lost, lives
 * claimed. Alone, with nothing violent told near, they are no claim (see carry-on.ts).
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { type At, inCare, people } from './care.ts'
import { type Figure, harmOf } from './figure.ts'
import { bodies, laidOut } from './found-dead.ts'
import { hurtAt } from './hurt.ts'
import { lost } from './lost.ts'
import { unhurtAt } from './unhurt.ts'

export function wakeFigures(reading: Reading, sentence: number): Figure[] {
	const tree = reading.trees[sentence]!
	const entity = (k: number): Entity => entityAt(reading, sentence, k)
	return tree.tokens.flatMap((_, i) => {
		const found = [
			...inCare(tree, i, entity),
			...bodies(tree, i, entity),
			...lost(tree, i, entity),
			...gone(tree, i, entity),
			...laidOut(tree, i, entity),
			...hurtAt(tree, i, entity),
			...unhurtAt(tree, i, entity),
		]
		return found.map((draft) => ({ at: i, draft }))
	})
}

/** "have not been seen since", "two are unaccounted for", "embraced martyrdom". */
function gone(tree: Tree, i: number, at: At): HarmDraft[] {
	if (uposAt(tree, i) !== 'VERB' && uposAt(tree, i) !== 'ADJ') return []
	const { subjects, objects } = argumentsOfVerb(tree, i)
	if (
		lemmaAt(tree, i) === 'see' &&
		(tree.kids[i] ?? []).some((k) => /^(?:not|never|n't|n’t)$/.test(lemmaAt(tree, k)))
	) {
		const since = (tree.kids[i] ?? []).some(
			(k) =>
				/^(?:since|again)$/.test(lemmaAt(tree, k)) || kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'since'),
		)
		return since ? people(objects.map(at), 'missing', 'harm/not-seen') : []
	}
	if (tree.tokens[i]!.form.toLowerCase() === 'unaccounted')
		return people([...kidsBy(tree, i, 'nsubj'), ...objects].map(at), 'missing', 'harm/unaccounted')
	if (isNotAccounted(tree, i)) return people(objects.map(at), 'missing', 'harm/unaccounted')
	if (objects.some((o) => lemmaAt(tree, o) === 'martyrdom'))
		return subjects.map(at).flatMap((e) => harmOf(e, 'killed', 'harm/martyrdom') ?? [])
	if (isLedAway(tree, i)) return people(objects.map(at), 'abducted', 'harm/led-away')
	if (lemmaAt(tree, i) === 'fall' && isFallen(tree, i))
		return subjects
			.map(at)
			.filter((e) => isArmed(e) && !e.pronoun)
			.flatMap((e) => harmOf(e, 'killed', 'harm/fallen') ?? [])
			.filter((h) => h.count.vague !== true)
	return []
}

/** "have not been accounted for" */
const isNotAccounted = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i) === 'account' && (tree.kids[i] ?? []).some((k) => /^(?:not|never|n't|n’t)$/.test(lemmaAt(tree, k)))

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
