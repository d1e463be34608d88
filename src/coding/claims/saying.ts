/** What a saying itself claims: a blame, a claim of responsibility, a denial, a figure; and the statement that it is. */
import { withConjuncts } from '../../language/names/arguments.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { spanOf } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { overlaps, type Span } from '../../report/span.ts'
import type { Draft } from '../draft.ts'
import type { Act, Context, Factuality } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Statement } from '../schema.ts'
import { aboutOf, hostOf, isAnswer, isOwnDeed, meantOnly } from '../speaker/about.ts'
import { BY_ACT } from '../speaker/asserted.ts'
import { aspectOf } from '../speaker/field.ts'
import { figureOf, figureTold } from '../speaker/figure.ts'
import { deniesOwn } from '../speaker/meant.ts'
import { answeredIn, isAnswered, isReason, motiveIn } from '../speaker/motive.ts'
import type { First } from '../speaker/topic.ts'
import { isGroupsReason } from '../speaker/whose-deed.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'
import { claimantOf, clearedBy } from './claimant.ts'
import type { Maker } from './maker.ts'

export function claimsOfSaying(
	maker: Maker,
	reading: Reading,
	saying: Saying,
	drafts: readonly Draft[],
	keys: ReadonlyMap<Draft, string>,
	statement: string,
	people: People,
	sayings: readonly Saying[],
	told: First,
): void {
	const about = aboutOf(reading, saying, drafts, keys, told)
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
	// "We had nothing to do with it," a spokesman said: he speaks of those he speaks for, not of himself.
	const self = speaksForOthers(saying)
		? null
		: saying.act === 'denial'
			? clearedBy(reading, people, saying)
			: saying.entity
	const alleged =
		saying.act === 'claim-of-responsibility'
			? (saying.alleged ?? (self && claimantOf(reading, saying)))
			: saying.alleged
	for (const each of alleged ? withOthers(reading, saying, alleged) : [])
		for (const key of notAnswered(about, drafts, keys))
			maker.add('actor', actorValue(each, people), [each.span], key, {
				...who,
				factuality: saying.act === 'claim-of-responsibility' ? 'happened' : 'alleged',
			})
	const first = drafts.find((d) => keys.get(d) === about[0])
	const owns =
		first !== undefined && saying.stance === 'asserts' && first.type === 'ASSAULT' && isGroupsReason(first, saying)
	if (owns && saying.entity) {
		who.stance = 'claims-responsibility'
		maker.add('actor', actorValue(saying.entity, people), [saying.entity.span], about[0]!, {
			...who,
			factuality: 'happened',
		})
	}
	const host = hostOf(saying, drafts)
	if (host && saying.stance !== 'denies') {
		const spans = saying.content.length > 0 ? saying.content : [saying.anchor]
		const answer = isReason(saying)
		const event = { type: host.type, modes: host.modes, contexts: host.contexts as Context[] }
		if (answer)
			maker.add(
				'motive',
				{ words: spans.map(({ start, end }) => reading.text.slice(start, end)).join(' … ') },
				spans,
				about[0]!,
				{
					...who,
					factuality: 'happened',
				},
			)
		else maker.add('event', event, spans, about[0]!, { ...who, factuality: host.factuality, score: 0.6 })
		return
	}
	const tells = saying.stance === 'asserts' || saying.stance === 'claims-responsibility'
	const why = tells ? (motiveIn(saying) ?? answeredIn(saying)) : null
	if (why)
		maker.add('motive', { words: reading.text.slice(why.start, why.end) }, [why], about[0]!, {
			...who,
			factuality: 'happened',
		})
	const meant = saying.of === null ? meantOnly(reading, saying, drafts, told) : null
	const read = saying.takes.has('figure')
		? figureOf(saying, first?.harms[0]?.kind ?? null)
		: meant
			? figureTold(saying)
			: null
	const held = (spans: readonly Span[]): boolean =>
		drafts.some(
			(d) => d.tree === saying.tree && d.harms.some((h) => h.spans.some((a) => spans.some((b) => overlaps(a, b)))),
		)
	const figure = read && !held(read.spans) ? read : null
	if (figure) maker.add('harm', figure.value, figure.spans, about[0]!, { ...who, factuality: 'happened' })
	const plain = meant !== null && !figure && !alleged && !why
	const asTold = {
		...who,
		factuality: meant?.factuality ?? who.factuality,
		score: 0.5,
		rules: [...who.rules, 'speaker/meant'],
	}
	const isAspect =
		plain &&
		saying.stance === 'asserts' &&
		!deniesOwn(saying) &&
		aspectClaim({ maker, reading, people }, saying, meant, about[0]!, asTold)
	if (plain && !isAspect)
		maker.add(
			'event',
			{ type: meant.type, modes: meant.modes, contexts: meant.contexts as Context[] },
			saying.content.length > 0 ? saying.content : [saying.anchor],
			about[0]!,
			{
				...who,
				stance: deniesOwn(saying) ? 'denies' : saying.stance,
				factuality: saying.stance === 'denies' || deniesOwn(saying) ? 'denied' : meant.factuality,
				score: 0.5,
				rules: [...who.rules, 'speaker/meant'],
			},
		)
	const accused = isAccused(saying, drafts, sayings)
	if (saying.act === 'denial' && self && (isOwnDeed(saying) || accused))
		for (const key of about)
			maker.add('actor', actorValue(self, people), [self.span], key, { ...who, factuality: 'denied' })
	if (
		saying.act === 'condemnation' ||
		saying.act === 'confirmation' ||
		(saying.act === 'denial' && ((!isOwnDeed(saying) && !accused) || !self))
	) {
		for (const key of about.slice(0, 1)) {
			const draft = drafts.find((d) => keys.get(d) === key)
			const answers = isAnswer(saying) || (saying.act === 'denial' && draft?.sentence !== saying.sentence)
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

/** What is said of the weapon, of who was hit or of the doer is a claim of that, in the value that the report gives. */
function aspectClaim(
	{ maker, reading, people }: { maker: Maker; reading: Reading; people: People },
	saying: Saying,
	meant: Draft,
	about: string,
	who: Parameters<Maker['add']>[4],
): boolean {
	const told = aspectOf(saying, meant)
	if (!told) return false
	const spans = [spanOf(saying.tree, [told.token])]
	if (told.aspect === 'weapon') {
		const weapon = meant.weapons[0]
		if (!weapon) return false
		const value = {
			kind: weapon.kind,
			...(weapon.type ? { type: weapon.type } : {}),
			...(weapon.count ? { count: weapon.count } : {}),
		}
		maker.add('weapon', value, spans, about, who)
		return true
	}
	const own = entityAt(reading, saying.sentence, told.token)
	const isWho = /^who/i.test(own.name)
	const role = (told.aspect === 'actor' ? meant.actors : meant.targets).find(({ entity }) => !entity.pronoun)
	if (!role && !isWho && told.aspect === 'target') return false
	const value = isWho
		? ({ name: own.name, unnamed: true, kind: 'unknown' } as const)
		: actorValue(role ? people.resolve(role.entity, meant.sentence) : own, people)
	maker.add(told.aspect, value, spans, about, who)
	return true
}

/** "said it had done it to avenge a raid": the raid was another's. */
function notAnswered(about: readonly string[], drafts: readonly Draft[], keys: ReadonlyMap<Draft, string>): string[] {
	const answered = new Set(
		drafts.filter((d) => d.triggers.some(({ tree, token }) => isAnswered(tree, token))).map((d) => keys.get(d)),
	)
	const own = about.filter((key) => !answered.has(key))
	return own.length > 0 ? own : [...about]
}

const speaksForOthers = ({ speaker }: Saying): boolean =>
	speaker.kind === 'person' && /\bspokes(?:man|woman|person)\b/i.test(speaker.role ?? '')

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

export function statementOf(version: string, key: string, saying: Saying, about: string[], people: People): Statement {
	return {
		key,
		version,
		anchor: { start: saying.anchor.start, end: saying.anchor.end },
		sentence: saying.sentence,
		act: saying.act as Act,
		stance: saying.stance,
		speaker: saying.speaker,
		...(saying.addressee ? { addressee: saying.addressee.name, addresseeSpan: saying.addressee.span } : {}),
		...(saying.when ? { when: saying.when.value, whenSpan: saying.when.span } : {}),
		content: saying.content,
		quotes: saying.quotes,
		about,
		...(saying.alleged ? { alleged: actorValue(saying.alleged, people) } : {}),
		certainty: saying.certainty,
		rules: saying.rules,
	}
}

/** "blamed X and Y": all of them. */
function withOthers(reading: Reading, { tree, sentence }: Saying, alleged: Entity): Entity[] {
	if (alleged.tree !== tree) return [alleged]
	const others = withConjuncts(tree, alleged.head).filter((k) => k > alleged.head)
	return [alleged, ...others.map((k) => entityAt(reading, sentence, k)).filter((e) => isParty(e) && !e.pronoun)]
}
