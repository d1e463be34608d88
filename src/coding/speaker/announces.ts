/** Harm that a speaker announces anywhere in what is said, whatever the word of saying is; `threatens.ts` reads the clause that the word opens. */
import { isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { hasWill } from '../intent.ts'
import type { Saying } from './saying.ts'

/** Somebody who has the means: those who bear arms, and those who govern. */
const hasMeans = ({ entity }: Saying): boolean =>
	entity !== null &&
	(isArmed(entity) ||
		entity.class === 'state' ||
		entity.sectors.some((s) => ['GOV', 'MIL', 'REB', 'COP'].includes(s)) ||
		/minister|president|general|colonel|commander|chief|governor|leader|king/i.test(entity.role ?? ''))

/** "We shall strike every barracks", "intruders would be shot", "your offices will be targets": said by those who can. */
export function announcesHarm(saying: Saying): boolean {
	const { tree, said } = saying
	return hasMeans(saying) && [...said].some((k) => isAnnounced(tree, k, saying))
}

const DEED = new Set(
	(
		'strike attack hit bomb shell burn kill shoot execute hang behead punish destroy crush flatten hunt bury eliminate expel retaliate ' +
		'avenge sink invade exterminate annihilate wipe blow storm raze bombard'
	).split(' '),
)
const ANSWERS = new Set(['answer', 'reply', 'response', 'revenge', 'retaliation', 'punishment'])

function isAnnounced(tree: Tree, k: number, { entity }: Saying): boolean {
	if (
		!hasWill(tree, k) ||
		kidsBy(tree, k, 'advmod').some((a) => ['not', 'never', "n't", 'n’t'].includes(lemmaAt(tree, a)))
	)
		return false
	const lemma = lemmaAt(tree, k)
	const subject = kidsBy(tree, k, 'nsubj')[0]
	const passive = kidsBy(tree, k, 'aux:pass').length > 0
	if (subject === undefined) return false
	if (passive)
		return DEED.has(lemma) || (lemma === 'clear' && kidsBy(tree, k, 'obl').some((o) => lemmaAt(tree, o) === 'force'))
	if (kidsBy(tree, k, 'cop').length > 0) return lemma === 'target'
	if (/^(?:we|i|it|they|he|she)$/.test(lemmaAt(tree, subject)))
		return (
			(DEED.has(lemma) || lemma === 'answer') && !kidsBy(tree, k, 'obj').some((o) => lemmaAt(tree, o) === 'question')
		)
	if (ANSWERS.has(lemmaAt(tree, subject))) return lemma === 'come' || lemma === 'follow'
	return entity !== null && isArmed(entity) && /^(?:die|pay|suffer|regret|burn)$/.test(lemma)
}
