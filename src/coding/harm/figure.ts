/** A figure of harm in the making, and how one group or person becomes one. */
import { numberOf } from '../../language/chunks/index.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import type { Count } from '../../report/count.ts'
import type { Span } from '../../report/span.ts'
import type { HarmDraft } from '../draft.ts'
import type { Harm } from '../lists.ts'

/** A figure and the token where its words begin to hang in the tree. */
export interface Figure {
	readonly at: number
	readonly draft: HarmDraft
}

/** Things and times are not killed or wounded. */
export const isNobody = (entity: Entity): boolean =>
	['weapon', 'platform', 'event', 'time', 'facility', 'place'].includes(entity.class) || isHerd(entity)

/** "1,200 head of cattle", "40 goats" */
const isHerd = ({ tree, head }: Entity): boolean =>
	ANIMAL.test(lemmaAt(tree, head)) ||
	(lemmaAt(tree, head) === 'head' && kidsBy(tree, head, 'nmod').some((k) => ANIMAL.test(lemmaAt(tree, k))))
const ANIMAL =
	/^(?:animal|bull|camel|cattle|chicken|cow|donkey|goat|herd|horse|livestock|mule|ox|pig|pony|sheep|buffalo)$/

/** One group or person: "two US troops", "a contractor", "Mr X". */
export function harmOf(entity: Entity, kind: Harm, rule: string): HarmDraft | null {
	if (isNobody(entity) || entity.pronoun) return null
	const number = sizeOf(entity) ?? entity.number
	if (number) return counted(entity, number, kind, rule)
	if (!isParty(entity)) return null
	if (entity.class === 'person' || isSingular(entity)) return one(entity, kind, [entity.span], rule)
	if (entity.class === 'state') return null
	return {
		kind,
		count: { min: null, max: null, vague: true },
		entity,
		spans: [entity.span],
		part: false,
		total: false,
		rules: [rule, 'harm/no-figure'],
	}
}

/** "a family of seven", "its crew of 12" */
function sizeOf({ tree, head }: Entity): Count | null {
	if (!GROUP.test(lemmaAt(tree, head))) return null
	const of = kidsBy(tree, head, 'nmod').find((k) => uposAt(tree, k) === 'NUM' && caseOf(tree, k) === 'of')
	return of === undefined ? null : numberOf(tree.sentence, of)
}
const GROUP =
	/^(?:band|clan|class|congregation|convoy|crew|delegation|family|gang|group|household|party|patrol|platoon|squad|staff|team|unit)$/

export function counted(entity: Entity, number: Count, kind: Harm, rule: string): HarmDraft {
	const { span, ...count } = number
	return { kind, count, entity, spans: spansOf(span, entity.span), part: false, total: false, rules: [rule] }
}

export function one(entity: Entity, kind: Harm, spans: readonly Span[], rule: string): HarmDraft {
	return { kind, count: { min: 1, max: 1 }, entity, spans, part: false, total: false, rules: [rule, 'harm/one'] }
}

function isSingular(entity: Entity): boolean {
	const token = entity.tree.tokens[entity.head]
	if (GROUP.test(lemmaAt(entity.tree, entity.head))) return false
	if (entity.class === 'people') return token?.xpos === 'NN' || token?.xpos === 'NNP'
	const single = ['armed-group', 'force'].includes(entity.class) && entity.unnamed
	return single && token?.xpos === 'NN' && (hasArticle(entity) || PERSON.test(lemmaAt(entity.tree, entity.head)))
}

/** "the attacker died too": one person, while "the militia" is many. */
const PERSON =
	/(?:man|attacker|assailant|bomber|fighter|sniper|raider|hijacker|intruder|soldier|rebel|militant|insurgent|terrorist)$/

function hasArticle(entity: Entity): boolean {
	const { tree, head, span } = entity
	const before = tree.tokens.findIndex((t) => t.start >= span.start) - 1
	return [before, ...kidsBy(tree, head, 'det')].some((k) => ['a', 'an'].includes(lemmaAt(tree, k)))
}

/** The words of the number and of the people as one span when they touch, else as two. */
export function spansOf(number: Span, who: Span): Span[] {
	if (number.start <= who.start && who.start - number.end <= 24 && who.end >= number.end)
		return [{ start: number.start, end: who.end }]
	if (who.start <= number.start && number.end <= who.end) return [who]
	return [number, who].sort((a, b) => a.start - b.start)
}
