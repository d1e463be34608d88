/**
 * "after the disturbances of 21 September", "revenge for the raid on Tel Sahab": an end of a link that only names a deed by its day or
 * place, where the report tells that deed elsewhere, before or after: that telling is meant.
 */
import { uposAt } from '../../language/names/tree.ts'
import { otherWays } from '../again/alike.ts'
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { differentDoers } from '../same.ts'
import { setOf } from '../set-of.ts'
import { type Around, isAnother } from './around.ts'

export function fuller(a: Around, echo: Draft | null, other: Draft | null): Draft | null {
	if (!echo || !isOnlyNamed(echo)) return echo
	const back = a.first(echo)
	const told = a.all.filter(
		(d) =>
			d !== echo &&
			isAnother(a, d, other) &&
			isOfKind(echo, d) &&
			isTold(d) &&
			!differentDoers(echo, d) &&
			isPinnedAs(echo, d),
	)
	return (
		told.find((d) => a.first(d) === back) ??
		told.find((d) => d.actors.length > 0) ??
		told[0] ??
		(other && back === a.first(other) ? echo : back)
	)
}

/** A noun with an article or a day of its own, and nothing that was done to anybody. */
const isOnlyNamed = (d: Draft): boolean =>
	d.triggers.length === 1 &&
	uposAt(d.tree, anchorOf(d)) === 'NOUN' &&
	d.harms.length === 0 &&
	(d.definite || d.whens.length > 0)

const isTold = (d: Draft): boolean =>
	isReal(d) && (d.harms.length > 0 || d.actors.length > 0 || uposAt(d.tree, anchorOf(d)) === 'VERB')

const VIOLENT = setOf('ASSAULT PROTEST')
const isOfKind = (echo: Draft, d: Draft): boolean =>
	echo.type === d.type ||
	(VIOLENT.has(echo.type) && VIOLENT.has(d.type) && [echo, d].some((x) => x.modes.includes('riot')))

/** The day or the place that the words name is that of the other, and the other of the two does not speak against it. */
function isPinnedAs(echo: Draft, d: Draft): boolean {
	const [x, y] = [day(echo), day(d)]
	if (x && y && (x.latest < y.earliest || y.latest < x.earliest)) return false
	const [p, q] = [echo.wheres[0]?.value, d.wheres[0]?.value]
	const isThere = p !== undefined && d.wheres.some(({ value }) => value.name === p.name)
	const isOne = isThere || isOnSame(echo, d)
	if ((p && q && !isThere) || (!isOne && hasTarget(echo)) || otherWays(echo, d)) return false
	return isOne || (x !== null && y !== null && x.earliest === y.earliest && x.earliest === x.latest)
}

function day({ whens }: Draft): { earliest: string; latest: string } | null {
	const value = whens[0]?.value
	return value && value.basis !== 'inferred'
		? { earliest: value.earliest.slice(0, 10), latest: value.latest.slice(0, 10) }
		: null
}

const hasTarget = ({ targets }: Draft): boolean => targets.some(({ entity }) => !entity.pronoun)

/** "the strike on the depot": what it hit. */
const isOnSame = (echo: Draft, d: Draft): boolean =>
	echo.targets.some(
		(t) => !t.entity.pronoun && d.targets.some((o) => o.entity.name.toLowerCase() === t.entity.name.toLowerCase()),
	)
