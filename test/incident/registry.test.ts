/** Who and where names are, and where something comes from, when a person says so. */
import { describe, expect, test } from 'vitest'
import { applyDecisions, namedIn } from '../../src/incident/decisions.ts'
import { deriveIncidents, entriesOf } from '../../src/incident/index.ts'
import type { Decision, DecisionBody } from '../../src/incident/schema.ts'
import { actor, day, input, institution, killed, ReportBuilder, report, town } from './build.ts'

const log = (...bodies: readonly DecisionBody[]): Decision[] =>
	bodies.map((body, i) => ({
		id: `d-${i + 1}`,
		seq: i + 1,
		at: '2026-01-02T03:04:05Z',
		by: 'Mara',
		reason: 'as the map says',
		body,
	}))

function derive(reports: readonly ReportBuilder[], ...bodies: readonly DecisionBody[]) {
	const ruling = applyDecisions(log(...bodies), namedIn(reports.map((r) => r.coded)))
	return { ...deriveIncidents(input(reports, ruling)), ruling }
}

const hadrel = town('Hadrel', 'QX', 10.2, 20.1)
const told = (doer: string) => ({
	when: day('2020-03-11'),
	where: hadrel,
	harms: [killed(7, 'guards')],
	actors: [actor(doer)],
})
const GREY = { id: 'own:grey-banner', name: 'Grey Banner', kind: 'armed-group', country: 'QX' } as const

describe('who is this', () => {
	const two = [report('a', told('Grey Banner')), report('b', told('Sons of Tolm'))]
	const names = (all: ReturnType<typeof derive>) =>
		all.incidents.map((i) => i.actors.map((a) => [a.actor.name, ...a.names]))
	const same: DecisionBody = { act: 'who-is-this', names: ['sons of TOLM', 'Grey Banner'], is: GREY }

	test('two names are two parties, and the doer is contested', () => {
		const { incidents } = derive(two)
		expect(incidents.map((i) => [i.actors.length, i.contestedWho])).toEqual([[2, true]])
	})
	test('two names that mean one are one party under its name, and nothing is contested', () => {
		const { incidents } = derive(two, same)
		expect(incidents.map((i) => [i.actors.length, i.contestedWho])).toEqual([[1, false]])
		expect(incidents[0]!.actors[0]).toMatchObject({
			actor: { ref: GREY.id, name: 'Grey Banner' },
			names: ['Grey Banner', 'Sons of Tolm'],
		})
	})
	test('what the reports print stays in their claims', () => {
		expect(two[1]!.claims.find((c) => c.field === 'actor')?.value).toMatchObject({ name: 'Sons of Tolm' })
	})
	test('an article and case do not matter, another name does', () => {
		expect(names(derive([report('a', told('The Sons of Tolm'))], same))[0]![0]![0]).toBe('Grey Banner')
		expect(names(derive([report('a', told('Sons of Tolmin'))], same))[0]![0]![0]).toBe('Sons of Tolmin')
	})
	const years: readonly (readonly [from: number | undefined, to: number | undefined, parties: number])[] = [
		[2019, 2021, 1],
		[2020, undefined, 1],
		[undefined, 2020, 1],
		[2021, undefined, 2],
		[undefined, 2019, 2],
	]
	for (const [from, to, parties] of years)
		test(`from ${from ?? 'ever'} to ${to ?? 'now'}: ${parties}`, () => {
			const is = { ...GREY, ...(from ? { from } : {}), ...(to ? { to } : {}) }
			expect(derive(two, { ...same, is } as DecisionBody).incidents[0]!.actors).toHaveLength(parties)
		})
	test('the later decision on a name counts, and undoing it brings the earlier one back', () => {
		const other: DecisionBody = {
			act: 'who-is-this',
			names: ['Sons of Tolm'],
			is: { id: 'own:sons', name: 'Sons of Tolm' },
		}
		expect(derive(two, same, other).incidents[0]!.actors).toHaveLength(2)
		expect(derive(two, same, other, { act: 'undo', decision: 'd-2' }).incidents[0]!.actors).toHaveLength(1)
	})
	test('the registry lists each with all its names', () => {
		const more: DecisionBody = { act: 'who-is-this', names: ['Banner men'], is: GREY }
		expect(entriesOf(derive(two, same, more).ruling.registry.actors)).toEqual([
			{ is: GREY, names: ['Banner men', 'Grey Banner', 'sons of TOLM'], decisions: ['d-1', 'd-2'] },
		])
	})
})

describe('where is this', () => {
	const unfound = { name: 'Old Mill', level: 'town' as const }
	const one = report('a', { ...told('gunmen'), where: unfound })
	const is = { id: 'own:old-mill', name: 'Old Mill', country: 'QX', lat: 10.25, lon: 20.15, uncertaintyM: 500 }
	test('a place that no map has is where a person says', () => {
		expect(derive([one], { act: 'where-is-this', names: ['old mill'], is }).incidents[0]!.where).toEqual({
			name: 'Old Mill',
			level: 'town',
			place: is.id,
			country: 'QX',
			lat: 10.25,
			lon: 20.15,
			uncertaintyM: 500,
		})
	})
	test('what is told from it keeps its precision', () => {
		const near = {
			name: 'a farm north of Old Mill',
			relation: 'north of',
			anchor: 'Old Mill',
			level: 'near' as const,
			uncertaintyM: 9000,
		}
		const { where } = derive([report('a', { ...told('gunmen'), where: near })], {
			act: 'where-is-this',
			names: ['Old Mill'],
			is,
		}).incidents[0]!
		expect(where).toMatchObject({ ...near, country: 'QX', lat: 10.25, uncertaintyM: 9000 })
	})
	test('another place of another name stays where it is', () => {
		expect(
			derive([report('a', told('gunmen'))], { act: 'where-is-this', names: ['Old Mill'], is }).incidents[0]!.where,
		).toEqual(hadrel)
	})
})

const TEXTS: Readonly<Record<string, string>> = {
	one: 'Shots were heard at the bridge before dawn, and seven guards were dead when help arrived.',
	two: 'The night watch of the bridge was wiped out by men in grey, seven of them in a few minutes.',
	three: 'Nurses counted seven bodies from the bridge on the tables of the small clinic by noon.',
	four: 'In the council room the tally of the bridge was read aloud, and it was seven in all.',
}

describe('set origin', () => {
	const said = (name: string) => {
		const r = new ReportBuilder(name, { text: TEXTS[name]! })
		r.tell({ ...told('gunmen'), actors: [] })
		return r
	}
	const [a, b] = [said('one'), said('two')]
	const counts = (...bodies: readonly DecisionBody[]) => derive([a, b], ...bodies).incidents.map((i) => i.origins)
	const origin = (of: string, name: string): DecisionBody => ({ act: 'set-origin', of, origin: name })

	test('two texts are two origins', () => expect(counts()).toEqual([2]))
	test('two texts that a person says come from one agency are one', () => {
		expect(counts(origin(a.report, 'Valley Wire'), origin(b.report, 'valley wire'))).toEqual([1])
	})
	test('of different agencies they are two', () =>
		expect(counts(origin(a.report, 'Valley Wire'), origin(b.report, 'Hill Press'))).toEqual([2]))
	test('who decided and why stands with it', () => {
		const { originList } = derive([a, b], origin(a.report, 'Valley Wire')).incidents[0]!
		expect(originList?.find((o) => o.label === 'Valley Wire')?.why).toBe('decided by Mara: as the map says')
	})
	test('copies that a person tells apart are two', () => {
		const copy = new ReportBuilder('copy', { text: a.text.text })
		copy.tell({ ...told('gunmen'), actors: [] })
		expect(derive([a, copy]).incidents[0]!.origins).toBe(1)
		expect(derive([a, copy], origin(copy.report, 'Hill Press')).incidents[0]!.origins).toBe(2)
	})
	test('two officials whom a person knows to be one briefing', () => {
		const quote = (name: string, who: string) =>
			report(name, { ...told('gunmen'), actors: [], said: { speaker: institution(who) } }, { text: TEXTS[name]! })
		const both = [quote('three', 'Ministry of Health'), quote('four', 'Governor of Hadrel')]
		expect(derive(both).incidents[0]!.origins).toBe(2)
		const claims = both.flatMap((r) => r.claims.map((c) => origin(c.key, 'briefing of 11 March')))
		expect(derive(both, ...claims).incidents[0]!.origins).toBe(1)
	})
	test('taken back, it counts as before', () => {
		expect(
			counts(origin(a.report, 'Valley Wire'), origin(b.report, 'Valley Wire'), { act: 'undo', decision: 'd-1' }),
		).toEqual([2])
	})
	test('one on a report that is not there any more is orphaned', () => {
		expect(derive([a], origin(b.report, 'Valley Wire')).orphaned).toEqual(['d-1'])
	})
})
