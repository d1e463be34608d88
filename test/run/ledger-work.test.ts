import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import type { Problem } from '../../src/report/problem.ts'
import { addPaths, loadAttestary, rebuildLedger } from '../../src/run/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'attestary run '))
const opened: Ledger[] = []
afterAll(() => {
	for (const ledger of opened) ledger.close()
	rmSync(folder, { recursive: true })
})

const REPORTS: readonly (readonly [name: string, text: string, published: string])[] = [
	['a', 'Gunmen killed three guards at a checkpoint near Mosul on Wednesday, police said.', '2021-03-04'],
	[
		'b',
		'Four guards were killed when gunmen fired on a checkpoint near Mosul on Wednesday, a hospital said.',
		'2021-03-05',
	],
	[
		'c',
		'In response to the attack in Mosul, the army shelled a village near Tikrit on Friday and killed two men.',
		'2021-03-06',
	],
	['d', 'The choir sang in the square of Mosul.', '2021-03-06'],
]
const line = ([id, text, published]: (typeof REPORTS)[number]) =>
	JSON.stringify({ id, text, published, publisher: `Paper ${id}` })
const take = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }

async function ledgerAt(name: string): Promise<Ledger> {
	const { value, problems } = await openLedger(join(folder, name))
	deepEqual(problems, [])
	opened.push(value!)
	return value!
}

async function addLines(ledger: Ledger, reports: readonly (typeof REPORTS)[number][]) {
	const stdin = Readable.from([Buffer.from(reports.map(line).join('\n'))])
	return (await addPaths(['-'], ledger, await loadAttestary(), { stdin, take })).value!
}

test('the order of adding changes nothing, and adding again neither', async () => {
	const [one, other] = [await ledgerAt('one.db'), await ledgerAt('other.db')]
	await addLines(one, REPORTS)
	for (const report of REPORTS.toReversed()) await addLines(other, [report])
	ok(one.counts().incidents > 0)
	equal(other.fingerprint('derived'), one.fingerprint('derived'))
	const before = one.fingerprint('facts') + one.fingerprint('derived')
	const { newVersions, coded } = await addLines(one, REPORTS)
	deepEqual([newVersions, coded], [0, 0])
	equal(one.fingerprint('facts') + one.fingerprint('derived'), before)
})

test('what is derived can be dropped and made again, equal', async () => {
	const ledger = await ledgerAt('one-more.db')
	await addLines(ledger, REPORTS)
	const before = ledger.fingerprint('derived')
	const { value, problems } = await rebuildLedger(ledger, await loadAttestary())
	deepEqual(
		problems.filter(({ level }) => level === 'error'),
		[],
	)
	equal(value?.versions, REPORTS.length)
	equal(ledger.fingerprint('derived'), before)
})

test('a publication day learned later moves the dates that hang on it', async () => {
	const ledger = await ledgerAt('dated.db')
	const [id, text] = REPORTS[0]!
	const whens = () => [...ledger.incidents.all()].map(({ when }) => when?.earliest ?? null)
	await addPaths(['-'], ledger, await loadAttestary(), {
		stdin: Readable.from([Buffer.from(JSON.stringify({ id, text }))]),
		take,
	})
	deepEqual(whens(), [null])
	await addLines(ledger, REPORTS.slice(0, 1))
	deepEqual(whens(), ['2021-03-03'])
})

test('bad files are told and the others are kept; progress is shown', async () => {
	const reports = join(folder, 'reports')
	mkdirSync(reports)
	for (const [name, text] of REPORTS) writeFileSync(join(reports, `${name}.txt`), text)
	writeFileSync(join(reports, 'broken.jsonl'), `{"text": "Gunmen fired.\n${line(REPORTS[0]!)}\nnothing`)
	writeFileSync(join(reports, 'zero.txt'), '')
	const told: Problem[] = []
	const seen: number[] = []
	const { value } = await addPaths(
		[reports, join(folder, 'nowhere')],
		await ledgerAt('bad.db'),
		await loadAttestary(),
		{
			take,
			onProblem: (problem) => told.push(problem),
			onProgress: (progress) => seen.push(progress.seen),
		},
	)
	deepEqual(
		told
			.filter(({ level }) => level === 'error')
			.map(({ code }) => code)
			.sort(),
		['intake/bad-line', 'intake/bad-line', 'intake/empty', 'intake/unreadable'],
	)
	deepEqual([value?.kept, value?.refused, seen.length], [5, 4, 9])
})
