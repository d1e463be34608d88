import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { ACLED_EVENTS } from '../../../src/coding/codes.ts'
import { acledOf, disorderOf } from '../../../src/exchange/crosswalk/acled.ts'
import { incident, type Who } from './incidents.ts'

const nobody = { killed: null, wounded: null, detained: null }
type Sides = { by?: Who[]; on?: Who[] }
const of = (event: string, sides: Sides = {}, harmed: Partial<typeof nobody> | Record<string, number> = {}) =>
	acledOf(incident(event, sides), { ...nobody, ...harmed })

describe('what it is there', () => {
	const rows: readonly (readonly [event: string, sides: Sides, sub: string | null, harmed?: Record<string, number>])[] =
		[
			['ASSAULT: aerial', { by: ['army'], on: ['rebels'] }, 'Air/drone strike'],
			['ASSAULT: drone', { by: ['army'], on: ['civilians'] }, 'Air/drone strike'],
			['ASSAULT: heavy-weapons', { on: ['soldiers'] }, 'Shelling/artillery/missile attack'],
			['ASSAULT: heavy-weapons', { by: ['army', 'rebels'] }, 'Armed clash'], // both sides fire
			['ASSAULT: aerial firearms', { by: ['army', 'rebels'] }, 'Armed clash'],
			['ASSAULT: explosives / placed', { on: ['civilians'] }, 'Remote explosive/landmine/IED'],
			['ASSAULT: explosives / thrown', {}, 'Grenade'],
			['ASSAULT: suicide-attack explosives', {}, 'Suicide bomb'],
			['ASSAULT: unconventional / chemical', {}, 'Chemical weapon'],
			['ASSAULT: firearms', { by: ['gunmen'], on: ['soldiers'] }, 'Armed clash'],
			['ASSAULT: firearms', { by: ['gunmen'], on: ['civilians'] }, 'Attack'],
			['ASSAULT: beat', { by: ['police'], on: ['civilians'] }, 'Attack'],
			['ASSAULT: sexual', { on: ['civilians'] }, 'Sexual violence'],
			['ASSAULT: torture', {}, 'Attack'],
			['ASSAULT: abduct', { by: ['gunmen'], on: ['civilians'] }, 'Abduction/forced disappearance'],
			['ASSAULT: destroy', { on: ['market'] }, 'Looting/property destruction'],
			['ASSAULT: crowd-control', { by: ['police'], on: ['marchers'] }, 'Protest with intervention'],
			[
				'ASSAULT: crowd-control',
				{ by: ['police'], on: ['marchers'] },
				'Excessive force against protesters',
				{ wounded: 8 },
			],
			['PROTEST: demo', { by: ['marchers'] }, 'Peaceful protest'],
			['PROTEST', { by: ['marchers'] }, 'Peaceful protest'],
			['COERCE: arrest', { by: ['rebels'], on: ['civilians'] }, 'Abduction/forced disappearance'],
			['RETREAT: ceasefire', { by: ['army', 'rebels'] }, 'Agreement'],
			// No row.
			['PROTEST: strike', { by: ['marchers'] }, null],
			['COERCE: censor', { by: ['police'] }, null],
			['RETREAT: resign', { by: ['somebody'] }, null],
			['AGREE', { by: ['somebody'] }, null],
			['ACCUSE: allege', { by: ['army'] }, null],
			['THREATEN', { by: ['rebels'] }, null],
			['SANCTION', { by: ['army'] }, null],
		]
	for (const [event, sides, sub, harmed] of rows)
		test(`${event} by ${sides.by ?? 'nobody named'} on ${sides.on ?? 'nobody named'}${harmed ? ' with wounded' : ''}`, () => {
			const coded = of(event, sides, harmed)
			deepEqual([coded.sub, coded.sub && coded.review], [sub, sub && null])
		})
})

describe('what is for review says what is not known', () => {
	const rows: readonly (readonly [event: string, sides: Sides, why: RegExp])[] = [
		['ASSAULT', {}, /neither means nor target/],
		['ASSAULT', { on: ['civilians'] }, /means/],
		['ASSAULT: firearms', { on: ['market'] }, /target/],
		['ASSAULT: abduct', { on: ['soldiers'] }, /armed/],
		['ASSAULT: unconventional', {}, /chemical/],
		['PROTEST: riot', {}, /mob/],
		['PROTEST: obstruct', {}, /force/],
		['MOBILIZE: troops', { by: ['army'] }, /base/],
		['COERCE: arrest', { by: ['police'], on: ['civilians'] }, /many/],
		['RETREAT: withdraw', { by: ['rebels'] }, /ground/],
		['RETREAT: release', { by: ['rebels'], on: ['civilians'] }, /between parties/],
	]
	for (const [event, sides, why] of rows)
		test(`${event} by ${sides.by ?? 'nobody named'} on ${sides.on ?? 'nobody named'}`, () => {
			const coded = of(event, sides)
			equal(coded.sub !== null && coded.review !== null && why.test(coded.review), true, JSON.stringify(coded))
		})
})

for (const factuality of ['denied', 'threatened', 'planned', 'hypothetical'] as const)
	test(`what is ${factuality} has no row`, () =>
		equal(acledOf(incident('ASSAULT: aerial', { by: ['army'], factuality }), nobody).sub, null))

test('rockets that were shot down and harmed nobody', () => {
	const weapons = [{ weapon: { kind: 'rocket', fate: 'intercepted' as const }, low: 3, high: 3, claims: [] }]
	equal(acledOf(incident('ASSAULT: heavy-weapons', { weapons }), nobody).sub, 'Disrupted weapons use')
	equal(
		acledOf(incident('ASSAULT: heavy-weapons', { weapons }), { ...nobody, wounded: 1 }).sub,
		'Shelling/artillery/missile attack',
	)
})

test('every sub-event belongs to one event and one disorder', () => {
	const disorders = new Set((Object.keys(ACLED_EVENTS) as (keyof typeof ACLED_EVENTS)[]).map(disorderOf))
	deepEqual([...disorders].sort(), [
		'Demonstrations',
		'Political violence',
		'Political violence; Demonstrations',
		'Strategic developments',
	])
	equal(Object.keys(ACLED_EVENTS).length, 25)
})
