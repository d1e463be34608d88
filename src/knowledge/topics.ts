/** What else words of violence may be about: `non-events.tsv` (company that makes a word harmless) and `topics.tsv` (kinds of news). */
import { rowsOf } from './speech.ts'

export interface NonEvent {
	readonly word: string
	readonly where: readonly string[]
	readonly company: ReadonlySet<string>
}

export interface Topics {
	/** Lines about a lemma, those for any word included. */
	nonEvents(lemma: string): readonly NonEvent[]
	/** Topic and weight of a lemma or of two lemmas in a row. */
	topicOf(words: string): { readonly topic: string; readonly weight: number } | null
}

export function topicsOf(nonEvents: string, topics: string): Topics {
	const lines = rowsOf(nonEvents).map(
		([word = '', where = '', company = '']): NonEvent => ({
			word,
			where: where.split('|'),
			company: new Set(company.split('|')),
		}),
	)
	const byWord = new Map<string, NonEvent[]>()
	for (const line of lines) byWord.set(line.word, [...(byWord.get(line.word) ?? []), line])
	const anyWord = byWord.get('*') ?? []
	const kinds = new Map<string, { topic: string; weight: number }>()
	for (const [topic = '', weight = '1', words = ''] of rowsOf(topics))
		for (const word of words.split('|')) kinds.set(word, { topic, weight: Number(weight) })
	return {
		nonEvents: (lemma) => [...(byWord.get(lemma) ?? []), ...anyWord],
		topicOf: (words) => kinds.get(words) ?? null,
	}
}
