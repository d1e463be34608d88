/** An inquiry into a deed, a call to end it, to look into it or to make it good. */
import { ancestors, below, caseOf, hasKid, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at, isInLast, isInNext, verbsOf } from './around.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { under } from './under.ts'
import { END_NOUNS, ENDS, GRIEVANCES, STRIKES } from './words.ts'

const OPENS = setOf('open launch order announce')

/** The attack that the report tells first. */
const leadAttack = (a: Around): Draft | null => {
	const lead = a.all.find((d) => d.type === 'ASSAULT' && d.factuality !== 'hypothetical' && !d.background)
	return lead && isInLast(a, lead, 6) ? lead : null
}

/** "opened an investigation into the strike": what is looked into is what moved those who look. */
export const inquiry: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (!own?.modes.includes('investigate') || own.factuality !== 'happened' || anchorOf(own) !== i) return []
	const into = [i, own.triggers[0]!.light]
		.filter((k) => k >= 0)
		.flatMap((k) => [
			...kidsBy(tree, k, 'nmod', 'obl'),
			...kidsBy(tree, k, 'obj').flatMap((o) => kidsBy(tree, o, 'nmod')),
		])
		.find((k) => ['into', 'of', 'over'].includes(caseOf(tree, k)))
	// "has opened an inquiry": into what was told last.
	const opened = OPENS.has(lemmaAt(tree, verbsOf(own)[0]!))
	const deed = into !== undefined ? at(a, into) : opened ? leadAttack(a) : null
	return deed?.type === 'ASSAULT' ? [answer(own, deed, into === undefined ? [i] : [i, into], 'response/inquiry')] : []
}

/** "called on Karsovia to halt the bombardment", "begged the army to stop the bombing": what is asked to end moved those who ask. */
export const askedToEnd: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (own?.type !== 'REQUEST' || anchorOf(own) !== i || own.factuality !== 'happened') return []
	for (const k of below(tree, i)) {
		const ends = uposAt(tree, k) === 'VERB' ? ENDS.has(lemmaAt(tree, k)) : END_NOUNS.has(lemmaAt(tree, k))
		const what = ends
			? (kidsBy(tree, k, 'obj')[0] ?? kidsBy(tree, k, 'nmod').find((n) => ['to', 'of'].includes(caseOf(tree, n))))
			: undefined
		const deed = what === undefined ? null : goingOn(a, what, own)
		if (deed && what !== undefined) return [answer(own, deed, [i, what], 'response/asked-to-end')]
	}
	return []
}

/** "the bombardment", "the siege", told before or known from its own words. */
function goingOn(a: Around, what: number, own: Draft): Draft | null {
	const told = meant(a, what, own)
	if (told && told.factuality === 'happened' && GRIEVANCES.has(told.type)) return told
	const isDeed = STRIKES.has(lemmaAt(a.tree, what)) && hasKid(a.tree, what, 'det', 'the')
	if (!isDeed) return null
	const last = lastDone(a, what, own, 4)
	// "called on them to halt the bombardment. Their guns have fired on the town since May"
	return last?.type === 'ASSAULT' ? last : attackNext(a)
}

const attackNext = (a: Around): Draft | null =>
	a.all.find((d) => d.type === 'ASSAULT' && d.factuality === 'happened' && isInNext(a, d, 2)) ?? null

const REDRESS = setOf('inquiry investigation probe inquest explanation apology compensation justice punishment trial')

/** "called for an inquiry into the killing", "demanded an apology": what happened moved those who ask. */
export const redress: LinkRule = (a, i) => {
	const { tree } = a
	if (!REDRESS.has(lemmaAt(tree, i))) return []
	const own = ancestors(tree, i)
		.slice(0, 2)
		.map((k) => at(a, k))
		.find((d) => d?.type === 'REQUEST')
	if (own?.factuality !== 'happened') return []
	const into = kidsBy(tree, i, 'nmod').find((k) => ['into', 'for', 'over', 'of'].includes(caseOf(tree, k)))
	const to = into === undefined ? leadAttack(a) : under(a, into)
	return to?.type === 'ASSAULT' ? [answer(own, to, [i], 'response/redress')] : []
}
