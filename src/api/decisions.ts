/** The log of decisions with how each stands today, and entering new ones. */
import { claimInWords, fieldInWords } from '../coding/in-words.ts'
import { roundFor, roundsOf, seenBy } from '../incident/rounds.ts'
import { type Decision, type DecisionBody, type Incident, LASTING, targetsOf, undoings } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Problem } from '../report/problem.ts'
import type { Helper } from '../run/helper.ts'
import { incidentsNamed } from '../run/named.ts'
import type { DecisionQuery } from './deciding-routes.ts'
import { reportLines } from './lines.ts'
import { Refused } from './refuse.ts'
import type { CodedByHand, CodingByHand, Decided, DecisionLine, DecisionList } from './schema.ts'

export async function decisionList(ledger: Ledger, query: DecisionQuery): Promise<DecisionList> {
	const all = seenBy(ledger.decisions(), query.as).filter(({ body }) => !LASTING.has(body.act))
	const orphaned = new Set(ledger.incidents.orphaned())
	const undone = undoings(all)
	const isOrphaned = (id: string) => orphaned.has(id) && !undone.has(id)
	const own = query.incident === undefined ? null : targetsIn(ledger, query.incident)
	const wanted = all.filter(
		({ id, by, body }) =>
			(query.by === undefined || by === query.by) &&
			(query.act === undefined || body.act === query.act) &&
			(query.orphaned === undefined || isOrphaned(id) === query.orphaned) &&
			(own === null || targetsOf(body).some((target) => own.has(target))),
	)
	const { offset, limit } = query
	const byId = new Map(all.map((one) => [one.id, one]))
	const shown = wanted.toReversed().slice(offset, offset + limit)
	const lines = shown.map(async (decision): Promise<DecisionLine> => {
		const { id, body } = decision
		return {
			decision,
			state: undone.has(id) ? 'undone' : isOrphaned(id) ? 'orphaned' : 'counts',
			undoneBy: undone.get(id) ?? null,
			...(await about(ledger, body, byId)),
		}
	})
	return {
		total: wanted.length,
		decisions: await Promise.all(lines),
		orphaned: all.filter(({ id }) => isOrphaned(id)).length,
		people: [...new Set(all.map(({ by }) => by))].sort(),
	}
}

/** All that an incident stands on, itself included. */
function targetsIn(ledger: Ledger, name: string): ReadonlySet<string> {
	const [incident, ...more] = incidentsNamed(ledger, name)
	if (!incident) throw new Refused('api/not-found', name, 'There is no such incident in the ledger.')
	if (more.length > 0) throw new Refused('api/ambiguous', name, 'This can be several incidents. Give more of the key.')
	const { key, handle, aliases, mentions, statements, reports, claims } = incident
	return new Set([key, handle ?? key, ...aliases, ...mentions, ...statements, ...reports, ...claims])
}

type About = Pick<DecisionLine, 'what' | 'incidents' | 'report'>

async function about(ledger: Ledger, body: DecisionBody, byId: ReadonlyMap<string, Decision>): Promise<About> {
	if (body.act === 'undo') {
		const undone = byId.get(body.decision)
		const what = undone ? `${undone.body.act} by ${undone.by}` : body.decision
		return { ...(undone ? await about(ledger, undone.body, byId) : NOTHING), what }
	}
	if (body.act === 'add-in-round') {
		const text = ledger.facts.text(body.coding.version)?.version.text ?? ''
		const words = body.coding.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
		return { ...NOTHING, what: `${fieldInWords(body.coding.field)}: “${words}”`, report: body.report }
	}
	if (body.act === 'open-round') return { ...NOTHING, what: `${body.name}: ${body.coders.join(', ')}` }
	if (body.act === 'finish-round') {
		const opened = byId.get(body.round)?.body
		return { ...NOTHING, what: opened?.act === 'open-round' ? opened.name : body.round }
	}
	if (body.act === 'who-is-this' || body.act === 'where-is-this')
		return { ...NOTHING, what: `${body.names.filter((name) => name !== body.is.name).join(', ')} = ${body.is.name}` }
	const targets = targetsOf(body)
	const found = targets.map((target) => meant(ledger, target))
	const incidents = [
		...new Map(found.flatMap(({ incidents }) => incidents.map((one) => [one.key, one] as const))).values(),
	]
	const [first] = targets
	const claim = first?.startsWith('c-') ? ledger.codings.claims(first)[0] : undefined
	const report = found.find((one) => one.report !== null)?.report ?? null
	const line = report !== null && report === first ? (await reportLines(ledger, [report]))[0] : undefined
	const titles = incidents.map(({ title }) => title).join(' + ')
	return {
		what: (claim ? claimInWords(claim) : line ? line.title || line.opening : titles) || targets.join(', '),
		incidents,
		report,
	}
}

const NOTHING: About = { what: '', incidents: [], report: null }

/** What a target belongs to today. */
function meant(ledger: Ledger, target: string): Pick<About, 'incidents' | 'report'> {
	const report = ledger.facts.report(target) ? target : ledger.codings.reportOf(target)
	const mention = target.startsWith('c-') ? ledger.codings.claims(target)[0]?.about : target
	const incidents = target.startsWith('ATT-')
		? ledger.incidents.find(target)
		: [mention ? ledger.incidents.ofMention(mention) : null].filter((one) => one !== null)
	return { report, incidents: incidents.map(named) }
}

const named = ({ key, handle, title }: Incident): About['incidents'][number] => ({ key, handle, title })

/** Enters what is asked; what keeps it from being entered becomes the refusal. */
export async function decideFor(
	ledger: Ledger,
	helper: Pick<Helper, 'decide'>,
	deciding: Parameters<Helper['decide']>[0],
): Promise<Decided> {
	if (ledger.readOnly)
		throw new Refused('ledger/read-only', ledger.file, 'This ledger cannot be written to, so nothing can be decided.')
	const { value, problems } = await helper.decide(deciding)
	if (!value) throw refusedFor(problems)
	const mentions = value.flatMap(({ body }) => (joins(body) ? targetsOf(body) : []))
	return {
		decisions: [...value],
		problems: problems.map(record),
		incidents: [...new Set(mentions.flatMap((mention) => nameOf(ledger.incidents.ofMention(mention))))],
	}
}

/** Keeps a claim by hand. */
export async function codeFor(
	ledger: Ledger,
	helper: Pick<Helper, 'codeByHand'>,
	by: string,
	wanted: CodingByHand,
): Promise<CodedByHand> {
	if (ledger.readOnly)
		throw new Refused('ledger/read-only', ledger.file, 'This ledger cannot be written to, so nothing can be coded.')
	const report = ledger.facts.text(wanted.version)?.version.report
	const round = report === undefined ? undefined : roundFor(roundsOf(ledger.decisions()), by, report)
	if (round)
		throw new Refused(
			'decision/bad-value',
			wanted.version,
			`${by} reads this report in the round “${round.name}”, where the others must not see it yet: add the claim in that round.`,
		)
	const { value, problems } = await helper.codeByHand(by, wanted)
	if (!value) throw refusedFor(problems)
	return { ...value, incident: ledger.incidents.ofMention(value.mention)?.key ?? null }
}

function refusedFor([problem]: readonly Problem[]): Refused {
	return new Refused(problem?.code ?? 'api/failed', problem?.report ?? 'decision', problem?.message ?? '')
}

/** A handle outlives the undoing of what was decided; a key does not. */
const nameOf = (incident: Incident | null): string[] => (incident ? [incident.handle ?? incident.key] : [])

const joins = ({ act }: DecisionBody): boolean =>
	act === 'correct-incident' || act === 'merge' || act === 'split' || act === 'link' || act === 'unlink'

const record = ({ code, level, report, span, message }: Problem): Decided['problems'][number] => ({
	code,
	level,
	report,
	span: span && { start: span.start, end: span.end },
	message,
})
