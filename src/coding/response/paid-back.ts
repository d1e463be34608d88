/** "settling a score for a raid", "to get even for the death of a boy", "paid them back for it": idioms of paying back, and for what. */
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { tableOf } from '../set-of.ts'

/** A verb, what it governs or takes with it, and the words by which it is known. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = tableOf({
	settle: ['score', 'account'],
	even: ['score'],
	get: ['even'],
	pay: ['back'],
	teach: ['lesson'],
	exact: ['price', 'toll', 'payment'],
})

/** Whether the verb at `i` opens an idiom of paying back. */
export function paysBack(tree: Tree, i: number): boolean {
	const words = IDIOMS[lemmaAt(tree, i)]
	if (!words) return false
	if (hasKid(tree, i, ['obj', 'xcomp', 'advmod', 'compound:prt'], ...words)) return true
	// "to get even for the death": the parser hangs "even" on what follows.
	return words.includes(lemmaAt(tree, i + 1))
}

/** What is paid back: "for the raid" on the verb, or on what it governs. */
export const paidBackFor = (tree: Tree, i: number): number | undefined =>
	[i, ...kidsBy(tree, i, 'obj')]
		.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod', 'advcl', 'acl'))
		.find((k) => ['for', 'over'].includes(caseOf(tree, k)) || hasKid(tree, k, 'mark', 'for'))
