/** What the desk alone says, or says shorter than `coding/in-words.ts`: ends that are open, dashes, counted things, codes, titles. */
import { countInWords as countInFull, dayInWords as dayInFull, timeInWords } from '../../coding/in-words.ts'

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d/.test(text)

/** "13 May 2021"; what is no day comes back as it is. */
export const dayInWords = (text: string): string => (isDay(text) ? dayInFull(text) : text)

/** "13 May 2021", "13–15 May 2021", "May 2021", "2021", "28 May – 2 June 2021": days alone, whatever the hour. */
export function intervalInWords(earliest: string | null, latest: string | null): string {
	if (!earliest && !latest) return 'no date'
	if (!earliest) return `until ${dayInWords(latest ?? '')}`
	if (!latest) return `from ${dayInWords(earliest)}`
	if (!isDay(earliest) || !isDay(latest)) return `${earliest} – ${latest}`
	return timeInWords({ earliest: earliest.slice(0, 10), latest: latest.slice(0, 10) })
		.replace(/^(\d+) to (\d+ \w+ \d+)$/, '$1–$2')
		.replace(' to ', ' – ')
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** "Spanish" for "es"; what is no code comes back as it is. */
export function languageInWords(code: string): string {
	if (code === '') return ''
	try {
		return LANGUAGES.of(code) ?? code
	} catch {
		return code
	}
}

/** After how many there are of a list that was narrowed. */
export const fits = (n: number): string => (n === 1 ? ' fits' : ' fit')

/** "Heavy weapons" for "heavy-weapons", "Assault" for "ASSAULT". */
export function codeInWords(code: string): string {
	const words = code.toLowerCase().replaceAll('-', ' ').replaceAll('_', ' ')
	return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "UCDP", "Latest authority": the rule behind a figure. */
export const ruleInWords = (rule: string): string =>
	/^(?:ucdp|acled)$/.test(rule) ? rule.toUpperCase() : codeInWords(rule)

/** "1 report", "1,204 reports". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** A count as claimed, short enough for a column: "2", "at least 10", "more than 100", "up to 13", "20–25", "about 12". */
export function countInWords(
	count: Pick<Parameters<typeof countInFull>[0], 'min' | 'max' | 'strict' | 'approx'>,
): string {
	const { min, max, strict, approx } = count
	const isOpen = min === null || max === null
	return countInFull({ min, max, strict, approx: !isOpen && approx }).replace(/(\d) to (\d)/, '$1–$2')
}

/** A name or title without the mark of an invented sample, for where the mark stands beside it already. */
export const plainName = (text: string): string => text.replace(/^CONSTRUCTED:\s*|\s*\(CONSTRUCTED\)$/, '')

/** A title without the day and the figures at its end, for where they stand beside it. */
export const titleWithoutDay = (title: string): string =>
	title.replace(/, (?:\d[^,:]*\d{4}|[A-Z]\w+ \d{4})(?::.*)?$/u, '')

/** The part of an incident's title before its figures: they stand beside it. */
export const shortTitle = (title: string): string => title.replace(/: [^:]*$/, '')
