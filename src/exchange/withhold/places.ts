/** Places told less precisely than they are known: by choice, for the safety of those who live there. */
import { countryInWords } from '../../coding/in-words.ts'
import type { WhereValue } from '../../coding/schema.ts'
import type { Precision } from '../shape.ts'
import type { Hidden } from './veil.ts'

const FINE: readonly WhereValue['level'][] = ['exact', 'near', 'town', 'district', 'province', 'region', 'country']
/** The finest level that may be told, the grid of degrees that coordinates are put on, and how far that may be off. */
const TOLD: Readonly<
	Record<Exclude<Precision, 'exact'>, { level: WhereValue['level']; grid: number; metres: number }>
> = {
	town: { level: 'town', grid: 0.1, metres: 8_000 },
	province: { level: 'province', grid: 1, metres: 80_000 },
	country: { level: 'country', grid: 0, metres: 0 },
}

export const PLACE_MARK = '[place withheld]'

/** The place as it may be told, and itself when that is precise enough. */
export function coarser(where: WhereValue, precision: Precision): WhereValue {
	if (precision === 'exact') return where
	const { level, grid, metres } = TOLD[precision]
	if (!tooFine(where, precision)) return asWide(where, grid, metres)
	const { country, admin1 } = where
	const land = country ? countryInWords(country) : undefined
	const name = (precision === 'town' ? where.anchor : precision === 'province' ? admin1 : undefined) ?? admin1 ?? land
	return {
		name: (precision === 'country' ? land : name) ?? PLACE_MARK,
		...(country ? { country } : {}),
		...(admin1 && precision !== 'country' ? { admin1 } : {}),
		...(grid > 0 ? onGridOf(where, grid, metres) : {}),
		level,
	}
}

/** The point of a place on the grid, no surer than the grid; nothing where it has none. */
function onGridOf({ lat, lon, uncertaintyM }: WhereValue, grid: number, metres: number): Partial<WhereValue> {
	if (lat === undefined || lon === undefined) return {}
	return { lat: onGrid(lat, grid), lon: onGrid(lon, grid), uncertaintyM: Math.max(metres, uncertaintyM ?? 0) }
}

/** Wide enough to keep its name: a valley, a river. Its point is told no finer than others are, and not at all where only countries are. */
function asWide(where: WhereValue, grid: number, metres: number): WhereValue {
	if (where.level === 'country') return where
	if (grid > 0) return (where.uncertaintyM ?? 0) < metres ? { ...where, ...onGridOf(where, grid, metres) } : where
	const { lat: _, lon: __, uncertaintyM: ___, ...told } = where
	return told
}

/** The names that such a place may not be told by: those with a name of their own, and not those that are told instead. */
export function finerNames(places: readonly WhereValue[], precision: Precision): Hidden {
	const kept = new Set<string>()
	const names = new Set<string>()
	for (const where of places) {
		const told = coarser(where, precision)
		kept.add(told.name)
		if (told.admin1) kept.add(told.admin1)
		if (told.country) kept.add(countryInWords(told.country))
		if (told.name === where.name && told.level === where.level) continue
		const also = told.admin1 ? [] : [where.admin1]
		for (const name of [where.name, where.facility, where.anchor, ...also, ...(where.alternatives ?? [])])
			if (name && /\p{Lu}|[^\p{Script=Latin}\P{L}]/u.test(name)) names.add(name)
	}
	return { whole: [...names].filter((name) => !kept.has(name)).sort(), short: [], mark: PLACE_MARK }
}

/** Water has no town or province to stand for it. */
function tooFine({ level }: WhereValue, precision: Exclude<Precision, 'exact'>): boolean {
	return level !== 'water' && FINE.indexOf(level) < FINE.indexOf(TOLD[precision].level)
}

const onGrid = (degrees: number, grid: number): number => Number((Math.round(degrees / grid) * grid).toFixed(2))
