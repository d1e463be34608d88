/** One table for each rule: what it reads, and as many texts that it must leave alone. */
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { order } from '../../../src/coding/when/order.ts'
import { readTimes, type TimeExpression } from '../../../src/coding/when.ts'
import { light } from './light.ts'
import type { RuleTable } from './tables/table.ts'

const folder = new URL('./tables/', import.meta.url)
const names = readdirSync(folder)
	.map((file) => basename(file, '.ts'))
	.filter((name) => name !== 'table')

function read(text: string, anchor: string): TimeExpression[] {
	const earlier: TimeExpression[] = []
	for (const sentence of light(text))
		earlier.push(...readTimes(sentence, { anchor: { day: anchor, basis: 'option' }, earlier }))
	return earlier
}

function bounds(time: TimeExpression): string {
	if (!time.interval) return `- ${time.open}`
	const { earliest, latest } = time.interval
	return earliest === latest && earliest.length === 10 ? earliest : `${earliest}..${latest}`
}

test('every rule has a table and every table a rule', () => {
	expect(names.sort()).toEqual(order.map((rule) => rule.name.slice('when/'.length)).sort())
})

for (const name of names) {
	const { table } = (await import(new URL(`${name}.ts`, folder).href)) as { table: RuleTable }
	describe(name, () => {
		test('leaves as much alone as it reads', () => expect(table.no.length).toBeGreaterThanOrEqual(table.yes.length))
		for (const [text, words, value, within] of table.yes)
			test(text, () => {
				const found = read(text, table.anchor).filter((time) => time.rule === `when/${name}`)
				expect(found.map((time) => `${time.words} = ${time.timex.value} ${bounds(time)}`)).toContain(
					`${words} = ${value} ${within}`,
				)
			})
		for (const text of table.no)
			test(`not: ${text}`, () =>
				expect(read(text, table.anchor).filter((time) => time.rule === `when/${name}`)).toEqual([]))
	})
}
