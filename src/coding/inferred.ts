/**
 * The day that the words leave to the reader: news without a date of its own is of the day of the report or the day before.
 * It is marked as inferred and scores low.
 */
import { ancestors, kidsBy, lemmaAt, relation, uposAt } from '../language/names/tree.ts'
import { addDays } from '../report/days.ts'
import { anchorSpan, type Draft } from './draft.ts'
import { type Reading, sectionOf } from './reading.ts'
import type { SameAs } from './same.ts'
import { isReal, isRecalled } from './scene.ts'
import type { Saying } from './speaker.ts'
import { inferredDay } from './time-of/value.ts'
import type { LooseTime } from './time-of.ts'

/** Sentences of the head of a report in which an event without a date is news. */
const LEAD = 3

export function inferDays(
	reading: Reading,
	drafts: readonly Draft[],
	all: readonly Draft[],
	sayings: readonly Saying[],
	loose: readonly LooseTime[],
): void {
	const days = daysOfNews(reading, all, sayings, loose)
	const published = reading.published?.value.slice(0, 10)
	for (const draft of drafts) {
		if (
			draft.whens.length > 0 ||
			draft.background ||
			isRecalled(draft) ||
			isGeneral(draft) ||
			(draft.factuality !== 'happened' && draft.factuality !== 'alleged' && draft.factuality !== 'threatened')
		)
			continue
		// Deep in a report, where things are recalled, no words of time mean no day, but for what is narrated on.
		const deep = draft.sentence > LEAD + 1
		if (deep && goesOnFromThePast(draft, all)) continue
		const told = nearest(days, draft.sentence) ?? saidHere(sayings, draft) ?? days[0]
		if (told) {
			const latest = deep && isUpToNow(draft) ? (published ?? told.value.latest) : told.value.latest
			draft.whens.push({
				value: { ...told.value, latest, basis: 'inferred', rule: 'when/day-of-news' },
				span: told.span,
				rule: 'when/day-of-news',
			})
			continue
		}
		if (draft.sentence > LEAD + 1) continue
		const day = sectionOf(reading, draft.sentence)?.date?.slice(0, 10) ?? reading.published?.value.slice(0, 10)
		if (!day) continue
		const bounds = { earliest: addDays(day, -1), latest: day }
		draft.whens.push(inferredDay(reading, draft, bounds, day, 'when/day-of-report'))
	}
}

/** "The violence began in April, when a bomb killed a man. The army responded with artillery fire": told on from what is recalled. */
function goesOnFromThePast(draft: Draft, all: readonly Draft[]): boolean {
	const start = anchorSpan(draft).start
	const before = all
		.filter((d) => d.whens.length > 0 && d.sentence >= draft.sentence - 1 && anchorSpan(d).start < start)
		.sort((a, b) => anchorSpan(a).start - anchorSpan(b).start)
	return before.at(-1)?.background ?? false
}

/**
 * "Attackers killed 34 people in a pre-dawn raid, the army said Wednesday … the group denied any part in Monday's massacre": the
 * day that a later mention states goes before the one that the first leaves to the reader.
 */
export function takeStatedDays(same: readonly SameAs[], first: (draft: Draft) => Draft): void {
	for (const { from } of same) {
		const to = first(from)
		const stated = from.whens.find(({ value }) => value.basis !== 'inferred' && isOneDay(value))
		const noun = uposAt(from.tree, from.triggers[0]!.token) === 'NOUN'
		if (!stated || !noun || !from.definite || from.background || to.background || to.type !== 'ASSAULT') continue
		if (to.whens.some(({ value }) => value.basis !== 'inferred')) continue
		to.whens = [
			{
				...stated,
				value: { ...stated.value, basis: 'inferred', rule: 'when/stated-later' },
				rule: 'when/stated-later',
			},
		]
	}
}
const isOneDay = ({ earliest, latest }: Draft['whens'][number]['value']): boolean =>
	earliest.slice(0, 10) === latest.slice(0, 10)

type Day = Draft['whens'][number] & { readonly sentence: number }

/** Days back from the report within which a day is that of the news. */
const FRESH = 3

/** The days that a report gives for its news: of events and of no event first, else of what it goes back to, else of what was said. In text order. */
function daysOfNews(
	reading: Reading,
	all: readonly Draft[],
	sayings: readonly Saying[],
	loose: readonly LooseTime[],
): Day[] {
	const published = reading.published?.value.slice(0, 10)
	if (!published) return []
	const fresh = ({ value }: Pick<Day, 'value'>): boolean => {
		const [from, to] = [value.earliest.slice(0, 10), value.latest.slice(0, 10)]
		return from === to && from <= published && from >= addDays(published, -FRESH) && value.basis !== 'inferred'
	}
	const inOrder = (days: readonly Day[]): Day[] => days.filter(fresh).sort((a, b) => a.sentence - b.sentence)
	const told = (definite: boolean): Day[] =>
		all
			.filter((d) => !d.background && isReal(d) && d.definite === definite)
			.flatMap((d) => d.whens.slice(0, 1).map((when) => ({ ...when, sentence: d.sentence })))
	const free = loose.map(({ sentence, when }) => ({ ...when, sentence }))
	const said = sayings.flatMap(({ sentence, when }) =>
		when ? [{ value: when.value, span: when.span, rule: 'when/said', sentence }] : [],
	)
	// "in response to Thursday's strikes" is no day of what is told: it counts where there is no other.
	return [[...told(false), ...free], told(true), said].map(inOrder).find((days) => days.length > 0) ?? []
}

/** The day that was told last before. */
const nearest = (days: readonly Day[], sentence: number): Day | undefined =>
	days.findLast((day) => day.sentence <= sentence)

/** "The mission has left, it said on Monday", before another day is told. */
function saidHere(sayings: readonly Saying[], { sentence }: Draft): Pick<Day, 'value' | 'span'> | undefined {
	const said = sayings.find((s) => s.sentence === sentence && s.when !== null && s.when !== undefined)?.when
	return said ? { value: said.value, span: said.span } : undefined
}

/** "Hundreds have been arrested", "are being held", "are under arrest": between the news and the report. */
function isUpToNow({ tree, triggers }: Draft): boolean {
	const { token, light } = triggers[0]!
	const from = light >= 0 ? light : token
	const verb =
		uposAt(tree, from) === 'VERB' ? from : (ancestors(tree, from).find((k) => uposAt(tree, k) === 'VERB') ?? from)
	if (relation(tree, verb) !== 'root' && relation(tree, verb) !== 'ccomp' && relation(tree, verb) !== 'parataxis')
		return false
	const helpers = kidsBy(tree, verb, 'aux', 'cop').map((k) => tree.tokens[k]!.form.toLowerCase())
	return (
		helpers.some((form) => /^(?:has|have|is|are|'ve|'re)$/.test(form)) &&
		!helpers.some((f) => /^(?:will|may|would|can)$/.test(f))
	)
}

/** "Such raids have killed hundreds." */
const isGeneral = ({ tree, triggers }: Draft): boolean =>
	(tree.kids[triggers[0]!.token] ?? []).some((k) => lemmaAt(tree, k) === 'such')
