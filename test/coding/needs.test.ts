/** What the lines of the event list ask of the company of their words is known, each by its name. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unknownNeeds } from '../../src/coding/needs.ts'

const [head = [], ...lines] = readFileSync('data/knowledge/events.tsv', 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split('\t'))
const column = head.indexOf('needs')

test('every need of the event list is known', () => {
	const asked = [...new Set(lines.map((line) => line[column] ?? '').filter((needs) => needs !== '' && needs !== '-'))]
	expect(asked.length).toBeGreaterThan(100)
	expect(asked.flatMap(unknownNeeds)).toEqual([])
})

describe('what nobody knows is told', () => {
	test.each([
		['armed-subj+from-town', []],
		['subj:hacker,spy|no-subj', []],
		['armed-sbj', ['armed-sbj']],
		['sbj:hacker|armed-subj', ['sbj:hacker']],
	])('%s', (needs, unknown) => expect(unknownNeeds(needs)).toEqual(unknown))
})
