/** Whom a word of a state is said of: its own subject, or that of the verb that it stands to. */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'

/** "Two are missing", "two remain in a coma", "five lay dead", "left five lying dead", "are listed as missing". */
export function saidOf(tree: Tree, i: number): readonly number[] {
	const own = kidsBy(tree, i, 'nsubj', 'nsubj:pass')
	const head = tree.tokens[i]?.head ?? -1
	if (own.length > 0 || head < 0 || relation(tree, i) === 'conj') return own
	const { subjects, objects, passive } = argumentsOfVerb(tree, head)
	if (passive || lemmaAt(tree, head) === 'leave') return objects
	if (!LASTS.test(lemmaAt(tree, head))) return []
	// "people lying dead"
	return tree.tokens[head]?.deprel === 'acl' ? [tree.tokens[head]!.head] : subjects
}

const LASTS = /^(?:remain|stay|go|be|lie|lay|keep)$/
