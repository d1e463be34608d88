/**
 * Whose the words in quotation marks are: of the saying in their own sentence, else of the one they go on from. A quote over
 * several sentences or with its attribution in the middle is one statement. A short quote in plain narration changes nobody.
 */
import type { Quote } from '../../language/names/quotes.ts'
import type { Tree } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { overlaps, type Span } from '../../report/span.ts'
import { certaintyIn } from '../certainty.ts'
import type { Reading } from '../reading.ts'
import { sayingOfPart } from './quoted-part.ts'
import { mayQuote, type Saying, sayingOf, topOf } from './saying.ts'

/** Fewer words than these in plain narration are a name or a scare quote. */
const SHORT = 5
/** Words between a verb of saying and the quote beside it. */
const NEAR = 16

/** Gives each quote its saying; yields the pieces and carried-over sayings that this makes. */
export function attachQuotes(
	reading: Reading,
	people: People,
	sayings: readonly Saying[],
	quotes: readonly Quote[],
): Saying[] {
	const extra: Saying[] = []
	let last: { saying: Saying; quote: Quote } | null = null
	for (const quote of quotes) {
		const sentences = reading.trees.flatMap((tree, i) => (overlaps(tree.sentence, quote.span) ? [i] : []))
		const own = ownerOf(reading, sayings, quote, sentences)
		if (own) {
			take(reading, own, quote, sentences, extra)
			last = { saying: own, quote }
			continue
		}
		const part = sentences.length === 1 ? partOf(reading, people, quote, sentences[0]!) : null
		if (part) {
			extra.push(part)
			part.quotes.push(quote.span)
			last = { saying: part, quote }
			continue
		}
		const goesOn = last !== null && continues(reading, last.quote, quote, last.saying)
		if (last && goesOn && isTold(reading, quote, sentences)) {
			take(reading, last.saying.of ?? last.saying, quote, sentences, extra)
			last = { saying: last.saying, quote }
			continue
		}
		const near =
			(last && closeBy(reading, last.quote, quote) ? last.saying : null) ?? before(reading, sayings, quote, sentences)
		if (!near || !isTold(reading, quote, sentences)) continue
		const saying = carried(reading, near, quote, sentences[0]!)
		extra.push(saying)
		take(reading, saying, quote, sentences, extra)
		last = { saying, quote }
	}
	giveOwners(sayings, [...sayings, ...extra])
	return extra
}

/** Words that do not make up a sentence, of somebody who is told of in it. */
function partOf(reading: Reading, people: People, quote: Quote, sentence: number): Saying | null {
	const tree = reading.trees[sentence]!
	if (isWhole(tree, quote)) return null
	return sayingOfPart(reading, people, quote, sentence, tokensIn(tree, quote.span))
}

/** The saying outside the marks that has the quote in what it says, else the nearest one beside it. */
function ownerOf(
	reading: Reading,
	sayings: readonly Saying[],
	quote: Quote,
	sentences: readonly number[],
): Saying | null {
	const here = sayings.filter((s) => sentences.includes(s.sentence) && s.of === null && !overlaps(s.anchor, quote.span))
	const holding = here.filter((s) => {
		const inside = tokensIn(s.tree, quote.span)
		return inside.length > 0 && inside.filter((t) => s.said.has(t)).length * 2 >= inside.length
	})
	const inner = holding.sort((a, b) => a.said.size - b.said.size || distance(a, quote) - distance(b, quote))[0]
	if (inner) return inner
	const beside = here.filter((s) => {
		return mayQuote(s.takes) && distance(s, quote) <= NEAR && (s.said.size === 0 || touches(reading, s, quote))
	})
	return beside.sort((a, b) => distance(a, quote) - distance(b, quote))[0] ?? null
}

/** Words between the word of saying and the nearer end of the quote. */
function distance({ tree, token }: Saying, { outer }: Quote): number {
	const at = tree.tokens[token]
	if (token < 0 || !at) return 0
	const between =
		at.start < outer.start
			? tree.tokens.filter((t) => t.start > at.start && t.end <= outer.start)
			: tree.tokens.filter((t) => t.end < at.end && t.start >= outer.end)
	return between.filter((t) => t.upos !== 'PUNCT').length
}

/** A mark between them: `said X: "…"`, `"…," said X`. */
function touches(reading: Reading, { anchor }: Saying, { outer }: Quote): boolean {
	const between =
		anchor.start < outer.start
			? reading.text.slice(anchor.end, outer.start)
			: reading.text.slice(outer.start, anchor.start)
	return anchor.start < outer.start ? /[:,]\s*$|^\s*$/.test(between) : /[,.!?…][”"'’»]+\s*[^.!?]*$/.test(between)
}

/** The quote's tokens go into the saying; those of other sentences into pieces of it. */
function take(reading: Reading, saying: Saying, quote: Quote, sentences: readonly number[], extra: Saying[]): void {
	saying.quotes.push(quote.span)
	for (const sentence of sentences) {
		const tree = reading.trees[sentence]!
		const inside = tokensIn(tree, quote.span)
		if (inside.length === 0) continue
		if (sentence === saying.sentence) {
			if (!saying.said.has(saying.token)) for (const t of inside) if (t !== saying.token) saying.said.add(t)
			continue
		}
		extra.push({ ...saying, sentence, tree, token: -1, ...piece(reading, tree, inside), of: saying })
	}
}

function piece(reading: Reading, tree: Tree, inside: readonly number[]) {
	const said = new Set(inside)
	return {
		said,
		head: topOf(tree, said),
		content: [],
		quotes: [],
		certainty: certaintyIn(reading, tree, said),
		rules: ['speaker/goes-on'],
	}
}

function carried(reading: Reading, from: Saying, quote: Quote, sentence: number): Saying {
	const tree = reading.trees[sentence]!
	return sayingOf({
		sentence,
		tree,
		token: -1,
		anchor: quote.span,
		speaker: from.speaker,
		entity: from.entity,
		takes: from.takes,
		...piece(reading, tree, tokensIn(tree, quote.span)),
		rules: ['speaker/carried-over'],
	})
}

/** Nothing stands between the two quotes but the attribution of the first. */
function continues(reading: Reading, before: Quote, quote: Quote, saying: Saying): boolean {
	if (quote.continues) return true
	const from = Math.max(before.outer.end, saying.tree.sentence.end)
	const between = reading.text.slice(Math.min(from, quote.outer.start), quote.outer.start)
	return between.trim() === '' && (quote.outer.start >= saying.anchor.start || before.outer.end <= quote.outer.start)
}

function closeBy(reading: Reading, before: Quote, quote: Quote): boolean {
	const between = reading.text.slice(before.outer.end, quote.outer.start)
	return between.length < 240 && (between.match(/\n/g) ?? []).length <= 2
}

/** The saying that led up to a quote which stands alone: in the sentence before, or earlier in the paragraph. */
function before(
	reading: Reading,
	sayings: readonly Saying[],
	quote: Quote,
	sentences: readonly number[],
): Saying | null {
	const first = sentences[0]
	if (first === undefined) return null
	const paragraph = reading.trees[first]!.sentence.paragraph
	const led = sayings.filter(
		(s) =>
			s.sentence < first &&
			(s.sentence === first - 1 || reading.trees[s.sentence]!.sentence.paragraph === paragraph) &&
			s.speaker.kind !== 'publisher' &&
			!s.takes.has('mind') &&
			s.anchor.end <= quote.outer.start,
	)
	return led.at(-1) ?? null
}

/** Whole sentences, or enough words to be somebody's. */
function isTold(reading: Reading, quote: Quote, sentences: readonly number[]): boolean {
	const tree = reading.trees[sentences[0] ?? -1]
	if (!tree) return false
	return isWhole(tree, quote) || reading.text.slice(quote.span.start, quote.span.end).split(/\s+/).length >= SHORT
}

const isWhole = (tree: Tree, { outer }: Quote): boolean =>
	outer.start <= tree.sentence.start + 1 && outer.end >= tree.sentence.end - 2

/** "I think", "we believe" inside a quote are its speaker's. */
function giveOwners(sayings: readonly Saying[], all: readonly Saying[]): void {
	for (const saying of sayings) {
		if (!saying.entity?.pronoun || !/^(?:i|we)$/i.test(saying.entity.name)) continue
		const over = all
			.filter((s) => s !== saying && s.sentence === saying.sentence && s.said.has(saying.token))
			.sort((a, b) => a.said.size - b.said.size)
			.find((s) => !/^(?:i|we)$/i.test(s.speaker.name))
		if (over) saying.speaker = { ...over.speaker, span: saying.speaker.span }
	}
}

const tokensIn = (tree: Tree, span: Span): number[] =>
	tree.tokens.flatMap((t, k) => (t.start >= span.start && t.end <= span.end ? [k] : []))
