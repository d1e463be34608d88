/** Each route over the sample ledger: what it answers has the shape that the contract says, and what does not fit is refused. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { z } from 'zod'
import { ROUTES, type Route, type RouteName } from '../../src/api/contract.ts'
import { Refusal } from '../../src/api/schema.ts'
import { SAMPLES, TestDesk } from './desk.ts'

const desk = new TestDesk()
beforeAll(() => desk.open([SAMPLES]))
afterAll(() => desk.close())

/** Asks a route and holds the answer against its schema, which takes no field that it does not name. */
async function ask<N extends RouteName>(name: N, path: string) {
	const answer = await desk.get(path)
	equal(answer.status, 200, answer.text.slice(0, 500))
	const schema = (ROUTES[name] as Route).answer
	if (typeof schema !== 'string') {
		const read = schema.safeParse(answer.json)
		ok(read.success, read.success ? '' : JSON.stringify(read.error.issues.slice(0, 3)))
	}
	return answer.json as (typeof ROUTES)[N]['answer'] extends z.ZodType ? z.infer<(typeof ROUTES)[N]['answer']> : unknown
}
const reportPath = (id: string, more = '') => `/api/reports/${encodeURIComponent(id)}${more}`
const contested = async () => (await ask('incidents', '/api/incidents?contested=true&sort=reports')).incidents[0]!

test('about: what is served, and the token', async () => {
	const about = await ask('about', '/api/about')
	equal(about.ledger, 'test.ledger')
	equal(about.counts.reports, desk.ledger.counts().reports)
	equal(about.constructed, about.counts.reports)
	ok(about.counts.contested > 0 && about.counts.contested < about.counts.incidents)
	match(about.token, /^[\w-]{40,}$/)
	ok(
		Object.values(about.countries).every((name) => /^[A-Z][a-z]/.test(name)),
		JSON.stringify(about.countries),
	)
	equal(about.outlines, true)
	equal(about.readOnly, false)
	ok(about.coder)
})

test('towns for the map: the project’s own are among them; without an area it is refused', async () => {
	const { towns } = await ask('towns', '/api/towns?area=-23,-44,-19,-40&limit=3')
	equal(towns[0]?.name, 'Orvan City')
	equal(towns.length, 3)
	equal((await desk.get('/api/towns')).status, 400)
})

describe('reports', () => {
	test('the list, newest first, with what it can be narrowed by', async () => {
		const { total, reports, facets } = await ask('reports', '/api/reports?limit=5')
		equal(total, desk.ledger.counts().reports)
		equal(reports.length, 5)
		deepEqual(
			reports.map(({ published }) => published),
			reports
				.map(({ published }) => published)
				.sort()
				.reverse(),
		)
		equal(
			facets.language.reduce((sum, { count }) => sum + count, 0),
			total,
		)
		equal(facets.language.find(({ value }) => value === 'en')?.label, 'English')
		ok(reports.some(({ incidents }) => incidents > 0))
	})
	test('narrowed by each of its filters', async () => {
		const total = async (query: string) => (await ask('reports', `/api/reports?${query}`)).total
		const all = await total('')
		const { facets, reports } = await ask('reports', '/api/reports')
		const publisher = facets.publisher[0]!
		equal(await total(`publisher=${encodeURIComponent(publisher.value)}`), publisher.count)
		const foreign = facets.language.find(({ value }) => value !== 'en')!
		equal(await total(`language=${foreign.value}`), foreign.count)
		const day = reports[3]!.published.slice(0, 10)
		ok((await total(`from=${day}`)) >= 4)
		equal((await total(`from=${day}`)) + (await total(`to=${day}`)) > all, true)
		equal(await total('q=zzzz'), 0)
		ok((await total('q=rockets')) > 0)
		equal((await ask('reports', `/api/reports?offset=${all - 1}`)).reports.length, 1)
	})
	test('one report: its text, what was read from it, its incidents', async () => {
		const { reports } = await ask('reports', '/api/reports?q=rockets')
		const page = await ask('report', reportPath(reports[0]!.report))
		const { text, sections } = page.version
		ok(sections.length > 1 && page.claims.length > 3)
		for (const claim of page.claims) {
			ok(page.values[claim.key] !== undefined && page.speakers[claim.key] !== undefined)
			if (claim.evidence.kind === 'words')
				for (const { start, end } of claim.evidence.spans) ok(0 <= start && start < end && end <= text.length)
		}
		const named = new Set(Object.values(page.incidentOf))
		deepEqual([...named].sort(), page.incidents.map(({ key }) => key).sort())
		for (const mention of Object.keys(page.incidentOf)) ok(page.mentions.some(({ key }) => key === mention))
		equal(page.line.report, reports[0]!.report)
		equal(page.versions.at(-1)?.id, page.version.id)
	})
	test('a report in a language that is not read is shown as such', async () => {
		const { facets } = await ask('reports', '/api/reports')
		const foreign = facets.language.find(({ value }) => value !== 'en')!
		const { reports } = await ask('reports', `/api/reports?language=${foreign.value}`)
		equal(reports[0]!.read, false)
		const page = await ask('report', reportPath(reports[0]!.report))
		deepEqual([page.read, page.claims], [false, []])
		const { problems } = await ask('problems', reportPath(reports[0]!.report, '/problems'))
		deepEqual(
			problems.map(({ problem }) => problem.code),
			['intake/language'],
		)
	})
	test('every report can be opened, whatever its id', async () => {
		const { reports } = await ask('reports', '/api/reports?limit=500')
		ok(reports.some(({ report }) => report.startsWith('url:https://')))
		for (const { report } of reports) equal((await ask('report', reportPath(report))).line.report, report)
	})
	test('the bytes as they came: text, to be saved, in a sandbox', async () => {
		const { reports } = await ask('reports', '/api/reports?limit=500')
		let pages = 0
		for (const { report } of reports) {
			const { status, headers, text } = await desk.get(reportPath(report, '/original'))
			equal(status, 200)
			equal(headers['content-type'], 'text/plain; charset=utf-8')
			match(headers['content-disposition']!, /^attachment; filename="original-[0-9a-f]{12}\.txt"$/)
			equal(headers['content-security-policy'], "sandbox; default-src 'none'")
			equal(headers['x-content-type-options'], 'nosniff')
			if (/^\s*<(?:!doctype|html)/i.test(text)) pages++
		}
		ok(pages > 0)
		const [one, other] = reports
		const { captures } = await ask('report', reportPath(one!.report))
		equal((await desk.get(reportPath(one!.report, `/original?capture=${captures[0]!.id}`))).status, 200)
		equal((await desk.get(reportPath(other!.report, `/original?capture=${captures[0]!.id}`))).status, 404)
	})
})

describe('incidents', () => {
	test('the list, and what it can be narrowed by', async () => {
		const { total, incidents, facets } = await ask('incidents', '/api/incidents?limit=500')
		equal(incidents.length, total)
		ok(incidents.every(({ recordable }) => recordable))
		for (const facet of ['type', 'mode', 'country', 'year', 'weapon', 'contested', 'actor'] as const)
			ok(facets[facet].length > 0, facet)
		ok(facets.country.every(({ label }) => label !== undefined))
		ok((await ask('incidents', '/api/incidents?recordable=all')).total > total)
	})
	test('each value of a facet leaves as many lines as it says', async () => {
		const { facets } = await ask('incidents', '/api/incidents')
		for (const facet of ['type', 'mode', 'country', 'weapon'] as const)
			for (const { value, count } of facets[facet])
				equal(
					(await ask('incidents', `/api/incidents?${facet}=${encodeURIComponent(value)}`)).total,
					count,
					`${facet} ${value}`,
				)
		const [one, other] = facets.weapon
		const both = await ask(
			'incidents',
			`/api/incidents?weapon=${one!.value}&weapon=${encodeURIComponent(other!.value)}`,
		)
		ok(both.total >= Math.max(one!.count, other!.count))
	})
	test('marks are the same incidents, all at once', async () => {
		for (const query of ['', 'contested=true', 'type=ASSAULT&from=2021-05-20', 'q=bombing']) {
			const { marks } = await ask('marks', `/api/incidents/marks?${query}`)
			const { incidents } = await ask('incidents', `/api/incidents?limit=500&${query}`)
			deepEqual(marks.map(({ key }) => key).sort(), incidents.map(({ key }) => key).sort(), query)
		}
	})
	test('one incident: every claim with its words, just as they stand in their report', async () => {
		const { key, reports } = await contested()
		const page = await ask('incident', `/api/incidents/${key}`)
		equal(page.reports.length, reports)
		ok(page.incident.contestedHarm || page.incident.contestedWho)
		deepEqual(page.claims.map(({ claim }) => claim.key).sort(), [...page.incident.claims].sort())
		for (const { claim, passages, report } of page.claims) {
			ok(passages.length > 0, claim.key)
			for (const passage of passages) {
				const { text } = desk.ledger.facts.version(passage.version)!
				equal(passage.words, text.slice(passage.span.start, passage.span.end))
				const whole = passage.before.replace(/^… /, '') + passage.words + passage.after.replace(/ …$/, '')
				ok(text.includes(whole), whole)
				equal(passage.report, report)
			}
		}
		const denials = page.statements.filter(({ statement }) => statement.act === 'denial')
		ok(denials.length > 0 && denials.every(({ saying, speaker, day }) => saying.words && speaker && day))
		equal(page.formerly, null)
	})
	test('an incident that was answered has its chain drawn', async () => {
		const { incidents } = await ask('incidents', '/api/incidents?limit=500')
		const chained = (await Promise.all(incidents.map(({ key }) => ask('incident', `/api/incidents/${key}`)))).filter(
			({ chain }) => chain.chains.length > 0,
		)
		ok(chained.length > 1)
		ok(chained.some(({ chain }) => chain.links.some(({ link }) => link.basis === 'stated')))
		for (const { incident, chain } of chained) {
			const members = new Set([
				...chain.incidents.map(({ key }) => key),
				...chain.statements.map(({ statement }) => statement.key),
			])
			ok(members.has(incident.key))
			for (const one of chain.chains) for (const key of [...one.incidents, ...one.statements]) ok(members.has(key))
			for (const { link, passages } of chain.links) {
				ok(members.has(link.from) && members.has(link.to))
				if (link.basis === 'stated') ok(passages.length > 0)
			}
		}
	})
	test('by the beginning of its key, its handle in any case, and a decision on it', async () => {
		const { key } = await contested()
		equal((await ask('incident', `/api/incidents/${key.slice(0, 9)}`)).incident.key, key)
		const [claim] = (await ask('incident', `/api/incidents/${key}`)).claims
		const decided = await desk.ledger.decide({
			by: 'Mara',
			reason: 'As it says.',
			body: { act: 'accept', claim: claim!.claim.key },
		})
		const page = await ask('incident', `/api/incidents/${key}`)
		deepEqual(
			page.decisions.map(({ id }) => id),
			[decided.value!.id],
		)
		const standing = page.claims.find((one) => one.claim.key === claim!.claim.key)!.standing
		deepEqual(standing, { status: 'accepted', decision: decided.value!.id, by: 'Mara', reason: 'As it says.' })
		const reading = await ask('report', reportPath(claim!.report))
		deepEqual(reading.standings, { [claim!.claim.key]: standing })
	})
})

test('search: words in reports and in incidents, with what was found marked', async () => {
	const found = await ask('search', '/api/search?q=rockets')
	ok(found.reports.length > 0 && found.matches >= found.reports.length)
	ok(
		found.reports.some(({ marks }) => marks.length > 0) &&
			found.reports.some(({ titleMarks }) => titleMarks.length > 0),
	)
	for (const { words, marks, titleMarks, line, span } of found.reports) {
		for (const { start, end } of marks) equal(words.slice(start, end).toLowerCase(), 'rockets')
		for (const { start, end } of titleMarks) equal(line.title.slice(start, end).toLowerCase(), 'rockets')
		equal(span.end - span.start, words.length)
	}
	ok((await ask('search', '/api/search?q=bombing')).incidents.length > 0)
	const publisher = await ask('search', '/api/search?q=publisher%3ADesk')
	ok(publisher.reports.length > 0)
	equal(publisher.incidentsTotal, 0)
	equal((await ask('search', '/api/search?q=zzzz')).matches, 0)
})

test('the OpenAPI document and the outlines', async () => {
	const document = (await ask('openapi', '/api/openapi.json')) as { paths: Record<string, object> }
	deepEqual(Object.keys(document.paths), [
		...new Set(Object.values(ROUTES).map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))),
	])
	const outlines = (await ask('outlines', '/api/outlines')) as { type: string }
	equal(outlines.type, 'FeatureCollection')
})

describe('what does not fit is refused in one shape', () => {
	const rows: readonly (readonly [path: string, status: number, code: string, says?: RegExp])[] = [
		['/api/reports/id%3Anone', 404, 'api/not-found'],
		['/api/reports/id%3Anone/problems', 404, 'api/not-found'],
		['/api/reports/id%3Anone/original', 404, 'api/not-found'],
		['/api/reports/..%2F..%2Fpackage.json', 404, 'api/not-found'],
		['/api/incidents/i-ffffffffffffffff', 404, 'api/not-found'],
		['/api/incidents/i-', 400, 'api/bad-request'],
		['/api/incidents/ATT-NOT-2020-0001', 404, 'api/not-found'],
		['/api/jobs/none', 404, 'api/not-found'],
		['/api/jobs/none/events', 404, 'api/not-found'],
		['/api/nothing', 404, 'api/not-found'],
		['/api', 404, 'api/not-found'],
		['/api/', 404, 'api/not-found'],
		['/api/reports?limit=0', 400, 'api/bad-request', /limit/],
		['/api/reports?limit=501', 400, 'api/bad-request', /limit/],
		['/api/reports?limit=ten', 400, 'api/bad-request', /limit/],
		['/api/reports?from=2021-02-30', 400, 'api/bad-request', /from/],
		['/api/reports?form=2021-02-03', 400, 'api/bad-request', /form/],
		['/api/incidents?type=BATTLE', 400, 'api/bad-request', /type/],
		['/api/incidents?contested=perhaps', 400, 'api/bad-request', /contested/],
		['/api/incidents?sort=best', 400, 'api/bad-request', /sort/],
		['/api/incidents/marks?limit=5', 400, 'api/bad-request', /limit/],
		['/api/search', 400, 'api/bad-request', /q/],
		['/api/search?q=', 400, 'api/bad-request', /q/],
		[`/api/search?q=${'x'.repeat(1001)}`, 400, 'api/bad-request', /q/],
		['/api/reports/%zz', 400, 'api/bad-request'],
		['/api/reports/%E0%A4%A', 400, 'api/bad-request'],
	]
	for (const [path, status, code, says = /\S/] of rows) {
		test(path.slice(0, 60), async () => {
			const answer = await desk.get(path)
			equal(answer.status, status, answer.text)
			const { problem } = Refusal.parse(answer.json)
			equal(problem.code, code)
			match(problem.message, says)
			equal(/\bat .*\.[jt]s:/.test(answer.text), false)
		})
	}
	test('nothing that anybody can type into the search is an error', async () => {
		for (const typed of [
			'"',
			'(',
			'*',
			'-',
			'NEAR(',
			'a AND',
			"'; drop table report; --",
			'title:',
			'\u0000',
			'😀',
			'%',
			'_',
			'"unclosed -x',
		])
			await ask('search', `/api/search?q=${encodeURIComponent(typed)}`)
		for (const typed of ['"', '(', "'", '%', 'i-"']) {
			await ask('incidents', `/api/incidents?q=${encodeURIComponent(typed)}&actor=${encodeURIComponent(typed)}`)
			await ask('reports', `/api/reports?q=${encodeURIComponent(typed)}&publisher=${encodeURIComponent(typed)}`)
		}
	})
})

describe('speakers', () => {
	const count = (n: number) => n > 0

	test('the list, the most talkative first, with what became of what they said', async () => {
		const { total, speakers } = await ask('speakers', '/api/speakers?limit=500')
		equal(total, speakers.length)
		const statements = speakers.map((one) => one.statements)
		deepEqual(
			statements,
			statements.toSorted((a, b) => b - a),
		)
		equal(
			statements.reduce((sum, n) => sum + n, 0),
			desk.ledger.counts().statements,
		)
		const banner = speakers.find(({ name }) => name === 'Grey Banner')
		ok(banner && banner.denials > 0)
		ok(speakers.map(({ later }) => later).some(count))
	})

	test('narrowed: by name, by whether they are named, by what they did; pages follow one another', async () => {
		const { speakers: denying } = await ask('speakers', '/api/speakers?act=denial')
		ok(denying.length > 0 && denying.every(({ denials }) => denials > 0))
		const { speakers: unnamed } = await ask('speakers', '/api/speakers?kind=unnamed')
		ok(unnamed.length > 0 && unnamed.every(({ kind, who }) => kind === 'unnamed' && who.startsWith('~')))
		const { speakers: banner } = await ask('speakers', '/api/speakers?q=grey%20BAN')
		ok(banner.length > 0 && banner.every(({ name }) => /grey ban/i.test(name)))
		const { speakers: later } = await ask('speakers', '/api/speakers?told=later')
		ok(later.length > 0 && later.every((one) => one.later > 0))
		const [all, first, second] = [
			await ask('speakers', '/api/speakers?limit=4'),
			await ask('speakers', '/api/speakers?limit=2'),
			await ask('speakers', '/api/speakers?limit=2&offset=2'),
		]
		deepEqual([...first.speakers, ...second.speakers], all.speakers)
		equal((await ask('speakers', "/api/speakers?q=nobody'%20or%201=1")).total, 0)
	})

	test('one speaker: every statement with its words, and who later said the same', async () => {
		const page = await ask('speaker', `/api/speakers/${encodeURIComponent('interior ministry')}`)
		equal(page.said.length, page.total)
		ok(page.said.every(({ statement }) => statement.saying.words !== ''))
		const [borneOut] = page.said.filter(({ later }) => later.length > 0)
		ok(borneOut)
		ok(borneOut.later.every(({ passages, speaker }) => passages.length > 0 && speaker !== 'interior ministry'))
		const blames = await ask('speaker', `/api/speakers/${encodeURIComponent('interior ministry')}?act=blame`)
		ok(blames.total > 0 && blames.said.every(({ statement }) => statement.statement.act === 'blame'))
	})

	test('nobody of that name is a refusal, and what does not fit too', async () => {
		equal((await desk.get('/api/speakers/nobody%20at%20all')).status, 404)
		equal((await desk.get('/api/speakers?act=sings')).status, 400)
	})
})

describe('the registry', () => {
	test('actors with their names, years and incidents', async () => {
		const { total, entries } = await ask('actors', '/api/registry/actors?limit=500')
		equal(total, entries.length)
		const banner = entries.find(({ name }) => name === 'Grey Banner')!
		ok(banner.incidents >= Math.max(banner.asDoer, banner.asTarget))
		match(`${banner.first}-${banner.last}`, /^2018-2021$/)
		ok(entries.every(({ names }) => new Set(names).size === names.length && names.every((one) => !one.includes('\n'))))
		const { entries: found } = await ask('actors', '/api/registry/actors?q=column&sort=name')
		ok(found.length > 0 && found.every(({ names }) => names.some((one) => /column/i.test(one))))
	})

	test('places, by country too; none where nothing is called so', async () => {
		const { entries } = await ask('places', '/api/registry/places?limit=500')
		const country = entries.find((entry) => entry.country !== null)!.country!
		const own = (await ask('places', `/api/registry/places?country=${country}`)).entries
		ok(own.length > 0 && own.every((entry) => entry.country === country))
		equal((await ask('places', '/api/registry/places?q=zzqx')).total, 0)
	})
})

describe('chains', () => {
	test('the list, and each with all that is drawn of it', async () => {
		const { total, chains } = await ask('chains', '/api/chains?sort=longest')
		equal(total, chains.length)
		const [longest] = chains
		ok(longest && longest.incidentCount > 1)
		const drawing = await ask('chain', `/api/chains/${longest.key}`)
		equal(drawing.incidents.length, longest.incidentCount)
		const members = new Set([
			...drawing.incidents.map(({ key }) => key),
			...drawing.statements.map(({ statement }) => statement.key),
		])
		ok(drawing.links.every(({ link: { from, to } }) => members.has(from) && members.has(to)))
		equal((await ask('chains', '/api/chains?q=Vessin')).total, 1)
		equal((await desk.get('/api/chains/no-such-chain')).status, 404)
	})
})
