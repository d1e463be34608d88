/** A row beside a report of the same event: matched and explained, never one more origin, and gone from what is public. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { Holdings } from '../../../src/exchange/index.ts'
import { FORMATS, type Format } from '../../../src/exchange/index.ts'
import { figureOf } from '../../../src/incident/release/inclusion.ts'
import type { Incident } from '../../../src/incident/schema.ts'
import { coded, holdings, TEXT, version } from '../fixture.ts'
import { everything, made } from '../made.ts'
import { derived, factsOf, readTable } from './taking.ts'

const row = (changed: Record<string, string> = {}): string => {
	const cells = {
		event_id_cnty: 'ROW71',
		event_date: '2021-03-03',
		event_type: 'Violence against civilians',
		sub_event_type: 'Attack',
		actor1: '=2+5 Brigade',
		inter1: 'Rebel group',
		actor2: 'Nightherons',
		inter2: 'Civilians',
		country: 'Iraq',
		location: 'Qaradan',
		latitude: '33.1',
		longitude: '-44.2',
		geo_precision: '1',
		notes: 'Kestrelword',
		fatalities: '7',
		...changed,
	}
	return `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`
}

async function both(table: string): Promise<Holdings> {
	const { rows } = await readTable('a.csv', table, [], { publisher: 'Wagtail Count' })
	const report = {
		version: version.id,
		report: version.report,
		publisher: 'Vale Wire',
		published: '2021-03-04',
		textHash: version.textHash,
		text: TEXT,
	}
	const codings = [coded, ...rows.map((one) => one.coded)]
	return {
		...holdings,
		reports: [...holdings.reports, ...rows.map(({ version, metadata }) => ({ version, metadata }))],
		codings,
		derived: derived(codings, [report, ...rows.map(factsOf)]),
	}
}

const shooting = ({ derived }: Holdings): Incident =>
	derived.incidents.find(({ title }) => /guards|Shooting/.test(title))!

test('they are one incident, and why is told', async () => {
	const incident = shooting(await both(row()))
	deepEqual(incident.reports, ['id:acled/ROW71', 'id:one'])
	ok(incident.joins![0]!.explanation.includes('same day'), incident.joins![0]!.explanation)
})

test('the row is no origin, and moves nothing that the report says', async () => {
	const [alone, beside] = [shooting(holdings), shooting(await both(row()))]
	for (const field of [
		'origins',
		'originList',
		'when',
		'where',
		'event',
		'contestedHarm',
		'contestedWho',
		'type',
	] as const)
		deepEqual(beside[field], alone[field], field)
	for (const rule of ['ucdp', 'acled', 'latest-authority', 'majority-of-origins'] as const) {
		const [one, two] = [figureOf(alone, 'killed', rule)!, figureOf(beside, 'killed', rule)!]
		deepEqual([two.low, two.best, two.high, two.used], [one.low, one.best, one.high, one.used])
		ok(two.setAside.some(({ reason }) => reason.startsWith('a row of a table')))
	}
	ok(beside.claims.length > alone.claims.length)
})

test('what only the row says is there, with its coder', async () => {
	const incident = shooting(await both(row()))
	ok(incident.targets.some(({ names }) => names.includes('Nightherons')))
	ok(incident.attributions.some(({ claimant }) => claimant === 'Wagtail Count'))
})

test('a row of another event is an incident of its own, on no origin', async () => {
	const { derived } = await both(
		row({ event_date: '2021-06-20', latitude: '30.0', longitude: '-41.0', location: 'Elsewhere' }),
	)
	const own = derived.incidents.find(({ reports }) => reports.length === 1 && reports[0] === 'id:acled/ROW71')!
	deepEqual([own.origins, own.recordable, figureOf(own, 'killed', 'ucdp')?.best], [0, true, 7])
})

describe('nothing of a row is in a public export', () => {
	const STRANGE = /ROW71|Nightheron|Kestrelword|Wagtail|Elsewhere/
	for (const format of Object.keys(FORMATS) as Format[])
		test(format, async () => {
			for (const table of [row(), row({ event_date: '2021-06-20', location: 'Elsewhere' })]) {
				const text = await everything(await made(format, await both(table)))
				const found = STRANGE.exec(text)
				equal(found, null, found ? text.slice(Math.max(0, found.index - 80), found.index + 80) : '')
			}
		})
	test('and in a private one it is', async () => {
		ok(STRANGE.test(await everything(await made('json', await both(row()), { profile: 'private' }))))
	})
})
