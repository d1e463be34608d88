/** Whatever is added, coded anew, decided or taken out, in whatever pieces: the ledger holds what deriving everything gives. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Coded } from '../../src/coding/schema.ts'
import { CROWD } from '../../src/incident/blocks.ts'
import { applyDecisions, namedIn } from '../../src/incident/decisions.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import type { DecisionBody, Derived } from '../../src/incident/schema.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { factsOf } from '../../src/run/attestary.ts'
import { settleLedger } from '../../src/run/settle.ts'
import { ACTORS, reports, TOWNS } from '../incident/arbitrary.ts'
import { day, killed, type ReportBuilder, report, town } from '../incident/build.ts'
import { freshLedger } from '../ledger/fresh.ts'

/** What the ledger holds. */
function held({ incidents }: Ledger): Derived {
	return {
		incidents: [...incidents.all()],
		links: incidents.allLinks(),
		chains: incidents.allChains(),
		proposals: incidents.proposals().sort((a, b) => (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)),
		orphaned: incidents.orphaned(),
	}
}

/** What its codings and decisions give, all at once. */
function whole(ledger: Ledger): Derived {
	const coded = [...ledger.codings.all()]
	const ruling = applyDecisions(ledger.decisions(), namedIn(coded))
	const derived = deriveIncidents({ coded, reports: [...ledger.facts.texts()].map(factsOf), ruling })
	return JSON.parse(JSON.stringify(derived)) as Derived
}

async function settle(ledger: Ledger): Promise<void> {
	const { value, problems } = await settleLedger(ledger)
	expect([value, problems.filter(({ level, code }) => level === 'error' && code !== 'decision/bad-value')]).toEqual([
		true,
		[],
	])
	expect(ledger.pending()).toEqual({ versions: [], decisions: 0 })
}

/** The same report as a newer coder might read it: something is missing, something has moved. */
function codedAnew(coded: Coded, n: number): Coded {
	const gone = coded.mentions[n % coded.mentions.length]!.key
	const keep = coded.mentions.length > 1 ? coded.mentions.filter((m) => m.key !== gone) : coded.mentions
	const there = new Set(keep.map((m) => m.key))
	return {
		...coded,
		coder: 'test/2',
		mentions: keep,
		claims: coded.claims.filter((c, i) => there.has(c.about) && (c.field === 'event' || i % 5 !== n % 5)),
		statements: coded.statements.filter((s, i) => i % 2 !== n % 2 && s.about.every((m) => there.has(m))),
		links: coded.links.filter((l) => there.has(l.from) && there.has(l.to)),
	}
}

type Step = readonly [kind: number, a: number, b: number, c: number]
const steps = fc.array(fc.tuple(fc.nat(15), fc.nat(1000), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 8 })

async function take(ledger: Ledger, all: readonly ReportBuilder[], [kind, a, b, c]: Step): Promise<void> {
	const codings = [...ledger.codings.all()]
	const one = codings[a % Math.max(1, codings.length)]
	if (!one) return
	const mentions = codings.flatMap((x) => x.mentions.map((m) => m.key))
	const claims = codings.flatMap((x) => x.claims.map((m) => m.key))
	const statements = codings.flatMap((x) => x.statements.map((m) => m.key))
	const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!
	const decide = (body: DecisionBody) =>
		ledger.decide({ by: 'a test', reason: 'so', body, at: '2026-01-02T03:04:05.000Z' })
	const [x, y] = [at(mentions, b), at(mentions, c)]
	const end = statements.length > 0 && c % 3 === 0 ? at(statements, b) : x
	switch (kind) {
		case 0:
			return void (await ledger.keepCodings([codedAnew(one, b)]))
		case 1:
			return void (await ledger.keepCodings(all.filter((r) => r.version === one.version).map((r) => r.coded)))
		case 2:
			if (x !== y) await decide({ act: 'merge', mentions: [x, y] })
			return
		case 3:
			if (x !== y) await decide({ act: 'split', mentions: [x], from: [y] })
			return
		case 4:
			return void (await decide({ act: 'reject', claim: at(claims, b) }))
		case 5:
			return void (await decide({ act: 'link', kind: 'response-to', from: end, to: y }))
		case 6:
			return void (await decide({ act: 'unlink', kind: 'response-to', from: end, to: y }))
		case 7:
			return void (await decide({ act: 'set-published', report: one.report, day: `2020-03-${10 + (b % 9)}` }))
		case 8:
			return void (await ledger.expunge({ report: one.report, by: 'a test', reason: 'so' }))
		case 9: {
			const made = ledger.decisions().filter(({ body }) => body.act !== 'mint' && body.act !== 'expunge')
			if (made.length > 0) await decide({ act: 'undo', decision: at(made, b).id })
			return
		}
		case 10: {
			const incident = ledger.incidents.ofMention(x)
			if (incident) await ledger.mint([{ incident: incident.key, country: 'QXX', by: 'a test', reason: 'cited' }])
			return
		}
		case 11:
			return void (await decide({ act: 'set-origin', of: b % 2 ? one.report : at(claims, c), origin: `Wire ${c % 2}` }))
		case 12: {
			const years = b % 3 === 0 ? { from: 2021 } : {}
			const is = { id: `own:${c % 2}`, name: 'Grey Banner', country: 'QX', ...years }
			return void (await decide({ act: 'who-is-this', names: [at(ACTORS, b).name, at(ACTORS, c).name], is }))
		}
		case 13: {
			const is = { id: 'own:hadrel', name: 'Hadrel', country: 'IQ', lat: 33.5, lon: 44.3, level: 'town' as const }
			return void (await decide({ act: 'where-is-this', names: [at(TOWNS, b).name, at(TOWNS, c).name], is }))
		}
		case 14: {
			const held = ledger.incidents.ofMention(x)
			const value = { kind: 'killed', low: 1, best: 1 + (c % 3), high: 4 }
			if (held) await decide({ act: 'correct-incident', mentions: [...held.mentions], field: 'figure', value })
			return
		}
		default:
			await ledger.keepHand([{ ...codedAnew(one, b), coder: 'zoe' }])
	}
}

describe('part by part', () => {
	test('adding in any order and any pieces gives what deriving everything gives', async () => {
		const pieces = reports(7).chain((all) =>
			fc.tuple(
				fc.shuffledSubarray(all, { minLength: all.length }),
				fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
			),
		)
		await fc.assert(
			fc.asyncProperty(pieces, async ([all, cuts]) => {
				const ledger = await freshLedger()
				for (const [i, report] of all.entries()) {
					await ledger.add(report.entry)
					if (cuts[i]) await settle(ledger)
				}
				await settle(ledger)
				expect(held(ledger)).toEqual(whole(ledger))
				ledger.close()
			}),
			{ seed: 20261127, numRuns: 40 },
		)
	})

	test('in which order it says why accounts are one hangs on nobody who came first', async () => {
		const told = { where: town('Hadrel', 'QX', 12, 34), when: day('2020-03-11'), harms: [killed(14)] } as const
		const all = Array.from({ length: 6 }, (_, i) => {
			const one = report(`r${i}`, told, { text: `Shells fell on Hadrel, said paper ${i}.` })
			one.link('same-as', one.mentions[0]!.key, one.tell(told))
			return one
		})
		for (const order of [all, [...all].reverse()]) {
			const ledger = await freshLedger()
			for (const one of order) {
				await ledger.add(one.entry)
				await settle(ledger)
			}
			expect(held(ledger).incidents.map(({ joins }) => joins?.length)).toEqual([11])
			expect(held(ledger)).toEqual(whole(ledger))
			ledger.close()
		}
	})

	test('so do codings made anew, decisions, undoing and expunging in between', async () => {
		await fc.assert(
			fc.asyncProperty(
				reports(5),
				steps,
				fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
				async (all, list, cuts) => {
					const ledger = await freshLedger()
					const late = all.length > 1 ? all.slice(-1) : []
					for (const report of all.slice(0, all.length - late.length)) await ledger.add(report.entry)
					await settle(ledger)
					for (const [i, step] of list.entries()) {
						await take(ledger, all, step)
						if (i === 2) for (const report of late) await ledger.add(report.entry)
						if (cuts[i]) await settle(ledger)
					}
					await settle(ledger)
					expect(held(ledger)).toEqual(whole(ledger))
					expect((await ledger.verify()).problems.filter(({ code }) => code !== 'evidence/not-in-report')).toEqual([])
					ledger.close()
				},
			),
			{ seed: 20261127, numRuns: Number(process.env['RUNS'] ?? 40), endOnFailure: true },
		)
	})

	test('so it is in a crowd of like events, as it grows, and as it shrinks again', async () => {
		const ledger = await freshLedger()
		const hit = { where: town('Hadrel', 'QX', 12, 34), weapon: { kind: 'mortar', delivery: 'mortar' } } as const
		const all = Array.from({ length: CROWD + 4 }, (_, i) =>
			report(`r${i}`, { ...hit, when: day('2020-03-11'), harms: i % 3 === 0 ? [killed(3 + (i % 9))] : [] }),
		)
		for (const [i, one] of all.entries()) {
			await ledger.add(one.entry)
			// Fewer than a crowd at first, then one by one.
			if (i === CROWD - 6 || i >= CROWD - 1) await settle(ledger)
			if (i === CROWD) expect(held(ledger)).toEqual(whole(ledger))
		}
		await ledger.keepCodings([codedAnew(all[3]!.coded, 0), codedAnew(all[9]!.coded, 2)])
		await settle(ledger)
		expect(held(ledger)).toEqual(whole(ledger))
		for (const one of all.slice(0, 6)) await ledger.expunge({ report: one.report, by: 'a test', reason: 'so' })
		await settle(ledger)
		expect(held(ledger)).toEqual(whole(ledger))
		ledger.close()
	})
})
