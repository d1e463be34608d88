import { expect, test } from 'vitest'
import { Recent } from '../../../src/language/parser/words.ts'

test('a word keeps its row until others were asked for more recently than there are rows', () => {
	const recent = new Recent(2)
	expect([recent.find('the'), recent.add('the'), recent.add('army')]).toEqual([undefined, 0, 1])
	expect(recent.find('the')).toBe(0)
	expect(recent.add('fled')).toBe(1)
	expect([recent.find('army'), recent.find('the'), recent.find('fled')]).toEqual([undefined, 0, 1])
})
