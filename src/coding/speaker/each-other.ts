/** Two sides, and each means the other: "blamed each other", "each said the other had fired first". */
import type { SpeechWord } from '../../knowledge/speech.ts'
import { below, formAt, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'

/** "blamed each other", "each accused the other of", "hold one another responsible": two sides, and each means the other. */
export function isEachOther(tree: Tree, verb: number, { parts }: SpeechWord): boolean {
	if (/^(?:trade|swap|exchange|hurl)$/.test(parts[0] ?? '')) return true
	return kidsBy(tree, verb, 'obj', 'iobj', 'nsubj:pass', 'obl').some((k) => {
		const words = below(tree, k).map((t) => formAt(tree, t))
		return /^(?:each other|one another|the other(?: side)?)$/.test(words.slice(0, 2).join(' ')) || words[0] === 'other'
	})
}

/** "each said the other had fired first" */
export const saysOther = (tree: Tree, head: number): boolean =>
	head >= 0 &&
	kidsBy(tree, head, 'nsubj').some(
		(k) => lemmaAt(tree, k) === 'other' && kidsBy(tree, k, 'det').some((d) => lemmaAt(tree, d) === 'the'),
	)
