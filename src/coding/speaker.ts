/**
 * Who says so: acts of saying in a report, with speaker, what is said, what stands in quotation marks, and about which
 * events. Reported speech belongs to its speaker; what nobody is named for belongs to the publisher.
 */
import type { SpeechWord } from '../knowledge/speech.ts'
import { hull, overlaps, type Span } from '../report/span.ts'
import { argumentsOfVerb, withConjuncts } from './arguments.ts'
import { type Entity, isParty, textOf } from './entity.ts'
import { certaintyIn, clauseOf } from './factuality.ts'
import type { Act, Stance } from './lists.ts'
import { type Quote, quotesIn } from './quotes.ts'
import { entityAt, type Reading, sectionOf } from './reading.ts'
import type { Certainty, Speaker } from './schema.ts'
import { below, caseOf, isUnder, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from './tree.ts'
import type { People } from './who-is.ts'

export interface Saying {
	readonly sentence: number
	readonly tree: Tree
	/** The word of saying; -1 for a quote that stands alone or a post. */
	readonly token: number
	readonly anchor: Span
	act: Act
	stance: Stance
	readonly speaker: Speaker
	readonly entity: Entity | null
	readonly addressee: string | null
	/** Tokens of this sentence that are said, by this saying. */
	readonly said: ReadonlySet<number>
	readonly content: Span[]
	readonly quotes: Span[]
	readonly certainty: Certainty | null
	/** Who is blamed, or claims it. */
	readonly alleged: Entity | null
	readonly takes: SpeechWord['takes']
	readonly rules: string[]
}

/** All sayings of a report, in text order. */
export function sayingsIn(reading: Reading, people: People): Saying[] {
	const quotes = quotesIn(reading.text)
	const found: Saying[] = []
	reading.trees.forEach((tree, sentence) => {
		const before = found.length
		for (let i = 0; i < tree.tokens.length; i++) {
			const saying = uposAt(tree, i) === 'VERB' ? verbSaying(reading, people, tree, sentence, i, quotes) : null
			if (saying) found.push(saying)
		}
		found.push(...accordingTo(reading, people, tree, sentence))
		if (found.length === before) {
			const tail = headlineSource(reading, people, tree, sentence)
			if (tail) found.push(tail)
		}
	})
	return attachQuotes(reading, people, found, quotes).sort(
		(a, b) => a.sentence - b.sentence || a.anchor.start - b.anchor.start,
	)
}

function senseOf(reading: Reading, tree: Tree, i: number): SpeechWord | null {
	const kids = tree.kids[i] ?? []
	for (const word of reading.knowledge.speech.verb(lemmaAt(tree, i))) {
		const rest = word.parts.slice(1)
		if (
			rest.every((part) =>
				kids.some(
					(k) => lemmaAt(tree, k) === part || kidsBy(tree, k, 'case', 'amod').some((c) => lemmaAt(tree, c) === part),
				),
			)
		)
			return word
	}
	return null
}

function verbSaying(
	reading: Reading,
	people: People,
	tree: Tree,
	sentence: number,
	i: number,
	quotes: readonly Quote[],
): Saying | null {
	const word = senseOf(reading, tree, i)
	if (!word) return null
	const args = argumentsOfVerb(tree, i)
	const complements = kidsBy(tree, i, 'ccomp', 'xcomp', 'parataxis').filter((k) => !isSayingOnly(tree, k))
	const quoted = quotes.filter((q) => overlaps(q.outer, tree.sentence))
	const above = relation(tree, i) === 'parataxis' ? (tree.tokens[i]?.head ?? -1) : -1
	const said = new Set<number>()
	if (above >= 0) for (const t of below(tree, above, (k) => k === i)) said.add(t)
	for (const k of complements) for (const t of below(tree, k)) said.add(t)
	if (word.takes !== 'clause') {
		for (const o of [...kidsBy(tree, i, 'obj', 'xcomp', 'ccomp', 'advcl'), ...args.obliques.map((x) => x.head)])
			for (const t of below(tree, o)) said.add(t)
	}
	// What stands in quotation marks in the same sentence is said too, when nothing else in it says something.
	for (const quote of quoted)
		tree.tokens.forEach((t, k) => {
			if (t.start >= quote.span.start && t.end <= quote.span.end && !isUnder(tree, i, k)) said.add(k)
		})
	if (said.size === 0) return null
	if (word.takes === 'clause' && complements.length === 0 && above < 0 && quoted.length === 0) return null
	const subject = args.subjects.filter((s) => !said.has(s))[0]
	const agent = args.passive ? subject : subject
	const entity = agent === undefined ? null : people.resolve(entityAt(reading, sentence, agent), sentence)
	if (
		word.takes === 'clause' &&
		args.passive &&
		agent === undefined &&
		!['believe', 'think', 'suspect', 'report'].includes(lemmaAt(tree, i))
	) {
		if (word.act === 'assertion' || word.act === 'question') return null
	}
	if (entity && !canSpeak(entity)) return null
	if (!entity && !args.passive && word.takes !== 'clause') return null
	if (!entity && word.takes === 'clause' && !args.passive) return null
	const speaker = entity ? speakerOf(reading, people, entity, agent ?? -1, sentence) : publisher(reading)
	const negated = kidsBy(tree, i, 'advmod').some((k) => ['not', 'never'].includes(lemmaAt(tree, k)))
	const act = negated && word.act === 'assertion' ? 'comment-declined' : (word.act as Act)
	const stance = negated
		? word.act === 'assertion'
			? 'declines'
			: word.act === 'denial'
				? 'asserts'
				: 'declines'
		: (word.stance as Stance)
	const zone = new Set([...clauseOf(tree, i)].filter((t) => !isNominalPart(tree, t)))
	for (const t of said) zone.add(t)
	return {
		sentence,
		tree,
		token: i,
		anchor: tree.tokens[i]!,
		act,
		stance,
		speaker,
		entity,
		addressee: addresseeOf(reading, tree, i, args.recipients),
		said,
		content: contiguous(tree, said),
		quotes: [],
		certainty: certaintyIn(reading, tree, zone),
		alleged: word.act === 'blame' ? blamed(reading, people, tree, sentence, i) : null,
		takes: word.takes,
		rules: [`speaker/${word.parts.join('-')}`],
	}
}

const isNominalPart = (tree: Tree, t: number): boolean => ['NOUN', 'PROPN', 'DET'].includes(uposAt(tree, t))
const isSayingOnly = (tree: Tree, k: number): boolean =>
	relation(tree, k) === 'parataxis' && ['say', 'add', 'tell'].includes(lemmaAt(tree, k))

function canSpeak(entity: Entity): boolean {
	if (isParty(entity) || entity.pronoun) return true
	return SOURCES.has(lemmaAt(entity.tree, entity.head))
}
const SOURCES = new Set([
	'report',
	'statement',
	'source',
	'medium',
	'media',
	'communique',
	'communiqué',
	'agency',
	'newspaper',
	'television',
	'radio',
	'document',
	'letter',
	'video',
	'spokesman',
	'spokeswoman',
	'spokesperson',
	'witness',
	'resident',
	'account',
	'dispatch',
	'bulletin',
	'survey',
	'court',
	'one',
	'no',
	'some',
	'another',
	'many',
	'two',
	'three',
])

/** "blamed X for", "accused X of", "blamed it on X", "held X responsible". */
function blamed(reading: Reading, people: People, tree: Tree, sentence: number, verb: number): Entity | null {
	const args = argumentsOfVerb(tree, verb)
	const on = args.obliques.find((o) => o.by === 'on' || o.by === 'to' || o.by === 'at')
	const object = args.objects.map((o) => entityAt(reading, sentence, o)).find((e) => isParty(e) || e.pronoun)
	const found = object ?? (on ? entityAt(reading, sentence, on.head) : null)
	return found && (isParty(found) || found.pronoun) ? people.resolve(found, sentence) : null
}

function addresseeOf(reading: Reading, tree: Tree, verb: number, recipients: readonly number[]): string | null {
	const sentence = reading.trees.indexOf(tree)
	const to =
		[...recipients, ...kidsBy(tree, verb, 'obl').filter((k) => caseOf(tree, k) === 'to')][0] ??
		(lemmaAt(tree, verb) === 'tell' ? kidsBy(tree, verb, 'obj')[0] : undefined)
	if (to === undefined) return null
	const entity = entityAt(reading, sentence, to)
	return isParty(entity) || entity.class === 'organisation' ? entity.name : null
}

/** "according to X": the clause it hangs on is said by X. */
function accordingTo(reading: Reading, people: People, tree: Tree, sentence: number): Saying[] {
	const found: Saying[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		if (lemmaAt(tree, i) !== 'accord' && tree.tokens[i]?.form.toLowerCase() !== 'according') continue
		const next = tree.tokens[i + 1]?.form.toLowerCase()
		if (next !== 'to') continue
		const nominal =
			relation(tree, i) === 'case' ? (tree.tokens[i]?.head ?? -1) : (kidsBy(tree, i, 'obl', 'obj', 'nmod')[0] ?? -1)
		if (nominal < 0) continue
		const inner = new Set(below(tree, nominal))
		const said = new Set(tree.tokens.map((_, k) => k).filter((k) => !inner.has(k) && k !== i && k !== i + 1))
		for (const head of withConjuncts(tree, nominal)) {
			const entity = people.resolve(entityAt(reading, sentence, head), sentence)
			if (!canSpeak(entity) && entity.class !== 'thing' && entity.class !== 'event') continue
			found.push({
				sentence,
				tree,
				token: i,
				anchor: { start: tree.tokens[i]!.start, end: tree.tokens[i + 1]!.end },
				act: 'assertion',
				stance: 'asserts',
				speaker: speakerOf(reading, people, entity, head, sentence),
				entity,
				addressee: null,
				said,
				content: contiguous(tree, said),
				quotes: [],
				certainty: null,
				alleged: null,
				takes: 'clause',
				rules: ['speaker/according-to'],
			})
		}
	}
	return found
}

/** A headline's source: "Rockets hit base: officials", "Army: 3 killed". */
function headlineSource(reading: Reading, people: People, tree: Tree, sentence: number): Saying | null {
	if (tree.sentence.kind !== 'headline') return null
	const colon = tree.tokens.findIndex(
		(t, i) => /^[:—–-]$/.test(t.form) && i > 0 && (t.form === ':' || text(reading, t.start - 1) === ' '),
	)
	if (colon < 0) return null
	const after = tree.tokens.length - colon - 1
	const side =
		after <= 3 ? [colon + 1, tree.tokens.length] : colon <= 3 && tree.tokens[colon]?.form === ':' ? [0, colon] : null
	if (!side) return null
	const heads = Array.from({ length: side[1]! - side[0]! }, (_, k) => side[0]! + k).filter((k) =>
		['NOUN', 'PROPN'].includes(uposAt(tree, k)),
	)
	const head = heads.at(-1)
	if (head === undefined) return null
	const entity = people.resolve(entityAt(reading, sentence, head), sentence)
	if (!canSpeak(entity)) return null
	const said = new Set(tree.tokens.map((_, k) => k).filter((k) => k < side[0]! || k >= side[1]!))
	return {
		sentence,
		tree,
		token: colon,
		anchor: tree.tokens[colon]!,
		act: 'assertion',
		stance: 'asserts',
		speaker: speakerOf(reading, people, entity, head, sentence),
		entity,
		addressee: null,
		said,
		content: contiguous(tree, said),
		quotes: [],
		certainty: null,
		alleged: null,
		takes: 'clause',
		rules: ['speaker/headline'],
	}
}
const text = (reading: Reading, at: number): string => reading.text[at] ?? ''

const CONDITION =
	/(?:speaking |spoke |who (?:spoke|asked|requested|declined|did not want) |on )?(?:on (?:the )?condition of anonymity|on condition (?:that )?(?:he|she|they) not be (?:named|identified)|anonymously|not to be (?:named|identified)|who (?:declined|asked not|refused) to be (?:named|identified)|not authori[sz]ed to (?:speak|talk|brief)[a-z ]{0,40})/iu

/** A speaker from what stands there: named person, institution, or unnamed as described. */
export function speakerOf(reading: Reading, people: People, entity: Entity, at: number, sentence: number): Speaker {
	const tree = reading.trees[sentence]!
	const span = at >= 0 ? entityAt(reading, sentence, at).span : entity.span
	const country = entity.country ? { country: entity.country } : {}
	if (entity.class === 'person') {
		const name = people.fullName(entity)
		const role = people.roleOf(name) ?? entity.role
		return { kind: 'person', name, span, ...(role ? { role } : {}), ...country }
	}
	const unnamed =
		entity.unnamed &&
		(entity.class === 'people' ||
			entity.class === 'thing' ||
			entity.pronoun ||
			SOURCES.has(lemmaAt(entity.tree, entity.head)))
	if (unnamed) {
		const condition = CONDITION.exec(reading.text.slice(tree.sentence.start, tree.sentence.end))?.[0]
		const number = entity.number && entity.number.min === entity.number.max ? entity.number.min : null
		return {
			kind: 'unnamed',
			name: entity.name,
			span,
			...(condition ? { condition } : {}),
			...(number ? { number } : {}),
			...country,
		}
	}
	return { kind: 'institution', name: entity.name, span, ...country }
}

export function publisher(reading: Reading): Speaker {
	return { kind: 'publisher', name: reading.publisher ?? '', span: null }
}

/** Gives each quote to the saying of its sentence, or carries the speaker over from the sentence before. */
function attachQuotes(reading: Reading, people: People, sayings: Saying[], quotes: readonly Quote[]): Saying[] {
	const extra: Saying[] = []
	let last: Saying | null = null
	let lastQuote: Quote | null = null
	for (const quote of quotes) {
		const sentences = reading.trees.flatMap((tree, i) => (overlaps(tree.sentence, quote.span) ? [i] : []))
		const own = sayings.filter((s) => sentences.includes(s.sentence) && coversQuote(s, quote))
		const best = own.find((s) => s.takes === 'clause') ?? own[0]
		if (best) {
			best.quotes.push(quote.span)
			last = best
			lastQuote = quote
			spread(reading, best, quote, sentences, extra)
			continue
		}
		const near: Saying | null =
			followUp(reading, sayings, quote, sentences) ??
			(last && lastQuote && closeBy(reading, lastQuote, quote) ? last : null)
		const whole = isWholeSentence(reading, quote, sentences)
		if (!near || !whole) continue
		for (const sentence of sentences) extra.push(carried(reading, near, sentence, quote))
		last = near
		lastQuote = quote
	}
	void people
	return [...sayings, ...extra, ...postSayings(reading, sayings)]
}

function coversQuote(saying: Saying, quote: Quote): boolean {
	return saying.content.some((c) => overlaps(c, quote.span))
}

/** A quote that runs on over the next sentences is said by the same speaker. */
function spread(reading: Reading, saying: Saying, quote: Quote, sentences: readonly number[], extra: Saying[]): void {
	for (const sentence of sentences)
		if (sentence !== saying.sentence) extra.push(carried(reading, saying, sentence, quote, false))
}

function carried(reading: Reading, from: Saying, sentence: number, quote: Quote, withQuote = true): Saying {
	const tree = reading.trees[sentence]!
	const said = new Set(
		tree.tokens.flatMap((t, k) => (t.start >= quote.outer.start && t.end <= quote.outer.end ? [k] : [])),
	)
	const first = Math.max(quote.span.start, tree.sentence.start)
	const span = { start: first, end: Math.min(quote.span.end, tree.sentence.end) }
	return {
		...from,
		sentence,
		tree,
		token: -1,
		anchor: span.end > span.start ? span : quote.span,
		said,
		content: [span.end > span.start ? span : quote.span],
		quotes: withQuote && tree.sentence.start <= quote.span.start + 1 ? [quote.span] : [],
		act: from.act === 'assertion' ? 'assertion' : from.act,
		certainty: certaintyIn(reading, tree, said),
		rules: ['speaker/carried-over'],
	}
}

/** "“…” The minister added …" is not it; "“…,” he said" in the next sentence is. */
function followUp(
	reading: Reading,
	sayings: readonly Saying[],
	quote: Quote,
	sentences: readonly number[],
): Saying | null {
	const next = (sentences.at(-1) ?? -2) + 1
	const tree = reading.trees[next]
	if (!tree || tree.tokens.length > 8) return null
	void quote
	return sayings.find((s) => s.sentence === next && s.said.size === 0) ?? null
}

function closeBy(reading: Reading, before: Quote, quote: Quote): boolean {
	const between = reading.text.slice(before.outer.end, quote.outer.start)
	return (
		quote.continues ||
		(between.length < 240 && !/\n\s*\n[^"“]*$/.test(between.trimStart() === '' ? '' : between)) ||
		between.trim() === ''
	)
}

function isWholeSentence(reading: Reading, quote: Quote, sentences: readonly number[]): boolean {
	const tree = reading.trees[sentences[0] ?? -1]
	return tree !== undefined && quote.outer.start <= tree.sentence.start + 1 && quote.outer.end >= tree.sentence.end - 2
}

/** An embedded post is said by its author. */
function postSayings(reading: Reading, sayings: readonly Saying[]): Saying[] {
	return reading.trees.flatMap((tree, sentence) => {
		const section = sectionOf(reading, sentence)
		if (section?.kind !== 'post' || !section.author) return []
		if (sayings.some((s) => s.sentence === sentence && s.said.size > tree.tokens.length / 2)) return []
		const said = new Set(tree.tokens.map((_, k) => k))
		const at = reading.text.indexOf(section.author, section.start)
		const span = at >= 0 && at < section.end ? { start: at, end: at + section.author.length } : null
		return [
			{
				sentence,
				tree,
				token: -1,
				anchor: { start: tree.sentence.start, end: tree.sentence.end },
				act: 'assertion' as Act,
				stance: 'asserts' as Stance,
				speaker: {
					kind: 'post' as const,
					name: section.author,
					span,
					...(section.handle ? { handle: section.handle } : {}),
				},
				entity: null,
				addressee: null,
				said,
				content: [{ start: tree.sentence.start, end: tree.sentence.end }],
				quotes: [],
				certainty: null,
				alleged: null,
				takes: 'clause' as const,
				rules: ['speaker/post'],
			},
		]
	})
}

/** Runs of neighbouring tokens as spans. */
export function contiguous(tree: Tree, tokens: ReadonlySet<number>): Span[] {
	const sorted = [...tokens].sort((a, b) => a - b)
	const spans: Span[] = []
	let run: number[] = []
	for (const t of sorted) {
		if (run.length > 0 && t !== run.at(-1)! + 1) {
			spans.push(spanOf(tree, run))
			run = []
		}
		run.push(t)
	}
	if (run.length > 0) spans.push(spanOf(tree, run))
	return spans.filter((s) => s.end > s.start)
}

/** The innermost saying whose content holds a token, with the ones around it. */
export function sayingsOver(sayings: readonly Saying[], sentence: number, token: number): Saying[] {
	return sayings
		.filter((s) => s.sentence === sentence && s.said.has(token) && s.token !== token)
		.sort((a, b) => a.said.size - b.said.size)
}

export { hull, textOf }
