import { describe, expect, test } from 'vitest'
import { type ReportPlaces, resolvePlaces } from '../../src/knowledge/index.ts'
import { load } from './load.ts'

const { places } = load()
const chosen = (report: ReportPlaces, name: string): string => {
	const place = resolvePlaces(places, report).get(name)?.place
	return place ? `${place.country} ${place.kind}` : 'none'
}
const named = (...names: string[]) => names.map((name) => ({ name }))

describe('the other names and countries of a report choose among namesakes', () => {
	const rows: readonly (readonly [why: string, report: ReportPlaces, name: string, expected: RegExp])[] = [
		['alone, the best known', { mentions: named('Tripoli'), countries: [] }, 'Tripoli', /^LY/],
		['a country that is said', { mentions: named('Tripoli'), countries: ['LB'] }, 'Tripoli', /^LB/],
		['towns around it', { mentions: named('Tripoli', 'Beirut', 'Sidon'), countries: [] }, 'Tripoli', /^LB/],
		[
			'a container said with it',
			{ mentions: [{ name: 'Springfield', within: ['Illinois'] }], countries: [] },
			'Springfield',
			/^US/,
		],
		[
			'a container said with it, abroad',
			{ mentions: [{ name: 'Hyderabad', within: ['Sindh'] }], countries: [] },
			'Hyderabad',
			/^PK/,
		],
		['alone, the larger Hyderabad', { mentions: named('Hyderabad'), countries: [] }, 'Hyderabad', /^IN/],
		[
			'a country and a state of one name',
			{ mentions: named('Georgia', 'Atlanta'), countries: ['US'] },
			'Georgia',
			/^US admin1/,
		],
		[
			'the country when its towns are there',
			{ mentions: named('Georgia', 'Tbilisi'), countries: [] },
			'Georgia',
			/^GE country/,
		],
		[
			'Latin American namesakes',
			{ mentions: named('San Miguel', 'San Salvador'), countries: ['SV'] },
			'San Miguel',
			/^SV/,
		],
		['and again', { mentions: named('Santiago'), countries: ['CL'] }, 'Santiago', /^CL/],
		['the Caribbean one', { mentions: named('Santiago'), countries: ['CU'] }, 'Santiago', /^(?:CU|CL)/],
		['Taji, said of Iraq', { mentions: named('Taji', 'Baghdad'), countries: ['IQ'] }, 'Taji', /^IQ base/],
		[
			'a list of countries is no container',
			{ mentions: [{ name: 'China', within: ['Japan'] }], countries: ['CN', 'JP'] },
			'China',
			/^CN country/,
		],
		['an unknown name', { mentions: named('Xyzzyx'), countries: ['IQ'] }, 'Xyzzyx', /^none/],
	]
	for (const [why, report, name, expected] of rows)
		test(`${name}: ${why}`, () => expect(chosen(report, name)).toMatch(expected))
})

test('scores are shares, and the order of the names does not matter', () => {
	const mentions = named('Tripoli', 'Beirut', 'Zahle', 'Homs', 'Aleppo')
	const one = resolvePlaces(places, { mentions, countries: ['LB', 'SY'] })
	const other = resolvePlaces(places, { mentions: mentions.toReversed(), countries: ['LB', 'SY'] })
	for (const [name, { place, score, alternatives }] of one) {
		expect(other.get(name)?.place.id).toBe(place.id)
		expect(score).toBeGreaterThan(0)
		expect(score + alternatives.reduce((sum, each) => sum + each.score, 0)).toBeLessThanOrEqual(1.01)
		for (const each of alternatives) expect(each.score).toBeLessThanOrEqual(score)
	}
})
