/** CAMEO read in: the published table, with what it has outlived repaired. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { CODE_ROWS } from '../../../src/coding/codes.ts'
import { MODES } from '../../../src/coding/lists.ts'
import { cameoOf } from '../../../src/exchange/crosswalk/cameo.ts'
import { CAMEO_BEGINNINGS, fromCameo, REPAIRED } from '../../../src/exchange/crosswalk/cameo-in.ts'

const ROWS: readonly (readonly [code: string, read: string | null])[] = [
	['195', 'ASSAULT aerial'],
	['1951', 'ASSAULT aerial'],
	['194', 'ASSAULT heavy-weapons'],
	['19', 'ASSAULT'],
	['191', 'COERCE restrict'],
	['192', 'COERCE seize'],
	['163', 'COERCE restrict'],
	['0814', 'RETREAT'],
	['081', 'CONCEDE'],
	['0871', 'RETREAT ceasefire'],
	['0873', 'RETREAT disarm'],
	['9', 'ACCUSE investigate'],
	['1031', 'REQUEST assist'],
	['1055', 'REQUEST yield'],
	['1242', 'REJECT change'],
	['1243', 'REJECT yield'],
	['1384', 'THREATEN violence'],
	['1381', 'THREATEN restrict'],
	['1823', 'ASSAULT beat'],
	['186', 'ASSAULT targeted'],
	['1712', 'ASSAULT destroy'],
	['175', 'ASSAULT'],
	['203', 'ASSAULT'],
	['2042', 'ASSAULT unconventional'],
	// Statements and appeals are dropped.
	['015', 'nothing'],
	['016', 'nothing'],
	['02', 'nothing'],
	// No codes.
	['21', null],
	['00', null],
	['attack', null],
	['', null],
	['19511', null],
]
for (const [code, expected] of ROWS)
	test(`${code || 'empty'}: ${expected ?? 'no code'}`, () => {
		const read = fromCameo(code)
		deepEqual(read && (read.type === null ? 'nothing' : [read.type, ...read.modes].join(' ')), expected)
	})

describe('every mode is one of the manual', () => {
	for (const [code, read] of Object.entries(CAMEO_BEGINNINGS))
		if (read?.[1]) test(code, () => ok((MODES[read[0]] as readonly string[]).includes(read[1]!), read[1]))
})

test('the fourteen codes whose modes are outdated are repaired', () =>
	deepEqual(
		Object.keys(REPAIRED).sort(),
		['0842', '085', '132', '1321', '1322', '1722', '1712', '175', '185', '186', '200', '201', '202', '203'].sort(),
	))

describe('what is written is read back as what it was', () => {
	for (const [name, { cameo }] of Object.entries(CODE_ROWS)) {
		const [type, mode] = name.split(' ')
		// CAMEO has no code for giving way that is not a concession.
		if (name === 'RETREAT' || name === 'RETREAT resign') continue
		test(`${name}: ${cameo}`, () => {
			const read = fromCameo(cameo)
			equal(read?.type, type)
			equal(mode !== undefined && cameoOf({ type, modes: [mode] } as never).code, mode !== undefined && cameo)
		})
	}
	test('of several modes the most telling has a code', () => {
		deepEqual(cameoOf({ type: 'PROTEST', modes: ['strike', 'demo'] }), { code: '141', root: '14' })
		deepEqual(cameoOf({ type: 'ASSAULT', modes: ['firearms', 'drone'] }), { code: '195', root: '19' })
		deepEqual(cameoOf({ type: 'ASSAULT', modes: [] }), { code: '180', root: '18' })
	})
})
