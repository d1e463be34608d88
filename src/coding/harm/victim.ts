/** One person harmed, named or described: age, sex and office as far as the words say them. */
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, spanOf, uposAt } from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import type { HarmDraft } from '../draft.ts'
import type { VictimValue } from '../schema.ts'

/** The person of a figure of one; null for figures of many and for "a person". */
export function victimOf(harm: HarmDraft, fullName: string): { value: VictimValue; spans: Span[] } | null {
	const { entity, kind, count } = harm
	const named = entity.class === 'person'
	if (count.max === 0) return null
	if (!named && (count.min !== 1 || count.max !== 1 || count.approx || !isOnePerson(entity))) return null
	const age = ageOf(entity)
	const sex = sexOf(entity)
	const description = named ? (entity.role ?? '') : entity.name
	return {
		value: {
			name: named ? fullName : null,
			description,
			harm: kind,
			...(age ? { age: age.years } : {}),
			...(sex ? { sex } : {}),
			...(entity.country ? { nationality: entity.country } : {}),
		},
		spans: age ? [entity.span, age.span] : [entity.span],
	}
}

const NOBODY = /^(?:people|persons?|one|others?|somebody|someone|victim|casualty|dead|bod(?:y|ies)|corpse|\d+)$/i

function isOnePerson(entity: Entity): boolean {
	if (!['people', 'armed-group'].includes(entity.class) || entity.pronoun || NOBODY.test(entity.name)) return false
	return entity.tree.tokens[entity.head]?.xpos === 'NN' && uposAt(entity.tree, entity.head) === 'NOUN'
}

/** "a 14-year-old girl", "X, 58,", "X, aged 58". */
function ageOf({ tree, head, span }: Entity): { years: number; span: Span } | null {
	const form = (i: number): string => tree.tokens[i]?.form ?? ''
	const first = tree.tokens.findIndex((t) => t.start >= span.start)
	for (let i = head - 1; i >= Math.max(0, first - 6); i--) {
		const [number, , year, , old] = [0, 1, 2, 3, 4].map((k) => form(i + k))
		if (/^\d{1,3}$/.test(number ?? '') && year === 'year' && old === 'old') return at(i)
	}
	const last = tree.tokens.findLastIndex((t) => t.end <= span.end)
	if (form(last + 1) !== ',') return form(last + 1) === 'aged' ? at(last + 2) : null
	const aged = form(last + 2) === 'aged' ? last + 3 : last + 2
	const ends = /^(?:[,.;]|and|-)$/.test(form(aged + 1))
	return ends ? at(aged) : null

	function at(i: number): { years: number; span: Span } | null {
		const years = /^\d{1,3}$/.test(form(i)) ? Number(form(i)) : 0
		return years > 0 && years < 120 ? { years, span: spanOf(tree, [i]) } : null
	}
}

const FEMALE =
	/^(?:woman|girl|mother|sister|daughter|wife|widow|nun|schoolgirl|grandmother|aunt|niece|actress|policewoman|servicewoman|housewife|ms|mrs|miss|madam|queen|princess)$/
const MALE =
	/^(?:man|boy|father|brother|son|husband|widower|schoolboy|grandfather|uncle|nephew|policeman|serviceman|businessman|monk|mr|king|prince|imam)$/

function sexOf({ tree, head, role, class: type }: Entity): VictimValue['sex'] {
	const words =
		type === 'person'
			? (role ?? '').toLowerCase().split(/[\s.]+/)
			: [lemmaAt(tree, head), ...kidsBy(tree, head, 'compound').map((k) => lemmaAt(tree, k))]
	if (words.some((word) => FEMALE.test(word))) return 'female'
	return words.some((word) => MALE.test(word)) ? 'male' : undefined
}
