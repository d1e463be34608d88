/** "35 students were in custody", "seventy looters are in the cells": people said to be held were taken by somebody. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { bareTrigger, type Trigger, unlisted } from '../trigger.ts'

const HELD = unlisted({
	parts: ['custody'],
	type: 'COERCE',
	mode: 'arrest',
	frame: 'harm',
	harm: 'detained',
	contexts: ['legal'],
})
const CUSTODY = /^(?:custody|cell|detention|jail|gaol|prison|bar|arrest)$/
/** "behind bars", "under arrest"; in all others one is held. */
const BY = new Map([
	['bar', 'behind'],
	['arrest', 'under'],
])
const STAYS = /^(?:remain|stay|languish|sit|linger)$/

/** The phrase is what is said of people: by "be", or by a verb of staying. Who died in custody or waits in a bar is not told so. */
export function custodyTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	if (uposAt(tree, i) !== 'NOUN' || !CUSTODY.test(lemmaAt(tree, i))) return null
	if (caseOf(tree, i) !== (BY.get(lemmaAt(tree, i)) ?? 'in')) return null
	// "in the custody of her aunt"
	if (kidsBy(tree, i, 'nmod').some((k) => caseOf(tree, k) === 'of')) return null
	const over = headAt(tree, i)
	const verb = kidsBy(tree, i, 'cop').length > 0 ? i : over >= 0 && STAYS.test(lemmaAt(tree, over)) ? over : -1
	if (verb < 0) return null
	const people: Entity[] = kidsBy(tree, verb, 'nsubj').map((k) => entityAt(reading, sentence, k))
	const whom = people.filter((e) => !e.pronoun && (isParty(e) || e.number !== null))
	if (whom.length === 0) return null
	return bareTrigger({
		sentence,
		tree,
		tokens: [i],
		word: HELD,
		subjects: [],
		objects: whom,
		rules: ['what/custody'],
	})
}
