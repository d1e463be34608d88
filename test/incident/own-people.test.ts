/** Whose people "its men" and "the enemy" are. Names are invented. */
import { describe, expect, test } from 'vitest'
import type { Stance } from '../../src/coding/lists.ts'
import type { Speaker } from '../../src/coding/schema.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import { kindBySpeaker } from '../../src/incident/own-people.ts'
import { actor, input, institution, killed, PUBLISHER, report, unnamed } from './build.ts'

const front = actor('Armed Front 17 January')
const column = institution('Simon Arriaga Column')
const army = institution('the army')
const rows: readonly (readonly [who: string, speaker: Speaker, means: string | null, stance?: Stance])[] = [
	['its men', army, 'military'],
	['our comrades', institution('Armed Front 17 January'), 'militant'],
	['comrades', column, 'militant', 'claims-responsibility'],
	['our fighters', unnamed('the rebels'), 'militant'],
	['our fighters', institution('Armed Forces Press Committee'), 'military'],
	['own losses', institution('defence ministry'), 'military'],
	['enemy', column, 'military', 'claims-responsibility'],
	['the enemy', army, 'militant'],
	['their own men', institution('Air Force'), 'military'],
	// Words that say who it was, and speakers of no side
	['enemy soldiers', column, null, 'claims-responsibility'],
	['soldiers', army, null],
	['men', army, null],
	['its people', army, null],
	['its men', PUBLISHER, null],
	['comrades', institution('district hospital'), null],
	['enemy', unnamed('a farmer'), null],
]
describe('by who says it', () => {
	for (const [who, speaker, means, stance = 'asserts'] of rows)
		test(`${who}, says ${speaker.name}`, () =>
			expect(kindBySpeaker({ speaker, stance, value: killed(3, who) }, [front])).toBe(means))
})

test('they fall into the group of other reports', () => {
	const made = [
		report('a', { actors: [front], harms: [[killed(9, 'soldiers'), { speaker: army }]] }),
		report('b', {
			actors: [front],
			harms: [[killed(25, 'enemy'), { speaker: column, stance: 'claims-responsibility' }]],
		}),
	]
	const day = {
		earliest: '2020-03-11',
		latest: '2020-03-11',
		words: 'then',
		granularity: 'day' as const,
		basis: 'resolved' as const,
	}
	const key = made.map((r) => r.claim(r.mentions[0]!.key, 'when', day))
	expect(key).toHaveLength(2)
	for (const r of made)
		r.claim(r.mentions[0]!.key, 'where', {
			name: 'Taji',
			country: 'IQ',
			lat: 33.5,
			lon: 44.2,
			level: 'town',
			place: 'gn:Taji',
		})
	const { incidents } = deriveIncidents(input(made))
	const groups = incidents.flatMap((i) => i.figures.filter((f) => f.who !== null))
	expect(groups.map((f) => [f.who, f.low, f.high])).toEqual([['soldiers', 9, 25]])
})
