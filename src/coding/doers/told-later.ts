/**
 * Who did it, told apart from the deed and by nobody in particular: "suspicion fell on X", "X is thought responsible", "leaflets signed by
 * X lay about", "the killers fled". A deed of which its own words name no doer, and nobody is blamed for, takes the nearest such words.
 */
import { isAs, isOpen } from '../../language/names/clause.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { ancestors, below, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { type Draft, isInHeadline, isReal, type Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { SUSPECTED } from './part-in.ts'
import { inText, type Told } from './told.ts'

/** How many sentences behind the deed it may be told. */
const NEAR = 3
const ATTACKERS =
	/^(?:attacker|assailant|raider|intruder|killer|murderer|assassin|shooter|gunm[ae]n|hijacker|kidnapper|abductor|captor|robber|bomber|bandit|arsonist|hitm[ae]n)$/
const NOTE = /^(?:leaflet|pamphlet|note|letter|message|placard|banner|slogan|graffiti|card|communique|communiqué|flag)$/
const MARK = /^(?:initial|signature|emblem|seal|letterhead|name|stamp|logo|insignia)$/
const BEARS = /^(?:bear|bore|carry|have|show)$/
const THOUGHT = /^(?:think|believe|presume|suspect|say|know|hold)$/

export function addDoersToldLater({ reading, drafts, sayings, mentions, isOneItem }: Told): void {
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT' || !isReal(draft) || isInHeadline(draft)) continue
		const all = inText(mentions(draft))
		if (all[0] !== draft || all.some(({ actors }) => actors.length > 0)) continue
		if (sayings.some((s) => s.alleged !== null && isNear(s.sentence, draft.sentence))) continue
		const last = lastOf(drafts, draft, all)
		for (let s = draft.sentence; s <= last; s++) {
			const role = isOneItem(draft.sentence, s) ? told(reading, s, draft) : null
			if (!role) continue
			draft.actors.push(role)
			break
		}
	}
}
const isNear = (s: number, from: number): boolean => s >= from && s <= from + NEAR + 1

/** Up to where another deed is told, and no further than is near. */
function lastOf(drafts: readonly Draft[], draft: Draft, mentions: readonly Draft[]): number {
	const next = drafts.find((d) => d.sentence > draft.sentence && d.type === 'ASSAULT' && !mentions.includes(d))
	return Math.min(draft.sentence + NEAR, next ? next.sentence - 1 : Number.POSITIVE_INFINITY)
}

function told(reading: Reading, sentence: number, draft: Draft): Role | null {
	const tree = reading.trees[sentence]
	if (!tree) return null
	for (let k = 0; k < tree.tokens.length; k++) {
		const at = suspect(tree, k)
		if (at === undefined || isLeftOpen(tree, k)) continue
		const entity = entityAt(reading, sentence, at)
		if (isParty(entity) && !entity.pronoun && mayHaveDone(entity)) return { entity, rule: SUSPECTED }
	}
	if (sentence === draft.sentence) return null
	for (let k = 0; k < tree.tokens.length; k++) {
		const at = whoTheyWere(tree, k)
		if (at === undefined || isLeftOpen(tree, k)) continue
		const entity = entityAt(reading, sentence, at)
		if (isParty(entity) && !entity.pronoun && (!entity.unnamed || isArmed(entity))) return { entity, rule: SUSPECTED }
	}
	for (let k = 0; k < tree.tokens.length; k++) {
		if (!ATTACKERS.test(lemmaAt(tree, k)) || !tree.tokens[k]!.deprel.startsWith('nsubj')) continue
		const entity = entityAt(reading, sentence, k)
		if (entity.definite && entity.unnamed && !isMore(tree, k)) return { entity, rule: 'who/attackers' }
	}
	return null
}

/** "Police are the prime suspects": whoever is named, or described as somebody's. */
const mayHaveDone = (e: Entity): boolean =>
	(!e.unnamed && e.class !== 'person') || e.class === 'armed-group' || e.country !== null || !e.definite
/** "the attackers were Mountain Front fighters" says who they were. */
const isMore = (tree: Tree, k: number): boolean => {
	const head = tree.tokens[k]!.head
	return head >= 0 && uposAt(tree, head) === 'NOUN'
}

/** The word at which these words point. */
function suspect(tree: Tree, k: number): number | undefined {
	const lemma = lemmaAt(tree, k)
	const subject = (of: number): number | undefined => kidsBy(tree, of, 'nsubj', 'nsubj:pass')[0]
	if (lemma === 'suspicion' && tree.tokens[k]!.deprel.startsWith('nsubj'))
		return kidsBy(tree, tree.tokens[k]!.head, 'obl').find((n) => /^(?:on|upon|around)$/.test(caseOf(tree, n)))
	if (lemma === 'suspect' && uposAt(tree, k) === 'NOUN' && kidsBy(tree, k, 'cop').length > 0) return subject(k)
	if (lemma === 'responsible' && kidsBy(tree, k, 'obl').length === 0) {
		const above = tree.tokens[k]!.head
		return above >= 0 && THOUGHT.test(lemmaAt(tree, above)) ? (subject(k) ?? subject(above)) : undefined
	}
	// "saw the hand of X in it"
	if (
		lemma === 'hand' &&
		tree.tokens[k]!.deprel === 'obj' &&
		/^(?:see|detect|suspect)$/.test(lemmaAt(tree, tree.tokens[k]!.head))
	)
		return kidsBy(tree, k, 'nmod').find((n) => caseOf(tree, n) === 'of') ?? kidsBy(tree, k, 'nmod:poss')[0]
	// "bore the hallmarks of X"
	if (/^(?:hallmark|trademark|fingerprint)$/.test(lemma))
		return kidsBy(tree, k, 'nmod').find(
			(n) => caseOf(tree, n) === 'of' && below(tree, n).some((m) => uposAt(tree, m) === 'PROPN'),
		)
	if (NOTE.test(lemma)) return signedBy(tree, k)
	return undefined
}

/** "the attackers were X fighters", "identified the raiders as members of X": those that the attackers are called. */
function whoTheyWere(tree: Tree, k: number): number | undefined {
	const isThey = (n: number): boolean => ATTACKERS.test(lemmaAt(tree, n)) && kidsBy(tree, n, 'det').length > 0
	if (kidsBy(tree, k, 'cop').length > 0)
		return ['NOUN', 'PROPN'].includes(uposAt(tree, k)) && kidsBy(tree, k, 'nsubj').some(isThey) ? k : undefined
	if (!TAKES_FOR.test(lemmaAt(tree, k))) return undefined
	const whom = kidsBy(tree, k, 'obj', 'nsubj:pass').filter(isThey)
	return [k, ...whom]
		.flatMap((n) => kidsBy(tree, n, 'obl', 'nmod', 'xcomp', 'advcl'))
		.find((n) => whom.length > 0 && isAs(tree, n))
}
const TAKES_FOR = /^(?:identify|recogni[sz]e|describe|name|know)$/

/** "leaflets signed by X", "a note signed X", "a card that bore the initials of X". */
function signedBy(tree: Tree, note: number): number | undefined {
	const verbs = [...kidsBy(tree, note, 'acl', 'acl:relcl'), tree.tokens[note]!.head]
	for (const verb of verbs) {
		if (verb < 0) continue
		if (lemmaAt(tree, verb) === 'sign' && verb !== tree.tokens[note]!.head)
			return kidsBy(tree, verb, 'obl', 'obl:agent', 'obj', 'xcomp').find((n) => n > verb && uposAt(tree, n) === 'PROPN')
		if (!BEARS.test(lemmaAt(tree, verb))) continue
		const mark = kidsBy(tree, verb, 'obj').find((n) => MARK.test(lemmaAt(tree, n)))
		if (mark === undefined || (verb === tree.tokens[note]!.head && !kidsBy(tree, verb, 'nsubj').includes(note)))
			continue
		return kidsBy(tree, mark, 'nmod').find((n) => caseOf(tree, n) === 'of') ?? kidsBy(tree, mark, 'nmod:poss')[0]
	}
	return undefined
}

/** Denied, or only asked. */
const isLeftOpen = (tree: Tree, k: number): boolean =>
	[k, ...ancestors(tree, k).slice(0, 2)].some((up) => isOpen(tree, up) && lemmaAt(tree, up) !== 'doubt')
