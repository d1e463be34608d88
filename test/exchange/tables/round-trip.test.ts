/** What is written in the shapes of the field and read in again gives the same incidents, as far as the shape holds them. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { figureOf } from '../../../src/incident/release/inclusion.ts'
import { made } from '../made.ts'
import { rowsOf } from '../rows.ts'
import { holdingsOf, knowledge, readTable } from './taking.ts'

const golden = (path: string): string => readFileSync(new URL(`../../golden/export/${path}`, import.meta.url), 'utf8')
const lands = knowledge.countries.byIso2

/** A table written, read in, and written again from what was read. */
async function again(format: 'acled' | 'ged', table: string): Promise<string> {
	const { rows, problems } = await readTable(`${format}.csv`, table)
	deepEqual(problems, [])
	return (await made(format, holdingsOf(rows), { profile: 'private', review: true }, lands)).main
}

const SHAPES = [
	// Ids, who published it, and what is told around the row are those of the ledger.
	['acled', 'acled/acled-shaped.csv', ['event_id_cnty', 'source', 'notes', 'tags']],
	[
		'ged',
		'ged/ged-shaped.csv',
		[
			'id',
			'source_article',
			'source_office',
			'source_date',
			'source_headline',
			'source_original',
			'number_of_sources',
			'where_description',
			'event_clarity',
		],
	],
] as const

for (const [format, file, differ] of SHAPES)
	test(`${format}: every other column is as it was`, async () => {
		const first = golden(file)
		const bare = (csv: string) =>
			rowsOf(csv)
				.map((row) =>
					Object.fromEntries(Object.entries(row).filter(([column]) => !differ.some((one) => one === column))),
				)
				.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
		ok(bare(first).length > 0)
		deepEqual(bare(await again(format, first)), bare(first))
	})

test('all rows of one table are events of their own, however alike', async () => {
	const [header, row] = golden('acled/acled-shaped.csv').split('\n')
	const { rows } = await readTable('a.csv', `${header}\n${row}\n${row!.replace(/^[^,]*/, 'other')}\n`)
	equal(rows.length, 2)
	equal(holdingsOf(rows).derived.incidents.length, 2)
})

test('a PLOVER record keeps its day, place, parties and figures', async () => {
	const { rows, problems } = await readTable('a.jsonl', golden('plover/plover-shaped.jsonl'))
	deepEqual(problems, [])
	const { incidents } = holdingsOf(rows).derived
	const hadrel = incidents.find(({ where, type }) => type === 'ASSAULT' && where?.anchor === 'Hadrel')!
	deepEqual(
		[hadrel.when?.earliest, hadrel.where?.lat, hadrel.actors[0]?.actor.ref, hadrel.event.modes, hadrel.origins],
		['2021-05-13', -42.31, 'Grey Banner', ['heavy-weapons'], 0],
	)
	equal(figureOf(hadrel, 'killed', 'ucdp')?.best, 4)
})
