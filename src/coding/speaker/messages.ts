/** Callers and papers that bring the claim of a group: "a caller to a newspaper", "a note left at the scene". */
import type { Entity } from '../../language/names/entity.ts'
import { lemmaAt } from '../../language/names/tree.ts'

const MESSAGES =
	/^(?:caller|call|note|leaflet|pamphlet|message|fax|letter|communique|communiqué|video|tape|recording|statement|flyer|handbill)$/

export const isMessage = ({ tree, head }: Entity): boolean => MESSAGES.test(lemmaAt(tree, head))
