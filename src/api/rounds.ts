/** Rounds of blind coding as one reader may see them, agreement by field, and the machine held against people. */
import { claimInWords } from '../coding/in-words.ts'
import { FIELDS } from '../coding/lists.ts'
import type { Claim } from '../coding/schema.ts'
import { agreement, interval, nominal } from '../incident/agreement.ts'
import { isOpen, type Judgement, type Round, roundsOf } from '../incident/rounds.ts'
import { type Decision, liveDecisions } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { canonicalJson } from '../report/hash.ts'
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
	const claims = round.reports.flatMap((report) => claimsOf(ledger, report))
	const open = isOpen(round)
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
		agreement:
			both &&
			agreementOf(
				both.map(({ claim, judgements }) => ({
					claim,
					said: judgements.map(({ value, verdict }) => ({ verdict, value })),
				})),
			),
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
	new Set(judgements.map((said) => exactly(claim, said))).size

/** What counts by a judgement, in words; what was rejected is nothing. */
function wordsOf(claim: Claim, { verdict, value }: Said): string {
	if (verdict === 'reject') return NOTHING
	return verdict === 'correct' ? claimInWords({ ...claim, value } as Claim) : claimInWords(claim)
}
const NOTHING = '✕'

interface Judged {
	readonly claim: Claim
	readonly said: readonly Said[]
}

function agreementOf(judged: readonly Judged[]): FieldAgreement[] {
	return FIELDS.flatMap((field): FieldAgreement[] => {
		const own = judged.filter(({ claim, said }) => claim.field === field && said.length > 1)
		return own.length > 0 ? [{ field, ...measured(own) }] : []
	})
}

function measured(own: readonly Judged[]): Omit<FieldAgreement, 'field'> {
	const { alpha, units, same } = agreement(
		own.map(({ claim, said }) => said.map((one) => exactly(claim, one))),
		nominal,
	)
	const numbers = own.map(({ claim, said }) => said.flatMap((one) => numberOf(claim, one) ?? []))
	return { units, same, alpha, alphaOfNumbers: agreement(numbers, interval).alpha }
}

/** The value as one text, so that two can be compared. */
const exactly = (claim: Claim, { verdict, value }: Said): string =>
	verdict === 'reject' ? NOTHING : canonicalJson(verdict === 'correct' ? value : claim.value)

/** The number of a figure; null where a judgement leaves none. */
function numberOf(claim: Claim, { verdict, value }: Said): number | null {
	if (claim.field !== 'harm' || verdict === 'reject') return null
	const { min, max } = ((verdict === 'correct' ? value : claim.value) as typeof claim.value).count
	return min ?? max
}

/** Each claim that people decided on has two judgements: the machine’s and theirs. */
function machineOf(ledger: Ledger, live: readonly Decision[]): RoundList['machine'] {
	const last = new Map<string, Said>()
	for (const { body } of live)
		if (body.act === 'accept' || body.act === 'correct' || body.act === 'reject')
			last.set(body.claim, { verdict: body.act, ...(body.act === 'correct' ? { value: body.value } : {}) })
	const judged = [...last].flatMap(([key, said]): Judged[] => {
		const claim = ledger.codings.claims(key).find(({ coder }) => coder === 'machine')
		return claim ? [{ claim, said: [{ verdict: 'accept' }, said] }] : []
	})
	return FIELDS.flatMap((field) => {
		const own = judged.filter(({ claim }) => claim.field === field)
		if (own.length === 0) return []
		const count = (verdict: Said['verdict']) => own.filter(({ said }) => said[1]!.verdict === verdict).length
		return [
			{ field, ...measured(own), accepted: count('accept'), corrected: count('correct'), rejected: count('reject') },
		]
	})
}
