import { describe, expect, test } from 'vitest'
import { chainFacts, deriveIncidents } from '../../src/incident/index.ts'
import { lagOf } from '../../src/incident/links.ts'
import { actor, day, type EventSpec, input, institution, NO_RULING, ReportBuilder, town } from './build.ts'

const at = (when: EventSpec['when'], name = 'Taji', lat = 33.5): EventSpec => ({
	when: when!,
	where: town(name, 'IQ', lat, 44.3),
	weapon: { kind: 'rocket', delivery: 'rocket' },
})
const decision = {
	id: 'd-1',
	seq: 1,
	at: '2020-04-01T00:00:00Z',
	by: 'Ana',
	reason: 'said at a briefing',
	body: { act: 'note' as const, about: 'x' },
}

/** Attack, answer, answer to the answer; a later event that merely followed. */
function chain(name: string, text?: string) {
	const r = new ReportBuilder(name, { published: '2020-01-10', ...(text ? { text } : {}) })
	const attack = r.tell(at(day('2019-12-27'), 'Kirkuk', 35.4))
	const answer = r.tell(at(day('2019-12-29'), 'Qaim', 34.4))
	const killing = r.tell(at(day('2020-01-03'), 'Baghdad', 33.3))
	const missiles = r.tell(at(day('2020-01-08'), 'Asad', 33.8))
	r.link('response-to', answer, attack)
	r.link('follows', killing, answer)
	r.link('response-to', missiles, killing)
	return { r, attack, answer, killing, missiles }
}

const on = (derived: ReturnType<typeof deriveIncidents>, mention: string) =>
	derived.incidents.find((i) => i.mentions.includes(mention))!.key

test('responses make chains, a sequence does not', () => {
	const { r, attack, answer, killing, missiles } = chain('a')
	const derived = deriveIncidents(input([r]))
	const key = (m: string) => on(derived, m)
	expect(derived.chains.map((c) => c.incidents)).toEqual(
		expect.arrayContaining([
			[key(attack), key(answer)],
			[key(killing), key(missiles)],
		]),
	)
	expect(derived.chains).toHaveLength(2)
	expect(derived.links.find((l) => l.kind === 'follows')).toMatchObject({
		from: key(killing),
		to: key(answer),
		basis: 'stated',
		lagDays: { least: 5, most: 5 },
	})
})

test('two reports that state a response make one link with both', () => {
	const [a, b] = [chain('a'), chain('b')]
	const derived = deriveIncidents(input([a.r, b.r]))
	const link = derived.links.find((l) => l.kind === 'response-to' && l.from === on(derived, a.answer))!
	expect(link.reports).toEqual(['id:a', 'id:b'])
	expect(link.links).toHaveLength(2)
	const facts = chainFacts(derived.chains.find((c) => c.links.includes(link.key))!, derived.links)
	expect(facts).toEqual({
		stated: 1,
		decided: 0,
		inferred: 0,
		tempo: { least: 2, most: 2 },
		reciprocity: 0,
		shareOfTwoOrigins: 1,
	})
})

test('two copies of one text that state a response are one origin', () => {
	const TEXT = 'The army fired back at the hills on Friday in answer to the raid of Wednesday on its depot there.'
	const [a, b] = [chain('a', TEXT), chain('b', TEXT)]
	const derived = deriveIncidents(input([a.r, b.r]))
	const link = derived.links.find((l) => l.kind === 'response-to' && l.from === on(derived, a.answer))!
	expect(link).toMatchObject({ origins: 1, explanation: 'stated by 2 reports of one origin' })
	const facts = chainFacts(derived.chains.find((c) => c.links.includes(link.key))!, derived.links)
	expect(facts.shareOfTwoOrigins).toBe(0)
})

test('an answer that was answered in turn; what nobody states is told apart', () => {
	const r = new ReportBuilder('a')
	const [raid, answer, counter] = [1, 2, 4].map((n) => r.tell(at(day(`2020-03-0${n}`), `Town ${n}`, 30 + n)))
	r.link('response-to', answer!, raid!)
	const links = [{ kind: 'response-to' as const, from: counter!, to: answer!, decision }]
	const derived = deriveIncidents(input([r], { ...NO_RULING, links }))
	expect(chainFacts(derived.chains[0]!, derived.links)).toEqual({
		stated: 1,
		decided: 1,
		inferred: 0,
		tempo: { least: 1, most: 2 },
		reciprocity: 0.5,
		shareOfTwoOrigins: 0,
	})
})

test('statements stand in the chain of what they are about', () => {
	const r = new ReportBuilder('a')
	const attack = r.tell(at(day('2020-03-11')))
	const strikes = r.tell(at(day('2020-03-12'), 'Jurf', 32.8))
	const threat = r.say('threat', institution('Pentagon'), [attack])
	r.link('response-to', strikes, attack)
	const derived = deriveIncidents(input([r]))
	expect(derived.chains).toHaveLength(1)
	expect(derived.chains[0]!.statements).toEqual([threat])
	expect(derived.links.find((l) => l.from === threat)).toMatchObject({ basis: 'inferred', kind: 'response-to' })
})

test('a blame alone is no chain', () => {
	const r = new ReportBuilder('a')
	r.say('blame', institution('Pentagon'), [r.tell(at(day('2020-03-11')))], actor('militia'))
	expect(deriveIncidents(input([r])).chains).toEqual([])
})

test('a person links and unlinks', () => {
	const { r, attack, answer, killing } = chain('a')
	const ruling = {
		...NO_RULING,
		links: [{ kind: 'response-to' as const, from: killing, to: answer, decision }],
		unlinks: [{ kind: 'response-to' as const, from: answer, to: attack, decision }],
	}
	const derived = deriveIncidents(input([r], ruling))
	const key = (m: string) => on(derived, m)
	const responses = derived.links.filter((l) => l.kind === 'response-to')
	expect(responses.find((l) => l.from === key(killing))).toMatchObject({
		to: key(answer),
		basis: 'decided',
		explanation: 'decided by Ana: said at a briefing',
	})
	expect(responses.some((l) => l.from === key(answer))).toBe(false)
})

test('unlinking two incidents takes away what any of their mentions states', () => {
	const { r, attack, answer } = chain('a')
	const again = r.tell(at(day('2019-12-29'), 'Qaim', 34.4))
	const unlinks = [{ kind: 'response-to' as const, from: again, to: attack, decision }]
	const merged = { ...NO_RULING, mustLink: [[answer, again] as const], unlinks }
	const responses = (ruling: typeof merged) => {
		const derived = deriveIncidents(input([r], ruling))
		return derived.links.filter((l) => l.kind === 'response-to' && l.from === on(derived, answer))
	}
	expect(responses({ ...merged, unlinks: [] })).toHaveLength(1)
	expect(responses(merged)).toEqual([])
})

describe('lags', () => {
	const days = (from: number, to = from) => ({ from, to })
	const rows = [
		['one day', days(11), days(10), { least: 1, most: 1 }],
		['an interval', days(10, 20), days(5, 12), { least: 0, most: 15 }],
		['against the dates', days(5), days(10), { least: -5, most: -5 }],
		['unknown', null, days(10), null],
	] as const
	for (const [why, from, to, expected] of rows)
		test(why, () => expect(lagOf('response-to', from, to)).toEqual(expected))
})

test('handles go with most of their mentions, a merge keeps the other as alias', () => {
	const r = new ReportBuilder('a')
	const one = r.tell(at(day('2020-03-11')))
	const two = r.tell(at(day('2020-03-20'), 'Balad', 34))
	const handles = [
		{ handle: 'ATT-IRQ-2020-0001', mentions: [one] },
		{ handle: 'ATT-IRQ-2020-0002', mentions: [two] },
	]
	const apart = deriveIncidents(input([r], { ...NO_RULING, handles }))
	expect(apart.incidents.map((i) => i.handle).sort()).toEqual(['ATT-IRQ-2020-0001', 'ATT-IRQ-2020-0002'])
	const merged = deriveIncidents(input([r], { ...NO_RULING, handles, mustLink: [[one, two]] }))
	expect(merged.incidents.map((i) => [i.handle, i.aliases])).toEqual([['ATT-IRQ-2020-0001', ['ATT-IRQ-2020-0002']]])
})
