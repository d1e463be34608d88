/**
 * A death after the event: somebody who was counted among the wounded and died of it. "has since died", "died of her burns",
 * "succumbed to his wounds", "one of the wounded died", "died on Thursday" after a bomb on Tuesday. It adds to the toll of before.
 * Where people died says nothing of when: "died in hospital" alone is no later death.
 */
import type { Entity } from '../../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import type { Draft, HarmDraft } from '../draft.ts'
import type { Trigger } from '../trigger.ts'

const LATER = /^(?:since|later|afterwards?|subsequently|overnight)$/
const HURTS = /^(?:wound|injury|burn)$/
const HURT = /^(?:wounded|injured|hurt|burned|burnt)$/
const AT_ONCE = /^(?:scene|spot|instantly|immediately|way|en)$/

/** Says whether a verb of dying tells of deaths after the event. */
export function diedLater({ word, tree, token, subjects }: Trigger): boolean {
	if (word.frame !== 'die') return false
	if (below(tree, token).some((k) => AT_ONCE.test(lemmaAt(tree, k)))) return false
	if (kidsBy(tree, token, 'advmod').some((k) => isLater(tree, k))) return true
	const causes = kidsBy(tree, token, 'obl').filter((k) => HURTS.test(lemmaAt(tree, k)))
	return causes.some((k) => isEarlierHurt(tree, token, k)) || subjects.some((e) => wasHurt(tree, e, token))
}

/** "has since died", "died later"; not "since Monday" nor "when a second bomb went off later". */
const isLater = (tree: Tree, k: number): boolean =>
	LATER.test(formAt(tree, k)) && kidsBy(tree, k, 'obj', 'obl', 'advcl').length === 0

/** "of her wounds", "of burns suffered in the blast", "succumbed to injuries"; a wound alone ("of gunshot wounds") is a cause. */
function isEarlierHurt(tree: Tree, verb: number, k: number): boolean {
	const by = caseOf(tree, k)
	if (lemmaAt(tree, verb) === 'succumb') return by === 'to'
	if (by !== 'of' && by !== 'from') return false
	return kidsBy(tree, k, 'nmod:poss', 'acl', 'acl:relcl').length > 0 || kidsBy(tree, k, 'amod', 'compound').length === 0
}

/** "one of the wounded", "a woman hurt in the blast", "two injured guards". */
function wasHurt(tree: Tree, { tree: own, head }: Entity, verb: number): boolean {
	if (own !== tree) return false
	return [head, ...below(tree, head, (kid) => kid === verb)].some((k) => HURT.test(formAt(tree, k)))
}

const formAt = (tree: Tree, k: number): string => tree.tokens[k]?.form.toLowerCase() ?? ''

/** The harms of a draft as deaths after the event; tolls and parts of those killed are none. */
export const asLater = (harms: readonly HarmDraft[]): HarmDraft[] =>
	harms.map((harm) => (mayBeLater(harm) ? { ...harm, since: true } : harm))

const mayBeLater = ({ kind, total, count, rules }: HarmDraft): boolean =>
	kind === 'killed' && !total && count.min !== 0 && !count.vague && !rules.includes('harm/of-them')

/** Somebody died on a later day than the event was. */
export function diedOnLaterDay(draft: Draft, event: Draft): boolean {
	if (!draft.triggers.every(({ word }) => word.frame === 'die')) return false
	const days = event.whens.map(({ value }) => value.latest.slice(0, 10))
	const died = draft.whens.map(({ value }) => value.earliest.slice(0, 10))
	return days.length > 0 && died.some((day) => days.every((latest) => day > latest))
}
