/**
 * The `events` task: certainty, polarity and time of event words that the item marks, and which of them speak of one event,
 * over all texts of a corpus. What a word is told as is the coder's; words go together by their root and by who takes part.
 */
import { lookAt } from '../../src/coding/given.ts'
import { type Reading, readingOf } from '../../src/coding/reading.ts'
import type { Attestary } from '../../src/run/index.ts'
import { chainsOf, type Marked } from './chains.ts'
import { linesOf, readItem, writeLines } from './items.ts'

interface Item {
	readonly docid: string
	readonly corpus?: string
	readonly text: string
	readonly dct?: string | null
	readonly events: readonly { readonly id: string; readonly start: number; readonly end: number }[]
}

export function predictEvents(inPath: string, outPath: string, attestary: Attestary): void {
	const read = linesOf<Item>(inPath).map((item) => ({ item, marked: markedIn(item, attestary) }))
	const chainOf = new Map<Marked, string>()
	for (const corpus of new Set(read.map(({ item }) => item.corpus ?? ''))) {
		const items = read.filter(({ item }) => (item.corpus ?? '') === corpus)
		for (const [one, chain] of chainsOf(items.map(({ marked }) => marked))) chainOf.set(one, `${corpus}-${chain + 1}`)
	}
	writeLines(
		outPath,
		read.map(({ item, marked }) => ({
			docid: item.docid,
			events: Object.fromEntries(marked.map((one) => [one.id, { ...said(one), chain: chainOf.get(one) }])),
		})),
	)
}

/** The words of an item that are marked, each looked at where its head stands. */
function markedIn({ docid, text, dct, events }: Item, attestary: Attestary): Marked[] {
	const read = readItem(attestary, docid, text, dct ?? null)
	if (!read) return []
	const { version } = read.input
	const reading = readingOf(
		read.input,
		attestary.reader.read(version.text, { sections: version.sections }),
		attestary.knowledge,
	)
	const at = tokensByStart(reading, read.toFile)
	return events.flatMap(({ id, start, end }) => {
		const tokens = at.filter((t) => t.start < end && start < t.end)
		const head = tokens.find((t) => !tokens.some((o) => o.sentence === t.sentence && o.token === t.head)) ?? tokens[0]
		return head ? [{ ...lookAt(reading, head.sentence, head.token), docid, id }] : []
	})
}

function tokensByStart(
	reading: Reading,
	toFile: (span: { start: number; end: number }) => { start: number; end: number } | null,
) {
	return reading.trees.flatMap((tree, sentence) =>
		tree.tokens.flatMap((t, token) => {
			const place = toFile({ start: t.start, end: t.end })
			return place ? [{ ...place, sentence, token, head: t.head }] : []
		}),
	)
}

const MAY: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might'])
/** Rules by which an event is wished, meant or supposed: whether it comes is left open. */
const LEFT_OPEN =
	/^factuality\/(?:purpose|condition|want|intend|plan|propose|hope|noun-(?:hope|proposal|prospect|possibility))$/
/** It is thought of, sought or warded off: it may come. */
const THOUGHT_OF = /^factuality\/(?:consider|seek|prevent)$/
/** It is looked forward to, or told of as what would come. */
const EXPECTED = /^factuality\/(?:expect|likely|would)$/

function certaintyOf({ factuality, rule, modal }: Marked): string {
	if (rule === 'factuality/condition') return 'UNDERSPECIFIED'
	if (THOUGHT_OF.test(rule)) return 'POSSIBLE'
	if (EXPECTED.test(rule)) return 'PROBABLE'
	if (factuality === 'hypothetical' && MAY.has(modal)) return 'POSSIBLE'
	if (factuality === 'hypothetical' && modal === 'would') return 'PROBABLE'
	const should = rule === 'factuality/modal' && modal === 'should'
	return should || LEFT_OPEN.test(rule) ? 'UNDERSPECIFIED' : 'CERTAIN'
}

/** Where it is left open whether it comes, it is as open whether it will be denied. */
const OPEN =
	/^factuality\/(?:purpose|condition|expect|want|intend|need|agree|plan|propose|seek|hope|likely|noun-(?:hope|proposal|prospect|possibility))$/

/** That format's words for how sure, whether denied, and whether still to come. */
function said(marked: Marked) {
	const { factuality, rule, future } = marked
	return {
		certainty: certaintyOf(marked),
		polarity: factuality === 'denied' ? 'NEG' : OPEN.test(rule) ? 'UNDERSPECIFIED' : 'POS',
		time: future ? 'FUTURE' : 'NON_FUTURE',
	}
}
