/**
 * How fast a ledger is filled and asked: `node --import tsx bench/ledger.ts [reports] [claims a report] [folder]`. The reports are made up from a
 * number, long or short according to their claims; times are of the processor, with those by the clock beside them, for a
 * machine that does other things too. The answers are checked before they are timed.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { claimKey, linkKey, mentionKey, statementKey } from '../src/coding/keys.ts'
import type { Claim, Coded, Mention, Statement } from '../src/coding/schema.ts'
import type { Incident } from '../src/incident/schema.ts'
import { sha256 } from '../src/ledger/hash.ts'
import { type Ledger, openLedger, type ReportEntry } from '../src/ledger/index.ts'
import { captureId, versionOf } from '../src/report/schema.ts'

const [reports = 10_000, claims = 100] = process.argv.slice(2, 4).map(Number)
const folder = mkdtempSync(join(process.argv[4] ?? tmpdir(), 'attestary-bench-'))
const file = join(folder, 'bench.ledger')

/* Made-up reports ------------------------------------------------------------------------------------------------ */

let state = 1
const random = (below: number): number => {
	state = (Math.imul(state, 1664525) + 1013904223) >>> 0
	return Math.floor((state / 2 ** 32) * below)
}
const syllables = [
	'vel',
	'mar',
	'os',
	'trin',
	'ka',
	'da',
	'vo',
	'bren',
	'nick',
	'tu',
	'las',
	'or',
	'lan',
	'sar',
	'via',
	'zem',
	'ur',
	'ip',
	'eth',
	'qui',
]
/** The n-th word: few are frequent and many are rare, as in a language. */
const wordOf = (n: number): string =>
	`${syllables[n % 20]}${syllables[Math.floor(n / 20) % 20]}${n >= 400 ? syllables[Math.floor(n / 400) % 20] : ''}${n >= 8000 ? syllables[Math.floor(n / 8000) % 20] : ''}`
const anyWord = (): string => wordOf(Math.floor(20_000 ** (random(1_000_000) / 1_000_000)) - 1)

function reportOf(n: number): ReportEntry {
	const words = Array.from({ length: Math.max(30, claims * 6) }, anyWord)
	const text = words.join(' ')
	const id = `url:https://news.example/${n}`
	const version = versionOf(id, text, [{ start: 0, end: text.length, kind: 'body' }])
	const at = (i: number) => {
		const start = (i * 37) % Math.max(1, text.length - 40)
		return { start, end: start + 5 + (i % 30) }
	}
	const mentions: Mention[] = Array.from({ length: Math.ceil(claims / 8) }, (_, i) => ({
		key: mentionKey(version.id, at(i * 8)),
		version: version.id,
		anchor: at(i * 8),
		sentence: i,
		section: 0,
		type: 'ASSAULT',
		factuality: 'happened',
		background: i > 2,
		main: i === 0,
	}))
	const speaker = {
		kind: 'unnamed',
		name: 'An official of Sarvia',
		span: at(3),
		number: 1,
		condition: 'speaking on condition of anonymity',
	} as const
	const statements: Statement[] = Array.from({ length: Math.ceil(claims / 10) }, (_, i) => ({
		key: statementKey(version.id, 'blame', at(i * 10)),
		version: version.id,
		anchor: at(i * 10),
		sentence: i,
		act: 'blame',
		stance: 'blames',
		speaker,
		content: [at(i * 10 + 1)],
		quotes: [],
		about: [mentions[i % mentions.length]!.key],
		certainty: null,
		rules: ['speaker/unnamed', 'statement/blame'],
	}))
	const made: Claim[] = Array.from({ length: claims }, (_, i) => ({
		field: 'harm',
		key: claimKey(version.id, `harm/${i}`, [at(i)]),
		version: version.id,
		about: mentions[i % mentions.length]!.key,
		evidence: { kind: 'words', spans: [at(i)] },
		value: {
			kind: i % 3 === 0 ? 'killed' : 'wounded',
			count: { min: i % 40, max: i % 40 },
			who: words[i % words.length]!,
			status: 'civilian',
		},
		speaker,
		stance: 'asserts',
		factuality: 'happened',
		certainty: null,
		statement: statements[i % statements.length]!.key,
		score: 0.8,
		rules: ['harm/count-noun', 'speaker/unnamed'],
		coder: 'machine',
	}))
	const coded: Coded = {
		version: version.id,
		report: id,
		coder: 'machine/bench',
		language: 'en',
		read: true,
		mentions,
		statements,
		claims: made,
		links: mentions.slice(1, 4).map((m) => ({
			key: linkKey(version.id, 'response-to', m.key, mentions[0]!.key),
			version: version.id,
			kind: 'response-to',
			from: m.key,
			to: mentions[0]!.key,
			evidence: { kind: 'words', spans: [at(1)] },
			speaker,
			score: 0.7,
			rules: ['response/in-response-to'],
		})),
	}
	const bytes = Buffer.from(text)
	const hash = sha256(bytes)
	const from = `/reports/${n}.txt`
	const day = new Date(Date.UTC(2015, 0, 1 + (n % 3650))).toISOString().slice(0, 10)
	return {
		taken: {
			version,
			metadata: [
				{ field: 'title', value: words.slice(0, 8).join(' '), basis: 'metadata' },
				{ field: 'publisher', value: `Paper ${n % 50}`, basis: 'metadata' },
				{ field: 'published', value: day, basis: 'metadata' },
			],
			capture: {
				id: captureId(version.id, hash, from),
				version: version.id,
				sha256: hash,
				size: bytes.length,
				from,
				obtained: '2026-11-22T09:00:00Z',
				by: 'bench',
				extractor: 'text/1',
			},
		},
		bytes,
		coded: [coded],
	}
}

/** Each event of a report with the same one of its four neighbours. */
function incidentsOf(codings: readonly Coded[], first: number): Incident[] {
	const most = Math.max(...codings.map((c) => c.mentions.length))
	return Array.from({ length: most }, (_, i) => {
		const mentions = codings.flatMap((c) => c.mentions[i]?.key ?? []).sort()
		const own = codings.flatMap((c) =>
			c.claims.filter((claim) => claim.about === c.mentions[i]?.key).map((claim) => claim.key),
		)
		const low = random(5)
		const day = new Date(Date.UTC(2015, 0, 1 + random(3650))).toISOString().slice(0, 10)
		return {
			key: `i-${sha256(mentions.join()).slice(0, 16)}`,
			handle: null,
			aliases: [],
			mentions,
			reports: codings.map((c) => c.report),
			origins: codings.length,
			type: 'ASSAULT',
			event: { type: 'ASSAULT', modes: ['explosives'], contexts: ['military'] },
			factuality: 'happened',
			background: i > 0,
			recordable: true,
			title: `${anyWord()} attack at ${anyWord()}, ${first}`,
			when: { earliest: day, latest: day, words: 'on Monday', granularity: 'day', basis: 'resolved' },
			whenClaims: [],
			where: { name: anyWord(), country: `Q${String.fromCharCode(65 + random(26))}`, level: 'town', lat: 1, lon: 2 },
			whereClaims: [],
			actors: [
				{
					actor: { name: wordOf(random(300)), unnamed: false, kind: 'armed-group' },
					names: [],
					claims: own.slice(0, 2),
					status: 'alleged',
				},
			],
			targets: [],
			weapons: [],
			figures: [
				{
					rule: 'ucdp',
					kind: 'killed',
					who: null,
					low,
					best: low,
					high: low + random(9),
					openAbove: false,
					used: own,
					setAside: [],
				},
			],
			attributions: [],
			contestedWho: random(5) === 0,
			contestedHarm: random(5) === 0,
			claims: own,
			statements: [],
		}
	})
}

/* Measuring ------------------------------------------------------------------------------------------------------ */

const rows: [string, string][] = []
const show = (what: string, figure: string) => {
	rows.push([what, figure])
	console.log(`${what.padEnd(58)} ${figure}`)
}
/** Seconds of processor time since: on a busy machine the steadier figure. */
const used = (since: NodeJS.CpuUsage): number => {
	const { user, system } = process.cpuUsage(since)
	return (user + system) / 1e6
}
const seconds = (from: number): number => (performance.now() - from) / 1000
const count = (n: number): string => Math.round(n).toLocaleString('en-GB')

async function timed(what: string, times: number, work: (i: number) => unknown): Promise<void> {
	const wall: number[] = []
	const cpu: number[] = []
	for (let i = 0; i < times; i++) {
		const from = performance.now()
		const since = process.cpuUsage()
		await work(i)
		cpu.push(used(since) * 1000)
		wall.push(performance.now() - from)
	}
	const at = (ms: number[], share: number) => {
		ms.sort((a, b) => a - b)
		return ms[Math.min(ms.length - 1, Math.floor(ms.length * share))]!.toFixed(1)
	}
	show(what, `p50 ${at(cpu, 0.5)} ms, p95 ${at(cpu, 0.95)} ms (by the clock ${at(wall, 0.5)}, ${at(wall, 0.95)})`)
}

function expectEqual(what: string, held: unknown, expected: unknown): void {
	if (held !== expected) throw new Error(`${what}: ${held} in place of ${expected}`)
}

async function fill(ledger: Ledger): Promise<void> {
	const batch = 200
	let making = 0
	let makingCpu = 0
	function* all(): Generator<ReportEntry> {
		for (let n = 0; n < reports; n++) {
			const from = performance.now()
			const cpu = process.cpuUsage()
			const entry = reportOf(n)
			making += performance.now() - from
			makingCpu += used(cpu)
			yield entry
		}
	}
	let highest = 0
	const from = performance.now()
	const cpu = process.cpuUsage()
	await ledger.addMany(all(), {
		batch,
		onBatch: () => {
			highest = Math.max(highest, process.memoryUsage.rss())
		},
	})
	const took = seconds(from) - making / 1000
	const tookCpu = used(cpu) - makingCpu
	const held = ledger.counts()
	expectEqual('claims', held.claims, reports * claims)
	const total = held.claims + held.mentions + held.statements
	show('adding in bulk: reports/s', count(reports / took))
	show('adding in bulk: claims/s', count(held.claims / took))
	show('adding in bulk: claims in a second of processor time', count(held.claims / tookCpu))
	show('adding in bulk: rows of codings/s', count(total / took))
	show('most memory while adding (RSS)', `${count(highest / 2 ** 20)} MB`)
	const again = performance.now()
	const sample = Math.min(reports, 1000)
	state = 1
	await ledger.addMany(
		Array.from({ length: sample }, (_, n) => reportOf(n)),
		{ batch },
	)
	show('adding the same again: reports/s (with making them)', count(sample / seconds(again)))
	expectEqual('reports', ledger.counts().reports, reports)
}

async function cluster(ledger: Ledger): Promise<string[]> {
	const incidents: Incident[] = []
	let waiting: Coded[] = []
	for (const coded of ledger.codings.all()) {
		waiting.push(coded)
		if (waiting.length < 5) continue
		incidents.push(...incidentsOf(waiting, incidents.length))
		waiting = []
	}
	const from = performance.now()
	await ledger.keepDerived({ incidents, links: [], chains: [], proposals: [], orphaned: [] })
	show('incidents', count(incidents.length))
	show('keeping them: incidents/s', count(incidents.length / seconds(from)))
	return incidents.map((i) => i.key)
}

const { value: made } = await openLedger(file)
if (!made) throw new Error('cannot open')
show('reports, claims', `${count(reports)}, ${count(reports * claims)}`)
await fill(made)
const keys = await cluster(made)
made.close()
show(
	'size of the file',
	`${count(statSync(file).size / 2 ** 20)} MB (${count(statSync(file).size / (reports * claims))} bytes a claim)`,
)

const opening = performance.now()
const { value: ledger } = await openLedger(file)
if (!ledger) throw new Error('cannot open')
show('opening it', `${(performance.now() - opening).toFixed(0)} ms`)

state = 7
const common = Array.from({ length: 40 }, (_, i) => wordOf(i))
expectEqual('a word of the texts is found', ledger.search(common[0]!).matches > 0, true)
await timed('search: one of the 40 most frequent words', 200, (i) => ledger.search(common[i % 40]!))
await timed('search: any word', 200, () => ledger.search(anyWord()))
await timed('search: three words', 200, () => ledger.search(`${anyWord()} ${anyWord()} ${anyWord()}`))
await timed('search: two words together', 200, (i) => ledger.search(`"${common[i % 40]} ${common[(i * 7 + 3) % 40]}"`))
await timed('search: a word, one publisher, after a day', 200, (i) =>
	ledger.search(`${common[i % 40]} publisher:"Paper ${i % 50}" after:2020-01-01`),
)
show(
	'ranked of the most frequent word',
	`${count(ledger.search(common[0]!).matches)}${ledger.search(common[0]!).capped ? ' (capped)' : ''}`,
)
await timed('an incident with all claims, links, chains', 300, () => {
	const incident = ledger.incidents.byKey(keys[random(keys.length)]!)!
	return [
		ledger.incidents.claims(incident),
		ledger.incidents.links(incident.key),
		ledger.incidents.chains(incident.key),
	]
})
await timed('a report with its codings', 300, () => {
	const id = `url:https://news.example/${random(reports)}`
	return [...ledger.codings.all(ledger.facts.report(id)!.versions[0]!.id)]
})
await timed('list of incidents, filtered', 100, (i) =>
	ledger.listIncidents({ country: [`Q${String.fromCharCode(65 + (i % 26))}`], from: '2018-01-01', contested: true }),
)
await timed('list of incidents by words', 100, (i) => ledger.listIncidents({ text: common[i % 40]! }))
await timed('first page of all incidents', 50, () => ledger.listIncidents())
await timed('facets of all incidents', 20, () => ledger.facets())
const deciding = performance.now()
const [claim] = ledger.incidents.claims(ledger.incidents.byKey(keys[0]!)!)
for (let n = 0; n < 100; n++) {
	await ledger.decide({
		by: 'bench',
		reason: `Reason ${n}.`,
		body: { act: n % 2 === 0 ? 'accept' : 'reject', claim: claim!.key },
	})
}
show('deciding (written through): decisions/s', count(100 / seconds(deciding)))
const single = performance.now()
state = 99
const more = Array.from({ length: 200 }, (_, n) => reportOf(reports + n))
const making = seconds(single)
for (const entry of more) await ledger.add(entry)
show('adding one by one: reports/s', count(200 / (seconds(single) - making)))
const checking = performance.now()
const { problems } = await ledger.verify()
expectEqual('problems', problems.map((p) => p.message).join(), '')
show('verifying it all', `${seconds(checking).toFixed(1)} s`)
show('memory at the end (RSS)', `${count(process.memoryUsage.rss() / 2 ** 20)} MB`)
ledger.close()
rmSync(folder, { recursive: true })
