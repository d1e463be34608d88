/**
 * Whom a move, a protest or a measure is aimed at. Where troops go to, a road that is blocked, and what people put across it are
 * nobody: they tell where and how. An envoy called home from a capital is aimed at the state that sits there.
 */
import { changed, isSomebody } from '../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Draft, Role } from './draft.ts'
import type { Reading } from './reading.ts'

const MOVES: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT'])
const ON_WAYS: ReadonlySet<string> = new Set(['COERCE', 'PROTEST', 'SANCTION'])
/** What traffic goes by and what stops it. */
const WAY =
	/^(?:road|street|highway|motorway|lane|avenue|bridge|crossing|junction|intersection|crossroads?|roundabout|carriageway|thoroughfare|railway|track|river|strait|square|plaza|lawn|pavement|gate|entrance|barricade|roadblock|tyre|tire|log|tent|bonfire)$/
/** Where everybody is meant. */
const BARE_PLACE = /^(?:city|town|village|district|province|region|area|capital|quarter|neighbou?rhood|island|country)$/

/** Between whom it is: neither is its target. */
export const BETWEEN: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

export function aimedAt(reading: Reading, { type, modes, tree, actors, targets }: Draft): Role[] {
	const curfew = modes.includes('curfew')
	return targets
		.map((r) => (type === 'SANCTION' ? stateOfSeat(reading, r) : r))
		.filter((r) => {
			const { entity } = r
			if (BETWEEN.has(type) && actors.some((a) => a.entity.head === entity.head && a.entity.tree === entity.tree))
				return false
			// "Oltania threatened to end its talks": nobody aims at itself.
			if (
				entity.class === 'state' &&
				actors.some((a) => a.entity.class === 'state' && a.entity.country === entity.country)
			)
				return false
			// "withdrew its staff from the town": they go themselves.
			if (type === 'RETREAT' && isOwn(tree, r)) return false
			// "declared a state of emergency": a word of the phrase.
			if (
				!entity.pronoun &&
				entity.unnamed &&
				(type === 'COERCE' || type === 'CONCEDE') &&
				lemmaAt(entity.tree, entity.head) === 'state'
			)
				return false
			if (isSomebody(entity)) return true
			const lemma = lemmaAt(entity.tree, entity.head)
			if (MOVES.has(type)) return entity.class !== 'place' && !isOwn(tree, r)
			if (!ON_WAYS.has(type)) return true
			return !(WAY.test(lemma) || isOwn(tree, r) || entity.class === 'time' || (curfew && BARE_PLACE.test(lemma)))
		})
}

/** "recalled its ambassador from Vellin" */
function stateOfSeat({ knowledge }: Reading, r: Role): Role {
	if (r.entity.class !== 'place') return r
	const state = knowledge.countries.byCapital(r.entity.name)
	return state ? { ...r, entity: changed(r.entity, { class: 'state', country: state.iso2 }) } : r
}

/** "parked their lorries across it", "dismantled its roadblocks": what the doers have is no target of theirs. */
const isOwn = (tree: Tree, { entity }: Role): boolean =>
	entity.tree === tree &&
	kidsBy(tree, entity.head, 'nmod:poss').some((k) => /^(?:its|their|our)$/i.test(tree.tokens[k]?.form ?? ''))
