/** A protest, penalty or arrest over something, an apology for it. */
import {
	ancestors,
	below,
	caseOf,
	hasKid,
	headAt,
	isUnder,
	kidsBy,
	lemmaAt,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { CONFLICT, PART_IN } from './words.ts'

/** Whoever protests, penalises, arrests or breaks off over something. */
const OVER: ReadonlySet<string> = setOf('PROTEST SANCTION COERCE REJECT')
const MAKES_GOOD = setOf('apologise apologize atone')
/** "resigned over the shooting", "stepped down over it" */
const GOES = setOf('resign quit step')
const ABOUT = ['over', 'against', 'at', 'for', 'about']

/** "protested against the arrests", "sanctions over the shelling", "froze their accounts for their part in the killings" */
export const over: LinkRule = (a, i) => {
	const own = at(a, i)
	if (
		!own ||
		anchorOf(own) !== i ||
		!(OVER.has(own.type) || MAKES_GOOD.has(lemmaAt(a.tree, i)) || GOES.has(lemmaAt(a.tree, i)) || isNote(a, own))
	)
		return []
	const about = grounds(a, own, i)
	if (about !== null) {
		const from = doneTo(a, own, i)
		return [answer(from, about.deed, [i, about.token], 'response/over')]
	}
	return own.type === 'PROTEST' ? mourned(a, own, i) : []
}

const ONLY_OVER = setOf('COERCE REJECT RETREAT')

/** The deed that a protest or penalty is over, below its verb or the words of its clause. */
function grounds(a: Around, own: Draft, i: number): { deed: Draft; token: number } | null {
	const { tree } = a
	const decries = own.type === 'PROTEST' || own.type === 'SANCTION' || isSummons(own)
	const decried = decries ? decriedAt(a, own, i) : null
	if (decried) return decried
	for (const top of [i, own.triggers[0]!.light])
		for (const k of top < 0 ? [] : below(tree, top)) {
			// "arrested over the killing", "suspended talks over it"; "jailed for murder" is the law's way.
			const about = ONLY_OVER.has(own.type) ? ['over'] : ABOUT
			if (!about.includes(caseOf(tree, k)) && !(about === ABOUT && isForDoing(tree, k))) continue
			const noun = PART_IN.has(lemmaAt(tree, k))
				? (kidsBy(tree, k, 'nmod').find((n) => ['in', 'for', 'of'].includes(caseOf(tree, n))) ?? behind(a, k))
				: k
			const deed = a.here.find((d) => d !== own && CONFLICT.has(d.type) && d.triggers.some((t) => t.token === noun))
			if (deed && isOfAnother(a, own, k, top)) continue
			if (deed && (own.type !== 'COERCE' || deed.type === 'ASSAULT')) return { deed, token: noun }
		}
	return null
}

/** "Looters smashed windows as protests over the shooting went on": the protests are over it. */
function isOfAnother({ tree, here }: Around, own: Draft, noun: number, top: number): boolean {
	const over = ancestors(tree, noun)
	const between = over.slice(0, over.indexOf(top))
	return here.some((d) => d !== own && OVER.has(d.type) && between.includes(anchorOf(d)))
}

/** The words of the deed, and the verb that governs them: "called a stoppage to denounce the beating". */
const tops = (tree: Tree, own: Draft, i: number): number[] =>
	[i, own.triggers[0]!.light, isCalled(tree, own, i) ? headAt(tree, i) : -1].filter((k) => k >= 0)

const isCalled = (tree: Tree, { type }: Draft, i: number): boolean =>
	type === 'PROTEST' && tree.tokens[i]?.deprel === 'obj'

/** "lodged a protest with Karsovia", "handed over a note": words, but a step between states where none is told beside it. */
const isNote = ({ here }: Around, { tree, type, triggers }: Draft): boolean =>
	type === 'ACCUSE' &&
	triggers.some(({ tokens }) => tokens.some((k) => NOTES.has(lemmaAt(tree, k)))) &&
	!here.some((d) => d.type !== 'COERCE' && OVER.has(d.type))
const NOTES = setOf('protest note complaint demarche summon')

const isSummons = ({ type, triggers }: Draft): boolean => type === 'ACCUSE' && triggers[0]!.word.parts[0] === 'summon'

const DECRIES = setOf('protest denounce condemn decry deplore mourn explain')

/** "marched to protest the arrest", "took to the streets to denounce the killing" */
function decriedAt(a: Around, own: Draft, i: number): { deed: Draft; token: number } | null {
	const { tree } = a
	for (const k of tops(tree, own, i).flatMap((top) => below(tree, top))) {
		if (!DECRIES.has(lemmaAt(tree, k)) || uposAt(tree, k) !== 'VERB') continue
		for (const noun of kidsBy(tree, k, 'obj')) {
			const deed = a.here.find((d) => d !== own && CONFLICT.has(d.type) && d.triggers.some((t) => t.token === noun))
			if (deed) return { deed, token: noun }
		}
	}
	return null
}

/** "for their part in the killing", the killing hung on the verb. */
const behind = ({ tree, here }: Around, k: number): number =>
	here.map(anchorOf).find((t) => t > k && t <= k + 5 && caseOf(tree, t) === 'in') ?? k

/** "banned for ordering the shelling" */
const isForDoing = (tree: Tree, k: number): boolean => tree.tokens[k]?.xpos === 'VBG' && hasKid(tree, k, 'mark', 'for')

/** "summoned the envoy to protest against the burning", "stopped buying gas to punish it for": what was done to that end. */
function doneTo(a: Around, own: Draft, i: number): Draft | null {
	const isAim = (own.type === 'PROTEST' || lemmaAt(a.tree, i) === 'punish') && hasKid(a.tree, i, 'mark', 'to')
	if (!isAim) return own
	const verb = headAt(a.tree, i)
	// "called a strike to protest": the strike.
	const called = kidsBy(a.tree, verb, 'obj')
		.map((k) => at(a, k))
		.find((d) => d?.type === 'PROTEST')
	return called ?? at(a, verb)
}

/** "held a vigil for a student who was shot": for somebody to whom it was done. */
function mourned(a: Around, own: Draft, i: number): ReturnType<LinkRule> {
	const { tree } = a
	for (const k of below(tree, i)) {
		if (caseOf(tree, k) !== 'for') continue
		const deed = a.here.find(
			(d) =>
				(d.type === 'ASSAULT' || d.type === 'COERCE') &&
				isUnder(tree, anchorOf(d), k) &&
				d.targets.some(({ entity }) => !entity.pronoun && (entity.head === k || isNamed(tree, entity.head, k))),
		)
		if (deed) return [answer(own, deed, [i, k], 'response/mourned')]
	}
	return []
}

/** "for Salim Bakri, the baker who died" */
const isNamed = (tree: Tree, head: number, name: number): boolean =>
	tree.tokens[head]?.deprel === 'appos' && tree.tokens[head]?.head === name
