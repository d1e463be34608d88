import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { readViews, withView } from '../../../src/desk/incidents/saved.ts'

describe('views that were kept', () => {
	const rows: readonly (readonly [name: string, text: string | null, count: number])[] = [
		['nothing', null, 0],
		['two', '[{"name":"a","query":"?type=ASSAULT"},{"name":"all","query":""}]', 2],
		['one that is none', '[null,{"name":1,"query":"?"},{"name":"a","query":"?q=x"}]', 1],
		['an address elsewhere', '[{"name":"a","query":"//elsewhere"}]', 0],
		['no list', '{"name":"a"}', 0],
		['no JSON', '[{', 0],
	]
	for (const [name, text, count] of rows) test(name, () => equal(readViews(text).length, count))
})

test('a new view of the same name takes the place of the old one; they stand by name', () => {
	const views = [
		{ name: 'b', query: '?q=1' },
		{ name: 'c', query: '' },
	]
	deepEqual(withView(views, { name: 'b', query: '?q=2' }), [
		{ name: 'b', query: '?q=2' },
		{ name: 'c', query: '' },
	])
	deepEqual(
		withView(views, { name: 'a', query: '' }).map(({ name }) => name),
		['a', 'b', 'c'],
	)
})
