/** "Three other members were captured" after a raid: taken in it. */
import { isArmed, isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import type { SameAs } from '../same.ts'
import { isElsewhere, NEXT, nearest } from './before.ts'

const TAKE = new Set(['capture', 'seize', 'take', 'arrest', 'detain'])
const RAID = new Set(['raid', 'storm', 'attack', 'operation', 'assault', 'ambush', 'search', 'offensive'])

export function takenIn(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	if (!TAKE.has(lemmaAt(tree, token)) || uposAt(tree, token) !== 'VERB') return undefined
	if (isOfBattle(draft)) return nearest(draft, before.filter(isFight), FAR)
	if (kidsBy(tree, token, 'aux:pass').length === 0) return undefined
	if (!isReal(draft) || isElsewhere(draft)) return undefined
	if (draft.actors.length > 0 || draft.whens.length > 0 || draft.wheres.some((w) => w.value.place)) return undefined
	if (!draft.targets.some((r) => isParty(r.entity))) return undefined
	const isRaid = (d: Draft): boolean =>
		d.type === 'ASSAULT' && d.triggers.some((t) => RAID.has(lemmaAt(t.tree, t.token))) && byForces(d, before)
	return nearest(draft, before.filter(isRaid), NEXT)
}

/** "It said it had taken nine prisoners": of the fight that was told, by whoever fought. */
const isOfBattle = (d: Draft): boolean =>
	isReal(d) &&
	d.whens.length === 0 &&
	!d.wheres.some((w) => w.value.place) &&
	d.triggers[0]!.word.parts.some((part) => /^(?:prisoner|captive)$/.test(part)) &&
	d.triggers[0]!.subjects.every((e) => isArmed(e) || e.pronoun || e.class === 'state')

const isFight = (d: Draft): boolean =>
	d.type === 'ASSAULT' &&
	isReal(d) &&
	!d.background &&
	d.actors.some((r) => isArmed(r.entity)) &&
	!d.modes.includes('abduct')

/** How many sentences the fight may be away. */
const FAR = 4

/** The raid, or the one just before that it goes back to, was made by people under arms. */
const byForces = (raid: Draft, before: readonly Draft[]): boolean =>
	[raid, ...justBefore(raid, before)].some((d) => d.actors.some((r) => isArmed(r.entity) || r.entity.class === 'state'))

const justBefore = (raid: Draft, drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter((d) => d.sentence >= raid.sentence - NEXT && d.sentence <= raid.sentence)

/** Those taken by soldiers or police in a raid are detained, not abducted. */
export function settleTaken(links: readonly SameAs[], drafts: readonly Draft[]): void {
	for (const { from, to, rule } of links) {
		if (rule !== 'same/taken-in') continue
		const doers = justBefore(to, drafts).flatMap((d) => d.actors)
		if (!doers.some(({ entity }) => entity.class === 'state' || (isArmed(entity) && entity.class !== 'armed-group')))
			continue
		from.harms = from.harms.map((harm) => (harm.kind === 'abducted' ? { ...harm, kind: 'detained' } : harm))
		from.modes = from.modes.filter((mode) => mode !== 'abduct')
	}
}
