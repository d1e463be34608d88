/** A text with its sentences as trees and their nominals typed: what reading names and references stands on. */
import type { Knowledge } from '../../knowledge/index.ts'
import type { Sentence } from '../schema.ts'
import type { Entity } from './entity.ts'
import { type Quote, quotesIn } from './quotes.ts'
import { type Entities, entitiesOf } from './read-entity.ts'
import { withCommonNouns } from './telex.ts'
import { type Tree, treeOf } from './tree.ts'

export interface NamedText {
	readonly text: string
	readonly knowledge: Knowledge
	readonly trees: readonly Tree[]
	readonly entities: readonly Entities[]
	readonly quotes: readonly Quote[]
}

/** Types the nominals of sentences that are already read; names told in full help those told short. */
export function nameText(text: string, sentences: readonly Sentence[], knowledge: Knowledge): NamedText {
	const trees = sentences.map((sentence) => treeOf(withCommonNouns(sentence, knowledge)))
	const alone = trees.map((tree) => entitiesOf(tree, knowledge))
	const persons = personNames(trees, alone)
	return {
		text,
		knowledge,
		trees,
		entities: trees.map((tree, s) => {
			const own = alone[s]!
			return tellsOf(tree, persons) ? entitiesOf(tree, knowledge, own.names.withPersons(persons)) : own
		}),
		quotes: quotesIn(text),
	}
}

/** The nominal at a token of a sentence. */
export function entityAt(named: NamedText, sentence: number, head: number): Entity {
	const entities = named.entities[sentence]
	if (!entities) throw new RangeError(`no sentence ${sentence}`)
	return entities.of(head)
}

/** Last names of people told somewhere with a title or in full: "Trump" alone is then a person everywhere. */
function personNames(trees: readonly Tree[], alone: readonly Entities[]): ReadonlySet<string> {
	const found = new Set<string>()
	for (const [s, tree] of trees.entries()) {
		const entities = alone[s]!
		tree.tokens.forEach((token, i) => {
			if (token.upos !== 'PROPN' || ['flat', 'compound', 'nmod:desc'].includes(token.deprel)) return
			const entity = entities.of(i)
			const words = entity.name.split(' ')
			if (entity.class === 'person' && (words.length > 1 || entity.role)) {
				const last = (words.at(-1) ?? '').toLowerCase()
				found.add(last)
				// "al-X" is three tokens; its last is asked for.
				if (/^(?:al|el|ul)-/.test(last)) found.add(last.slice(3))
			}
		})
	}
	return found
}

/** Nominals are typed otherwise only in sentences that have one of the names. */
function tellsOf(tree: Tree, persons: ReadonlySet<string>): boolean {
	return persons.size > 0 && tree.tokens.some(({ form }) => persons.has(form.toLowerCase()))
}
