/**
 * Needs that name the words themselves: "subj:hacker,spy" asks for one of these as subject. So with obj, obl (behind a preposition), by (a
 * preposition that stands there), head (the verb that carries the word, or what it hangs on), any (in the sentence) and none.
 */
import { type Entity, headLemma } from '../../language/names/entity.ts'
import { headAt, lemmaAt } from '../../language/names/tree.ts'
import type { Need } from './need.ts'

/** Null for a place to look in that nobody knows. */
export function named(need: string): Need | null {
	const [where, list = ''] = need.split(':')
	const words = new Set(list.split(','))
	const one = (e: Entity): boolean => words.has(headLemma(e))
	switch (where) {
		case 'subj':
			return ({ subjects }) => subjects.some(one)
		case 'obj':
			return ({ objects, recipients }) => objects.some(one) || recipients.some(one)
		case 'obl':
			return ({ obliques }) => obliques.some((o) => one(o.entity))
		case 'by':
			return ({ obliques }) => obliques.some((o) => words.has(o.by))
		case 'head':
			return ({ tree, token, light }) => words.has(lemmaAt(tree, light >= 0 ? light : headAt(tree, token)))
		case 'none':
			return ({ tree }) => !tree.lemmas.some((lemma) => words.has(lemma))
		case 'any':
			return ({ tree, tokens }) => tree.lemmas.some((lemma, i) => words.has(lemma) && !tokens.includes(i))
		default:
			return null
	}
}
