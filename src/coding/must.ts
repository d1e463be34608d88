/** "Norway said that Denmark must withdraw": a party says what another has to do, which is a demand. */
import type { EventWord } from '../knowledge/events.ts'
import { argumentsOfVerb } from '../language/names/arguments.ts'
import { type Entity, isParty } from '../language/names/entity.ts'
import { kidsBy, lemmaAt, relation, type Tree } from '../language/names/tree.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './what.ts'

const MUST: EventWord = {
	parts: ['must'],
	pos: 'v',
	type: 'REQUEST',
	mode: 'change',
	frame: 'verbal',
	harm: null,
	delivery: null,
	contexts: [],
	needs: null,
}
const SAYS = new Set([
	'say',
	'declare',
	'announce',
	'tell',
	'insist',
	'conclude',
	'state',
	'stress',
	'reiterate',
	'add',
])

export function mustTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const must = kidsBy(tree, i, 'aux').find((k) => lemmaAt(tree, k) === 'must')
	const says = tree.tokens[i]?.head ?? -1
	if (must === undefined || says < 0 || !SAYS.has(lemmaAt(tree, says))) return null
	if (!['ccomp', 'parataxis'].includes(relation(tree, i))) return null
	const party = (head: number): Entity => entityAt(reading, sentence, head)
	const named = (e: Entity): boolean =>
		isParty(e) && !e.pronoun && (!e.unnamed || e.country !== null || e.sectors.length > 0)
	const who = argumentsOfVerb(tree, says).subjects.map(party).filter(named)
	const whom = kidsBy(tree, i, 'nsubj', 'nsubj:pass').map(party).filter(named)
	if (who.length === 0 || whom.length === 0 || who.some((e) => whom.some((o) => o.name === e.name))) return null
	return {
		sentence,
		tree,
		token: must,
		tokens: [must],
		word: MUST,
		subjects: who,
		objects: whom,
		recipients: [],
		obliques: [],
		modifiers: [],
		possessors: [],
		light: -1,
		rules: ['what/must'],
	}
}
