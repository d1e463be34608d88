/**
 * Who marched, struck or rioted, where the words of the protest leave it out: those of that name who are told of beside it ("the
 * demonstrators", "strikers"), or else the people who are told to act next by their trade ("a march was broken up. The students had set
 * out at ten").
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { isParty, isSomebody } from '../../language/names/entity.ts'
import { hasKid, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { type Draft, isInHeadline, type Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { inText, type Told } from './told.ts'

const PROTESTERS = /^(?:protest[eo]r|demonstrator|marcher|striker|picketer|rioter|occupier|squatter|hunger-striker)$/
const KINDS =
	/^(?:student|pupil|teacher|lecturer|farmer|peasant|worker|miner|docker|driver|trader|nurse|doctor|resident|villager|supporter|refugee|prisoner|inmate|fisherman|trucker|taxi-driver|herder|settler|veteran|pensioner|activist|follower|believer|monk|youth|employee|civil servant|lawyer|journalist|railwayman|mother|woman)$/
/** Sentences behind it, and before it, in which they may be told of, the nearest first. */
const NEAR = [0, 1, 2, -1, 3]

export function addProtesting({ reading, drafts, mentions, isOneItem }: Told): void {
	for (const draft of drafts) {
		if (draft.type === 'PROTEST' && draft.actors.length === 0) draft.actors.push(...whoCalls(reading, draft))
		if (draft.type !== 'PROTEST' || draft.factuality !== 'happened' || draft.background || isInHeadline(draft)) continue
		const all = inText(mentions(draft))
		if (all[0] !== draft || all.some(({ actors }) => actors.length > 0)) continue
		const by = (fits: (tree: Tree, k: number) => boolean, near: readonly number[]): Role | undefined =>
			near
				.map((n) => draft.sentence + n)
				.filter((s) => reading.trees[s] && isOneItem(s, draft.sentence) && !isOthers(drafts, draft, s))
				.map((s) => find(reading, s, fits))
				.find((role) => role !== null) ?? undefined
		const role = by(isProtester, NEAR) ?? by(isOfKind, [1, 2])
		if (role) draft.actors.push(role)
	}
}

/** "The union called a strike": whoever calls one is in it. */
function whoCalls(reading: Reading, { tree, sentence, triggers }: Draft): Role[] {
	const noun = triggers[0]!.token
	const verb = tree.tokens[noun]?.head ?? -1
	if (relation(tree, noun) !== 'obj' || lemmaAt(tree, verb) !== 'call' || hasKid(tree, verb, 'compound:prt')) return []
	return argumentsOfVerb(tree, verb)
		.subjects.map((k) => ({ entity: entityAt(reading, sentence, k), rule: 'who/calling' }))
		.filter(({ entity }) => isSomebody(entity))
}

/** Another protest is told there. */
const isOthers = (drafts: readonly Draft[], draft: Draft, s: number): boolean =>
	s !== draft.sentence &&
	drafts.some(
		(d) =>
			d !== draft &&
			d.sentence === s &&
			d.type === 'PROTEST' &&
			d.wheres.some((w) =>
				draft.wheres.some((o) => o.value.name !== w.value.name && o.value.country !== w.value.country),
			),
	)

function find(reading: Reading, s: number, fits: (tree: Tree, k: number) => boolean): Role | null {
	const tree = reading.trees[s]!
	if (tree.sentence.kind === 'headline') return null
	for (let k = 0; k < tree.tokens.length; k++) {
		if (uposAt(tree, k) !== 'NOUN' || ['compound', 'amod', 'nmod:poss'].includes(relation(tree, k)) || !fits(tree, k))
			continue
		const entity = entityAt(reading, s, k)
		if (isParty(entity) && !hasKid(tree, k, 'det', 'no')) return { entity, rule: 'who/protesting' }
	}
	return null
}

const isProtester = (tree: Tree, k: number): boolean =>
	PROTESTERS.test(lemmaAt(tree, k)) && tree.tokens[k]!.xpos === 'NNS'

/** "the students had set out": known, many, and doing something. */
const isOfKind = (tree: Tree, k: number): boolean =>
	tree.tokens[k]!.xpos === 'NNS' &&
	KINDS.test(lemmaAt(tree, k)) &&
	relation(tree, k) === 'nsubj' &&
	kidsBy(tree, k, 'det').some((d) => lemmaAt(tree, d) === 'the')
