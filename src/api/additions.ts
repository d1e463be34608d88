/** What coders of a round found missing: who added just the same, and who, over the same words, added something else or nothing. */
import type { Claim } from '../coding/schema.ts'
import type { Added, Round } from '../incident/rounds.ts'
import type { Ledger } from '../ledger/index.ts'
import { canonicalJson } from '../report/hash.ts'
import { codingOf } from '../run/code-by-hand.ts'

export interface Addition extends Added {
	/** Who added just this. */
	readonly coders: readonly string[]
	/** The claim that it would be. */
	readonly claim: Claim
}

/** Of these coders, in the order in which they were added; what no longer can be entered is left out. */
export function additionsOf(ledger: Ledger, round: Round, coders: readonly string[]): Addition[] {
	const all = new Map<string, Addition>()
	for (const coder of coders)
		for (const added of round.added.get(coder) ?? []) {
			const claim = codingOf(ledger, coder, added.coding).value?.coded.claims[0]
			if (!claim) continue
			const same = sameAs(claim)
			const held = all.get(same)
			if (!held) all.set(same, { ...added, coders: [coder], claim })
			else if (!held.coders.includes(coder)) all.set(same, { ...held, coders: [...held.coders, coder] })
		}
	return [...all.values()]
}

/** The words and what they are read as. */
const sameAs = ({ version, field, evidence, value }: Claim): string =>
	canonicalJson({ version, field, value, spans: evidence.kind === 'decision' ? [] : evidence.spans })

/** Whether a person has entered it since. */
export const isEntered = (addition: Addition, claims: readonly Claim[]): boolean =>
	claims.some((claim) => isSame(addition, claim))

export const isSame = (addition: Addition, claim: Claim): boolean =>
	claim.rules.includes('hand') && sameAs(claim) === sameAs(addition.claim)

export interface Unit {
	readonly field: Claim['field']
	/** What each coder has there; nothing for who added nothing. */
	readonly said: readonly (Claim | null)[]
}

/** Additions of one field over the same words are one thing to agree on. */
export function unitsOf(additions: readonly Addition[], coders: readonly string[]): Unit[] {
	const units: Addition[][] = []
	for (const one of additions) {
		const unit = units.find(([first]) => first && overlap(first.claim, one.claim))
		if (unit) unit.push(one)
		else units.push([one])
	}
	return units.map((unit) => ({
		field: unit[0]!.claim.field,
		said: coders.map((coder) => unit.find((one) => one.coders.includes(coder))?.claim ?? null),
	}))
}

function overlap(a: Claim, b: Claim): boolean {
	if (a.version !== b.version || a.field !== b.field) return false
	if (a.evidence.kind === 'decision' || b.evidence.kind === 'decision') return false
	const { spans } = b.evidence
	return a.evidence.spans.some((one) => spans.some((other) => one.start < other.end && other.start < one.end))
}
