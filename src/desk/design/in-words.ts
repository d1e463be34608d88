/** Days, intervals, codes and counts as people read them. Days stay days: no clock, no zone of the reader. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
MONTHS.push('November', 'December')
const month = (n: number): string => MONTHS[n - 1] ?? ''

interface Day {
	year: number
	month: number
	day: number
}

function dayOf(text: string): Day | null {
	const found = /^(-?\d+)-(\d\d)-(\d\d)/.exec(text)
	return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null
}

/** "13 May 2021"; with its time when one is told. */
export function dayInWords(text: string): string {
	const day = dayOf(text)
	return day ? `${day.day} ${month(day.month)} ${day.year}` : text
}

/** "13 May 2021", "13–15 May 2021", "May 2021", "2021", "28 May – 2 June 2021". */
export function intervalInWords(earliest: string | null, latest: string | null): string {
	if (!earliest && !latest) return 'no date'
	if (!earliest) return `until ${dayInWords(latest ?? '')}`
	if (!latest) return `from ${dayInWords(earliest)}`
	const [a, b] = [dayOf(earliest), dayOf(latest)]
	if (!a || !b) return `${earliest} – ${latest}`
	if (a.year !== b.year) return `${dayInWords(earliest)} – ${dayInWords(latest)}`
	if (a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31) return String(a.year)
	if (a.month !== b.month) return `${a.day} ${month(a.month)} – ${dayInWords(latest)}`
	if (a.day === 1 && b.day === lastOf(b)) return `${month(a.month)} ${a.year}`
	return a.day === b.day ? dayInWords(earliest) : `${a.day}–${dayInWords(latest)}`
}

const lastOf = ({ year, month: at }: Day): number => new Date(Date.UTC(year, at, 0)).getUTCDate()

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

/** A count as claimed: "2", "at least 10", "more than 100", "up to 13", "20–25", "about 12". */
export function countInWords(count: {
	min: number | null
	max: number | null
	strict?: boolean | undefined
	approx?: boolean | undefined
}): string {
	const { min, max, strict, approx } = count
	const about = approx ? 'about ' : ''
	if (min === null) return max === null ? 'some' : `${strict ? 'fewer than' : 'up to'} ${max}`
	if (max === null) return `${strict ? 'more than' : 'at least'} ${min}`
	return about + (min === max ? `${min}` : `${min}–${max}`)
}

/** A name or title without the mark of an invented sample, for where the mark stands beside it already. */
export const plainName = (text: string): string => text.replace(/^CONSTRUCTED:\s*|\s*\(CONSTRUCTED\)$/, '')

/** A title without the day and the figures at its end, for where they stand beside it. */
export const titleWithoutDay = (title: string): string =>
	title.replace(/, (?:\d[^,:]*\d{4}|[A-Z]\w+ \d{4})(?::.*)?$/u, '')

/** The part of an incident's title before its figures: they stand beside it. */
export const shortTitle = (title: string): string => title.replace(/: [^:]*$/, '')
