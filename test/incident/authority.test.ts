/** How near to the count: 0 counts, 1 holds an office, 2 the report or a body, 3 saw it, 4 anybody else. Names are invented. */
import { describe, expect, test } from 'vitest'
import { authorityOf } from '../../src/incident/authority.ts'
import { institution, person, unnamed } from './build.ts'

const rows = [
	[institution('Armed Forces Press Committee'), 1],
	[institution('the army'), 1],
	[institution('Air Force'), 1],
	[institution('Navy'), 1],
	[institution('Gulf Stability Coalition'), 1],
	[person('Sami Haddour', { role: 'Colonel' }), 1],
	[person('Margit Rosdahl', { role: 'Superintendent' }), 1],
	[unnamed('a nurse in Koulade'), 0],
	[institution('district hospital'), 0],
	// No office of a state, no count
	[institution('Prisoners’ Committee'), 2],
	[institution('Armed Front 17 January'), 2],
	[institution('Rights Circle'), 2],
	[person('Ramon Teque', { role: 'bishop of Calderas' }), 2],
	[person('Jon Okari', { role: 'a priest' }), 2],
	[person('Bishopsgate trader'), 4],
	[person('Pia Lund', { role: 'a parishioner' }), 4],
	[unnamed('residents'), 3],
	[person('Lena Marsh', { role: 'a teacher' }), 4],
] as const
describe('authority', () => {
	for (const [speaker, expected] of rows) test(speaker.name, () => expect(authorityOf(speaker)).toBe(expected))
})
