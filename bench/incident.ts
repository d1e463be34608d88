/**
 * Cost of turning coded reports into incidents, over generated ones: `seed-like` (about a hundred claims over six events,
 * told in several reports each, wire copies among them) and `short` (one event, ten claims).
 * Usage: npx tsx bench/incident.ts seed-like 2000 | … short 20000 derives all at once in memory; add-seed-like 10000 | add-short 100000
 * fills a ledger and settles it part by part.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Coded } from '../src/coding/schema.ts'
import { deriveIncidents, type ReportFacts } from '../src/incident/index.ts'
import { openLedger } from '../src/ledger/index.ts'
import { fromCount, toCount } from '../src/report/days.ts'
import { settleLedger } from '../src/run/settle.ts'
import {
	actor,
	day,
	institution,
	killed,
	NO_RULING,
	ReportBuilder,
	town,
	unnamed,
	wounded,
} from '../test/incident/build.ts'

/** Numbers from 0 to 1 that are the same in every run. */
function random(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

const WEAPONS = [
	{ kind: 'rocket', delivery: 'rocket' },
	{ kind: 'car bomb', delivery: 'vehicle-bomb' },
	{ kind: 'rifle', delivery: 'small-arms' },
	{ kind: 'drone', delivery: 'drone' },
] as const
const GROUPS = ['soldiers', 'civilians', 'policemen', 'militants']
const DAY0 = toCount('2004-01-01')

/** An event of the generated world: where and when follow from its number, spread so that density stays the same. */
function world(n: number, perDay: number) {
	const next = random(n * 7919 + 1)
	const at = fromCount(DAY0 + Math.floor(n / perDay))
	const spot = Math.floor(next() * 2000)
	return {
		when: day(at),
		where: town(`Town ${spot}`, `C${spot % 20}`, -30 + (spot % 61), -60 + ((spot * 37) % 181)),
		weapon: WEAPONS[Math.floor(next() * 4)]!,
		dead: 1 + Math.floor(next() * next() * 60),
		hurt: Math.floor(next() * 90),
		doer: actor(`Front ${Math.floor(next() * 300)}`, { ref: `g${Math.floor(next() * 300)}` }),
		group: GROUPS[Math.floor(next() * 4)]!,
	}
}

function told(report: ReportBuilder, n: number, perDay: number, next: () => number, main: boolean): string {
	const event = world(n, perDay)
	const off = next() < 0.3 ? Math.round(next() * 4) : 0
	return report.tell({
		when: event.when,
		...(next() < 0.85 ? { where: event.where } : {}),
		...(next() < 0.8 ? { weapon: event.weapon } : {}),
		actors: next() < 0.5 ? [event.doer] : [],
		targets: [actor(event.group, { kind: 'people', country: event.where.country! })],
		harms: [
			[killed(event.dead + off), { speaker: institution(`Ministry of ${event.where.country}`) }],
			[wounded(event.hurt + off), {}],
			[killed(event.dead, event.group, { part: true }), {}],
		],
		background: !main,
		event: { delivery: event.weapon.delivery },
	})
}

const FILL =
	'the of to in at a and on for with near after before road bridge river market school officials residents police army convoy morning night smoke fire houses families hospital road soldiers commander statement group region province district village checkpoint gate wall'.split(
		' ',
	)

function textOf(next: () => number, words: number): string {
	return Array.from({ length: words }, () => FILL[Math.floor(next() * FILL.length)]).join(' ')
}

function seedLike(i: number, total: number): ReportBuilder {
	const next = random(i + 17)
	// Each event is told by five reports on the average; a fifth of the reports are copies of the one before.
	const perDay = 12
	const first = 200 + Math.floor(i / 5)
	const copy = i % 5 === 4
	const at = fromCount(DAY0 + Math.floor(first / perDay) + 1)
	const words = random(copy ? i - 1 + 17 : i + 17)
	const report = new ReportBuilder(`r${i}`, { published: at, publisher: `Paper ${i % 40}`, text: textOf(words, 450) })
	const keys = [told(report, first, perDay, next, true)]
	for (let k = 1; k < 6; k++)
		keys.push(told(report, Math.max(0, first - Math.floor(next() * 40 * k) - 1), perDay, next, false))
	for (const key of [...keys]) {
		for (let again = 0; again < 2; again++) {
			const more = report.tell({ harms: [], main: false, said: { speaker: unnamed('two officials') } })
			report.link('same-as', more, key)
		}
	}
	report.link('response-to', keys[0]!, keys[1]!)
	report.say('blame', institution('Ministry'), [keys[0]!], world(first, perDay).doer)
	void total
	return report
}

function short(i: number): ReportBuilder {
	const next = random(i + 31)
	const event = Math.floor(i / 3)
	const report = new ReportBuilder(`s${i}`, {
		published: fromCount(DAY0 + Math.floor(event / 25) + 1),
		publisher: `Paper ${i % 40}`,
		text: textOf(next, 60),
	})
	told(report, event, 25, next, true)
	return report
}

interface Corpus {
	readonly coded: Coded[]
	readonly reports: ReportFacts[]
	readonly claims: number
}

function corpus(kind: string, n: number): Corpus {
	const coded: Coded[] = []
	const reports: ReportFacts[] = []
	let claims = 0
	for (let i = 0; i < n; i++) {
		const built = kind === 'short' ? short(i) : seedLike(i, n)
		coded.push(built.coded)
		reports.push(built.facts)
		claims += built.claims.length
	}
	return { coded, reports, claims }
}

/** Time the processor worked, not time that passed: the machine may be shared. */
const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000
const mb = (): number => Math.round(process.memoryUsage().rss / 1e6)

function whole(kind: string, n: number): void {
	for (const size of [n / 8, n / 4, n / 2, n].map(Math.round)) {
		const { coded, reports, claims } = corpus(kind, size)
		const start = cpu()
		const derived = deriveIncidents({ coded, reports, ruling: NO_RULING })
		const took = Math.round(cpu() - start)
		const listed = derived.incidents.reduce((sum, i) => sum + i.claims.length, 0)
		if (listed !== claims) throw new Error(`${claims} claims went in, ${listed} are listed`)
		const joined = derived.incidents.filter((i) => i.reports.length > 1).length
		console.log(
			`${kind} ${size} reports ${claims} claims: ${took} ms, ${((1000 * took) / claims).toFixed(1)} µs/claim, ` +
				`${derived.incidents.length} incidents (${joined} in several reports), ${derived.proposals.length} questions, rss ${mb()} MB`,
		)
	}
}

/** A ledger filled with n reports in pieces, then twenty more one by one: what is settled is their neighbourhood. */
async function adding(kind: string, n: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'attestary-bench-'))
	const { value: ledger } = await openLedger(join(folder, 'bench.ledger'))
	if (!ledger) throw new Error('no ledger')
	const make = (i: number) => (kind === 'short' ? short(i) : seedLike(i, n))
	const PIECES = 10
	let claims = 0
	for (let piece = 0; piece < PIECES; piece++) {
		const start = cpu()
		const [from, to] = [Math.round((piece * n) / PIECES), Math.round(((piece + 1) * n) / PIECES)]
		function* entries() {
			for (let i = from; i < to; i++) {
				const built = make(i)
				claims += built.claims.length
				yield built.entry
			}
		}
		await ledger.addMany(entries())
		const stored = cpu()
		const { problems } = await settleLedger(ledger)
		if (problems.length > 0) throw new Error(problems[0]!.message)
		const [storing, settling] = [(stored - start) / (to - from), (cpu() - stored) / (to - from)]
		console.log(
			`${kind} ${to} reports, ${claims} claims: storing ${storing.toFixed(1)} ms a report, settling ${settling.toFixed(1)}, rss ${mb()} MB`,
		)
	}
	const times: number[] = []
	for (let i = n; i < n + 20; i++) {
		const { entry } = make(i)
		const start = cpu()
		await ledger.add(entry)
		await settleLedger(ledger)
		times.push(cpu() - start)
	}
	const { incidents, claims: kept } = ledger.counts()
	times.sort((a, b) => a - b)
	console.log(
		`one more: median ${Math.round(times[10]!)} ms, 95th percentile ${Math.round(times[18]!)} ms; ${incidents} incidents, ${kept} claims`,
	)
	ledger.close()
	rmSync(folder, { recursive: true })
}

const [kind = 'seed-like', n = '2000'] = process.argv.slice(2)
if (kind.startsWith('add-')) await adding(kind.slice(4), Number(n))
else whole(kind, Number(n))
