/**
 * What a group says that did it, without a word of claiming: why whoever was hit deserved it ("the grocer was an informer"), that
 * a sentence was carried out, that the bomber was its own.
 */
import { isNot, isOurs, opens } from '../../language/names/clause.ts'
import { caseOf, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'

const GUILTY = setOf('informer informant spy collaborator traitor agent enemy stooge apostate snitch')
const PUNISHED = setOf('sentence condemn punish execute')
/** Chosen for what they did: "had been singled out for the sentences she passed". */
const CHOSEN = setOf('single target punish hit')
const COURT = setOf('court tribunal')
const DONE = setOf('sentence punishment verdict execution')
const SENDS = setOf('send dispatch despatch plant put place lay')
const BOMBER = setOf('bomber bomb device mine it attacker martyr')
const DOER = setOf('bomber attacker gunman assailant driver he she they martyr raider')
const MEN = setOf('man member fighter soldier brother son martyr commander volunteer')

/** The clause owns the deed, said by a group; `own` tells whether a word stands for the group. */
export function ownsDeed(tree: Tree, k: number, own: (token: number) => boolean): boolean {
	const lemma = lemmaAt(tree, k)
	const subject = kidsBy(tree, k, 'nsubj', 'nsubj:pass')[0]
	if (subject === undefined || isNot(tree, k)) return false
	const is = kidsBy(tree, k, 'cop').length > 0
	if (is && GUILTY.has(lemma)) return !own(subject)
	if (PUNISHED.has(lemma) && kidsBy(tree, k, 'aux:pass').length > 0)
		return kidsBy(tree, k, 'obl', 'obl:agent').some((n) => caseOf(tree, n) === 'by' && COURT.has(lemmaAt(tree, n)))
	if (CHOSEN.has(lemma) && kidsBy(tree, k, 'aux:pass').length > 0)
		return kidsBy(tree, k, 'obl', 'advcl').some((n) => opens(tree, n) === 'for' || opens(tree, n) === 'because')
	// "was one of its men", "was its fighter"
	if (is && DOER.has(lemmaAt(tree, subject)))
		return [k, ...kidsBy(tree, k, 'nmod')].some((n) => MEN.has(lemmaAt(tree, n)) && isOurs(tree, n))
	if (!own(subject)) return false
	const objects = kidsBy(tree, k, 'obj').map((o) => lemmaAt(tree, o))
	if (lemma === 'carry') return objects.some((o) => DONE.has(o))
	return SENDS.has(lemma) && objects.some((o) => BOMBER.has(o))
}
