/**
 * Several news in one report: "ELM, June 8: …" opens one, "OAK: …" the next, each with its own headline before it. What stands
 * before the first of them belongs to all.
 */
import type { Reading } from './reading.ts'

/** What stands behind the town that a news opens with: perhaps a day, a colon or dash, and the news. */
const BEHIND_TOWN = String.raw`(?:, [\p{L}. ]{3,12}\d{0,2})? ?(?:[:—–]|--) ?\p{Lu}`
/** A telegram goes on in small letters behind a colon. */
export const OPENS_BEHIND = new RegExp(`^(?:${BEHIND_TOWN}|: [\\p{Ll}\\d])`, 'u')

/** A town in capitals, and what stands behind it: a brief. */
const OPENING = new RegExp(String.raw`^\p{Lu}[\p{Lu}'’.-]*(?: \p{Lu}[\p{Lu}'’.-]*){0,3}${BEHIND_TOWN}`, 'u')

/** What may stand before the town of an item: its number, its day. "3. Elm.", "7 Dec, Elm:". */
const NUMBER = String.raw`(?:\(?\d{1,2}[.)] ?|[•·*] ?)`
const DAY = String.raw`(?:(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9}\.?)?|\p{L}{3,9}\.? \d{1,2}|\p{L}{3,6}day)(?:, \d{1,2}[:.]\d{2})?`
const BEFORE_TOWN = new RegExp(`^(?:${NUMBER})?(?:${DAY}[,:] )?`, 'u')

/** "Lakes sector.", "NORTH.": a part of the country that no list has. */
const SECTOR =
	/^(?:\p{Lu}[\p{L}-]+ ){1,3}(?:sector|region|province|district|zone|area|front|axis)\s?[.:]$|^\p{Lu}{4,}\s?\.$/u

/** Where the town may begin that opens a sentence. */
export const startOfTown = (words: string): number => BEFORE_TOWN.exec(words)?.[0].length ?? 0

/** The item of each sentence: 0 for all where the report has one news only. */
export function itemsOf({ trees, text, entities }: Reading): number[] {
	const opens = trees.map(({ sentence }, i) => {
		const first = trees[i - 1]?.sentence.paragraph !== sentence.paragraph
		if (!first || sentence.kind === 'headline') return false
		const start = sentence.start + startOfTown(text.slice(sentence.start, sentence.end))
		const named = entities[i]?.names.all.find(({ kind, span }) => kind === 'place' && span.start === start)
		return (
			OPENING.test(text.slice(start, start + 80)) ||
			(named !== undefined && /^(?::\s|\.\s?$)/u.test(text.slice(named.span.end, sentence.end))) ||
			SECTOR.test(text.slice(start, sentence.end))
		)
	})
	if (opens.filter(Boolean).length < 2) return trees.map(() => 0)
	let item = 0
	const items = trees.map((_, i) => (opens[i] ? ++item : item))
	for (let i = trees.length - 2; i >= 0; i--)
		if (trees[i]!.sentence.kind === 'headline' && items[i + 1] !== items[i] && i > 0 && isTight(trees, i))
			items[i] = items[i + 1]!
	return items
}

/** A headline right before an item is the item's; one of a list of headlines is not. */
const isTight = (trees: Reading['trees'], i: number): boolean =>
	trees[i + 1]?.sentence.kind !== 'headline' && trees[i - 1]?.sentence.kind !== 'headline'
