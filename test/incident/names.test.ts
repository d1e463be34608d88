import { describe, expect, test } from 'vitest'
import { compareActors, groupKey, isGeneric, sameName } from '../../src/incident/names.ts'
import { actor } from './build.ts'

const same: readonly (readonly [string, string])[] = [
	['Kataib Hezbollah', 'the Kataib Hezbollah'],
	['General Qasim Darwish', 'Darwish'],
	['Defence Secretary Mark Esper', 'Mr Esper'],
	['Armed Front 17 January', 'Armed Front 17 January'],
	['Islamic State', 'IS'],
	['World Health Organization', 'WHO'],
	['Ministry of Health', 'Health Ministry'],
	['US officials', 'US official'],
	['Al-Shabaab', 'al Shabaab'],
]
const other: readonly (readonly [string, string])[] = [
	['Interior Ministry', 'Health Ministry'],
	['ministry', 'Health Ministry'],
	['Iran', 'Iran-backed militia'],
	['Army of Clear Dawn', 'army'],
	['Qasim Darwish', 'Qasim Haddad'],
	['US forces', 'Iraqi forces'],
	['officials', 'US officials'],
	['North Front', 'South Front'],
	['', 'police'],
]

describe('one name', () => {
	for (const [a, b] of same) test(`${a} = ${b}`, () => expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]))
})
describe('two names', () => {
	for (const [a, b] of other)
		test(`${a} ≠ ${b}`, () => expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]))
})

test('figures for nobody in particular are figures for all', () => {
	expect(['people', '14 others', 'the wounded', 'persons'].map(isGeneric)).toEqual([true, true, true, true])
	expect(['soldiers', 'US personnel', 'Ana Ruiz', 'children'].map(isGeneric)).toEqual([false, false, false, false])
})

test('troops and soldiers of one country are one group', () => {
	expect(groupKey('US troops', 'US')).toBe(groupKey('American soldiers', 'US'))
	expect(groupKey('US troops', 'US')).not.toBe(groupKey('British soldier', 'GB'))
	expect(groupKey('people', undefined)).toBe('')
})

describe('parties', () => {
	const us = actor('US', { kind: 'state', country: 'US' })
	const rows: readonly (readonly [ReturnType<typeof actor>, ReturnType<typeof actor>, string])[] = [
		[us, actor('American forces', { kind: 'force', country: 'US' }), 'like'],
		[us, actor('Iran', { kind: 'state', country: 'IR' }), 'other'],
		[us, actor('US contractor', { kind: 'people', country: 'US' }), 'open'],
		[actor('KH', { ref: 'kh' }), actor('Kataib Hezbollah', { ref: 'kh' }), 'same'],
		[actor('Katiba Nour'), actor('Laskar Timur'), 'other'],
		[actor('Katiba Nour'), actor('gunmen'), 'open'],
		[actor('civilians', { kind: 'people' }), actor('residents', { kind: 'people' }), 'like'],
	]
	for (const [a, b, how] of rows) test(`${a.name} / ${b.name}: ${how}`, () => expect(compareActors(a, b)).toBe(how))
})
