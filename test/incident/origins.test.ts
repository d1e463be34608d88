import { describe, expect, test } from 'vitest'
import type { Speaker } from '../../src/coding/schema.ts'
import { deriveIncidents, sharedPassages } from '../../src/incident/index.ts'
import { pairsToCompare, shared, sketchOf } from '../../src/incident/sketch.ts'
import { day, type EventSpec, input, institution, killed, PUBLISHER, person, report, town, unnamed } from './build.ts'

const event: EventSpec = {
	when: day('2020-03-11'),
	where: town('Taji', 'IQ', 33.51, 44.26),
	weapon: { kind: 'rocket', delivery: 'rocket' },
}

const WIRE =
	'Rockets struck a military base outside the town of Halwan late on Wednesday, killing three soldiers and wounding fourteen others, two officials said. The salvo came from a truck parked in an orchard, and several of the projectiles failed to go off.'
const REWRITE = `Three soldiers died when a base was hit. ${WIRE.replace('late on Wednesday', 'on Wednesday night')} It was the second such attack this month.`
const OTHER =
	'Smoke rose over the garrison at Halwan yesterday after what residents described as a string of explosions. A shopkeeper said she had counted at least a dozen. The army gave no figures.'

const made = (texts: readonly string[], speakers: readonly Speaker[] = []) => {
	const reports = texts.map((text, i) =>
		report(
			`r${i}`,
			{
				...event,
				harms: [[killed(3), { speaker: speakers[i] ?? PUBLISHER }]],
				said: { speaker: speakers[i] ?? PUBLISHER },
			},
			{ text, publisher: `Paper ${i}`, published: '2020-03-12' },
		),
	)
	const { incidents } = deriveIncidents(input(reports))
	expect(incidents).toHaveLength(1)
	return incidents[0]!
}

describe('whose text it is', () => {
	const rows: readonly (readonly [why: string, texts: readonly string[], groups: number])[] = [
		['the same text twice', [WIRE, WIRE], 1],
		['a rewrite', [WIRE, REWRITE], 1],
		['a cut copy', [WIRE, WIRE.slice(0, 150)], 1],
		['two own texts', [WIRE, OTHER], 2],
		['a copy of a copy, and one of its own', [WIRE, REWRITE, OTHER, WIRE], 2],
	]
	for (const [why, texts, groups] of rows) {
		test(why, () => {
			const incident = made(texts)
			expect(incident.texts).toHaveLength(groups)
			expect(incident.texts!.flat().sort()).toEqual(texts.map((_, i) => `id:r${i}`))
			expect(incident.origins).toBe(groups)
		})
	}
	test('says why it is a copy', () => {
		expect(made([WIRE, REWRITE]).originList![0]!.why).toMatch(/^copies: they share \d+ % of the shorter text$/)
	})
})

describe('who says it', () => {
	const distinct = [
		'One text about the matter at hand.',
		'Quite another text with nothing in it alike.',
		'The third has still different words all through.',
	]
	const rows: readonly (readonly [why: string, speakers: readonly Speaker[], origins: number])[] = [
		[
			'one ministry quoted by three',
			[institution('Health Ministry'), institution('Health Ministry'), institution('the Ministry of Health')],
			1,
		],
		['one person, by full and last name', [person('Mark Esper'), person('Esper')], 1],
		[
			'a spokesman and his ministry',
			[person('Nasrat Rahimi', { organisation: 'Interior Ministry' }), institution('Interior Ministry')],
			1,
		],
		['two ministries', [institution('Health Ministry'), institution('Interior Ministry')], 2],
		[
			'unnamed officials of one country',
			[unnamed('two US officials', { country: 'US' }), unnamed('one of the officials', { country: 'US' })],
			1,
		],
		[
			'unnamed officials of two countries',
			[unnamed('US officials', { country: 'US' }), unnamed('Iraqi officials', { country: 'IQ' })],
			2,
		],
		['residents and police', [unnamed('residents'), institution('police')], 2],
	]
	for (const [why, speakers, origins] of rows) {
		test(why, () => expect(made(distinct.slice(0, speakers.length), speakers).origins).toBe(origins))
	}
})

test('shared passages are spans of both texts', () => {
	const [passage] = sharedPassages(WIRE, REWRITE)
	expect(WIRE.slice(passage!.a.start, passage!.a.end)).toBe('Rockets struck a military base outside the town of Halwan')
	expect(REWRITE.slice(passage!.b.start, passage!.b.end)).toBe(
		'Rockets struck a military base outside the town of Halwan',
	)
	expect(sharedPassages(WIRE, OTHER)).toEqual([])
})

test('among many texts the copies are still found', () => {
	const texts = Array.from({ length: 120 }, (_, i) =>
		Array.from({ length: 80 }, (_, k) => `w${(i * 31 + k * k * 7) % 997}`).join(' '),
	)
	const sketches = [...texts, texts[7]!].map(sketchOf)
	const pairs = pairsToCompare(sketches)
	expect(pairs.some(([i, j]) => i === 7 && j === 120)).toBe(true)
	expect(pairs.length).toBeLessThan((121 * 120) / 4)
	expect(shared(sketches[7]!, sketches[120]!).ofBoth).toBe(1)
})
