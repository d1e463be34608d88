/** Exports over the API: the formats, whom one would expose, and one ZIP with all that belongs together. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { ExportPreview, ExportWork, FormatList } from '../../src/api/schema.ts'
import { FORMATS } from '../../src/exchange/index.ts'
import { SAMPLES, TestDesk } from './desk.ts'

const desk = new TestDesk()
beforeAll(() => desk.open([SAMPLES]), 120_000)
afterAll(() => desk.close())

const preview = async (query = ''): Promise<ExportPreview> => {
	const { status, json, text } = await desk.get(`/api/exports/preview${query}`)
	equal(status, 200, text)
	return ExportPreview.parse(json)
}

/** The files of an export, by name. */
async function files(query: string): Promise<Readonly<Record<string, Uint8Array>>> {
	const { status, bytes, headers } = await bytesOf(`/api/exports?${query}`)
	equal(status, 200, bytes.toString('utf8').slice(0, 500))
	equal(headers['content-type'], 'application/zip')
	match(String(headers['content-disposition']), /^attachment; filename="attestary-[a-z]+\.zip"$/)
	return unzipSync(bytes)
}

function bytesOf(path: string) {
	const headers = { host: desk.host, cookie: desk.cookie, 'attestary-token': desk.token }
	return new Promise<{ status: number; bytes: Buffer; headers: Record<string, unknown> }>((resolve, reject) => {
		const asked = request(
			{ host: '127.0.0.1', port: desk.port, path, method: 'POST', headers, agent: false },
			(said) => {
				const chunks: Buffer[] = []
				said.on('data', (chunk: Buffer) => chunks.push(chunk))
				said.on('end', () =>
					resolve({ status: said.statusCode ?? 0, bytes: Buffer.concat(chunks), headers: { ...said.headers } }),
				)
			},
		)
		asked.on('error', reject)
		asked.end()
	})
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

test('every format there is is offered, with who reads it and what it lacks', async () => {
	const { formats } = FormatList.parse((await desk.get('/api/exports/formats')).json)
	deepEqual(
		formats.map(({ id }) => id),
		Object.keys(FORMATS),
	)
	for (const { id, readers, holds } of formats) ok(readers !== '' && holds !== '', id)
})

describe('before anything is written', () => {
	test('public, unless private is asked for: nobody is told, and then everybody', async () => {
		const shown = await preview()
		equal(shown.profile, 'public')
		ok(shown.incidents > 5 && shown.people.length > 0)
		ok(shown.people.every(({ told }) => !told) && !shown.texts.told)
		const whole = await preview('?profile=private')
		ok(whole.people.every(({ told }) => told) && whole.texts.told)
		equal(whole.people.length, shown.people.length)
	})
	test('what narrows the list of incidents narrows an export', async () => {
		const all = await preview()
		const { total } = (await desk.get('/api/incidents?q=market')).json
		const some = await preview('?q=market')
		ok(some.incidents > 0 && some.incidents < all.incidents)
		ok(some.incidents >= total, 'what the list shows counts')
		deepEqual([(await preview('?q=zzqx')).incidents, (await preview('?q=zzqx')).people], [0, []])
	})
	test('what was decided since the last one is in the next one', async () => {
		const { notes } = await preview()
		const [line] = (await desk.get('/api/incidents?limit=1')).json.incidents
		const { claims } = (await desk.get(`/api/incidents/${line.key}`)).json
		const decisions = [{ act: 'accept', claim: claims[0].claim.key }]
		equal((await desk.post('/api/decisions', { by: 'Ilva', reason: '', decisions })).status, 200)
		equal((await preview()).notes.count, notes.count + 1)
	})
	test('it mints no handle', async () => {
		await preview()
		const { incidents } = (await desk.get('/api/incidents')).json
		ok(incidents.every(({ handle }: { handle: string | null }) => handle === null))
	})
})

describe('an export that nobody waits for any more', () => {
	test('is stopped before it changes anything, and the next one is made', async () => {
		const headers = { host: desk.host, cookie: desk.cookie, 'attestary-token': desk.token }
		const path = '/api/exports?format=csv'
		const asked = request({ host: '127.0.0.1', port: desk.port, path, method: 'POST', headers, agent: false })
		const gone = new Promise((done) => asked.on('error', done))
		asked.end()
		const at = async () => ExportWork.parse((await desk.get('/api/exports/work')).json).at
		// The first one loads the knowledge, which takes long enough to be seen at it.
		while ((await at())?.work !== 'export') await new Promise((done) => setTimeout(done, 10))
		asked.destroy()
		await gone
		// The one thread comes to this after that.
		await preview()
		equal(await at(), null)
		const { incidents } = (await desk.get('/api/incidents')).json
		ok(incidents.every(({ handle }: { handle: string | null }) => handle === null))
		ok((await files('format=csv'))['manifest.json'])
	})
})

describe('an export', () => {
	test('is one ZIP whose manifest has the hash of every other file', async () => {
		const made = await files('format=csv')
		const { files: facts, profile } = JSON.parse(text(made['manifest.json']))
		equal(profile, 'public')
		for (const { name, sha256 } of facts) equal(createHash('sha256').update(made[name]!).digest('hex'), sha256, name)
		deepEqual(Object.keys(made).sort(), [...facts.map(({ name }: { name: string }) => name), 'manifest.json'].sort())
		const { incidents } = (await desk.get('/api/incidents')).json
		ok(
			incidents.every(({ handle }: { handle: string | null }) => handle?.startsWith('ATT-')),
			'and handles are minted',
		)
	})
	test('in public tells no name that its preview withholds; private tells it', async () => {
		const { people } = await preview()
		const victim = people.find(({ as, name }) => as === 'victim' && name.includes(' '))
		ok(victim)
		const all = (made: Readonly<Record<string, Uint8Array>>) => Object.values(made).map(text).join('\n')
		ok(!all(await files('format=json')).includes(victim.name))
		ok(all(await files('format=json&profile=private')).includes(victim.name))
	})
	test('holds the selection alone, by the rule that was asked for', async () => {
		const made = await files('format=csv&q=market&rule=majority-of-origins&places=country')
		const { incidents } = await preview('?q=market')
		const manifest = JSON.parse(text(made['manifest.json']))
		equal(manifest.rule, 'majority-of-origins')
		equal(new Set(text(made['incidents.csv']).match(/ATT-[A-Z]+-\d+-\d+/g)).size >= incidents, true)
		ok(text(made['incidents.csv']).length < text((await files('format=csv'))['incidents.csv']).length)
	})
})

describe('what is refused', () => {
	const rows: readonly (readonly [
		what: string,
		ask: () => Promise<{ status: number; json: unknown }>,
		status: number,
	])[] = [
		['no format', () => desk.ask('/api/exports', { method: 'POST' }), 400],
		['a format that there is not', () => desk.ask('/api/exports?format=exe', { method: 'POST' }), 400],
		['a profile that there is not', () => desk.get('/api/exports/preview?profile=open'), 400],
		['a word that narrows nothing', () => desk.get('/api/exports/preview?by=x'), 400],
		['nothing that fits', () => desk.ask('/api/exports?format=csv&q=zzqx', { method: 'POST' }), 404],
		[
			'no token',
			() => desk.ask('/api/exports?format=csv', { method: 'POST', headers: { 'attestary-token': '' } }),
			403,
		],
		['to be followed as a link', () => desk.get('/api/exports?format=csv'), 404],
		['another site', () => desk.ask('/api/exports/preview', { headers: { 'sec-fetch-site': 'cross-site' } }), 403],
		['no session', () => desk.raw('/api/exports/formats'), 401],
	]
	for (const [what, ask, status] of rows)
		test(what, async () => {
			const said = await ask()
			equal(said.status, status, JSON.stringify(said.json))
		})
})
