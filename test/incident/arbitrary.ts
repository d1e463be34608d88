/** Reports as fast-check makes them: few days, towns, parties and numbers, so that many of them meet. */
import fc from 'fast-check'
import type { ActorValue, HarmValue, WeaponValue } from '../../src/coding/schema.ts'
import {
	actor,
	atLeast,
	country,
	day,
	type EventSpec,
	institution,
	killed,
	PUBLISHER,
	person,
	ReportBuilder,
	town,
	unnamed,
	wounded,
} from './build.ts'

export const TOWNS = [
	town('Taji', 'IQ', 33.51, 44.26),
	town('Balad', 'IQ', 34.02, 44.15),
	town('Kirkuk', 'IQ', 35.47, 44.39),
	town('Deir', 'SY', 35.33, 40.14),
	{
		name: 'a base north of Baghdad',
		relation: 'north of',
		anchor: 'Baghdad',
		country: 'IQ',
		lat: 33.4,
		lon: 44.3,
		level: 'near' as const,
		uncertaintyM: 40_000,
	},
	country('IQ'),
	country('SY'),
]
export const ACTORS: readonly ActorValue[] = [
	actor('US', { kind: 'state', country: 'US' }),
	actor('American forces', { kind: 'force', country: 'US' }),
	actor('Kataib Hezbollah', { ref: 'kh', country: 'IQ' }),
	actor('KH', { ref: 'kh', country: 'IQ' }),
	actor('Iran-backed militia', { sponsor: 'IR' }),
	actor('gunmen'),
	actor('civilians', { kind: 'people' }),
]
const WEAPONS: readonly Partial<WeaponValue>[] = [
	{ kind: 'rocket', delivery: 'rocket' },
	{ kind: 'bomb', delivery: 'placed' },
	{ kind: 'rifle', delivery: 'small-arms' },
	{ kind: 'drone', delivery: 'drone' },
]
const SPEAKERS = [
	PUBLISHER,
	PUBLISHER,
	institution('Health Ministry', { country: 'IQ' }),
	person('Mark Esper', { organisation: 'Pentagon' }),
	unnamed('two US officials', { country: 'US' }),
]
const TYPES = ['ASSAULT', 'ASSAULT', 'ASSAULT', 'PROTEST', 'COERCE', 'THREATEN'] as const
const WHO = ['people', 'US troops', 'civilians', 'Qasim Darwish', 'others', 'policemen', 'its men', 'enemy']

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 3 })
const pick = <T>(all: readonly T[]) => fc.constantFrom(...all)

const when = fc.oneof(
	fc.nat(6).map((n) => day(`2020-03-0${n + 1}`)),
	fc.nat(6).map((n) => day(`2020-03-0${n + 1}`, `2020-03-0${n + 3}`)),
	fc.constant(day('2020-03-01', '2020-03-31', 'inferred')),
)
const harm: fc.Arbitrary<HarmValue> = fc
	.record({ n: fc.nat(20), who: pick(WHO), dead: fc.boolean(), how: fc.nat(5), total: fc.boolean() })
	.map(({ n, who, dead, how, total }) => {
		const value = (dead ? killed : wounded)(n, who, total ? { total: true } : {})
		if (how === 0) return atLeast(n, value)
		if (how === 1) return { ...value, count: { min: null, max: n } }
		if (how === 3) return { ...value, since: true }
		return how === 2 ? { ...value, part: true } : value
	})

export const event: fc.Arbitrary<EventSpec> = fc
	.record({
		type: pick(TYPES),
		factuality: fc.constantFrom(
			'happened' as const,
			'happened' as const,
			'alleged' as const,
			'denied' as const,
			'threatened' as const,
		),
		background: fc.boolean(),
		when: maybe(when),
		where: maybe(pick(TOWNS)),
		actors: fc.subarray([...ACTORS], { maxLength: 2 }),
		targets: fc.subarray([...ACTORS], { maxLength: 2 }),
		weapon: maybe(pick(WEAPONS)),
		harms: fc.array(
			fc.tuple(
				harm,
				fc.record({
					speaker: pick(SPEAKERS),
					stance: fc.constantFrom('asserts' as const, 'denies' as const, 'asserts' as const),
				}),
			),
			{ maxLength: 3 },
		),
	})
	.map(({ when: time, where, weapon, ...rest }) => ({
		...rest,
		...(time ? { when: time } : {}),
		...(where ? { where } : {}),
		...(weapon ? { weapon } : {}),
	}))

const body = fc.record({
	events: fc.array(event, { minLength: 1, maxLength: 4 }),
	links: fc.array(
		fc.tuple(
			fc.nat(3),
			fc.nat(3),
			fc.constantFrom('same-as' as const, 'response-to' as const, 'follows' as const, 'part-of' as const),
		),
		{ maxLength: 3 },
	),
	blames: fc.array(
		fc.tuple(fc.nat(3), fc.nat(6), fc.constantFrom('blame' as const, 'denial' as const, 'threat' as const)),
		{ maxLength: 2 },
	),
	published: fc.integer({ min: 7, max: 13 }),
	text: fc.nat(2),
})

const TEXTS = [
	undefined,
	'Rockets struck a base north of the city late on Wednesday, killing three and wounding fourteen others, officials said.',
	'A bomb went off in the market as traders were opening their stalls on Sunday morning, the police chief told reporters there.',
]

/** Distinct reports, by position. */
export const reports = (maxLength: number): fc.Arbitrary<ReportBuilder[]> =>
	fc.array(body, { minLength: 1, maxLength }).map((bodies) =>
		bodies.map((spec, i) => {
			const text = TEXTS[spec.text]
			const built = new ReportBuilder(`r${i}`, {
				published: `2020-03-${String(spec.published).padStart(2, '0')}`,
				publisher: `Paper ${i}`,
				...(text ? { text } : {}),
			})
			const keys = spec.events.map((e) => built.tell(e))
			const at = (n: number) => keys[n % keys.length]!
			for (const [a, b, kind] of spec.links) if (at(a) !== at(b)) built.link(kind, at(a), at(b))
			for (const [about, who, act] of spec.blames) built.say(act, SPEAKERS[2 + (who % 3)]!, [at(about)], ACTORS[who])
			return built
		}),
	)
