import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupsOf } from '../../src/ledger/backups.ts'
import { connect } from '../../src/ledger/driver.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { MIGRATIONS, SCHEMA } from '../../src/ledger/migrations.ts'
import { folder, freshLedger } from './fresh.ts'
import { deriveSample, entry } from './sample.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const kept = readdirSync(fixtures).filter((name) => name.endsWith('.sql'))

async function fixture(name: string): Promise<string> {
	const file = join(folder(), 'old.ledger')
	const db = await connect(file, false)
	db.exec(readFileSync(join(fixtures, name), 'utf8'))
	db.close()
	return file
}

test('every released schema has a fixture', () => {
	expect(MIGRATIONS.map((m) => m.number)).toEqual(MIGRATIONS.map((_, i) => i + 1))
	expect(kept).toEqual(MIGRATIONS.map((m) => `schema-${m.number}.sql`))
})

for (const name of kept) {
	const older = name !== `schema-${SCHEMA}.sql`
	test(`${name} is brought up to date${older ? ' after a backup' : ''}`, async () => {
		const file = await fixture(name)
		const { value: ledger, problems } = await openLedger(file)
		expect(problems).toEqual([])
		expect(ledger?.emptied).toBe(true)
		expect(backupsOf(file).length).toBe(older ? 1 : 0)
		expect(ledger?.counts()).toMatchObject({ reports: 3, versions: 3, captures: 3, decisions: 3, claims: 0 })
		expect(ledger?.facts.report(entry(1).taken.version.report)?.versions).toEqual([entry(1).taken.version])
		expect(ledger?.facts.report(entry(2).taken.version.report)?.metadata.find((m) => m.field === 'published')).toEqual({
			field: 'published',
			value: '2021-02-03',
			basis: 'decision',
		})
		expect(ledger?.search('rockets').matches).toBe(3)
		await ledger?.keepCodings([1, 2, 3].flatMap((n) => entry(n).coded))
		await ledger?.keepDerived(deriveSample(ledger.codings.all()))
		expect((await ledger!.verify()).problems).toEqual([])
		ledger?.close()
		const again = await openLedger(file)
		expect(again.value?.emptied).toBe(false)
		again.value?.close()
	})

	if (older) {
		test(`the backup of ${name} is a whole ledger of its own`, async () => {
			const file = await fixture(name)
			;(await openLedger(file)).value?.close()
			const [backup] = backupsOf(file)
			const copy = join(folder(), 'copy')
			copyFileSync(backup!, copy)
			const { value } = await openLedger(copy)
			expect(value?.counts()).toMatchObject({ reports: 3, decisions: 3 })
			value?.close()
		})

		test(`${name} opened for reading asks to be brought up to date`, async () => {
			const file = await fixture(name)
			const before = readFileSync(file)
			const { value, problems } = await openLedger(file, { readOnly: true })
			expect([value, problems[0]?.code]).toEqual([null, 'ledger/read-only'])
			expect(readFileSync(file).equals(before)).toBe(true)
		})
	}
}

test('an empty ledger is brought up to date without a backup', async () => {
	const file = join(folder(), 'empty')
	;(await freshLedger(file)).close()
	const db = await connect(file, false)
	db.exec('drop table hand; drop table release; drop table release_line; pragma user_version = 1')
	db.close()
	const { value } = await openLedger(file)
	expect(backupsOf(file)).toEqual([])
	value?.close()
	expect(existsSync(file)).toBe(true)
})

test('an old shape of what is derived is emptied and pending', async () => {
	const file = join(folder(), 'x')
	const first = await freshLedger(file)
	await first.add(entry(1))
	await first.keepDerived(deriveSample(first.codings.all()))
	first.close()
	const db = await connect(file, false)
	db.exec(`update meta set value = '0' where key = 'derived'; drop table incident`)
	db.close()
	const { value } = await openLedger(file)
	expect(value?.emptied).toBe(true)
	expect(value?.pending().versions).toEqual([entry(1).taken.version.id])
	expect(value?.search('rockets').matches).toBe(1)
	value?.close()
})
