/**
 * Harm told by words that mean it only in the wake of an event: people taken to hospital, bodies found, men lost, lives
 * claimed. Alone, with nothing violent told near, they are no claim (see carry-on.ts).
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { type At, inCare, people } from './care.ts'
import { counted, type Figure, harmOf } from './figure.ts'
import { hurtAt } from './hurt.ts'
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
			...hurtAt(tree, i, entity),
			...unhurtAt(tree, i, entity),
		]
		return found.map((draft) => ({ at: i, draft }))
	})
}

/** "nine bodies", "the bodies of three nurses", "the body of X". */
function bodies(tree: Tree, i: number, at: At): HarmDraft[] {
	if (
		!/^(?:body|corpse|remains?)$/.test(lemmaAt(tree, i)) ||
		uposAt(tree, i) !== 'NOUN' ||
		relation(tree, i) === 'compound'
	)
		return []
	const of = kidsBy(tree, i, 'nmod').filter((k) => caseOf(tree, k) === 'of')
	const whose = of.map(at).filter(isParty)
	if (whose.length > 0)
		return whose.flatMap((e) => {
			const number = e.number ?? (e.class === 'person' ? null : at(i).number)
			const told = number ? counted(e, number, 'killed', 'harm/body') : harmOf(e, 'killed', 'harm/body')
			return told && told.count.vague !== true ? [told] : []
		})
	const own = at(i)
	if (of.length > 0 || !own.number || own.number.min === null || !isFound(tree, i)) return []
	return [counted(own, own.number, 'killed', 'harm/body')]
}

/** Bodies that are found, brought or counted; "three bodies oversee the vote" are none. */
function isFound(tree: Tree, i: number): boolean {
	const head = tree.tokens[i]?.head ?? -1
	const verb = lemmaAt(tree, head)
	// "one body had been counted twice"
	if (verb === 'count' && kidsBy(tree, head, 'advmod').some((k) => lemmaAt(tree, k) === 'twice')) return false
	return (
		relation(tree, i) !== 'nsubj' ||
		tree.tokens[i]?.deprel === 'nsubj:pass' ||
		/^(?:reach|lie|arrive|remain|be|wash)$/.test(verb)
	)
}

/** "the army lost 20 men", "12 lives were lost", "lost none of their own". */
function lost(tree: Tree, i: number, at: At): HarmDraft[] {
	if (uposAt(tree, i) !== 'VERB' || !/^(?:lose|cost|claim|take)$/.test(lemmaAt(tree, i))) return []
	const { subjects, objects } = argumentsOfVerb(tree, i)
	const lives = objects.filter((o) => lemmaAt(tree, o) === 'life').map(at)
	if (lives.length > 0)
		return lives.flatMap((e) => (e.number?.min ? [counted(e, e.number, 'killed', 'harm/lives')] : []))
	if (lemmaAt(tree, i) !== 'lose') return []
	const side = subjects.map(at)
	if (!side.some((e) => isArmed(e) || e.class === 'state' || e.pronoun)) return []
	return objects.map(at).flatMap((e) => {
		const own = kidsBy(tree, e.head, 'nmod').some((k) => caseOf(tree, k) === 'of' && lemmaAt(tree, k) === 'own')
		if (!own && (!isParty(e) || e.class === 'person' || e.class === 'state')) return []
		const group = own ? side[0]! : e
		const number = e.number
		if (!number || number.min === null) return []
		return [
			{
				...counted(group, number, 'killed', 'harm/lost'),
				spans: [spanOf(tree, [e.head])].concat(number.span).slice(0, 2),
			},
		]
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

/** "two of our men fell": in battle, and not back, silent, ill or from a roof. */
const isFallen = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).every((k) => {
		const rel = relation(tree, k)
		if (rel === 'obl')
			return /^(?:battle|combat|action|fighting|line|clash|attack|assault|raid)$/.test(lemmaAt(tree, k))
		return !['obj', 'xcomp', 'advmod', 'compound', 'ccomp'].includes(rel)
	})
