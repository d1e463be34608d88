/**
 * Whom a bare figure counts, where its own sentence does not say it: "Rebels ambushed a column of soldiers. Three died, the army said."
 * They are of the one group that the same event was told to have struck before.
 */
import { changed, type Entity, isArmed } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { bySpan } from '../../report/span.ts'
import type { Told } from '../doers/told.ts'
import type { HarmDraft } from '../draft.ts'
import { type Draft, isReal } from '../draft.ts'
import { isKind } from './same-group.ts'

export function nameHarmed({ drafts, mentions }: Pick<Told, 'drafts' | 'mentions'>): void {
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT' || !draft.harms.some(isBare)) continue
		const group = groupBefore(draft, mentions(draft))
		if (group) draft.harms = draft.harms.map((h) => (isBare(h) ? ofGroup(h, group) : h))
	}
}

const ofGroup = (harm: HarmDraft, group: Entity): HarmDraft => ({
	...harm,
	entity: changed(group, { number: harm.entity.number }),
	spans: [...harm.spans, group.span].sort(bySpan),
	rules: [...harm.rules, 'harm/of-event'],
})

/** A number with nothing counted. */
const isBare = ({ kind, total, attackers, part, count, entity: { tree, head } }: HarmDraft): boolean =>
	HURT.test(kind) &&
	!total &&
	!attackers &&
	!part &&
	(count.min ?? 0) > 0 &&
	uposAt(tree, head) === 'NUM' &&
	!kidsBy(tree, head, 'nmod').some((k) => caseOf(tree, k) === 'of')

const HURT = /^(?:killed|wounded|missing)$/

/** The one group of several that earlier mentions tell as hit; null where they tell of two. */
function groupBefore(draft: Draft, mentions: readonly Draft[]): Entity | null {
	const groups = mentions
		.filter((d) => d.sentence < draft.sentence && isReal(d))
		.flatMap((d) => [
			...d.harms.filter((h) => HURT.test(h.kind) && !h.attackers && h.count.max !== 0).map((h) => h.entity),
			...d.targets.map((r) => r.entity),
		])
		.filter((e) => isKind(e) && e.tree.tokens[e.head]?.xpos === 'NNS')
	const [first, ...others] = groups
	return first &&
		others.every((e) => lemmaAt(e.tree, e.head) === lemmaAt(first.tree, first.head) || (isArmed(first) && isArmed(e)))
		? first
		: null
}
