import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { CLAIM_COLUMNS, INCIDENT_COLUMNS } from '../../src/exchange/formats/records.ts'
import { type Exporter, type ExportOptions, FORMATS, type Format } from '../../src/exchange/index.ts'
import { threeLetters } from '../../src/exchange/tongues.ts'
import { coded, holdings, holdingsOf, TEXT } from './fixture.ts'
import { everything, made, plain } from './made.ts'
import { rowsOf } from './rows.ts'

const formats = Object.keys(FORMATS) as Format[]
const PRIVATE: ExportOptions = { profile: 'private' }

describe('json', async () => {
	const parsed = JSON.parse((await made('json', holdings, PRIVATE)).main)
	test('spans count code points: an emoji before the words moves them by one', () => {
		const points = [...TEXT]
		for (const claim of parsed.claims) {
			const [{ start, end }] = claim.evidence.spans
			equal(points.slice(start, end).join(''), claim.words, claim.field)
		}
		for (const { anchor } of parsed.mentions)
			ok(/shot dead|shelled/.test(points.slice(anchor.start, anchor.end).join('')))
	})
	test('counts agree with what is there', () => {
		equal(parsed.counts.incidents, parsed.incidents.length)
		equal(parsed.counts.claims, 8)
		equal(parsed.format, 'attestary-json/2')
	})
	test('the text is carried in the private profile alone', async () => {
		ok(JSON.stringify(parsed).includes('One of them was'))
		ok(!(await everything(await made('json', holdings))).includes('One of them was'))
	})
})

for (const format of formats) {
	describe(format, () => {
		test('names of those harmed stand nowhere by default, and that is said', async () => {
			const exported = await made(format, holdings)
			ok(!/Orrel/i.test(await everything(exported)))
			ok(exported.losses.some(({ lost, what }) => lost === 'withheld' && /Names/.test(what)))
		})
		test('the private profile carries them and says PRIVATE', async () => {
			const exported = await made(format, holdings, PRIVATE)
			ok((await everything(exported)).includes('Tam Orrel'))
			equal(exported.manifest['profile'], 'PRIVATE')
			ok(!exported.losses.some(({ what }) => /Names/.test(what)))
		})
		test('the same bytes twice', async () => {
			const [one, two] = [await made(format, holdings), await made(format, holdings)]
			deepEqual([...one.files.keys()], [...two.files.keys()])
			for (const [name, bytes] of one.files) equal(Buffer.compare(bytes, two.files.get(name)!), 0, name)
		})
		test('the manifest names every file, the rule and what was withheld', async () => {
			const { files, manifest } = await made(format, holdings, { rule: 'acled' })
			const listed = manifest as unknown as { files: { name: string; bytes: number }[]; rule: string; profile: string }
			deepEqual([...listed.files.map(({ name }) => name), 'manifest.json'], [...files.keys()])
			for (const { name, bytes } of listed.files) equal(files.get(name)!.length, bytes)
			deepEqual([listed.rule, listed.profile], ['acled', 'public'])
		})
		test('what is lost is said incident by incident', async () => {
			const { losses, text } = await made(format, holdings)
			const named = new Set(losses.flatMap(({ incident }) => incident ?? []))
			const { carries } = FORMATS[format] as Exporter
			for (const { key } of holdings.derived.incidents) equal(named.has(key) || carries.includes('claims'), true, key)
			equal(rowsOf(text('losses.csv')).length, losses.length)
		})
	})
}

describe('csv', async () => {
	const exported = await made('csv', holdings)
	const incidents = rowsOf(exported.main)
	const claims = rowsOf(exported.text('claims.csv'))
	test('begins with a byte order mark, so that Excel reads it as Unicode', () => {
		const [first, second, third] = exported.files.get('incidents.csv')!
		deepEqual([first, second, third], [0xef, 0xbb, 0xbf])
	})
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

describe('geojson', async () => {
	const exported = await made('geojson', holdings)
	const { type, features } = JSON.parse(exported.main)
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

describe('what other tools expect of a report', () => {
	test('FollowTheMoney: its language by three letters', async () => {
		const { main, text } = await made('ftm', holdings)
		const entities = main
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
		deepEqual(entities.find(({ schema }) => schema === 'Article').properties.language, ['eng'])
		for (const { lang } of rowsOf(text('statements.csv'))) equal(lang, 'eng')
	})
	for (const [given, three] of [
		['uk', 'ukr'],
		['zh-Hant', 'zho'],
		['arb', 'arb'],
		['xx', ''],
		['', ''],
	] as const)
		test(`${given || 'no code'}: ${three || 'nothing'}`, () => equal(threeLetters(given), three))
	test('Web Annotation: as it was when it was obtained', async () => {
		const { items } = JSON.parse((await made('annotation', holdings)).main)
		for (const { target } of items) equal(target.state.sourceDate, '2021-03-05T06:07:08Z')
	})
	test('DOCX: a column has the room that its words need', async () => {
		const { files } = await made('docx', holdings)
		const xml = await plain('dossier.docx', files.get('dossier.docx')!)
		const tables = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(([, grid = '']) =>
			[...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
		)
		const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one, 0)
		for (const widths of tables) ok(total(widths) <= 9_906 && total(widths) > 9_890, widths.join(' '))
		const [, , what = 0] = tables[0]!
		equal(what, Math.max(...tables[0]!), 'the titles of incidents')
	})
})

describe('names of those harmed in their short forms', () => {
	const text =
		'Raya Odan was killed near Keld on 3 March 2021. Odan, 31, was a nurse. Tam Orrel died with her; the ORREL family mourned.'
	const written = holdingsOf(text, 'Raya Odan', [
		['target', { name: 'Odan', unnamed: false, kind: 'person' }],
		['harm', { kind: 'killed', count: { min: 1, max: 1 }, who: 'Raya', status: 'civilian' }],
		['harm', { kind: 'killed', count: { min: 1, max: 1 }, who: 'Tam Orrel', status: 'unknown' }],
		['motive', { words: 'to frighten the ORREL family and the Odans of Keld' }],
	])
	for (const format of formats) {
		test(`${format}: they stand nowhere`, async () => {
			const all = await everything(await made(format, written))
			ok(!/\bRaya|Odan|orrel/i.test(all))
			ok(/Keld/.test(all))
		})
	}
})

describe('what living tables say of themselves', () => {
	test('ACLED-shaped: when the newest text behind the row was obtained, in seconds', async () => {
		const [row] = rowsOf((await made('acled', holdings)).main)
		equal(Number(row!['timestamp']) * 1000, Date.parse('2021-03-05T06:07:08Z'))
	})
	const harm = coded.claims.find(({ field }) => field === 'harm')!
	const seven = { ...harm, key: 'c-77', value: { ...harm.value, count: { min: 7, max: 7 } } } as typeof harm
	for (const [who, reason, high] of [
		['contested', 'an earlier figure', '7'],
		['contested', 'rejected by a person', '3'],
		['told', 'an earlier figure', '3'],
	] as const)
		test(`GED-shaped, who did it ${who}, 7 dead set aside (${reason}): high is ${high}`, async () => {
			const incidents = holdings.derived.incidents.map((one) => ({
				...one,
				contestedWho: who === 'contested',
				claims: one.claims.includes(harm.key) ? [...one.claims, seven.key] : one.claims,
				figures: one.figures.map((figure) => ({ ...figure, setAside: [{ claim: seven.key, reason }] })),
			}))
			const told = {
				...holdings,
				codings: [{ ...coded, claims: [...coded.claims, seven] }],
				derived: { ...holdings.derived, incidents },
			}
			const [row] = rowsOf((await made('ged', told)).main)
			deepEqual([row!['best'], row!['high'], row!['low']], ['3', high, '3'])
		})
})
