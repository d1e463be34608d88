/**
 * Doers and targets under one head each, however they are named: by reference, name, acronym or last name. A doer stays
 * alleged until a publisher says it in its own voice, it says so itself, or a person decides.
 */
import type { ActorValue, ClaimOf } from '../coding/schema.ts'
import { grouped } from '../report/grouped.ts'
import { compareActors, isProper, nameKey, sameName } from './names.ts'
import { compareText } from './order.ts'
import type { Party } from './schema.ts'

type PartyClaim = ClaimOf<'actor'> | ClaimOf<'target'>

/** `known`: the name that somebody of that reference goes by, where a person decided it. */
export function partiesOf(claims: readonly PartyClaim[], known: ReadonlyMap<string, string> = new Map()): Party[] {
	const byName = [
		...grouped(
			claims,
			(c) => `${c.value.ref ?? ''}|${nameKey(c.value.name)}|${c.value.country ?? c.value.sponsor ?? ''}`,
		).values(),
	]
	byName.sort(
		(a, b) =>
			b.length - a.length || compareText(a[0]!.value.name, b[0]!.value.name) || compareText(a[0]!.key, b[0]!.key),
	)
	const parties: PartyClaim[][] = []
	for (const same of byName) {
		const held = parties.find((party) => party.some((c) => isOne(c.value, same[0]!.value)))
		if (held) held.push(...same)
		else parties.push([...same])
	}
	return parties
		.map((party) => named(partyOf(party), known))
		.sort(
			(a, b) =>
				RANK[a.status] - RANK[b.status] ||
				b.claims.length - a.claims.length ||
				compareText(a.names[0] ?? '', b.names[0] ?? ''),
		)
}

const RANK: Readonly<Record<Party['status'], number>> = { decided: 0, stated: 1, claimed: 2, alleged: 3, denied: 4 }

/** One party under two names. "Iran-backed militia" and "Iran" are two. */
function isOne(a: ActorValue, b: ActorValue): boolean {
	if (Boolean(a.sponsor) !== Boolean(b.sponsor) && (a.kind === 'state' || b.kind === 'state')) return false
	const how = compareActors(a, b)
	if (how === 'same') return true
	if (how !== 'like') return false
	// "The US" and "American forces" are one side; two groups of one country are not.
	return (a.kind === 'state' || a.kind === 'force') && (b.kind === 'state' || b.kind === 'force')
}

function partyOf(claims: readonly PartyClaim[]): Party {
	const names = [...grouped(claims, (c) => c.value.name)]
		.sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length || compareText(a, b))
		.map(([name]) => name)
	const fullest = [...claims].sort((a, b) => detail(b.value) - detail(a.value) || compareText(a.key, b.key))[0]!
	const named = names.find((name) => isProper(name) && claims.some((c) => c.value.name === name && !c.value.unnamed))
	return {
		actor: fullest.value,
		names: named ? [named, ...names.filter((n) => n !== named)] : names,
		claims: claims.map((c) => c.key).sort(compareText),
		status: statusOf(claims),
	}
}

function named(party: Party, known: ReadonlyMap<string, string>): Party {
	const name = party.actor.ref === undefined ? undefined : known.get(party.actor.ref)
	if (name === undefined) return party
	return { ...party, actor: { ...party.actor, name }, names: [name, ...party.names.filter((one) => one !== name)] }
}

const detail = (a: ActorValue): number =>
	(a.unnamed ? 0 : 8) + (a.ref ? 4 : 0) + (a.country ? 2 : 0) + (a.kind === 'unknown' ? 0 : 1)

function statusOf(claims: readonly PartyClaim[]): Party['status'] {
	if (claims.some((c) => c.evidence.kind === 'decision')) return 'decided'
	const own = claims.filter((c) => speaksFor(c))
	if (own.some((c) => c.stance === 'claims-responsibility')) return 'claimed'
	const standing = claims.filter((c) => c.stance !== 'denies' && c.stance !== 'doubts')
	if (standing.some((c) => c.speaker.kind === 'publisher' && c.stance === 'asserts' && c.factuality === 'happened'))
		return 'stated'
	if (standing.some((c) => c.stance === 'claims-responsibility')) return 'claimed'
	return standing.length === 0 ? 'denied' : 'alleged'
}

/** The speaker is the party, or speaks for it. */
const speaksFor = ({ speaker, value }: PartyClaim): boolean =>
	sameName(speaker.name, value.name) ||
	(speaker.organisation !== undefined && sameName(speaker.organisation, value.name))
