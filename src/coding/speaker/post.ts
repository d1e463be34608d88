/** An embedded post is said by its author, the whole of it. */
import type { Taking } from '../../knowledge/speech.ts'
import type { Section } from '../../report/schema.ts'
import { type Reading, sectionOf } from '../reading.ts'
import type { Speaker } from '../schema.ts'
import type { Saying } from './saying.ts'

const CLAUSE: ReadonlySet<Taking> = new Set(['clause'])

/** One saying for each post, in pieces by sentence. */
export function postSayings(reading: Reading): Saying[] {
	const first = new Map<number, Saying>()
	return reading.trees.flatMap((tree, sentence): Saying[] => {
		const section = sectionOf(reading, sentence)
		if (section?.kind !== 'post' || !section.author) return []
		const number = reading.sections[sentence]!
		const saying: Saying = {
			sentence,
			tree,
			token: -1,
			anchor: { start: tree.sentence.start, end: tree.sentence.end },
			act: 'assertion',
			stance: 'asserts',
			speaker: authorOf(reading, section),
			entity: null,
			addressee: null,
			said: new Set(tree.tokens.map((_, k) => k)),
			head: tree.root,
			content: [],
			quotes: [],
			certainty: null,
			alleged: null,
			takes: CLAUSE,
			when: null,
			of: first.get(number) ?? null,
			rules: ['speaker/post'],
		}
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
