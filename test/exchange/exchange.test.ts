import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { CLAIM_COLUMNS, INCIDENT_COLUMNS } from '../../src/exchange/csv.ts'
import { type Exported, FORMATS } from '../../src/exchange/index.ts'
import { holdings, holdingsOf, TEXT } from './fixture.ts'

const whole = ({ files }: Exported, suffix = ''): string =>
	[...(files.find((file) => file.suffix === suffix)?.pieces() ?? [])].join('')

/** Enough of a reader for tables without line breaks in cells. */
function rowsOf(csv: string): Record<string, string>[] {
	const cells = (line: string) =>
		[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
			(quoted ?? bare ?? '').replaceAll('""', '"'),
		)
	const [head = '', ...lines] = csv
		.replace(/^\uFEFF/, '')
		.trimEnd()
		.split('\r\n')
	return lines.map((line) => Object.fromEntries(cells(head).map((name, i) => [name, cells(line)[i] ?? ''])))
}

describe('json', () => {
	const parsed = JSON.parse(whole(FORMATS.json(holdings)))
	test('spans count code points: an emoji before the words moves them by one', () => {
		const points = [...TEXT]
		for (const claim of parsed.codings[0].claims) {
			const [{ start, end }] = claim.evidence.spans
			const words = points.slice(start, end).join('')
			equal(words === claim.words || claim.words === '[name withheld]', true, `${claim.field}: ${words}`)
		}
		const { anchor, words } = parsed.codings[0].mentions[0]
		ok(words.includes(points.slice(anchor.start, anchor.end).join('')))
	})
	test('counts agree with what is there', () => {
		equal(parsed.counts.incidents, parsed.incidents.length)
		equal(parsed.counts.claims, 8)
		equal(parsed.format, 'attestary-json/1')
	})
	test('the text itself is not carried, and that is said', () => {
		ok(!JSON.stringify(parsed).includes('One of them was'))
		ok(FORMATS.json(holdings).losses.some(({ what }) => /texts/i.test(what)))
	})
})

for (const format of ['json', 'csv', 'geojson'] as const) {
	describe(`${format}: names of those harmed`, () => {
		test('stand nowhere by default, and that is said', () => {
			const exported = FORMATS[format](holdings)
			for (const { suffix } of exported.files) ok(!/Tam Orrel/i.test(whole(exported, suffix)), suffix)
			ok(exported.losses.some(({ what }) => /withheld/.test(what)))
		})
		test('are carried when asked for', () => {
			const exported = FORMATS[format](holdings, { names: true })
			if (format !== 'geojson') ok(exported.files.some(({ suffix }) => whole(exported, suffix).includes('Tam Orrel')))
			ok(!exported.losses.some(({ what }) => /withheld/.test(what)))
		})
		test('the same twice', () => equal(whole(FORMATS[format](holdings)), whole(FORMATS[format](holdings))))
	})
}

describe('csv', () => {
	const exported = FORMATS.csv(holdings)
	const incidents = rowsOf(whole(exported))
	const claims = rowsOf(whole(exported, '-claims'))
	test('begins with a byte order mark, so that Excel reads it as Unicode', () =>
		ok(whole(exported).startsWith('\uFEFF')))
	test('the columns', () => {
		deepEqual(
			Object.keys(incidents[0]!),
			INCIDENT_COLUMNS.map(([name]) => name),
		)
		deepEqual(
			Object.keys(claims[0]!),
			CLAIM_COLUMNS.map(([name]) => name),
		)
	})
	test('figures, place and date of an incident', () => {
		const row = incidents.find(({ place }) => place?.startsWith('Qaradan'))!
		deepEqual([row['killed_low'], row['killed_best'], row['killed_high']], ['3', '3', '3'])
		deepEqual(
			[row['date_start'], row['date_end'], row['country'], row['latitude']],
			['2021-03-03', '2021-03-03', 'IQ', '33.1'],
		)
		equal(row['longitude'], '-44.2') // a number may begin with a minus
		equal(row['wounded_low'], '') // not said is not nought
		equal(row['publishers'], 'Vale Wire (CONSTRUCTED)')
	})
	test('what a spreadsheet would run is disarmed', () => {
		for (const row of [...incidents, ...claims])
			for (const cell of Object.values(row)) ok(!/^[=+@]|^-(?![\d.]+$)/.test(cell), cell)
		ok(claims.some(({ value }) => value === "'=2+5 Brigade"))
	})
	test('each claim has its words and who says so', () => {
		const row = claims.find(({ field }) => field === 'actor')!
		deepEqual(
			[row['words'], row['speaker'], row['stance'], row['publisher']],
			["'=2+5 Brigade", 'the police', 'blames', 'Vale Wire (CONSTRUCTED)'],
		)
		equal([...TEXT].slice(Number(row['start']), Number(row['end'])).join(''), '=2+5 Brigade')
	})
})

describe('geojson', () => {
	const exported = FORMATS.geojson(holdings)
	const { type, features } = JSON.parse(whole(exported))
	test('longitude comes first, and an area says how wide it is', () => {
		equal(type, 'FeatureCollection')
		const placed = features.find((f: { geometry: unknown }) => f.geometry !== null)
		deepEqual(placed.geometry, { type: 'Point', coordinates: [-44.2, 33.1] })
		deepEqual(
			[placed.properties.uncertainty_m, placed.properties.killed_best, placed.properties.geo_precision],
			[5000, 3, 'town'],
		)
	})
	test('each incident names who published it', () => {
		for (const { properties } of features) deepEqual(properties.publishers, ['Vale Wire (CONSTRUCTED)'])
	})
	test('what has no place has no geometry, and that is said', () => {
		const bare = features.filter((f: { geometry: unknown }) => f.geometry === null)
		equal(exported.losses.filter(({ what }) => /no place/.test(what)).length, bare.length)
	})
})

describe('names of those harmed in their short forms', () => {
	const text =
		'Raya Odan was killed near Keld on 3 March 2021. Odan, 31, was a nurse. Tam Orrel died with her; the ORREL family mourned.'
	const made = holdingsOf(text, 'Raya Odan', [
		['target', { name: 'Odan', unnamed: false, kind: 'person' }],
		['harm', { kind: 'killed', count: { min: 1, max: 1 }, who: 'Raya', status: 'civilian' }],
		['harm', { kind: 'killed', count: { min: 1, max: 1 }, who: 'Tam Orrel', status: 'unknown' }],
		['motive', { words: 'to frighten the ORREL family and the Odans of Keld' }],
	])
	for (const format of ['json', 'csv', 'geojson'] as const) {
		test(`${format}: they stand nowhere`, () => {
			const exported = FORMATS[format](made)
			for (const { suffix } of exported.files) ok(!/\bRaya|Odan|orrel/i.test(whole(exported, suffix)), suffix)
			ok(exported.files.some(({ suffix }) => /Keld/.test(whole(exported, suffix)) || format === 'geojson'))
		})
	}
})
