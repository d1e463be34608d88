/**
 * "The torching of the ballot boxes", "the freezing of aid": a noun made of a verb of the event list tells what the verb does, to whom
 * stands behind "of", by whom before it or behind "by".
 */
import type { EventWord } from '../../knowledge/events.ts'
import { argumentsOfNoun } from '../../language/names/arguments.ts'
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { fits } from '../sense.ts'
import { bareTrigger, type Trigger } from '../trigger.ts'

export function gerundTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const noun = lemmaAt(tree, i)
	const { events } = reading.knowledge
	if (!noun.endsWith('ing') || ['compound', 'flat', 'amod'].includes(relation(tree, i)) || events.noun(noun).length > 0)
		return null
	const { obliques, possessors } = argumentsOfNoun(tree, i)
	const done = obliques.filter((o) => o.by === 'of').map((o) => o.head)
	if (done.length === 0) return null
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const behind = obliques.filter((o) => o.by !== 'of').map(({ by, head }) => ({ by, entity: asEntity(head) }))
	const beside = new Map(
		[...done, ...done.flatMap((k) => kidsBy(tree, k, 'compound'))].map((k) => [lemmaAt(tree, k), k]),
	)
	for (const word of sensesOf(noun, events.verb)) {
		const parts = word.parts.slice(1).map((part) => beside.get(part) ?? -1)
		if (parts.includes(-1)) continue
		const told = bareTrigger({
			sentence,
			tree,
			tokens: [i, ...parts].sort((a, b) => a - b),
			word,
			subjects: [...possessors.map(asEntity), ...behind.filter((o) => o.by === 'by').map((o) => o.entity)],
			objects: done.map(asEntity),
			rules: [`what/gerund-${word.parts.join('-')}`],
		})
		const trigger: Trigger = { ...told, token: i, obliques: behind.filter((o) => o.by !== 'by') }
		if (fits(trigger, null)) return trigger
	}
	return null
}

/** "torching" of "torch", "freezing" of "freeze", "downing" of "down", "scrapping" of "scrap". */
function sensesOf(noun: string, verb: (lemma: string) => readonly EventWord[]): readonly EventWord[] {
	const stem = noun.slice(0, -'ing'.length)
	const forms = [`${stem}e`, stem, /(.)\1$/.test(stem) ? stem.slice(0, -1) : '']
	return forms.map((form) => (form ? verb(form) : [])).find((senses) => senses.length > 0) ?? []
}
