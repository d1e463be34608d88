/** Harm that a speaker announces anywhere in what is said, whatever the word of saying is; `threatens.ts` reads the clause that the word opens. */
import { hasNo, isNot, isOwned } from '../../language/names/clause.ts'
import { isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { hasWill } from '../intent.ts'
import { setOf } from '../set-of.ts'
import { isCaller, isMessage } from './messages.ts'
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
	return (
		[...said].some((k) => isForewarned(tree, k, saying)) ||
		(hasMeans(saying) && [...said].some((k) => isAnnounced(tree, k, saying)))
	)
}

const DEED = setOf(
	'strike attack hit bomb shell burn kill shoot execute hang behead punish destroy crush flatten hunt bury eliminate expel retaliate ' +
		'avenge sink invade exterminate annihilate wipe blow storm raze bombard prosecute jail',
)
const ANSWERS = setOf('answer reply response revenge retaliation punishment')
/** What those in power do to the others' goods and people. */
const STOPPED =
	/^(?:dismiss|sack|fire|ban|stop|halt|suspend|freeze|close|confiscate|seize|evict|arrest|turn|cut|withdraw|withhold|block)$/

function isAnnounced(tree: Tree, k: number, { entity }: Saying): boolean {
	if (!hasWill(tree, k) || isNot(tree, k)) return false
	const lemma = lemmaAt(tree, k)
	const subject = kidsBy(tree, k, 'nsubj')[0]
	const passive = kidsBy(tree, k, 'aux:pass').length > 0
	if (subject === undefined) return false
	if (passive)
		return (
			DEED.has(lemma) ||
			(lemma === 'clear' && kidsBy(tree, k, 'obl').some((o) => lemmaAt(tree, o) === 'force')) ||
			// "anyone found outdoors would be taken for an enemy"
			(/^(?:treat|take|regard|consider|deal)$/.test(lemma) && isAnyone(tree, subject)) ||
			// "strikers would be dismissed"
			(STOPPED.test(lemma) && isForbidden(tree, subject))
		)
	if (kidsBy(tree, k, 'cop').length > 0) return lemma === 'target'
	if (/^(?:we|i|it|they|he|she)$/.test(lemmaAt(tree, subject)))
		return (
			(DEED.has(lemma) || lemma === 'answer') && !kidsBy(tree, k, 'obj').some((o) => lemmaAt(tree, o) === 'question')
		)
	if (ANSWERS.has(lemmaAt(tree, subject))) return lemma === 'come' || lemma === 'follow'
	// "her country would answer every shell with a shell"
	if (lemma === 'answer' || lemma === 'respond' || lemma === 'retaliate') return isOwned(tree, subject)
	return entity !== null && isArmed(entity) && /^(?:die|pay|suffer|regret|burn|bleed|weep)$/.test(lemma)
}

const isAnyone = (tree: Tree, subject: number): boolean =>
	/^(?:anyone|anybody|whoever|everyone|those)$/.test(lemmaAt(tree, subject)) ||
	kidsBy(tree, subject, 'det').some((k) => ['any', 'every'].includes(lemmaAt(tree, k)))
/** Those who do what is not wanted. */
const isForbidden = (tree: Tree, subject: number): boolean =>
	/^(?:striker|protester|demonstrator|picket|squatter|offender|violator|absentee|defaulter|deserter|looter|rioter)$/.test(
		lemmaAt(tree, subject),
	)

/** "no ship will pass", "its convoys will not be safe", "every lorry is now a target", "there would be no peace": by those under arms. */
function isForewarned(tree: Tree, k: number, { entity }: Saying): boolean {
	if (entity === null || !(isArmed(entity) || isMessage(entity) || isCaller(entity))) return false
	const lemma = lemmaAt(tree, k)
	const subjects = kidsBy(tree, k, 'nsubj', 'expl')
	const none = subjects.some((s) => hasNo(tree, s))
	if (kidsBy(tree, k, 'cop').length > 0) {
		if (lemma === 'target') return !isNot(tree, k)
		return lemma === 'safe' && hasWill(tree, k) && (none || isNot(tree, k))
	}
	if (!hasWill(tree, k)) return false
	if (none && /^(?:pass|leave|return|live|sail|fly|enter|escape|sleep)$/.test(lemma)) return true
	return (
		lemma === 'be' &&
		kidsBy(tree, k, 'nsubj').some(
			(s) =>
				/^(?:peace|christmas|mercy|rest|quarter|election|vote|sleep|warning)$/.test(lemmaAt(tree, s)) && hasNo(tree, s),
		)
	)
}
