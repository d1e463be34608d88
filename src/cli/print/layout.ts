/** Lines that fit a terminal: words are wrapped, colours do not count, and what hangs together is indented alike. */
import pc from 'picocolors'

export type Paint = ReturnType<typeof pc.createColors>

export interface Look {
	readonly paint: Paint
	readonly width: number
}

/** No colour unless a person looks at it: a terminal, and nobody asked for none. */
export function lookOf(stream: { isTTY?: boolean; columns?: number }, env: Record<string, string | undefined>): Look {
	const colour = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
	return { paint: pc.createColors(colour), width: Math.max(40, Math.min(stream.columns ?? 80, 100)) }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
const CODES = /\u001b\[\d+m/g

/** How many columns the words take: colour codes none, characters of East Asia and emoji two, marks none. */
export function widthOf(words: string): number {
	let width = 0
	for (const character of words.replace(CODES, '')) {
		if (/\p{M}|\p{Cf}/u.test(character)) continue
		width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
			character,
		)
			? 2
			: 1
	}
	return width
}

/** The words in lines of at most `width` columns: the first after `first`, the others after `rest`. */
export function wrapped(words: string, width: number, first = '', rest = ' '.repeat(widthOf(first))): string[] {
	const lines: string[] = []
	let line = first
	let bare = true
	for (const word of words.split(/\s+/).filter(Boolean)) {
		if (!bare && widthOf(line) + 1 + widthOf(word) > width) {
			lines.push(line)
			line = rest
			bare = true
		}
		line += bare ? word : ` ${word}`
		bare = false
	}
	return [...lines, line]
}

/** What terminals could take as commands, and what would break a line, shown as a blank. Bidi controls are made visible. */
export function shown(words: string): string {
	return (
		words
			.replace(/\s+/g, ' ')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
			.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
			.replace(/[\u202a-\u202e\u2066-\u2069]/g, (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase()}>`)
	)
}

/** Quoted as it stands, long words cut at a blank; words with quotation marks of their own stand between others. */
export function quoted(words: string, most = 160): string {
	const plain = shown(words).trim()
	const cut = plain.length <= most ? plain : `${plain.slice(0, most).replace(/\s+\S*$/, '')} …`
	return /["“”]/.test(cut) ? `«${cut}»` : `“${cut}”`
}

export function plural(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`
}
