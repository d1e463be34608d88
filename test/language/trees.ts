/**
 * Trees as text for tests: each word is `form|UPOS|XPOS|head|relation`, heads counted from 1, 0 the root. The sentences
 * and places are invented.
 */
import { lemmaOf } from '../../src/language/lemma/index.ts'
import type { Sentence, Token } from '../../src/language/schema.ts'

export interface Example {
	readonly text: string
	readonly sentence: Sentence
	/** Index of the token of that form; "men#2" is the second one. */
	at(word: string): number
	/** The form of a token, null for none. */
	form(i: number | null | undefined): string | null
}

/** The sentence that a tree in this notation stands for, its words parted by single blanks. */
export function example(tree: string): Example {
	const cells = tree
		.trim()
		.split(/\s+/u)
		.map((w) => w.split('|'))
	let end = -1
	const tokens = cells.map(([form = '', upos = 'X', xpos = '', head = '0', deprel = 'dep']): Token => {
		const start = end + 1
		end = start + form.length
		return {
			start,
			end,
			form,
			lemma: lemmaOf(form, upos, xpos),
			upos: upos as Token['upos'],
			xpos,
			head: Number(head) - 1,
			deprel,
		}
	})
	const text = cells.map((c) => c[0]).join(' ')
	return {
		text,
		sentence: { start: 0, end: text.length, index: 0, kind: 'prose', paragraph: 0, tokens, parsed: true },
		at(word) {
			const [form, n = '1'] = word.split('#')
			const found = tokens.flatMap((t, i) => (t.form === form ? [i] : []))[Number(n) - 1]
			if (found === undefined) throw new Error(`${word} is not in: ${text}`)
			return found
		},
		form: (i) => (i === null || i === undefined ? null : (tokens[i]?.form ?? null)),
	}
}
