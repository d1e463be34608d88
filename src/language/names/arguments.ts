/**
 * Who stands where around a predicate: subject, object and obliques of a verb or an event noun over active, passive,
 * relative, participial, coordinated and controlled forms. Says nothing about meaning: that is `frames.ts`.
 */
import { TAKING } from '../repair/words.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from './tree.ts'

export interface Oblique {
	/** Preposition(s): "in", "because of"; "" for a bare one such as "Monday". */
	readonly by: string
	readonly head: number
}

export interface Arguments {
	/** Logical subjects (doers), conjuncts included. */
	readonly subjects: readonly number[]
	/** Logical objects (done-to), conjuncts included. */
	readonly objects: readonly number[]
	readonly recipients: readonly number[]
	readonly obliques: readonly Oblique[]
	readonly passive: boolean
}

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose'])

/** "accused X of firing": X fires. */
const OBJECT_CONTROL = new Set([
	'accuse',
	'acquit',
	'blame',
	'suspect',
	'charge',
	'stop',
	'prevent',
	'condemn',
	'convict',
	'arrest',
	'criticize',
	'criticise',
	'keep',
	'jail',
	'praise',
	'thank',
	'sentence',
	'indict',
	'fine',
	'imprison',
	'punish',
	'detain',
	'expel',
	'sue',
	'try',
	'execute',
	'hang',
	'denounce',
	'fault',
	'pardon',
	'clear',
])

const PROMISES = new Set(['promise', 'pledge', 'swear', 'vow', 'threaten', 'offer'])

const WILLING = new Set([
	'willing',
	'unwilling',
	'ready',
	'prepared',
	'determined',
	'reluctant',
	'eager',
	'able',
	'unable',
	'committed',
])

const STANCES: Readonly<Partial<Record<string, string>>> = { oppose: 'to', engage: 'in' }

/** A nominal and the nominals coordinated with it. */
export function withConjuncts(tree: Tree, i: number): number[] {
	const found = [i]
	for (const kid of kidsBy(tree, i, 'conj')) if (uposAt(tree, kid) !== 'VERB') found.push(...withConjuncts(tree, kid))
	return [...found, ...namesBeside(tree, i).filter((k) => !found.includes(k))]
}

/**
 * "the women X Y and V W", "two of the guards, X Y and V W": several full names beside several persons. The first of them is what
 * the noun itself is read as; a number is read as the people that it counts.
 */
function namesBeside(tree: Tree, i: number): number[] {
	const isNumber = uposAt(tree, i) === 'NUM'
	if (!isNumber && tree.tokens[i]?.xpos !== 'NNS') return []
	const first = kidsBy(tree, i, 'appos').find((k) => k > i && isFullName(tree, k))
	const others = first === undefined ? [] : kidsBy(tree, first, 'conj').filter((k) => isFullName(tree, k))
	return others.length === 0 ? [] : isNumber ? [first!, ...others] : others
}

const isFullName = (tree: Tree, k: number): boolean => uposAt(tree, k) === 'PROPN' && kidsBy(tree, k, 'flat').length > 0

const SEEN_SO = /^(?:find|see|leave|report|fear|believe|presume|get|have)$/

/** What nobody can do to another: "was hit by a stray bullet and died". */
const INTRANSITIVE =
	/^(?:die|perish|succumb|fall|collapse|escape|flee|vanish|disappear|survive|arrive|remain|emerge|crawl|come|go|lie)$/

/** Forms that are participles alone, however they were tagged. */
const PARTICIPLES = new Set(
	'beaten driven flown frozen given hidden overrun overthrown ridden seen shaken slain stolen sunk taken thrown torn withdrawn'.split(
		' ',
	),
)

/** True when the verb is a passive participle: "were killed", "soldiers killed in", "was being attacked". */
export function isPassive(tree: Tree, verb: number): boolean {
	const token = tree.tokens[verb]
	if (kidsBy(tree, verb, 'aux:pass').length > 0) return true
	// "Gunmen attacked on Tuesday.": only headlines and telegrams leave the auxiliary out.
	const told = token?.xpos === 'VBD' && relation(tree, verb) === 'root' && tree.sentence.kind === 'prose'
	if (kidsBy(tree, verb, 'nsubj:pass', 'csubj:pass').length > 0 && !(told && tree.tokens.at(-1)?.form === '.'))
		return true
	// "Boats sunk, navy says"
	if (PARTICIPLES.has(token?.form.toLowerCase() ?? '') && kidsBy(tree, verb, 'aux', 'obj').length === 0) {
		const at = relation(tree, verb)
		if (at === 'root' || at === 'parataxis' || (at === 'ccomp' && kidsBy(tree, verb, 'mark').length === 0)) return true
	}
	const past =
		token?.xpos === 'VBD' && ['acl', 'conj'].includes(relation(tree, verb)) && !INTRANSITIVE.test(lemmaAt(tree, verb))
	if (token?.xpos !== 'VBN' && !past) return false
	const rel = relation(tree, verb)
	if (kidsBy(tree, verb, 'aux').some((k) => lemmaAt(tree, k) === 'have')) return false
	if (rel === 'acl' || rel === 'amod' || rel === 'advcl') return kidsBy(tree, verb, 'obj', 'nsubj').length === 0
	// "were killed and five others injured": the second participle has its own people and borrows the auxiliary.
	if (rel === 'conj') return kidsBy(tree, verb, 'obj', 'aux').length === 0 && isPassive(tree, token.head)
	// "were found shot", "police found them shot"
	if (rel === 'xcomp') return SEEN_SO.test(lemmaAt(tree, token.head)) && kidsBy(tree, verb, 'aux', 'obj').length === 0
	// A headline or telegram: "3 killed in attack".
	if (rel === 'root' || rel === 'parataxis') return kidsBy(tree, verb, 'aux', 'obj').length === 0
	return false
}

const known = new WeakMap<Tree, Map<number, Arguments>>()

/** The arguments of a verb, which many ask for: found once. */
export function argumentsOfVerb(tree: Tree, verb: number): Arguments {
	let verbs = known.get(tree)
	if (!verbs) {
		verbs = new Map()
		known.set(tree, verbs)
	}
	let found = verbs.get(verb)
	if (!found) {
		found = findArguments(tree, verb)
		verbs.set(verb, found)
	}
	return found
}

function findArguments(tree: Tree, verb: number): Arguments {
	const passive = isPassive(tree, verb)
	const own = ownSubjects(tree, verb)
	let subjects = own.length > 0 ? own : inheritedSubjects(tree, verb, passive)
	let objects = kidsBy(tree, verb, 'obj').flatMap((k) => withConjuncts(tree, k))
	const rel = relation(tree, verb)
	const head = tree.tokens[verb]?.head ?? -1
	// "the base that rockets hit": the object is the antecedent.
	if (
		tree.tokens[verb]?.deprel === 'acl:relcl' &&
		own.length > 0 &&
		!own.some((s) => s === head) &&
		objects.length === 0 &&
		!passive
	) {
		const where = (tree.kids[verb] ?? []).some((k) => ['where', 'when'].includes(lemmaAt(tree, k)))
		if (!where && !own.includes(head)) objects = [head]
	}
	objects = objects.map((o) => (RELATIVE.has(lemmaAt(tree, o)) && rel === 'acl' && head >= 0 ? head : o))
	const obliques = obliquesOf(tree, verb)
	// "X is opposed to Y", "X was engaged in Y": how X stands, and nothing done to it.
	const stands = passive && STANCES[lemmaAt(tree, verb)]
	if (stands && objects.length === 0 && obliques.some((o) => o.by === stands) && !obliques.some((o) => o.by === 'by'))
		return { subjects, objects, recipients: [], obliques, passive: false }
	if (passive) {
		const agents = obliques.filter((o) => o.by === 'by').flatMap((o) => withConjuncts(tree, o.head))
		return {
			subjects: agents,
			objects: [...subjects, ...objects],
			recipients: [],
			obliques: obliques.filter((o) => o.by !== 'by'),
			passive,
		}
	}
	const recipients = kidsBy(tree, verb, 'iobj').flatMap((k) => withConjuncts(tree, k))
	if (subjects.some((s) => s === verb)) subjects = []
	return { subjects, objects, recipients, obliques, passive }
}

function ownSubjects(tree: Tree, verb: number): number[] {
	const head = tree.tokens[verb]?.head ?? -1
	const all = kidsBy(tree, verb, 'nsubj', 'nsubj:pass')
	// "X put the toll at three, one of them a policeman": what stands behind the object is no second subject.
	const kids = all.some((k) => k < verb) ? all.filter((k) => k < verb) : all
	// Two subjects are a slip of the tree: the nearer one is the verb's, the other its complement's (see below).
	const nearest = kids.length > 1 ? [kids.reduce((a, b) => (Math.abs(b - verb) < Math.abs(a - verb) ? b : a))] : kids
	return nearest.flatMap((s) => {
		const relative = RELATIVE.has(lemmaAt(tree, s)) && tree.tokens[verb]?.deprel.startsWith('acl') && head >= 0
		return relative ? withAntecedents(tree, head) : withConjuncts(tree, s)
	})
}

/** The antecedent of a relative clause: its head alone, since the clause hangs on the nearest one. */
function withAntecedents(_tree: Tree, head: number): number[] {
	return [head]
}

function inheritedSubjects(tree: Tree, verb: number, passive: boolean): number[] {
	const token = tree.tokens[verb]
	if (!token || token.head < 0) return []
	const rel = relation(tree, verb)
	const head = token.head
	if (rel === 'acl') {
		// "troops patrolling the road", "soldiers killed in the blast"; "authority to act" has no such subject.
		if (kidsBy(tree, verb, 'mark').some((k) => lemmaAt(tree, k) === 'to')) return passive ? [] : firstTo(tree, head)
		// "the arrest of two officers for killing": the officers did.
		const taken = TAKING.has(lemmaAt(tree, head)) && kidsBy(tree, verb, 'mark').some((k) => lemmaAt(tree, k) === 'for')
		return taken ? kidsBy(tree, head, 'nmod').flatMap((k) => withConjuncts(tree, k)) : [head]
	}
	if (rel === 'amod') return [head]
	// "it is willing to": no expletive, since only somebody is willing.
	if ((rel === 'csubj' || rel === 'xcomp') && WILLING.has(lemmaAt(tree, head))) {
		const willing = kidsBy(tree, head, 'expl', 'nsubj').flatMap((k) => withConjuncts(tree, k))
		if (willing.length > 0) return willing
	}
	if (rel === 'ccomp' || rel === 'parataxis') {
		const spare = kidsBy(tree, head, 'nsubj', 'nsubj:pass')
		return spare.length > 1 && spare[0]! < verb ? withConjuncts(tree, spare[0]!) : []
	}
	if (uposAt(tree, head) !== 'VERB' && uposAt(tree, head) !== 'AUX' && uposAt(tree, head) !== 'ADJ') {
		return rel === 'conj' || rel === 'advcl' || rel === 'xcomp'
			? kidsBy(tree, head, 'nsubj').flatMap((k) => withConjuncts(tree, k))
			: []
	}
	if (rel === 'conj') {
		const above = argumentsOfVerb(tree, head)
		return passive || !above.passive
			? above.subjects.length > 0 && !above.passive
				? [...above.subjects]
				: [...above.objects]
			: [...above.objects]
	}
	if (
		rel === 'advcl' &&
		OBJECT_CONTROL.has(lemmaAt(tree, head)) &&
		kidsBy(tree, verb, 'mark').some((k) => ['of', 'for', 'from', 'with'].includes(lemmaAt(tree, k)))
	) {
		const above = argumentsOfVerb(tree, head)
		return [...above.objects]
	}
	if (rel === 'xcomp') {
		const above = argumentsOfVerb(tree, head)
		// "told the villagers to leave": they are to leave; "promised the villagers to leave" is of whoever promises.
		const asked = PROMISES.has(lemmaAt(tree, head)) ? [] : above.recipients
		return [above.objects, asked, above.subjects].find((them) => them.length > 0)?.slice() ?? []
	}
	if (rel === 'advcl' && (token.xpos === 'VBG' || token.xpos === 'VBN' || token.xpos === 'VB')) {
		const above = argumentsOfVerb(tree, head)
		if (above.passive) return [...above.objects]
		return [...above.subjects]
	}
	return []
}

const RANKED = new Set(['first', 'second', 'third', 'last', 'latest', 'only'])

/** "became the first state to recognise X", "the last envoy to leave": whoever is the first or last one. */
function firstTo(tree: Tree, noun: number): number[] {
	const ranked = (k: number): boolean => RANKED.has(lemmaAt(tree, k))
	if (!ranked(noun) && !kidsBy(tree, noun, 'amod').some(ranked)) return []
	const head = tree.tokens[noun]?.head ?? -1
	const own = kidsBy(tree, noun, 'nsubj')
	const named = own.length > 0 || lemmaAt(tree, head) !== 'become' ? own : kidsBy(tree, head, 'nsubj')
	return named.length > 0 ? named.flatMap((k) => withConjuncts(tree, k)) : [noun]
}

/** The obliques of a verb with their prepositions, conjuncts apart; bare times ("Monday") included. */
export function obliquesOf(tree: Tree, verb: number): Oblique[] {
	return kidsBy(tree, verb, 'obl', 'nmod').flatMap((k) => {
		const by = caseOf(tree, k)
		return withConjuncts(tree, k).map((head) => ({ by: head === k ? by : caseOf(tree, head) || by, head }))
	})
}

/** What stands around an event noun: "the army's attack on the village by helicopters in May". */
export interface NounArguments {
	readonly possessors: readonly number[]
	/** Nouns and names before it: "rocket attack", "Taliban attack", "embassy bombing". */
	readonly compounds: readonly number[]
	readonly adjectives: readonly number[]
	readonly obliques: readonly Oblique[]
}

/** The arguments of an event noun. */
export function argumentsOfNoun(tree: Tree, noun: number): NounArguments {
	return {
		possessors: kidsBy(tree, noun, 'nmod:poss').flatMap((k) => withConjuncts(tree, k)),
		compounds: kidsBy(tree, noun, 'compound', 'flat', 'nmod:desc').flatMap((k) => withConjuncts(tree, k)),
		adjectives: kidsBy(tree, noun, 'amod').flatMap((k) => withConjuncts(tree, k)),
		obliques: kidsBy(tree, noun, 'nmod', 'obl')
			.filter((k) => tree.tokens[k]?.deprel !== 'nmod:poss' && tree.tokens[k]?.deprel !== 'nmod:desc')
			.flatMap((k) => {
				const by = caseOf(tree, k)
				return withConjuncts(tree, k).map((head) => ({ by: head === k ? by : caseOf(tree, head) || by, head }))
			}),
	}
}
