/** Two deeds that were taken for one, where their words say that they are two. */
import { headLemma } from '../../language/names/entity.ts'
import type { Draft } from '../draft.ts'

/** "declared it revenge for the attack on the camp last week": by the days of both or by whom they struck they are two. */
export function isApart(from: Draft, to: Draft): boolean {
	const [x, y] = [from.whens[0]?.value.earliest.slice(0, 10), to.whens[0]?.value.latest.slice(0, 10)]
	const [struck, other] = [struckIn(from), struckIn(to)]
	return (
		(x !== undefined && y !== undefined && y < x) ||
		(struck.length > 0 && other.length > 0 && !struck.some((word) => other.includes(word)))
	)
}

const struckIn = ({ targets }: Draft): string[] =>
	targets.filter(({ entity }) => !entity.pronoun).map(({ entity }) => headLemma(entity))
