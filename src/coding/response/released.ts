/** "called for his release", "demanded that the men be returned", "asked for the order to be withdrawn": for what was done to them. */
import { headLemma } from '../../language/names/entity.ts'
import { ancestors, hasKid, isUnder, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { entityAt } from '../reading.ts'
import { tableOf } from '../set-of.ts'
import { type Around, at, isInLast } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { MEASURE_NOUNS, STEP_NOUNS } from './words.ts'

/** What undoes a deed, and which deed it may undo. */
export const UNDOES: Readonly<Record<string, readonly string[]>> = tableOf({
	release: ['COERCE', 'ASSAULT'],
	free: ['COERCE', 'ASSAULT'],
	let: ['COERCE', 'ASSAULT'],
	liberate: ['COERCE', 'ASSAULT'],
	return: ['COERCE', 'ASSAULT'],
	withdraw: ['SANCTION', 'COERCE'],
	lift: ['SANCTION', 'COERCE'],
	revoke: ['SANCTION', 'COERCE'],
	rescind: ['SANCTION', 'COERCE'],
	reverse: ['SANCTION', 'COERCE', 'REJECT'],
	reinstate: ['SANCTION', 'COERCE'],
	reopen: ['SANCTION', 'COERCE'],
	reconsider: ['SANCTION', 'COERCE', 'REJECT', 'RETREAT'],
	again: ['SANCTION', 'COERCE', 'REJECT', 'RETREAT'],
})
const REACH = 8

export const released: LinkRule = (a, i) => {
	const types = UNDOES[lemmaAt(a.tree, i)]
	// "to think again": only that.
	if (!types || (lemmaAt(a.tree, i) === 'again' && lemmaAt(a.tree, i - 1) !== 'think')) return []
	// "boycotted classes to press for the release of colleagues": those who strike ask.
	const over = [i, ...ancestors(a.tree, i)].map((k) => at(a, k))
	const asks = over.findIndex((d) => d?.type === 'REQUEST')
	const acts = asks < 0 ? [] : over.slice(asks).filter((d) => d?.factuality === 'happened')
	// "blocked a road, demanding the release of nine men": it is the blockade that answers.
	const own = acts.find((d) => d?.type === 'PROTEST') ?? acts[0]
	if (own?.type !== 'REQUEST' && own?.type !== 'PROTEST') return []
	const to = heldBefore(a, own, i)
	return [answer(own, to, [i], 'response/released')]
}

/** Who is to be freed was taken there ("the release of nine men arrested on Friday") or before; "30 jailed comrades" were taken by nobody told. */
export function heldBefore(a: Around, own: Draft | null, i: number): Draft | null {
	const types = UNDOES[lemmaAt(a.tree, i)] ?? []
	const here = a.here.find(
		(d) => d !== own && types.includes(d.type) && d.factuality === 'happened' && isUnder(a.tree, anchorOf(d), i),
	)
	if (here) return here
	const whom = kidsBy(a.tree, i, 'nmod', 'obj', 'nsubj:pass', 'nmod:poss')
	const isPerson = types[0] === 'COERCE'
	if (!whom.every((k) => isKnown(a.tree, k) && (isPerson ? !isThing(a, k) : isMeasure(a.tree, k)))) return null
	const fits = (d: Draft): boolean => types.includes(d.type) && (!isPerson || isTaken(d))
	const named = new Set(whom.map((k) => lemmaAt(a.tree, k)))
	const isOfThem = (d: Draft): boolean => d.targets.some(({ entity }) => named.has(headLemma(entity)))
	const last = (isMeant: (d: Draft) => boolean): Draft | null =>
		own
			? lastByOthers(a, own, (d) => fits(d) && isMeant(d), REACH)
			: (a.all.findLast((d) => isReal(d) && fits(d) && isMeant(d) && isInLast(a, d, REACH)) ?? null)
	// "He used the word kidnapping": rather what is told with those who were taken.
	return last(isOfThem) ?? last((d) => !d.background && d.targets.length > 0) ?? last((d) => !d.background)
}

/** "his release", "the men", "Ms Shahin" */
const isKnown = (tree: Tree, k: number): boolean =>
	['PRON', 'PROPN'].includes(uposAt(tree, k)) || hasKid(tree, k, ['det', 'nmod:poss'], 'the', 'this', 'these')

/** "the books" were taken from nobody told. */
const isThing = (a: Around, k: number): boolean => entityAt(a.reading, a.sentence, k).class === 'thing'

/** "the order", "the ban", "it": troops are withdrawn for other reasons. */
const isMeasure = (tree: Tree, k: number): boolean =>
	uposAt(tree, k) === 'PRON' ||
	MEASURE_NOUNS.has(lemmaAt(tree, k)) ||
	STEP_NOUNS.has(lemmaAt(tree, k)) ||
	['order', 'decree', 'law', 'ruling', 'charge'].includes(lemmaAt(tree, k))

const isTaken = ({ type, modes, harms }: Draft): boolean =>
	type === 'COERCE'
		? modes.includes('arrest') || harms.some(({ kind }) => kind === 'detained' || kind === 'abducted')
		: modes.includes('abduct') || harms.some(({ kind }) => kind === 'abducted')
