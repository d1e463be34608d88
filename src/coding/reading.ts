/** One report on the desk: its text, sentences as trees, nominals typed, sections and dates. Everything in coding asks this. */
import type { Knowledge } from '../knowledge/index.ts'
import { type NamedText, nameText } from '../language/names/named.ts'
import { lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Sentence } from '../language/schema.ts'
import { type Metadatum, metadatum, type ReportText, type Section } from '../report/schema.ts'

export { entityAt } from '../language/names/named.ts'

export interface Reading extends NamedText {
	readonly report: ReportText
	/** Number of the section that each sentence stands in, or -1. */
	readonly sections: readonly number[]
	readonly published: Metadatum | null
	readonly publisher: string | null
}

export function readingOf(report: ReportText, sentences: readonly Sentence[], knowledge: Knowledge): Reading {
	const { sections } = report.version
	const { text, trees, entities, quotes } = nameText(report.version.text, sentences, knowledge)
	return {
		text,
		knowledge,
		trees,
		entities,
		quotes,
		report,
		sections: sentences.map((s) => sections.findIndex((section) => section.start <= s.start && s.start < section.end)),
		published: metadatum(report.metadata, 'published'),
		publisher: metadatum(report.metadata, 'publisher')?.value ?? null,
	}
}

export function sectionOf(reading: Reading, sentence: number): Section | null {
	return reading.report.version.sections[reading.sections[sentence] ?? -1] ?? null
}

/** A word that is a verb of saying by itself. */
export const speaksAt = ({ knowledge }: Reading, tree: Tree, i: number): boolean =>
	knowledge.speech.verb(lemmaAt(tree, i)).some(({ parts }) => parts.length === 1)
