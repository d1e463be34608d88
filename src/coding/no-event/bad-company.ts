/** Words that stand beside an event word and make it none, by the table of company: "struck a deal", "under fire from critics". */
import { headLemma } from '../../language/names/entity.ts'
import { caseOf, headAt, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import { anyWords } from '../kind-of-news.ts'
import { ROUNDS } from '../needs/arms.ts'
import type { Reading } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

export function badCompany(reading: Reading, trigger: Trigger): boolean {
	const { tree, token, word } = trigger
	const lemma = word.parts[0] === lemmaAt(tree, token) ? lemmaAt(tree, token) : (word.parts.at(-1) ?? '')
	const arms = [...trigger.subjects, ...trigger.obliques.map((o) => o.entity)].some((e) => e.class === 'weapon')
	const struck =
		trigger.subjects.some((e) => ROUNDS.test(headLemma(e))) &&
		trigger.objects.some((e) => e.class === 'facility' || e.class === 'place')
	const own = (w: string): boolean => word.parts.length > 1 && word.parts.includes(w)
	for (const line of reading.knowledge.topics.nonEvents(lemma)) {
		// "hit by a drone in the roads": with a weapon in the phrase, a word anywhere else says nothing.
		for (const where of line.where)
			if (where === 'any' && arms) continue
			// "Mortar rounds hit the market"
			else if (where === 'obj' && struck) continue
			else if (where === 'only-obj') {
				const objects = companyOf(trigger, 'obj')
				if (objects.length > 0 && objects.every((w) => line.company.has(w))) return true
			} else if (
				companyOf(trigger, where).some(
					// "struck a deal" is a phrase of its own.
					(w) => !own(w) && (line.company.has(w) || (w.endsWith('s') && line.company.has(w.slice(0, -1)))),
				)
			)
				return true
	}
	return false
}

const ARMS =
	/^(?:artillery|mortar|machine-?gun|gun|tank|rocket|enemy|sniper|arm|small|rifle|cannon|friendly|hostile|police|rebel|army|drone|air|missile)$/

function companyOf(trigger: Trigger, where: string): readonly string[] {
	const { tree, token } = trigger
	const lemmas = (tokens: readonly number[]): string[] => tokens.map((t) => lemmaAt(tree, t))
	switch (where) {
		case 'mod':
			return lemmas(kidsBy(tree, token, 'compound', 'amod', 'nmod:desc', 'nmod:poss'))
		case 'of':
			return lemmas(
				kidsBy(tree, token, 'nmod', 'obl').filter((k) =>
					['of', 'for', 'with', 'on', 'against', 'over', 'between'].includes(caseOf(tree, k)),
				),
			)
		case 'under':
			return caseOf(tree, token) === 'under'
				? kidsBy(tree, token, 'nmod', 'obl', 'conj').flatMap((k) => lemmas([k, ...kidsBy(tree, k, 'conj')]))
				: []
		case 'in':
			return lemmas(kidsBy(tree, token, 'obl', 'nmod').filter((k) => caseOf(tree, k) === 'in'))
		case 'head':
			// "lost the fight"; not "lost their lives in fighting".
			return relation(tree, token) === 'advcl' ? [] : lemmas([headAt(tree, token)])
		case 'comp':
			return lemmas(kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl'))
		case 'obj':
			return trigger.objects.map((e) => lemmaAt(tree, e.head))
		case 'subj':
			// "killed by artillery fire", "fire from the hills killed": no blaze.
			return trigger.subjects
				.filter(
					(e) =>
						!isShotFrom(tree, e.head) &&
						!kidsBy(tree, e.head, 'compound', 'amod').some((k) => ARMS.test(lemmaAt(tree, k))),
				)
				.map((e) => lemmaAt(tree, e.head))
		default:
			return anyWords(tree)
	}
}

/** "fire from the hills": a blaze would have an article. */
const isShotFrom = (tree: Tree, k: number): boolean =>
	lemmaAt(tree, k) === 'fire' &&
	kidsBy(tree, k, 'det', 'amod').length === 0 &&
	kidsBy(tree, k, 'nmod').some((n) => caseOf(tree, n) === 'from')
