/** The queue of what waits, coding by hand, and blind double coding, over HTTP. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Asked } from '../../src/incident/asked.ts'
import { loadAttestary, readProject, rebuiltOf } from '../../src/run/index.ts'
import { KNOWLEDGE, TestDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'attestary reviewing '))
const REPORTS = [
	{
		id: 'valley',
		publisher: 'Valley Wire (CONSTRUCTED)',
		published: '2021-05-14',
		text: 'Gunmen wounded a guard at a checkpoint near Hadrel on Thursday, police said.',
	},
	{
		id: 'coast',
		publisher: 'Coast Post (CONSTRUCTED)',
		published: '2021-06-20',
		text: 'A bomb killed ninety people at the market of Vessin on Saturday, the interior ministry said. The Grey Banner denied any role.',
	},
	{
		id: 'arabic',
		publisher: 'Orvan (CONSTRUCTED)',
		published: '2021-06-21',
		language: 'ar',
		text: 'قتلت قنبلة أربعة جنود في سوق تولم يوم الاثنين.',
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

const get = async (path: string) => (await desk.get(path)).json
const decide = (asked: readonly Asked[], by = 'Ilva', reason = 'seen') =>
	desk.post('/api/decisions', { by, reason, decisions: asked })
// biome-ignore lint/suspicious/noExplicitAny: shapes are checked by the schemas elsewhere
type Any = any

describe('the queue', () => {
	test('has the grave and doubtful first, each with its sentence and why it waits', async () => {
		const { items, claims, decided } = await get('/api/review')
		ok(items.length > 5)
		deepEqual(
			items.map((item: Any) => item.urgency),
			items.map((item: Any) => item.urgency).toSorted((a: number, b: number) => b - a),
		)
		const [first] = items
		match(first.incident.title, /Vessin/)
		ok(first.claim.passages[0].words.length > 0)
		ok(first.why.some((why: string) => /score/.test(why)))
		equal(decided, 0)
		ok(claims >= items.length)
	})
	test('loses what is decided, and has it back when that is undone', async () => {
		const [first] = (await get('/api/review')).items
		const made = await decide([{ act: 'accept', claim: first.id }])
		const after = await get('/api/review')
		ok(!after.items.some((item: Any) => item.id === first.id))
		equal(after.decided, 1)
		await decide([{ act: 'undo', decision: made.json.decisions[0].id }])
		equal((await get('/api/review')).items[0].id, first.id)
	})
	test('is narrowed to a field, and cut where asked', async () => {
		const { items } = await get('/api/review?field=where')
		ok(items.every((item: Any) => item.claim.claim.field === 'where'))
		const { items: two, more } = await get('/api/review?limit=2')
		equal(two.length, 2)
		equal(more, true)
		const { items: none, ...counts } = await get('/api/review?limit=0')
		const { items: _, ...all } = await get('/api/review?limit=2')
		deepEqual([none, counts], [[], all])
		equal((await desk.get('/api/review?field=mood')).status, 400)
	})
})

describe('coding by hand', () => {
	const reading = () => get(`/api/reports/${encodeURIComponent('id:arabic')}`)
	const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
	const code = (coding: Any, by = 'Ilva') => desk.post('/api/codings', { by, coding })
	const event = { kind: 'event', type: 'ASSAULT', factuality: 'happened', background: false }

	test('a report that the machine does not read gets an event, and a figure with its speaker', async () => {
		const { version, claims } = await reading()
		equal(claims.length, 0)
		const made = await code({
			version: version.id,
			spans: [at(version.text, 'قنبلة')],
			about: event,
			field: 'event',
			value: { type: 'ASSAULT', modes: ['explosives'], contexts: [] },
			speaker: null,
		})
		equal(made.status, 200, made.text)
		const harm = await code({
			version: version.id,
			spans: [at(version.text, 'أربعة جنود')],
			about: { kind: 'mention', mention: made.json.mention },
			field: 'harm',
			value: { kind: 'killed', count: { min: 4, max: 4 }, who: 'جنود', status: 'combatant' },
			speaker: { kind: 'institution', name: 'الشرطة' },
		})
		equal(harm.status, 200, harm.text)
		equal(harm.json.incident, made.json.incident)
		const { incident, claims: all } = await get(`/api/incidents/${harm.json.incident}`)
		equal(incident.recordable, true)
		equal(incident.figures.find((one: Any) => one.kind === 'killed').best, 4)
		equal(all.find((one: Any) => one.claim.field === 'harm').claim.coder, 'Ilva')
		equal((await reading()).claims.length, 2)
	})
	test('what a person adds to what the machine read stands beside it, once', async () => {
		const before = await get(`/api/reports/${encodeURIComponent('id:coast')}`)
		const { version } = before
		const mention = before.claims.find((one: Any) => one.field === 'harm').about
		const made = await code({
			version: version.id,
			spans: [at(version.text, 'market')],
			about: { kind: 'mention', mention },
			field: 'motive',
			value: { words: 'to be seen' },
			speaker: null,
		})
		equal(made.status, 200, made.text)
		const after = await get(`/api/reports/${encodeURIComponent('id:coast')}`)
		equal(after.claims.length, before.claims.length + 1)
		equal(after.mentions.length, before.mentions.length)
		ok((await decide([{ act: 'reject', claim: made.json.claim }])).status === 200)
	})
	test('it is a fact: deriving everything anew gives the same ledger', async () => {
		const attestary = await loadAttestary({ project: (await readProject(KNOWLEDGE)).value })
		const { problems } = await desk.ledger.verify({ rebuilt: rebuiltOf(desk.ledger, attestary) })
		deepEqual(problems, [])
	})
	const refused: readonly (readonly [name: string, change: Any, status: number, code: string])[] = [
		['words that are not there', { spans: [{ start: 0, end: 9999 }] }, 422, 'evidence/not-in-report'],
		['blanks alone', { spans: [{ start: 4, end: 5 }] }, 422, 'evidence/not-in-report'],
		['a text that is not there', { version: 'v-none' }, 404, 'decision/unknown-target'],
		[
			'a mention of another text',
			{ about: { kind: 'mention', mention: 'm-0000000000000000' } },
			404,
			'decision/unknown-target',
		],
		['a value of another field', { value: { words: 1 } }, 422, 'decision/bad-value'],
		['a field that is none', { field: 'mood' }, 400, 'api/bad-request'],
		['no words', { spans: [] }, 400, 'api/bad-request'],
	]
	for (const [name, change, status, problem] of refused)
		test(`refused: ${name}`, async () => {
			const { version } = await reading()
			const good = {
				version: version.id,
				spans: [{ start: 0, end: 4 }],
				about: event,
				field: 'motive',
				value: { words: 'x' },
				speaker: null,
			}
			const answer = await code({ ...good, ...change })
			equal(answer.status, status, answer.text)
			equal(answer.json.problem.code, problem)
		})
})

describe('blind double coding', () => {
	let round = ''
	let claims: Any[] = []
	const rounds = async (as: string) => (await get(`/api/rounds?as=${as}`)).rounds[0]

	test('a round is opened, and each coder is given the same claims', async () => {
		const made = await decide([{ act: 'open-round', name: 'May', coders: ['Ada', 'Bor'], reports: ['valley'] }], 'Ilva')
		equal(made.status, 200, made.text)
		round = made.json.decisions[0].id
		const [ada, bor, ilva] = [await rounds('Ada'), await rounds('Bor'), await rounds('Ilva')]
		claims = ada.toJudge
		ok(claims.length > 2)
		deepEqual(ada.toJudge, bor.toJudge)
		deepEqual(ilva.toJudge, [])
	})
	const missing = async (words: string, change: Any = {}) => {
		const { version, claims } = await get(`/api/reports/${encodeURIComponent('id:valley')}`)
		const start = version.text.indexOf(words)
		return {
			version: version.id,
			spans: [{ start, end: start + words.length }],
			about: { kind: 'mention', mention: claims[0].about },
			field: 'motive',
			value: { words },
			speaker: null,
			...change,
		}
	}
	const add = async (by: string, words: string, change: Any = {}) =>
		decide([{ act: 'add-in-round', round, coding: await missing(words, change) } as Asked], by)

	test('what is missing is added in the round alone, and told to nobody else', async () => {
		for (const words of ['near Hadrel', 'on Thursday']) equal((await add('Ada', words)).status, 200)
		const [own] = (await rounds('Ada')).added
		deepEqual([own.coders, own.claim.value, own.entered], [['Ada'], 'near Hadrel', false])
		for (const as of ['Bor', 'Ilva', '']) {
			deepEqual((await rounds(as)).added, [], as)
			const { decisions } = await get(`/api/decisions?as=${as}&limit=500`)
			ok(!decisions.some((line: Any) => line.decision.body.act === 'add-in-round'), as)
		}
		ok(!JSON.stringify(await get('/api/decisions?as=Bor&limit=500')).includes('near Hadrel'))
		const taken = (await rounds('Ada')).added[1].decision
		equal((await decide([{ act: 'undo', decision: taken }], 'Ada')).status, 200)
		equal((await rounds('Ada')).added.length, 1)
	})
	const notAdded: readonly (readonly [name: string, by: string, change: Any, code: string])[] = [
		['by a stranger', 'Ilva', {}, 'decision/bad-value'],
		['words that are not there', 'Bor', { spans: [{ start: 0, end: 9999 }] }, 'evidence/not-in-report'],
		['a value of another field', 'Bor', { value: { words: 1 } }, 'decision/bad-value'],
		['a text of no report of it', 'Bor', { version: 'v-none' }, 'decision/bad-value'],
	]
	for (const [name, by, change, code] of notAdded)
		test(`refused in a round: ${name}`, async () => {
			equal((await add(by, 'near Hadrel', change)).json.problem.code, code)
		})
	test('whoever reads a report in a round codes it nowhere else; others and other reports are free', async () => {
		const answer = await desk.post('/api/codings', { by: 'Bor', coding: await missing('near Hadrel') })
		equal(answer.status, 422)
		match(answer.json.problem.message, /in the round “May”/)
		const { version } = await get(`/api/reports/${encodeURIComponent('id:coast')}`)
		const other = await add('Bor', 'near Hadrel', { version: version.id, spans: [{ start: 0, end: 1 }] })
		match(other.json.problem.message, /not of the round/)
	})
	test('what one says is told to nobody while the other is not done, on no route', async () => {
		const judged = claims.map(
			(one, i): Asked => ({ act: 'judge', round, claim: one.claim.key, verdict: i === 0 ? 'reject' : 'accept' }),
		)
		equal((await decide(judged, 'Ada')).status, 200)
		equal((await decide([{ act: 'finish-round', round }], 'Ada')).status, 200)
		for (const as of ['Bor', 'Ilva', '']) {
			const { decisions } = await get(`/api/decisions?as=${as}&limit=500`)
			deepEqual(
				decisions.filter((line: Any) => line.decision.body.act === 'judge'),
				[],
				as,
			)
			const line = await rounds(as)
			equal(line.agreement, null)
			equal(line.disagreements, null)
			equal(line.agreed, null)
		}
		equal((await rounds('Bor')).toJudge.length, claims.length)
		const own = (await get('/api/decisions?as=Ada&act=judge')).decisions
		equal(own.length, claims.length)
		const { incident } = claims[0].claim.about
			? { incident: desk.ledger.incidents.ofMention(claims[0].claim.about)! }
			: { incident: null! }
		const page = await get(`/api/incidents/${incident.key}`)
		ok(page.decisions.every((one: Any) => one.body.act !== 'judge'))
		ok(
			page.claims.every((one: Any) => one.standing.status === 'standing'),
			'it counts for nothing yet',
		)
	})
	test('a stranger does not judge, and who is done judges no more', async () => {
		const asked: Asked = { act: 'judge', round, claim: claims[0].claim.key, verdict: 'accept' }
		for (const by of ['Ilva', 'Ada']) {
			const answer = await decide([asked], by)
			equal(answer.json.problem.code, 'decision/bad-value')
		}
		equal((await decide([{ act: 'finish-round', round: 'd-none' }], 'Bor')).status, 404)
	})
	test('when both are done, agreement is told by field, and a third one adjudicates', async () => {
		const judged = claims.map((one): Asked => ({ act: 'judge', round, claim: one.claim.key, verdict: 'accept' }))
		await decide([...judged, { act: 'finish-round', round }], 'Bor')
		const line = await rounds('Ilva')
		equal(line.open, false)
		equal(line.disagreements.length, 1)
		deepEqual(
			line.disagreements[0].judgements.map((one: Any) => [one.coder, one.verdict]),
			[
				['Ada', 'reject'],
				['Bor', 'accept'],
			],
		)
		equal(line.agreed.length, claims.length - 1)
		const field = line.disagreements[0].claim.claim.field
		ok(line.agreement.find((one: Any) => one.field === field).same < 1)
		deepEqual(
			line.added.map((one: Any) => [one.coders, one.entered]),
			[[['Ada'], false]],
		)
		const motive = line.agreement.find((one: Any) => one.field === 'motive')
		deepEqual([motive.units, motive.same], [1, 0], 'that the other added nothing there is said too')
		equal((await desk.post('/api/codings', { by: 'Ilva', coding: line.added[0].coding })).status, 200)
		const entered = await rounds('Ilva')
		deepEqual([entered.added[0].entered, entered.claims], [true, line.claims])
		const key = line.disagreements[0].claim.claim.key
		equal((await decide([{ act: 'reject', claim: key }], 'Ilva', 'adjudicated')).status, 200)
		equal((await rounds('Ilva')).disagreements[0].claim.standing.status, 'rejected')
	})
	test('the machine is held against what people decided', async () => {
		const { machine } = await get('/api/rounds')
		ok(machine.some((one: Any) => one.rejected === 1 && one.units > 0))
	})
	test('two coders of one name are refused', async () => {
		const answer = await decide([{ act: 'open-round', name: 'x', coders: ['Ada', 'Ada'], reports: ['valley'] }])
		equal(answer.status, 422)
	})
})
