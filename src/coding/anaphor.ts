/**
 * Events told only by going back: "perpetrated this", "who did it". They add a doer to an event that is told elsewhere; alone they
 * are no event.
 */
import { argumentsOfVerb } from '../language/names/arguments.ts'
import type { Entity } from '../language/names/entity.ts'
import { hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import { type Draft, newDraft } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import { bareTrigger } from './trigger.ts'

/** Verbs whose pronoun object can be an act of violence. */
const DOES = new Set(['perpetrate', 'commit', 'mastermind', 'orchestrate', 'carry', 'do'])
const POINTERS = new Set(['this', 'it', 'that', 'these', 'those'])

/** "perpetrated this" as a mention of the event that `this` goes back to. */
export function anaphoricDrafts(
	reading: Reading,
	sentence: number,
	earlier: readonly Draft[],
): { draft: Draft; to: Draft }[] {
	const tree = reading.trees[sentence]
	if (!tree) return []
	const found: { draft: Draft; to: Draft }[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		if (uposAt(tree, i) !== 'VERB' || !DOES.has(lemmaAt(tree, i))) continue
		if (lemmaAt(tree, i) === 'carry' && !hasKid(tree, i, 'compound:prt', 'out')) continue
		const object = kidsBy(tree, i, 'obj').find(
			(k) => uposAt(tree, k) === 'PRON' && POINTERS.has(lemmaAt(tree, k)) && k > i,
		)
		const to = object === undefined ? null : violent(earlier, sentence, i)
		if (!to) continue
		const doers = doersOf(reading, tree, sentence, i)
		if (doers.length === 0) continue
		found.push({ to, draft: likeBefore(tree, sentence, i, to, doers) })
	}
	return found
}

/** The nearest violent event before these words, in the same sentence first. */
function violent(earlier: readonly Draft[], sentence: number, token: number): Draft | null {
	return (
		earlier.findLast(
			(d) =>
				d.type === 'ASSAULT' &&
				d.factuality === 'happened' &&
				!d.background &&
				(d.sentence < sentence || d.triggers[0]!.token < token) &&
				!d.rules.includes('what/anaphor'),
		) ?? null
	)
}

function doersOf(reading: Reading, tree: Tree, sentence: number, verb: number): Entity[] {
	let heads = [...argumentsOfVerb(tree, verb).subjects]
	// "the group that we believe did this": up through the clauses to the noun.
	heads = heads.map((h) => {
		let at = h
		for (let steps = 0; uposAt(tree, at) === 'VERB' && tree.tokens[at]?.deprel.startsWith('acl') && steps < 4; steps++)
			at = tree.tokens[at]?.head ?? at
		return at
	})
	return heads.map((h) => entityAt(reading, sentence, h))
}

function likeBefore(tree: Tree, sentence: number, verb: number, to: Draft, doers: readonly Entity[]): Draft {
	const { word, recipients } = to.triggers[0]!
	const said = bareTrigger({
		sentence,
		tree,
		tokens: [verb],
		word,
		subjects: doers,
		objects: [],
		rules: ['what/anaphor'],
	})
	return newDraft(
		{ ...said, recipients },
		{
			type: to.type,
			modes: [...to.modes],
			contexts: [...to.contexts],
			delivery: null,
			actors: doers.map((entity) => ({ entity, rule: 'who/did-this' })),
			targets: [],
		},
	)
}
