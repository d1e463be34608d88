/** An embedded post is said by its author, the whole of it. */
import type { Section } from '../../report/schema.ts'
import { type Reading, sectionOf } from '../reading.ts'
import type { Speaker } from '../schema.ts'
import { type Saying, sayingOf } from './saying.ts'

/** One saying for each post, in pieces by sentence. */
export function postSayings(reading: Reading): Saying[] {
	const first = new Map<number, Saying>()
	return reading.trees.flatMap((tree, sentence): Saying[] => {
		const section = sectionOf(reading, sentence)
		if (section?.kind !== 'post' || !section.author) return []
		const number = reading.sections[sentence]!
		const saying = sayingOf({
			sentence,
			tree,
			token: -1,
			anchor: { start: tree.sentence.start, end: tree.sentence.end },
			speaker: authorOf(reading, section),
			entity: null,
			said: new Set(tree.tokens.map((_, k) => k)),
			head: tree.root,
			of: first.get(number) ?? null,
			rules: ['speaker/post'],
		})
		if (!first.has(number)) first.set(number, saying)
		return [saying]
	})
}

function authorOf({ text }: Reading, { author, handle, start, end }: Section): Speaker {
	const name = author ?? ''
	const at = text.indexOf(name, start)
	const span = at >= 0 && at < end ? { start: at, end: at + name.length } : null
	return { kind: 'post', name, span, ...(handle ? { handle } : {}) }
}
