/**
 * Doers and targets as that format lists them: each once, by the best word for them. "Fired on demonstrators, killing three
 * people" hit demonstrators; of "23 people, among them a brother of the mayor" the people are the target.
 */
import type { Claim } from '../../src/coding/schema.ts'
import type { Party } from '../../src/incident/schema.ts'

const HUMAN = new Set(['person', 'people', 'force', 'armed-group', 'organisation', 'unknown'])
const ANYBODY = /^(?:people|persons?|others?|victims?|dead|bodies|lives)$/i
/** Somebody of whom it is only said that he did it. */
const NOBODY = /^(?:who|which|what|whoever|those)\b/i

export const doersOf = (parties: readonly Party[]): Party[] =>
	parties.filter(({ actor }) => !(actor.unnamed && NOBODY.test(actor.name)))

export function hitOf(parties: readonly Party[], claims: readonly Claim[]): Party[] {
	const figure = (party: Party): number | null => {
		const own = claims.flatMap((c) =>
			c.field === 'harm' && party.names.some((name) => name.toLowerCase() === c.value.who.toLowerCase())
				? [c.value.count.max ?? c.value.count.min ?? 0]
				: [],
		)
		return own.length > 0 ? Math.max(...own) : null
	}
	const human = parties.filter(({ actor }) => HUMAN.has(actor.kind))
	const anybody = human.find(({ actor }) => ANYBODY.test(actor.name))
	if (!anybody) return [...parties]
	const all = figure(anybody)
	const rest = human.filter((party) => party !== anybody && party.actor.unnamed)
	const least = rest.filter((party) => figure(party) !== null && all !== null && figure(party)! < all)
	const better = human.some((party) => party !== anybody && !least.includes(party))
	return parties.filter((party) => (better ? party !== anybody : true) && !least.includes(party))
}
