/**
 * "the rebels' claim that …", "reports in the press that …", "X issued a denial", "word came from X that …": acts of saying told
 * by a noun with an owner.
 */
import type { SpeechWord } from '../../knowledge/speech.ts'
import { hasNo } from '../../language/names/clause.ts'
import { below, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn } from '../certainty.ts'
import type { Act, Stance } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { HOUSE } from './author.ts'
import { canSpeak } from './can-speak.ts'
import { type Saying, sayingOf } from './saying.ts'
import { speakerOf } from './who-speaks.ts'

export function nounSayings(reading: Reading, people: People, tree: Tree, sentence: number): Saying[] {
	return tree.tokens.flatMap((token, i): Saying[] => {
		if (uposAt(tree, i) !== 'NOUN') return []
		const word = wordAt(reading, tree, i)
		const told = word && toldBy(tree, i, word)
		if (!word || !told) return []
		const { owner, head } = told
		const own = entityAt(reading, sentence, owner)
		if (!canSpeak(own) && owner !== i) return []
		const entity = people.source(own, sentence)
		const said = new Set(below(tree, head).filter((k) => k !== i || k === head))
		return [
			sayingOf({
				sentence,
				tree,
				token: i,
				anchor: token,
				act: word.act as Act,
				stance: word.stance as Stance,
				speaker: speakerOf(reading, people, entity, owner, sentence),
				entity,
				said,
				head,
				certainty: certaintyIn(reading, tree, said),
				takes: word.takes,
				rules: [`speaker/noun-${word.parts.join('-')}`],
			}),
		]
	})
}

/** "a claim of responsibility" is no plain claim. */
function wordAt(reading: Reading, tree: Tree, i: number): SpeechWord | null {
	const { speech } = reading.knowledge
	const owns =
		lemmaAt(tree, i) === 'claim' && kidsBy(tree, i, 'nmod').some((k) => lemmaAt(tree, k) === 'responsibility')
	return speech.noun(owns ? 'responsibility' : lemmaAt(tree, i))
}

/** Acts that need no words of their own: what is denied, owned up to or condemned was told before. */
const BARE = setOf('denial claim-of-responsibility condemnation')

function toldBy(tree: Tree, i: number, { act, takes }: SpeechWord): { owner: number; head: number } | null {
	if (act === 'condemnation') {
		const drawn = drawnFrom(tree, i)
		if (drawn) return { owner: drawn.owner, head: drawn.about }
	}
	// "withdrew its claim"
	if (/^(?:withdraw|retract|drop)$/.test(lemmaAt(tree, tree.tokens[i]?.head ?? -1))) return null
	const sent = senderOf(tree, i)
	const owner = ownerOf(tree, i, sent !== null) ?? sent ?? (goesRound(tree, i) ? i : null)
	if (owner === null) return null
	const clause = clauseOf(tree, i, takes.has('clause'))
	if (clause !== null && clause !== owner) return { owner, head: clause }
	// "issued a denial", "a denial came from X", "X's denial came late"
	const verb = tree.tokens[i]?.head ?? -1
	const made = sent !== null || (relation(tree, i) === 'nsubj' && COMES.test(lemmaAt(tree, verb)))
	return BARE.has(act) && made ? { owner, head: i } : null
}

/** "The killings drew condemnation from X": X condemns them. */
function drawnFrom(tree: Tree, noun: number): { owner: number; about: number } | null {
	const verb = tree.tokens[noun]?.head ?? -1
	if (!/^(?:draw|bring|attract|provoke|prompt|spark|earn|trigger|elicit|meet)$/.test(lemmaAt(tree, verb))) return null
	const owner = [...kidsBy(tree, noun, 'nmod'), ...kidsBy(tree, verb, 'obl')].find((k) => caseOf(tree, k) === 'from')
	const about = kidsBy(tree, verb, 'nsubj', 'nsubj:pass')[0]
	return owner === undefined || about === undefined ? null : { owner, about }
}

const GIVES =
	/^(?:issue|make|give|release|utter|publish|offer|repeat|renew|post|send|voice|express|reiterate|deliver|circulate|broadcast|lead|join|enter|carry|add)$/
const COMES = /^(?:come|arrive|emanate|follow|emerge)$/

/** Who issued it, from whom it came: "X issued a denial", "a denial came from X", "there was condemnation from X". */
function senderOf(tree: Tree, noun: number): number | null {
	const verb = tree.tokens[noun]?.head ?? -1
	const lemma = lemmaAt(tree, verb)
	if (relation(tree, noun) === 'obj' && GIVES.test(lemma)) return kidsBy(tree, verb, 'nsubj')[0] ?? null
	if (tree.tokens[noun]?.deprel === 'nsubj:pass' && GIVES.test(lemma)) {
		const by = kidsBy(tree, verb, 'obl').find((k) => caseOf(tree, k) === 'by' || tree.tokens[k]?.deprel === 'obl:agent')
		if (by !== undefined) return by
		const name = kidsBy(tree, verb, 'obl').find((k) => lemmaAt(tree, k) === 'name' && caseOf(tree, k) === 'in')
		return name === undefined ? null : (kidsBy(tree, name, 'nmod', 'nmod:poss')[0] ?? null)
	}
	// "is of the view that …"
	if (kidsBy(tree, noun, 'cop').length > 0 && caseOf(tree, noun) === 'of') return kidsBy(tree, noun, 'nsubj')[0] ?? null
	const there = lemma === 'be' && kidsBy(tree, verb, 'expl').length > 0
	if ((relation(tree, noun) === 'nsubj' && COMES.test(lemma)) || there)
		return (
			[
				...kidsBy(tree, verb, 'obl'),
				...kidsBy(tree, noun, 'nmod').flatMap((k) => [k, ...kidsBy(tree, k, 'nmod')]),
			].find((k) => caseOf(tree, k) === 'from') ?? null
		)
	return null
}

/** Whose claim it is. */
function ownerOf(tree: Tree, noun: number, sent: boolean): number | null {
	const poss = kidsBy(tree, noun, 'nmod:poss')[0]
	if (poss !== undefined && !(sent && uposAt(tree, poss) === 'PRON')) return poss
	const by = kidsBy(tree, noun, 'nmod', 'obl').find((k) => /^(?:by|from|in)$/.test(caseOf(tree, k)))
	if (by !== undefined) return by
	return kidsBy(tree, noun, 'compound').find((k) => uposAt(tree, k) === 'PROPN' || HOUSE.test(lemmaAt(tree, k))) ?? null
}

/** "There are reports that …", "rumours spread that …": nobody is named. */
function goesRound(tree: Tree, noun: number): boolean {
	const verb = tree.tokens[noun]?.head ?? -1
	if (!HEARSAY.test(lemmaAt(tree, noun)) || relation(tree, noun) !== 'nsubj') return false
	if (clauseOf(tree, noun, true) === null || hasNo(tree, noun)) return false
	if (kidsBy(tree, noun, 'nmod').some((k) => caseOf(tree, k) === 'of')) return false
	return kidsBy(tree, verb, 'expl').length > 0 || ROUND.test(lemmaAt(tree, verb))
}
const HEARSAY = /^(?:report|rumou?r|claim|suggestion|speculation|talk|allegation|suspicion|fear)$/
const ROUND = /^(?:circulate|spread|emerge|surface|swirl|persist|abound|arrive|come|reach|grow|mount|fly)$/

/** The clause that it holds, also where the parser hung it on the owner ("reports in the press that …") or the verb. */
function clauseOf(tree: Tree, noun: number, clausal: boolean): number | null {
	const holds = (k: number): boolean =>
		k > noun &&
		((tree.kids[k] ?? []).some((m) => m < k && lemmaAt(tree, m) === 'that') ||
			kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to'))
	for (const top of [noun, ...kidsBy(tree, noun, 'nmod')]) {
		const clause = kidsBy(tree, top, 'acl', 'ccomp', 'acl:relcl').find(holds)
		if (clause !== undefined) return clause
	}
	const above = clausal ? clauseAbove(tree, noun, holds) : null
	if (above !== null) return above
	return kidsBy(tree, noun, 'nmod').find((k) => caseOf(tree, k) === 'of') ?? null
}

/** "The army's version is that …", "word came from the army that …". */
function clauseAbove(tree: Tree, noun: number, holds: (k: number) => boolean): number | null {
	const verb = tree.tokens[noun]?.head ?? -1
	if (verb < 0 || !tree.tokens[noun]?.deprel.startsWith('nsubj')) return null
	const is = kidsBy(tree, verb, 'cop').length > 0 && holds(verb)
	if (is) return verb
	if (!/^(?:be|come|arrive|reach)$/.test(lemmaAt(tree, verb))) return null
	const below = [
		...kidsBy(tree, verb, 'ccomp', 'advcl'),
		...kidsBy(tree, verb, 'obl').flatMap((k) => kidsBy(tree, k, 'acl')),
	]
	return below.find(holds) ?? null
}
