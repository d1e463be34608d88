/** Everything the reader page draws, worked out once from one report. */
import type { Reading } from '../data/types.ts'
import { marksOf, type ReaderMark } from './marks.ts'
import { lastBefore, type Note, type NoteItem, notesOf, type Voice } from './notes.ts'
import type { Span } from './segments.ts'

export interface Laid {
	readonly marks: readonly ReaderMark[]
	readonly notes: readonly Note[]
	/** By key of claim: the value under which it stands. */
	readonly itemOf: ReadonlyMap<string, NoteItem>
	/** By key of claim or statement: the note beside which it is said. */
	readonly noteOf: ReadonlyMap<string, Note>
	/** The number under which an incident stands in this report. */
	readonly numberOf: ReadonlyMap<string, number>
	/** Key of claim, statement or link to the incident it is about, for showing one incident alone. */
	readonly incidentOf: ReadonlyMap<string, string | null>
}

export function laid(reading: Reading): Laid {
	const notes = notesOf(reading)
	const voices = notes.flatMap(({ blocks }) => blocks.flatMap(({ voices }) => voices))
	const listed = reading.incidents.filter(({ recordable }) => recordable)
	const incidentOf = new Map<string, string | null>()
	for (const { key, about } of reading.claims) incidentOf.set(key, reading.incidentOf[about] ?? null)
	for (const { blocks } of notes)
		for (const { incident, voices, answers } of blocks) {
			for (const { statement } of voices) if (statement) incidentOf.set(statement.key, incident)
			for (const { key } of answers) incidentOf.set(key, incident)
		}
	const noteOf = new Map<string, Note>()
	for (const note of notes)
		for (const { voices } of note.blocks)
			for (const { items, statement } of voices) {
				for (const { key } of items.flatMap(({ claims }) => claims)) noteOf.set(key, note)
				if (statement && !noteOf.has(statement.key)) noteOf.set(statement.key, note)
			}
	return {
		noteOf,
		marks: marksOf(reading),
		notes,
		itemOf: new Map(
			voices.flatMap((voice: Voice) => voice.items.flatMap((item) => item.claims.map(({ key }) => [key, item]))),
		),
		numberOf: new Map(listed.map(({ key }, i) => [key, i + 1])),
		incidentOf,
	}
}

/** The lines of a stretch of text that hold something, each with where it stands. */
export function paragraphsOf(text: string, { start, end }: Span): Span[] {
	const found: Span[] = []
	let from = start
	for (const line of text.slice(start, end).split('\n')) {
		if (line.trim() !== '') found.push({ start: from, end: from + line.length })
		from += line.length + 1
	}
	return found
}

/** Marks by the line that they stand on, or each of the lines. */
export function byLine<M extends Span>(lines: readonly Span[], marks: readonly M[]): Map<Span, M[]> {
	const found = new Map<Span, M[]>(lines.map((line) => [line, []]))
	for (const mark of marks)
		for (let i = Math.max(0, lastBefore(lines, mark.start)); i < lines.length && lines[i]!.start < mark.end; i++)
			if (mark.start < lines[i]!.end) found.get(lines[i]!)!.push(mark)
	return found
}
