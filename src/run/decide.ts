/**
 * Deciding, for the command line and the desk alike: what a person asks for in names becomes entries of the log, and what hangs
 * on them is derived again. All of what is asked at once is entered or none of it.
 */
import { type Asked, WITHOUT_REASON } from '../incident/asked.ts'
import { nameInRegistry, registryOf } from '../incident/registry.ts'
import { roundsOf, wrongInRound } from '../incident/rounds.ts'
import { type Decision, type DecisionBody, liveDecisions } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import type { Attestary } from './attestary.ts'
import { codingOf } from './code-by-hand.ts'
import { deriveLedger, mintHandles, recodeReport } from './ledger-work.ts'
import {
	claimNamed,
	decisionNamed,
	endNamed,
	incidentNamed,
	incidentsNamed,
	mentionsNamed,
	naming,
	reportOf,
	reportOrClaim,
	thingNamed,
} from './named.ts'

export interface Deciding {
	readonly by: string
	readonly reason: string
	readonly asked: readonly Asked[]
	/** ISO 8601 UTC. */
	readonly at: string
}

/** The decision with keys in the place of names; throws `NotNamed`. */
export function bodyOf(ledger: Ledger, asked: Asked): DecisionBody {
	switch (asked.act) {
		case 'accept':
		case 'reject':
		case 'correct':
			return { ...asked, claim: claimNamed(ledger, asked.claim) }
		case 'correct-incident': {
			const { incident, ...rest } = asked
			return { ...rest, mentions: [...incidentNamed(ledger, incident).mentions] }
		}
		case 'merge':
			return { act: 'merge', mentions: mentionsNamed(ledger, asked.incidents) }
		case 'split': {
			const mentions = mentionsNamed(ledger, asked.mentions)
			const from = incidentNamed(ledger, asked.incident).mentions.filter((key) => !mentions.includes(key))
			return { act: 'split', mentions, from }
		}
		case 'link':
		case 'unlink':
			return { ...asked, from: endNamed(ledger, asked.from), to: endNamed(ledger, asked.to) }
		case 'set-published':
			return { ...asked, report: reportOf(ledger, asked.report) }
		case 'set-origin':
			return { ...asked, of: reportOrClaim(ledger, asked.of) }
		case 'who-is-this':
			return {
				act: 'who-is-this',
				names: withOwn(asked),
				is: { ...asked.is, ...known(ledger, asked.is.name, 'actors') },
			}
		case 'where-is-this':
			return {
				act: 'where-is-this',
				names: withOwn(asked),
				is: { ...asked.is, ...known(ledger, asked.is.name, 'places') },
			}
		case 'note':
			return { act: 'note', about: thingNamed(ledger, asked.about) }
		case 'open-round':
			return { ...asked, reports: [...new Set(asked.reports.map((name) => reportOf(ledger, name)))] }
		case 'judge':
			return { ...asked, round: decisionNamed(ledger, asked.round).id, claim: claimNamed(ledger, asked.claim) }
		case 'add-in-round': {
			const { version } = asked.coding
			const report = ledger.facts.text(version)?.version.report ?? version
			return { ...asked, round: decisionNamed(ledger, asked.round).id, report }
		}
		case 'finish-round':
			return { ...asked, round: decisionNamed(ledger, asked.round).id }
		case 'undo':
			return { act: 'undo', decision: decisionNamed(ledger, asked.decision).id }
	}
}

/** The name that somebody goes by means him too. */
const withOwn = ({ names, is }: { readonly names: readonly string[]; readonly is: { readonly name: string } }) => [
	...new Set([names[0]!, is.name, ...names]),
]

/** Somebody or some place that is in the registry, in the lists of actors and places, or new. */
function known(
	ledger: Ledger,
	name: string,
	what: 'actors' | 'places',
): { readonly id: string; readonly name: string } {
	const key = nameInRegistry(name)
	const held = registryOf(liveDecisions(ledger.decisions()))[what].get(key)?.[0]?.is
	if (held) return { id: held.id, name: held.name }
	return { id: ledger.incidents.referenceOf(name, what) ?? `own:${key.replaceAll(' ', '-')}`, name }
}

/** What is wrong with a decision whatever the ledger holds. */
function wrongIn(ledger: Ledger, body: DecisionBody, { by, reason }: Deciding): Problem | null {
	const bad = (message: string): Problem => ({
		code: 'decision/bad-value',
		level: 'error',
		report: 'decision',
		span: null,
		message,
	})
	if (reason.trim() === '' && !WITHOUT_REASON.has(body.act as Asked['act']))
		return bad(`To ${body.act.replaceAll('-', ' ')} needs a reason.`)
	if (body.act === 'split' && body.from.length === 0) return bad('A split must leave some mention behind.')
	if (body.act === 'merge' && body.mentions.length < 2) return bad('A merge needs at least two mentions or incidents.')
	if (body.act === 'open-round' && new Set(body.coders).size < body.coders.length)
		return bad('Each coder of a round has a name of their own.')
	if (body.act === 'judge' || body.act === 'add-in-round' || body.act === 'finish-round') {
		const wrong = wrongInRound(roundsOf(ledger.decisions()), body, by)
		if (wrong) return bad(wrong)
	}
	if (body.act === 'add-in-round') return codingOf(ledger, by, body.coding).problems[0] ?? null
	return null
}

/** The names of what is joined, parted, linked or set: such incidents are given handles, which are what stays of them. */
function joinedBy(asked: Asked): readonly string[] {
	if (asked.act === 'merge') return asked.incidents
	if (asked.act === 'split' || asked.act === 'correct-incident') return [asked.incident]
	return asked.act === 'link' || asked.act === 'unlink' ? [asked.from, asked.to] : []
}

/**
 * Enters what is asked, and derives what hangs on it. The problems of an entered decision are those that it causes; without a value
 * nothing was entered. The coder is loaded only when something has to be read again.
 */
export async function decide(
	ledger: Ledger,
	attestary: () => Promise<Attestary>,
	deciding: Deciding,
): Promise<Outcome<Decision[] | null>> {
	const { by, reason, asked, at } = deciding
	const bodies = naming(() => asked.map((one) => bodyOf(ledger, one)))
	if (!bodies.value) return { value: null, problems: bodies.problems }
	const wrong = bodies.value.flatMap((body) => wrongIn(ledger, body, deciding) ?? [])
	const refused = wrong[0] ? wrong : ledger.refusals(bodies.value.map((body) => ({ by, reason, body, at })))
	if (refused.length > 0) return { value: null, problems: refused }
	const before = new Set(ledger.incidents.orphaned())
	const problems: Problem[] = []
	const joined = asked.flatMap(joinedBy).flatMap((name) => (/^[cmsl]-/.test(name) ? [] : incidentsNamed(ledger, name)))
	const unnamed = joined.filter(({ handle }) => handle === null)
	if (unnamed.length > 0) {
		const act = asked[0]!.act
		problems.push(
			...(await mintHandles(ledger, await attestary(), unnamed, { by, reason: `decided on: ${act}` })).problems,
		)
	}
	const made = await ledger.decideAll(bodies.value.map((body) => ({ by, reason, body, at })))
	if (!made.value) return { value: null, problems: made.problems }
	const dated = new Set(bodies.value.flatMap((body) => datedBy(ledger, body)))
	for (const report of dated) problems.push(...(await recodeReport(ledger, await attestary(), report)))
	const ids = new Set(made.value.map(({ id }) => id))
	const derived = await deriveLedger(ledger, attestary)
	problems.push(...derived.problems.filter((problem) => isNew(problem, before, ids)))
	return { value: made.value, problems }
}

/** What these decisions cause: what earlier ones came to was told when they were entered. */
export function isNew(
	{ code, report }: Problem,
	orphanedBefore: ReadonlySet<string>,
	decisions: ReadonlySet<string> = new Set(),
): boolean {
	if (decisions.has(report)) return true
	return code === 'decision/orphaned' ? !orphanedBefore.has(report) : !code.startsWith('decision/')
}

/** The reports whose publication day a decision sets, or an undone one had set. */
function datedBy(ledger: Ledger, body: DecisionBody): string[] {
	if (body.act === 'set-published') return [body.report]
	if (body.act !== 'undo') return []
	const undone = ledger.decisions().find(({ id }) => id === body.decision)?.body
	return undone ? datedBy(ledger, undone) : []
}
