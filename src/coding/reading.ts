/** One report on the desk: its text, sentences as trees, nominals typed, sections and dates. Everything in coding asks this. */
import type { Knowledge } from '../knowledge/index.ts'
import type { Sentence } from '../language/schema.ts'
import { type Metadatum, metadatum, type ReportText, type Section } from '../report/schema.ts'
import { type Entities, type Entity, entitiesOf } from './entity.ts'
import { type Tree, treeOf } from './tree.ts'

export interface Reading {
	readonly report: ReportText
	readonly text: string
	readonly knowledge: Knowledge
	readonly trees: readonly Tree[]
	readonly entities: readonly Entities[]
	/** Number of the section that each sentence stands in, or -1. */
	readonly sections: readonly number[]
	readonly published: Metadatum | null
	readonly publisher: string | null
}

export function readingOf(report: ReportText, sentences: readonly Sentence[], knowledge: Knowledge): Reading {
	const trees = sentences.map(treeOf)
	const alone = trees.map((tree) => entitiesOf(tree, knowledge))
	const persons = personNames(trees, alone)
	const { sections } = report.version
	return {
		report,
		text: report.version.text,
		knowledge,
		trees,
		entities: trees.map((tree, s) => (tellsOf(tree, persons) ? entitiesOf(tree, knowledge, persons) : alone[s]!)),
		sections: sentences.map((s) => sections.findIndex((section) => section.start <= s.start && s.start < section.end)),
		published: metadatum(report.metadata, 'published'),
		publisher: metadatum(report.metadata, 'publisher')?.value ?? null,
	}
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

export function sectionOf(reading: Reading, sentence: number): Section | null {
	return reading.report.version.sections[reading.sections[sentence] ?? -1] ?? null
}

export function entityAt(reading: Reading, sentence: number, head: number): Entity {
	const entities = reading.entities[sentence]
	if (!entities) throw new RangeError(`no sentence ${sentence}`)
	return entities.of(head)
}
