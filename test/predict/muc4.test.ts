/** What the format of MUC-4 makes of telexes of our own: which acts are incidents there, and what their slots say. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Attestary, loadAttestary, readProject } from '../../src/run/index.ts'
import { predictMuc4 } from '../../tools/predict/muc4.ts'

let attestary: Attestary
beforeAll(async () => {
	attestary = await loadAttestary({ project: (await readProject('test/beds/world/project')).value })
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
	predictMuc4(from, to, attestary, new Set(['XG']))
	return JSON.parse(readFileSync(to, 'utf8')).incidents
}

const stages: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['GUNMEN KILLED A JUDGE IN VILLA ROCINA, PARAMORA.', ['ATTACK ACCOMPLISHED PARAMORA']],
	['A CALLER THREATENED TO BLOW UP A RADIO STATION IN VILLA ROCINA, PARAMORA.', ['BOMBING THREATENED PARAMORA']],
	['THE GROUP ISSUED A THREAT IN VILLA ROCINA, PARAMORA.', []],
	['GUNMEN DID NOT KILL THE JUDGE IN VILLA ROCINA, PARAMORA.', []],
	['REBELS KIDNAPPED A DOCTOR IN VILLA ROCINA, PARAMORA.', ['KIDNAPPING ACCOMPLISHED PARAMORA']],
	['REBELS KIDNAPPED THREE PRISONERS IN VILLA ROCINA, PARAMORA.', []],
	['SOLDIERS CAPTURED TWO FARMERS IN VILLA ROCINA, PARAMORA, ON 4 JUNE.', ['KIDNAPPING ACCOMPLISHED PARAMORA']],
	['SOLDIERS CAPTURED TWO FARMERS IN VILLA ROCINA, PARAMORA.', []],
	['SOLDIERS CAPTURED TWO REBELS IN VILLA ROCINA, PARAMORA, ON 4 JUNE.', []],
	['POLICE ARRESTED TWO FARMERS IN VILLA ROCINA, PARAMORA, ON 4 JUNE.', []],
	// The key is of some countries alone
	['GUNMEN KILLED A JUDGE IN STENHOLT, HALVENIA.', []],
	[
		'GUNMEN KILLED A JUDGE IN STENHOLT. PARAMORA REGRETTED IT. THE JUDGE WAS BORN IN VILLA ROCINA, PARAMORA.',
		['ATTACK ACCOMPLISHED PARAMORA'],
	],
]
describe('what is an incident to the key', () => {
	for (const [text, expected] of stages)
		test(text, () =>
			expect(incidentsIn(text).map(({ type, stage, country }) => [type, stage, country].join(' '))).toEqual(expected),
		)
	test('a threat has no dead', () =>
		expect(
			incidentsIn('THE GANG THREATENED TO KILL TEN JUDGES IN VILLA ROCINA, PARAMORA.').map(({ killed }) => killed),
		).toEqual([undefined]))
})

const slots: readonly (readonly [text: string, slot: string, expected: readonly (readonly string[])[]])[] = [
	[
		'REBELS KILLED A JUDGE IN VILLA ROCINA, PARAMORA. THE ARMED FRONT 17 JANUARY IS STRONG THERE.',
		'PerpOrg',
		[['ARMED FRONT 17 JANUARY']],
	],
	['GUNMEN KILLED A JUDGE IN VILLA ROCINA, PARAMORA. THE ARMED FRONT 17 JANUARY IS STRONG THERE.', 'PerpOrg', []],
	['REBELS KILLED A JUDGE IN VILLA ROCINA, PARAMORA.', 'PerpOrg', []],
	['REBELS BURNED A PUBLIC BUS IN VILLA ROCINA, PARAMORA.', 'Target', [['PUBLIC BUS', 'BUS']]],
	['GUNMEN KILLED EMIL ARENCIBIA IN VILLA ROCINA, PARAMORA.', 'Victim', [['EMIL ARENCIBIA']]],
]
describe('who and what', () => {
	for (const [text, slot, expected] of slots)
		test(`${slot}: ${text}`, () =>
			expect(incidentsIn(text).flatMap(({ roles }) => roles[slot] ?? [])).toEqual(expected))
})

const places: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['GUNMEN KILLED A JUDGE IN SAN TELMO, ALTO PARDO PROVINCE, PARAMORA.', ['ALTO PARDO PROVINCE', 'SAN TELMO']],
	['GUNMEN KILLED A JUDGE IN VILLA ROCINA, PARAMORA.', ['VILLA ROCINA']],
]
describe('places', () => {
	for (const [text, expected] of places)
		test(text, () => expect(incidentsIn(text).flatMap((one) => [...one.places].sort())).toEqual(expected))
})
