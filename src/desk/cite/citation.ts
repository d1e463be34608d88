/** Something said as it is cited: what, by whom, in which report, its exact words, and the hash by which the text can be found again. */

export interface Cited {
	/** "2 killed: soldiers". */
	readonly value: string
	/** Who says so; empty where the report itself does. */
	readonly speaker: string
	/** Exactly as they stand in the text. */
	readonly words: readonly string[]
	/** Where they stand. */
	readonly spans: readonly { readonly start: number; readonly end: number }[]
	readonly report: {
		readonly report: string
		readonly publisher: string
		readonly title: string
		readonly published: string
		readonly url: string
	}
	readonly textHash: string
	/** "claim c-0123", "statement s-0123". */
	readonly name: string
}

export function citationOf({ value, speaker, words, spans, report, textHash, name }: Cited): string {
	const said = speaker === '' ? '' : ` (according to ${speaker})`
	const { publisher, title, published, url } = report
	const source = [publisher, title && `“${title}”`, published.slice(0, 10), url].filter(Boolean).join(', ')
	const at = spans.map(({ start, end }) => `${start}–${end}`).join(', ')
	return [
		`${value}${said}: ${words.map((one) => `“${one}”`).join(' … ')}.`,
		`${source || report.report}.`,
		`Text SHA-256 ${textHash}, characters ${at}; ${name}.`,
	].join(' ')
}

/** What a person decided has no words of a report: the person and the reason are what it stands on. */
export const decidedCitation = (value: string, by: string, reason: string, name: string): string =>
	`${value}: decided by ${by}: ${reason}. ${name.charAt(0).toUpperCase()}${name.slice(1)}.`
