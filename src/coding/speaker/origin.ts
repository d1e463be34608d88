/** Whom a clause gives as the origin of a deed: "the order had come from X", "they acted on orders from X", "leaflets of X were found there". */
import { isNot } from '../../language/names/clause.ts'
import { below, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'

/** What comes from whoever stands behind a deed. */
const SENT = setOf(
	'order command instruction directive explosive weapon bomb device money arm attacker gunman killer bomber',
)
const COMES = setOf('come emanate originate stem issue')
/** Those who did it, as words for them. */
const DOERS = setOf(
	'attacker gunman killer assailant bomber raider assassin perpetrator shooter kidnapper abductor culprit suspect detainee man woman ' +
		'youth mob he she they arsonist hijacker saboteur cell group pair driver three two four',
)
const MADE = setOf(
	'train pay arm hire recruit finance equip direct send instruct order commission bribe sponsor dispatch despatch',
)
const PAPERS = setOf('leaflet flag pamphlet banner note card slogan letter')
const LEFT = setOf('find leave recover discover scatter pick')

/** The word for the party from which it came; null for none. */
export function originAt(tree: Tree, k: number): number | null {
	const subject = kidsBy(tree, k, 'nsubj', 'nsubj:pass')[0]
	if (subject === undefined || uposAt(tree, k) !== 'VERB' || isNot(tree, k)) return null
	const lemma = lemmaAt(tree, k)
	const by = (k: number, pattern: RegExp): number | undefined =>
		kidsBy(tree, k, 'obl', 'obl:agent', 'nmod').find((n) => pattern.test(caseOf(tree, n)))
	if (COMES.has(lemma) && SENT.has(lemmaAt(tree, subject))) return by(k, /^from$/) ?? null
	if (PAPERS.has(lemmaAt(tree, subject)) && LEFT.has(lemma)) return signedBy(tree, subject)
	if (!DOERS.has(lemmaAt(tree, subject))) return null
	if (MADE.has(lemma)) return by(k, /^by$/) ?? null
	if (lemma === 'leave')
		return (
			kidsBy(tree, k, 'obj')
				.filter((o) => PAPERS.has(lemmaAt(tree, o)))
				.map((o) => signedBy(tree, o))[0] ?? null
		)
	if (lemma === 'work') return by(k, /^for$/) ?? null
	if (lemma !== 'act') return null
	const orders = kidsBy(tree, k, 'obl').find((n) => /^(?:order|instruction|command|behalf)$/.test(lemmaAt(tree, n)))
	if (orders === undefined) return null
	const of = by(orders, /^(?:of|from)$/) ?? kidsBy(tree, orders, 'nmod:poss')[0] ?? by(k, /^from$/)
	if (of === undefined) return null
	// "from handlers in the Corps"
	return by(of, /^(?:in|of|from|at)$/) ?? of
}

/** "leaflets of X", "signed by X", "a leaflet bearing the name of X". */
const signedBy = (tree: Tree, paper: number): number | null =>
	below(tree, paper).find(
		(n) =>
			n !== paper &&
			/^(?:of|by|from)$/.test(caseOf(tree, n)) &&
			(uposAt(tree, n) === 'PROPN' || uposAt(tree, n) === 'NOUN'),
	) ?? null
