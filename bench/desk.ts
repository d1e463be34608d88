/**
 * How long the desk waits for its API on a ledger of n incidents: answers over HTTP from a real server in this process. Milliseconds that
 * the processor worked, asking and reading the answer included, and those that passed, which say little on a busy machine.
 * Usage: npx tsx bench/desk.ts [incidents, 10000] [rounds, 30]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../src/api/server.ts'
import { madeLedger } from './made-ledger.ts'

const [wanted = '10000', rounds = '30'] = process.argv.slice(2)
const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000
const folder = mkdtempSync(join(tmpdir(), 'attestary-bench-'))
const ledger = await madeLedger(join(folder, 'bench.ledger'), Number(wanted))

const desk = await serve({ ledger, knowledge: null, desk: folder, version: '0', by: 'bench', port: 0 })
const address = new URL(desk.newAddress())
const entered = await fetch(address, { redirect: 'manual' })
const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
interface Got {
	// biome-ignore lint/suspicious/noExplicitAny: a bench looks into answers of every shape
	readonly body: any
	readonly bytes: number
	readonly worked: number
	readonly passed: number
}
async function get(path: string): Promise<Got> {
	const [start, before] = [performance.now(), cpu()]
	const answer = await fetch(new URL(path, address), { headers: { cookie } })
	const text = await answer.text()
	const [passed, worked] = [performance.now() - start, cpu() - before]
	if (!answer.ok) throw new Error(`${path}: ${text}`)
	return { body: JSON.parse(text), bytes: text.length, passed, worked }
}

const { counts } = (await get('/api/about')).body
console.log(
	`${counts.reports} reports, ${counts.incidents} incidents, ${counts.claims} claims; Node ${process.versions.node}`,
)
const first = (await get('/api/incidents?sort=reports&limit=500')).body
if (first.total < Number(wanted) / 2) throw new Error(`${first.total} incidents came of ${counts.reports} reports`)
const keys: string[] = first.incidents.map(({ key }: { key: string }) => key)
const ids: string[] = (await get('/api/reports?limit=500')).body.reports.map(({ report }: { report: string }) => report)
const actor = encodeURIComponent(first.facets.actor[0].value)

await timed('what is served', () => '/api/about')
await timed('first page of incidents with facets', () => '/api/incidents')
await timed('… contested, most reports first', () => '/api/incidents?contested=true&sort=reports')
await timed('… of a country and a weapon', (i) => `/api/incidents?country=C${i % 20}&weapon=rocket`)
await timed('… of an actor', () => `/api/incidents?actor=${actor}`)
await timed('… by a word of it', (i) => `/api/incidents?q=town%20${i * 7}`)
await timed('… page 100', () => '/api/incidents?offset=5000')
await timed('marks of all incidents', () => '/api/incidents/marks')
await timed('an incident with all it stands on', (i) => `/api/incidents/${keys[i % keys.length]}`)
await timed('first page of reports with facets', () => '/api/reports')
await timed('… by a word', () => '/api/reports?q=checkpoint')
await timed('a report with all that was read', (i) => `/api/reports/${encodeURIComponent(ids[i % ids.length]!)}`)
await timed('search', () => '/api/search?q=checkpoint%20river')

async function timed(what: string, path: (i: number) => string): Promise<void> {
	const [worked, passed]: [number[], number[]] = [[], []]
	let size = 0
	for (let i = 0; i < Number(rounds); i++) {
		const answer = await get(path(i))
		worked.push(answer.worked)
		passed.push(answer.passed)
		size = answer.bytes
	}
	const median = (times: number[]) =>
		times
			.sort((a, b) => a - b)
			[times.length >> 1]!.toFixed(1)
			.padStart(7)
	const kb = `${(size / 1000).toFixed(0)} kB`
	console.log(`${what.padEnd(42)}${median(worked)} ms of work, ${median(passed)} ms passed, ${kb}`)
}

await desk.close()
ledger.close()
rmSync(folder, { recursive: true })
