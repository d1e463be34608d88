import { describe, expect, test } from 'vitest'
import { deriveIncidents } from '../../src/incident/index.ts'
import {
	actor,
	day,
	type EventSpec,
	input,
	institution,
	PUBLISHER,
	person,
	ReportBuilder,
	town,
	unnamed,
} from './build.ts'

const event: EventSpec = {
	when: day('2020-03-11'),
	where: town('Taji', 'IQ', 33.51, 44.26),
	weapon: { kind: 'rocket', delivery: 'rocket' },
}
const militia = actor('Iran-backed militia', { sponsor: 'IR' })
const kh = actor('Kataib Hezbollah', { ref: 'kh' })
const league = actor('League of the Just', { ref: 'aah' })

function told(build: (r: ReportBuilder, mention: string) => void, spec = event) {
	const r = new ReportBuilder('r')
	build(r, r.tell(spec))
	return deriveIncidents(input([r])).incidents[0]!
}

test('who says so, in time order, with the words of certainty', () => {
	const first = new ReportBuilder('a', { published: '2020-03-12' })
	first.say('blame', institution('Pentagon'), [first.tell(event)], militia)
	const second = new ReportBuilder('b', { published: '2020-03-13' })
	second.say('denial', person('Abu Ali', { organisation: 'Kataib Hezbollah' }), [second.tell(event)])
	const { incidents } = deriveIncidents(input([second, first]))
	expect(incidents[0]!.attributions.map((a) => [a.when, a.claimant, a.act, a.actor])).toEqual([
		['2020-03-12', 'Pentagon', 'blame', 'Iran-backed militia'],
		['2020-03-13', 'Abu Ali', 'denial', 'Kataib Hezbollah'],
	])
	expect(incidents[0]!.contestedWho).toBe(true)
})

describe('contested who', () => {
	const rows: readonly (readonly [why: string, build: Parameters<typeof told>[0], expected: boolean])[] = [
		['one blame', (r, m) => void r.say('blame', institution('Pentagon'), [m], militia), false],
		['a denial', (r, m) => void r.say('denial', institution('Tehran'), [m], actor('Iran')), true],
		['a doubt', (r, m) => void r.say('doubt', person('Mark Milley'), [m]), true],
		[
			'rival blames',
			(r, m) => {
				r.claim(m, 'actor', kh, { speaker: institution('Pentagon'), stance: 'blames' })
				r.claim(m, 'actor', league, { speaker: institution('police'), stance: 'blames' })
			},
			true,
		],
		[
			'a class and a member of it',
			(r, m) => {
				r.claim(m, 'actor', actor('gunmen'), { speaker: PUBLISHER })
				r.claim(m, 'actor', kh, { speaker: institution('police'), stance: 'blames' })
			},
			false,
		],
		[
			'two doers told together',
			(r, m) => {
				r.claim(m, 'actor', kh)
				r.claim(m, 'actor', league)
			},
			false,
		],
		['a condemnation', (r, m) => void r.say('condemnation', institution('Paris'), [m]), false],
	]
	for (const [why, build, expected] of rows) test(why, () => expect(told(build).contestedWho).toBe(expected))
})

describe('how a party stands', () => {
	const status = (build: Parameters<typeof told>[0]) => told(build).actors.map((p) => p.status)
	test('blamed: alleged', () =>
		expect(
			status((r, m) => void r.claim(m, 'actor', kh, { speaker: institution('Pentagon'), stance: 'blames' })),
		).toEqual(['alleged']))
	test('said by the publisher itself: stated', () =>
		expect(status((r, m) => void r.claim(m, 'actor', kh))).toEqual(['stated']))
	test('says so itself: claimed', () =>
		expect(
			status(
				(r, m) =>
					void r.claim(m, 'actor', kh, { speaker: institution('Kataib Hezbollah'), stance: 'claims-responsibility' }),
			),
		).toEqual(['claimed']))
	test('only denied: denied', () =>
		expect(
			status((r, m) => void r.claim(m, 'actor', kh, { speaker: institution('Kataib Hezbollah'), stance: 'denies' })),
		).toEqual(['denied']))
	test('an allegation in a report stays one', () =>
		expect(
			told((r, m) => void r.claim(m, 'actor', kh), { ...event, factuality: 'alleged' }).actors.map((p) => p.status),
		).toEqual(['alleged']))
})

test('one party under two names lists both', () => {
	const incident = told((r, m) => {
		r.claim(m, 'actor', kh)
		r.claim(m, 'actor', actor('KH', { ref: 'kh' }), { speaker: unnamed('officials'), stance: 'blames' })
		r.claim(m, 'actor', militia, { speaker: institution('Pentagon'), stance: 'blames' })
	})
	expect(incident.actors.map((p) => p.names)).toEqual([['Kataib Hezbollah', 'KH'], ['Iran-backed militia']])
})

test('a denial of the harm is no word on who did it', () => {
	const incident = told((r, m) => {
		const denial = r.say('denial', institution('army'), [m])
		r.claim(
			m,
			'harm',
			{ kind: 'killed', count: { min: 5, max: 5 }, who: 'people', status: 'unknown' },
			{ speaker: institution('army'), stance: 'denies', statement: denial },
		)
	})
	expect([incident.contestedWho, incident.contestedHarm]).toEqual([false, true])
})

test('who claims one deed and speaks of another claims only the one', () => {
	const r = new ReportBuilder('r')
	const rockets = r.tell(event)
	const raid = r.tell({ when: day('2020-01-02'), where: town('Basra', 'IQ', 30.51, 47.81), weapon: { kind: 'bomb' } })
	const said = r.say('claim-of-responsibility', institution('Kataib Hezbollah'), [rockets, raid])
	r.claim(rockets, 'actor', kh, {
		speaker: institution('Kataib Hezbollah'),
		stance: 'claims-responsibility',
		statement: said,
	})
	const { incidents } = deriveIncidents(input([r]))
	const claimed = (mention: string) =>
		incidents.find(({ mentions }) => mentions.includes(mention))!.attributions.map((a) => a.act)
	expect([claimed(rockets), claimed(raid)]).toEqual([['claim-of-responsibility'], []])
})
