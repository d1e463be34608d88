/**
 * Doers and targets as that format lists them: each once, by the best word for them. "Fired on demonstrators, killing three
 * people" hit demonstrators; of "23 people, among them a brother of the mayor" the people are the target; a post and the
 * policemen in it are one target under two names; and who is told of later as harmed besides is a figure of harm alone.
 */
import type { Claim, Mention } from '../../src/coding/schema.ts'
import type { Party } from '../../src/incident/schema.ts'

const HUMAN = new Set(['person', 'people', 'force', 'armed-group', 'organisation', 'unknown'])
/** Who may be in a building, a village or a vehicle. */
const INSIDE = new Set(['person', 'people', 'force', 'armed-group'])
const HARMED = /^to-whom\/(?:harmed|died)$/
const ANYBODY = /^(?:people|persons?|others?|victims?|dead|bodies|lives)$/i
/** Somebody of whom it is only said that he did it. */
const NOBODY = /^(?:who|which|what|whoever|those)\b/i

/** Whom the text holds to have done it, and not who only denies it. */
export const doersOf = (parties: readonly Party[]): Party[] =>
	parties.filter(({ actor, status }) => status !== 'denied' && !(actor.unnamed && NOBODY.test(actor.name)))

/** `mentions` of the incident in the order of the text. */
export function hitOf(
	parties: readonly Party[],
	claims: readonly Claim[],
	mentions: readonly Pick<Mention, 'key'>[],
): Party[] {
	return oneOfThingAndPeople(...firstTold(withoutAnybody(parties, claims), claims, mentions))
}

function withoutAnybody(parties: readonly Party[], claims: readonly Claim[]): Party[] {
	const figures = (party: Party) =>
		claims.flatMap((c) =>
			c.field === 'harm' && party.names.some((name) => name.toLowerCase() === c.value.who.toLowerCase())
				? [{ kind: c.value.kind, count: c.value.count.max ?? c.value.count.min ?? 0 }]
				: [],
		)
	// Whom a deed was done to by its own words, and not only as one of the harmed.
	const rules = new Map(claims.map((c) => [c.key as string, c.rules]))
	const isMeant = (party: Party): boolean =>
		party.claims.some((key) => rules.get(key)?.some((rule) => /^to-whom\//.test(rule) && !HARMED.test(rule)))
	const human = parties.filter(({ actor }) => HUMAN.has(actor.kind))
	const anybody = human.find(({ actor }) => ANYBODY.test(actor.name))
	if (!anybody) return [...parties]
	const all = figures(anybody)
	const rest = human.filter((party) => party !== anybody && party.actor.unnamed && !isMeant(party))
	const isLess = (party: Party): boolean => {
		const own = figures(party)
		return own.length > 0 && own.every((f) => all.some((a) => a.kind === f.kind && f.count < a.count))
	}
	const least = rest.filter(isLess)
	if (isMeant(anybody) && !human.some((party) => party !== anybody && isMeant(party))) return [...parties]
	const better = human.some((party) => party !== anybody && !least.includes(party))
	return parties.filter((party) => (better ? party !== anybody : true) && !least.includes(party))
}

/** The targets of the mention that first tells any, and the others. */
function firstTold(
	parties: readonly Party[],
	claims: readonly Claim[],
	mentions: readonly Pick<Mention, 'key'>[],
): [first: Party[], later: Party[]] {
	const about = new Map(claims.map(({ key, about }) => [key as string, about as string]))
	const isOf = (party: Party, mention: string): boolean => party.claims.some((key) => about.get(key) === mention)
	const lead = mentions.find(({ key }) => parties.some((party) => isOf(party, key)))
	const first = lead ? parties.filter((party) => isOf(party, lead.key)) : [...parties]
	return [first, parties.filter((party) => !first.includes(party))]
}

/** What was hit with those who were hit in it: told with it, or else later. */
function oneOfThingAndPeople(first: readonly Party[], later: readonly Party[]): Party[] {
	const thing = first.find(({ actor }) => actor.kind === 'facility')
	if (!thing) return [...first]
	const inside = ({ actor }: Party): boolean => INSIDE.has(actor.kind)
	const people = first.some(inside) ? first.filter(inside) : later.filter(inside)
	const whole = { ...thing, names: [thing, ...people].flatMap(({ names }) => names) }
	return first.flatMap((party) => (party === thing ? [whole] : people.includes(party) ? [] : [party]))
}
