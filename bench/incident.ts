/**
 * Cost of turning coded reports into incidents, over generated ones: `seed-like` (about a hundred claims over six events,
 * told in several reports each, wire copies among them) and `short` (one event, ten claims).
 * Usage: npx tsx bench/incident.ts seed-like 2000 | … short 20000 derives all at once in memory; add-seed-like 10000 | add-short 100000
 * fills a ledger and settles it part by part; add-hot 500 is the worst case, all in one town and week. `ask FILE` asks a
 * ledger that is there, `more-seed-like FILE` adds twenty more to it.
 */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Coded } from '../src/coding/schema.ts'
import { deriveIncidents, type ReportFacts } from '../src/incident/index.ts'
import { type Ledger, openLedger } from '../src/ledger/index.ts'
import { settleLedger } from '../src/run/settle.ts'
import { NO_RULING } from '../test/incident/build.ts'
import { hot, random, seedLike, short, textOf } from './world.ts'

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
		const built = kind === 'short' ? short(i) : seedLike(i)
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
	const make = maker(kind)
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
	await oneMore(ledger, kind)
	console.log(`${asked(ledger)}; file ${Math.round(statSync(join(folder, 'bench.ledger')).size / 1e6)} MB`)
	ledger.close()
	rmSync(folder, { recursive: true })
}

const maker = (kind: string) => (kind === 'short' ? short : kind === 'hot' ? hot : seedLike)

/** Twenty more, one by one. */
async function oneMore(ledger: Ledger, kind: string): Promise<void> {
	const times: number[] = []
	const { reports } = ledger.counts()
	for (let i = reports; i < reports + 20; i++) {
		const { entry } = maker(kind)(i)
		const start = cpu()
		await ledger.add(entry)
		await settleLedger(ledger)
		times.push(cpu() - start)
	}
	const { incidents, claims } = ledger.counts()
	times.sort((a, b) => a - b)
	console.log(
		`one more of ${reports}: median ${Math.round(times[10]!)} ms, 95th percentile ${Math.round(times[18]!)} ms; ${incidents} incidents, ${claims} claims`,
	)
}

/** Incidents with all that hangs on them, and searches, at random. */
function asked(ledger: Ledger): string {
	const all = [...ledger.incidents.all()].map(({ key }) => key)
	const page = (key: string) => {
		const incident = ledger.incidents.byKey(key)!
		ledger.incidents.claims(incident)
		ledger.incidents.statements(incident)
		ledger.incidents.links(key)
		ledger.incidents.chains(key)
		ledger.incidents.proposals(key)
	}
	const next = random(7)
	const pages = sample(300, () => page(all[Math.floor(next() * all.length)]!))
	const searches = sample(200, () => ledger.search(textOf(next, 2)))
	return `of ${all.length} incidents one with all that hangs on it: ${pages}; a search: ${searches}`
}

/** Processor time, and by the clock. */
function sample(n: number, work: () => void): string {
	const times = Array.from({ length: n }, () => {
		const start = [cpu(), performance.now()] as const
		work()
		return [cpu() - start[0], performance.now() - start[1]] as const
	})
	const [worked, passed] = [0, 1].map((of) => times.map((time) => time[of]!).sort((a, b) => a - b))
	const at = (share: number) =>
		`${worked![Math.floor(share * n)]!.toFixed(1)} (${passed![Math.floor(share * n)]!.toFixed(1)})`
	return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`
}

const [kind = 'seed-like', n = '2000'] = process.argv.slice(2)
if (kind === 'ask') {
	const { value: ledger } = await openLedger(n, { readOnly: true })
	console.log(ledger ? `${JSON.stringify(ledger.counts())}: ${asked(ledger)}` : `${n} is no ledger`)
	ledger?.close()
} else if (kind.startsWith('more-')) {
	const { value: ledger } = await openLedger(n)
	if (!ledger) throw new Error(`${n} is no ledger`)
	await settleLedger(ledger)
	await oneMore(ledger, kind.slice('more-'.length))
	ledger.close()
} else if (kind.startsWith('add-')) await adding(kind.slice(4), Number(n))
else whole(kind, Number(n))
