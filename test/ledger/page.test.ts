/** `docs/ledger.md` says what is there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../src/ledger/driver.ts'
import { folder, freshLedger } from './fresh.ts'
import { deriveSample, entry } from './sample.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/ledger.md'), 'utf8')

test('every table and view is on the page, with its columns, and every question on it is answered', async () => {
	const file = join(folder(), 'x')
	const ledger = await freshLedger(file)
	await ledger.addMany([1, 2, 3].map((n) => entry(n)))
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	await ledger.decide({
		by: 'Mara',
		reason: 'As it says.',
		body: { act: 'accept', claim: entry(1).coded[0]!.claims[0]!.key },
	})
	ledger.close()
	const db = await connect(file, true)
	const tables = db.all<{ name: string; type: string }>(
		`select name, type from sqlite_schema where type in ('table', 'view')`,
	)
	const own = tables.filter(
		({ name }) => !/^(sqlite_|search_source|(search|search_dense|incident_search)_|incident_|event_)/.test(name),
	)
	for (const { name } of own) expect(page, name).toContain(`\`${name}\``)
	const views = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)]
	expect(views.map((v) => v[1]).sort()).toEqual(
		tables
			.filter((t) => t.type === 'view' && t.name !== 'search_source')
			.map((t) => t.name)
			.sort(),
	)
	for (const [, name, columns] of views) {
		const held = db.all<{ name: string }>(`pragma table_info(${name})`).map((c) => c.name)
		const told = columns!
			.replace(', and the columns of `claims`', '')
			.split(', ')
			.map((c) => c.trim())
		expect(name === 'incident_claims' ? held.slice(0, told.length) : held).toEqual(told)
	}
	const questions = [...page.matchAll(/```sql\n([\s\S]+?)```/g)].map((m) => m[1]!)
	expect(questions.length).toBe(3)
	for (const question of questions) expect(db.all(question).length, question).toBeGreaterThan(0)
	db.close()
})
