/** What a report claims of an event: what it was, who, to whom, when, where, with what, and the harm. */
import { hasNo } from '../../language/names/clause.ts'
import type { Entity } from '../../language/names/entity.ts'
import { ancestors, formAt, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import type { Span } from '../../report/span.ts'
import { SUSPECTED } from '../doers/part-in.ts'
import { anchorOf, anchorSpan, type Draft, type HarmDraft, type Role } from '../draft.ts'
import { DOER_OPEN, factAt } from '../factuality.ts'
import { victimOf } from '../harm/victim.ts'
import type { Context, Delivery } from '../lists.ts'
import type { Reading } from '../reading.ts'
import type { ActorValue } from '../schema.ts'
import { tellerOf } from '../speaker/teller.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'
import type { Maker } from './maker.ts'

export function claimsOfEvent(
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
			// "No group has said that it did it"
			if (entity.pronoun && hasNo(resolved.tree, resolved.head)) continue
			if (resolved.pronoun) {
				// "knows who launched it" is certainty about somebody unnamed, in the words of the report.
				const last = draft.tree.tokens[Math.max(...draft.triggers[0]!.tokens)]
				if (!isKnownWho(entity) || !last || last.end <= entity.span.start) continue
				const span = { start: entity.span.start, end: last.end }
				const value: ActorValue = { name: reading.text.slice(span.start, span.end), unnamed: true, kind: 'unknown' }
				maker.add(field, value, [span], about, who(entity.head, [rule, 'who/unnamed'], 0.6))
				continue
			}
			maker.add(field, actorValue(resolved, people), evidenceOf(entity, resolved), about, {
				...who(entity.tree === draft.tree ? entity.head : anchor, [rule, ...resolved.rules], 0.75),
				// Under suspicion: the deed was done, who did it is alleged.
				...((rule === SUSPECTED || (field === 'actor' && draft.rules.includes(DOER_OPEN))) &&
				draft.factuality === 'happened'
					? { factuality: 'alleged' as const }
					: {}),
			})
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
					whoWords(harm.entity) === 'people' ||
					ownerOf(harm.entity) !== null ||
					/^(?:others?|persons?)$/i.test(harm.entity.name)
						? 'unknown'
						: resolved.status,
				...(harm.part ? { part: true } : {}),
				...(harm.total ? { total: true } : {}),
				...(harm.attackers ? { attackers: true } : {}),
				...(harm.since ? { since: true } : {}),
			},
			harm.spans,
			about,
			who(wordOf(draft, harm), harm.rules, 0.8),
		)
		const victim = victimOf(harm, people.fullName(harm.entity))
		if (victim) maker.add('victim', victim.value, victim.spans, about, who(wordOf(draft, harm), harm.rules, 0.7))
	}
}

/** The word of a figure in its own sentence: of a group told before, it is the number. */
function wordOf({ tree }: Draft, { entity, spans }: HarmDraft): number {
	if (entity.tree === tree) return entity.head
	const here = spans.find((s) => tree.tokens.some((t) => s.start <= t.start && t.end <= s.end))
	return here ? tree.tokens.findIndex((t) => t.start >= here.start) : entity.head
}

/** "knows who launched it", "has identified who did it"; what is not known, or asked, names nobody. */
function isKnownWho({ tree, head }: Entity): boolean {
	if (!/^who(?:ever)?$/i.test(tree.tokens[head]?.form ?? '')) return false
	const knows = ancestors(tree, head).find((k) => KNOWS.has(lemmaAt(tree, k)))
	return knows !== undefined && factAt(tree, knows, -1) === null
}
const KNOWS = new Set(['determine', 'establish', 'identify', 'know', 'learn', 'name'])

/** The people of a figure: "people" where only a number stands. */
function whoWords(entity: Entity): string {
	if (
		entity.class === 'thing' ||
		/^[\d,.]+$/.test(entity.name) ||
		/^(?:dozens|scores|hundreds|thousands|casualt|deaths?\b|dead|fatalit|injur|wounded|missing|bod(?:y|ies)\b|corpse|lives|toll|total|number|figure|loss|arrest|nobody|none|one$|no one|another$|(?:second|third|fourth|fifth|sixth)$|(?:those|all|most|many|some|several)$)/i.test(
			entity.name,
		)
	)
		return 'people'
	const whose = ownerOf(entity)
	return whose ? `${whose} ${entity.name}` : entity.name
}

/** "14 of its men": without the owner the words name nobody. */
function ownerOf({ tree, head }: Entity): string | null {
	if (!/^(?:man|personnel)$/.test(lemmaAt(tree, head))) return null
	const owner = kidsBy(tree, head, 'nmod:poss').find((k) => OWNERS.has(formAt(tree, k)))
	return owner === undefined ? null : formAt(tree, owner)
}

const OWNERS = new Set(['its', 'our', 'their'])

/** The words that stand there; and where they name nobody ("the attackers"), the words that they go back to. */
function evidenceOf(entity: Entity, resolved: Entity): Span[] {
	const { group } = resolved
	const inside = group && entity.span.start <= group.span.start && group.span.end <= entity.span.end
	const named = resolved.span.start !== entity.span.start && resolved.name !== entity.name
	return [entity.span, ...(group && !inside ? [group.span] : []), ...(named ? [resolved.span] : [])]
}
