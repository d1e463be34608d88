/** What a person sets of an incident as a whole wins over what its claims come to, and changes no claim. */
import { describe, expect, test } from 'vitest'
import { applyDecisions, namedIn } from '../../src/incident/decisions.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import type { Decision, DecisionBody, Incident, SettableField } from '../../src/incident/schema.ts'
import { actor, day, type EventSpec, input, killed, report, town } from './build.ts'

const shelled: EventSpec = {
	when: day('2020-03-10'),
	where: town('Hadrel', 'QX', 12, 34),
	weapon: { kind: 'mortar', delivery: 'mortar' },
	actors: [actor('Grey Banner')],
	harms: [killed(4)],
}
const one = report('one', shelled)
const two = report('two', { ...shelled, harms: [killed(6)] })
const mentions = [...one.mentions, ...two.mentions].map(({ key }) => key)

const entered = (bodies: readonly DecisionBody[]): Decision[] =>
	bodies.map((body, i) => ({ id: `d-${i}`, seq: i + 1, at: '2020-04-01T00:00:00Z', by: 'Ilva', reason: 'so', body }))
const set = (field: SettableField, value: unknown, of = mentions): DecisionBody => ({
	act: 'correct-incident',
	mentions: of,
	field,
	value,
})
function derive(bodies: readonly DecisionBody[], reports = [one, two]) {
	const ruling = applyDecisions(entered(bodies), namedIn(reports.map((r) => r.coded)))
	return { ruling, derived: deriveIncidents(input(reports, ruling)) }
}
const incident = (...bodies: DecisionBody[]): Incident => derive(bodies).derived.incidents[0]!
const total = (i: Incident, rule = 'ucdp') =>
	i.figures.find((f) => f.kind === 'killed' && f.who === null && f.rule === rule)

describe('each field', () => {
	test('the kind', () => {
		const made = incident(set('type', { type: 'PROTEST', modes: ['riot'], contexts: [] }))
		expect([made.type, made.event.modes]).toEqual(['PROTEST', ['riot']])
	})
	test('the day', () => {
		const made = incident(set('when', { ...day('2020-03-09'), words: 'the night before' }))
		expect(made.when?.earliest).toBe('2020-03-09')
		expect(made.title).toContain('9 March 2020')
	})
	test('the place', () => expect(incident(set('where', town('Tolm', 'QX', 13, 35))).where?.name).toBe('Tolm'))
	test('the doer', () => {
		const made = incident(set('actor', [actor('Sael army')]))
		expect(made.actors.map(({ actor: { name }, status }) => [name, status])).toEqual([['Sael army', 'decided']])
	})
	test('nobody', () => expect(incident(set('actor', [])).actors).toEqual([]))
	test('a figure, under every rule', () => {
		const made = incident(set('figure', { kind: 'killed', low: 5, best: 5, high: 7 }))
		for (const rule of ['ucdp', 'acled', 'latest-authority', 'majority-of-origins'])
			expect(total(made, rule)).toMatchObject({ low: 5, best: 5, high: 7, used: [] })
		expect(total(made)!.setAside.map(({ reason }) => reason)).toContain('a person set the figure')
		expect(total(made)!.setAside).toHaveLength(2)
	})
	test('a figure that no report gives', () => {
		const made = incident(set('figure', { kind: 'abducted', low: 1, best: 1, high: 1 }))
		expect(made.figures.find(({ kind }) => kind === 'abducted')).toMatchObject({ best: 1 })
		expect(total(made)).toMatchObject({ low: 4, high: 6 })
	})
})

test('no claim changes, and the incident names the decision', () => {
	const before = incident()
	const made = incident(set('when', day('2020-03-09')))
	expect([made.key, made.claims, made.whenClaims]).toEqual([before.key, before.claims, before.whenClaims])
	expect([before.settings, made.settings]).toEqual([undefined, [{ field: 'when', decision: 'd-0' }]])
})

describe('which counts', () => {
	test('the later of two', () => {
		const made = incident(set('when', day('2020-03-09')), set('when', day('2020-03-08')))
		expect(made.when?.earliest).toBe('2020-03-08')
		expect(made.settings).toHaveLength(1)
	})
	test('figures of two kinds stand side by side', () => {
		const set1 = (kind: string) => set('figure', { kind, low: 1, best: 1, high: 1 })
		expect(incident(set1('killed'), set1('wounded')).settings).toHaveLength(2)
	})
	test('one that was undone does not', () => {
		expect(incident(set('when', day('2020-03-09')), { act: 'undo', decision: 'd-0' })).toEqual(incident())
	})
	test('it stays with what is left of its mentions after another coding', () => {
		const { derived, ruling } = derive([set('when', day('2020-03-09'))], [two])
		expect([derived.incidents[0]!.when?.earliest, ruling.orphaned]).toEqual(['2020-03-09', []])
	})
	test('with none of its mentions left it is orphaned', () => {
		expect(derive([set('when', day('2020-03-09'), ['m-0000000000000000'])]).ruling.orphaned).toEqual(['d-0'])
	})
	test.each([
		['a day that is none', 'when', { earliest: '2020-03-40', latest: '2020-03-40' }],
		['an end before the beginning', 'when', day('2020-03-09', '2020-03-01')],
		['a best above the high', 'figure', { kind: 'killed', low: 1, best: 9, high: 5 }],
		['a figure below nothing', 'figure', { kind: 'killed', low: -1, best: 1, high: 5 }],
		['one party in place of a list', 'actor', actor('Sael army')],
	] as const)('a value that does not fit does not: %s', (_, field, value) => {
		const { derived, ruling } = derive([set(field, value)])
		expect(derived.incidents[0]!.settings).toBeUndefined()
		expect(ruling.problems.map(({ code }) => code)).toEqual(['decision/bad-value'])
	})
	test('after a split it holds for the part with the first of its mentions', () => {
		const { derived } = derive([
			set('when', day('2020-03-09')),
			{ act: 'split', mentions: [two.mentions[0]!.key], from: [one.mentions[0]!.key] },
		])
		const days = new Map(derived.incidents.map((i) => [i.reports.join(), i.when?.earliest]))
		expect([days.get('id:one'), days.get('id:two')]).toEqual(['2020-03-09', '2020-03-10'])
	})
})
