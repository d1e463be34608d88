/** What is true of every export: bounds, offsets, round trips, rows of others, and what a database answers. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import type { Claim } from '../../src/coding/schema.ts'
import type { Format, Holdings } from '../../src/exchange/index.ts'
import { inBounds } from '../../src/exchange/selection.ts'
import { connect } from '../../src/ledger/driver.ts'
import { holdings, TEXT } from './fixture.ts'
import { everything, made, tablesIn } from './made.ts'
import { rowsOf } from './rows.ts'

const maybe = fc.option(fc.nat(500), { nil: null })
test('low ≤ best ≤ high, whatever a figure says', () =>
	fc.assert(
		fc.property(maybe, maybe, maybe, (low, best, high) => {
			const told = inBounds({ low, best, high })
			equal(told.best, best)
			for (const [a, b] of [
				[told.low, told.best],
				[told.best, told.high],
				[told.low, told.high],
			])
				ok(a == null || b == null || a <= b)
		}),
		{ seed: 8 },
	))

const points = [...TEXT]
const wordsAt = (start: number, end: number) => points.slice(start, end).join('')

describe('offsets count code points: an emoji stands before every word', () => {
	test('claims.jsonl', async () => {
		for (const line of (await made('acled', holdings, { profile: 'private' }))
			.text('claims.jsonl')
			.trim()
			.split('\n')) {
			const { start, end, words } = JSON.parse(line)
			equal(wordsAt(start, end), words)
		}
	})
	for (const format of ['csv', 'parquet', 'sqlite'] as const)
		test(format, async () => {
			const exported = await made(format, holdings, { profile: 'private' })
			const rows =
				format === 'csv'
					? rowsOf(exported.text('claims.csv'))
					: format === 'sqlite'
						? (await tablesIn(exported.files.get('attestary-export.sqlite')!))['claims']!
						: JSON.parse(
								await everything({
									...exported,
									files: new Map([['claims.parquet', exported.files.get('claims.parquet')!]]),
								}),
							)
			equal(rows.length, 8)
			for (const row of rows)
				equal(wordsAt(Number(row['start']), Number(row['end'])), String(row['words']).replace(/^'=/, '='))
		})
	test('annotation: by position and by quote, with what stands around', async () => {
		const { items } = JSON.parse((await made('annotation', holdings, { profile: 'private' })).main)
		for (const { target } of items) {
			const [{ start, end }, { exact, prefix = '', suffix = '' }] = target.selector
			equal(wordsAt(start, end), exact)
			ok(TEXT.includes(prefix + exact + suffix), `${prefix}|${exact}|${suffix}`)
		}
	})
	test('plover', async () => {
		for (const line of (await made('plover', holdings)).main.trim().split('\n')) {
			const { text, text_info } = JSON.parse(line)
			equal(wordsAt(text_info.start, text_info.end), text)
		}
	})
})

describe('what was written is read back as it was', () => {
	test('CSV: every incident with its figures', async () => {
		const rows = rowsOf((await made('csv', holdings)).main)
		deepEqual(
			rows.map((row) => [row['incident'], row['type'], row['date_start'], row['killed_best'], row['latitude']]),
			holdings.derived.incidents.map((i) => {
				const figure = i.figures.find(
					({ rule, kind, who, flag }) => rule === 'ucdp' && kind === 'killed' && who === null && !flag,
				)
				return [i.key, i.type, i.when?.earliest ?? '', `${figure?.best ?? ''}`, `${i.where?.lat ?? ''}`]
			}),
		)
	})
	test('PLOVER: type, modes, dates and casualties', async () => {
		const [record] = (await made('plover', holdings)).main
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
		const incident = holdings.derived.incidents.find(({ key }) => key === record.link)!
		deepEqual(
			[record.event, record.mode, record.date],
			[[incident.type], incident.event.modes, incident.when!.earliest],
		)
		deepEqual(record.size, { dead: 3 })
	})
})

test('in SQLite every view answers, and what is not known is null', async () => {
	const { files } = await made('sqlite', holdings)
	const tables = await tablesIn(files.get('attestary-export.sqlite')!)
	for (const view of ['incident_claims', 'who_counts_whom', 'deaths_under_each_rule', 'contested', 'responses'])
		ok(tables[view], view)
	deepEqual(
		tables['who_counts_whom']!.map(({ value }) => value),
		['3 killed: guards'],
	)
	ok(tables['incidents']!.some(({ wounded_low }) => wounded_low === null))
	equal(tables['about']!.find(({ what }) => what === 'profile')!['value'], 'public')
})

test('in SQLite rows refer to one another, so that a program can follow them, and none refers to what is not there', async () => {
	const { files } = await made('sqlite', holdings)
	const folder = mkdtempSync(join(tmpdir(), 'attestary sqlite '))
	try {
		writeFileSync(join(folder, 'a.sqlite'), files.get('attestary-export.sqlite')!)
		const db = await connect(join(folder, 'a.sqlite'), true)
		const refers = (table: string) =>
			db
				.all<{ from: string; table: string; to: string }>(
					`select "from", "table", "to" from pragma_foreign_key_list(?)`,
					table,
				)
				.map((key) => `${key.from} → ${key.table}.${key.to}`)
				.sort()
		deepEqual(refers('claims'), ['incident → incidents.incident', 'version → reports.version'])
		for (const table of ['figures', 'attributions']) deepEqual(refers(table), ['incident → incidents.incident'], table)
		deepEqual(refers('chain_incidents'), ['chain → chains.chain', 'incident → incidents.incident'])
		deepEqual(refers('statements'), ['version → reports.version'])
		deepEqual(db.all('select * from pragma_foreign_key_check'), [])
		db.close()
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
})

describe('rows of imported tables', () => {
	const isActor = (claim: Claim) => claim.field === 'actor'
	const asCell = (claim: Claim): Claim =>
		isActor(claim) && claim.evidence.kind === 'words'
			? { ...claim, evidence: { kind: 'cell', spans: claim.evidence.spans, column: 'actor1' } }
			: claim
	const mixed: Holdings = {
		...holdings,
		codings: holdings.codings.map((coded) => ({ ...coded, claims: coded.claims.map(asCell) })),
	}
	for (const format of ['csv', 'json', 'ftm', 'dossier'] satisfies Format[])
		test(`${format}: none in a public export, nor what rests on one alone, and that is said`, async () => {
			const exported = await made(format, mixed)
			ok(!(await everything(exported)).includes('=2+5 Brigade'))
			ok(exported.losses.some(({ what }) => /imported rows/.test(what)))
		})
	test('a private export carries them', async () =>
		ok((await everything(await made('json', mixed, { profile: 'private' }))).includes('=2+5 Brigade')))
	test('an incident that stands on them alone is left out', async () => {
		const rows: Holdings = {
			...holdings,
			codings: holdings.codings.map((coded) => ({
				...coded,
				claims: coded.claims.map((c) =>
					c.evidence.kind === 'words' ? { ...c, evidence: { kind: 'cell', spans: c.evidence.spans, column: 'a' } } : c,
				) as Claim[],
			})),
		}
		const exported = await made('csv', rows)
		equal(rowsOf(exported.main).length, 0)
		equal(
			exported.losses.filter(({ what }) => /imported rows alone/.test(what)).length,
			holdings.derived.incidents.length,
		)
	})
})
