import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { gedOf } from '../../../src/exchange/crosswalk/ged.ts'
import { gridCell } from '../../../src/exchange/formats/ged.ts'
import { incident, type Who } from './incidents.ts'

type Row = readonly [
	event: string,
	by: readonly Who[],
	on: readonly Who[],
	killed: number | null,
	expected: 1 | 2 | 3 | string,
]
describe('a candidate, or why not', () => {
	const rows: readonly Row[] = [
		['ASSAULT: aerial', ['army'], ['rebels'], 2, 1],
		['ASSAULT: firearms', ['rebels'], ['soldiers'], 2, 1],
		['ASSAULT: heavy-weapons', ['foreign', 'army'], [], 2, 1], // two states
		['ASSAULT: firearms', ['rebels', 'others'], [], 1, 2],
		['ASSAULT: firearms', ['rebels'], ['civilians'], 1, 3],
		['ASSAULT: firearms', ['army'], ['civilians'], 1, 3],
		['ASSAULT: heavy-weapons', ['rebels'], ['soldiers', 'civilians'], 1, 1], // soldiers make the side
		['PROTEST', ['marchers', 'police'], ['civilians'], 3, 3],
		['ASSAULT: aerial', ['army'], ['rebels'], null, 'no_death'],
		['ASSAULT: aerial', ['army'], ['rebels'], 0, 'no_death'],
		['COERCE: arrest', ['police'], ['civilians'], 1, 'not_direct_death'],
		['PROTEST: riot', ['marchers'], [], 1, 'spontaneous_violence'],
		['ASSAULT: beat', ['marchers'], ['civilians'], 1, 'actor_not_organised'],
		['ASSAULT: firearms', [], ['soldiers'], 1, 'actor_unknown'],
		['ASSAULT: firearms', ['gunmen'], ['soldiers'], 1, 'actor_unknown'],
		['ASSAULT: firearms', ['somebody'], ['civilians'], 1, 'actor_unknown'],
		['ASSAULT: heavy-weapons', ['rebels'], ['market'], 1, 'actor_unknown'], // nobody says who was hit
		['ASSAULT: firearms', ['army'], ['gunmen'], 1, 'actor_unknown'],
		['ASSAULT: aerial', ['army'], ['militia'], 1, 'actor_unknown'], // a militia that nobody names
	]
	for (const [event, by, on, killed, expected] of rows)
		test(`${event} by ${by.join(' and ') || 'nobody named'} on ${on.join(' and ') || 'nobody named'}: ${killed} killed`, () => {
			const coded = gedOf(incident(event, { by, on }), killed)
			equal(coded.type ?? (coded.type === null && coded.why), expected)
		})
	test('a government stands first', () => {
		const coded = gedOf(incident('ASSAULT: firearms', { by: ['rebels'], on: ['soldiers'] }), 1)
		deepEqual(coded.type !== null && [coded.a.kind, coded.b?.kind], ['state', 'rebels'])
	})
	test('what is denied is none', () =>
		deepEqual(gedOf(incident('ASSAULT', { by: ['army'], on: ['rebels'], factuality: 'denied' }), 3), {
			type: null,
			why: 'not_happened',
		}))
})

describe('the half-degree grid', () => {
	for (const [lat, lon, cell] of [
		[-90, -180, 1],
		[-89.9, 179.9, 720],
		[-89.5, -180, 721],
		[90, 180, 259_200],
		[0.1, 0.1, 180 * 720 + 361],
	] as const)
		test(`${lat}, ${lon}`, () => equal(gridCell(lat, lon), cell))
})
