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
