/** The questions in their order: what, who, harm, with what, where, when, how sure; who says so; the same again; in response to what. */
import type { Knowledge } from '../knowledge/index.ts'
import { peopleOf } from '../language/names/who-is.ts'
import type { Sentence } from '../language/schema.ts'
import { grouped } from '../report/grouped.ts'
import type { Problem } from '../report/problem.ts'
import type { ReportText } from '../report/schema.ts'
import { settleAfterReport } from './after-report.ts'
import { settleBlasts } from './again/blast.ts'
import { interceptedAgain } from './again/intercepted.ts'
import { settleTaken } from './again/taken-in.ts'
import { anaphoricDrafts } from './anaphor.ts'
import { dateAnniversaries } from './anniversary.ts'
import { isBackground, isMain, isMaterial, isVerbal } from './background.ts'
import { harmCarriedOn } from './carry-on/harm.ts'
import { headlineCarriedOn } from './carry-on/headline.ts'
import { postCarriedOn } from './carry-on/post.ts'
import { targetCarriedOn } from './carry-on/target.ts'
import { type Made, makeRecords } from './claims.ts'
import { dropDaysToCome, settleDaysOfSaying } from './day-of-saying.ts'
import { addDoersBeside, addDoersElsewhere } from './doers.ts'
import { type Draft, isInHeadline } from './draft.ts'
import { readFactuality } from './factuality.ts'
import { draftOf } from './frames.ts'
import { settleGaps } from './gap-days.ts'
import { nameHarmed } from './harm/of-event.ts'
import { placeFigures, readHarms } from './harm.ts'
import { hereIn, theTown } from './here.ts'
import { inferDays, takeStatedDays } from './inferred.ts'
import { settleIntent } from './intent.ts'
import { itemsOf } from './items.ts'
import { stretchLasting } from './lasting.ts'
import { mergeInSentence } from './merge.ts'
import { settleMode } from './mode.ts'
import { nameVictims } from './named-victim.ts'
import { noEventsOf } from './nothing-violent.ts'
import { settleTimes } from './one-time.ts'
import { datelinePlace } from './opening.ts'
import { placesOf } from './places.ts'
import { settlePlayed } from './played.ts'
import { readingOf } from './reading.ts'
import { isUndatedDeed, looksBack, recalledAgain } from './recalled.ts'
import { recallWith } from './recalled-with.ts'
import type { Around } from './response/around.ts'
import { isBlowBack } from './response/fired-back.ts'
import { mistaken } from './response/mistaken.ts'
import { saidLinks } from './response/said.ts'
import { linksIn, withoutMereOrder } from './response.ts'
import { isDefiniteEvent, type SameAs, sameWithin } from './same.ts'
import { carryDays } from './scene.ts'
import { carryPlaces } from './scene-place.ts'
import { retoldIn } from './speaker/retold.ts'
import { settleSides } from './speaker/sided.ts'
import { settleThreats } from './speaker/threat.ts'
import { sayingsIn } from './speaker.ts'
import { addDamaged, addPursued, addTargetOf, settleTargets } from './targets.ts'
import { placeTimes } from './time-of.ts'
import { toldAgain } from './told-again.ts'
import { addTownsShotAt } from './town-shot-at.ts'
import { readWeaponsLater } from './weapon-later.ts'
import { triggersIn } from './what.ts'
import { readWheres } from './where.ts'
import { readWeapons } from './with-what.ts'

/** Codes sentences that are already read. */
export function codeSentences(report: ReportText, sentences: readonly Sentence[], knowledge: Knowledge): Made {
	const reading = readingOf(report, sentences, knowledge)
	const people = peopleOf(reading)
	const places = placesOf(reading)
	const dateline = datelinePlace(reading, places)?.where ?? null
	const sayings = sayingsIn(reading, people)
	const problems: Problem[] = []
	const drafts: Draft[] = []
	const bySentence: Draft[][] = []
	const anaphors: SameAs[] = []
	for (let s = 0; s < sentences.length; s++) {
		const here = mergeInSentence(triggersIn(reading, s).map((trigger) => draftOf(reading, trigger)))
		for (const draft of here) draft.harms = readHarms(reading, draft, people)
		here.push(...placeFigures(reading, s, here, drafts))
		for (const draft of here) {
			draft.definite = isDefiniteEvent(draft)
			const fact = readFactuality(reading, draft)
			draft.factuality = fact.factuality
			draft.certainty = fact.certainty
			draft.rules.push(fact.rule)
			settleIntent(draft)
			// A threat that was uttered: what it tells of has not happened.
			if (draft.type === 'THREATEN' && draft.factuality === 'happened') draft.factuality = 'threatened'
			if (draft.factuality === 'denied' && draft.harms.some((h) => h.count.max === 0)) draft.factuality = 'happened'
		}
		readWeapons(reading, s, here)
		readWeaponsLater(reading, s, here, drafts)
		for (const draft of here) {
			settleMode(draft)
			// Where the wounded were taken is not where it happened.
			if (draft.rules.includes('what/in-the-wake')) continue
			draft.wheres = readWheres(reading, draft, here, places).slice(0, 2)
			const at = draft.wheres.some(({ value }) => value.lat !== undefined)
				? null
				: (hereIn(reading, draft, places, dateline) ?? theTown(reading, draft, places))
			if (at) draft.wheres.push(at)
		}
		addDoersBeside(reading, s, here)
		addDamaged(reading, s, here)
		for (const draft of here) {
			addTargetOf(reading, draft)
			addPursued(reading, draft)
			settleTargets(reading, draft)
		}
		for (const { draft, to } of anaphoricDrafts(reading, s, [...drafts, ...here])) {
			here.push(draft)
			anaphors.push({ from: draft, to, score: 0.8, rule: 'same/anaphor' })
		}
		bySentence.push(here)
		drafts.push(...here)
	}
	const times = placeTimes(reading, bySentence, sayings)
	problems.push(...times.problems)
	dropDaysToCome(reading, drafts)
	settleTimes(drafts)
	const published = reading.published?.value.slice(0, 10) ?? null
	dateAnniversaries(reading, drafts, times.loose)
	settleAfterReport(drafts, published)
	settlePlayed(reading, drafts, published)
	const back = looksBack(reading)
	for (const draft of drafts) draft.background = isBackground(draft, published) || (back && isUndatedDeed(draft))
	recallWith(drafts)
	const goesOn = [
		...harmCarriedOn(drafts),
		...headlineCarriedOn(reading, drafts),
		...postCarriedOn(reading, drafts),
		...targetCarriedOn(drafts),
		...interceptedAgain(drafts),
	]
	const carried = [...goesOn, ...toldAgain(drafts, goesOn)]
	settleTaken(carried, drafts)
	settleBlasts(carried)
	const gone = noEventsOf(reading, drafts, carried, sayings)
	for (const [s, here] of bySentence.entries()) bySentence[s] = here.filter((d) => !gone.has(d))
	const kept = drafts.filter((d) => !gone.has(d))
	const items = itemsOf(reading)
	const oneItem = (from: Draft, to: Draft): boolean => {
		const [a, b] = [items[from.sentence], items[to.sentence]]
		return a === b || a === 0 || b === 0
	}
	const stands = ({ from, to }: SameAs): boolean =>
		!gone.has(from) && !gone.has(to) && oneItem(from, to) && !answersBlow(from, to)
	const likeness = (apart?: (from: Draft, to: Draft) => boolean): SameAs[] => {
		const found = [...carried, ...sameWithin(kept, carried, apart), ...anaphors].filter(stands)
		return [...found, ...recalledAgain(reading, kept, found, published)]
	}
	const again = likeness()
	const first = firstOf(again)
	// Words of the text mean what the text tells, where it tells anything of the kind.
	const isHeadline = (sentence: number): boolean => reading.trees[sentence]!.sentence.kind === 'headline'
	const inText = kept.filter(
		(d) => !isInHeadline(d) || !isMaterial(d) || !kept.some((o) => o.type === d.type && !isInHeadline(o)),
	)
	const around = (sentence: number): Around => ({
		reading,
		tree: reading.trees[sentence]!,
		sentence,
		here: bySentence[sentence]!,
		all: isHeadline(sentence) ? kept : inText,
		first,
	})
	const responses = withoutMereOrder(
		bySentence.flatMap((_, sentence) => linksIn(around(sentence))),
		first,
	)
	// "The attack came after a bombing that killed nine": what follows or answers another is not that other.
	const wrong = mistaken(responses, again, first)
	const other = ({ from, to }: Pick<SameAs, 'from' | 'to'>): boolean =>
		(wrong.has(from) && first(to) === wrong.get(from)) ||
		responses.some((l) => (l.from === from && l.to === to) || (l.from === to && l.to === from))
	const firm = likeness((from, to) => other({ from, to })).filter((l) => !other(l))
	const same = onePerMention([
		...firm,
		...retoldIn(kept, sayings, firm, firstOf(firm)).filter((l) => !other(l) && stands(l)),
	])
	const goesBack = new Set(same.map((l) => l.from))
	// A headline tells no day and no place for the text to go on from.
	const retold = new Set(same.flatMap((l) => (isInHeadline(l.to) ? [] : [l.from])))
	const told = (draft: Draft): boolean => !retold.has(draft) && isMain(draft)
	// "in retaliation for the killing": what is answered was on another day than the answer.
	const answered = responses.filter((l) => l.from.sentence === l.to.sentence && l.to.definite).map((l) => l.to)
	takeStatedDays(same, firstOf(same))
	settleGaps(kept, firstOf(same))
	carryDays(reading, kept, new Set([...retold, ...answered]), times.loose, new Set(answered))
	stretchLasting(bySentence)
	carryPlaces(reading, kept, retold, places, items, new Set(drafts.map(({ sentence }) => sentence)))
	inferDays(
		reading,
		kept.filter((d) => (told(d) || (isVerbal(d) && !retold.has(d))) && !answered.includes(d)),
		kept,
		sayings,
		times.loose,
	)
	settleDaysOfSaying(
		reading,
		kept.filter((d) => !retold.has(d) && !answered.includes(d)),
	)
	// A deed that the words tie to another, by somebody: part of a chain, so an incident.
	const answers = new Set(
		responses
			.flatMap((l) => [l.from, l.to])
			.filter((d) => d.factuality === 'happened' && d.actors.some((r) => !r.entity.pronoun)),
	)
	settleThreats(sayings, kept)
	const event = firstOf(same)
	settleSides(reading, people, sayings, kept, event)
	const mentions = grouped(kept, event)
	const all = {
		reading,
		people,
		drafts: kept,
		sayings,
		mentions: (draft: Draft) => mentions.get(event(draft))!,
		isOneItem: (a: number, b: number) => items[a] === items[b],
	}
	addDoersElsewhere(all)
	nameVictims(all)
	addTownsShotAt(kept)
	nameHarmed(all)
	const made = makeRecords(
		reading,
		kept,
		sayings,
		same,
		responses,
		saidLinks(sayings, around, new Set(responses.map(({ from }) => from))),
		people,
		(draft) => isMain(draft) || (isMaterial(draft) && (goesBack.has(draft) || answers.has(draft))),
		firstOf(same),
	)
	return { ...made, problems: [...problems, ...made.problems] }
}

/** "The coalition hit back": another blow than the one told before, unless that answered too. */
const answersBlow = (from: Draft, to: Draft): boolean =>
	isBlowBack(from) && !isBlowBack(to) && !from.definite && !isInHeadline(to)

/** The mention that first tells of the same event, by the likeliest link of each mention. */
function firstOf(again: readonly SameAs[]): (draft: Draft) => Draft {
	const back = new Map(onePerMention(again).map(({ from, to }) => [from, to]))
	return (draft) => {
		const seen = new Set<Draft>()
		let at = draft
		for (let to = back.get(at); to && !seen.has(to); to = back.get(at)) {
			seen.add(to)
			at = to
		}
		return at
	}
}

/**
 * One link from each mention: a sure one first, then a carried-on one before one by likeness; what goes back to the headline
 * comes last, for the text tells more. None of them leads in a circle.
 */
function onePerMention(links: readonly SameAs[]): SameAs[] {
	const back = new Map<Draft, Draft>()
	const rank = (l: SameAs): number => (isInHeadline(l.to) ? 2 : 0) + (l.score >= 0.95 ? 0 : 1)
	const leadsTo = (from: Draft, to: Draft): boolean => {
		for (let at: Draft | undefined = from; at; at = back.get(at)) if (at === to) return true
		return false
	}
	return [...links]
		.sort((a, b) => rank(a) - rank(b))
		.filter(({ from, to }) => !back.has(from) && !leadsTo(to, from) && back.set(from, to))
}
