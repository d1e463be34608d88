/** Words in context: from spans of a version to passages, for every page that shows evidence. */
import { claimInWords, speakerInWords } from '../coding/in-words.ts'
import type { Claim, Speaker, Statement } from '../coding/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { type Metadatum, metadatum, type ReportText } from '../report/schema.ts'
import { sentencesIn } from '../report/sentence.ts'
import type { Span } from '../report/span.ts'
import type { ClaimInContext, Passage, StatementInContext } from './schema.ts'

/** How many words of a sentence are shown on either side of those that count. */
const AROUND = 25

export class Words {
	private readonly ledger: Ledger
	/** Texts that were asked for already. */
	private readonly texts = new Map<string, ReportText | null>()
	private readonly sentences = new Map<string, (span: Span) => Span>()
	constructor(ledger: Ledger) {
		this.ledger = ledger
	}

	textOf(version: string): ReportText | null {
		const held = this.texts.get(version)
		if (held !== undefined) return held
		const text = this.ledger.facts.text(version)
		this.texts.set(version, text)
		return text
	}

	passages(version: string, spans: readonly Span[]): Passage[] {
		return spans.flatMap((span) => this.passage(version, span) ?? [])
	}

	passage(version: string, span: Span): Passage | null {
		const held = this.textOf(version)
		if (!held) return null
		const { text, textHash, sections, report } = held.version
		const find = this.sentences.get(version) ?? sentencesIn(text)
		this.sentences.set(version, find)
		const sentence = find(span)
		const section = sections.find(({ start, end }) => start <= span.start && span.start < end)
		return {
			report,
			version,
			textHash,
			span: { start: span.start, end: span.end },
			before: lastWords(text.slice(sentence.start, span.start)),
			words: text.slice(span.start, span.end),
			after: firstWords(text.slice(span.end, Math.max(sentence.end, span.end))),
			section: section?.kind ?? 'body',
			by: section?.author ?? section?.handle ?? null,
		}
	}

	speaker(version: string, speaker: Speaker): string {
		return speakerInWords(speaker, this.told(version, 'publisher') || 'the report')
	}

	private told(version: string, field: Metadatum['field']): string | undefined {
		return metadatum(this.textOf(version)?.metadata ?? [], field)?.value
	}

	claim(claim: Claim, standing: ClaimInContext['standing']): ClaimInContext {
		const { evidence, version } = claim
		return {
			claim,
			passages: evidence.kind === 'decision' ? [] : this.passages(version, evidence.spans),
			report: this.textOf(version)?.version.report ?? '',
			speaker: this.speaker(version, claim.speaker),
			value: claimInWords(claim),
			standing,
		}
	}

	/** Null when its text is gone. */
	statement(statement: Statement, incidents: readonly string[]): StatementInContext | null {
		const saying = this.passage(statement.version, statement.anchor)
		if (!saying) return null
		return {
			statement,
			saying,
			content: this.passages(statement.version, statement.content),
			report: saying.report,
			speaker: this.speaker(statement.version, statement.speaker),
			day: statement.when?.earliest.slice(0, 10) ?? this.told(statement.version, 'published')?.slice(0, 10) ?? null,
			incidents: [...incidents],
		}
	}
}

/** The end of a stretch, from a word's beginning. */
function lastWords(text: string): string {
	const words = [...text.matchAll(/\S+/g)]
	const first = words.at(-AROUND)
	return words.length > AROUND && first ? `… ${text.slice(first.index)}` : text
}

function firstWords(text: string): string {
	const words = [...text.matchAll(/\S+/g)]
	const last = words[AROUND - 1]
	return words.length > AROUND && last ? `${text.slice(0, last.index + last[0].length)} …` : text
}
