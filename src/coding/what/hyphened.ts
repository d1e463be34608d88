/** Words that a hyphen joins: "test-fired", "a sit-in". */
import { lemmaAt, type Tree } from '../../language/names/tree.ts'

/** "test" of "test-fired": the word before a hyphen that is written without a space. */
export function hyphenedBefore(tree: Tree, i: number): string | null {
	const [before, hyphen, own] = [tree.tokens[i - 2], tree.tokens[i - 1], tree.tokens[i]]
	if (!before || !own || hyphen?.form !== '-' || before.end !== hyphen.start || hyphen.end !== own.start) return null
	return lemmaAt(tree, i - 2)
}
