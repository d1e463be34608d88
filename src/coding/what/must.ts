/** "Norway said that Denmark must withdraw": a party says what another has to do, which is a demand. */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { bareTrigger, type Trigger, unlisted } from '../trigger.ts'

const MUST = unlisted({ parts: ['must'], type: 'REQUEST', mode: 'change', frame: 'verbal' })
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
	if (uposAt(tree, i) !== 'VERB' && uposAt(tree, i) !== 'ADJ') return null
	const must = kidsBy(tree, i, 'aux').find((k) => lemmaAt(tree, k) === 'must')
	const says = headAt(tree, i)
	if (must === undefined || says < 0 || !SAYS.has(lemmaAt(tree, says))) return null
	if (!['ccomp', 'parataxis'].includes(relation(tree, i))) return null
	const party = (head: number): Entity => entityAt(reading, sentence, head)
	const named = (e: Entity): boolean =>
		isParty(e) && !e.pronoun && (!e.unnamed || e.country !== null || e.sectors.length > 0)
	const who = argumentsOfVerb(tree, says).subjects.map(party).filter(named)
	const whom = kidsBy(tree, i, 'nsubj', 'nsubj:pass').map(party).filter(named)
	if (who.length === 0 || whom.length === 0 || who.some((e) => whom.some((o) => o.name === e.name))) return null
	return bareTrigger({
		sentence,
		tree,
		tokens: [must],
		word: MUST,
		subjects: who,
		objects: whom,
		rules: ['what/must'],
	})
}
