/**
 * Codings by hand that add to what the machine read: a person's claims stand beside the machine's in one coding, and go on
 * standing there when the machine reads anew. A table's coding is whole in itself and stays one of its own.
 */
import type { Coded } from '../coding/schema.ts'
import { compareText } from './order.ts'

/** What the coder of such a coding begins with, before the person's name. */
export const BY_HAND = 'hand/'

const SIGN = '+hand'
const isHand = ({ coder }: Coded): boolean => coder.startsWith(BY_HAND)

/** The codings of one version with what people added put into the one that counts. Joining again changes nothing. */
export function joinHand(codings: readonly Coded[], hand: readonly Coded[]): Coded[] {
	const added = hand.filter(isHand)
	const others = [...codings, ...hand.filter((one) => !isHand(one))].filter((one) => !isHand(one))
	if (added.length === 0) return others
	const [first] = added
	const base = counting(others) ?? { ...first!, coder: 'nobody', ...NOTHING }
	const rest = others.filter((one) => one !== base)
	return [...rest, joined(base, added)]
}

const NOTHING = { mentions: [], statements: [], claims: [], links: [] }

/** The one whose coder comes last. */
function counting(codings: readonly Coded[]): Coded | null {
	return codings.reduce<Coded | null>(
		(held, one) => (held && compareText(one.coder, held.coder) <= 0 ? held : one),
		null,
	)
}

function joined(base: Coded, added: readonly Coded[]): Coded {
	// What people added stands at the end, by key, whatever the order in which it came; a mention that the machine has too is the machine's.
	const all = <T extends { readonly key: string }>(own: readonly T[], more: readonly T[]): T[] => {
		const held = new Map(own.map((item) => [item.key, item] as const))
		const keys = [...new Set(more.map(({ key }) => key))].sort(compareText)
		const byHand = new Map(more.map((item) => [item.key, item] as const))
		return [...own.filter(({ key }) => !byHand.has(key)), ...keys.map((key) => held.get(key) ?? byHand.get(key)!)]
	}
	return {
		...base,
		coder: base.coder.endsWith(SIGN) ? base.coder : `${base.coder}${SIGN}`,
		mentions: all(
			base.mentions,
			added.flatMap((one) => one.mentions),
		),
		statements: all(
			base.statements,
			added.flatMap((one) => one.statements),
		),
		claims: all(
			base.claims,
			added.flatMap((one) => one.claims),
		),
		links: all(
			base.links,
			added.flatMap((one) => one.links),
		),
	}
}
