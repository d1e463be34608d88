/**
 * What stands beside the text: for each sentence a note, in it one block for each incident that the sentence speaks of, in
 * that one voice for everyone who says something of it, and the values they say.
 */

import { grouped } from '../../report/grouped.ts'
import type { Claim, Reading, Statement } from '../data/types.ts'
import { type LayerId, layerOf } from './layers.ts'
import type { Span } from './segments.ts'
import { type VoiceOf, voiceOfClaim, voiceOfStatement } from './voices.ts'

/** One value with every claim of it that one voice makes here. */
export interface NoteItem {
	/** Key of the first of its claims. */
	readonly key: string
	readonly layer: LayerId
	readonly value: string
	readonly claims: readonly Claim[]
}

export interface Voice extends VoiceOf {
	/** The act of saying, where it is more than the report's own. */
	readonly statement: Statement | null
	readonly items: readonly NoteItem[]
}

export interface Answer {
	readonly key: string
	readonly kind: Reading['links'][number]['kind']
	/** Key of the incident that it leads to. */
	readonly to: string
}

export interface Block {
	/** Null for what is said of no incident. */
	readonly incident: string | null
	readonly voices: readonly Voice[]
	readonly answers: readonly Answer[]
}

export interface Note extends Span {
	readonly key: string
	readonly blocks: readonly Block[]
}

interface Placed {
	readonly at: number
	readonly incident: string | null
	readonly voice: VoiceOf
	readonly statement: Statement | null
	readonly claim: Claim | null
	readonly answer: Answer | null
}

/** In text order. What stands on a person's decision alone has no words in the text, and so no note. */
export function notesOf(reading: Reading): Note[] {
	const wider = widerPlaces(reading.claims)
	const claims = claimsOf(reading, wider)
	const placed = [...claims, ...statementsOf(reading, claims), ...answersOf(reading)].sort((a, b) => a.at - b.at)
	const narrower = grouped([...wider.keys()], (claim) => wider.get(claim)!)
	const sentences = sentencesOf(reading.version.text)
	const sentenceOf = ({ at }: Placed) => sentences[lastBefore(sentences, at)] ?? { start: 0, end: 0 }
	return [...grouped(placed, sentenceOf)].map(([{ start, end }, here]) => ({
		key: `n${start}`,
		start,
		end,
		blocks: [...grouped(here, ({ incident }) => incident)].map(([incident, all]) => ({
			incident,
			voices: [...grouped(all, ({ voice }) => voice.key).values()].flatMap((of) => voiceFrom(of, reading, narrower)),
			answers: all.flatMap(({ answer }) => answer ?? []),
		})),
	}))
}

const nobody: VoiceOf = { key: '', speaker: '', verb: '', denies: false }

function claimsOf(reading: Reading, wider: ReadonlyMap<Claim, Claim>): Placed[] {
	const statements = new Map(reading.statements.map((statement) => [statement.key, statement]))
	return reading.claims.flatMap((claim) => {
		if (claim.evidence.kind === 'decision' || wider.has(claim)) return []
		const voice = voiceOfClaim(claim, reading.speakers[claim.key] ?? claim.speaker.name)
		const statement = (claim.statement && statements.get(claim.statement)) || null
		const incident = reading.incidentOf[claim.about] ?? null
		return [{ at: claim.evidence.spans[0]!.start, incident, voice, statement, claim, answer: null }]
	})
}

/** A threat, a denial, a quote: told where it is said, whether or not a claim hangs on it. */
function statementsOf(reading: Reading, claims: readonly Placed[]): Placed[] {
	const made = new Set(
		claims.flatMap(({ claim, voice }) => (claim?.statement ? [`${claim.statement} ${voice.key}`] : [])),
	)
	return reading.statements.flatMap((statement) => {
		const voice = voiceOfStatement(statement, reading.speakers[statement.key] ?? statement.speaker.name)
		// Where its claims stand with the same words over them, it needs no line of its own.
		if (made.has(`${statement.key} ${voice.key}`)) return []
		const about = [...new Set(statement.about.map((key) => reading.incidentOf[key] ?? null))]
		const incident = about.length === 1 ? about[0]! : null
		return [{ at: statement.anchor.start, incident, voice, statement, claim: null, answer: null }]
	})
}

function answersOf(reading: Reading): Placed[] {
	return reading.links.flatMap(({ key, kind, evidence, from, to }) => {
		const at = evidence.kind === 'decision' ? undefined : evidence.spans[0]!.start
		const [incident, other] = [reading.incidentOf[from], reading.incidentOf[to]]
		if (at === undefined || !incident || !other || incident === other) return []
		return [{ at, incident, voice: nobody, statement: null, claim: null, answer: { key, kind, to: other } }]
	})
}

function voiceFrom(
	placed: readonly Placed[],
	reading: Reading,
	narrower: ReadonlyMap<Claim, readonly Claim[]>,
): Voice[] {
	const claims = placed.flatMap(({ claim }) => claim ?? [])
	const wordsOf = (claim: Claim) => reading.values[claim.key] ?? ''
	const byValue = grouped(claims, (claim) => `${claim.field} ${wordsOf(claim).toLowerCase()}`)
	const items = [...byValue.values()].map((of) => ({
		key: of[0]!.key,
		layer: layerOf(of[0]!.field),
		value: wordsOf(of[0]!),
		claims: [...of, ...of.flatMap((claim) => narrower.get(claim) ?? [])],
	}))
	const statement = placed.find((one) => one.statement)?.statement ?? null
	if (items.length === 0 && !statement) return []
	return [{ ...placed[0]!.voice, statement, items: items.sort(asAsked) }]
}

const ORDER: readonly Claim['field'][] = [
	'event',
	'actor',
	'target',
	'when',
	'where',
	'weapon',
	'harm',
	'victim',
	'motive',
]
const asAsked = (a: NoteItem, b: NoteItem): number =>
	ORDER.indexOf(a.claims[0]!.field) - ORDER.indexOf(b.claims[0]!.field)

/** "base near Hadrel" for "Hadrel", both read from one phrase: they stand as one value. The widest holds all within it. */
function widerPlaces(claims: readonly Claim[]): Map<Claim, Claim> {
	const wider = new Map<Claim, Claim>()
	const places = claims.filter(({ field, evidence }) => field === 'where' && evidence.kind !== 'decision')
	for (const same of grouped(places, ({ about }) => about).values()) {
		const widest = same.toSorted((a, b) => widthOf(spansOf(b)) - widthOf(spansOf(a)))
		for (const claim of same) {
			const holds = (other: Claim) =>
				widthOf(spansOf(claim)) < widthOf(spansOf(other)) &&
				spansOf(claim).every((a) => spansOf(other).some((b) => b.start <= a.start && a.end <= b.end))
			const other = widest.find(holds)
			if (other) wider.set(claim, other)
		}
	}
	return wider
}

const spansOf = ({ evidence }: Claim): readonly Span[] => (evidence.kind === 'decision' ? [] : evidence.spans)

const widthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Good enough to stand level with; the coder reads sentences by its own rules. A line never shares a sentence with the next. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

export function sentencesOf(text: string): Span[] {
	const sentences: Span[] = []
	let from = 0
	for (const line of text.split('\n')) {
		for (const { index, segment } of segmenter.segment(line)) {
			const end = index + segment.trimEnd().length
			if (end > index) sentences.push({ start: from + index, end: from + end })
		}
		from += line.length + 1
	}
	return sentences
}

/** Of stretches in text order the last that begins at or before a place; -1 where none does. */
export function lastBefore(stretches: readonly Span[], at: number): number {
	let [low, high] = [0, stretches.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (stretches[middle]!.start <= at) low = middle + 1
		else high = middle
	}
	return low - 1
}
