/** Callers and papers that bring the claim of a group: "a caller to a newspaper", "a note left at the scene". */
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'

const MESSAGES =
	/^(?:caller|call|note|leaflet|pamphlet|message|fax|letter|communique|communiqué|video|tape|recording|statement|flyer|handbill|poster|graffiti|text|email|tract|slogan)$/

export const isMessage = ({ tree, head }: Entity): boolean => MESSAGES.test(lemmaAt(tree, head))

/** "a man who telephoned a radio station" */
export const isCaller = ({ tree, head, unnamed }: Entity): boolean =>
	unnamed && kidsBy(tree, head, 'acl').some((k) => /^(?:telephone|phone|call|ring)$/.test(lemmaAt(tree, k)))
