import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { loadModel } from '../../../src/language/parser/index.ts'
import { bytes, card } from './model.ts'

test('the model file is the one its card describes', () => {
	const sum = createHash('sha256').update(bytes).digest('hex')
	expect(card).toContain(`\`${sum}\``)
	expect(card).toContain(`${bytes.length.toLocaleString('en-US')} bytes`)
})

test('the model file is at most 12 MB', () => {
	expect(bytes.length).toBeLessThanOrEqual(12_000_000)
})

test('bytes that are no model are refused', () => {
	expect(() => loadModel(new Uint8Array(64))).toThrow('not a parser model')
	expect(() => loadModel(new Uint8Array(3))).toThrow('not a parser model')
})

test('a model of another format is refused', () => {
	const other = bytes.slice(0, 4096)
	other[8] = 9
	expect(() => loadModel(other)).toThrow('parser model of format 9')
})
