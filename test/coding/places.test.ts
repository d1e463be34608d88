/** Which town of a name is meant, where the report says in which region it lies. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const rows: readonly (readonly [text: string, countries: readonly string[]])[] = [
	// A region of another country: the town is not the one that the list has.
	['Rebels attacked a camp in Santo Domingo, Cauca Department, on Monday.', ['CO']],
	['Rebels attacked a camp in Springfield, in northern Cauca Province, on Monday.', ['CO']],
	['Rebels attacked a patrol in the town of Victoria, northeastern Cabañas Department.', ['SV']],
	['Rebels attacked a camp in Santo Domingo, Dominican Republic, on Monday.', ['DO']],
	['Rebels attacked a camp in Santo Domingo on Monday.', ['DO']],
	['Gunmen attacked a bank in Springfield, Illinois, on Monday.', ['US']],
]
describe('which town is meant', () => {
	for (const [text, countries] of rows)
		test(text, () => {
			const { coded } = view(text)
			const own = coded.claims.flatMap((c) => (c.field === 'where' && c.value.country ? [c.value.country] : []))
			expect([...new Set(own)]).toEqual(countries)
		})
})
