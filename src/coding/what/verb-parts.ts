/**
 * Words that may be the other parts of a verb's phrase, with their tokens: "fire" of "open fire", "off" of "went off near the station".
 * The event list says which of them make a sense of their own; what is only said beside the verb is none of them.
 */
import type { Arguments, Oblique } from '../../language/names/arguments.ts'
import { caseOf, hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'

const STATE = /^(?:state|level|stage|kind|form|period)$/

/** "put the death toll at nine": what is counted is not what was done. */
const COUNTS = /^(?:toll|count|rate|figure|number)$/

/**
 * Lemmas that may be the other parts of a verb ("fire" of "open fire"), with their tokens: what hangs on it, what its objects are
 * made of ("40 tonnes of medicine"), and a particle that the tree gave to what follows ("went off near the station").
 */
export function wordsBeside(tree: Tree, i: number, args: Arguments): ReadonlyMap<string, number> {
	const aside = args.obliques.filter((o) => isAside(tree, i, o)).map((o) => o.head)
	const obliques = args.obliques.map((o) => o.head).filter((o) => !aside.includes(o))
	const inside = args.objects.flatMap((o) => [
		...(COUNTS.test(lemmaAt(tree, o)) ? [] : kidsBy(tree, o, 'compound')),
		...kidsBy(tree, o, 'nmod').filter((k) => ['of', ''].includes(caseOf(tree, k))),
	])
	// "on its highest state of alert"
	const states = obliques
		.filter((o) => STATE.test(lemmaAt(tree, o)))
		.flatMap((o) => kidsBy(tree, o, 'nmod').filter((k) => caseOf(tree, k) === 'of'))
	const particles = obliques.flatMap((o) => kidsBy(tree, o, 'case')).filter((k) => !isOwnCase(tree, i, k))
	// "shot dead three hunters", "shot dead Tuesday": the tree may hang the word on what follows.
	const behind = [
		...args.objects,
		...args.objects.flatMap((o) => kidsBy(tree, o, 'nmod')),
		...obliques.filter((o) => caseOf(tree, o) === ''),
	]
	const dead = behind.flatMap((o) => kidsBy(tree, o, 'amod')).filter((k) => lemmaAt(tree, k) === 'dead')
	// "found the governor Ivo Rast guilty of theft"
	const guilty = args.objects.flatMap((o) => kidsBy(tree, o, 'appos')).filter((k) => lemmaAt(tree, k) === 'guilty')
	// "kicked and beaten to death": how both ended; "stabbing two people to death": the tree may hang it on the people.
	const death = [
		...kidsBy(tree, i, 'conj')
			.filter((k) => k === i + 2 && uposAt(tree, k) === 'VERB')
			.flatMap((k) => kidsBy(tree, k, 'obl')),
		...args.objects.flatMap((o) => kidsBy(tree, o, 'nmod')).filter((k) => caseOf(tree, k) === 'to'),
	].filter((k) => lemmaAt(tree, k) === 'death')
	// "allowed 3,000 exiles to return": the tree may take what they may do for a purpose.
	const allowed = PERMITS.has(lemmaAt(tree, i))
		? kidsBy(tree, i, 'advcl').filter((k) => args.objects.some((o) => o < k) && hasKid(tree, k, 'mark', 'to'))
		: []
	const found = new Map<string, number>()
	const kids = (tree.kids[i] ?? []).filter(
		// "evacuated by the army": who did it is no part either.
		(k) =>
			(!NO_PART.has(relation(tree, k)) && tree.tokens[k]?.deprel !== 'obl:agent') ||
			tree.tokens[k]?.deprel === 'nsubj:pass',
	)
	for (const k of [
		...kids,
		...args.objects,
		...obliques,
		...inside,
		...states,
		...particles,
		...dead,
		...guilty,
		...death,
		...particleBehind(tree, i, args),
		...allowed,
	])
		if (k !== i && !found.has(lemmaAt(tree, k)) && !isBeforeHyphen(tree, k) && !aside.includes(k))
			found.set(lemmaAt(tree, k), k)
	return found
}

const PERMITS = new Set(['allow', 'authorise', 'authorize', 'let', 'permit'])

/** "turned their guns on the crowd in Elm": the preposition of where it was, apart from the verb, is no particle of it. */
const isOwnCase = (tree: Tree, verb: number, k: number): boolean =>
	PARTICLES.has(lemmaAt(tree, k)) &&
	kidsBy(tree, verb, 'obj').some((o) => verb < o && o < k) &&
	kidsBy(tree, headAt(tree, k), 'case').length === 1 &&
	kidsBy(tree, k, 'fixed').length === 0

/** "under the accord", "in protest", "called for a truce": said beside the verb, and no part of what it does. */
function isAside(tree: Tree, verb: number, { by, head }: Oblique): boolean {
	if (ASIDE.has(by)) return true
	if (by === 'in') return /^(?:protest|response|retaliation|reply)$/.test(lemmaAt(tree, head))
	return by === 'for' && lemmaAt(tree, verb) === 'call'
}
const ASIDE = new Set([
	'according to',
	'after',
	'amid',
	'because of',
	'before',
	'despite',
	'during',
	'following',
	'since',
])

/** "a bus carrying off-duty police": of the word behind the hyphen. */
const isBeforeHyphen = (tree: Tree, k: number): boolean =>
	PARTICLES.has(lemmaAt(tree, k)) &&
	tree.tokens[k + 1]?.form === '-' &&
	tree.tokens[k + 1]?.start === tree.tokens[k]?.end

/** "sent back 300 refugees", "pulled in 20 activists": the tree may give the particle behind the verb to the object or its number. */
function particleBehind(tree: Tree, i: number, args: Arguments): number[] {
	if (!PARTICLES.has(lemmaAt(tree, i + 1))) return []
	const head = headAt(tree, i + 1)
	if (tree.tokens[i + 1]?.xpos === 'RP') return [i + 1]
	return args.objects.some((o) => o === head || tree.tokens[head]?.head === o) ? [i + 1] : []
}

const PARTICLES = new Set(['away', 'back', 'down', 'home', 'in', 'off', 'out', 'over', 'up'])

/** What hangs on a verb and is no part of its phrase. */
const NO_PART = new Set(['nsubj', 'conj', 'cc', 'parataxis', 'ccomp', 'advcl', 'aux', 'mark', 'punct', 'csubj'])
