/** Deciding over HTTP: every kind of decision, undoing, what is refused and why, and that everybody sees it. */
import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Asked } from '../../src/incident/asked.ts'
import { TestDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'attestary decisions '))
const REPORTS = [
	{
		id: 'valley',
		publisher: 'Valley Wire (CONSTRUCTED)',
		published: '2021-05-14',
		text: 'Gunmen killed three guards at a checkpoint near Hadrel on Thursday, police said. At least five people were wounded. On Friday the army shelled Tolm in response.',
	},
	{
		id: 'coast',
		publisher: 'Coast Post (CONSTRUCTED)',
		published: '2021-06-20',
		text: 'A bomb killed nine people at the market of Vessin on Saturday, the interior ministry said. The Grey Banner denied any role.',
	},
]

const desk = new TestDesk()
beforeAll(async () => {
	const file = join(folder, 'reports.jsonl')
	writeFileSync(file, REPORTS.map((report) => JSON.stringify(report)).join('\n'))
	await desk.open([file])
})
afterAll(async () => {
	await desk.close()
	rmSync(folder, { recursive: true, force: true })
})

const decide = (asked: readonly Asked[], reason = 'the minister told us', by = 'Ilva') =>
	desk.post('/api/decisions', { by, reason, decisions: asked })
const list = async (query = '') => (await desk.get(`/api/decisions${query}`)).json
const incidents = async () => (await desk.get('/api/incidents?sort=oldest&recordable=all')).json.incidents
const page = async (key: string) => (await desk.get(`/api/incidents/${key}`)).json
const oneOf = async (title: RegExp) => {
	const found = (await incidents()).find((line: { title: string }) => title.test(line.title))
	ok(found, `an incident like ${title}`)
	return found
}
const VESSIN = /Vessin/
const HADREL = /at .*Hadrel|near Hadrel/
const claimOf = async (title: RegExp, field: string) =>
	(await page((await oneOf(title)).key)).claims.find((one: { claim: { field: string } }) => one.claim.field === field)
const undo = async (answer: { json: { decisions: { id: string }[] } }) =>
	equal(
		(
			await decide(
				answer.json.decisions.map(({ id }) => ({ act: 'undo', decision: id })),
				'',
			)
		).status,
		200,
	)

describe('each kind of decision is entered, shown and taken back', () => {
	test('accept needs no reason, and the claim says who decided', async () => {
		const { claim } = await claimOf(VESSIN, 'harm')
		const made = await decide([{ act: 'accept', claim: claim.key }], '')
		equal(made.status, 200, made.text)
		equal((await claimOf(VESSIN, 'harm')).standing.status, 'accepted')
		const [line] = (await list()).decisions
		equal(line.state, 'counts')
		equal(line.decision.by, 'Ilva')
		match(line.what, /9 killed/)
		match(line.incidents[0].title, VESSIN)
		equal(line.report, 'id:coast')
		await undo(made)
		equal((await claimOf(VESSIN, 'harm')).standing.status, 'standing')
		const [undoing, undone] = (await list()).decisions
		equal(undone.state, 'undone')
		equal(undone.undoneBy, undoing.decision.id)
	})

	test('correct changes the figure, by the beginning of a key', async () => {
		const { claim } = await claimOf(VESSIN, 'harm')
		const value = { ...claim.value, count: { min: 11, max: 11 } }
		const made = await decide([{ act: 'correct', claim: claim.key.slice(0, 12), value }])
		equal(made.status, 200, made.text)
		match((await oneOf(VESSIN)).title, /11 killed/)
		await undo(made)
		match((await oneOf(VESSIN)).title, /9 killed/)
	})

	test('reject takes a claim out of the count and leaves it on the page', async () => {
		const { claim } = await claimOf(VESSIN, 'harm')
		const made = await decide([{ act: 'reject', claim: claim.key }])
		equal((await claimOf(VESSIN, 'harm')).standing.status, 'rejected')
		ok(!/killed/.test((await oneOf(VESSIN)).title))
		await undo(made)
	})

	test('merge joins two incidents and loses nothing; its undoing parts them again', async () => {
		const [a, b] = [await oneOf(HADREL), await oneOf(VESSIN)]
		const before = [await page(a.key), await page(b.key)]
		const made = await decide([{ act: 'merge', incidents: [a.key, b.key] }])
		equal(made.status, 200, made.text)
		const [key] = made.json.incidents
		const joined = await page(key)
		const keysOf = (all: typeof before) =>
			all.flatMap((one) => one.claims.map((c: { claim: { key: string } }) => c.claim.key))
		deepEqual(new Set(keysOf([joined])), new Set(keysOf(before)))
		equal(
			joined.decisions.some((one: { body: { act: string } }) => one.body.act === 'merge'),
			true,
		)
		await undo(made)
		notEqual((await oneOf(VESSIN)).key, key)
		match((await oneOf(HADREL)).handle, /^ATT-/)
	})

	test('split parts mentions, merge lifts it', async () => {
		const [a, b] = [await oneOf(HADREL), await oneOf(VESSIN)]
		const merged = await decide([{ act: 'merge', incidents: [a.handle, b.handle] }])
		const [key] = merged.json.incidents
		const { incident } = await page(key)
		const mentions = incident.mentions.slice(0, 1)
		const made = await decide([{ act: 'split', incident: key, mentions }])
		equal(made.status, 200, made.text)
		equal(made.json.incidents.length, 2)
		equal(made.json.problems[0].code, 'decision/conflict')
		await undo(made)
		await undo(merged)
	})

	test('link and unlink', async () => {
		const [a, b] = [await oneOf(HADREL), await oneOf(VESSIN)]
		const ends = { kind: 'response-to', from: b.key, to: a.key } as const
		const made = await decide([{ act: 'link', ...ends }])
		equal(made.status, 200, made.text)
		const links = async () =>
			(await page((await oneOf(VESSIN)).key)).links.filter(
				({ link }: { link: { basis: string } }) => link.basis === 'decided',
			)
		equal((await links()).length, 1)
		equal((await decide([{ act: 'unlink', ...ends }])).status, 200)
		equal((await links()).length, 0)
	})

	test('when a report was published: its days are placed anew, and back', async () => {
		const made = await decide([{ act: 'set-published', report: 'coast', day: '2021-06-27' }])
		equal(made.status, 200, made.text)
		equal((await oneOf(VESSIN)).earliest, '2021-06-26')
		await undo(made)
		equal((await oneOf(VESSIN)).earliest, '2021-06-19')
	})

	for (const asked of [
		{ act: 'set-origin', of: 'coast', origin: 'the ministry' },
		{ act: 'who-is-this', names: ['the Banner men'], is: { name: 'Grey Banner', kind: 'armed-group' } },
		{ act: 'where-is-this', names: ['Vessin'], is: { name: 'Vessin Town', lat: 1, lon: 2 } },
		{ act: 'note', about: 'coast' },
	] as const satisfies readonly Asked[])
		test(asked.act, async () => {
			const made = await decide([{ ...asked, ...('names' in asked ? { names: [...asked.names] } : {}) } as Asked])
			equal(made.status, 200, made.text)
			const [line] = (await list()).decisions
			equal(line.decision.body.act, asked.act)
			equal(line.state, 'counts')
			ok(line.what.length > 0)
			await undo(made)
		})

	test('an undoing is undone', async () => {
		const { claim } = await claimOf(VESSIN, 'harm')
		const made = await decide([{ act: 'accept', claim: claim.key }], '')
		const undone = await decide([{ act: 'undo', decision: made.json.decisions[0].id }], '')
		await undo(undone)
		equal((await claimOf(VESSIN, 'harm')).standing.status, 'accepted')
		await undo(made)
	})
})

describe('what cannot be entered is refused with one problem, and nothing of it is entered', () => {
	const cases: readonly (readonly [name: string, asked: unknown, reason: string, status: number, code: string])[] = [
		['a claim that is not there', { act: 'reject', claim: 'c-0000000000000000' }, 'x', 404, 'decision/unknown-target'],
		[
			'an incident that is not there',
			{ act: 'merge', incidents: ['i-000', 'i-111'] },
			'x',
			404,
			'decision/unknown-target',
		],
		[
			'a report that is not there',
			{ act: 'set-published', report: 'none', day: '2021-01-01' },
			'x',
			404,
			'decision/unknown-target',
		],
		['a decision that is not there', { act: 'undo', decision: 'd-none' }, '', 404, 'decision/unknown-target'],
		['a key that fits many', { act: 'note', about: 'c-' }, 'x', 409, 'decision/ambiguous'],
		['no reason to reject', { act: 'reject', claim: 'CLAIM' }, '  ', 422, 'decision/bad-value'],
		[
			'a value of another field',
			{ act: 'correct', claim: 'CLAIM', value: { killed: 3 } },
			'x',
			422,
			'decision/bad-value',
		],
		['one mention alone to merge', { act: 'merge', incidents: ['MENTION'] }, 'x', 422, 'decision/bad-value'],
		[
			'a split that leaves nothing',
			{ act: 'split', incident: 'INCIDENT', mentions: ['INCIDENT'] },
			'x',
			422,
			'decision/bad-value',
		],
		['a day that is none', { act: 'set-published', report: 'coast', day: '2021-02-30' }, 'x', 400, 'api/bad-request'],
		['an act that is none', { act: 'forget', claim: 'CLAIM' }, 'x', 400, 'api/bad-request'],
		['expunging, which has a way of its own', { act: 'expunge', report: 'coast' }, 'x', 400, 'api/bad-request'],
		[
			'minting, which has a way of its own',
			{ act: 'mint', handle: 'ATT-XXX-2021-0009', mentions: [] },
			'x',
			400,
			'api/bad-request',
		],
	]
	for (const [name, asked, reason, status, code] of cases)
		test(name, async () => {
			const { total } = await list()
			const { claim } = await claimOf(VESSIN, 'where')
			const keyed = JSON.stringify(asked)
				.replaceAll('CLAIM', claim.key)
				.replaceAll('MENTION', claim.about)
				.replaceAll('INCIDENT', (await oneOf(HADREL)).key)
			const good: Asked = { act: 'accept', claim: claim.key }
			const answer = await decide([good, JSON.parse(keyed)], reason)
			equal(answer.status, status, answer.text)
			equal(answer.json.problem.code, code)
			match(answer.json.problem.message, /\S/)
			equal((await list()).total, total, 'nothing of it is entered')
		})
	test('nobody decides', async () => {
		const { claim } = await claimOf(VESSIN, 'where')
		equal((await decide([{ act: 'accept', claim: claim.key }], '', '  ')).status, 400)
	})
	test('without the token', async () => {
		const answer = await desk.post('/api/decisions', { by: 'x', decisions: [] }, { 'attestary-token': 'no' })
		equal(answer.json.problem.code, 'api/token')
	})
})

describe('the log', () => {
	test('is paged, newest first, and says who decided', async () => {
		const { total, decisions, people } = await list('?limit=3&offset=1')
		ok(total > 4)
		deepEqual(
			decisions.map((line: { decision: { seq: number } }) => line.decision.seq),
			(await list('?limit=4')).decisions.slice(1).map((line: { decision: { seq: number } }) => line.decision.seq),
		)
		deepEqual(people, ['Ilva'])
	})
	test('is narrowed to an incident and all that it stands on', async () => {
		const vessin = await oneOf(VESSIN)
		const { decisions } = await list(`?incident=${vessin.key}&act=correct`)
		equal(decisions.length, 1)
		equal((await list('?incident=i-000000')).problem.code, 'api/not-found')
	})
	test('lists what is orphaned: the text was changed, and the claim is gone', async () => {
		const { claim } = await claimOf(HADREL, 'harm')
		const made = await decide([{ act: 'accept', claim: claim.key }], '')
		const { coded } = { coded: [...desk.ledger.codings.all(claim.version)] }
		await desk.ledger.keepCodings(
			coded.map((one) => ({ ...one, claims: one.claims.filter(({ key }) => key !== claim.key) })),
		)
		const other = await claimOf(VESSIN, 'where')
		await undo(await decide([{ act: 'accept', claim: other.claim.key }], ''))
		const { decisions, orphaned } = await list('?orphaned=true')
		equal(orphaned, 1)
		equal(decisions[0].decision.id, made.json.decisions[0].id)
		equal(decisions[0].state, 'orphaned')
	})
})

test('other tabs hear of it', async () => {
	let heard = ''
	const stream = desk.ask('/api/events', { until: 'changed', heard: (text) => (heard = text) })
	while (!heard.includes('hello')) await new Promise((done) => setTimeout(done, 10))
	const { claim } = await claimOf(VESSIN, 'where')
	equal((await decide([{ act: 'accept', claim: claim.key }], '')).status, 200)
	match((await stream).text, /event: changed/)
})
