/** The queue of what waits for a person: by doubt and by harm. */
import { fieldInWords } from '../coding/in-words.ts'
import type { Claim } from '../coding/schema.ts'
import { type Incident, liveDecisions } from '../incident/schema.ts'
import { doubt, gravity, MOST_DOUBT, sameUrgency } from '../incident/urgency.ts'
import { type Ledger, lineOf } from '../ledger/index.ts'
import type { ReviewQuery } from './deciding-routes.ts'
import { incidentLines } from './lines.ts'
import type { ReviewItem, ReviewQueue } from './schema.ts'
import { standingsOf } from './standing.ts'
import { Words } from './words.ts'

/** Incidents that are looked through for one answer, the gravest first. */
const MOST_LOOKED_AT = 600

interface Waiting {
	readonly urgency: number
	readonly claim: Claim
	readonly incident: Incident
}

export async function reviewQueue(ledger: Ledger, { kind, field, limit }: ReviewQuery): Promise<ReviewQueue> {
	const live = liveDecisions(ledger.decisions())
	const decided = new Set(
		live.flatMap(({ body }) =>
			body.act === 'accept' || body.act === 'correct' || body.act === 'reject' ? [body.claim] : [],
		),
	)
	const questions = ledger.reviewing.questions()
	const { found, more } = kind === 'same' ? { found: [], more: false } : claimsWaiting(ledger, decided, field, limit)
	const same = kind === 'claim' || field !== undefined ? [] : await sameItems(ledger, questions, limit)
	const words = new Words(ledger)
	const items = [...same, ...found.map((one) => claimItem(ledger, words, live, one))]
		.sort((a, b) => b.urgency - a.urgency || (a.id < b.id ? -1 : 1))
		.slice(0, limit)
	return {
		items,
		more: more || same.length + found.length > items.length,
		claims: ledger.counts().claims,
		decided: decided.size,
		proposals: questions.length,
	}
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
	for (const { value: incident, killed, wounded } of ledger.reviewing.gravest()) {
		const weight = gravity({ killed, wounded })
		const least = found.length >= limit ? found[limit - 1]!.urgency : -1
		if (weight * MOST_DOUBT < least || looked >= MOST_LOOKED_AT) {
			more = true
			break
		}
		if (incident.claims.every((key) => decided.has(key))) continue
		looked++
		const { contestedWho, contestedHarm } = incident
		const waiting = ledger.incidents
			.claims(incident)
			.filter(({ key, field: of }) => !decided.has(key) && (field === undefined || of === field))
			.map((claim): Waiting => {
				const { field: of, score } = claim
				return { claim, incident, urgency: weight * doubt({ field: of, score, contestedWho, contestedHarm }) }
			})
		if (waiting.length === 0) continue
		found = [...found, ...waiting].sort(mostUrgent)
		more ||= found.length > limit
		found = found.slice(0, limit)
	}
	return { found, more }
}

const mostUrgent = (a: Waiting, b: Waiting): number => b.urgency - a.urgency || (a.claim.key < b.claim.key ? -1 : 1)

function claimItem(
	ledger: Ledger,
	words: Words,
	live: Parameters<typeof standingsOf>[1],
	{ urgency, claim, incident }: Waiting,
): ReviewItem {
	const others = ledger.incidents
		.claims(incident)
		.filter(({ key, field }) => field === claim.field && key !== claim.key)
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
			fieldInWords(field).toLowerCase(),
		],
		claim: words.claim(claim, standing(claim)),
		incident: lineOf(incident),
		more: others.slice(0, MOST_BESIDE).map((one) => words.claim(one, standing(one))),
	}
}

const MOST_BESIDE = 8

async function sameItems(
	ledger: Ledger,
	questions: ReturnType<Ledger['reviewing']['questions']>,
	limit: number,
): Promise<ReviewItem[]> {
	const first = questions
		.map((one) => ({ ...one, urgency: sameUrgency(one.value.score, one, one) }))
		.sort((a, b) => b.urgency - a.urgency)
		.slice(0, limit)
	const lines = new Map(
		(await incidentLines(ledger, [...new Set(first.flatMap(({ value: { a, b } }) => [a, b]))])).map((line) => [
			line.key,
			line,
		]),
	)
	return first.flatMap(({ value: { a: one, b: other, score, explanation }, urgency }) => {
		const [a, b] = [lines.get(one), lines.get(other)]
		const why = [`perhaps one event, score ${score.toFixed(2)}`]
		return a && b ? [{ kind: 'same' as const, id: `${one} ${other}`, urgency, why, a, b, score, explanation }] : []
	})
}
