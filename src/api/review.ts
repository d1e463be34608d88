/** The queue of what waits for a person: by doubt and by harm. */
import type { Claim } from '../coding/schema.ts'
import { type Incident, liveDecisions } from '../incident/schema.ts'
import { doubt, gravity, MOST_DOUBT, mostDoubt, sameUrgency } from '../incident/urgency.ts'
import { type Grave, type Ledger, lineOf, type Question } from '../ledger/index.ts'
import type { ReviewQuery } from './deciding-routes.ts'
import { incidentLines } from './lines.ts'
import type { ReviewItem, ReviewQueue } from './schema.ts'
import { standingsOf } from './standing.ts'
import { Words } from './words.ts'

/** Incidents that are looked through for one answer, the gravest first. */
const MOST_LOOKED_AT = 600

interface Waiting {
	readonly urgency: number
	readonly claim: string
	readonly incident: string
}

export async function reviewQueue(ledger: Ledger, { kind, field, limit }: ReviewQuery): Promise<ReviewQueue> {
	const live = liveDecisions(ledger.decisions())
	const decided = new Set(
		live.flatMap(({ body }) =>
			body.act === 'accept' || body.act === 'correct' || body.act === 'reject' ? [body.claim] : [],
		),
	)
	const counts = { claims: ledger.counts().claims, decided: decided.size }
	if (limit === 0) {
		const proposals = ledger.reviewing.asked()
		return { items: [], more: counts.claims > counts.decided || proposals > 0, ...counts, proposals }
	}
	const questions = ledger.reviewing.questions()
	const { found, more } = kind === 'same' ? { found: [], more: false } : claimsWaiting(ledger, decided, field, limit)
	const same = kind === 'claim' || field !== undefined ? [] : await sameItems(ledger, questions, limit)
	const words = new Words(ledger)
	const items = [...same, ...claimItems(ledger, words, live, found)]
		.sort((a, b) => b.urgency - a.urgency || (a.id < b.id ? -1 : 1))
		.slice(0, limit)
	const isMore = more || same.length + found.length > items.length
	return { items, more: isMore, ...counts, proposals: questions.length }
}

/** The most urgent claims that nobody decided on. A graver incident can still hold a more urgent one, until none can. */
function claimsWaiting(
	ledger: Ledger,
	decided: ReadonlySet<string>,
	field: Claim['field'] | undefined,
	limit: number,
): { found: Waiting[]; more: boolean } {
	let found: Waiting[] = []
	let looked = 0
	let more = false
	/** Less urgent than this is none of them any more. */
	let least = -1
	const look = (some: readonly Grave[]): void => {
		looked += some.length
		const claims = ledger.reviewing.claimsOf(some)
		for (const { iid, key, contestedWho, contestedHarm, ...harm } of some)
			for (const claim of claims.get(iid) ?? []) {
				if (decided.has(claim.key) || (field !== undefined && claim.field !== field)) continue
				const { score } = claim
				const urgency = gravity(harm) * doubt({ field: claim.field, score, contestedWho, contestedHarm })
				if (urgency >= least) found.push({ claim: claim.key, incident: key, urgency })
				else more = true
			}
		found.sort(mostUrgent)
		more ||= found.length > limit
		found = found.slice(0, limit)
		least = found.length >= limit ? found[limit - 1]!.urgency : -1
	}
	let some: Grave[] = []
	for (const incident of ledger.reviewing.gravest()) {
		if (gravity(incident) * MOST_DOUBT < least || looked + some.length >= MOST_LOOKED_AT) {
			more = true
			break
		}
		if (gravity(incident) * mostDoubt(incident) < least) {
			more = true
			continue
		}
		some.push(incident)
		if (some.length < TOGETHER) continue
		look(some)
		some = []
	}
	look(some)
	return { found, more }
}

/** Incidents whose claims are fetched at once. */
const TOGETHER = 60

const mostUrgent = (a: Waiting, b: Waiting): number => b.urgency - a.urgency || (a.claim < b.claim ? -1 : 1)

type Live = Parameters<typeof standingsOf>[1]

function claimItems(ledger: Ledger, words: Words, live: Live, found: readonly Waiting[]): ReviewItem[] {
	const read = new Map<string, { readonly incident: Incident; readonly claims: readonly Claim[] } | null>()
	return found.flatMap(({ urgency, claim: key, incident: of }) => {
		if (!read.has(of)) {
			const incident = ledger.incidents.byKey(of)
			read.set(of, incident && { incident, claims: ledger.incidents.claims(incident) })
		}
		const held = read.get(of)
		const claim = held?.claims.find((one) => one.key === key)
		return held && claim ? [claimItem(words, live, urgency, claim, held)] : []
	})
}

function claimItem(
	words: Words,
	live: Live,
	urgency: number,
	claim: Claim,
	{ incident, claims }: { readonly incident: Incident; readonly claims: readonly Claim[] },
): ReviewItem {
	const others = claims.filter(({ key, field }) => field === claim.field && key !== claim.key)
	const standing = standingsOf([claim, ...others], live)
	const { field, score } = claim
	const contested = field === 'actor' ? incident.contestedWho : incident.contestedHarm
	const isContested = contested && (field === 'actor' || field === 'harm' || field === 'victim')
	const killed = incident.figures.find((one) => one.kind === 'killed' && one.who === null)?.high
	return {
		kind: 'claim',
		id: claim.key,
		urgency,
		why: [
			...(isContested ? ['speakers disagree'] : []),
			`the coder’s score is ${score.toFixed(2)}`,
			...(killed ? [`up to ${killed} killed`] : []),
		],
		claim: words.claim(claim, standing(claim)),
		incident: lineOf(incident),
		more: others.slice(0, MOST_BESIDE).map((one) => words.claim(one, standing(one))),
	}
}

const MOST_BESIDE = 8

async function sameItems(ledger: Ledger, questions: readonly Question[], limit: number): Promise<ReviewItem[]> {
	const first = questions
		.map((question) => ({ question, urgency: sameUrgency(question.score, question) }))
		.sort((x, y) => y.urgency - x.urgency)
		.slice(0, limit)
	const keys = new Set(first.flatMap(({ question: { a, b } }) => [a, b]))
	const lines = new Map((await incidentLines(ledger, [...keys])).map((line) => [line.key, line]))
	return first.flatMap(({ question, urgency }) => {
		const { a: one, b: other, score } = question
		const [a, b, proposal] = [lines.get(one), lines.get(other), ledger.reviewing.proposal(question)]
		if (!a || !b || !proposal) return []
		const why = [`perhaps one event, score ${score.toFixed(2)}`]
		const { explanation } = proposal
		return [{ kind: 'same' as const, id: `${one} ${other}`, urgency, why, a, b, score, explanation }]
	})
}
