/** "After losing 40 fighters in an air raid, the Front bombed a barracks": what was suffered is paid back; "because two of its men were hanged". */
import { hasKid, headAt, isUnder, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, anchoredAt, at, clauseAt } from './around.ts'
import { isToldAsAnswer } from './as-answer.ts'
import { answer, type LinkRule } from './link.ts'
import { standsFor } from './stands-for.ts'
import { lastBy } from './told.ts'
import { under, withAnd } from './under.ts'
import { WRONGS } from './words.ts'

const LOSES = setOf('lose suffer bury mourn')

export const suffered: LinkRule = (a, i) => {
	const { tree } = a
	if (!LOSES.has(lemmaAt(tree, i)) || tree.tokens[i]?.deprel !== 'advcl') return []
	if (kidsBy(tree, i, 'nsubj', 'nsubj:pass').length > 0) return []
	const from = clauseAt(a, headAt(tree, i))
	const to = under(a, i)
	if (from?.type !== 'ASSAULT' || to?.type !== 'ASSAULT' || from.actors.length === 0) return []
	return [answer(from, to, [i], 'response/suffered')]
}

/** "shot the judge because he had sentenced three of its members to death": the reason that is given for a deed. */
export const because: LinkRule = (a, i) => {
	const { tree } = a
	const isGround = lemmaAt(tree, i) === 'ground' && hasKid(tree, i, 'case', 'on')
	if (!isGround && (lemmaAt(tree, i) !== 'because' || tree.tokens[i]?.deprel !== 'mark')) return []
	const clause = isGround ? i : headAt(tree, i)
	const to = at(a, clause) ?? deedUnder(a, clause)
	const verb = headAt(tree, clause)
	const from = clauseAt(a, verb) ?? (ACTS.has(lemmaAt(tree, verb)) ? (lastBy(a, verb) ?? standsFor(a, verb, to)) : null)
	if (!from || !to || from === to || !isReal(to)) return []
	const isDeed = from.type === 'ASSAULT' && WRONGS.has(to.type)
	if (!isDeed && !isToldAsAnswer(from, to)) return []
	return withAnd(a, from).map((one) => answer(one, to, [i, clause], 'response/because'))
}

/** "said it acted because snipers had killed an officer": as was told of it before. */
const ACTS = setOf('act move strike attack intervene fire')

const deedUnder = (a: Around, clause: number): Draft | null =>
	a.here.find((d) => WRONGS.has(d.type) && isUnder(a.tree, anchorOf(d), clause)) ?? null

const PENALTIES = setOf('SANCTION COERCE MOBILIZE')

/** "expelled the envoy of Mandouro, whose troops had killed 20 strikers": what those did whom a penalty hits. */
export const ofTheirs: LinkRule = (a, i) => {
	const { tree } = a
	const own = anchoredAt(a, i)
	if (!own || !PENALTIES.has(own.type) || own.factuality === 'denied') return []
	const to = a.here.find(
		(d) =>
			d !== own &&
			(d.type === 'ASSAULT' || d.type === 'SANCTION' || (d.type === 'COERCE' && own.type === 'SANCTION')) &&
			d.factuality === 'happened' &&
			isToldOf(tree, d, own),
	)
	return to ? [answer(own, to, [i], 'response/of-theirs')] : []
}

/** Whom the penalty hits, or whose people: "expelled diplomats of Mandouro, whose troops". */
const isHit = ({ tree, targets }: Draft, noun: number): boolean =>
	tree.tokens[noun]?.upos === 'PROPN' || targets.some(({ entity }) => entity.tree === tree && entity.head === noun)

/** In a clause on the words for whom the penalty hits, that says what these or theirs did. */
function isToldOf(tree: Tree, deed: Draft, own: Draft): boolean {
	const verb = anchorOf(deed)
	if (deed.tree !== tree || tree.tokens[verb]?.deprel !== 'acl:relcl') return false
	const noun = headAt(tree, verb)
	const { token } = own.triggers[0]!
	if (!isUnder(tree, noun, token) || !isHit(own, noun)) return false
	return kidsBy(tree, verb, 'nsubj').some(
		(k) => ['who', 'which', 'that'].includes(lemmaAt(tree, k)) || hasKid(tree, k, 'nmod:poss', 'whose'),
	)
}
