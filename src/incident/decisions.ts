/**
 * Applies what people decided. Pure: codings and decisions in, one `Ruling` out; clustering and figures obey it.
 *
 * What counts:
 * - Decisions are read in the order of the log. Of two that contradict each other the later one counts.
 * - An undone decision is as if it had never been made; undoing the undo brings it back. An entry can undo earlier ones
 *   only. Minted handles and expunging cannot be undone.
 * - accept, reject, correct: the last one on a claim is its status. What the machine said stays in the coding.
 * - correct-incident: holds for the incident that the first of its mentions that is known stands in; the last one on a field
 *   (of a kind of harm, for figures) counts. No claim changes.
 * - merge: the mentions are one event, by way of others too. split: the mentions named leave every group that holds them
 *   together with one of `from`; the mentions that leave stay together as far as they were. A later merge lifts the
 *   splits between all that it joins.
 * - set-published, set-origin, who-is-this, where-is-this: the last one on a report, claim or name counts.
 * - link, unlink: the last one on (kind, from, to) counts.
 * - A handle given where a mention is asked for stands for the mentions it was minted for.
 * - A decision that names something unknown is orphaned: listed, never dropped, and what is left of it still counts.
 */
import { type Claim, type Coded, VALUES } from '../coding/schema.ts'
import type { Problem, ProblemCode } from '../report/problem.ts'
import { Groups } from './groups.ts'
import { registryOf } from './registry.ts'
import type {
	ClaimRuling,
	ClaimStatus,
	DecidedLink,
	DecidedOrigin,
	DecidedSetting,
	MintedHandle,
	Ruling,
} from './ruling.ts'
import { type Decision, liveDecisions, SETTINGS, targetsOf } from './schema.ts'
import { thingSet } from './settings.ts'

/** What decisions can name: codings in memory, or a ledger. */
export interface Named {
	/** True for the key of a claim, mention, statement or link, or the id of a report, that exists. */
	readonly known: (target: string) => boolean
	/** The field of a claim; null where it cannot be told, and then any value is taken. */
	readonly fieldOf: (claim: string) => Claim['field'] | null
}

export function applyDecisions(decisions: readonly Decision[], { known, fieldOf }: Named): Ruling {
	const live = liveDecisions(decisions)
	const handles: MintedHandle[] = []
	const minted = new Map<string, readonly string[]>()
	for (const { body } of live) {
		if (body.act !== 'mint' || minted.has(body.handle)) continue
		minted.set(body.handle, body.mentions)
		handles.push({ handle: body.handle, mentions: body.mentions })
	}
	/** Handles become mentions; anything else stays as it is. */
	const open = (targets: readonly string[]): string[] => [...new Set(targets.flatMap((t) => minted.get(t) ?? [t]))]

	const claims = new Map<string, ClaimRuling>()
	const links = new Map<string, DecidedLink & { readonly made: boolean }>()
	const published = new Map<string, string>()
	const origins = new Map<string, DecidedOrigin>()
	const settings = new Map<string, DecidedSetting[]>()
	const groups = new Groups()
	const orphaned: string[] = []
	const problems: Problem[] = []
	const say = (code: ProblemCode, decision: Decision, message: string) =>
		problems.push({
			code,
			level: code === 'decision/bad-value' ? 'error' : 'note',
			report: decision.id,
			span: null,
			message,
		})

	for (const decision of live) {
		const missing = targetsOf(decision.body).filter((t) => !open([t]).some(known))
		// Of an incident that some mentions left, the others still tell which it is.
		const stands = decision.body.act === 'correct-incident' && open(decision.body.mentions).some(known)
		if (missing.length > 0 && !stands) {
			orphaned.push(decision.id)
			// A handle is given once: that its mentions changed is no loss of anything that a person decided.
			if (decision.body.act !== 'mint')
				say(
					'decision/orphaned',
					decision,
					`${about(decision)} names ${missing.join(', ')}, which is not there any more. It stands and waits.`,
				)
		}
		const { body } = decision
		switch (body.act) {
			case 'accept':
			case 'reject':
			case 'correct': {
				if (missing.length > 0) break
				const field = fieldOf(body.claim)
				if (body.act === 'correct' && field && !VALUES[field].safeParse(body.value).success) {
					say(
						'decision/bad-value',
						decision,
						`${about(decision)} gives a value that does not fit the field "${field}". It is not used.`,
					)
					break
				}
				const held = claims.get(body.claim)
				if (held && held.status !== STATUS[body.act]) {
					say('decision/conflict', decision, `${about(decision)} replaces ${about(held.decision)} on the same claim.`)
				}
				claims.set(body.claim, {
					status: STATUS[body.act],
					decision,
					...(body.act === 'correct' ? { value: body.value } : {}),
				})
				break
			}
			case 'correct-incident': {
				const { field, value } = body
				const anchor = open(body.mentions).find(known)
				if (anchor === undefined) break
				if (!SETTINGS[field].safeParse(value).success) {
					say(
						'decision/bad-value',
						decision,
						`${about(decision)} gives a value that does not fit "${field}". It is not used.`,
					)
					break
				}
				const setting = { field, value, decision }
				const held = settings.get(anchor) ?? []
				settings.set(anchor, [...held.filter((one) => thingSet(one) !== thingSet(setting)), setting])
				break
			}
			case 'merge':
				if (groups.merge(open(body.mentions)))
					say('decision/conflict', decision, `${about(decision)} lifts an earlier split.`)
				break
			case 'split':
				if (groups.split(open(body.mentions), open(body.from))) {
					say('decision/conflict', decision, `${about(decision)} divides an earlier merge.`)
				}
				break
			case 'link':
			case 'unlink': {
				const [from, to] = [body.from, body.to].map((end) => open([end]).find(known))
				if (!from || !to) break
				const id = `${body.kind} ${from} ${to}`
				const made = body.act === 'link'
				const held = links.get(id)
				if (held && held.made !== made)
					say('decision/conflict', decision, `${about(decision)} replaces ${about(held.decision)}.`)
				links.set(id, { kind: body.kind, from, to, decision, made })
				break
			}
			case 'set-published': {
				if (published.has(body.report) && published.get(body.report) !== body.day) {
					say('decision/conflict', decision, `${about(decision)} replaces an earlier day for the same report.`)
				}
				published.set(body.report, body.day)
				break
			}
			case 'set-origin': {
				const held = origins.get(body.of)
				if (held && held.origin !== body.origin)
					say('decision/conflict', decision, `${about(decision)} replaces ${about(held.decision)} on the same origin.`)
				origins.set(body.of, { origin: body.origin, decision })
				break
			}
			case 'who-is-this':
			case 'where-is-this':
			case 'note':
			// What coders of a round say counts only when somebody has adjudicated it.
			case 'open-round':
			case 'judge':
			case 'add-in-round':
			case 'finish-round':
			case 'mint':
			case 'release':
			case 'undo':
			case 'expunge':
				break
		}
	}
	const ofKind = (made: boolean): DecidedLink[] =>
		[...links.values()].filter((l) => l.made === made).map(({ made: _, ...link }) => link)
	return {
		claims,
		mustLink: groups.mustLink(known),
		cannotLink: groups.cannotLink(known),
		links: ofKind(true),
		unlinks: ofKind(false),
		published,
		origins,
		settings,
		registry: registryOf(live),
		orphaned,
		handles,
		problems,
	}
}

/** A claim as it stands after the decisions. `machine` is what the coder said, untouched. */
export interface RuledClaim {
	readonly claim: Claim
	readonly status: 'undecided' | ClaimStatus
	readonly machine: Claim
	readonly decision: Decision | null
}

/**
 * The claim with its ruling. A corrected one keeps key, speaker, stance and mention; its value and evidence are the
 * person's, its coder is that person, and the rules name the decision.
 */
export function ruleClaim(claim: Claim, ruling: Ruling): RuledClaim {
	const held = ruling.claims.get(claim.key)
	if (!held) return { claim, status: 'undecided', machine: claim, decision: null }
	const { decision, status } = held
	if (status !== 'corrected') return { claim, status, machine: claim, decision }
	const corrected = {
		...claim,
		value: held.value,
		evidence: decision.evidence ?? {
			kind: 'decision',
			decision: decision.id,
			by: decision.by,
			reason: decision.reason,
		},
		score: 1,
		rules: [...claim.rules, `decision/${decision.id}`],
		coder: decision.by,
	} as Claim
	return { claim: corrected, status, machine: claim, decision }
}

const STATUS = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const

/** What these codings hold. */
export function namedIn(coded: readonly Coded[]): Named {
	const keys = new Set<string>()
	const fields = new Map<string, Claim['field']>()
	for (const c of coded) {
		keys.add(c.report)
		for (const list of [c.mentions, c.statements, c.claims, c.links]) for (const { key } of list) keys.add(key)
		for (const { key, field } of c.claims) fields.set(key, field)
	}
	return { known: (target) => keys.has(target), fieldOf: (claim) => fields.get(claim) ?? null }
}

function about(decision: Decision): string {
	return `Decision ${decision.seq} (${decision.body.act}, ${decision.by})`
}
