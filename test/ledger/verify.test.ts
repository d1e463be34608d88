/** Everything that can be changed behind the ledger's back is noticed, and told as problems. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Connection, connect } from '../../src/ledger/driver.ts'
import { LedgerFault, openLedger } from '../../src/ledger/index.ts'
import { folder, freshLedger } from './fresh.ts'
import { deriveSample, entry } from './sample.ts'

const by = { by: 'Mara', reason: 'As the report says.', at: '2026-11-22T10:00:00.000Z' }

async function written(): Promise<string> {
	const file = join(folder(), 'x')
	const ledger = await freshLedger(file)
	await ledger.addMany([1, 2, 3].map((n) => entry(n)))
	await ledger.add(entry(7, { text: '火箭弹击中了 Velmar. Rockets were fired.' }))
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	const claims = [...ledger.codings.all()].flatMap((c) => c.claims)
	for (const { key } of claims.slice(0, 3)) await ledger.decide({ ...by, body: { act: 'accept', claim: key } })
	ledger.close()
	return file
}

const UNGUARD = 'drop trigger log_is_append_only_update; drop trigger log_is_append_only_delete;'
const altered: readonly (readonly [what: string, sql: string | ((db: Connection) => void), code: string])[] = [
	['a text', `update version set text = replace(text, 'Rockets', 'Bombs') where vid = 1`, 'ledger/text-altered'],
	[
		'a text and its hash',
		`update version set text = 'x', text_hash = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' where vid = 1`,
		'ledger/text-altered',
	],
	['a section', `update version set sections = '[]' where vid = 1`, 'ledger/text-altered'],
	['the report of a version', 'update version set rid = 2 where vid = 1', 'ledger/text-altered'],
	['bytes', `update bytes set encoding = 'raw', data = x'00', vid = null where vid = 1`, 'ledger/text-altered'],
	['where a capture came from', `update capture set origin = '/elsewhere'`, 'ledger/text-altered'],
	[
		'the place of a claim’s words',
		`update claim set json = replace(json, '"spans":[{"start":', '"spans":[{"start":9') where field = 'event'`,
		'evidence/not-in-report',
	],
	[
		'empty words',
		`update claim set json = json_set(json, '$.evidence.spans[0].start', json_extract(json, '$.evidence.spans[0].end')) where field = 'event'`,
		'evidence/not-in-report',
	],
	['a claim’s shape', `update claim set json = json_remove(json, '$.stance') where field = 'event'`, 'ledger/damaged'],
	['what a claim is about', `delete from mention where id = (select min(id) from mention)`, 'ledger/damaged'],
	[
		'a claim’s value',
		`update claim set json = replace(json, '"min":', '"min":1') where field = 'harm'`,
		'ledger/derived-differs',
	],
	['a claim less', `delete from claim where id = (select min(id) from claim)`, 'ledger/derived-differs'],
	['an incident', `update incident set json = json_set(json, '$.title', 'Other')`, 'ledger/derived-differs'],
	['an incident less', `delete from incident where iid = 1`, 'ledger/derived-differs'],
	['who decided', `${UNGUARD} update log set by = 'Ilo' where seq = 2`, 'ledger/log-altered'],
	[
		'what was decided',
		`${UNGUARD} update log set keys = replace(keys, 'accept', 'reject') where seq = 2`,
		'ledger/log-altered',
	],
	['a decision less', `${UNGUARD} delete from log where seq = 2`, 'ledger/log-altered'],
	['the guards of the log', UNGUARD, 'ledger/log-altered'],
	['why it was decided', `update payload set json = replace(json, 'As the', 'As no')`, 'ledger/log-altered'],
	['a payload less', `delete from payload where hash = (select payload from log where seq = 1)`, 'ledger/log-altered'],
	['a payload more', `insert into payload values ('ab', '{}')`, 'ledger/log-altered'],
	[
		'the words searched',
		`insert into search (search, rowid, title, text) select 'delete', place, title, text from search_source limit 1`,
		'ledger/search-differs',
	],
	[
		'a word searched',
		(db) =>
			db.exec(
				`insert into search (search, rowid, title, text) select 'delete', place, title, 'rockets' from search_source limit 1; insert into search (rowid, title, text) select place, title, 'balloons' from search_source limit 1`,
			),
		'ledger/search-differs',
	],
	['the characters searched', 'delete from search_dense', 'ledger/search-differs'],
	[
		'the words of incidents',
		`insert into incident_search (incident_search) values ('delete-all')`,
		'ledger/search-differs',
	],
	['a row that points nowhere', 'pragma foreign_keys = off; delete from version where vid = 1', 'ledger/damaged'],
	['a column of an incident', 'update incident set killed_high = 99', 'ledger/derived-differs'],
	['a card', `update card set publisher = 'Nobody' where vid = 1`, 'ledger/derived-differs'],
]
for (const [what, change, code] of altered) {
	test(`${what}: ${code}`, async () => {
		const file = await written()
		const db = await connect(file, false)
		if (typeof change === 'string') db.exec(change)
		else change(db)
		db.close()
		const { value: ledger } = await openLedger(file)
		const codings = [1, 2, 3]
			.flatMap((n) => entry(n).coded)
			.concat(entry(7, { text: '火箭弹击中了 Velmar. Rockets were fired.' }).coded)
		const { problems } = await ledger!.verify({ rebuilt: { codings, derived: () => deriveSample(codings) } })
		expect(problems.map((p) => p.code)).toContain(code)
		ledger!.close()
	})
}

test('a whole ledger has no problems, written and read', async () => {
	const file = await written()
	for (const readOnly of [false, true]) {
		const { value: ledger } = await openLedger(file, { readOnly })
		const codings = [...ledger!.codings.all()]
		const { problems, checked, head } = await ledger!.verify({
			rebuilt: { codings, derived: () => deriveSample(codings) },
		})
		expect(problems).toEqual([])
		expect(checked).toMatchObject({
			versions: 4,
			captures: 4,
			bytes: 4,
			codings: 4,
			claims: 16,
			decisions: 3,
			search: 4,
			'rebuilt incidents': 3,
		})
		expect((await ledger!.verify({ head })).problems).toEqual([])
		ledger!.close()
	}
})

test('a log that was cut short is noticed by the hash noted before', async () => {
	const file = await written()
	const { value: first } = await openLedger(file)
	const { head } = await first!.verify()
	first!.close()
	const db = await connect(file, false)
	db.exec(`${UNGUARD} delete from payload where hash = (select payload from log where seq = 3); delete from log where seq = 3;
		create trigger log_is_append_only_update before update on log begin select raise(abort, ''); end;
		create trigger log_is_append_only_delete before delete on log begin select raise(abort, ''); end;`)
	db.close()
	const { value: second } = await openLedger(file)
	expect((await second!.verify()).problems).toEqual([])
	expect((await second!.verify({ head })).problems.map((p) => p.code)).toEqual(['ledger/log-altered'])
	second!.close()
})

test('a file damaged in the middle is told, not thrown', async () => {
	const file = await written()
	const bytes = readFileSync(file)
	for (let page = 10; page < bytes.length / 4096 - 4; page += 3) bytes.fill(0x5a, page * 4096, page * 4096 + 2048)
	writeFileSync(file, bytes)
	const { value: ledger, problems } = await openLedger(file)
	if (!ledger) expect(problems[0]?.code).toBe('ledger/damaged')
	else {
		const verified = await ledger.verify({ most: 5 })
		expect(verified.problems.map((p) => p.code)).toContain('ledger/damaged')
		expect(verified.problems.length).toBeLessThanOrEqual(5)
		const asked = [
			() => [...ledger.facts.texts()],
			() => [...ledger.codings.all()],
			() => ledger.search('rockets'),
			() => ledger.counts(),
		]
		const faults = asked.flatMap((ask) => {
			try {
				ask()
				return []
			} catch (error) {
				return [error]
			}
		})
		expect(faults.length).toBeGreaterThan(0)
		for (const fault of faults)
			expect([fault instanceof LedgerFault, (fault as LedgerFault).problem.code]).toEqual([true, 'ledger/damaged'])
		ledger.close()
	}
})
