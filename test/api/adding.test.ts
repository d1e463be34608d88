/** Adding from the desk: a job in a thread of its own, watched, stopped, and never in the way. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { Job, Refusal, TableList } from '../../src/api/schema.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { addPaths, loadAttestary } from '../../src/run/index.ts'
import { eventsIn, TestDesk } from './desk.ts'

const desk = new TestDesk()
beforeAll(() => desk.open())
afterAll(() => desk.close())

const TEXT =
	'Rockets hit a depot near Hadrel on Thursday, killing two guards, the army said. It blamed the Grey Banner.'
const LETTER = `From: Ilva <i@valley.example>\r\nDate: Fri, 14 May 2021 10:00:00 +0300\r\nSubject: At the depot\r\n\r\n${TEXT}\r\n`
const form = (
	files: Readonly<Record<string, string | Uint8Array>>,
	fields: Readonly<Record<string, string>> = {},
): FormData => {
	const made = new FormData()
	for (const [name, content] of Object.entries(files)) made.append('files', new File([content as string], name))
	for (const [name, value] of Object.entries(fields)) made.append(name, value)
	return made
}
const codes = (job: Job) => job.problems.map(({ problem }) => problem.code)
const reading = async (id: string) => (await desk.get(`/api/reports/${encodeURIComponent(id)}`)).json

describe('a text', () => {
	test('is kept, coded and joined; what is said of it counts', async () => {
		const { job, events } = await desk.add({ json: { text: TEXT, published: '2021-05-14', publisher: 'Valley Wire' } })
		equal(Job.safeParse(job).success, true, JSON.stringify(job))
		deepEqual([job.state, job.what, job.summary.newVersions, job.summary.refused], ['done', 'a text', 1, 0])
		deepEqual(events.map(({ event }) => event).filter((event) => event === 'job').length >= 2, true)
		const page = await reading(job.summary.reports[0])
		deepEqual([page.line.publisher, page.line.published], ['Valley Wire', '2021-05-14'])
		ok(page.claims.length > 3 && page.incidents.length > 0)
		equal(page.captures[0].by, 'Ilva')
	})
	test('that is known already changes nothing', async () => {
		const before = desk.ledger.fingerprint('facts')
		const { job } = await desk.add({ json: { text: TEXT, published: '2021-05-14', publisher: 'Valley Wire' } })
		deepEqual([job.state, job.summary.newVersions, job.summary.kept], ['done', 0, 1])
		equal(job.summary.reports.length, 1)
		equal(desk.ledger.fingerprint('facts'), before)
	})
	test('with a date that is none is kept, and the problem is told with it', async () => {
		const { job } = await desk.add({ json: { text: 'A bridge fell.', published: 'some day' } })
		deepEqual([job.state, job.summary.kept, codes(job)], ['done', 1, ['intake/bad-date']])
		match(job.problems[0].problem.message, /some day/)
	})
	test('of nothing, or of too much, is refused with one clear problem', async () => {
		for (const [text, code] of [
			['  \n', 'intake/empty'],
			['x'.repeat(10_000_001), 'intake/too-large'],
		] as const) {
			const { job } = await desk.add({ json: { text } })
			deepEqual([job.state, job.summary.kept, job.summary.refused, codes(job)], ['done', 0, 1, [code]])
		}
	})
})

describe('a table whose columns nobody knows', () => {
	const table = 'Nr;"Wortlaut, ganz";Tag\n1;"A shell hit the mill at Odan on Monday, a doctor said.";2021-05-03\n'
	const looked = async (name: string, content: string) => {
		const { status, json, text } = await desk.sendForm(form({ [name]: content }), '/api/columns')
		equal(status, 200, text)
		return TableList.parse(json).tables
	}
	test('is shown with its first cells and what they may be; then it is told, and remembered', async () => {
		const [seen] = await looked('rows.csv', table)
		deepEqual(
			[seen!.from, seen!.header, seen!.known, seen!.guess],
			['rows.csv', ['Nr', 'Wortlaut, ganz', 'Tag'], null, { id: 'Nr', date: 'Tag' }],
		)
		equal(seen!.rows[0]![2], '2021-05-03')
		const columns = JSON.stringify({ text: 'Wortlaut, ganz', published: 'Tag' })
		const { job } = await desk.add({ form: form({ 'rows.csv': table }, { columns }) })
		deepEqual([job.state, job.summary.newVersions], ['done', 1])
		equal((await looked('later.csv', table))[0]!.known, 'told')
	})
	test('one that is known says by what', async () => {
		equal((await looked('a.csv', 'title,text\na,b\n'))[0]!.known, 'usual')
		equal((await looked('b.csv', 'source,event_code,target,date\na,195,b,2021-01-01\n'))[0]!.known, 'cameo')
		deepEqual(await looked('c.txt', 'a text, no table'), [])
	})
	test('columns that are none are refused', async () => {
		for (const columns of ['{', '{"title":"Nr"}', '{"strange":"Nr"}']) {
			const { status } = await desk.sendForm(form({ 'rows.csv': table }, { columns }))
			equal(status, 400)
		}
	})
})

describe('files', () => {
	test('of every kind that a folder may hold; a bad one is told and the others are kept', async () => {
		const { job } = await desk.add({
			form: form(
				{
					'a.txt': 'Gunmen killed a guard in Tolm on Monday.',
					'a.meta.json': JSON.stringify({ publisher: 'Paper A', published: '2021-03-02' }),
					'b.html':
						'<!doctype html><title>Two hurt</title><article><h1>Two hurt in Tolm</h1><p>Two people were hurt in Tolm on Monday, the police said, when a shell hit a house there.</article>',
					'c.jsonl': `${JSON.stringify({ text: 'A mine killed a driver near Odan.', id: 'c1' })}\nnothing\n`,
					'd.pdf': '%PDF-1.7 …',
					'e.zip': zipSync({ 'letter.eml': strToU8(LETTER) }),
				},
				{ publisher: 'Everywhere' },
			),
		})
		deepEqual([job.state, job.what, job.summary.kept, job.summary.refused], ['done', '6 files', 4, 2])
		ok(codes(job).includes('intake/bad-line') && codes(job).includes('intake/damaged'))
		ok(
			job.problems.some(({ from }: { from: string }) => from === 'c.jsonl:2') &&
				job.problems.some(({ from }: { from: string }) => from === 'd.pdf'),
		)
		deepEqual([job.progress.seen, job.progress.kept, job.progress.of], [6, 4, null])
		for (const id of job.summary.reports) equal((await reading(id)).line.publisher, 'Everywhere')
		const letter =
			job.summary.reports.find((id: string) => id.startsWith('id:') && id !== 'id:c1') ?? job.summary.reports.at(-1)
		const original = await desk.ask(`/api/reports/${encodeURIComponent(letter)}/original`)
		equal(original.text, LETTER)
		deepEqual(
			[original.headers['content-type'], /filename="original-\w+\.eml"/.test(original.headers['content-disposition']!)],
			['application/octet-stream', true],
		)
	})
	test('a table of hand-coded events, whose columns are told with it once', async () => {
		const table = (id: string, day: string) =>
			form(
				{ [`${id}.csv`]: `Nr,Tag,Land,Was\n${id},${day},Iraq,drone\n` },
				id === 'n1' ? { columns: 'id=Nr,date=Tag,country=Land,type=Was' } : {},
			)
		for (const [id, day] of [
			['n1', '2021-05-14'],
			['n2', '2021-06-14'],
		] as const) {
			const { job } = await desk.add({ form: table(id, day) })
			deepEqual([job.state, job.problems, job.summary.reports], ['done', [], [`id:own/${id}`]])
		}
	})
	test('hostile ones are text: nothing of them is ever a page, and no script of theirs is read', async () => {
		const hostile = `<!doctype html><html><head><title>Two killed <img src=x onerror=alert(1)></title>
			<meta http-equiv="refresh" content="0;url=http://127.0.0.1:1/"><base href="http://127.0.0.1:1/"></head>
			<body onload="alert(2)"><article><h1>Two killed in Tolm</h1>
			<p>Two people were killed in Tolm on Monday, the police said, when a shell hit their house near the market there.</p>
			<script>document.write('Nine were killed')</script><svg onload="alert(3)"></svg>
			<iframe src="javascript:alert(4)">Ten were killed</iframe></article></body></html>`
		const { job } = await desk.add({ form: form({ '<script>alert(5)</script>.html': hostile }) })
		equal(job.state, 'done')
		const id = job.summary.reports[0]
		const page = await desk.get(`/api/reports/${encodeURIComponent(id)}`)
		equal(page.headers['content-type'], 'application/json; charset=utf-8')
		match(page.json.version.text, /Two people were killed in Tolm/)
		equal(/Nine were|Ten were|alert/.test(page.json.version.text), false)
		const original = await desk.ask(`/api/reports/${encodeURIComponent(id)}/original`, {
			headers: { accept: 'text/html' },
		})
		equal(original.text, hostile)
		deepEqual(
			[
				original.headers['content-type'],
				original.headers['content-security-policy'],
				original.headers['x-content-type-options'],
			],
			['text/plain; charset=utf-8', "sandbox; default-src 'none'", 'nosniff'],
		)
		match(original.headers['content-disposition']!, /^attachment; filename="original-\w+\.txt"$/)
	})
})

describe('an address', () => {
	const rows: readonly (readonly [url: string, code: string])[] = [
		['http://DESK/api/about', 'intake/fetch-refused'],
		['http://localhost/', 'intake/fetch-refused'],
		['http://169.254.169.254/latest/meta-data/', 'intake/fetch-refused'],
		['http://[::1]/', 'intake/fetch-refused'],
		['file:///etc/hosts', 'intake/fetch-address'],
		['/etc/hosts', 'intake/fetch-address'],
		['not an address', 'intake/fetch-address'],
		['-', 'intake/fetch-address'],
	]
	for (const [url, code] of rows) {
		test(`${url} is not asked`, async () => {
			const { job } = await desk.add({ json: { url: url.replace('DESK', desk.host) } })
			deepEqual([job.state, job.summary.kept, codes(job)], ['done', 0, [code]])
		})
	}
})

describe('what does not fit begins no job', () => {
	const json = { 'content-type': 'application/json' }
	const boundary = { 'content-type': 'multipart/form-data; boundary=x' }
	const rows: readonly (readonly [
		what: string,
		headers: Readonly<Record<string, string>>,
		body: string,
		status: number,
		code: string,
	])[] = [
		['nothing', json, '', 400, 'api/bad-request'],
		['no JSON', json, '{"text"', 400, 'api/bad-request'],
		['a list', json, '[]', 400, 'api/bad-request'],
		['no text', json, '{}', 400, 'api/bad-request'],
		['a number for a text', json, '{"text":5}', 400, 'api/bad-request'],
		['a field that is not known', json, '{"text":"x","path":"/etc/hosts"}', 400, 'api/bad-request'],
		['an address with a text', json, '{"url":"http://a.example/","text":5}', 400, 'api/bad-request'],
		['a prototype', json, '{"text":"x","__proto__":{"a":1}}', 400, 'api/bad-request'],
		['plain text', { 'content-type': 'text/plain' }, 'x', 400, 'api/bad-request'],
		['a form without files', { 'content-type': 'application/x-www-form-urlencoded' }, 'text=x', 400, 'api/bad-request'],
		['no kind of content', {}, 'x', 400, 'api/bad-request'],
		[
			'a form that breaks off',
			boundary,
			'--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
			400,
			'api/bad-request',
		],
		[
			'a form with an unknown field',
			boundary,
			'--x\r\nContent-Disposition: form-data; name="path"\r\n\r\n/etc/hosts\r\n--x--\r\n',
			400,
			'api/bad-request',
		],
		[
			'columns that hold nothing known',
			boundary,
			'--x\r\nContent-Disposition: form-data; name="columns"\r\n\r\ndead=Tote\r\n--x--\r\n',
			400,
			'api/bad-request',
		],
		['an empty form', boundary, '--x--\r\n', 400, 'api/bad-request'],
		['too much', json, `{"text":"${'x'.repeat(64 * 1024 * 1024)}"}`, 413, 'api/too-large'],
	]
	for (const [what, headers, body, status, code] of rows) {
		test(what, async () => {
			const jobs = (await desk.get('/api/jobs')).json.jobs.length
			const answer = await desk.ask('/api/add', { method: 'POST', headers, body })
			equal(answer.status, status, answer.text.slice(0, 300))
			equal(Refusal.parse(answer.json).problem.code, code)
			equal((await desk.get('/api/jobs')).json.jobs.length, jobs)
		})
	}
})

describe('jobs', () => {
	const many = (n: number, mark: string) =>
		Array.from({ length: n }, (_, i) =>
			JSON.stringify({ id: `${mark}-${i}`, text: `${TEXT} ${TEXT.replace('two', String(i + 2))} (${mark} ${i})` }),
		).join('\n')

	test('the server answers while one runs; it can be stopped, and what was kept stays', async () => {
		const before = desk.ledger.counts().reports
		const { job } = (await desk.sendForm(form({ 'many.jsonl': many(3000, 'stop') }))).json
		const progressed = await desk.ask(`/api/jobs/${job.id}/events`, { until: 'event: progress' })
		equal(progressed.headers['content-type'], 'text/event-stream; charset=utf-8')
		equal((await desk.get('/api/reports?limit=1')).status, 200)
		equal((await desk.get(`/api/jobs/${job.id}`)).json.job.state, 'running')
		const stopped = await desk.ask(`/api/jobs/${job.id}`, { method: 'DELETE' })
		equal(stopped.status, 200)
		const ended = eventsIn((await desk.get(`/api/jobs/${job.id}/events`)).text).at(-1)?.data
		equal(ended.state, 'stopped')
		ok(ended.summary.seen < 3000)
		equal(desk.ledger.counts().reports, before + ended.summary.kept)
		deepEqual(desk.ledger.pending().versions, [])
	})
	test('one after the other; one that waits can be stopped before it begins', async () => {
		const [first, second, third] = await Promise.all(
			['one', 'two', 'three'].map(
				async (mark) => (await desk.sendForm(form({ [`${mark}.jsonl`]: many(20, mark) }))).json.job,
			),
		)
		await desk.ask(`/api/jobs/${second.id}`, { method: 'DELETE' })
		const end = async ({ id }: Job) => eventsIn((await desk.get(`/api/jobs/${id}/events`)).text).at(-1)?.data
		deepEqual(
			[(await end(first)).state, (await end(second)).state, (await end(third)).state],
			['done', 'stopped', 'done'],
		)
		equal((await desk.get(`/api/jobs/${second.id}`)).json.job.summary, null)
		equal(
			(await desk.get('/api/jobs')).json.jobs.some(({ id }: Job) => id === third.id),
			true,
		)
	})
	test('whoever comes late hears how it ended', async () => {
		const { job } = await desk.add({ json: { text: 'A fire broke out in Odan.' } })
		const late = eventsIn((await desk.get(`/api/jobs/${job.id}/events`)).text)
		deepEqual(
			late.map(({ event, data }) => [event, data.state]),
			[['job', 'done']],
		)
	})
})

describe('the ledger has changed', () => {
	/** Works as soon as somebody listens. */
	const hears = async (work: () => Promise<unknown>) => {
		let worked: Promise<unknown> | undefined
		const heard = (text: string) => {
			if (text.includes('event: hello')) worked ??= work()
		}
		const told = await desk.ask('/api/events', { until: 'event: changed', heard })
		return [told, await worked] as const
	}

	test('is told when the desk adds', async () => {
		const [{ text }] = await hears(() => desk.add({ json: { text: 'A mill burned down in Keld.' } }))
		match(text, /^event: hello\n/)
	})
	test('is told when another program adds, and both go on', async () => {
		const other = (await openLedger(desk.ledger.file)).value!
		const take = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
		const [, added] = await hears(async () =>
			addPaths(['-'], other, await loadAttestary(), {
				stdin: Readable.from([Buffer.from('A road was mined near Keld.')]),
				take,
			}),
		)
		other.close()
		equal((added as { value: { kept: number } }).value.kept, 1)
		const { job } = await desk.add({ json: { text: 'A second road was mined near Keld.' } })
		equal(job.state, 'done')
	})
})

test('two programs that add at once lose nothing', async () => {
	const other = (await openLedger(desk.ledger.file)).value!
	const lines = (mark: string) =>
		Array.from({ length: 60 }, (_, i) =>
			JSON.stringify({ id: `${mark}${i}`, text: `Gunmen killed ${i + 2} guards in Tolm on 3 May 2021.` }),
		).join('\n')
	const take = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
	const before = desk.ledger.counts().reports
	const [{ job }, added] = await Promise.all([
		desk.add({ form: form({ 'x.jsonl': lines('x') }) }),
		addPaths(['-'], other, await loadAttestary(), { stdin: Readable.from([Buffer.from(lines('y'))]), take }),
	])
	other.close()
	deepEqual([job.state, job.summary.kept, added.value?.kept, added.problems], ['done', 60, 60, []])
	equal(desk.ledger.counts().reports, before + 120)
	const verified = await desk.ledger.verify()
	deepEqual(verified.problems, [])
})

test('ended in the middle of an adding: what was kept is whole, and it begins again where it was', async () => {
	const ending = await new TestDesk().open()
	const lines = Array.from({ length: 600 }, (_, i) =>
		JSON.stringify({ id: `e${i}`, text: `${TEXT} It was raid ${i}.` }),
	)
	const { job } = (await ending.sendForm(form({ 'many.jsonl': lines.join('\n') }))).json
	await ending.ask(`/api/jobs/${job.id}/events`, { until: 'event: progress' })
	await ending.serving.close()
	const { file } = ending.ledger
	ending.ledger.close()
	const again = (await openLedger(file)).value!
	ok(again.counts().reports < 600)
	deepEqual((await again.verify()).problems, [])
	const take = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
	const stdin = Readable.from([Buffer.from(lines.slice(0, 20).join('\n'))])
	equal((await addPaths(['-'], again, await loadAttestary(), { stdin, take })).value?.kept, 20)
	again.close()
	rmSync(ending.folder, { recursive: true, force: true })
})

test('a ledger that another program holds is told as one clear problem, and the next job goes on', async () => {
	const { connect } = await import('../../src/ledger/driver.ts')
	const holder = await connect(desk.ledger.file, false)
	holder.exec('begin immediate')
	const { job } = await desk.add({ json: { text: 'A well was poisoned near Keld.' } })
	deepEqual([job.state, codes(job)], ['failed', ['ledger/locked']])
	equal((await desk.get('/api/reports?limit=1')).status, 200)
	holder.exec('rollback')
	holder.close()
	equal((await desk.add({ json: { text: 'A well was poisoned near Keld.' } })).job.state, 'done')
})

test('a ledger that cannot be written to is shown, and nothing is added to it', async () => {
	await desk.add({ json: { text: TEXT } })
	const { value: ledger } = await openLedger(desk.ledger.file, { readOnly: true })
	const shown = new TestDesk()
	await shown.open([], { ledger: ledger! })
	equal((await shown.get('/api/about')).json.readOnly, true)
	ok((await shown.get('/api/reports')).json.total > 0)
	const refused = await shown.post('/api/add', { text: 'x' })
	deepEqual([refused.status, refused.json.problem.code], [409, 'ledger/read-only'])
	await shown.close()
	ledger!.close()
})
