/** A party that was told of, as what later words may go back to: "the *officials* … they". */
import type { Entity } from '../entity.ts'
import { kidsBy, lemmaAt } from '../tree.ts'

export interface Seen {
	readonly sentence: number
	readonly entity: Entity
	readonly subject: boolean
	/** It stands in quotation marks: what is outside does not go back to it. */
	readonly quoted: boolean
}

/** Sentences back within which "they", "it" and "each side" are found. */
export const CLOSE = 2

export const isMany = (e: Entity): boolean => {
	const xpos = e.tree.tokens[e.head]?.xpos ?? ''
	return (
		xpos === 'NNS' ||
		xpos === 'NNPS' ||
		(e.number?.min ?? 1) > 1 ||
		MANY.has(lemmaAt(e.tree, e.head)) ||
		kidsBy(e.tree, e.head, 'conj').length > 0
	)
}
export const isOne = (e: Entity, named = false): boolean =>
	e.tree.tokens[e.head]?.xpos === 'NN' || (named && e.tree.tokens[e.head]?.xpos === 'NNP')
const MANY = new Set(['troops', 'police', 'people', 'personnel', 'militia', 'military'])
