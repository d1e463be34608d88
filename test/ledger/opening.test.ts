/** What is not a ledger is told apart with one clear problem, and left as it was. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../src/ledger/driver.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { folder, freshLedger } from './fresh.ts'
import { entry } from './sample.ts'

type Make = (file: string) => void | Promise<void>
const sqlite = async (file: string, sql: string) => {
	const db = await connect(file, false)
	db.exec(sql)
	db.close()
}

const strangers: readonly (readonly [what: string, make: Make, code: string])[] = [
	['a text file', (file) => writeFileSync(file, 'Rockets hit Velmar.\n'.repeat(100)), 'ledger/not-a-ledger'],
	['a short text file', (file) => writeFileSync(file, 'x'), 'ledger/not-a-ledger'],
	['an empty file', (file) => writeFileSync(file, ''), 'ledger/not-a-ledger'],
	['a folder', (file) => mkdirSync(file), 'ledger/not-a-ledger'],
	['another SQLite file', (file) => sqlite(file, 'create table report (id text)'), 'ledger/not-a-ledger'],
	['an SQLite file without tables', (file) => sqlite(file, 'pragma user_version = 1'), 'ledger/not-a-ledger'],
	[
		'a ledger of a newer program',
		async (file) => {
			;(await openLedger(file)).value?.close()
			await sqlite(file, 'pragma user_version = 9999')
		},
		'ledger/newer',
	],
	[
		'a damaged ledger',
		async (file) => {
			;(await openLedger(file)).value?.close()
			const bytes = readFileSync(file)
			writeFileSync(file, bytes.fill(0x5a, 100, 4096))
		},
		'ledger/damaged',
	],
]
for (const [what, make, code] of strangers) {
	for (const readOnly of [false, true]) {
		test(`${what} is refused${readOnly ? ' for reading' : ''} and not touched`, async () => {
			const file = join(folder(), 'strange')
			await make(file)
			const before = what === 'a folder' ? null : readFileSync(file)
			const { value, problems } = await openLedger(file, { readOnly })
			expect(value).toBeNull()
			expect(problems.map((p) => p.code)).toEqual([code])
			if (before) expect(readFileSync(file).equals(before)).toBe(true)
		})
	}
}

test('a ledger that is not there is not made by reading, nor when it must be there', async () => {
	const file = join(folder(), 'none')
	for (const options of [{ readOnly: true }, { create: false }]) {
		const { value, problems } = await openLedger(file, options)
		expect([value, problems[0]?.code]).toEqual([null, 'ledger/unreadable'])
		expect(existsSync(file)).toBe(false)
	}
	expect((await openLedger(join(folder(), 'no', 'folder', 'x'))).problems[0]?.code).toBe('ledger/unreadable')
})

test('a new ledger leaves nothing beside it but what SQLite needs', async () => {
	const path = folder()
	const ledger = await freshLedger(join(path, 'a name with spaces.ledger'))
	ledger.close()
	expect(readdirSync(path)).toEqual(['a name with spaces.ledger'])
	await expect(
		openLedger(join(path, 'a name with spaces.ledger'), { readOnly: true }).then((o) => o.value?.close()),
	).resolves.toBeUndefined()
})

test('opened for reading, it answers and refuses to write', async () => {
	const file = join(folder(), 'x')
	const writer = await freshLedger(file)
	await writer.add(entry(1))
	const { value: reader } = await openLedger(file, { readOnly: true })
	expect(reader?.search('velmar OR rockets').matches).toBe(0)
	expect(reader?.search('rockets').matches).toBe(1)
	await writer.add(entry(2))
	expect(reader?.search('rockets').matches).toBe(2)
	const attempts = [
		await reader!.add(entry(3)),
		await reader!.decide({ by: 'M', reason: '', body: { act: 'note', about: entry(1).taken.version.report } }),
		await reader!.dropDerived(),
	]
	for (const { value, problems } of attempts) expect([value, problems[0]?.code]).toEqual([null, 'ledger/read-only'])
	expect((await reader!.verify()).problems).toEqual([])
	reader?.close()
})

test('it can be read where nothing can be written', async (context) => {
	const path = folder()
	const file = join(path, 'x')
	const writer = await freshLedger(file)
	await writer.add(entry(1))
	writer.close()
	chmodSync(file, 0o444)
	chmodSync(path, 0o555)
	// The rights of files do not stop root, so the question is put to a program that runs as nobody.
	const program = `import { openLedger } from ${JSON.stringify(join(import.meta.dirname, '../../src/ledger/index.ts'))}
		const read = await openLedger(${JSON.stringify(file)}, { readOnly: true })
		const write = await openLedger(${JSON.stringify(file)})
		const added = write.value ? await write.value.add({}).catch(() => ({ problems: [] })) : write
		console.log(JSON.stringify([read.value?.search('rockets').matches, write.value === null, write.problems.map((p) => p.code)]))`
	try {
		chmodSync(join(path, '..'), 0o1777)
		const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
		const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
			...user,
			encoding: 'utf8',
			cwd: join(import.meta.dirname, '../..'),
		})
		expect(JSON.parse(out)).toEqual([1, true, ['ledger/read-only']])
	} catch (error) {
		if (/EACCES|EPERM|Cannot find/.test(String(error))) context.skip('another user cannot run this program here')
		throw error
	} finally {
		chmodSync(path, 0o755)
	}
})

test('a full disk keeps what was safe and says that there is no room', async () => {
	const file = join(folder(), 'x')
	;(await freshLedger(file)).close()
	const { value: ledger } = await openLedger(file, { maxPages: 140 })
	let kept = 0
	const outcome = await ledger!.addMany(
		Array.from({ length: 500 }, (_, n) => entry(n)),
		{
			batch: 10,
			onBatch: (n) => {
				kept = n
			},
		},
	)
	expect(outcome.problems.map((p) => p.code)).toEqual(['ledger/full'])
	expect(kept).toBeGreaterThan(0)
	expect(outcome.value.kept).toBe(kept)
	expect(ledger!.counts().reports).toBe(kept)
	expect(
		(
			await ledger!.decide({
				by: 'M',
				reason: 'x'.repeat(500_000),
				body: { act: 'note', about: entry(0).taken.version.report },
			})
		).problems[0]?.code,
	).toBe('ledger/full')
	expect((await ledger!.verify()).problems).toEqual([])
	ledger!.close()
	const { value: roomy } = await openLedger(file)
	expect((await roomy!.add(entry(499))).problems).toEqual([])
	expect((await roomy!.verify()).problems).toEqual([])
	roomy!.close()
})
