/** "The organisers said that 40 people had been detained": the same done to the same kind of people, by nobody told. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { nearest, opensAnother, REACH } from './before.ts'

/** What people have done to them, and a later sentence repeats with another figure; words that say the same stand together. */
const DONE = [
	'arrest detain apprehend',
	'abduct kidnap',
	'injure wound hurt',
	'capture',
	'seize',
	'shoot',
	'hit',
	'strike',
]
const SENSE = new Map(DONE.flatMap((words, sense) => words.split(' ').map((word): [string, number] => [word, sense])))

export function repeated(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	const lemma = lemmaAt(tree, token)
	if (!SENSE.has(lemma) || uposAt(tree, token) !== 'VERB') return undefined
	if (!isReal(draft) || opensAnother(draft)) return undefined
	if (draft.actors.length > 0 || draft.whens.length > 0 || draft.wheres.some((w) => w.value.place)) return undefined
	if (kidsBy(tree, token, 'aux:pass').length === 0 && !isFigure(tree, token)) return undefined
	const whom = [...draft.targets, ...draft.harms].map((r) => r.entity)
	const fits = (d: Draft): boolean =>
		isStruck(lemma, d)
			? draft.targets.length > 0
			: d.triggers.some((t) => SENSE.get(lemmaAt(t.tree, t.token)) === SENSE.get(lemma)) &&
				whom.some((e) => [...d.targets, ...d.harms].some((r) => likePeople(e, r.entity)))
	return nearest(draft, before.filter(fits), REACH)
}

/** "put the number of detained at 90" */
const isFigure = (tree: Tree, token: number): boolean =>
	relation(tree, token) === 'acl' && /^(?:number|figure|total|tally)$/.test(lemmaAt(tree, headAt(tree, token)))

/** People who "had been hit" were hit by the strikes or shots just told. */
const isStruck = (lemma: string, d: Draft): boolean =>
	['hit', 'strike'].includes(lemma) &&
	d.type === 'ASSAULT' &&
	d.modes.some((m) => /aerial|heavy|drone|firearms/.test(m))

const ANYBODY = setOf('people person man woman other suspect member demonstrator protester number figure total tally')

function likePeople(a: Entity, b: Entity): boolean {
	const lemma = (e: Entity): string => lemmaAt(e.tree, e.head)
	if (lemma(a) === lemma(b)) return a.class !== 'person' || a.name === b.name
	const anybody = (e: Entity): boolean => ANYBODY.has(lemma(e)) || /^(?:NUM|VERB)$/.test(uposAt(e.tree, e.head))
	return (anybody(a) && isParty(b)) || (anybody(b) && isParty(a))
}
