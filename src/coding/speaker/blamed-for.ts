/**
 * What somebody is blamed for: a deed of force. What is no deed of that kind ("accused the government of breaking its word") and
 * what only says who the accused are ("the Front, which had called for a boycott") is not it; the blame is of what was told before.
 */
import { ancestors } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'

const DEEDS = setOf('ASSAULT PROTEST COERCE')

export const isBlamedFor = (draft: Draft, saying: Saying): boolean =>
	DEEDS.has(draft.type) && !tellsOfAccused(draft, saying)

/** "which", "who": said of those who are accused. */
function tellsOfAccused({ tree, triggers }: Draft, { alleged, tree: own }: Saying): boolean {
	if (!alleged || alleged.tree !== tree || own !== tree) return false
	const { token } = triggers[0]!
	const path = [token, ...ancestors(tree, token)]
	const at = path.indexOf(alleged.head)
	return at > 0 && path.slice(0, at).some((k) => tree.tokens[k]?.deprel === 'acl:relcl')
}
