/**
 * One of several deeds that were told with their doer: "The army has repeatedly shelled the town. In the deadliest attack, three shells
 * struck a wedding hall", "launched three missiles at X. The third missile hit a plant". The doer is that of the several.
 */
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { ORDINAL } from '../when/vocabulary.ts'
import type { Told } from './told.ts'

/** How many sentences behind the several one of them may be told. */
const NEAR = 3
const RANKED = new RegExp(`^(?:${ORDINAL}|last|other|remaining)$`, 'i')
const ARMS = /^(?:missile|rocket|drone|shell|bomb|mortar|round|projectile|warplane|jet|raid|strike|attack)$/
const DEED =
	/^(?:attack|strike|raid|incident|bombing|shelling|assault|bombardment|ambush|shooting|massacre|case|episode)$/

export function addDoersOfSeveral({ drafts, isOneItem }: Told): void {
	for (const [i, draft] of drafts.entries()) {
		if (!isDeed(draft) || !draft.triggers.some(({ token }) => isOneOfThem(draft.tree, token))) continue
		if (draft.actors.length > 0) continue
		const several = drafts
			.slice(0, i)
			.findLast((d) => isDeed(d) && d.sentence < draft.sentence && isOneItem(d.sentence, draft.sentence))
		if (!several || draft.sentence - several.sentence > NEAR) continue
		draft.actors = several.actors
			.filter(({ entity }) => !entity.pronoun)
			.map(({ entity }) => ({ entity, rule: 'who/of-several' }))
	}
}

const isDeed = ({ type, factuality }: Draft): boolean => type === 'ASSAULT' && factuality === 'happened'

/** "in the deadliest attack", "the third missile struck", "one of them wrecked a kiln". */
function isOneOfThem(tree: Tree, token: number): boolean {
	const marked = kidsBy(tree, token, 'obl').some(
		(k) => caseOf(tree, k) === 'in' && DEED.test(lemmaAt(tree, k)) && isBest(tree, k) && k < token,
	)
	if (caseOf(tree, token) === 'in' && DEED.test(lemmaAt(tree, token)) && isBest(tree, token)) return true
	const subject = kidsBy(tree, token, 'nsubj', 'nsubj:pass').find((k) => k < token)
	if (marked || subject === undefined) return marked
	const lemma = lemmaAt(tree, subject)
	if (lemma === 'one' && uposAt(tree, subject) !== 'PRON')
		return kidsBy(tree, subject, 'nmod').some(
			(k) => /^(?:they|them)$/.test(lemmaAt(tree, k)) || ARMS.test(lemmaAt(tree, k)),
		)
	const the = hasKid(tree, subject, 'det', 'the')
	return the && ARMS.test(lemma) && kidsBy(tree, subject, 'amod').some((k) => RANKED.test(lemmaAt(tree, k)))
}

const isBest = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'amod').some((k) => tree.tokens[k]?.xpos === 'JJS' || hasKid(tree, k, 'advmod', 'most', 'least'))
