/**
 * Reading a mixed folder: `node --expose-gc --import tsx bench/intake.ts [FILES] [--add]`. Reports and megabytes a second of each reader (seconds that the
 * processor worked, so that other work on the machine disturbs less),
 * memory at every tenth, and whether every report that was put in came out. With `--add` they go into a ledger, coded and joined.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../src/ledger/index.ts'
import { addPaths, loadAttestary, takeInputs } from '../src/run/index.ts'
import { type Held, KINDS, writeMixed } from './mixed.ts'

const files = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'attestary-bench-'))
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
	const held = await writeMixed(folder, files)
	const all = [...held.values()].reduce((sum, { reports }) => sum + reports, 0)
	say(`${files} files, ${all} reports; Node ${process.versions.node}`)
	await read(held, all)
	if (process.argv.includes('--add')) await add(all)
} finally {
	rmSync(folder, { recursive: true })
}

async function read(held: ReadonlyMap<string, Held>, all: number): Promise<void> {
	const took = new Map<string, number>()
	const came = new Map<string, number>()
	const ids = new Set<string>()
	const memory: number[] = []
	let problems = 0
	let done = 0
	const began = performance.now()
	let before = worked()
	for await (const { from, taken, problems: found } of takeInputs([folder], {
		take: { obtained: '2026-01-02T03:04:05Z', by: 'a bench' },
	})) {
		const now = worked()
		const ending = /\/\d{3}\/\d{5}([.a-z]+)/.exec(from)?.[1]
		// Entries of feeds go by their addresses.
		const kind = KINDS.find((one) => one.ending === ending)?.name ?? 'feed'
		took.set(kind, (took.get(kind) ?? 0) + now - before)
		before = now
		const [, number] = /This is report (\d+) of the bench/.exec(taken?.version.text ?? '') ?? []
		if (number) ids.add(number)
		came.set(kind, (came.get(kind) ?? 0) + (number ? 1 : 0))
		problems += found.filter(({ level }) => level === 'error').length
		if (++done % Math.ceil(all / 10) === 0) {
			globalThis.gc?.()
			memory.push(process.memoryUsage().rss)
			before = worked()
		}
	}
	say('reader       reports   reports/s     MB/s')
	for (const { name } of KINDS) {
		const seconds = (took.get(name) ?? 0) / 1000 || 1
		const rate = (came.get(name) ?? 0) / seconds
		const { reports, bytes } = held.get(name)!
		const lost = reports - (came.get(name) ?? 0)
		say(
			`${name.padEnd(12)} ${String(came.get(name) ?? 0).padStart(7)} ${rate.toFixed(0).padStart(11)} ${(bytes / 1e6 / seconds).toFixed(2).padStart(8)}${lost ? `   ${lost} LOST` : ''}`,
		)
	}
	say(`all in ${((performance.now() - began) / 1000).toFixed(1)} s; ${all - ids.size} lost, ${problems} errors`)
	say(`memory in MB at each tenth: ${memory.map(megabytes).join(' ')}`)
	if (ids.size !== all) process.exitCode = 1
}

/** Milliseconds. */
function worked(): number {
	const { user, system } = process.cpuUsage()
	return (user + system) / 1000
}

async function add(all: number): Promise<void> {
	const { value: ledger } = await openLedger(join(folder, 'bench.ledger'))
	if (!ledger) throw new Error('no ledger')
	const began = performance.now()
	const memory: number[] = []
	const { value } = await addPaths([folder], ledger, await loadAttestary(), {
		take: { obtained: '2026-01-02T03:04:05Z', by: 'a bench' },
		onProgress: ({ seen }) => seen % Math.ceil(all / 10) === 0 && memory.push(process.memoryUsage().rss),
	})
	const seconds = (performance.now() - began) / 1000
	say(
		`added: ${value?.kept} kept, ${all - (value?.kept ?? 0)} lost, ${ledger.counts().reports} reports, ${(all / seconds).toFixed(1)} a second`,
	)
	say(`memory in MB at each tenth: ${memory.map(megabytes).join(' ')}`)
	ledger.close()
}
