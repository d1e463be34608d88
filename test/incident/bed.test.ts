/** The test bed's development half with perfect codings: what this floor alone makes of them, beside a plain baseline. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deriveIncidents } from '../../src/incident/index.ts'
import { hashOf } from '../../src/report/hash.ts'
import { input } from './build.ts'
import { readGold } from './gold.ts'
import { figures, links, partition, sameTypeDayCountry, texts } from './measure.ts'

const folder = join(import.meta.dirname, '../beds/clusters/dev')
const gold = readGold(folder)
const derived = deriveIncidents(input(gold.reports))
const incidentAt = new Map(derived.incidents.flatMap((i) => i.mentions.map((m) => [m, i.key] as const)))

const plain = sameTypeDayCountry(gold)

describe('reports of one event become one incident', () => {
	const here = partition(gold, (m) => incidentAt.get(m))
	const baseline = partition(gold, (m) => plain.get(m))
	test('nothing is joined that is two', () => expect(here.wrong.filter((w) => w.startsWith('joined'))).toEqual([]))
	test('B-cubed and pairwise', () => {
		expect(here.bcubed.f).toBeGreaterThan(0.95)
		expect(here.pairwise.f).toBeGreaterThan(0.93)
	})
	test('well above same type, day and country', () => {
		expect(here.bcubed.f).toBeGreaterThan(baseline.bcubed.f + 0.1)
		expect(here.pairwise.f).toBeGreaterThan(baseline.pairwise.f + 0.2)
	})
})

test('responses between incidents: none is missed, and none is there that no report states', () =>
	expect(links(gold, derived)).toMatchObject({ p: 1, r: 1 }))

test('low, best and high', () => {
	const { right, all } = figures(gold, derived)
	expect(right / all).toBeGreaterThan(0.98)
})

test('whose text it is', () => {
	const { right, all } = texts(gold, derived)
	expect(right / all).toBeGreaterThan(0.85)
})

test('what keys happen to be decides nothing', () => {
	const wrong = [1, 2, 3, 4].map((salt) => {
		const other = (key: string) => `${key.slice(0, 2)}${hashOf([salt, key]).slice(0, 16)}`
		const renamed = <T>(value: T): T =>
			JSON.parse(JSON.stringify(value).replace(/\b[mcsl]-[0-9a-f]{16}\b/g, other)) as T
		const made = input(gold.reports)
		const { incidents } = deriveIncidents({ ...made, coded: renamed(made.coded) })
		const at = new Map(incidents.flatMap((i) => i.mentions.map((m) => [m, i.key] as const)))
		return partition(gold, (m) => at.get(other(m))).wrong
	})
	for (const one of wrong) expect(one).toEqual(partition(gold, (m) => incidentAt.get(m)).wrong)
})
