/** A part of a page as blocks of text in reading order: paragraphs, items of lists, rows of tables, subheads, captions, posts. */
import { POST_TAG } from './embeds.ts'
import type { Entry } from './entries.ts'
import { type El, elementsIn, find, isInline, squeezed, textOf } from './tree.ts'

export interface Block {
	readonly kind: 'paragraph' | 'item' | 'row' | 'subhead' | 'caption' | 'post'
	readonly text: string
	/** How many of its characters are words of links. */
	readonly linked: number
	/** It stands where pages put words out of their own text: a quote, a figure. */
	readonly setOff: boolean
	/** Rank of a subhead: 2 for h2. */
	readonly level?: number
	readonly entry?: El
	/** Number of an embedded post. */
	readonly post?: number
}

interface Place {
	readonly kind: 'paragraph' | 'item' | 'subhead' | 'caption'
	readonly level?: number
	readonly setOff: boolean
	readonly entry?: El
}

export function blocksOf(parts: readonly El[], entries: ReadonlyMap<El, Entry>): Block[] {
	const blocks: Block[] = []
	for (const part of parts) new Reader(blocks, entries).block(part, { kind: 'paragraph', setOff: false })
	return blocks
}

class Reader {
	private readonly blocks: Block[]
	private readonly entries: ReadonlyMap<El, Entry>
	private text = ''
	private linked = 0
	private bold = 0
	constructor(blocks: Block[], entries: ReadonlyMap<El, Entry>) {
		this.blocks = blocks
		this.entries = entries
	}

	block(el: El, place: Place): void {
		this.flush(place)
		const here = this.entries.has(el) ? { ...place, entry: el } : place
		if (el.tag === POST_TAG) {
			this.blocks.push({
				kind: 'post',
				text: '',
				linked: 0,
				setOff: false,
				post: Number(el.attrs['n']),
				...entryOf(here),
			})
		} else if (el.tag === 'table' && isData(el)) this.rows(el, here)
		else {
			const inside = this.placeOf(el, here)
			this.inside(el, inside, false, false)
			this.flush(inside)
		}
	}

	private placeOf(el: El, place: Place): Place {
		const heading = /^h([1-6])$/.exec(el.tag)
		if (heading) return { ...place, kind: 'subhead', level: Number(heading[1]) }
		if (el.tag === 'figcaption' || el.tag === 'caption' || el.names.some(isCaption) || isSetBeside(el))
			return { ...place, kind: 'caption' }
		if (place.kind === 'caption') return place
		if (el.tag === 'figure')
			return {
				...place,
				kind: find(el, ({ tag }) => ['table', 'blockquote', 'p'].includes(tag)) ? 'paragraph' : 'caption',
				setOff: true,
			}
		if (el.tag === 'li' || el.tag === 'dt' || el.tag === 'dd') return { ...place, kind: 'item' }
		if (
			el.tag === 'blockquote' ||
			el.tag === 'aside' ||
			el.names.some((name) => name.includes('quote') || name.includes('pullquote'))
		)
			return { ...place, setOff: true }
		return place
	}

	private inside(el: El, place: Place, inLink: boolean, inBold: boolean): void {
		for (const kid of el.kids) {
			if (typeof kid === 'string') this.add(kid, inLink, inBold)
			else if (kid.tag === 'br') this.text += '\n'
			else if (kid.tag === 'hr') this.flush(place)
			else if (isInline(kid) && !holdsBlocks(kid) && !kid.names.some(isCaption))
				this.inside(kid, place, inLink || kid.tag === 'a', inBold || kid.tag === 'b' || kid.tag === 'strong')
			else this.block(kid, place)
		}
	}

	private add(words: string, inLink: boolean, inBold: boolean): void {
		const flat = words.replace(/\s+/g, ' ')
		this.text += flat
		if (inLink) this.linked += flat.trim().length
		if (inBold) this.bold += flat.trim().length
	}

	private flush(place: Place): void {
		const whole = this.text
		const share = squeezed(whole).length ? this.linked / squeezed(whole).length : 0
		const isBold = this.bold > 0 && this.bold >= squeezed(whole).length - 1
		this.text = ''
		this.linked = 0
		this.bold = 0
		for (const words of paragraphsIn(whole)) {
			const text = squeezed(words)
			if (!text) continue
			const isHead = place.kind === 'paragraph' && isBold && text.length < 90 && !/[.!?:,;”"’]$/.test(text)
			this.blocks.push({
				kind: isHead ? 'subhead' : place.kind,
				text,
				linked: Math.round(share * text.length),
				setOff: place.setOff,
				...(isHead ? { level: 4 } : place.level === undefined ? {} : { level: place.level }),
				...entryOf(place),
			})
		}
	}

	private rows(table: El, place: Place): void {
		for (const el of elementsIn(table)) {
			if (el.tag === 'caption')
				this.blocks.push({ kind: 'caption', text: textOf(el), linked: 0, setOff: true, ...entryOf(place) })
			if (el.tag !== 'tr') continue
			const cells = el.kids
				.filter((kid): kid is El => typeof kid !== 'string' && (kid.tag === 'td' || kid.tag === 'th'))
				.map(textOf)
			const text = cells.map((cell) => cell.replace(/ \| /g, ' / ')).join(' | ')
			if (cells.some(Boolean)) this.blocks.push({ kind: 'row', text, linked: 0, setOff: false, ...entryOf(place) })
		}
	}
}

const entryOf = ({ entry }: Place): { entry?: El } => (entry ? { entry } : {})

const isCaption = (name: readonly string[]): boolean =>
	name.includes('caption') || (name.at(-1) === 'cap' && !name.includes('drop'))

/** A picture with its words in a table of its own, around which old pages let the text run. */
const isSetBeside = (el: El): boolean =>
	el.tag === 'table' &&
	/^(?:left|right)$/i.test(el.attrs['align'] ?? '') &&
	find(el, ({ tag }) => tag === 'img') !== null &&
	textOf(el).length < 300

/** Two line breaks part paragraphs; one does where a sentence ends before it. */
function paragraphsIn(text: string): string[] {
	return text.split(/\n[^\S\n]*\n\s*|(?<=[.!?]["”’']?)[^\S\n]*\n\s*(?=[\p{Lu}\d“"‘'])/u)
}

function holdsBlocks(el: El): boolean {
	return el.kids.some(
		(kid) =>
			typeof kid !== 'string' &&
			(!isInline(kid) ? kid.tag !== 'br' && kid.tag !== 'img' && kid.tag !== 'picture' : holdsBlocks(kid)),
	)
}

/** A table for data, not for laying out a page: more than one column, short cells, no table inside. */
function isData(table: El): boolean {
	if (find(table, (el) => el !== table && el.tag === 'table')) return false
	if (table.attrs['role'] === 'presentation') return false
	const rows = elementsIn(table).filter(({ tag }) => tag === 'tr')
	const cells = rows.map((row) =>
		row.kids.filter((kid): kid is El => typeof kid !== 'string' && /^t[dh]$/.test(kid.tag)),
	)
	const widest = Math.max(0, ...cells.map((row) => row.length))
	if (widest < 2 || rows.length < 2) return false
	if (find(table, ({ tag }) => tag === 'th' || tag === 'thead' || tag === 'caption')) return true
	const lengths = cells.flat().map((cell) => textOf(cell).length)
	return lengths.reduce((sum, n) => sum + n, 0) / lengths.length < 120 && Math.max(...lengths) < 600
}
