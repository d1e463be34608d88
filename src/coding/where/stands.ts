/**
 * Whether a place stands with its event as where it was: by its preposition ("in Elm", "north of Elm"), or as what was hit. Where
 * somebody was flown then, or fired from, is another place.
 */
import { caseOf, headAt, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import { DIRECTIONS } from './place-of.ts'

/** The preposition of a place; also one that the tree hangs elsewhere: "raids in and around Elm". */
export function prepositionOf(tree: Tree, i: number): string {
	const by = caseOf(tree, i)
	if (by !== '') return by
	const first = Math.min(i, ...kidsBy(tree, i, 'flat', 'compound', 'amod', 'det'))
	const { form, upos } = tree.tokens[first - 1] ?? { form: '', upos: '' }
	return ['ADP', 'ADV'].includes(upos) && /^(?:in|near|around|outside|inside|across|throughout|off|above)$/.test(form)
		? form
		: ''
}

/** A preposition that says where, at whatever distance from the event. */
export function saysWhere(tree: Tree, i: number, by: string): boolean {
	if (!PREPOSITIONS.has(by) && !DIRECTIONS.test(by.replace(/ of$/, ''))) return false
	const verb = headAt(tree, i)
	if (by === 'to') return !isTakenAway(tree, verb)
	return by !== 'from' || !/^(?:launch|fire|shoot|lob)$/.test(lemmaAt(tree, verb))
}

/** These say where only right beside the event, or of a building: "the road from Elm", "an attack against the base". */
export const isLoose = (by: string): boolean => ['from', 'to', 'into', 'of', 'against'].includes(by)

const PREPOSITIONS: ReadonlySet<string> = new Set([
	'in',
	'at',
	'near',
	'outside',
	'inside',
	'around',
	'across',
	'throughout',
	'within',
	'along',
	'off',
	'over',
	'on',
	'from',
	'close to',
	'of',
	'between',
	'into',
	'out of',
	'to',
	'against',
	'through',
	'beside',
	'behind',
	'opposite',
	'beyond',
	'under',
	'above',
	'below',
	'upwind of',
	'downwind of',
])

/** "was flown to a hospital in Elm": where somebody was taken then. */
const isTakenAway = (tree: Tree, verb: number): boolean =>
	/^(?:fly|rush|evacuate|airlift|transfer|ferry|deport|expel|extradite|repatriate)$/.test(lemmaAt(tree, verb)) ||
	(/^(?:take|bring|drive|carry|move)$/.test(lemmaAt(tree, verb)) && kidsBy(tree, verb, 'nsubj:pass').length > 0)

/** "stormed Elm", "Elm was shelled". */
export const isObjectOf = (tree: Tree, i: number, verbs: ReadonlySet<number>): boolean =>
	['obj', 'nsubj:pass'].includes(tree.tokens[i]?.deprel ?? '') && verbs.has(headAt(tree, i))

/** "put Elm under emergency rule". */
export const isPutUnder = (tree: Tree, i: number, carriers: ReadonlySet<number>): boolean =>
	relation(tree, i) === 'obj' &&
	carriers.has(headAt(tree, i)) &&
	/^(?:put|place|keep|hold)$/.test(lemmaAt(tree, headAt(tree, i)))
