/** Which of the events told before is meant, and the words that say that none of them is. */
import { ancestors, headAt, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { agrees } from '../carry-on/agrees.ts'
import { isBareHarm } from '../carry-on/bare-harm.ts'
import type { Draft } from '../draft.ts'
import { KNOWN } from '../factuality.ts'

/** How many sentences back the event may stand; what only adds to it stands in the next ones. */
export const REACH = 6
export const NEXT = 2

/** Of the events that fit the nearest sentence, the one that it tells first; those that are only recalled come last. */
export function nearest(draft: Draft, before: readonly Draft[], reach: number): Draft | undefined {
	const near = before.filter((d) => draft.sentence - d.sentence <= reach && agrees(draft, d))
	const shown = near.filter((d) => !d.background && !isBareHarm(d))
	return (shown.length > 0 ? shown : near).at(-1)
}

/** A definite noun for the whole of an attack: "carried out the attack", "this raid". */
export const namesItself = ({ definite, tree, triggers }: Draft): boolean =>
	definite && uposAt(tree, triggers[0]!.token) === 'NOUN'

/** "might have paid for the killing": named, and no scene that what is told next goes on with. */
export const isInPassing = ({ rules }: Draft): boolean => rules.includes(KNOWN)

/** Words that put the whole sentence elsewhere, wherever they stand in it. */
const APART = new Set('another separate separately elsewhere meanwhile'.split(' '))
/** Words that open another event where they are said of it; what is only a detail is sooner put apart than the event itself. */
const ANOTHER = new Set('also earlier previous previously last other different similar'.split(' '))
const ONCE_MORE = new Set(['ago', 'again'])
const NEXT_IN_LINE = new Set(['second', 'third', 'later', 'such'])

/** A word that is said of the deed, of who or what is in it, or of the clause that it stands in; "the second vehicle" is no second deed. */
const has = (d: Draft, ...lists: readonly ReadonlySet<string>[]): boolean => {
	const { tree } = d
	const isIn = (list: ReadonlySet<string>, i: number): boolean => list.has(tree.lemmas[i]!) || list.has(tree.forms[i]!)
	for (let i = 0; i < tree.tokens.length; i++) {
		if (isIn(APART, i) && !isPart(tree, i)) return true
		if (lists.some((list) => isIn(list, i)) && !isPart(tree, i) && isSaidOf(d, i)) return true
	}
	return false
}

/** Said of the deed or one over it, or of who or what is in it. */
function isSaidOf({ tree, triggers }: Draft, i: number): boolean {
	const told = triggers.flatMap(({ token, light }) => [token, light, ...ancestors(tree, token)])
	const parties = triggers.flatMap((t) => [...t.subjects, ...t.objects]).map(({ head }) => head)
	const at = headAt(tree, i)
	return told.includes(i) || [at, headAt(tree, at)].some((k) => told.includes(k) || parties.includes(k))
}

/** "the last vehicle", "two other men": one of several things of one event, and no other event. */
function isPart(tree: Tree, i: number): boolean {
	const head = tree.tokens[i]?.head ?? -1
	return relation(tree, i) === 'amod' && head >= 0 && PARTS.test(lemmaAt(tree, head))
}
const PARTS =
	/^(?:vehicle|car|lorry|truck|bus|van|jeep|coach|carriage|wagon|boat|tanker|aircraft|plane|window|door|wall|building|house|hut|shop|room|floor|people|person|man|woman|child|boy|girl|passenger|soldier|officer|policeman|guard|worker|student|villager|resident|civilian|victim|one|member|inmate|prisoner|patient|pupil)$/

export const opensAnother = (d: Draft): boolean => has(d, ANOTHER, ONCE_MORE)
export const opensAnotherDetail = (d: Draft): boolean => has(d, ANOTHER, NEXT_IN_LINE)

/** Only what puts the whole sentence somewhere else: "three other members were captured" does not. */
const ELSEWHERE = new Set(['elsewhere', 'meanwhile', 'separately', 'separate', 'later'])
export const isElsewhere = (d: Draft): boolean => has(d, ELSEWHERE)

/** "attacked three villages", "five were shot dead between Friday and Sunday": what is told as a whole, and has parts with places of their own. */
export const isSum = (d: Draft): boolean =>
	d.targets.some(({ entity: { tree, head, number } }) => (number?.min ?? 1) > 1 && SITES.test(lemmaAt(tree, head))) ||
	d.whens.some(
		({ value, rule }) =>
			value.basis !== 'inferred' &&
			value.earliest.slice(0, 10) !== value.latest.slice(0, 10) &&
			!/part|month|year|week/.test(rule),
	)
const SITES =
	/^(?:village|town|city|hamlet|post|camp|barracks|station|church|mosque|school|checkpoint|district|base|outpost|settlement|site|place|quarter|bank|hotel)$/
