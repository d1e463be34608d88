/**
 * Where: the place words that stand with an event, not those of a dateline or of a speaker. A relative place stays
 * relative ("a base north of Baghdad"): it gets the point it is told from and the metres by which it may lie elsewhere.
 */
import { overlaps, type Span } from '../report/span.ts'
import { distancePlace, isUnit } from './distance.ts'
import type { Draft, Where } from './draft.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { answeredBefore } from './response/answered.ts'
import { BEHIND, carried, carriersOf, closeness } from './where/closeness.ts'
import { fineness, isClose } from './where/level.ts'
import { isNoun, nominalAt, townNamedIn } from './where/nominal.ts'
import { placesOfClause } from './where/of-clause.ts'
import { placeOf } from './where/place-of.ts'
import { atPointOf, wordsOfBoth } from './where/point.ts'
import { isLoose, isObjectOf, isPutUnder, prepositionOf, saysWhere } from './where/stands.ts'

/** All places that stand with a draft, nearest first. */
export function readWheres(reading: Reading, draft: Draft, others: readonly Draft[], places: Places): Where[] {
	const { tree, sentence } = draft
	const own = new Set(draft.triggers.flatMap((t) => [t.token, ...(t.light >= 0 ? [t.light] : [])]))
	const foreign = new Set(others.filter((d) => d !== draft).flatMap((d) => d.triggers.map((t) => t.token)))
	const carriers = new Set(draft.triggers.flatMap((t) => carriersOf(reading, tree, t.token, foreign)))
	const apart = new Set([...foreign, ...own])
	const found: { readonly where: Where; readonly rank: number }[] = []
	const add = (where: Where | null, rank: number): void => void (where && found.push({ where, rank }))
	const measured: Span[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		if (!isNoun(tree, i) && !isUnit(tree, i)) continue
		if (measured.some((s) => overlaps(s, tree.tokens[i]!))) continue
		const answered = answeredBefore(tree, i, others)
		if (answered !== null && answered !== draft) continue
		const rank =
			closeness(reading, tree, i, own, foreign) ??
			carried(closeness(reading, tree, i, carriers, apart)) ??
			(answered ? BEHIND : null)
		if (rank === null) continue
		const distance = distancePlace(reading, sentence, i, places)
		if (distance) {
			add(distance, rank)
			measured.push(...distance.spans)
			continue
		}
		const entity = nominalAt(reading, sentence, i)
		if (!entity) {
			const town = townNamedIn(reading, draft, i)
			const place = town === null ? null : placeOf(reading, sentence, town, places)
			add(place && { ...place, rule: 'where/named-in' }, rank + 1)
			continue
		}
		const by = prepositionOf(tree, i)
		// What is only threatened with something is not where the threat was made.
		const isTarget = draft.type !== 'THREATEN' && draft.targets.some((r) => r.entity.head === i)
		if (by === '' ? !isTarget && !isObjectOf(tree, i, own) && !isPutUnder(tree, i, carriers) : !saysWhere(tree, i, by))
			continue
		if (isLoose(by) && !isTarget && entity.class !== 'facility' && rank > 1) continue
		add(placeOf(reading, sentence, i, places), rank + (by === 'from' || by === 'to' ? 2 : 0))
	}
	for (const i of placesOfClause(tree, own)) {
		const place = nominalAt(reading, sentence, i) ? placeOf(reading, sentence, i, places) : null
		add(place && { ...place, rule: 'where/clause' }, 0)
	}
	const sorted = found.sort(
		(a, b) =>
			a.rank - b.rank ||
			Number(!a.where.value.place) - Number(!b.where.value.place) ||
			fineness(a.where.value) - fineness(b.where.value),
	)
	const [best] = sorted
	const near = sorted.filter(({ rank }) => !best?.where.value.place || rank < best.rank + BEHIND)
	return onTheMap(near.map(({ where }) => where))
}

/** "stormed a post at Elm, 30 km north of Ash", "burned a mill in Elm, a village east of Ash": what no list has lies where the words beside it say. */
function onTheMap(wheres: Where[]): Where[] {
	const [first, ...more] = wheres
	if (!first || first.value.lat !== undefined || first.value.country !== undefined) return wheres
	const known = more.find(({ value }) => value.lat !== undefined && isClose(value))
	if (!known) return wheres
	const value = {
		...first.value,
		level: known.value.level,
		...(first.value.facility ? {} : { relation: first.value.relation ?? 'near' }),
		...atPointOf(known),
	}
	return [{ value, spans: wordsOfBoth(first, known), rule: first.rule }, ...more]
}
