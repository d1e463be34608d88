/**
 * Who says so: acts of saying in a report, with speaker, what is said, what stands in quotation marks, and about which
 * events. Reported speech belongs to its speaker; what nobody is named for belongs to the publisher. One way of telling it
 * per file in `speaker/`.
 */
import type { Quote } from '../language/names/quotes.ts'
import { uposAt } from '../language/names/tree.ts'
import type { People } from '../language/names/who-is.ts'
import type { Reading } from './reading.ts'
import { accordingTo } from './speaker/according-to.ts'
import { adjectiveSayings } from './speaker/adjective.ts'
import { headlineSaying } from './speaker/headline.ts'
import { nounSayings } from './speaker/noun.ts'
import { postSayings } from './speaker/post.ts'
import { attachQuotes } from './speaker/quoted.ts'
import { refine } from './speaker/refine.ts'
import { contiguous, type Saying } from './speaker/saying.ts'
import { settleSpeakers } from './speaker/settle.ts'
import { markUnverified } from './speaker/unverified.ts'
import { verbSayings } from './speaker/verb.ts'
import { whenSaid } from './speaker/when-said.ts'

export type { Saying } from './speaker/saying.ts'
export { publisher } from './speaker/who-speaks.ts'

/** All sayings of a report, in text order. */
export function sayingsIn(reading: Reading, people: People): Saying[] {
	const posts = postSayings(reading)
	const { quotes } = reading
	const posted = new Set(posts.map(({ sentence }) => sentence))
	const found: Saying[] = []
	/** Those of them that stand outside quotation marks. */
	const outside: Saying[] = []
	const add = (sayings: readonly Saying[]): void => {
		found.push(...sayings)
		outside.push(...sayings.filter((s) => !isQuoted(s, quotes)))
	}
	reading.trees.forEach((tree, sentence) => {
		const before = found.length
		for (let i = 0; i < tree.tokens.length; i++)
			if (uposAt(tree, i) === 'VERB') add(verbSayings(reading, people, tree, sentence, i, outside))
		add(nounSayings(reading, people, tree, sentence))
		add(adjectiveSayings(reading, people, tree, sentence))
		add(accordingTo(reading, people, tree, sentence))
		const source = found.length === before ? headlineSaying(reading, people, tree, sentence) : null
		if (source) add([source])
	})
	const pieces = attachQuotes(
		reading,
		people,
		found.filter(({ sentence }) => !posted.has(sentence)),
		quotes,
	)
	const all = [...found, ...pieces, ...posts].filter(
		(s) => (s.said.size > 0 || s.stance === 'declines') && !(s.takes.has('mind') && isQuoted(s, quotes)),
	)
	for (const saying of all) refine(reading, people, saying)
	markUnverified(reading, all)
	for (const saying of all) finish(reading, saying)
	for (const saying of all) if (saying.of) saying.of.content.push(...saying.content)
	settleSpeakers(reading, people, all)
	return all.sort((a, b) => a.sentence - b.sentence || a.anchor.start - b.anchor.start)
}

const isQuoted = ({ anchor }: Saying, quotes: readonly Quote[]): boolean =>
	quotes.some(({ span }) => span.start <= anchor.start && anchor.end <= span.end)

function finish(reading: Reading, saying: Saying): void {
	saying.content = contiguous(saying.tree, saying.said)
	if (saying.of === null) saying.when = whenSaid(reading, saying)
}
