/** Lists of incidents, reports and search results: one entry, one or two lines, the key to go on with at the end. */
import { countryInWords, timeInWords } from '../../coding/in-words.ts'
import type { Found, IncidentLine, ReportLine } from '../../ledger/index.ts'
import { type Look, plural, shown, wrapped } from './layout.ts'

const INDENT = '    '

export function printIncidentList(incidents: readonly IncidentLine[], total: number, look: Look): string {
	const { paint, width } = look
	const lines = incidents.flatMap((line) => {
		const when =
			line.earliest && line.latest ? timeInWords({ earliest: line.earliest, latest: line.latest }) : 'no date'
		const land = line.country ? countryInWords(line.country) : ''
		const facts = [
			when,
			land,
			harm(line),
			line.factuality === 'happened' ? '' : line.factuality,
			line.background ? 'recalled' : '',
			line.contestedWho ? 'who is contested' : '',
			line.contestedHarm ? 'figures are contested' : '',
			plural(line.reports, 'report'),
		]
		return [
			...wrapped(
				`${paint.bold(shown(line.title))} ${paint.dim(`[${line.handle ?? line.key.slice(0, 10)}]`)}`,
				width,
				'',
				INDENT,
			),
			...wrapped(shown(facts.filter(Boolean).join(' · ')), width, INDENT),
		]
	})
	return [...lines, '', shownOf(incidents.length, total, 'incident')].join('\n')
}

function harm({ killed, wounded }: IncidentLine): string {
	const words = (name: string, { low, best, high }: IncidentLine['killed']) => {
		if (low === null && best === null && high === null) return ''
		const range = low === high ? '' : ` (${low ?? '?'} to ${high ?? '?'})`
		return `${best ?? low ?? high} ${name}${range}`
	}
	return [words('killed', killed), words('wounded', wounded)].filter(Boolean).join(', ')
}

export function printReportList(reports: readonly ReportLine[], total: number, look: Look): string {
	const { paint, width } = look
	const lines = reports.flatMap((line) => [
		...wrapped(
			`${paint.bold(shown(line.title || line.opening))} ${paint.dim(`[${idOf(line.report)}]`)}`,
			width,
			'',
			INDENT,
		),
		...wrapped(
			shown(
				[line.published || 'no date', line.publisher, line.language, `${line.length} characters`]
					.filter(Boolean)
					.join(' · '),
			),
			width,
			INDENT,
		),
	])
	return [...lines, '', shownOf(reports.length, total, 'report')].join('\n')
}

export function printFound({ hits, matches, capped }: Found, look: Look): string {
	const { paint, width } = look
	const lines = hits.flatMap((hit) => [
		...wrapped(
			`${paint.bold(shown(hit.title || '(no title)'))} ${paint.dim(`[${idOf(hit.report)}]`)}`,
			width,
			'',
			INDENT,
		),
		...wrapped(shown([hit.published || 'no date', hit.publisher].filter(Boolean).join(' · ')), width, INDENT),
		...wrapped(marked(hit, look), width, INDENT),
	])
	const how = capped
		? `The newest ${matches.toLocaleString('en')} matches were ranked; older ones were not looked at.`
		: ''
	return [...lines, '', shownOf(hits.length, matches, 'match', 'matches'), how]
		.filter((line, i) => line || i < lines.length + 1)
		.join('\n')
}

/** The words around the matches, these in bold. */
function marked({ words, snippet, marks }: Found['hits'][number], { paint }: Look): string {
	let done = 0
	let text = ''
	for (const mark of marks) {
		const [start, end] = [mark.start - snippet.start, mark.end - snippet.start]
		if (start < done) continue
		text += shown(words.slice(done, start)) + paint.bold(shown(words.slice(start, end)))
		done = end
	}
	return `… ${text}${shown(words.slice(done))} …`
}

/** A hash is shown by its beginning, which is enough to name it. */
export const idOf = (report: string): string => (report.startsWith('text:') ? report.slice(0, 17) : shown(report))

function shownOf(count: number, total: number, one: string, many = `${one}s`): string {
	if (total === 0) return `No ${one}.`
	return count === total
		? `${plural(total, one, many)}.`
		: `${count} of ${plural(total, one, many)} shown; --limit shows more.`
}
