/** What the format of MUC-4 makes of telexes of our own: which acts are incidents there, and what their slots say. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Attestary, loadAttestary } from '../../src/run/index.ts'
import { predictMuc4 } from '../../tools/predict/muc4.ts'

let attestary: Attestary
beforeAll(async () => {
	attestary = await loadAttestary()
})

interface Told {
	readonly type: string
	readonly stage: string
	readonly country?: string
	readonly places: readonly string[]
	readonly killed?: unknown
	readonly roles: Readonly<Record<string, readonly (readonly string[])[]>>
}

function incidentsIn(text: string): readonly Told[] {
	const folder = mkdtempSync(join(tmpdir(), 'muc4-'))
	const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
	writeFileSync(from, JSON.stringify({ docid: 'x', text, dateline: null, message_date: '1989-06-15' }))
	predictMuc4(from, to, attestary)
	return JSON.parse(readFileSync(to, 'utf8')).incidents
}

const stages: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['GUNMEN KILLED A JUDGE IN CALI, COLOMBIA.', ['ATTACK ACCOMPLISHED COLOMBIA']],
	['A CALLER THREATENED TO BLOW UP A RADIO STATION IN CALI, COLOMBIA.', ['BOMBING THREATENED COLOMBIA']],
	['THE GROUP ISSUED A THREAT IN CALI, COLOMBIA.', []],
	['GUNMEN DID NOT KILL THE JUDGE IN CALI, COLOMBIA.', []],
	['REBELS KIDNAPPED A DOCTOR IN CALI, COLOMBIA.', ['KIDNAPPING ACCOMPLISHED COLOMBIA']],
	['REBELS KIDNAPPED THREE PRISONERS IN CALI, COLOMBIA.', []],
	// The key is of some countries alone
	['GUNMEN KILLED A JUDGE IN MADRID, SPAIN.', []],
	[
		'GUNMEN KILLED A JUDGE IN MADRID. COLOMBIA REGRETTED IT. THE JUDGE WAS BORN IN CALI, COLOMBIA.',
		['ATTACK ACCOMPLISHED COLOMBIA'],
	],
]
describe('what is an incident to the key', () => {
	for (const [text, expected] of stages)
		test(text, () =>
			expect(incidentsIn(text).map(({ type, stage, country }) => [type, stage, country].join(' '))).toEqual(expected),
		)
	test('a threat has no dead', () =>
		expect(
			incidentsIn('THE GANG THREATENED TO KILL TEN JUDGES IN CALI, COLOMBIA.').map(({ killed }) => killed),
		).toEqual([undefined]))
})

const slots: readonly (readonly [text: string, slot: string, expected: readonly (readonly string[])[]])[] = [
	[
		'REBELS KILLED A JUDGE IN CALI, COLOMBIA. THE NATIONAL LIBERATION ARMY IS STRONG THERE.',
		'PerpOrg',
		[['NATIONAL LIBERATION ARMY']],
	],
	['GUNMEN KILLED A JUDGE IN CALI, COLOMBIA. THE NATIONAL LIBERATION ARMY IS STRONG THERE.', 'PerpOrg', []],
	['REBELS KILLED A JUDGE IN CALI, COLOMBIA.', 'PerpOrg', []],
	['REBELS BURNED A PUBLIC BUS IN CALI, COLOMBIA.', 'Target', [['PUBLIC BUS', 'BUS']]],
	['GUNMEN KILLED JUAN RUIZ IN CALI, COLOMBIA.', 'Victim', [['JUAN RUIZ']]],
]
describe('who and what', () => {
	for (const [text, slot, expected] of slots)
		test(`${slot}: ${text}`, () =>
			expect(incidentsIn(text).flatMap(({ roles }) => roles[slot] ?? [])).toEqual(expected))
})

const places: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['GUNMEN KILLED A JUDGE IN QARADAN, CAUCA DEPARTMENT, COLOMBIA.', ['CAUCA DEPARTMENT', 'QARADAN']],
	['GUNMEN KILLED A JUDGE IN CALI, COLOMBIA.', ['CALI']],
]
describe('places', () => {
	for (const [text, expected] of places)
		test(text, () => expect(incidentsIn(text).flatMap((one) => [...one.places].sort())).toEqual(expected))
})
