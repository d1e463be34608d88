/** Real programs on one file: writing together, waiting, giving up, and being killed. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connect } from '../../src/ledger/driver.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { folder, sharedFolder } from './fresh.ts'
import { killRound, linesOf, prepare, settledAs, startWriter } from './kill.ts'
import { entry } from './sample.ts'

const path = sharedFolder()

test('two programs begin and fill one ledger together', async () => {
	const file = join(folder(), 'x')
	const [one, two] = await Promise.all(
		['1', '2'].map(async (seed) => linesOf(await startWriter(file, 'adds', seed, '40'))),
	)
	for (const lines of [one!, two!]) expect([lines.length, lines[0], lines.at(-1)]).toEqual([42, 'open', 'closed'])
	const { value: ledger } = await openLedger(file)
	expect(ledger!.counts()).toMatchObject({ reports: 80, claims: 320 })
	expect((await ledger!.verify()).problems).toEqual([])
	ledger!.close()
})

test('two programs decide together: one log, no number twice, no handle twice', async () => {
	const file = join(folder(), 'x')
	await prepare(file)
	const [one, two] = await Promise.all(
		['1', '2'].map(async (seed) => linesOf(await startWriter(file, 'decides', seed, '60'))),
	)
	for (const lines of [one!, two!]) expect([lines[0], lines.at(-1)]).toEqual(['open', 'closed'])
	const { value: ledger } = await openLedger(file)
	const log = ledger!.decisions()
	expect(log.map((d) => d.seq)).toEqual(log.map((_, i) => i + 1))
	const said = [...one!, ...two!].filter((l) => l.startsWith('decided')).map((l) => l.slice(8))
	expect(said.length).toBe(108)
	expect(new Set(log.map((d) => d.id)).size).toBe(log.length)
	expect(said.every((id) => log.some((d) => d.id === id))).toBe(true)
	const handles = log.flatMap((d) => (d.body.act === 'mint' ? [d.body.handle] : []))
	expect(new Set(handles).size).toBe(handles.length)
	expect((await ledger!.verify()).problems).toEqual([])
	ledger!.close()
})

test('two programs settle together: the ledger holds what deriving everything gives', async () => {
	const file = join(folder(), 'x')
	const lines = await Promise.all(
		[1, 2].map(async (seed) => linesOf(await startWriter(file, 'settles', String(seed), '14'))),
	)
	for (const said of lines) expect(said.filter((line) => /^(problem|refused)/.test(line))).toEqual([])
	const { value: ledger } = await openLedger(file)
	expect(ledger!.counts().reports).toBe(28)
	expect(await settledAs(ledger!)).toEqual([])
	expect((await ledger!.verify()).problems).toEqual([])
	ledger!.close()
})

test('while another program writes, writing waits and then says so; reading goes on', async () => {
	const file = join(folder(), 'x')
	await prepare(file)
	const other = await connect(file, false)
	other.exec('pragma journal_mode = wal')
	other.exec('begin immediate')
	const { value: ledger } = await openLedger(file, { wait: 50 })
	expect((await ledger!.add(entry(50))).problems.map((p) => p.code)).toEqual(['ledger/locked'])
	expect((await ledger!.addMany([entry(50)])).problems.map((p) => p.code)).toEqual(['ledger/locked'])
	const note = { by: 'M', reason: '', body: { act: 'note', about: entry(1).taken.version.report } } as const
	expect((await ledger!.decide(note)).problems.map((p) => p.code)).toEqual(['ledger/locked'])
	expect(ledger!.search('rockets').matches).toBe(20)
	other.exec('commit')
	expect((await ledger!.add(entry(50))).problems).toEqual([])
	expect((await ledger!.decide(note)).problems).toEqual([])
	other.close()
	ledger!.close()
})

describe.concurrent('kill -9', () => {
	for (const what of ['adds', 'decides', 'settles'] as const) {
		test(`in the middle of what ${what}: nothing acknowledged is lost, nothing is half there`, async ({ expect }) => {
			const file = join(path(), what)
			if (what !== 'settles') await prepare(file)
			let acknowledged = 0
			for (const seed of [1, 2, 3, 4, 5]) {
				const round = await killRound(file, what, seed)
				expect({ seed, ...round }).toMatchObject({ seed, lost: [], half: [], problems: [] })
				acknowledged += round.acknowledged
			}
			expect(acknowledged).toBeGreaterThan(20)
		})
	}
})
