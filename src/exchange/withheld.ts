/**
 * The names of people who were harmed, in every form they are told in: whole, by the surname, and by what else the harm
 * and the targets of the same incident call them.
 */
import type { Claim } from '../coding/schema.ts'
import type { Incident } from '../incident/schema.ts'

const WITHHELD = '[name withheld]'
const MARKS = /^(?:jr|sr|ii|iii|iv)\.?$/i
const PARTICLES = /^(?:a[ln]|el|abu|umm|abd|bin|ibn|ben|van|von|der|den|de|del|della|di|da|dos|la|le|the|of)$/i
const BEGINS_NAME = /^\p{Lu}/u

/** Leaves the names out of any words; null when nobody who was harmed is named. */
export function withholding(
	claims: readonly Claim[],
	incidents: readonly Incident[],
): ((words: string) => string) | null {
	const byMention = new Map<string, Claim[]>()
	for (const claim of claims) {
		const own = byMention.get(claim.about)
		if (own) own.push(claim)
		else byMention.set(claim.about, [claim])
	}
	const told = new Set<string>()
	const apart = new Set(claims.map(({ about }) => about))
	for (const incident of incidents) {
		for (const mention of incident.mentions) apart.delete(mention)
		const parties = incident.targets.filter(({ actor }) => actor.kind === 'person' && !actor.unnamed)
		const of = incident.mentions.flatMap((mention) => byMention.get(mention) ?? [])
		for (const name of namesIn(
			of,
			parties.map(({ names, actor }) => [actor.name, ...names]),
		))
			told.add(name)
	}
	for (const mention of apart) for (const name of namesIn(byMention.get(mention) ?? [], [])) told.add(name)
	if (told.size === 0) return null
	const whole = anyOf([...told], 'giu')
	const short = anyOf([...told].flatMap(surnames), 'gu')
	return (words) => {
		const without = words.replace(whole, WITHHELD)
		return short ? without.replace(short, WITHHELD) : without
	}
}

/** All names that the claims about one incident give those who were harmed. */
function namesIn(claims: readonly Claim[], parties: readonly (readonly string[])[]): string[] {
	const victims = claims.flatMap((claim) => (claim.field === 'victim' && claim.value.name ? [claim.value.name] : []))
	const harmed = claims.flatMap((claim) => (claim.field === 'harm' ? [claim.value] : []))
	for (const { who, count } of harmed) if (count.max === 1 && isFullName(who)) victims.push(who)
	if (victims.length === 0) return []
	const parts = new Set(victims.flatMap(partsOf))
	const alike = (name: string) => partsOf(name).some((part) => parts.has(part))
	const others = claims.flatMap((claim) =>
		claim.field === 'target' && claim.value.kind === 'person' && !claim.value.unnamed ? [claim.value.name] : [],
	)
	const singles = harmed.flatMap(({ who, count }) => (count.max === 1 && isName(who) ? [who] : []))
	return [
		...victims,
		...[...others, ...singles].filter(alike),
		...parties.flatMap((names) => (names.some(alike) ? names : [])),
	]
}

const isName = (words: string): boolean => {
	const parts = words.split(/\s+/).filter((part) => !PARTICLES.test(part))
	return parts.length > 0 && parts.every((part) => BEGINS_NAME.test(part.replace(/^al-/, '')))
}
const isFullName = (words: string): boolean => isName(words) && partsOf(words).length > 1

/** "Abu Mahdi al-Muhandis" → Mahdi, Muhandis. */
function partsOf(name: string): string[] {
	return name
		.split(/[\s,]+/)
		.map((part) => part.replace(/^(?:al|el|an|as|ad|ar|az|ash)-/i, ''))
		.filter((part) => part.length > 2 && BEGINS_NAME.test(part) && !PARTICLES.test(part) && !MARKS.test(part))
}

/** All parts but the first, which many share: a name of one part stands for itself. */
function surnames(name: string): string[] {
	const parts = partsOf(name)
	const own = parts.length > 1 ? parts.slice(1) : parts
	return own.flatMap((part) => [part, `${part}s`, part.toUpperCase()])
}

function anyOf(names: readonly string[], flags: 'giu'): RegExp
function anyOf(names: readonly string[], flags: 'gu'): RegExp | null
function anyOf(names: readonly string[], flags: string): RegExp | null {
	const unlike = [...new Set(names)].sort((a, b) => b.length - a.length)
	if (unlike.length === 0) return null
	const patterns = unlike.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
