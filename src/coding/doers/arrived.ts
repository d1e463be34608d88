/**
 * Who did it, where the words tell it in the passive right behind those who came: "some 200 soldiers entered the village. The men were
 * shot", "three gunmen drew up outside the school. A teacher was killed". Not where it had been done before they came, nor to those who
 * came or are of their side.
 */
import { isPassive } from '../../language/names/arguments.ts'
import { hasHad, isNot } from '../../language/names/clause.ts'
import { type Entity, headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { type Draft, isInHeadline } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { inText, type Told } from './told.ts'

/** How many sentences before the deed they may have come. */
const NEAR = 2
/** Those who carry arms come so, or by a gentler word. */
const STORMS = setOf(
	'board burst storm raid surround overrun enter invade attack descend swoop ambush encircle infiltrate break climb besiege force seize ' +
		'occupy hijack',
)
const COMES = setOf('come arrive draw pull land ride drive walk approach stop step appear march cross block go')
const BAND =
	/^(?:man|youth|gang|mob|crowd|rider|gunm[ae]n|bandit|robber|intruder|attacker|assailant|raider|vigilante|pirate|column|squad)$/
/** They come to help, or after it. */
const KEEPS = /peacekeep|rescue|medic|ambulance|police|constable|gendarme|guard|firem|reinforcement|investigat/i

export function addThoseWhoCame({ reading, drafts, mentions, sayings, isOneItem }: Told): void {
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT' || draft.factuality !== 'happened' || isInHeadline(draft)) continue
		const all = inText(mentions(draft))
		if (all[0] !== draft || all.some(({ actors }) => actors.length > 0) || !draft.triggers.some((t) => isDone(t)))
			continue
		if (sayings.some((s) => s.alleged !== null && Math.abs(s.sentence - draft.sentence) <= NEAR + 2)) continue
		for (let s = draft.sentence - 1; s >= Math.max(0, draft.sentence - NEAR) && isOneItem(s, draft.sentence); s--) {
			const came = whoCame(reading, s)
			if (came.length === 0) continue
			const doer = came.length === 1 && mayHaveDone(came[0]!, draft) ? came[0]! : null
			if (doer) draft.actors.push({ entity: doer, rule: 'who/came' })
			break
		}
	}
}

/** Somebody "was shot", "was beaten and robbed", in no time before. */
const isDone = ({ tree, token, word, objects }: Draft['triggers'][number]): boolean =>
	word.pos === 'v' && isPassive(tree, token) && !hasHad(tree, token) && !isNot(tree, token) && objects.some(isParty)

/** Armed people who come in this sentence. */
function whoCame(reading: Reading, sentence: number): Entity[] {
	const tree = reading.trees[sentence]
	if (!tree || tree.sentence.kind === 'headline') return []
	return tree.tokens.flatMap((token, k) => {
		if (uposAt(tree, k) !== 'VERB' || isPassive(tree, k) || isNot(tree, k)) return []
		if (!['root', 'conj', 'ccomp', 'parataxis'].includes(token.deprel)) return []
		const lemma = lemmaAt(tree, k)
		const [storms, comes] = [STORMS.has(lemma), COMES.has(lemma)]
		if ((!storms && !comes) || isLate(tree, k)) return []
		return kidsBy(tree, k, 'nsubj')
			.map((s) => entityAt(reading, sentence, s))
			.filter((e) => !e.pronoun && !KEEPS.test(e.name) && !e.sectors.includes('COP'))
			.filter((e) => isArmed(e) || BAND.test(headLemma(e)))
			.filter((e) => storms || e.class === 'armed-group' || isArmed(e) || hasArms(e))
	})
}

/** "arrived after the raid" */
const isLate = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'obl', 'advcl').some(
		(k) =>
			/^(?:after|following)$/.test(caseOf(tree, k)) ||
			kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'after'),
	)
const hasArms = ({ tree, head }: Entity): boolean =>
	below(tree, head).some((k) =>
		/^(?:armed|masked|hooded|rifle|machete|gun|pistol|sword|knife|club)$/.test(lemmaAt(tree, k)),
	)

/** Not to themselves. */
function mayHaveDone(by: Entity, { targets, harms }: Draft): boolean {
	const hit = [...targets.map((r) => r.entity), ...harms.map((h) => h.entity)]
	const fights = (e: Entity): boolean => isArmed(e) || e.sectors.some((s) => s === 'MIL' || s === 'COP')
	return !hit.some(
		(e) =>
			headLemma(e) === headLemma(by) ||
			(fights(e) && e.class !== 'armed-group' && by.class !== 'armed-group') ||
			(e.class === 'armed-group' && by.class === 'armed-group') ||
			(relation(e.tree, e.head) === 'nsubj:pass' &&
				/^(?:attacker|assailant|raider|gunm[ae]n|they)$/.test(headLemma(e))),
	)
}
