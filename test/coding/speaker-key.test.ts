/** What a speaker is grouped under: names with their country; the unnamed by description, whatever their number. */
import { describe, expect, test } from 'vitest'
import { speakerKey } from '../../src/coding/keys.ts'

const rows: readonly (readonly [
	kind: 'institution' | 'person' | 'unnamed',
	name: string,
	key: string,
	country?: string,
])[] = [
	['institution', 'army', 'army'],
	['institution', 'the Army', 'army'],
	['institution', 'army', 'army (KE)', 'KE'],
	['person', 'Ilen Maro', 'ilen maro'],
	['person', 'Ílen  Maro', 'ilen maro'],
	['institution', 'Interior Ministry', 'interior ministry'],
	['institution', 'وزارة الداخلية', 'وزارة الداخلية'],
	['unnamed', 'two US officials', '~us official'],
	['unnamed', 'a US official', '~us official'],
	['unnamed', 'one of the officials', '~official'],
	['unnamed', 'several witnesses', '~witnesse'],
	['unnamed', 'residents', '~resident'],
	['unnamed', 'police', '~police'],
	['unnamed', 'one', '~one'],
]

describe('speakers are grouped', () => {
	for (const [kind, name, key, country] of rows)
		test(`${kind} ${name}${country ? ` of ${country}` : ''}`, () =>
			expect(speakerKey({ kind, name, ...(country ? { country } : {}) })).toBe(key))

	test('a person is never grouped with one who is only described', () =>
		expect(speakerKey({ kind: 'person', name: 'Official' })).not.toBe(
			speakerKey({ kind: 'unnamed', name: 'official' }),
		))
})
