/** Lines of pages to a title and paragraphs. Pure geometry: it knows sizes and distances, and nothing of PDF. */

export interface Line {
	readonly text: string
	/** Of its letters. */
	readonly size: number
	readonly left: number
	readonly right: number
	/** Its base line, counted upwards. */
	readonly y: number
	/** Where it stands on the page: 0 the upper edge, 1 the lower. */
	readonly top: number
}

/** A line that stands this near to an edge may be one that every page has. */
const EDGE = 0.1
const MOST_TITLE = 250

export function paragraphsIn(pages: readonly (readonly Line[])[]): { title: string | null; paragraphs: string[] } {
	const body = bodySize(pages.flat())
	const kept = withoutRunning(pages)
	const title = titleIn(kept[0] ?? [], body)
	const paragraphs: string[] = []
	for (const [number, page] of kept.entries()) {
		const own = number === 0 && title ? page.filter((line) => !title.lines.includes(line)) : page
		const found = onPage(own)
		const previous = paragraphs.at(-1)
		const [first] = found
		// A sentence that goes on over the page is one paragraph.
		if (previous && first && !/[.!?:"”’)]$/.test(previous) && /^\p{Ll}/u.test(first)) {
			paragraphs[paragraphs.length - 1] = glued(previous, first)
			found.shift()
		}
		paragraphs.push(...found)
	}
	return { title: title?.text ?? null, paragraphs: title ? [title.text, ...paragraphs] : paragraphs }
}

/** The size in which most is set. */
function bodySize(lines: readonly Line[]): number {
	const by = new Map<number, number>()
	for (const { size, text } of lines) by.set(round(size), (by.get(round(size)) ?? 0) + text.length)
	return [...by].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0
}

const round = (size: number): number => Math.round(size * 2) / 2

/** Running titles and page numbers: what stands at the same edge of most pages, figures apart. */
function withoutRunning(pages: readonly (readonly Line[])[]): Line[][] {
	const seen = new Map<string, number>()
	const keyOf = ({ text, top }: Line) => `${top < 0.5 ? 'top' : 'foot'} ${text.replace(/\d+/g, '#').toLowerCase()}`
	const atEdge = ({ top }: Line) => top < EDGE || top > 1 - EDGE
	for (const page of pages)
		for (const key of new Set(page.filter(atEdge).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
	return pages.map((page) =>
		page.filter((line) => {
			if (!atEdge(line)) return true
			if (/^(?:page\s*)?[-–—\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(line.text)) return false
			const times = seen.get(keyOf(line)) ?? 0
			return times < 2 || times < pages.length * 0.5
		}),
	)
}

/** The largest letters of the first page, where they are clearly larger than the text. */
function titleIn(page: readonly Line[], body: number): { text: string; lines: readonly Line[] } | null {
	const upper = page.filter(({ top, text }) => top < 0.6 && /\p{L}{2}/u.test(text))
	const size = Math.max(0, ...upper.map((line) => line.size))
	if (size < body * 1.15) return null
	const at = upper.findIndex((line) => line.size === size)
	const lines: Line[] = []
	for (const line of upper.slice(at)) {
		if (Math.abs(line.size - size) > 0.5) break
		lines.push(line)
	}
	const text = lines.reduce((all, line) => (all ? glued(all, line.text) : line.text), '')
	return text.length <= MOST_TITLE && /\p{L}{2}\S*\s+\S*\p{L}{2}/u.test(text) ? { text, lines } : null
}

function onPage(lines: readonly Line[]): string[] {
	const gaps = lines
		.slice(1)
		.map((line, i) => lines[i]!.y - line.y)
		.filter((gap) => gap > 0)
	const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 0
	const widest = Math.max(0, ...lines.map(({ right }) => right))
	const paragraphs: string[] = []
	for (const [i, line] of lines.entries()) {
		const before = lines[i - 1]
		if (!before || isNew(before, line, usual, widest)) paragraphs.push(line.text)
		else paragraphs[paragraphs.length - 1] = glued(paragraphs.at(-1)!, line.text)
	}
	return paragraphs
}

function isNew(before: Line, line: Line, usual: number, widest: number): boolean {
	const gap = before.y - line.y
	// Upwards: another column, where a sentence may go on.
	if (gap < -2) return /[.!?:"”’]$/.test(before.text)
	if (Math.abs(before.size - line.size) > 0.15 * before.size) return true
	if (gap > usual * 1.35 + 1) return true
	const ends = /[.!?:"”’]$/.test(before.text)
	const isShort = before.right < widest * 0.85
	const isIndented = line.left - before.left > line.size * 0.8
	return (ends && (isShort || isIndented)) || /^(?:[•▪‣–—-]|\(?\d{1,2}[.)])\s/.test(line.text)
}

/** Words that were parted at the end of a line are put together again. */
function glued(before: string, after: string): string {
	if (/\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
	return `${before} ${after}`
}
