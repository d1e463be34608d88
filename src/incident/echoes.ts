/**
 * Whether what a speaker said was said again: who did it, or how many, later and by another origin. Copies of one text and
 * one official in many papers are one origin, so that a reprint bears nothing out.
 */
import type { Claim } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'
import { grouped } from '../report/grouped.ts'
import { compareText } from './order.ts'
import type { Echo } from './schema.ts'

/** The claims of speakers that were borne out or changed later; those about which neither can be said are left out. */
export function echoesOf(
	claims: readonly Claim[],
	originOf: ReadonlyMap<string, string>,
	dayOf: (version: string) => number | null,
): Echo[] {
	const told = claims.filter((claim) => thing(claim) !== null)
	const bySame = grouped(told, (claim) => `${thing(claim)}|${value(claim)}`)
	const byThing = grouped(told, (claim) => thing(claim)!)
	return told.flatMap((claim): Echo[] => {
		const day = dayOf(claim.version)
		if (claim.statement === undefined || claim.speaker.kind === 'publisher' || day === null) return []
		const after = (other: Claim): boolean => (dayOf(other.version) ?? day) > day
		const others = bySame
			.get(`${thing(claim)}|${value(claim)}`)!
			.filter(
				(other) => after(other) && originOf.get(other.key) !== originOf.get(claim.key) && !isSameVoice(claim, other),
			)
		const later = [...grouped(others, ({ key }) => originOf.get(key) ?? key).values()].map((same) =>
			firstOf(same, dayOf),
		)
		const corrected = byThing
			.get(thing(claim)!)!
			.filter((other) => claim.field === 'harm' && after(other) && sameSpeaker(claim, other) && differs(claim, other))
		if (later.length === 0 && corrected.length === 0) return []
		return [{ claim: claim.key, statement: claim.statement, later, corrected: corrected.map(({ key }) => key) }]
	})
}

/** What it is about: who did it, or how many were harmed in one way. Null for all else, and for parts of a toll. */
function thing(claim: Claim): string | null {
	if (claim.field === 'actor') return claim.value.unnamed ? null : 'who'
	if (claim.field !== 'harm' || claim.value.part || claim.value.attackers) return null
	return claim.value.count.min === null && claim.value.count.max === null ? null : claim.value.kind
}

/** Equal for claims that say the same. */
function value(claim: Claim): string {
	if (claim.field === 'actor') {
		const against = claim.stance === 'denies' || claim.stance === 'doubts'
		return `${against ? 'not ' : ''}${claim.value.ref ?? fold(claim.value.name)}`
	}
	if (claim.field !== 'harm') return ''
	const { min, max, strict } = claim.value.count
	return [min, max, strict ?? false].join()
}

/** A floor that a later figure keeps ("at least 5", then 9) was no mistake. */
function differs(a: Claim, b: Claim): boolean {
	if (a.field !== 'harm' || b.field !== 'harm' || value(a) === value(b)) return false
	const [x, y] = [a.value.count, b.value.count]
	const [least, most] = [y.min ?? 0, y.max ?? Number.POSITIVE_INFINITY]
	return most < (x.min ?? 0) || least > (x.max ?? Number.POSITIVE_INFINITY)
}

const sameSpeaker = (a: Claim, b: Claim): boolean => a.speaker.kind !== 'unnamed' && isSameVoice(a, b)

/** Of one name or description: whoever repeats himself is no other. */
const isSameVoice = (a: Claim, b: Claim): boolean =>
	a.speaker.kind === b.speaker.kind &&
	a.speaker.kind !== 'publisher' &&
	fold(a.speaker.name) === fold(b.speaker.name) &&
	a.speaker.country === b.speaker.country

const firstOf = (same: readonly Claim[], dayOf: (version: string) => number | null): string =>
	[...same].sort((a, b) => (dayOf(a.version) ?? 0) - (dayOf(b.version) ?? 0) || compareText(a.key, b.key))[0]!.key
