/** "in retaliation for an air strike on June 12 near Elm": a deed that is answered, named as such, with what stands behind it. */
import { ancestors, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { RESPONSE_NOUNS } from './words.ts'

/** The answered deed in whose phrase a word stands, though the tree may hang the word on the answer: no verb and no comma between. */
export function answeredBefore(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	const deed = drafts.findLast((d) => anchorOf(d) < token)
	if (!deed || !isAnswered(deed)) return null
	const between = tree.tokens.slice(anchorOf(deed) + 1, token)
	return between.some(({ upos, form }) => upos === 'VERB' || form === ',' || form === ';') ? null : deed
}

function isAnswered({ tree, triggers, rules }: Draft): boolean {
	const { token } = triggers[0]!
	if (uposAt(tree, token) !== 'NOUN') return false
	const over = ancestors(tree, token)[0]
	const named = over !== undefined && over < token && RESPONSE_NOUNS.has(lemmaAt(tree, over))
	return named || rules.includes('factuality/answered')
}
