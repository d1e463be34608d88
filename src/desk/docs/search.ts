/** Words in the docs: each section of a page that has all of them, those that have them in the heading first. */
import { type Block, type Doc, textOf } from './tree.ts'

export interface Found {
	readonly doc: Doc
	/** Of the heading; empty for the beginning of the page. */
	readonly id: string
	readonly heading: string
	readonly before: string
	readonly words: string
	readonly after: string
}

export interface Section {
	readonly doc: Doc
	readonly id: string
	readonly heading: string
	readonly text: string
}

export function sectionsOf(doc: Doc, blocks: readonly Block[]): Section[] {
	const out: { doc: Doc; id: string; heading: string; text: string }[] = [{ doc, id: '', heading: doc.title, text: '' }]
	for (const block of blocks) {
		if (block.kind === 'heading') out.push({ doc, id: block.id, heading: textOf(block), text: '' })
		else out.at(-1)!.text += `${textOf(block)} `
	}
	return out
}

const AROUND = 70
const MOST = 40

export function findIn(sections: readonly Section[], query: string): Found[] {
	const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
	if (wanted.length === 0) return []
	const ranked = sections.flatMap((section) => {
		const [heading, text] = [section.heading.toLowerCase(), section.text.toLowerCase()]
		if (!wanted.every((word) => heading.includes(word) || text.includes(word))) return []
		const rank = wanted.filter((word) => heading.includes(word)).length
		return [{ section, rank, at: text.indexOf(wanted.find((word) => text.includes(word)) ?? wanted[0]!) }]
	})
	return ranked
		.sort((a, b) => b.rank - a.rank)
		.slice(0, MOST)
		.map(({ section: { doc, id, heading, text }, at }) => {
			const plain = text
			if (at < 0) return { doc, id, heading, before: plain.slice(0, AROUND * 2), words: '', after: '' }
			const length = wanted.find((word) => plain.toLowerCase().startsWith(word, at))?.length ?? 0
			return {
				doc,
				id,
				heading,
				before: (at > AROUND ? '… ' : '') + plain.slice(Math.max(0, at - AROUND), at),
				words: plain.slice(at, at + length),
				after: `${plain.slice(at + length, at + length + AROUND)} …`,
			}
		})
}
