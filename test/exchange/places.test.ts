/** A place as it may be told: how fine, and on which point. All invented. */
import { describe, expect, test } from 'vitest'
import type { WhereValue } from '../../src/coding/schema.ts'
import { coarser } from '../../src/exchange/withhold/places.ts'

const market: WhereValue = {
	name: 'fish market in Keld',
	anchor: 'Keld',
	level: 'exact',
	country: 'XO',
	admin1: 'Sael',
	lat: -41.93,
	lon: -20.58,
	uncertaintyM: 500,
}
const river: WhereValue = { name: 'Sael River', level: 'water', lat: -42.44, lon: -21.21, uncertaintyM: 60_000 }
const point = (lat: number, lon: number, uncertaintyM: number) => ({ lat, lon, uncertaintyM })
const valley: WhereValue = { name: 'Sael valley', level: 'region', lat: -42.44, lon: -21.21, uncertaintyM: 18_000 }

describe.each([
	['as it is known', 'exact', market, market],
	['by its town', 'town', market, { name: 'Keld', level: 'town', ...point(-41.9, -20.6, 8_000) }],
	['by its province', 'province', market, { name: 'Sael', level: 'province', ...point(-42, -21, 80_000) }],
	['a river by its name, on the grid', 'province', river, { ...river, ...point(-42, -21, 80_000) }],
	['a river no finer than towns are as it is known', 'town', river, river],
	['a valley by its name, on the grid', 'province', valley, { ...valley, ...point(-42, -21, 80_000) }],
] as const)('told %s', (_, precision, known, told) => {
	test(known.name, () => expect(coarser(known, precision)).toMatchObject(told))
})

test.each([market, river, valley])('where only countries are told, $name has no point', (known) => {
	const told = coarser(known, 'country')
	expect([told.lat, told.lon, told.uncertaintyM, told.admin1]).toEqual([undefined, undefined, undefined, undefined])
})
