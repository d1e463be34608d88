/** "gave them 48 hours to leave": a deadline set to those who were last told to have done a wrong. */
import { headLemma } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { at, isAnother, isBefore } from './around.ts'
import { isOf, sidesOf } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { GRIEVANCES } from './words.ts'

const SETS = setOf('give set issue')
const TERM = setOf('hour day week deadline ultimatum')
const REACH = 3

export const ultimatum: LinkRule = (a, i) => {
	const own = at(a, i)
	if (!own || anchorOf(own) !== i || (own.type !== 'REQUEST' && own.type !== 'THREATEN')) return []
	const term = kidsBy(a.tree, i, 'obj').find((k) => TERM.has(lemmaAt(a.tree, k)))
	if (term === undefined || !SETS.has(lemmaAt(a.tree, i))) return []
	const us = sidesOf(own.actors)
	const wrong = a.all.find(
		(d) =>
			GRIEVANCES.has(d.type) &&
			isReal(d) &&
			isAnother(a, d, own) &&
			d.sentence < a.sentence &&
			isBefore(a, d, i, REACH) &&
			!isOf(d.actors, us) &&
			isByThem(d, own),
	)
	return [answer(own, wrong ?? null, [i, term], 'response/ultimatum')]
}

/** "them", or named again. */
const isByThem = ({ actors }: Draft, { targets }: Draft): boolean =>
	actors.length > 0 &&
	targets.some(
		(target) =>
			['them', 'him'].includes(target.entity.name.toLowerCase()) ||
			isOf([target], sidesOf(actors)) ||
			actors.some(({ entity }) => headLemma(entity) === headLemma(target.entity)),
	)
