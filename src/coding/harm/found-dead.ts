/**
 * The dead of an event by what others did with them: bodies counted, people buried or pulled dead from the rubble, "martyrs".
 * Told in the wake of an event alone.
 */
import { argumentsOfVerb, withConjuncts } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { Harm } from '../lists.ts'
import { type At, people } from './care.ts'
import { counted, harmOf } from './figure.ts'
import { saidOf } from './said-of.ts'

/** "nine bodies", "the bodies of three nurses", "the body of X", "26 martyrs". */
export function bodies(tree: Tree, i: number, at: At): HarmDraft[] {
	if (
		!/^(?:body|corpse|remains?|martyr)$/.test(lemmaAt(tree, i)) ||
		uposAt(tree, i) !== 'NOUN' ||
		relation(tree, i) === 'compound'
	)
		return []
	const of = kidsBy(tree, i, 'nmod').filter((k) => caseOf(tree, k) === 'of')
	const whose = of
		.flatMap((k) => withConjuncts(tree, k))
		.map(at)
		.filter(isParty)
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
	// "he lay under the bodies for two days": where somebody was.
	if (/^(?:under|beneath|underneath|among|amid|amongst|between|beside|over)$/.test(caseOf(tree, i))) return false
	// "one body had been counted twice"
	if (verb === 'count' && kidsBy(tree, head, 'advmod').some((k) => lemmaAt(tree, k) === 'twice')) return false
	return (
		relation(tree, i) !== 'nsubj' ||
		tree.tokens[i]?.deprel === 'nsubj:pass' ||
		/^(?:reach|lie|lay|arrive|remain|be|wash)$/.test(verb)
	)
}

const RUBBLE = /^(?:rubble|debris|wreckage|ruin|earth|mud|masonry)$/
const DECLARED = /^(?:pronounce|declare|certify|confirm|list|report)$/
const RAISED = /^(?:pull|dig|drag|recover|find|lift|bring)$/

/** "had buried 14 people", "were pulled dead from the rubble", "lay dead"; "nine are still buried" are missing. */
export function laidOut(tree: Tree, i: number, at: At): HarmDraft[] {
	const lemma = lemmaAt(tree, i)
	// "five policemen lay dead", "left 24 people lying dead"
	if (lemma === 'dead' && /^(?:lie|lay)$/.test(lemmaAt(tree, tree.tokens[i]?.head ?? -1)))
		return anybody(saidOf(tree, i).map(at))
	if (uposAt(tree, i) !== 'VERB') return []
	const { objects, obliques, passive } = argumentsOfVerb(tree, i)
	if (lemma === 'bury' || lemma === 'trap') {
		const under = obliques.some((o) => RUBBLE.test(lemmaAt(tree, o.head)))
		const still = (tree.kids[i] ?? []).some((k) => /^(?:still|alive)$/.test(lemmaAt(tree, k)))
		if (passive && (under || still)) return figures(objects.map(at), 'missing')
		return lemma === 'bury' && !under ? figures(objects.map(at), 'killed') : []
	}
	// "15 rebels were left on the field", "were put out of action"
	const field = lemma === 'leave' ? /^(?:field|battlefield|ground)$/ : lemma === 'put' ? /^action$/ : null
	if (field && obliques.some((o) => field.test(lemmaAt(tree, o.head))))
		return people(objects.map(at).filter(isArmed), 'killed', 'harm/left-on-field')
	// "were pronounced dead at the scene", "Doctors pronounced the boy dead"
	const dead = (k: number): boolean => lemmaAt(tree, k) === 'dead'
	if (lemma === 'pronounce' && !passive && objects.some((k) => kidsBy(tree, k, 'amod').some((d) => d > k && dead(d))))
		return anybody(objects.map(at))
	if (DECLARED.test(lemma) && (passive || lemma === 'pronounce') && kidsBy(tree, i, 'xcomp').some(dead))
		return anybody(objects.map(at))
	if (RAISED.test(lemma) && kidsBy(tree, i, 'xcomp').some(dead)) return anybody(objects.map(at))
	return []
}

/** A word for those dead already tells no new ones: "buried nine of the dead". */
const figures = (entities: readonly Entity[], kind: Harm): HarmDraft[] =>
	people(
		entities.filter(
			(e) =>
				isParty(e) ||
				kidsBy(e.tree, e.head, 'nmod').every((k) =>
					/^(?:own|neighbour|neighbor|comrade|least|most)$/.test(lemmaAt(e.tree, k)),
				),
		),
		kind,
		kind === 'killed' ? 'harm/buried' : 'harm/unaccounted',
	)

const anybody = (entities: readonly Entity[]): HarmDraft[] =>
	entities
		.filter((e) => !e.pronoun && (isParty(e) || (e.number !== null && uposAt(e.tree, e.head) === 'NUM')))
		.flatMap((e) => harmOf(e, 'killed', 'harm/body') ?? [])
		.filter((h) => h.count.vague !== true)
