/** From drafts and sayings to the records of the ledger: mentions, statements, claims and links, in canonical order. */

import type { People } from '../language/names/who-is.ts'
import type { Problem } from '../report/problem.ts'
import type { Span } from '../report/span.ts'
import { calibrated } from './calibration.ts'
import { claimsOfEvent } from './claims/event.ts'
import { claimMaker } from './claims/maker.ts'
import { claimsOfSaying } from './claims/saying.ts'
import { statementOf } from './claims/statement.ts'
import { anchorSpan, type Draft } from './draft.ts'
import { distinct, linkKey, mentionKey, statementKey } from './keys.ts'
import type { LinkKind } from './lists.ts'
import type { Reading } from './reading.ts'
import type { SaidLink } from './response/said.ts'
import type { EventLink } from './response.ts'
import type { SameAs } from './same.ts'
import type { Claim, Link, Mention, Speaker, Statement } from './schema.ts'
import { aboutOf } from './speaker/about.ts'
import { settleClaims, tellerOf } from './speaker/teller.ts'
import type { First } from './speaker/topic.ts'
import { publisher, type Saying } from './speaker.ts'

export interface Made {
	readonly mentions: Mention[]
	readonly statements: Statement[]
	readonly claims: Claim[]
	readonly links: Link[]
	readonly problems: Problem[]
}

/** Everything that the coding of a report consists of, in canonical order. */
export function makeRecords(
	reading: Reading,
	drafts: readonly Draft[],
	sayings: readonly Saying[],
	same: readonly SameAs[],
	responses: readonly EventLink[],
	said: readonly SaidLink[],
	people: People,
	specific: (draft: Draft) => boolean,
	first: First,
): Made {
	const version = reading.report.version.id
	const problems: Problem[] = []
	const keys = new Map<Draft, string>()
	const mentions = drafts.map((draft): Mention => {
		const anchor = anchorSpan(draft)
		const key = mentionKey(version, anchor)
		keys.set(draft, key)
		return {
			key,
			version,
			anchor,
			sentence: draft.sentence,
			section: Math.max(0, reading.sections[draft.sentence] ?? 0),
			type: draft.type,
			factuality: draft.factuality,
			background: draft.background,
			main: specific(draft),
		}
	})
	const statementKeys = new Map<Saying, string>()
	const whole = sayings.filter(({ of }) => of === null)
	const keyed = distinct(whole.map((saying) => ({ key: statementKey(version, saying.act, saying.anchor), saying })))
	for (const { key, saying } of keyed) statementKeys.set(saying, key)
	for (const saying of sayings) if (saying.of) statementKeys.set(saying, statementKeys.get(saying.of)!)
	const abouts = new Map(sayings.map((saying) => [saying, aboutOf(reading, saying, drafts, keys, first)]))
	const statements = keyed.map(({ key, saying }): Statement => {
		const pieces = sayings.filter((piece) => piece === saying || piece.of === saying)
		const about = new Set(pieces.flatMap((piece) => abouts.get(piece)!))
		return statementOf(version, key, saying, [...about], people)
	})
	const maker = claimMaker(reading, problems)
	for (const draft of drafts) claimsOfEvent(maker, reading, draft, keys.get(draft)!, sayings, statementKeys, people)
	for (const saying of sayings)
		claimsOfSaying(
			maker,
			reading,
			saying,
			drafts,
			keys,
			abouts.get(saying)!,
			statementKeys.get(saying)!,
			people,
			sayings,
			first,
		)
	const links = distinct([
		...same.map(
			(s): Link =>
				linkOf(
					version,
					{ kind: 'same-as', from: keys.get(s.from)!, to: keys.get(s.to)!, spans: [anchorSpan(s.from)], rule: s.rule },
					publisher(reading),
					s.score,
				),
		),
		...responses.flatMap((l): Link[] => {
			const { speaker, stance } = tellerOf(reading, sayings, l.sentence, l.token)
			// "denied that it was in retaliation for": nobody says so.
			if (stance === 'denies') return []
			const told = { ...l, from: keys.get(l.from)!, to: keys.get(l.to)! }
			return [linkOf(version, told, speaker, 0.9)]
		}),
		...said.map((l): Link => {
			const keyOf = (end: Draft | Saying): string => ('act' in end ? statementKeys.get(end)! : keys.get(end)!)
			const told = { kind: 'response-to' as const, from: keyOf(l.from), to: keyOf(l.to), spans: l.spans, rule: l.rule }
			return linkOf(version, told, tellerOf(reading, sayings, l.sentence, l.token).speaker, 0.7)
		}),
	])
	const claims = settleClaims(reading, maker.claims, drafts, keys, sayings, statementKeys)
	const told = new Map(mentions.map((mention) => [mention.key, mention]))
	const scored = claims.map((claim) => calibrated(claim, told.get(claim.about)))
	return { mentions: distinct(mentions), statements, claims: distinct(scored), links, problems }
}

interface Told {
	readonly kind: LinkKind
	readonly from: string
	readonly to: string
	readonly spans: readonly Span[]
	readonly rule: string
}

function linkOf(version: string, { kind, from, to, spans, rule }: Told, speaker: Speaker, score: number): Link {
	return {
		key: linkKey(version, kind, from, to),
		version,
		kind,
		from,
		to,
		evidence: { kind: 'words', spans: [...spans] },
		speaker,
		score,
		rules: [rule],
	}
}
