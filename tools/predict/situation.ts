/** What a mention is, in the terms of the table of codes: read from its claims, never from a text. */
import type { Side, Situation } from '../../src/coding/codes.ts'
import type { Delivery, Mode } from '../../src/coding/lists.ts'
import type { ActorValue, Coded, Mention } from '../../src/coding/schema.ts'

const CROWD = /\b(?:protest|demonstrat|riot|mob|crowd|youth|student|striker|villager|resident|marcher)/i

export function situationOf({ key, type, factuality }: Mention, coded: Coded): Situation {
	const claims = coded.claims.filter(({ about }) => about === key)
	const event = claims.find((c) => c.field === 'event')
	const harms = claims.flatMap((c) => (c.field === 'harm' ? [c.value] : []))
	const some = (kind: string): boolean => harms.some((h) => h.kind === kind && h.count.max !== 0)
	const fates = claims.flatMap((c) => (c.field === 'weapon' ? [c.value.fate] : []))
	const targets = claims.flatMap((c) => (c.field === 'target' ? [sideOf(c.value)] : []))
	const harmed = harms.map((h): Side => (h.status === 'combatant' ? 'armed' : 'civilian'))
	return {
		type,
		mode: (event?.field === 'event' ? (event.value.modes[0] ?? null) : null) as Mode | null,
		delivery: (event?.field === 'event' ? (event.value.delivery ?? null) : null) as Delivery | null,
		factuality,
		sense: senseOf(event?.rules ?? []),
		doer: claims.flatMap((c) => (c.field === 'actor' ? [sideOf(c.value)] : []))[0] ?? 'unknown',
		target: targets.find((side) => side !== 'unknown') ?? harmed[0] ?? 'unknown',
		killed: some('killed'),
		hurt: some('wounded'),
		stopped: fates.length > 0 && fates.every((fate) => fate === 'intercepted' || fate === 'found'),
	}
}

/** "what/verb-sign-agreement" is the entry "sign agreement". */
const senseOf = (rules: readonly string[]): string =>
	rules
		.map((rule) => /^what\/(?:verb|noun)-(.+)$/.exec(rule)?.[1]?.replaceAll('-', ' '))
		.find((sense) => sense !== undefined) ?? ''

function sideOf({ kind, name, sectors }: ActorValue): Side {
	switch (kind) {
		case 'state':
			return 'state'
		case 'force':
			return 'state'
		case 'armed-group':
			return 'armed'
		case 'facility':
			return 'property'
		case 'person':
		case 'people':
			if (CROWD.test(name)) return 'crowd'
			return sectors?.some((s) => ['MIL', 'COP', 'SPY', 'PRM'].includes(s))
				? 'state'
				: sectors?.some((s) => ['REB', 'UAF', 'PTY'].includes(s))
					? 'armed'
					: 'civilian'
		default:
			return 'unknown'
	}
}
