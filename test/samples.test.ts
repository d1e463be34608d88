/** What the samples promise: all of it constructed and marked so, a world that hangs together, and each kind of report that a newcomer should meet. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { FORMATS, type Format } from '../src/exchange/index.ts'
import { loadAttestary, type Outline, readProject, readProjectOutlines } from '../src/run/index.ts'
import { outlinesFile } from '../tools/samples/outlines.ts'
import { everything, made } from './exchange/made.ts'
import { sampleFiles, samples, takeSample } from './samples.ts'

const MARK = /CONSTRUCTED/
const knowledge = join(samples, 'knowledge')
const project = await readProject(knowledge)
const outlines = await readProjectOutlines(knowledge)
const attestary = await loadAttestary({ project: project.value })
const taken = sampleFiles.map((file) => ({ file, ...takeSample(file) }))
const codings = taken.map((report) => attestary.code(report).value)
const derived = attestary.derive(taken, codings).value

describe('marked as constructed', () => {
	for (const { file, version, about } of taken) {
		test(file, () => {
			ok(about('title').startsWith('CONSTRUCTED: '), about('title'))
			ok(about('publisher').endsWith(' (CONSTRUCTED)'), about('publisher'))
			ok(MARK.test(version.text), 'the text that is kept says so in its headline')
		})
	}
	for (const format of Object.keys(FORMATS) as Format[]) {
		test(`each incident of an export as ${format}`, async () => {
			const exported = await made(format, { reports: taken, codings, derived, decisions: [] })
			const { main } = exported
			if (format === 'csv') for (const row of main.split('\r\n').slice(1, -1)) ok(MARK.test(row), row)
			else if (format === 'geojson')
				for (const feature of JSON.parse(main).features) ok(MARK.test(JSON.stringify(feature)), feature.id)
			else ok(MARK.test(await everything(exported)))
		})
	}
	test('the outlines', () => ok(MARK.test(JSON.parse(readFileSync(join(knowledge, 'outlines.geojson'), 'utf8')).title)))
})

describe('the invented world', () => {
	const shapes = outlines.value ?? []
	const rings = (outline: Outline) =>
		outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates
	test('is read without a problem', () => deepEqual([project.problems, outlines.problems], [[], []]))
	test('its outlines are as the program makes them', () =>
		equal(
			readFileSync(join(knowledge, 'outlines.geojson'), 'utf8'),
			outlinesFile(),
			'make them again: node tools/setup/run-ts.mjs tools/samples/main.ts',
		))
	test('one outline for each country', () =>
		deepEqual(
			shapes.map(({ properties }) => [properties.country, properties.name]),
			project.value.countries?.map(({ iso2, name }) => [iso2, name]),
		))
	test('each place lies in its country and in no other', () => {
		for (const { name, country, lat, lon } of project.value.places ?? []) {
			const around = shapes.filter((shape) => rings(shape).some(([ring]) => isInside(ring!, lon, lat)))
			if (country !== null)
				deepEqual(
					around.map(({ properties }) => properties.country),
					[country],
					name,
				)
		}
	})
	test('no outline crosses itself', () => {
		for (const shape of shapes)
			for (const [ring] of rings(shape)) deepEqual(crossings(ring!), [], shape.properties.name)
	})
	test('neighbours share their border', () => {
		const points = (shape: Outline) => new Set(rings(shape).flat(2).map(String))
		for (const [i, shape] of shapes.entries())
			for (const other of shapes.slice(i + 1)) ok([...points(shape)].filter((p) => points(other).has(p)).length > 10)
	})
	test('is far from any land: no place of ours within 500 km', async () => {
		for (const { name, lat, lon } of project.value.places ?? [])
			deepEqual(
				attestary.knowledge.places.near(lat, lon, 500).filter(({ place }) => !place.id.startsWith('own:')),
				[],
				name,
			)
	})
})

type Ring = readonly (readonly number[])[]

function isInside(ring: Ring, x: number, y: number): boolean {
	let inside = false
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!] as [[number, number], [number, number]]
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
	}
	return inside
}

/** Pairs of sides that cut each other, neighbours left out. */
function crossings(ring: Ring): string[] {
	const side = ([ax, ay]: readonly number[], [bx, by]: readonly number[], [px, py]: readonly number[]) =>
		Math.sign((bx! - ax!) * (py! - ay!) - (by! - ay!) * (px! - ax!))
	const found: string[] = []
	for (let i = 1; i < ring.length; i++)
		for (let k = i + 2; k < ring.length; k++) {
			const [a, b, c, d] = [ring[i - 1]!, ring[i]!, ring[k - 1]!, ring[k]!]
			if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found.push(`${a} and ${c}`)
		}
	return found
}

describe('the attack of the start page is one incident', () => {
	const [vessin, ...others] = derived.incidents.filter(
		({ where, recordable, when }) => recordable && where?.place === 'own:vessin-xo' && when?.earliest === '2021-05-25',
	)
	test('told by the reports of the bombing, and no second one beside it', () => {
		deepEqual(others, [])
		const ids = taken.filter(({ file }) => /vessin|courier/.test(file)).map(({ version }) => version.report)
		deepEqual(
			ids.filter((id) => !vessin?.reports.includes(id)),
			[],
		)
	})
	test('its tolls', () => {
		const total = (kind: string) =>
			vessin?.figures.find((figure) => figure.kind === kind && figure.who === null && figure.rule === 'ucdp')
		deepEqual([total('killed')?.low, total('killed')?.high], [9, 14])
		deepEqual([total('wounded')?.low, total('wounded')?.high], [30, 43])
		ok(vessin?.contestedHarm && vessin.contestedWho)
	})
	test('who is blamed, who denies it, who claims it', () => {
		const said = new Set(vessin?.attributions.map(({ claimant, act, actor }) => `${claimant} ${act} ${actor}`))
		for (const one of [
			'interior ministry blame Grey Banner',
			'Toma Relk blame Grey Banner',
			'Grey Banner denial Grey Banner',
			'Free Sael Column claim-of-responsibility Free Sael Column',
		])
			ok(said.has(one), `${one}: ${[...said].join(', ')}`)
	})
})

describe('a newcomer meets', () => {
	const rows: readonly (readonly [what: string, files: number, holds: RegExp])[] = [
		['reports of one attack that give different tolls', 4, /(?:nine|eleven|11|14) people/i],
		['a blame', 3, /blamed/],
		['a denial', 3, /denied/],
		['a claim of responsibility', 1, /claimed responsibility on/],
		['a correction', 1, /regrets the error/],
		['a response, and the answer to it', 2, /in response to/],
		['an abduction', 1, /^Gunmen abducted/m],
		['a release', 1, /were released/],
		['a protest with police', 1, /marched[\s\S]*tear gas/],
		['a ceasefire', 1, /agreed[^.]+ceasefire/],
		['a threat', 1, /threatened on/],
		['officials who would not be named', 3, /on condition of anonymity|asked not to be named/],
		['a communiqué of an army', 1, /General Staff of the Orvanian army announces/],
		['a statement for human rights', 1, /families have agreed/],
		['earlier incidents, dated from today', 1, /six days later/],
	]
	for (const [what, files, holds] of rows) {
		test(`${what}: ${files}`, () => {
			const found = taken.filter(({ version }) => holds.test(version.text)).map(({ file }) => file)
			ok(found.length >= files, found.join(', '))
		})
	}
	test('eighteen reports or more, told within six weeks', () => {
		ok(taken.length >= 18)
		const days = taken.map(({ about }) => about('published').slice(0, 10)).filter(Boolean)
		const [first, last] = [days.toSorted()[0]!, days.toSorted().at(-1)!]
		ok(Date.parse(last) - Date.parse(first) < 7 * 7 * 86_400_000, `${first} to ${last}`)
	})
	test('three embedded posts, each with its author and date', () => {
		const posts = taken.flatMap(({ version }) => version.sections.filter(({ kind }) => kind === 'post'))
		deepEqual(
			posts.map(({ handle, date }) => [handle, date]),
			[
				['@nessavaro', '2021-05-14'],
				['@tildeaune', '2021-05-25'],
				['@marchforvessin', '2021-05-30'],
			],
		)
	})
	test('saved web pages', () => ok(sampleFiles.filter((file) => file.endsWith('.html')).length >= 3))
	test('one in another language, kept and not coded', () => {
		const foreign = taken.map(({ about }, i) => [about('language'), codings[i]!.read] as const)
		deepEqual(
			foreign.filter(([language]) => language && language !== 'en'),
			[['es', false]],
		)
	})
	test('a wire story that others carry nearly word for word: one origin', () => {
		const copies = ['8-vessin-market.txt', '9-vessin-reprint-keld.txt', '10-vessin-reprint-kesthaven.txt']
		const ids = new Set(taken.filter(({ file }) => copies.includes(file)).map(({ version }) => version.report))
		const incident = derived.incidents.find(({ reports }) => [...ids].every((id) => reports.includes(id)))
		ok(incident && incident.origins < incident.reports.length)
	})
	test('three in which nothing violent is news', () => {
		for (const file of ['3-tolm-bridge.txt', '22-barley-prices.txt', '23-cup-final.txt']) {
			const { version } = taken.find((one) => one.file === file)!
			deepEqual(
				derived.incidents
					.filter(({ reports, recordable }) => recordable && reports.includes(version.report))
					.map(({ title }) => title),
				[],
				file,
			)
		}
	})
})

test('README.md has a line for each report', () => {
	const page = readFileSync(join(samples, 'README.md'), 'utf8')
	for (const name of sampleFiles) ok(page.includes(`(reports/${name})`), name)
	equal(readdirSync(join(samples, 'reports')).filter((name) => !/\.(?:txt|html|meta\.json)$/.test(name)).length, 0)
})
