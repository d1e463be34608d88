/** Coded reports of a generated world for the benches: no text is read, so that ten thousand come in no time. The same in every run. */
import { fromCount, toCount } from '../src/report/days.ts'
import { actor, day, institution, killed, ReportBuilder, town, unnamed, wounded } from '../test/incident/build.ts'

/** Numbers from 0 to 1 that are the same in every run. */
export function random(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

const WEAPONS = [
	{ kind: 'rocket', delivery: 'rocket' },
	{ kind: 'car bomb', delivery: 'vehicle-bomb' },
	{ kind: 'rifle', delivery: 'small-arms' },
	{ kind: 'drone', delivery: 'drone' },
] as const
const GROUPS = ['soldiers', 'civilians', 'policemen', 'militants']
const DAY0 = toCount('2004-01-01')

/** An event of the generated world: where and when follow from its number, spread so that density stays the same. */
function world(n: number, perDay: number) {
	const next = random(n * 7919 + 1)
	const at = fromCount(DAY0 + Math.floor(n / perDay))
	const spot = Math.floor(next() * 2000)
	return {
		when: day(at),
		where: town(`Town ${spot}`, `C${spot % 20}`, -30 + (spot % 61), -60 + ((spot * 37) % 181)),
		weapon: WEAPONS[Math.floor(next() * 4)]!,
		dead: 1 + Math.floor(next() * next() * 60),
		hurt: Math.floor(next() * 90),
		doer: actor(`Front ${Math.floor(next() * 300)}`, { ref: `g${Math.floor(next() * 300)}` }),
		group: GROUPS[Math.floor(next() * 4)]!,
	}
}

function told(report: ReportBuilder, n: number, perDay: number, next: () => number, main: boolean): string {
	const event = world(n, perDay)
	const off = next() < 0.3 ? Math.round(next() * 4) : 0
	return report.tell({
		when: event.when,
		...(next() < 0.85 ? { where: event.where } : {}),
		...(next() < 0.8 ? { weapon: event.weapon } : {}),
		actors: next() < 0.5 ? [event.doer] : [],
		targets: [actor(event.group, { kind: 'people', country: event.where.country! })],
		harms: [
			[killed(event.dead + off), { speaker: institution(`Ministry of ${event.where.country}`) }],
			[wounded(event.hurt + off), {}],
			[killed(event.dead, event.group, { part: true }), {}],
		],
		background: !main,
		event: { delivery: event.weapon.delivery },
	})
}

const FILL =
	'the of to in at a and on for with near after before road bridge river market school officials residents police army convoy morning night smoke fire houses families hospital road soldiers commander statement group region province district village checkpoint gate wall'.split(
		' ',
	)

export function textOf(next: () => number, words: number): string {
	return Array.from({ length: words }, () => FILL[Math.floor(next() * FILL.length)]).join(' ')
}

const STORY = 8

/** About a hundred claims over six events: the one it is about, and five that it recalls. A fifth of the reports are copies. */
export function seedLike(i: number): ReportBuilder {
	const next = random(i + 17)
	// Each event is what five reports are about, and some twenty-five more recall it.
	const perDay = 12
	const first = 200 + Math.floor(i / 5)
	const copy = i % 5 === 4
	const at = fromCount(DAY0 + Math.floor(first / perDay) + 1)
	const words = random(copy ? i - 1 + 17 : i + 17)
	const report = new ReportBuilder(`r${i}`, { published: at, publisher: `Paper ${i % 40}`, text: textOf(words, 450) })
	// Of a story of eight each event answers one before it; reports agree on which.
	const answered = first % STORY === 0 ? null : first - 1 - Math.floor(random(first)() * (first % STORY))
	const recalled = (k: number) => Math.max(0, first - Math.floor(next() * 40 * k) - 1)
	const events = [first, answered ?? recalled(1), ...[2, 3, 4, 5].map(recalled)]
	const keys = events.map((event, k) => told(report, event, perDay, next, k === 0))
	for (const [k, key] of keys.entries()) {
		const { when, weapon, dead, group, where } = world(events[k]!, perDay)
		const targets = [actor(group, { kind: 'people', country: where.country! })]
		const said = { speaker: unnamed('two officials') }
		for (const more of [
			{ when, weapon, targets, harms: [killed(dead)] },
			{ when, targets, harms: [killed(dead)] },
		])
			report.link('same-as', report.tell({ ...more, main: false, said }), key)
	}
	if (answered !== null) report.link('response-to', keys[0]!, keys[1]!)
	report.say('blame', institution('Ministry'), [keys[0]!], world(first, perDay).doer)
	return report
}

/** The worst case: every report tells of another attack in one town and one week. */
export function hot(i: number): ReportBuilder {
	const next = random(i + 53)
	const report = new ReportBuilder(`h${i}`, {
		published: '2015-03-08',
		publisher: `Paper ${i % 40}`,
		text: textOf(next, 60),
	})
	report.tell({
		when: day(`2015-03-0${1 + Math.floor(next() * 7)}`),
		where: town('Town 0', 'C0', 10, 20),
		weapon: WEAPONS[Math.floor(next() * 4)]!,
		targets: [actor(GROUPS[Math.floor(next() * 4)]!, { kind: 'people', country: 'C0' })],
		harms: [killed(1 + Math.floor(next() * 60)), wounded(Math.floor(next() * 90))],
	})
	return report
}

/** One event, ten claims. */
export function short(i: number): ReportBuilder {
	const next = random(i + 31)
	const event = Math.floor(i / 3)
	const report = new ReportBuilder(`s${i}`, {
		published: fromCount(DAY0 + Math.floor(event / 25) + 1),
		publisher: `Paper ${i % 40}`,
		text: textOf(next, 60),
	})
	told(report, event, 25, next, true)
	return report
}
