/**
 * How sure the coder is of a claim: the share of claims of the same kind that were right in our own development reports, drawn
 * towards their field's share where they are few. `npm run score -- --calibration` counts again and prints both.
 */

import type { Claim, Mention } from './schema.ts'
import { SCORES } from './scores.ts'

/** What is known of a claim when it is made, as far as it tells how often such claims are right: "when/resolved". */
export function kindOf(claim: Claim, mention: Pick<Mention, 'main' | 'background'> | undefined): string {
	const told = mention?.main === false ? 'aside' : mention?.background ? 'background' : 'main'
	switch (claim.field) {
		case 'event':
			return claim.rules.includes('speaker/meant') ? 'event/meant' : `event/${told}`
		case 'actor':
		case 'target':
			return `${claim.field}/${claim.value.unnamed ? 'unnamed' : 'named'}-${told}`
		case 'when':
			return `when/${claim.value.basis === 'inferred' ? nameOf(claim.value.rule) : claim.value.basis}-${told}`
		case 'where':
			return `where/${claim.value.relation ? 'relative' : carried(claim.rules) ? 'carried' : 'named'}-${told}`
		case 'weapon':
			return `weapon/${claim.rules.includes('with-what/implied') ? 'implied' : 'named'}-${told}`
		case 'harm':
			return `harm/${claim.value.part ? 'part' : claim.value.count.vague ? 'vague' : 'figure'}-${told}`
		default:
			return claim.field
	}
}

/** Days borrowed from elsewhere each have a rule; a part of the day alone, "minutes later" and the like are few. */
const nameOf = (rule: string | undefined): string =>
	/^when\/(?:same-scene|day-of-news|day-of-report)$/.test(rule ?? '') ? rule!.slice('when/'.length) : 'inferred'

const carried = (rules: readonly string[]): boolean =>
	rules.some((rule) => /^where\/(?:same-scene|in-scene|dateline|here)$/.test(rule))

/** The score of a claim from the table; the one that its maker gave where the table has no such kind. */
export function calibrated(claim: Claim, mention: Mention | undefined): Claim {
	const held = SCORES.get(kindOf(claim, mention)) ?? SCORES.get(claim.field)
	return held === undefined ? claim : { ...claim, score: held }
}
