import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveIncidents } from '../../src/incident/index.ts'
import { Derived } from '../../src/incident/schema.ts'
import { reports } from './arbitrary.ts'
import { input, NO_RULING, type ReportBuilder } from './build.ts'

const runs = (numRuns: number) => ({ seed: 20200311, numRuns })
const derive = (all: readonly ReportBuilder[], ruling = NO_RULING) => deriveIncidents(input(all, ruling))

describe('whatever is reported', () => {
	test('the order of the reports changes nothing', () => {
		const shuffled = reports(6).chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
		)
		fc.assert(
			fc.property(shuffled, ([all, other]) => {
				expect(derive(other)).toEqual(derive(all))
			}),
			runs(50),
		)
	})

	test('the order of mentions, claims and links within a report changes nothing', () => {
		fc.assert(
			fc.property(reports(4), (all) => {
				const made = input(all)
				const turned = made.coded.map((c) => ({
					...c,
					mentions: [...c.mentions].reverse(),
					claims: [...c.claims].reverse(),
					links: [...c.links].reverse(),
					statements: [...c.statements].reverse(),
				}))
				expect(deriveIncidents({ ...made, coded: turned })).toEqual(deriveIncidents(made))
			}),
			runs(40),
		)
	})

	test('adding a report twice changes nothing', () => {
		fc.assert(
			fc.property(reports(4), (all) => {
				expect(derive([...all, ...all])).toEqual(derive(all))
			}),
			runs(40),
		)
	})

	test('low <= best <= high', () => {
		fc.assert(
			fc.property(reports(6), (all) => {
				for (const { low, best, high, flag } of derive(all).incidents.flatMap((i) => i.figures)) {
					if (flag) continue
					if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best)
					if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high)
					if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
				}
			}),
			runs(100),
		)
	})

	test('every claim and every mention stands in exactly one incident', () => {
		fc.assert(
			fc.property(reports(6), (all) => {
				const { incidents } = derive(all)
				const claims = incidents.flatMap((i) => i.claims)
				const mentions = incidents.flatMap((i) => i.mentions)
				expect([...claims].sort()).toEqual(all.flatMap((r) => r.claims.map((c) => c.key)).sort())
				expect([...mentions].sort()).toEqual(all.flatMap((r) => r.mentions.map((m) => m.key)).sort())
			}),
			runs(100),
		)
	})

	test('each harm claim is used or set aside with a reason, by every rule', () => {
		fc.assert(
			fc.property(reports(5), (all) => {
				const byKey = new Map(all.flatMap((r) => r.claims.map((c) => [c.key, c] as const)))
				for (const incident of derive(all).incidents) {
					for (const figure of incident.figures.filter((f) => f.who === null)) {
						const told = incident.claims.filter((key) => {
							const claim = byKey.get(key)!
							return claim.field === 'harm' && claim.value.kind === figure.kind
						})
						const listed = [...figure.used, ...figure.setAside.map((s) => s.claim)]
						expect([...listed].sort()).toEqual([...told].sort())
						for (const { reason } of figure.setAside) expect(reason).not.toBe('')
					}
				}
			}),
			runs(40),
		)
	})

	test('fits its schema', () => {
		fc.assert(
			fc.property(reports(5), (all) => {
				expect(Derived.safeParse(derive(all)).error?.issues ?? []).toEqual([])
			}),
			runs(40),
		)
	})

	test('what a person joined is one, what a person parted is two', () => {
		const decided = reports(5).chain((all) => {
			const keys = all.flatMap((r) => r.mentions.map((m) => m.key))
			return fc.tuple(fc.constant(all), fc.constantFrom(...keys), fc.constantFrom(...keys), fc.boolean())
		})
		fc.assert(
			fc.property(decided, ([all, a, b, join]) => {
				if (a === b) return
				const derived = derive(all, { ...NO_RULING, mustLink: join ? [[a, b]] : [], cannotLink: join ? [] : [[a, b]] })
				const of = (m: string) => derived.incidents.find((i) => i.mentions.includes(m))!.key
				expect(of(a) === of(b)).toBe(join)
			}),
			runs(80),
		)
	})

	test('sequence alone makes no chain', () => {
		fc.assert(
			fc.property(reports(4), (all) => {
				const { chains, links } = derive(all)
				const byKey = new Map(links.map((l) => [l.key, l]))
				for (const chain of chains) for (const key of chain.links) expect(byKey.get(key)!.kind).toBe('response-to')
			}),
			runs(40),
		)
	})
})
