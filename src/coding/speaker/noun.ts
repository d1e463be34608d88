/** "the rebels' claim that …", "reports in the press that …", "the announcement by X that …": acts of saying told by a noun with an owner. */

import { below, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn } from '../certainty.ts'
import type { Act, Stance } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Saying } from './saying.ts'
import { canSpeak, speakerOf } from './who-speaks.ts'

export function nounSayings(reading: Reading, people: People, tree: Tree, sentence: number): Saying[] {
	return tree.tokens.flatMap((token, i): Saying[] => {
		if (uposAt(tree, i) !== 'NOUN') return []
		const word = reading.knowledge.speech.noun(lemmaAt(tree, i))
		if (!word) return []
		const drawn = word.act === 'condemnation' ? drawnFrom(tree, i) : null
		const owner = drawn?.owner ?? ownerOf(tree, i)
		const clause = drawn?.about ?? clauseOf(tree, i)
		if (owner === null || clause === null || clause === owner) return []
		const own = entityAt(reading, sentence, owner)
		if (!canSpeak(own)) return []
		const entity = people.source(own, sentence)
		const said = new Set(below(tree, clause).filter((k) => k !== i))
		return [
			{
				sentence,
				tree,
				token: i,
				anchor: token,
				act: word.act as Act,
				stance: word.stance as Stance,
				speaker: speakerOf(reading, people, entity, owner, sentence),
				entity,
				addressee: null,
				said,
				head: clause,
				content: [],
				quotes: [],
				certainty: certaintyIn(reading, tree, said),
				alleged: null,
				takes: word.takes,
				when: null,
				of: null,
				rules: [`speaker/noun-${word.parts.join('-')}`],
			},
		]
	})
}

/** "The killings drew condemnation from X": X condemns them. */
function drawnFrom(tree: Tree, noun: number): { owner: number; about: number } | null {
	const verb = tree.tokens[noun]?.head ?? -1
	if (!/^(?:draw|bring|attract|provoke|prompt|spark|earn|trigger)$/.test(lemmaAt(tree, verb))) return null
	const owner = [...kidsBy(tree, noun, 'nmod'), ...kidsBy(tree, verb, 'obl')].find((k) => caseOf(tree, k) === 'from')
	const about = kidsBy(tree, verb, 'nsubj')[0]
	return owner === undefined || about === undefined ? null : { owner, about }
}

/** Whose claim it is. */
function ownerOf(tree: Tree, noun: number): number | null {
	const poss = kidsBy(tree, noun, 'nmod:poss')[0]
	if (poss !== undefined) return poss
	const by = kidsBy(tree, noun, 'nmod', 'obl').find((k) => /^(?:by|from|in)$/.test(caseOf(tree, k)))
	if (by !== undefined) return by
	return kidsBy(tree, noun, 'compound').find((k) => uposAt(tree, k) === 'PROPN') ?? null
}

/** The clause that it holds, also where the parser hung it on the owner: "reports in the press that …". */
function clauseOf(tree: Tree, noun: number): number | null {
	const holds = (k: number): boolean =>
		k > noun &&
		((tree.kids[k] ?? []).some((m) => m < k && lemmaAt(tree, m) === 'that') ||
			kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to'))
	for (const top of [noun, ...kidsBy(tree, noun, 'nmod')]) {
		const clause = kidsBy(tree, top, 'acl', 'ccomp', 'acl:relcl').find(holds)
		if (clause !== undefined) return clause
	}
	return kidsBy(tree, noun, 'nmod').find((k) => caseOf(tree, k) === 'of') ?? null
}
