/** "The organisers said that 40 people had been detained": the same done to the same kind of people, by nobody told. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import { nearest, opensAnother, REACH } from './before.ts'

/** Verbs that people have done to them and that a later sentence repeats with another figure. */
const TAKEN = new Set('arrest detain abduct kidnap capture seize shoot hit strike injure wound hurt'.split(' '))

export function repeated(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	const lemma = lemmaAt(tree, token)
	if (!TAKEN.has(lemma) || uposAt(tree, token) !== 'VERB') return undefined
	if (!isReal(draft) || opensAnother(draft)) return undefined
	if (draft.actors.length > 0 || draft.whens.length > 0 || draft.wheres.some((w) => w.value.place)) return undefined
	if (kidsBy(tree, token, 'aux:pass').length === 0) return undefined
	const whom = draft.targets.map((r) => r.entity)
	const fits = (d: Draft): boolean =>
		isStruck(lemma, d)
			? whom.length > 0
			: d.triggers.some((t) => lemmaAt(t.tree, t.token) === lemma) &&
				whom.some((e) => d.targets.some((r) => likePeople(e, r.entity)))
	return nearest(draft, before.filter(fits), REACH)
}

/** People who "had been hit" were hit by the strikes or shots just told. */
const isStruck = (lemma: string, d: Draft): boolean =>
	['hit', 'strike'].includes(lemma) &&
	d.type === 'ASSAULT' &&
	d.modes.some((m) => /aerial|heavy|drone|firearms/.test(m))

const ANYBODY = new Set(['people', 'person', 'man', 'woman', 'other', 'suspect', 'member', 'demonstrator', 'protester'])

function likePeople(a: Entity, b: Entity): boolean {
	const lemma = (e: Entity): string => lemmaAt(e.tree, e.head)
	if (lemma(a) === lemma(b)) return a.class !== 'person' || a.name === b.name
	const anybody = (e: Entity): boolean => ANYBODY.has(lemma(e)) || uposAt(e.tree, e.head) === 'NUM'
	return (anybody(a) && isParty(b)) || (anybody(b) && isParty(a))
}
