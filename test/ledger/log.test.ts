/** The log of decisions: chained, append-only, without words; undo; days; handles. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lineOf } from '../../src/incident/release/differences.ts'
import { EVERYTHING } from '../../src/incident/release/inclusion.ts'
import type { DecisionBody } from '../../src/incident/schema.ts'
import { connect } from '../../src/ledger/driver.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { logLines } from '../../src/ledger/log/read.ts'
import { filledLedger, folder, freshLedger } from './fresh.ts'
import { deriveSample, entry, incidentOf } from './sample.ts'

const by = { by: 'Mara', reason: 'The report says so in its third line.', at: '2026-11-22T10:00:00.000Z' }
const decided = async (ledger: Ledger, body: DecisionBody) => {
	const { value, problems } = await ledger.decide({ ...by, body })
	if (!value) throw new Error(problems.map((p) => p.message).join())
	return value
}

test('a decision comes back as it was made', async () => {
	const ledger = await filledLedger(3)
	const [harm] = [...ledger.codings.all()].flatMap((c) => c.claims).filter((c) => c.field === 'harm')
	const value = { kind: 'wounded', count: { min: 2, max: 2 }, who: 'guards', status: 'unknown' }
	const evidence = { kind: 'words', spans: [{ start: 0, end: 7 }] } as const
	const { value: made } = await ledger.decide({
		...by,
		body: { act: 'correct', claim: harm!.key, value },
		evidence: { ...evidence, spans: [...evidence.spans] },
	})
	expect(made).toMatchObject({
		seq: 1,
		by: 'Mara',
		reason: by.reason,
		at: by.at,
		body: { act: 'correct', claim: harm!.key, value },
		evidence,
	})
	expect(ledger.decisions()).toEqual([made])
	expect(ledger.pending().decisions).toBe(1)
})

test('what names something unknown or does not fit is refused and not entered', async () => {
	const ledger = await filledLedger(3)
	const claims = [...ledger.codings.all()].flatMap((c) => c.claims)
	const harm = claims.find((c) => c.field === 'harm')!.key
	const mention = claims[0]!.about
	const refused: readonly (readonly [DecisionBody, string])[] = [
		[{ act: 'accept', claim: 'c-0000000000000000' }, 'decision/unknown-target'],
		[{ act: 'accept', claim: '' }, 'decision/unknown-target'],
		[{ act: 'merge', mentions: [mention, 'm-0000000000000000'] }, 'decision/unknown-target'],
		[{ act: 'merge', mentions: [mention] }, 'decision/bad-value'],
		[{ act: 'split', mentions: [mention], from: [mention] }, 'decision/bad-value'],
		[{ act: 'set-published', report: 'url:https://nowhere.example', day: '2021-01-01' }, 'decision/unknown-target'],
		[{ act: 'set-published', report: entry(1).taken.version.report, day: 'Monday' }, 'decision/bad-value'],
		[{ act: 'undo', decision: 'd-0000000000000000' }, 'decision/unknown-target'],
		[{ act: 'note', about: 'ATT-XXX-2021-0009' }, 'decision/unknown-target'],
		[{ act: 'correct', claim: harm, value: { kind: 'slain' } }, 'decision/bad-value'],
		[{ act: 'correct', claim: harm, value: undefined }, 'decision/bad-value'],
		[{ act: 'mint', handle: 'ATT-XXX-2021-0001', mentions: [mention] }, 'decision/bad-value'],
		[{ act: 'expunge', report: entry(1).taken.version.report }, 'decision/bad-value'],
		[{ act: 'dream', about: mention } as never, 'decision/bad-value'],
	]
	for (const [body, code] of refused) {
		const { value, problems } = await ledger.decide({ ...by, body })
		expect([body, value, problems.map((p) => p.code)]).toEqual([body, null, [code]])
	}
	expect(ledger.decisions()).toEqual([])
})

test('the log holds keys and hashes, no words, and cannot be changed', async () => {
	const file = join(folder(), 'x')
	const ledger = await freshLedger(file)
	await ledger.add(entry(1))
	const report = entry(1).taken.version.report
	await decided(ledger, { act: 'set-published', report, day: '2021-05-05' })
	await decided(ledger, { act: 'note', about: report })
	await decided(ledger, { act: 'accept', claim: entry(1).coded[0]!.claims[0]!.key })
	ledger.close()
	const db = await connect(file, false)
	const rows = logLines(db).map(({ json: _, ...line }) => line)
	const written = JSON.stringify(rows)
	for (const words of [by.reason, 'third', report, 'news.example', '2021-05-05']) expect(written).not.toContain(words)
	expect(rows.map((r) => r.seq)).toEqual([1, 2, 3])
	expect(rows[1]!.prev).toBe(rows[0]!.hash)
	for (const sql of [
		`update log set by = 'Ilo'`,
		'delete from log',
		'delete from log where seq = 3',
		`insert into log values (9, 'd', '', '', '', '{}', '', '', '')`,
		`insert or replace into log select 1, id, at, by, act, keys, payload, prev, hash from log where seq = 1`,
	]) {
		expect(() => db.exec(sql), sql).toThrow(/append-only/)
	}
	db.close()
})

test('a day set by hand is what the coder is given, and undoing gives the old one back', async () => {
	const ledger = await freshLedger()
	await ledger.add(entry(1))
	const { report, id } = entry(1).taken.version
	const day = () => ledger.facts.text(id)?.metadata.find((m) => m.field === 'published')
	const before = day()
	const set = await decided(ledger, { act: 'set-published', report, day: '2020-02-29' })
	expect(day()).toEqual({ field: 'published', value: '2020-02-29', basis: 'decision' })
	expect((await ledger.listReports({ to: '2020-12-31' })).reports.map((r) => r.report)).toEqual([report])
	const undo = await decided(ledger, { act: 'undo', decision: set.id })
	expect(day()).toEqual(before)
	expect((await ledger.listReports({ to: '2020-12-31' })).total).toBe(0)
	await decided(ledger, { act: 'undo', decision: undo.id })
	expect(day()?.value).toBe('2020-02-29')
	expect((await ledger.listReports({ to: '2020-12-31' })).total).toBe(1)
	expect((await ledger.verify()).problems).toEqual([])
})

test('handles are minted once, counted by country and year, and never given again', async () => {
	const ledger = await filledLedger(10)
	const incidents = [...ledger.incidents.all()]
	const mint = (keys: readonly string[], country: string | null = 'QXX') =>
		ledger.mint(keys.map((incident) => ({ ...by, incident, country })))
	const keys = incidents.map((i) => i.key)
	expect((await mint(keys.slice(0, 3))).value).toEqual(['ATT-QXX-2021-0001', 'ATT-QXX-2021-0002', 'ATT-QXX-2021-0003'])
	expect((await mint([keys[1]!, 'i-nothing', keys[3]!])).value).toEqual([
		'ATT-QXX-2021-0002',
		null,
		'ATT-QXX-2021-0004',
	])
	expect((await mint([keys[4]!], 'not a code')).value).toEqual(['ATT-XXX-2021-0001'])
	expect(ledger.incidents.byKey(keys[2]!)?.handle).toBe('ATT-QXX-2021-0003')
	expect(ledger.decisions().filter((d) => d.body.act === 'mint').length).toBe(5)
	// Made again without its handle, an incident of the same mentions gets the handle it had.
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	expect((await mint([keys[2]!])).value).toEqual(['ATT-QXX-2021-0003'])
	expect(ledger.decisions().length).toBe(5)
	expect((await ledger.decide({ ...by, body: { act: 'note', about: 'ATT-QXX-2021-0003' } })).problems).toEqual([])
})

test('an incident is found by its key, the beginning of it, its handle and its earlier handles', async () => {
	const ledger = await freshLedger()
	await ledger.add(entry(1))
	const coded = entry(1).coded[0]!
	const incident = incidentOf('Velmar', [coded], { handle: 'ATT-QXX-2021-0001', aliases: ['ATT-QXX-2021-0007'] })
	await ledger.keepDerived({ incidents: [incident], links: [], chains: [], proposals: [], orphaned: [] })
	for (const name of [incident.key, incident.key.slice(0, 8), 'ATT-QXX-2021-0001', 'att-qxx-2021-0007']) {
		expect(ledger.incidents.find(name), name).toEqual([incident])
	}
	for (const name of ['', 'i', 'i-zz', 'ATT-QXX-2021-0002', '%', "'"])
		expect(ledger.incidents.find(name), name).toEqual([])
})

test('a release that is cut short leaves nothing', async () => {
	const ledger = await freshLedger()
	await ledger.addMany([1, 2, 3].map((n) => entry(n)))
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	const given = {
		name: 'spring',
		at: '2026-01-02T03:04:05Z',
		by: 'Mara',
		note: '',
		program: '1',
		knowledge: '',
		rules: EVERYTHING,
	}
	function* lines() {
		for (const incident of ledger.incidents.all()) yield lineOf(incident, EVERYTHING, incident.key)
		throw new Error('the power went')
	}
	await expect(ledger.release({ given, lines })).rejects.toThrow('the power went')
	expect(ledger.releases.all()).toEqual([])
	expect(ledger.releases.lines('spring')).toEqual([])
	expect(ledger.decisions()).toEqual([])
	const { value } = await ledger.release({
		given,
		lines: () => [...ledger.incidents.all()].map((i) => lineOf(i, EVERYTHING, i.key)),
	})
	expect(value?.counts.incidents).toBe(ledger.counts().incidents)
	expect((await ledger.verify()).problems).toEqual([])
})
