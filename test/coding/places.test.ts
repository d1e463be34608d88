/** Which town of a name is meant, where the report says in which region it lies. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const rows: readonly (readonly [text: string, countries: readonly string[]])[] = [
	// A region of another country: the town is not the one that the list has.
	['Teachers marched through Santiago, Putumayo Department, on Monday.', ['CO']],
	['Teachers marched through Springfield, in northern Putumayo Department, on Monday.', ['CO']],
	['Teachers marched on Monday in the town of Valencia, in eastern Usulután Department.', ['SV']],
	['Teachers marched through Santiago, Chile, on Monday.', ['CL']],
	['Teachers marched through Santiago on Monday.', ['CL']],
	['Teachers marched through Springfield, Illinois, on Monday.', ['US']],
	// A hamlet or river is no city of a country that nothing else speaks of.
	['Chadian teachers marched through the hamlet of Santiago. Chad was calm.', ['TD']],
	['Chadian teachers marched through Santiago. Chad was calm.', ['CL']],
]
describe('which town is meant', () => {
	for (const [text, countries] of rows)
		test(text, () => {
			const { coded } = view(text)
			const own = coded.claims.flatMap((c) => (c.field === 'where' && c.value.country ? [c.value.country] : []))
			expect([...new Set(own)]).toEqual(countries)
		})
})

const levels: readonly (readonly [text: string, level: string])[] = [
	['A patrol boat was attacked on Lake Chad on Monday.', 'water'],
	['A convoy was ambushed in the Kidal Region on Monday.', 'province'],
	['A bomb exploded in Kidal on Monday.', 'town'],
	['Rockets hit Bagram Air Base on Monday.', 'exact'],
	['Gunmen attacked Aden Airport on Monday.', 'exact'],
	// A word with an article or an owner is what it says, and no town of that name.
	["The Harbour Workers' Union attacked a bus on Monday.", ''],
	['A bomb exploded outside the Mission on Monday.', ''],
	['The Front attacked a convoy in Basra on Monday.', 'town'],
	['A bomb exploded in The Hague on Monday.', 'town'],
]
describe('how fine a place is', () => {
	for (const [text, level] of levels)
		test(text, () => {
			const { coded } = view(text)
			expect(coded.claims.flatMap((c) => (c.field === 'where' ? [c.value.level] : []))).toEqual(
				level === '' ? [] : [level],
			)
		})
})
