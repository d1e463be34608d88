/** "to mark the twentieth anniversary of the massacre": the deed was so many years before the day on which it is marked. */
import { ancestors, kidsBy, lemmaAt } from '../language/names/tree.ts'
import { addDays, addYears, type Day } from '../report/days.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import type { LooseTime } from './time-of.ts'
import { ordinalOf } from './when/vocabulary.ts'

/** Days by which a report of an anniversary may lie off it. */
const NEAR = 3

export function dateAnniversaries(reading: Reading, drafts: readonly Draft[], loose: readonly LooseTime[]): void {
	const published = reading.published?.value.slice(0, 10)
	if (!published) return
	for (const draft of drafts) {
		const { tree, sentence, triggers } = draft
		if (draft.whens.length > 0) {
			settleYears(draft, loose)
			continue
		}
		const at = ancestors(tree, triggers[0]!.token)
			.slice(0, 3)
			.find((k) => lemmaAt(tree, k) === 'anniversary')
		const count = at === undefined ? undefined : kidsBy(tree, at, 'amod', 'compound')[0]
		const years = count === undefined ? null : ordinalOf(tree.tokens[count]!.form)
		if (at === undefined || years === null) continue
		const days = [
			...loose.filter((l) => l.sentence === sentence).map(({ when }) => when),
			...drafts.filter((d) => d.sentence === sentence && d.type !== 'ASSAULT').flatMap(({ whens }) => whens),
		]
		const told = days.find(isOneDay)?.value.earliest.slice(0, 10)
		const marked = (told ?? published) as Day
		const isEve = lemmaAt(tree, tree.tokens[at]!.head) === 'eve'
		const then = addYears(isEve ? addDays(marked, 1) : marked, -years)
		const off = told ? 0 : NEAR
		const span = { start: tree.tokens[count!]!.start, end: tree.tokens[at]!.end }
		draft.whens.push({
			value: {
				earliest: addDays(then, -off),
				latest: addDays(then, off),
				words: reading.text.slice(span.start, span.end),
				granularity: told ? 'day' : 'span',
				basis: 'inferred',
				against: told ?? published,
				rule: 'when/anniversary',
			},
			span,
			rule: 'when/anniversary',
		})
	}
}

/** "Bells rang on Sunday, thirty years after soldiers killed 40": what is remembered on a day was on that day of the year. */
function settleYears(draft: Draft, loose: readonly LooseTime[]): void {
	const [when, ...more] = draft.whens
	const years = /^P(\d+)Y$/.exec(when?.value.timex ?? '')?.[1]
	if (!when || more.length > 0 || when.rule !== 'when/gap' || !years || !remembers(draft)) return
	const told = loose.find((l) => l.sentence === draft.sentence && isOneDay(l.when))?.when.value.earliest.slice(0, 10)
	if (!told) return
	const then = addYears(told as Day, -Number(years))
	draft.whens = [{ ...when, value: { ...when.value, earliest: then, latest: then, granularity: 'day', against: told } }]
}

const REMEMBERS =
	/^(?:anniversary|bell|candle|ceremony|commemorate|commemoration|honour|honor|mark|mass|memorial|mourn|mourner|prayer|procession|remember|silence|tribute|vigil|wreath)$/
const remembers = ({ tree }: Draft): boolean => tree.tokens.some((_, i) => REMEMBERS.test(lemmaAt(tree, i)))

const isOneDay = ({ value }: Draft['whens'][number]): boolean =>
	value.earliest.slice(0, 10) === value.latest.slice(0, 10)
