/** What words about the deed say of the harm it did: where it hit, that it ended in death, that the victim lives. */
import { type Entity, isArmed } from '../../language/names/entity.ts'
import { below, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import type { Harm } from '../lists.ts'
import type { Trigger } from '../trigger.ts'
import { LIMB } from './hurt.ts'

/** "was stabbed in the arm", "hit in the shoulder": hurt, where nobody is said to be dead. */
export const isInLimb = ({ word, tree, token, obliques }: Trigger): boolean =>
	word.type === 'ASSAULT' &&
	word.pos === 'v' &&
	word.frame === 'act' &&
	obliques.some((o) => o.by === 'in' && LIMB.test(lemmaAt(tree, o.entity.head))) &&
	!below(tree, token).some((k) => DEADLY.test(lemmaAt(tree, k)))

/** "was shot and is critically ill", "was stabbed but survived": hurt and not dead. */
export const isAlive = ({ word, tree, token }: Trigger): boolean =>
	['shoot', 'stab', 'knife', 'slash'].includes(word.parts[0]!) &&
	word.parts.length === 1 &&
	word.pos === 'v' &&
	kidsBy(tree, token, 'aux:pass').length > 0 &&
	kidsBy(tree, token, 'conj').some((k) =>
		[k, ...kidsBy(tree, k, 'amod')].some((m) =>
			/^(?:hospital|critical|ill|condition|survive|recover|care)$/.test(lemmaAt(tree, m)),
		),
	) &&
	!below(tree, token).some((k) => DEADLY.test(lemmaAt(tree, k)))

/** "beat three nuns", "clubbed a monk": blows hurt, where nobody is said to have died of them. */
export const isBeating = ({ word, tree, token }: Trigger): boolean =>
	word.mode === 'beat' &&
	word.pos === 'v' &&
	word.frame === 'act' &&
	!below(tree, token).some((k) => DEADLY.test(lemmaAt(tree, k)))

const DEADLY = /^(?:dead|death|kill|die)$/

/** "tried to kill a judge", "an attempt to abduct him": nobody was, as far as it is told. */
export const isTried = ({ word, tree, token }: Trigger): boolean => {
	const { head, deprel } = tree.tokens[token]!
	return (
		word.pos === 'v' &&
		kidsBy(tree, token, 'mark').some((k) => lemmaAt(tree, k) === 'to') &&
		((deprel === 'xcomp' && /^(?:try|attempt|fail|seek)$/.test(lemmaAt(tree, head))) ||
			(deprel === 'acl' && /^(?:attempt|bid|plot|try|effort)$/.test(lemmaAt(tree, head))))
	)
}

/** "speared to death", "blown to pieces": whatever was done to them, they died of it. */
export const isToDeath = ({ word, obliques }: Trigger): boolean =>
	word.type === 'ASSAULT' &&
	word.pos === 'v' &&
	word.frame === 'act' &&
	obliques.some((o) => o.by === 'to' && /^(?:death|piece|bit|shred)$/.test(lemmaAt(o.entity.tree, o.entity.head)))

/** "captured five rebels", "took 40 soldiers prisoner": those who fight are prisoners, and others are abducted. */
export const isTakenInFight = ({ word, tokens, tree }: Trigger, taken: Entity): boolean =>
	tokens.some((k) => isPrisoner((word.harm ?? 'killed') as Harm, taken, lemmaAt(tree, k)))

export const isPrisoner = (kind: Harm, taken: Entity, word: string): boolean =>
	kind === 'abducted' &&
	(taken.status === 'combatant' || isArmed(taken) || isAttacker(taken)) &&
	/^(?:capture|captive|prisoner)$/.test(word)

const ATTACKERS = /^(?:attacker|assailant|bomber|raider|hijacker|intruder|hostage-taker|kidnapper|captor)$/
/** Called by what they did: "raiders", "the hostage-takers". */
export const isAttacker = ({ tree, head }: Entity): boolean =>
	ATTACKERS.test(lemmaAt(tree, head)) ||
	(lemmaAt(tree, head) === 'taker' && kidsBy(tree, head, 'compound').some((k) => lemmaAt(tree, k) === 'hostage'))

/** "was almost killed", "had nearly died": it did not come to that. */
export const isAlmost = ({ tree, token }: Trigger): boolean =>
	kidsBy(tree, token, 'advmod').some((k) => /^(?:almost|nearly|narrowly)$/.test(lemmaAt(tree, k)))

/** "nine farmers killed and 3 wounded": the number beside the word counts others than the farmers. */
export const hasOwnNumber = ({ tree, token }: Trigger): boolean =>
	uposAt(tree, token) === 'VERB' &&
	(kidsBy(tree, token, 'nummod').length > 0 ||
		// "One soldier killed, two wounded"
		(uposAt(tree, token - 1) === 'NUM' &&
			relation(tree, token) === 'xcomp' &&
			kidsBy(tree, token, 'nsubj', 'nsubj:pass', 'obj').length === 0))
