import { expect, test } from 'vitest'
import { Recent } from '../../../src/language/parser/words.ts'

test('a word keeps its row until as many others were asked for as half of the rows', () => {
	const recent = new Recent(4)
	expect([recent.find('the'), recent.add('the'), recent.add('army')]).toEqual([undefined, 0, 1])
	expect([recent.add('fled'), recent.find('the'), recent.find('fled')]).toEqual([2, 0, 2])
	// "army" was not asked for since.
	expect([recent.add('again'), recent.find('army')]).toEqual([1, undefined])
	expect([recent.find('the'), recent.find('fled'), recent.find('again')]).toEqual([0, 2, 1])
})

test('never more rows than there are, and no row twice', () => {
	const recent = new Recent(10)
	const rows = new Map<number, string>()
	for (let i = 0; i < 500; i++) {
		const form = `w${(i * i) % 23}`
		const found = recent.find(form)
		if (found !== undefined) expect(rows.get(found)).toBe(form)
		else rows.set(recent.add(form), form)
	}
	expect([...rows.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, i) => i))
})
