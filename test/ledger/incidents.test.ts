/** Incidents as they are listed, counted, and replaced for a neighbourhood. */
import { describe, expect, test } from 'vitest'
import type { Derived, Incident, IncidentLink } from '../../src/incident/schema.ts'
import type { IncidentFilter } from '../../src/ledger/index.ts'
import { freshLedger, sharedLedger } from './fresh.ts'
import { deriveSample, entry, incidentOf } from './sample.ts'

const none = { links: [], chains: [], proposals: [], orphaned: [] }

/** One incident of the n-th report, changed as told. */
function incident(n: number, more: Partial<Incident>): Incident {
	return incidentOf(`Town ${n}`, entry(n).coded, more)
}
const killed = (low: number | null, best: number | null, high: number | null): Incident['figures'] => [
	{ rule: 'ucdp', kind: 'killed', who: null, low, best, high, openAbove: high === null, used: [], setAside: [] },
]
const on = (earliest: string, latest = earliest): Incident['when'] => ({
	earliest,
	latest,
	words: 'then',
	granularity: 'day',
	basis: 'stated',
})

const listed: readonly Incident[] = [
	incident(0, {
		title: 'A',
		when: on('2021-03-01'),
		figures: killed(3, 3, 5),
		contestedHarm: true,
		contestedWho: false,
	}),
	incident(1, {
		title: 'B',
		when: on('2021-03-05', '2021-03-09'),
		type: 'PROTEST',
		where: { name: 'Ilvar', level: 'town', country: 'QY', lat: -41.5, lon: 179.5 },
		figures: [],
		contestedHarm: false,
	}),
	incident(2, {
		title: 'C',
		when: on('2021-04-01T10:00', '2021-04-01T11:30'),
		figures: killed(1, null, null),
		contestedHarm: false,
		event: { type: 'ASSAULT', modes: ['drone', 'aerial'], contexts: [], delivery: 'drone' },
		weapons: [
			{ weapon: { kind: 'drone', delivery: 'drone' }, low: 1, high: 1, claims: [] },
			{ weapon: { kind: 'mortar', delivery: 'mortar' }, low: null, high: null, claims: [] },
			{ weapon: { kind: 'mortar', type: '81mm' }, low: null, high: null, claims: [] },
		],
	}),
	incident(3, {
		title: 'D',
		when: null,
		where: null,
		background: true,
		figures: killed(0, 0, 0),
		contestedHarm: false,
	}),
	incident(4, {
		title: 'E',
		when: on('2020-01-01', '2020-12-31'),
		factuality: 'alleged',
		recordable: false,
		figures: killed(40, 50, 60),
		contestedWho: true,
	}),
]
const ledger = sharedLedger(async (made) => {
	await made.addMany([0, 1, 2, 3, 4].map((n) => entry(n)))
	await made.keepDerived({ incidents: [...listed], ...none })
})

describe('filters', () => {
	const table: readonly (readonly [what: string, filter: IncidentFilter, titles: string])[] = [
		['none', {}, 'CBAED'],
		['type', { type: ['PROTEST'] }, 'B'],
		['two types', { type: ['PROTEST', 'ASSAULT'] }, 'CBAED'],
		['country', { country: ['QY'] }, 'B'],
		['an area', { area: { west: 179, south: -42, east: 180, north: -41 } }, 'B'],
		['an area beside it', { area: { west: 178, south: -42, east: 179, north: -41 } }, ''],
		['an area north of it', { area: { west: 179, south: -41, east: 180, north: 0 } }, ''],
		['an area over the date line', { area: { west: 179, south: -42, east: -170, north: -41 } }, 'B'],
		['an area over the date line beside it', { area: { west: 179.6, south: -42, east: -170, north: -41 } }, ''],
		['actor by part of the name, any case', { actor: 'orlan front' }, 'AD'],
		['an actor nobody named', { actor: '%' }, ''],
		['from', { from: '2021-03-09' }, 'CB'],
		['from a day later', { from: '2021-03-10' }, 'C'],
		['to', { to: '2021-03-04' }, 'AE'],
		['a day with a clock time in it', { from: '2021-04-01', to: '2021-04-01' }, 'C'],
		['a stretch that may hold it', { from: '2020-06-01', to: '2020-06-02' }, 'E'],
		['contested', { contested: true }, 'AE'],
		['uncontested', { contested: false }, 'CBD'],
		['background', { background: true }, 'D'],
		['recordable', { recordable: true }, 'CBAD'],
		['factuality', { factuality: ['alleged'] }, 'E'],
		['killed at least, open above counts', { killedAtLeast: 4 }, 'CAE'],
		['keys', { keys: [listed[1]!.key, listed[3]!.key, 'i-none'] }, 'BD'],
		['no keys', { keys: [] }, ''],
		['mode', { mode: ['aerial'] }, 'C'],
		['any of two modes', { mode: ['aerial', 'heavy-weapons'] }, 'CBAED'],
		['weapon', { weapon: ['mortar'] }, 'C'],
		['weapon by half its name', { weapon: ['mort'] }, ''],
		['delivery', { delivery: ['mortar'] }, 'C'],
		['of a report', { report: entry(2).taken.version.report }, 'C'],
		['words', { text: 'ilvar' }, 'B'],
		['words that are not there', { text: 'orlan -a' }, 'D'],
		['words without meaning', { text: '"(' }, 'CBAED'],
		['all at once', { type: ['ASSAULT'], from: '2021-01-01', contested: true, killedAtLeast: 5, actor: 'front' }, 'A'],
	]
	for (const [what, filter, titles] of table) {
		test(what, async () => {
			const { total, incidents } = await ledger().listIncidents(filter)
			expect(incidents.map((i) => i.title).join('')).toBe(titles)
			expect(total).toBe(titles.length)
		})
	}
})

test('sorted and paged', async () => {
	const titles = async (sort: 'newest' | 'oldest' | 'deadliest' | 'reports', page = {}) =>
		(await ledger().listIncidents({}, { sort, ...page })).incidents.map((i) => i.title).join('')
	expect(await titles('oldest')).toBe('EABCD')
	expect(await titles('deadliest')).toBe('EACDB')
	expect((await titles('reports')).length).toBe(5)
	expect([
		await titles('newest', { limit: 2 }),
		await titles('newest', { limit: 2, offset: 2 }),
		await titles('newest', { offset: 9 }),
	]).toEqual(['CB', 'AE', ''])
})

test('a line holds what a list shows', async () => {
	const { incidents } = await ledger().listIncidents({ text: 'ilvar' })
	expect(incidents).toEqual([
		{
			key: listed[1]!.key,
			handle: null,
			title: 'B',
			type: 'PROTEST',
			modes: ['heavy-weapons'],
			factuality: 'happened',
			background: false,
			recordable: true,
			earliest: '2021-03-05',
			latest: '2021-03-09',
			country: 'QY',
			place: 'Ilvar',
			lat: -41.5,
			lon: 179.5,
			uncertaintyM: null,
			killed: { low: null, best: null, high: null },
			wounded: { low: null, best: null, high: null },
			contestedWho: false,
			contestedHarm: false,
			reports: 1,
			origins: 1,
			actors: [{ name: 'Sarvian troops', status: 'alleged' }],
			targets: [],
		},
	])
})

test('who is named goes before who is not', async () => {
	const party = (name: string, unnamed: boolean): Incident['actors'][number] => ({
		actor: { name, unnamed, kind: unnamed ? 'unknown' : 'armed-group' },
		names: [name],
		claims: [],
		status: 'alleged',
	})
	const actors = [party('who fired the rockets', true), party('Orlan Front', false), party('gunmen', true)]
	const one = await freshLedger()
	await one.keepDerived({ incidents: [incident(0, { title: 'A', actors })], ...none })
	const { incidents } = await one.listIncidents({})
	expect(incidents[0]!.actors.map(({ name }) => name)).toEqual(['Orlan Front', 'who fired the rockets', 'gunmen'])
})

test('marks come all at once, oldest first, with what a map and a timeline need', async () => {
	expect((await ledger().marks()).map(({ title }) => title).join('')).toBe('EABCD')
	const [mark] = await ledger().marks({ text: 'ilvar' })
	expect(mark).toEqual({
		key: listed[1]!.key,
		title: 'B',
		type: 'PROTEST',
		earliest: '2021-03-05',
		latest: '2021-03-09',
		lat: -41.5,
		lon: 179.5,
		uncertaintyM: null,
		country: 'QY',
		killedLow: null,
		killedBest: null,
		killedHigh: null,
		contested: false,
		origins: 1,
		reports: 1,
	})
})

test('reports are listed by words, publisher and language, with the incidents they speak of', async () => {
	const titles = async (filter: Parameters<ReturnType<typeof ledger>['listReports']>[0]) =>
		(await ledger().listReports(filter)).reports.map(({ title }) => /report (\d)/.exec(title)?.[1]).join('')
	const rows: readonly (readonly [filter: Parameters<typeof titles>[0], expected: string])[] = [
		[{}, '43210'],
		[{ words: 'ostrin' }, '1'],
		[{ words: 'rockets -ostrin' }, '4320'],
		[{ words: 'rockets publisher:velmar' }, '0'],
		[{ words: 'title:ostrin after:2021-01-01' }, '1'],
		[{ words: '"(' }, '43210'],
		[{ words: 'nowhere' }, ''],
		[{ publisher: 'velmar' }, '0'],
		[{ language: 'fr' }, ''],
		[{ reports: [entry(2).taken.version.report, 'none'] }, '2'],
		[{ reports: [] }, ''],
	]
	for (const [filter, expected] of rows) expect(await titles(filter), JSON.stringify(filter)).toBe(expected)
	const { reports } = await ledger().listReports({ words: 'ostrin' })
	expect(reports[0]).toMatchObject({ incidents: 1, read: true, obtained: '2026-11-22T09:00:00Z' })
	const facets = await ledger().reportFacets({ publisher: 'velmar', language: 'en' })
	expect(facets.publisher.length).toBe(5)
	expect(facets.language).toEqual([{ value: 'en', count: 1 }])
})

test('each facet counts without its own filter and with the others', async () => {
	const facets = await ledger().facets({ type: ['ASSAULT'], contested: true })
	expect(facets.type).toEqual([{ value: 'ASSAULT', count: 2 }])
	expect(facets.contested).toEqual([
		{ value: 'contested', count: 2 },
		{ value: 'uncontested', count: 2 },
	])
	expect(facets.country).toEqual([{ value: 'QX', count: 2 }])
	expect(facets.mode).toEqual([{ value: 'heavy-weapons', count: 2 }])
	expect((await ledger().facets()).weapon).toEqual([
		{ value: 'drone', count: 1 },
		{ value: 'mortar', count: 1 },
	])
	expect(facets.year).toEqual([
		{ value: '2020', count: 1 },
		{ value: '2021', count: 1 },
	])
	expect(facets.actor).toEqual([
		{ value: 'Sarvian troops', count: 1 },
		{ value: 'the Orlan Front', count: 1 },
	])
})

test('a neighbourhood is replaced and the rest stays', async () => {
	const own = await freshLedger()
	await own.addMany([0, 1, 2, 3, 4, 5].map((n) => entry(n)))
	const of = (...ns: number[]) =>
		incidentOf(
			`Town ${ns.join()}`,
			ns.flatMap((n) => entry(n).coded),
		)
	const link = (from: Incident, to: Incident): IncidentLink => ({
		key: `k-${from.key}-${to.key}`,
		kind: 'response-to',
		from: from.key,
		to: to.key,
		basis: 'stated',
		links: [],
		reports: [],
		origins: 0,
		lagDays: { least: 1, most: 1 },
		explanation: 'test',
	})
	const [a, b, c, d] = [of(0), of(1), of(2, 3), of(4)]
	const chain = { key: 'h-1', incidents: [a.key, b.key], statements: [], links: [] }
	const first: Derived = {
		incidents: [a, b, c, d],
		links: [link(b, a), link(d, c)],
		chains: [chain],
		orphaned: ['d-1'],
		proposals: [
			{ a: a.key, b: b.key, score: 0.5, explanation: 'near' },
			{ a: c.key, b: d.key, score: 0.4, explanation: 'near' },
		],
	}
	await own.keepDerived(first, { settled: [0, 1, 2, 3, 4].map((n) => entry(n).taken.version.id) })
	expect(own.pending().versions).toEqual([entry(5).taken.version.id])
	expect(own.incidents.links(a.key).map((l) => l.to)).toEqual([a.key])
	expect(own.incidents.chains(b.key)).toEqual([chain])
	expect(own.incidents.proposals(c.key).map((p) => p.score)).toEqual([0.4])

	// The fifth report joins the first two: they become one incident, and what hung on them goes.
	const joined = of(0, 1, 5)
	await own.keepDerived(
		{ incidents: [joined], links: [link(d, joined)], chains: [], proposals: [], orphaned: [] },
		{ gone: [], settled: [entry(5).taken.version.id] },
	)
	expect([...own.incidents.all()].map((i) => i.key).sort()).toEqual([joined.key, c.key, d.key].sort())
	expect(
		own.incidents
			.allLinks()
			.map((l) => l.to)
			.sort(),
	).toEqual([c.key, joined.key].sort())
	expect([own.incidents.allChains(), own.incidents.proposals().length, own.incidents.orphaned()]).toEqual([[], 1, []])
	expect(own.incidents.ofMention(entry(1).coded[0]!.mentions[0]!.key)?.key).toBe(joined.key)
	expect(own.incidents.ofReport(entry(5).taken.version.report).map((i) => i.key)).toEqual([joined.key])
	expect(own.pending().versions).toEqual([])
	expect((await own.listIncidents({ text: 'town' })).total).toBe(3)
	expect((await own.verify()).problems).toEqual([])

	// One goes without a new one that shares a mention.
	await own.keepDerived({ incidents: [], ...none }, { gone: [d.key], settled: [] })
	expect([...own.incidents.all()].map((i) => i.key).sort()).toEqual([joined.key, c.key].sort())
	await own.keepDerived(deriveSample(own.codings.all()))
	expect(own.counts().incidents).toBe(5)
	expect((await own.verify()).problems).toEqual([])
})

test('what came in while incidents were made stays pending', async () => {
	const own = await freshLedger()
	await own.addMany([1, 2].map((n) => entry(n)))
	const before = deriveSample(own.codings.all())
	own.decisions()
	await own.add(entry(3))
	await own.decide({ by: 'M', reason: 'late', body: { act: 'note', about: entry(1).taken.version.report } })
	await own.keepDerived(before)
	expect(own.pending()).toEqual({ versions: [entry(3).taken.version.id], decisions: 1 })
	own.decisions()
	await own.keepDerived(deriveSample(own.codings.all()))
	expect(own.pending()).toEqual({ versions: [], decisions: 0 })
})

test('claims, statements and versions are found by the beginning of their keys', () => {
	const coded = entry(2).coded[0]!
	const claim = coded.claims[0]!
	const { codings, facts } = ledger()
	expect(codings.keys('claim', claim.key.slice(0, 8), 5)).toContain(claim.key)
	expect(codings.claims(claim.key)).toEqual([claim])
	expect(codings.statements(coded.statements[0]!.key)).toEqual(coded.statements)
	expect(codings.mentions(coded.mentions[0]!.key)).toEqual(coded.mentions)
	expect(codings.about(coded.mentions[0]!.key)).toEqual(coded.claims)
	expect(codings.reportOf(claim.key)).toBe(coded.report)
	expect(facts.versionKeys(coded.version.slice(0, 8))).toEqual([coded.version])
	for (const odd of ['', '%', "'", 'c-', 'x-0000000000000000'])
		expect([codings.claims(odd), codings.reportOf(odd)]).toEqual([[], null])
})

test('codings by hand are facts: they stay when the machine codes again and when all is dropped', async () => {
	const own = await freshLedger()
	const { taken, coded } = entry(1)
	await own.add({ taken })
	const hand = { ...coded[0]!, coder: 'Mara', claims: coded[0]!.claims.slice(0, 1) }
	expect((await own.keepHand([hand])).value).toEqual([taken.version.id])
	expect((await own.keepHand([hand])).value).toEqual([])
	expect([...own.codings.all()]).toEqual([hand])
	await own.keepCodings(coded)
	expect([...own.codings.all()]).toEqual([...coded, hand])
	expect((await own.keepCodings([...own.codings.all()])).value).toEqual([])
	await own.dropDerived()
	await own.add({ taken, coded })
	expect([...own.codings.all()]).toEqual([...coded, hand])
	expect(own.codings.claims(hand.claims[0]!.key).length).toBe(2)
})
