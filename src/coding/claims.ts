/**
 * From drafts and sayings to the records of the ledger. The one place where a claim is made: its evidence is cut from the
 * version by span, and a value whose words do not stand there becomes a problem and no claim.
 */

import { type Entity, isParty } from '../language/names/entity.ts'
import { spanOf } from '../language/names/tree.ts'
import type { People } from '../language/names/who-is.ts'
import type { Problem } from '../report/problem.ts'
import { bySpan, overlaps, type Span } from '../report/span.ts'
import type { Draft, Role } from './draft.ts'
import { anchorOf } from './draft.ts'
import { victimOf } from './harm/victim.ts'
import { claimKey, distinct, linkKey, mentionKey, statementKey } from './keys.ts'
import type { Act, Context, Delivery, Factuality, LinkKind, Stance } from './lists.ts'
import type { Reading } from './reading.ts'
import type { EventLink } from './response.ts'
import type { SameAs } from './same.ts'
import type { ActorValue, Certainty, Claim, ClaimOf, Link, Mention, Speaker, Statement } from './schema.ts'
import { aboutOf, isAnswer, isOwnDeed } from './speaker/about.ts'
import { BY_ACT } from './speaker/asserted.ts'
import { figureOf } from './speaker/figure.ts'
import { motiveIn } from './speaker/motive.ts'
import { settleClaims, tellerOf } from './speaker/teller.ts'
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
	people: People,
	specific: (draft: Draft) => boolean,
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
	const statements = keyed.map(({ key, saying }): Statement => {
		const pieces = sayings.filter((piece) => piece === saying || piece.of === saying)
		const about = new Set(pieces.flatMap((piece) => aboutOf(piece, drafts, keys)))
		return statementOf(version, key, saying, [...about], people)
	})
	const maker = claimMaker(reading, problems)
	for (const draft of drafts) claimsOfDraft(maker, reading, draft, keys.get(draft)!, sayings, statementKeys, people)
	for (const saying of sayings)
		claimsOfSaying(maker, reading, saying, drafts, keys, statementKeys.get(saying)!, people, sayings)
	const links = distinct([
		...same.map(
			(s): Link =>
				linkOf(reading, version, 'same-as', keys.get(s.from)!, keys.get(s.to)!, [anchorSpan(s.from)], s.score, s.rule),
		),
		...responses.map(
			(l): Link => linkOf(reading, version, l.kind, keys.get(l.from)!, keys.get(l.to)!, l.spans, 0.9, l.rule),
		),
	])
	const claims = settleClaims(reading, maker.claims, drafts, keys, sayings, statementKeys)
	return { mentions: distinct(mentions), statements, claims: distinct(claims), links, problems }
}

/** The words of the trigger: the event noun with its verb when they stand close, else the event word alone. */
export function anchorSpan(draft: Draft): Span {
	const trigger = draft.triggers[0]!
	const all = spanOf(draft.tree, trigger.tokens)
	const words = draft.tree.tokens.filter((t) => t.start >= all.start && t.end <= all.end).length
	return words <= 8 ? all : spanOf(draft.tree, [trigger.token])
}

interface Maker {
	readonly claims: Claim[]
	add<F extends Claim['field']>(
		field: F,
		value: ClaimOf<F>['value'],
		spans: readonly Span[],
		about: string,
		who: {
			speaker: Speaker
			stance: Stance
			factuality: Factuality
			certainty: Certainty | null
			statement?: string | undefined
			score: number
			rules: readonly string[]
		},
	): void
}

function claimMaker(reading: Reading, problems: Problem[]): Maker {
	const claims: Claim[] = []
	const version = reading.report.version
	return {
		claims,
		add(field, value, spans, about, who) {
			// A token is a span with more in it: only its two ends are kept.
			const held = spans
				.map(({ start, end }) => ({ start, end }))
				.filter((s) => s.start >= 0 && s.end <= version.text.length && s.start < s.end)
				.sort(bySpan)
			if (held.length === 0 || held.some((s) => version.text.slice(s.start, s.end).trim() === '')) {
				problems.push({
					code: 'evidence/not-in-report',
					level: 'warning',
					report: version.report,
					span: null,
					message: `A ${field} was read without words to show for it, so it was left out.`,
				})
				return
			}
			const kind = field === 'harm' ? `harm/${(value as { kind: string }).kind}` : field
			claims.push({
				key: claimKey(version.id, kind, held),
				version: version.id,
				about,
				field,
				value,
				evidence: { kind: 'words', spans: held },
				speaker: who.speaker,
				stance: who.stance,
				factuality: who.factuality,
				certainty: who.certainty,
				...(who.statement ? { statement: who.statement } : {}),
				score: who.score,
				rules: [...who.rules],
				coder: 'machine',
			} as Claim)
		},
	}
}

function claimsOfDraft(
	maker: Maker,
	reading: Reading,
	draft: Draft,
	about: string,
	sayings: readonly Saying[],
	statementKeys: ReadonlyMap<Saying, string>,
	people: People,
): void {
	const who = (token: number, rules: readonly string[], score: number) => {
		const teller = tellerOf(reading, sayings, draft.sentence, token)
		const stance = teller.stance === 'denies' && draft.factuality !== 'denied' ? 'denies' : teller.stance
		return {
			speaker: teller.speaker,
			stance,
			factuality: draft.factuality,
			certainty: draft.certainty ?? teller.saying?.certainty ?? null,
			statement: teller.saying ? statementKeys.get(teller.saying) : undefined,
			score,
			rules: [...draft.rules, ...rules, ...(teller.saying?.rules ?? [])],
		}
	}
	const anchor = anchorOf(draft)
	maker.add(
		'event',
		{
			type: draft.type,
			modes: draft.modes,
			contexts: draft.contexts as Context[],
			...(draft.delivery ? { delivery: draft.delivery as Delivery } : {}),
		},
		[anchorSpan(draft)],
		about,
		who(anchor, [], 0.8),
	)
	const party = (field: 'actor' | 'target', roles: readonly Role[]): void => {
		for (const { entity, rule } of roles) {
			const resolved = people.resolve(entity, draft.sentence)
			if (resolved.pronoun && field === 'target') continue
			if (resolved.pronoun) {
				// "knows who launched it" is certainty about somebody unnamed, in the words of the report.
				const last = draft.tree.tokens[Math.max(...draft.triggers[0]!.tokens)]
				if (!/^who(?:ever)?$/i.test(resolved.name) || !last || last.end <= entity.span.start) continue
				const span = { start: entity.span.start, end: last.end }
				const value: ActorValue = { name: reading.text.slice(span.start, span.end), unnamed: true, kind: 'unknown' }
				maker.add(field, value, [span], about, who(entity.head, [rule, 'who/unnamed'], 0.6))
				continue
			}
			maker.add(
				field,
				actorValue(resolved, people),
				evidenceOf(entity),
				about,
				who(entity.head, [rule, ...resolved.rules], 0.75),
			)
		}
	}
	party('actor', draft.actors)
	party('target', draft.targets)
	for (const { value, span, rule } of draft.whens)
		maker.add('when', value, [span], about, who(anchor, [rule], value.basis === 'inferred' ? 0.5 : 0.85))
	for (const { value, spans, rule } of draft.wheres) maker.add('where', value, spans, about, who(anchor, [rule], 0.75))
	for (const weapon of draft.weapons) {
		maker.add(
			'weapon',
			{
				kind: weapon.kind,
				...(weapon.type ? { type: weapon.type } : {}),
				...(weapon.count ? { count: weapon.count } : {}),
				...(weapon.fate ? { fate: weapon.fate } : {}),
				...(weapon.launcher ? { launcher: weapon.launcher } : {}),
			},
			weapon.spans,
			about,
			who(anchor, weapon.rules, 0.8),
		)
	}
	for (const harm of draft.harms) {
		const resolved = people.resolve(harm.entity, draft.sentence)
		maker.add(
			'harm',
			{
				kind: harm.kind,
				count: harm.count,
				who: harm.entity.class === 'person' ? people.fullName(harm.entity) : whoWords(harm.entity),
				...(resolved.country ? { nationality: resolved.country } : {}),
				status:
					whoWords(harm.entity) === 'people' || /^(?:others?|persons?)$/i.test(harm.entity.name)
						? 'unknown'
						: resolved.status,
				...(harm.part ? { part: true } : {}),
				...(harm.total ? { total: true } : {}),
				...(harm.attackers ? { attackers: true } : {}),
			},
			harm.spans,
			about,
			who(harm.entity.head, harm.rules, 0.8),
		)
		const victim = victimOf(harm, people.fullName(harm.entity))
		if (victim) maker.add('victim', victim.value, victim.spans, about, who(harm.entity.head, harm.rules, 0.7))
	}
}

/** The people of a figure: "people" where only a number stands. */
function whoWords(entity: Entity): string {
	if (
		entity.class === 'thing' ||
		/^[\d,.]+$/.test(entity.name) ||
		/^(?:dozens|scores|hundreds|thousands|casualt|deaths?\b|dead|fatalit|injur|wounded|missing|bod(?:y|ies)\b|corpse|lives|toll|total|number|figure|loss|arrest|nobody|none|one$|no one|(?:those|all|most|many|some|several)$)/i.test(
			entity.name,
		)
	)
		return 'people'
	return entity.name
}

const evidenceOf = (entity: Entity): Span[] =>
	entity.group && !(entity.span.start <= entity.group.span.start && entity.group.span.end <= entity.span.end)
		? [entity.span, entity.group.span]
		: [entity.span]

/** A party as the ledger keeps it. */
export function actorValue(entity: Entity, people: People): ActorValue {
	const kind: ActorValue['kind'] = isParty(entity)
		? (entity.class as ActorValue['kind'])
		: entity.class === 'facility' || entity.class === 'place' || entity.class === 'platform'
			? 'facility'
			: 'unknown'
	return {
		name: entity.group?.name ?? people.fullName(entity),
		unnamed: entity.unnamed && entity.country === null,
		kind,
		...(entity.ref ? { ref: entity.ref } : {}),
		...(entity.country ? { country: entity.country } : {}),
		...(entity.sectors.length > 0 ? { sectors: [...new Set(entity.sectors)] } : {}),
		...(entity.role && entity.class === 'person' ? { role: entity.role } : {}),
		...(entity.group ? { members: entity.group.members } : {}),
		...(entity.sponsor ? { sponsor: entity.sponsor } : {}),
		...(entity.number ? { number: { min: entity.number.min, max: entity.number.max } } : {}),
	}
}

/** What a saying itself claims: a blame, a claim of responsibility, a denial. */
function claimsOfSaying(
	maker: Maker,
	reading: Reading,
	saying: Saying,
	drafts: readonly Draft[],
	keys: ReadonlyMap<Draft, string>,
	statement: string,
	people: People,
	sayings: readonly Saying[],
): void {
	const about = aboutOf(saying, drafts, keys)
	if (about.length === 0 || saying.stance === 'declines') return
	const who = {
		speaker: saying.speaker,
		stance: saying.stance,
		factuality: 'alleged' as Factuality,
		certainty: saying.certainty,
		statement,
		score: 0.75,
		rules: [...saying.rules, BY_ACT],
	}
	const alleged = saying.act === 'claim-of-responsibility' ? saying.entity : saying.alleged
	if (alleged)
		for (const key of about)
			maker.add('actor', actorValue(alleged, people), [alleged.span], key, {
				...who,
				factuality: saying.act === 'claim-of-responsibility' ? 'happened' : 'alleged',
			})
	const why = saying.stance === 'asserts' || saying.stance === 'claims-responsibility' ? motiveIn(saying) : null
	if (why)
		maker.add('motive', { words: reading.text.slice(why.start, why.end) }, [why], about[0]!, {
			...who,
			factuality: 'happened',
		})
	const read = saying.takes.has('figure') ? figureOf(saying) : null
	const held = (spans: readonly Span[]): boolean =>
		drafts.some(
			(d) => d.tree === saying.tree && d.harms.some((h) => h.spans.some((a) => spans.some((b) => overlaps(a, b)))),
		)
	const figure = read && !held(read.spans) ? read : null
	if (figure) maker.add('harm', figure.value, figure.spans, about[0]!, { ...who, factuality: 'happened' })
	const accused = isAccused(saying, drafts, sayings)
	if (saying.act === 'denial' && saying.entity && (isOwnDeed(saying) || accused))
		for (const key of about)
			maker.add('actor', actorValue(saying.entity, people), [saying.entity.span], key, { ...who, factuality: 'denied' })
	if (
		saying.act === 'condemnation' ||
		saying.act === 'confirmation' ||
		(saying.act === 'denial' && !isOwnDeed(saying) && !accused)
	) {
		for (const key of about.slice(0, 1)) {
			const draft = drafts.find((d) => keys.get(d) === key)
			const answers = saying.act === 'denial' && (isAnswer(saying) || draft?.sentence !== saying.sentence)
			if (
				!draft ||
				(saying.act !== 'condemnation' && saying.takes.has('clause') && !isNamed(draft, saying) && !answers)
			)
				continue
			maker.add(
				'event',
				{ type: draft.type, modes: draft.modes, contexts: draft.contexts as Context[] },
				[saying.anchor],
				key,
				{ ...who, factuality: saying.act === 'denial' ? 'denied' : draft.factuality },
			)
		}
	}
}

/** Who answers a charge was accused before: its denial is of who did it. */
function isAccused(saying: Saying, drafts: readonly Draft[], sayings: readonly Saying[]): boolean {
	const { entity, sentence } = saying
	if (saying.act !== 'denial' || !entity || !isAnswer(saying)) return false
	const isSelf = (other: Entity | null): boolean =>
		other !== null &&
		(other.name === entity.name ||
			(other.ref !== null && other.ref === entity.ref) ||
			(other.country !== null && other.country === entity.country))
	return (
		sayings.some((s) => s !== saying && s.sentence <= sentence && s.act === 'blame' && isSelf(s.alleged)) ||
		drafts.some((d) => d.sentence < sentence && d.type === 'ASSAULT' && d.actors.some((r) => isSelf(r.entity)))
	)
}

/** The event is the object itself, not told in a clause: "denied the strike". */
const isNamed = (draft: Draft, { head }: Saying): boolean => draft.triggers.some(({ token }) => token === head)

function statementOf(version: string, key: string, saying: Saying, about: string[], people: People): Statement {
	return {
		key,
		version,
		anchor: { start: saying.anchor.start, end: saying.anchor.end },
		sentence: saying.sentence,
		act: saying.act as Act,
		stance: saying.stance,
		speaker: saying.speaker,
		...(saying.addressee ? { addressee: saying.addressee } : {}),
		...(saying.when ? { when: saying.when } : {}),
		content: saying.content,
		quotes: saying.quotes,
		about,
		...(saying.alleged ? { alleged: actorValue(saying.alleged, people) } : {}),
		certainty: saying.certainty,
		rules: saying.rules,
	}
}

function linkOf(
	reading: Reading,
	version: string,
	kind: LinkKind,
	from: string,
	to: string,
	spans: readonly Span[],
	score: number,
	rule: string,
): Link {
	return {
		key: linkKey(version, kind, from, to),
		version,
		kind,
		from,
		to,
		evidence: { kind: 'words', spans: [...spans] },
		speaker: publisher(reading),
		score,
		rules: [rule],
	}
}
