/**
 * Trees as text for the tests of repairs: each word is `form|UPOS|XPOS|head|relation`, heads counted from 1, 0 the root.
 * The trees are as a parser made them, faults included; sentences and places are invented.
 */
import { expect } from 'vitest'
import { lemmaOf } from '../../../src/language/lemma/index.ts'
import { Draft, type Rule } from '../../../src/language/repair/draft.ts'
import type { TaggedWord } from '../../../src/language/tagged.ts'

export interface Tree {
	readonly forms: readonly string[]
	readonly words: readonly TaggedWord[]
}

export function treeOf(text: string): Tree {
	const cells = text
		.trim()
		.split(/\s+/u)
		.map((w) => w.split('|'))
	return {
		forms: cells.map((c) => c[0]!),
		words: cells.map(([form = '', upos = 'X', xpos = '', head = '0', deprel = 'dep']) => ({
			upos: upos as TaggedWord['upos'],
			xpos,
			head: Number(head) - 1,
			deprel,
			lemma: lemmaOf(form, upos, xpos),
		})),
	}
}

/** What a rule changed: "word <- head relation", one for each word that moved or was renamed. */
export function changesOf(rule: Rule, { forms, words }: Tree): string[] {
	const draft = new Draft(forms, words)
	rule.apply(draft)
	const after = draft.words()
	expect([isTree(words), isTree(after)]).toEqual([true, true])
	return after.flatMap((w, i) => {
		const before = words[i]!
		if (w.head === before.head && w.deprel === before.deprel && w.upos === before.upos) return []
		return [`${forms[i]} <- ${w.head < 0 ? 'ROOT' : forms[w.head]} ${w.deprel}`]
	})
}

/** The table of a rule. */
export interface Cases {
	readonly rule: Rule
	/** Trees that the rule mends, with all that it changes. */
	readonly mends: readonly (readonly [tree: string, changes: readonly string[]])[]
	/** Trees that look alike and must stay as they are. */
	readonly leaves: readonly string[]
}

/** True when there is one root and every word reaches it. */
function isTree(words: readonly TaggedWord[]): boolean {
	if (words.filter((w) => w.head < 0).length !== 1) return false
	return words.every((_, i) => {
		let at = i
		for (let n = 0; at >= 0; n++) {
			if (n > words.length) return false
			at = words[at]!.head
		}
		return true
	})
}
