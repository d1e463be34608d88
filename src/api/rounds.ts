/** Rounds of blind coding as one reader may see them, agreement by field, and the machine held against people. */
import { claimInWords } from '../coding/in-words.ts'
import { FIELDS } from '../coding/lists.ts'
import type { Claim } from '../coding/schema.ts'
import { agreement, interval, nominal } from '../incident/agreement.ts'
import { isOpen, type Judgement, type Round, roundsOf } from '../incident/rounds.ts'
import { type Decision, liveDecisions } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { canonicalJson } from '../report/hash.ts'
import { additionsOf, isEntered, isSame, type Unit, unitsOf } from './additions.ts'
import { reportLines } from './lines.ts'
import type { FieldAgreement, RoundLine, RoundList } from './schema.ts'
import { standingsOf } from './standing.ts'
import { Words } from './words.ts'

/** How many claims are given out to be judged at once. */
const MOST_TO_JUDGE = 30

export async function roundList(ledger: Ledger, { as }: { readonly as?: string | undefined }): Promise<RoundList> {
	const decisions = ledger.decisions()
	const live = liveDecisions(decisions)
	const rounds = roundsOf(decisions).toReversed()
	return {
		rounds: await Promise.all(rounds.map((round) => roundLine(ledger, live, round, as))),
		machine: machineOf(ledger, live),
	}
}

async function roundLine(
	ledger: Ledger,
	live: readonly Decision[],
	round: Round,
	as: string | undefined,
): Promise<RoundLine> {
	const { id, name, opened, by, coders, judged, finished } = round
	const open = isOpen(round)
	const all = round.reports.flatMap((report) => claimsOf(ledger, report))
	const additions = additionsOf(ledger, round, open ? coders.filter((coder) => coder === as) : coders)
	// What was added in it and entered afterwards was nobody's to judge.
	const claims = all.filter((claim) => !additions.some((one) => isSame(one, claim)))
	const words = new Words(ledger)
	const standing = standingsOf(claims, live)
	const own = as === undefined ? undefined : judged.get(as)
	const waiting = own && !finished.has(as!) ? claims.filter(({ key }) => !own.has(key)).slice(0, MOST_TO_JUDGE) : []
	// While it is open only how many were judged is told, and of the others nothing else.
	const both = open ? null : claims.map((claim) => ({ claim, judgements: judgementsOf(round, claim) }))
	const differ = both?.filter((one) => waysIn(one) > 1)
	const alike = both?.filter((one) => one.judgements.length === coders.length && waysIn(one) === 1)
	return {
		id,
		name,
		opened,
		by,
		reports: await reportLines(ledger, round.reports),
		claims: claims.length,
		coders: coders.map((coder) => ({ coder, judged: judged.get(coder)?.size ?? 0, finished: finished.has(coder) })),
		open,
		toJudge: waiting.map((claim) => words.claim(claim, { status: 'standing' })),
		added: additions.map((one) => ({
			coders: [...one.coders],
			decision: one.decision,
			coding: one.coding,
			claim: words.claim(one.claim, { status: 'standing' }),
			entered: isEntered(one, all),
		})),
		agreement:
			both &&
			agreementOf([
				...both.map(({ claim, judgements }) => ({
					field: claim.field,
					said: judgements.map((said) => ruled(claim, said)),
				})),
				...unitsOf(additions, coders),
			]),
		disagreements:
			differ?.map(({ claim, judgements }) => ({ claim: words.claim(claim, standing(claim)), judgements })) ?? null,
		agreed:
			alike
				?.filter(({ claim }) => standing(claim).status === 'standing')
				.map(({ claim, judgements }) => {
					const { verdict, value } = judgements[0]!
					return { claim: claim.key, verdict, ...(verdict === 'correct' ? { value } : {}) }
				}) ?? null,
	}
}

function claimsOf(ledger: Ledger, report: string): Claim[] {
	const version = ledger.facts.report(report)?.versions.at(-1)
	return version ? [...ledger.codings.all(version.id)].flatMap(({ claims }) => claims) : []
}

type Said = Pick<Judgement, 'verdict' | 'value'>

function judgementsOf({ coders, judged }: Round, claim: Claim) {
	return coders.flatMap((coder) => {
		const held = judged.get(coder)?.get(claim.key)
		if (!held) return []
		const { verdict, value } = held
		return [{ coder, verdict, words: wordsOf(claim, held), ...(verdict === 'correct' ? { value } : {}) }]
	})
}

/** How many different things are said of a claim. */
const waysIn = ({ claim, judgements }: { readonly claim: Claim; readonly judgements: readonly Said[] }): number =>
	new Set(judgements.map((said) => canonicalJson(ruled(claim, said)?.value ?? null))).size

/** What counts by a judgement, in words; what was rejected is nothing. */
function wordsOf(claim: Claim, said: Said): string {
	const left = ruled(claim, said)
	return left ? claimInWords(left) : NOTHING
}
const NOTHING = '✕'

/** What is left of a claim by a judgement; null for nothing. */
const ruled = (claim: Claim, { verdict, value }: Said): Claim | null =>
	verdict === 'reject' ? null : verdict === 'correct' ? ({ ...claim, value } as Claim) : claim

function agreementOf(units: readonly Unit[]): FieldAgreement[] {
	return FIELDS.flatMap((field): FieldAgreement[] => {
		const own = units.filter((unit) => unit.field === field && unit.said.length > 1)
		return own.length > 0 ? [{ field, ...measured(own) }] : []
	})
}

function measured(own: readonly Unit[]): Omit<FieldAgreement, 'field'> {
	const { alpha, units, same } = agreement(
		own.map(({ said }) => said.map((claim) => (claim ? canonicalJson(claim.value) : NOTHING))),
		nominal,
	)
	const numbers = own.map(({ said }) => said.flatMap((claim) => numberOf(claim) ?? []))
	return { units, same, alpha, alphaOfNumbers: agreement(numbers, interval).alpha }
}

/** The number of a figure; null where there is none. */
function numberOf(claim: Claim | null): number | null {
	if (claim?.field !== 'harm') return null
	const { min, max } = claim.value.count
	return min ?? max
}

/** Each claim that people decided on has two judgements: the machine’s and theirs. */
function machineOf(ledger: Ledger, live: readonly Decision[]): RoundList['machine'] {
	const last = new Map<string, Said>()
	for (const { body } of live)
		if (body.act === 'accept' || body.act === 'correct' || body.act === 'reject')
			last.set(body.claim, { verdict: body.act, ...(body.act === 'correct' ? { value: body.value } : {}) })
	const judged = [...last].flatMap(([key, said]): (Unit & { verdict: Said['verdict'] })[] => {
		const claim = ledger.codings.claims(key).find(({ coder }) => coder === 'machine')
		return claim ? [{ field: claim.field, said: [claim, ruled(claim, said)], verdict: said.verdict }] : []
	})
	return FIELDS.flatMap((field) => {
		const own = judged.filter((one) => one.field === field)
		if (own.length === 0) return []
		const count = (wanted: Said['verdict']) => own.filter(({ verdict }) => verdict === wanted).length
		return [
			{ field, ...measured(own), accepted: count('accept'), corrected: count('correct'), rejected: count('reject') },
		]
	})
}
