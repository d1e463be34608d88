import { describe, expect, test } from 'vitest'
import type { WhenValue, WhereValue } from '../../src/coding/schema.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import {
	actor,
	country,
	day,
	type EventSpec,
	input,
	institution,
	killed,
	ReportBuilder,
	town,
	wounded,
} from './build.ts'

/** One event of several mentions that the coder reads as one. */
function merged(...specs: readonly EventSpec[]) {
	const r = new ReportBuilder('r')
	const keys = specs.map((spec) => r.tell(spec))
	for (const key of keys.slice(1)) r.link('same-as', key, keys[0]!, 1)
	const { incidents } = deriveIncidents(input([r]))
	expect(incidents).toHaveLength(1)
	return incidents[0]!
}

describe('with what it was done', () => {
	const rows: readonly (readonly [why: string, all: readonly NonNullable<EventSpec['event']>[], expected: string])[] = [
		[
			'arms that kill before tear gas',
			[
				{ modes: ['crowd-control'], delivery: 'crowd-control' },
				{ modes: ['crowd-control'], delivery: 'crowd-control' },
				{ modes: ['firearms'], delivery: 'small-arms' },
			],
			'small-arms firearms',
		],
		[
			'a mode without its delivery before fire',
			[{ modes: ['destroy'], delivery: 'fire' }, { modes: ['firearms'] }],
			'undefined firearms',
		],
		[
			'what fell from the air before a bomb that went off',
			[
				{ modes: ['explosives'], delivery: 'placed' },
				{ modes: ['aerial'], delivery: 'air-dropped' },
			],
			'air-dropped explosives',
		],
		[
			'a suicide bomber before the guns of others',
			[
				{ modes: ['firearms'], delivery: 'small-arms' },
				{ modes: ['suicide-attack'], delivery: 'suicide' },
			],
			'suicide firearms',
		],
		['tear gas alone', [{ modes: ['crowd-control'], delivery: 'crowd-control' }], 'crowd-control crowd-control'],
		['fire alone', [{ modes: ['destroy'], delivery: 'fire' }, { modes: [] }], 'fire destroy'],
	]
	for (const [why, all, expected] of rows)
		test(why, () => {
			const { event } = merged(...all.map((one) => ({ event: one })))
			expect(`${event.delivery} ${event.modes[0]}`).toBe(expected)
		})
})

describe('when', () => {
	const rows: readonly (readonly [why: string, all: readonly WhenValue[], expected: readonly [string, string]])[] = [
		['the narrowest that fits', [day('2020-03-01', '2020-03-31'), day('2020-03-11')], ['2020-03-11', '2020-03-11']],
		['the overlap', [day('2020-03-09', '2020-03-12'), day('2020-03-11', '2020-03-15')], ['2020-03-11', '2020-03-12']],
		[
			'a stated day before a guess',
			[day('2020-03-10', '2020-03-10', 'inferred'), day('2020-03-11', '2020-03-11', 'stated')],
			['2020-03-11', '2020-03-11'],
		],
		['a month stays a month', [day('2019-12-21', '2019-12-31')], ['2019-12-21', '2019-12-31']],
	]
	for (const [why, all, expected] of rows) {
		test(why, () => {
			const { when, whenClaims } = merged(...all.map((w) => ({ when: w })))
			expect([when!.earliest, when!.latest]).toEqual(expected)
			expect(whenClaims).toHaveLength(all.length)
		})
	}
	test('none is told, none is made up', () => expect(merged({ harms: [killed(1)] }).when).toBeNull())
})

test('what a denial alone tells keeps its day and place, what others tell goes before it', () => {
	const said = { speaker: institution('army'), stance: 'denies' as const }
	const denied = { when: day('2020-03-09'), where: country('IQ'), said }
	expect(merged(denied)).toMatchObject({ when: { earliest: '2020-03-09' }, where: { country: 'IQ' } })
	const told = { when: day('2020-03-11'), where: country('IR') }
	expect(merged(denied, told)).toMatchObject({ when: { earliest: '2020-03-11' }, where: { country: 'IR' } })
})

describe('where', () => {
	const baghdad = town('Baghdad', 'IQ', 33.31, 44.37)
	const base: WhereValue = {
		name: 'a base north of Baghdad',
		relation: 'north of',
		anchor: 'Baghdad',
		facility: 'base',
		country: 'IQ',
		lat: 33.4,
		lon: 44.3,
		level: 'near',
		uncertaintyM: 40_000,
	}
	const rows: readonly (readonly [why: string, all: readonly WhereValue[], expected: string])[] = [
		['the more precise', [country('IQ'), baghdad], 'Baghdad'],
		['what is told from a town before the town', [baghdad, base], 'a base north of Baghdad'],
		['a named base before a described one', [base, town('Taji', 'IQ', 33.51, 44.26)], 'Taji'],
	]
	for (const [why, all, expected] of rows) {
		test(why, () => {
			const { where, whereClaims } = merged(...all.map((w) => ({ where: w })))
			expect(where!.name).toBe(expected)
			expect(whereClaims).toHaveLength(all.length)
		})
	}
	test('the building in a town before what lies outside that town', () => {
		const gate = town('depot near Harle', 'XO', -42, -21, { facility: 'depot', anchor: 'Harle', place: 'gn:Harle' })
		const orchard = town('Harle', 'XO', -42, -21, { level: 'near', relation: 'outside', anchor: 'Harle' })
		expect(merged({ where: gate }, { where: orchard }).where!.name).toBe('depot near Harle')
	})
	test.each([
		['what is said of the event before what was carried to it, though that is more precise', 'where/same-scene'],
		['also where the building is said and only its town was carried', 'where/in-scene'],
	])('%s', (_, whereRule) => {
		const carried = { where: town('gate', 'IQ', 33.51, 44.26, { level: 'exact', facility: 'gate' }), whereRule }
		expect(merged({ where: baghdad }, carried).where!.name).toBe('Baghdad')
		expect(merged(carried, { where: baghdad }).where!.name).toBe('Baghdad')
	})
	test('what was carried, where only a country is said', () => {
		const carried = { where: baghdad, whereRule: 'where/same-scene' }
		expect(merged({ where: country('IQ') }, carried).where!.name).toBe('Baghdad')
	})
})

describe('titles', () => {
	const rows: readonly (readonly [EventSpec, string])[] = [
		[
			{
				when: day('2020-03-11'),
				where: {
					name: 'a base north of Baghdad',
					facility: 'base',
					relation: 'north of',
					anchor: 'Baghdad',
					country: 'IQ',
					level: 'near',
				},
				weapon: { kind: 'rocket', delivery: 'rocket' },
				harms: [killed(3), wounded(14)],
			},
			'Rocket attack on a base north of Baghdad, 11 March 2020: 3 killed, 14 wounded',
		],
		[
			{
				when: day('2012-01-20'),
				where: town('Port-Selwa', 'XE', 0.4, -8.1),
				event: { modes: ['firearms'] },
				targets: [actor('demonstrators', { kind: 'people' })],
			},
			'Shooting of demonstrators in Port-Selwa, 20 January 2012',
		],
		[
			{ type: 'PROTEST', when: day('2019-12-01', '2019-12-31'), where: town('Lima', 'PE', -12, -77) },
			'Protest in Lima, December 2019',
		],
		[{ factuality: 'hypothetical', where: country('IR') }, 'Attack in IR (not carried out as far as reported)'],
		[
			{ when: day('2019-12-28', '2020-01-02'), harms: [{ ...killed(0), count: { min: 10, max: null } }] },
			'Attack, 28 December 2019 to 2 January 2020: at least 10 killed',
		],
		[
			{ where: town('Hadrel', 'XO', -42, -21, { level: 'near', relation: 'near', anchor: 'Hadrel' }) },
			'Attack near Hadrel',
		],
		[
			{ where: town('30 km north of Taji', 'IQ', 33, 44, { level: 'near', relation: 'north of', anchor: 'Taji' }) },
			'Attack 30 km north of Taji',
		],
		[
			{
				type: 'AGREE',
				actors: [actor('Orvania', { kind: 'state' })],
				targets: [actor('Grey Banner', { kind: 'armed-group' })],
			},
			'Agreement between Orvania and Grey Banner',
		],
		[{ targets: [actor('fourth victim', { kind: 'people' })] }, 'Attack'],
		[{ targets: [actor('health workers', { kind: 'people' })] }, 'Attack on health workers'],
		[{ event: { modes: ['heavy-weapons'] }, weapon: { kind: 'rocket' } }, 'Rocket attack'],
		[{ event: { modes: ['firearms'] }, weapon: { kind: 'rocket' } }, 'Shooting'],
		[{ type: 'CONSULT', actors: [actor('envoys', { kind: 'people' })] }, 'Talks'],
		[
			{ type: 'COERCE', event: { modes: ['arrest'] }, targets: [actor('two students', { kind: 'people' })] },
			'Arrest of two students',
		],
		[{ type: 'REQUEST', actors: [actor('Taranza', { kind: 'state', country: 'XT' })] }, 'Demand by Taranza'],
		[{ type: 'PROTEST', actors: [actor('people', { kind: 'people' })] }, 'Protest'],
		[{ type: 'PROTEST', where: town('Hadrel', 'XO', -42, -21, { relation: 'outside' }) }, 'Protest outside Hadrel'],
		[
			{ event: { modes: ['aerial'] }, actors: [actor('American', { kind: 'state', country: 'US' })] },
			'American airstrike',
		],
		[{ event: { modes: ['aerial'] }, actors: [actor('Iran', { kind: 'state', country: 'IR' })] }, 'Airstrike by Iran'],
		[
			{
				actors: [actor('Iran', { kind: 'state', country: 'IR' })],
				said: { speaker: institution('Pentagon'), stance: 'blames' },
				when: day('2020-03-11'),
			},
			'Attack, 11 March 2020',
		],
		[
			{ targets: [actor('Fourth victim', { kind: 'people', unnamed: true }), actor('militia')], harms: [killed(1)] },
			'Attack on militia: 1 killed',
		],
		[{ targets: [actor('Fourth victim', { kind: 'people', unnamed: true })], harms: [killed(1)] }, 'Attack: 1 killed'],
	]
	for (const [spec, expected] of rows) test(expected, () => expect(merged(spec).title).toBe(expected))
})

describe('recordable', () => {
	const rows: readonly (readonly [why: string, spec: EventSpec, expected: boolean])[] = [
		['something specific that happened', { when: day('2020-03-11') }, true],
		['alleged', { factuality: 'alleged', harms: [killed(1)] }, true],
		['nothing specific', {}, false],
		['not a main mention', { main: false, when: day('2020-03-11') }, false],
		['threatened', { factuality: 'threatened', when: day('2020-03-11') }, false],
		['denied', { factuality: 'denied', when: day('2020-03-11') }, false],
	]
	for (const [why, spec, expected] of rows) test(why, () => expect(merged(spec).recordable).toBe(expected))
})

test('one weapon told twice keeps the fullest words and both counts', () => {
	const counted = (n: number) => ({ count: { min: n, max: n } })
	const { weapons } = merged(
		{ weapon: { kind: 'rocket', ...counted(18) } },
		{ weapon: { kind: 'rockets', type: '107mm Katyusha', ...counted(15) } },
	)
	expect(weapons).toHaveLength(1)
	expect(weapons[0]).toMatchObject({ low: 15, high: 18, weapon: { type: '107mm Katyusha' } })
})
