import { describe, expect, test } from 'vitest'
import { readActors, readPlaces, resolvePlaces } from '../../src/knowledge/index.ts'
import { load } from './load.ts'

const placesFile = [
	'# Our district, from the map of the municipality.',
	'name\taliases\tcountry\tadmin1\tlat\tlon\tpopulation',
	'Tell Example\tTal Example|Example Hill\tIQ\tDiyala\t33.9\t44.9\t1200',
	'Baghdad\t\tIQ\tBaghdad\t33.31\t44.36\t',
	'March\t\tIQ\t\t33.5\t44.5\t10',
].join('\n')

describe('a project brings its own places', () => {
	const read = readPlaces(placesFile)
	const { places } = load({ places: read.value })
	test('read without a problem', () => expect([read.value.length, read.problems]).toEqual([3, []]))
	test('found by name and by alias', () => {
		expect(places.find('Tell Example')[0]).toMatchObject({ lat: 33.9, country: 'IQ', id: 'own:tell-example-iq' })
		expect(places.find('example hill')[0]?.name).toBe('Tell Example')
		expect(places.near(33.9, 44.9, 5)[0]?.place.name).toBe('Tell Example')
	})
	test('its Baghdad replaces ours', () => {
		expect(places.find('Baghdad')[0]).toMatchObject({ id: 'own:baghdad-iq', lat: 33.31 })
		expect(places.find('Baghdad').some((place) => place.id === 'gn:98182')).toBe(false)
		expect(load().places.find('Baghdad')[0]?.id).toBe('gn:98182')
	})
	test('even a false friend is a place when the project says so', () =>
		expect(places.find('March')[0]?.country).toBe('IQ'))
	test('and it is chosen in a report', () =>
		expect(
			resolvePlaces(places, { mentions: [{ name: 'Example Hill' }], countries: ['IQ'] }).get('Example Hill')?.place
				.name,
		).toBe('Tell Example'))
})

describe('a bad line of places.tsv is named, the others stand', () => {
	const rows: readonly (readonly [why: string, text: string, message: RegExp, left: number])[] = [
		['no latitude', 'name\tlat\tlon\nA\t\t2\nB\t1\t2', /places\.tsv, line 2 is left out: lat/, 1],
		['a latitude out of range', 'name\tlat\tlon\nA\t91\t2', /line 2 is left out: lat/, 0],
		['no name', 'name\tlat\tlon\n\t1\t2', /line 2 is left out: .*name/, 0],
		['a country that is no code', 'name\tlat\tlon\tcountry\nA\t1\t2\tIraq', /country: two capital letters/, 0],
		['a kind we do not know', 'name\tlat\tlon\tkind\nA\t1\t2\tplanet', /kind/, 0],
		['no coordinates column', 'name\tlat\nA\t1', /has no column lon/, 0],
		['the same name twice', 'name\tlat\tlon\nA\t1\t2\nA\t3\t4', /has "A" twice/, 1],
	]
	for (const [why, text, message, left] of rows) {
		test(why, () => {
			const read = readPlaces(text)
			expect(read.problems[0]?.message).toMatch(message)
			expect(read.value.length).toBe(left)
		})
	}
})

describe('a project brings its own actors', () => {
	const read = readActors(
		JSON.stringify([
			{
				name: 'Hill Defence Committee',
				aliases: ['Hill Committee'],
				acronym: ['HDC'],
				kind: 'militia',
				countries: ['IQ'],
				sectors: ['PRM'],
				from: 2011,
			},
			{ name: 'Hamas', kind: 'party', countries: ['PS'], sectors: ['PTY'] },
		]),
	)
	const { actors } = load({ actors: read.value })
	test('read without a problem', () => expect([read.value.length, read.problems]).toEqual([2, []]))
	test('found by each name', () => {
		for (const words of ['Hill Defence Committee', 'Hill Committee', 'HDC'])
			expect(actors.find(words)[0]?.name).toBe('Hill Defence Committee')
		expect(actors.longestMatch('the Hill Defence Committee said'.split(' '), 1)).toMatchObject({
			length: 3,
			by: 'name',
		})
	})
	test('its Hamas replaces ours', () => expect(actors.find('Hamas').map((entry) => entry.kind)).toEqual(['party']))
	test('ours are still there', () => expect(actors.find('Hezbollah').length).toBe(1))
})

describe('a bad entry of actors.json is named, the others stand', () => {
	const good = { name: 'A', kind: 'militia', sectors: ['PRM'] }
	const rows: readonly (readonly [why: string, data: unknown, message: RegExp, left: number])[] = [
		['no kind', [{ name: 'B', sectors: ['REB'] }, good], /entry 1 is left out: kind/, 1],
		['no sector', [{ ...good, sectors: [] }], /at least one PLOVER sector/, 0],
		['a sector PLOVER lacks', [{ ...good, sectors: ['XYZ'] }], /sectors\.0/, 0],
		['a misspelt key', [{ ...good, alias: ['B'] }], /alias/, 0],
		['a reference that is no address', [{ ...good, reference: 'a book' }], /reference/, 0],
		['not a list', 'hello', /must be a list/, 0],
		['twice', [good, good], /has "A" twice/, 1],
		['under "actors"', { actors: [good, { name: '' }] }, /entry 2/, 1],
	]
	for (const [why, data, message, left] of rows) {
		test(why, () => {
			const read = readActors(JSON.stringify(data))
			expect(read.problems[0]?.message).toMatch(message)
			expect(read.value.length).toBe(left)
		})
	}
	test('not JSON', () => expect(readActors('{').problems[0]?.message).toMatch(/actors\.json is not JSON/))
})

test('a missing file is named', async () => {
	const { loadKnowledge } = await import('../../src/knowledge/index.ts')
	expect(() => loadKnowledge({})).toThrow(/actors\.tsv/)
})
