import { describe, expect, test } from 'vitest'
import { deriveIncidents } from '../../src/incident/index.ts'
import { actor, country, day, type EventSpec, input, killed, ReportBuilder, report, town, wounded } from './build.ts'

const taji = town('Taji', 'IQ', 33.51, 44.26)
const rockets: EventSpec = {
	when: day('2020-03-11'),
	where: taji,
	weapon: { kind: 'rocket', delivery: 'rocket' },
	targets: [actor('US troops', { kind: 'force', country: 'US' })],
	harms: [killed(3), wounded(14)],
}

/** Nothing but day, place and weapon; the other is told with a day and a place that were carried on from another event. */
const bare: EventSpec = { when: day('2020-03-11'), where: taji, weapon: { kind: 'rocket', delivery: 'rocket' } }
const carriedOn = {
	when: day('2020-03-11', '2020-03-11', 'inferred'),
	where: taji,
	whereRule: 'where/same-scene',
} as const

const one: readonly (readonly [why: string, a: EventSpec, b: EventSpec])[] = [
	['the same in every field', rockets, rockets],
	['other figures', rockets, { ...rockets, harms: [killed(2), wounded(10)] }],
	['a blame in one of them', rockets, { ...rockets, actors: [actor('Iran-backed militia', { sponsor: 'IR' })] }],
	[
		'rival blames',
		{ ...rockets, actors: [actor('Asaib Ahl al-Haq')] },
		{ ...rockets, actors: [actor('Islamic State', { ref: 'isis' })] },
	],
	['rockets and missiles', rockets, { ...rockets, weapon: { kind: 'missile', delivery: 'missile' } }],
	[
		'a base north of Baghdad and Taji',
		rockets,
		{
			...rockets,
			where: {
				name: 'a base north of Baghdad',
				relation: 'north of',
				anchor: 'Baghdad',
				country: 'IQ',
				lat: 33.31,
				lon: 44.37,
				level: 'near',
				uncertaintyM: 50_000,
			},
		},
	],
	['no place in one, all else agrees', rockets, { ...rockets, where: country('IQ') }],
	['day, place and weapon, all said of the event', bare, bare],
	['day and place carried on in one, all else agrees', rockets, { ...rockets, ...carriedOn }],
	['within the week in one', rockets, { ...rockets, when: day('2020-03-09', '2020-03-12') }],
	['no date in one report about it', rockets, without({ ...rockets }, 'when')],
	['a day apart, figures and place agree', rockets, { ...rockets, when: day('2020-03-12') }],
	[
		'one named victim, nothing else but the month',
		{ when: day('2020-01-03'), victims: [{ name: 'Qasim Darwish' }], harms: [killed(1, 'Qasim Darwish')] },
		{
			when: day('2020-01-01', '2020-01-31'),
			background: true,
			where: country('IQ'),
			victims: [{ name: 'General Qasim Darwish' }],
			harms: [killed(1, 'Darwish')],
		},
	],
	[
		'seizure coded as violence and as coercion',
		{
			when: day('2014-04-14'),
			where: town('Chibar', 'NG', 10.8, 12.8),
			event: { modes: ['abduct'] },
			harms: [killed(200, 'schoolgirls', { kind: 'abducted' })],
		},
		{
			type: 'COERCE',
			when: day('2014-04-14'),
			where: town('Chibar', 'NG', 10.8, 12.8),
			event: { modes: ['seize'] },
			harms: [killed(200, 'girls', { kind: 'abducted' })],
		},
	],
]

const two: readonly (readonly [why: string, a: EventSpec, b: EventSpec])[] = [
	['different days, else the same', rockets, { ...rockets, when: day('2020-03-14') }],
	['a week apart', rockets, { ...rockets, when: day('2020-03-04') }],
	['towns 60 km apart', rockets, { ...rockets, where: town('Balad', 'IQ', 34.02, 44.15) }],
	['different countries', rockets, { ...rockets, where: town('Deir', 'SY', 35.3, 40.1) }],
	[
		'rockets and a knife',
		without(rockets, 'harms'),
		{ ...without(rockets, 'harms'), targets: [], weapon: { kind: 'knife', delivery: 'blade' } },
	],
	['a protest and an attack', rockets, { type: 'PROTEST', when: day('2020-03-11'), where: taji }],
	[
		'an attack and the threat of one',
		rockets,
		{ type: 'THREATEN', factuality: 'threatened', when: day('2020-03-11'), where: taji },
	],
	['an attack and a supposed one', rockets, { ...rockets, factuality: 'hypothetical' }],
	[
		'an attack and the answer to it, one day, one country',
		{
			when: day('2020-03-11'),
			where: country('IQ'),
			actors: [actor('Kataib Hezbollah', { ref: 'kh' })],
			targets: [actor('US', { kind: 'state', country: 'US' })],
		},
		{
			when: day('2020-03-11'),
			where: country('IQ'),
			actors: [actor('US', { kind: 'state', country: 'US' })],
			targets: [actor('Kataib Hezbollah', { ref: 'kh' })],
		},
	],
	[
		'two named victims, one each, same town and day',
		{ when: day('1991-05-02'), where: town('Medina Alta', 'CO', 6.2, -75.5), harms: [killed(1, 'Ana Ruiz')] },
		{ when: day('1991-05-02'), where: town('Medina Alta', 'CO', 6.2, -75.5), harms: [killed(1, 'Pedro Lima')] },
	],
	[
		'told only as an attack in the country that month',
		rockets,
		{ when: day('2020-03-01', '2020-03-31'), where: country('IQ'), background: true },
	],
	['the day and place of one carried on, only the weapon agrees', bare, { ...bare, ...carriedOn }],
	['day and place of both carried on', { ...bare, ...carriedOn }, { ...bare, ...carriedOn }],
	['nothing known', { background: true }, { background: true }],
	['a later event and an earlier report', rockets, { ...without(rockets, 'when'), background: true }],
]

function without<T extends EventSpec>(spec: T, field: keyof EventSpec): EventSpec {
	const { [field]: _, ...rest } = spec
	return rest
}

const incidents = (a: EventSpec, b: EventSpec, published = ['2020-03-12', '2020-03-13']) => {
	const year = a.when?.earliest.slice(0, 4) ?? '2020'
	const at = (i: number) => ({ published: year === '2020' ? published[i]! : `${year}-12-31` })
	return deriveIncidents(input([report('a', a, at(0)), report('b', b, at(1))]))
}

describe('one event in two reports', () => {
	for (const [why, a, b] of one) test(why, () => expect(incidents(a, b).incidents).toHaveLength(1))
})

describe('two events', () => {
	for (const [why, a, b] of two) {
		const published = why === 'a later event and an earlier report' ? ['2020-03-12', '2020-03-05'] : undefined
		test(why, () => expect(incidents(a, b, published).incidents).toHaveLength(2))
	}
})

describe('within one report', () => {
	test('told twice, as the coder reads it', () => {
		const r = new ReportBuilder('r')
		const first = r.tell(rockets)
		const again = r.tell({ harms: [wounded(14)] })
		r.link('same-as', again, first)
		expect(deriveIncidents(input([r])).incidents).toHaveLength(1)
	})
	test('told twice with enough to agree on, without the coder', () => {
		const r = new ReportBuilder('r')
		r.tell(rockets)
		r.tell(rockets)
		expect(deriveIncidents(input([r])).incidents).toHaveLength(1)
	})
	test('two attacks of one day in one report', () => {
		const r = new ReportBuilder('r')
		r.tell({ when: day('2020-03-11'), where: country('IQ'), weapon: { kind: 'rocket' }, harms: [killed(3)] })
		r.tell({ when: day('2020-03-11'), where: country('IQ'), weapon: { kind: 'rocket' }, harms: [killed(7)] })
		expect(deriveIncidents(input([r])).incidents).toHaveLength(2)
	})
	test('a response is not what it answers, even where all agrees', () => {
		const r = new ReportBuilder('r')
		const first = r.tell(rockets)
		const answer = r.tell(rockets)
		r.link('response-to', answer, first)
		expect(deriveIncidents(input([r])).incidents).toHaveLength(2)
	})
	test('a part is not the whole', () => {
		const r = new ReportBuilder('r')
		const whole = r.tell({ ...rockets, where: country('IQ') })
		const part = r.tell({ ...rockets, harms: [killed(1)] })
		r.link('part-of', part, whole)
		expect(deriveIncidents(input([r])).incidents).toHaveLength(2)
	})
	const wave = (isSame: boolean) => {
		const r = new ReportBuilder('r')
		const whole = r.tell({ when: day('2020-03-11'), where: country('IQ'), harms: [killed(30)] })
		const parts = [r.tell({ ...rockets, harms: [] }), r.tell({ ...rockets, harms: [] })]
		for (const part of parts) r.link('part-of', part, whole)
		if (isSame) r.link('same-as', parts[1]!, parts[0]!)
		return deriveIncidents(input([r])).incidents
	}
	test('two parts of one wave are two, however alike', () => expect(wave(false)).toHaveLength(3))
	test('unless the coder reads them as one', () => expect(wave(true)).toHaveLength(2))
	test('a reading of the coder that the dates contradict is asked about', () => {
		const r = new ReportBuilder('r')
		const first = r.tell({ ...rockets, when: day('2020-03-11', '2020-03-11', 'stated') })
		const other = r.tell({
			...rockets,
			where: town('Basra', 'IQ', 30.5, 47.8),
			when: day('2020-01-08', '2020-01-08', 'stated'),
		})
		r.link('same-as', other, first, 0.5)
		expect(deriveIncidents(input([r])).incidents).toHaveLength(2)
	})
})

test('doubtful pairs are proposed with their reasons, never joined in silence', () => {
	const vague: EventSpec = { when: day('2020-03-11'), where: country('IQ') }
	const derived = incidents(rockets, vague)
	expect(derived.incidents).toHaveLength(2)
	expect(derived.proposals).toHaveLength(1)
	expect(derived.proposals[0]!.explanation).toMatch(/same day, both in IQ/)
})

test('a join says why', () => {
	const [incident] = incidents(rockets, { ...rockets, where: town('Taji base', 'IQ', 33.53, 44.27) }).incidents
	expect(incident!.joins![0]!.explanation).toMatch(
		/same day, 2 km apart, .*both rockets, missiles or shells, 2 of 2 figures agree/,
	)
	expect(incident!.joins![0]!.score).toBeGreaterThan(0.9)
})

test('a loose mention that fits two events goes to neither', () => {
	const strike = (name: string, lat: number): EventSpec => ({ ...rockets, harms: [], where: town(name, 'IQ', lat, 44) })
	const derived = deriveIncidents(
		input([
			report('a', strike('North', 36)),
			report('b', strike('South', 31)),
			report('c', { ...rockets, harms: [], where: country('IQ') }, { published: '2020-03-13' }),
		]),
	)
	expect(derived.incidents).toHaveLength(3)
	expect(derived.proposals.length).toBeGreaterThanOrEqual(1)
	expect(derived.proposals[0]!.explanation).toContain('another event fits as well')
})
