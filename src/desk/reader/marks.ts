/** What is marked in the text of a report: the words of claims, of speaking and of quotes. */
import type { Reading } from '../data/types.ts'
import { type LayerId, layerOf } from './layers.ts'
import type { Mark } from './segments.ts'

export interface ReaderMark extends Mark {
	readonly layer: LayerId
	/** Claims, statements and links that stand on exactly these words. */
	readonly of: readonly string[]
}

/** One mark for each layer and span, however many claims were read from it, in text order. */
export function marksOf({ claims, statements, links }: Pick<Reading, 'claims' | 'statements' | 'links'>): ReaderMark[] {
	const marks = new Map<string, ReaderMark & { of: string[] }>()
	const put = (layer: LayerId, { start, end }: { start: number; end: number }, of: string) => {
		const key = `${layer}:${start}-${end}`
		const held = marks.get(key)
		if (!held) marks.set(key, { key, layer, start, end, of: [of] })
		else if (!held.of.includes(of)) held.of.push(of)
	}
	for (const { key, field, evidence, speaker, statement } of claims) {
		if (evidence.kind !== 'decision') for (const span of evidence.spans) put(layerOf(field), span, key)
		if (speaker.span) put('says', speaker.span, statement ?? key)
	}
	for (const { key, anchor, speaker, quotes, act } of statements) {
		// An embedded post says by being there: the whole of it is no word of saying.
		if (speaker.kind !== 'post' || act !== 'assertion') put('says', anchor, key)
		if (speaker.span) put('says', speaker.span, key)
		for (const span of quotes) put('quotes', span, key)
	}
	for (const { key, evidence } of links)
		if (evidence.kind !== 'decision') for (const span of evidence.spans) put('what', span, key)
	return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1))
}
