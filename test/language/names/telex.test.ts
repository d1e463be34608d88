/** Which words of a telegram in capitals alone are names: what the tagger took for one and is a common noun is none. */
import { describe, expect, test } from 'vitest'
import { view } from '../../coding/view.ts'

const targets: readonly (readonly [text: string, targets: readonly string[], kinds: readonly string[]])[] = [
	['TROOPS ATTACKED THE UNIVERSITY IN QARADAN.', ['UNIVERSITY'], ['facility true']],
	['REBELS ATTACKED THE MOUNTAIN FRONT IN QARADAN.', ['MOUNTAIN FRONT'], ['armed-group false']],
	['GUNMEN KILLED DINA RUIZ IN QARADAN.', ['DINA RUIZ'], ['person false']],
	['TROOPS ATTACKED THE ELN IN QARADAN.', ['ELN'], ['armed-group false']],
	['Troops attacked the university in Qaradan.', ['university'], ['facility true']],
	['REBELS BLEW UP SEVERAL ELECTRICITY POLES.', ['ELECTRICITY POLES'], ['facility true']],
	['REBELS KILLED TWO POLES IN QARADAN.', ['POLES'], ['people false']],
	['YOUTHS THREW BOMBS AT A FLOUR MILL IN QARADAN.', ['FLOUR MILL'], ['facility true']],
	['THE BLAST DESTROYED TWO TELEPHONE BOOTHS IN QARADAN.', ['TELEPHONE BOOTHS'], ['facility true']],
	['Smugglers used explosives against a customs house in Qaradan.', ['customs house'], ['facility true']],
	['Miners used explosives in a tunnel near Qaradan.', [], []],
]
describe('in capitals alone', () => {
	for (const [text, names, kinds] of targets)
		test(text, () => {
			const { coded } = view(text)
			const own = coded.claims.flatMap((c) => (c.field === 'target' ? [c.value] : []))
			expect(own.map(({ name }) => name)).toEqual(names)
			expect(own.map(({ kind, unnamed }) => `${kind} ${unnamed}`)).toEqual(kinds)
		})
	test('a time of day is no place, a country is one', () => {
		expect(view('TWO PRIESTS WERE KILLED AT DAWN.').of('where')).toEqual([])
		expect(view('GUERRILLAS ATTACKED THE LABOR UNION OFFICES IN QARADAN.').of('where').join()).not.toMatch(/^UNION$/)
	})
})

const places: readonly (readonly [text: string, where: readonly string[]])[] = [
	// A first name, a last name, a unit and a word that a list has as towns of somewhere.
	['REBELS KIDNAPPED ORLANDO FUENMAYOR IN QARADAN.', ['QARADAN']],
	['GUNMEN KIDNAPPED RODRIGUEZ LUNA IN QARADAN.', ['QARADAN']],
	['REBELS ATTACKED A STATION IN THE UPPER ARIPA VALLEY.', ['STATION', 'ARIPA VALLEY']],
	['THE COMMUNIQUE STATES THAT THE REBELS KIDNAPPED A DOCTOR IN QARADAN.', ['QARADAN']],
	['REBELS BLEW UP THE ALTO LIMON PIPELINE.', ['ALTO LIMON PIPELINE']],
	// Towns all the same.
	['TEACHERS MARCHED IN ORLANDO.', ['ORLANDO']],
	['TEACHERS MARCHED IN BOGOTA FRIDAY.', ['BOGOTA']],
	['Rebels kidnapped Orlando Fuenmayor in Qaradan.', ['Qaradan']],
]
describe('places in capitals alone', () => {
	for (const [text, where] of places)
		test(text, () => {
			const { coded } = view(text)
			expect([...new Set(coded.claims.flatMap((c) => (c.field === 'where' ? [c.value.name] : [])))]).toEqual(where)
		})
	test('the United States are, though the first word looks like a verb', () => {
		const { coded } = view('THE UNITED STATES REOPENED ITS EMBASSY.')
		expect(coded.claims.flatMap((c) => (c.field === 'actor' ? [c.value.name] : []))).toEqual(['UNITED STATES'])
	})
	test('Central America is no country', () => {
		expect(view('TEACHERS MARCHED IN CENTRAL AMERICA.').of('where').join()).not.toMatch(/United States/)
	})
})

const names: readonly (readonly [text: string, victims: readonly string[]])[] = [
	['GUNMEN KILLED 25-YEAR-OLD ROBINSON LOPEZ IN CALI.', ['ROBINSON LOPEZ']],
	['A 14-YEAR-OLD NIECE OF THE MINISTER WAS WOUNDED BY GUNMEN IN CALI.', ['NIECE']],
	['GUNMEN KILLED HIS BROTHER-IN-LAW NORBERTO LOPEZ IN CALI.', ['NORBERTO LOPEZ']],
	['Gunmen killed a 25-year-old in Cali.', ['25-year-old']],
	["Gunmen killed the mayor's mother-in-law in Cali.", ['mother']],
]
describe('age and kinship are no part of a name', () => {
	for (const [text, victims] of names)
		test(text, () => {
			const { coded } = view(text)
			expect(coded.claims.flatMap((c) => (c.field === 'target' ? [c.value.name] : []))).toEqual(victims)
		})
})
