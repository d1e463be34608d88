/** The coding of one report for people: what it is, what happened, who says so in which words, what was said, the chain. */

import { dayInWords } from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { openingOf } from '../../report/opening.ts'
import { chooseMetadata, type Metadatum, metadatum } from '../../report/schema.ts'
import { piecesOf, printPiece } from './chain.ts'
import { noteInWords } from './decided.ts'
import { printIncident } from './incident.ts'
import { type Look, plural, shown, wrapped } from './layout.ts'
import { printStatements } from './statement.ts'
import { type Printed, View } from './view.ts'

export function printReport(printed: Printed, look: Look): string {
	const view = new View(printed)
	const { paint, width } = look
	const [report] = printed.reports
	const recorded = view.numbered.filter((incident) => incident.recordable)
	const others = view.numbered.filter((incident) => !incident.recordable)
	const statements = printed.codings.flatMap((coded) => coded.statements)
	const lines = [...(report ? printHeader(report, look) : [])]
	for (const note of report ? view.notesOn([report.version.report]) : [])
		lines.push(...wrapped(`note: ${noteInWords(note)}`, width))
	const heading = (words: string) => lines.push('', ...wrapped(paint.bold(paint.underline(words)), width), '')

	if (printed.codings.every((coded) => !coded.read)) {
		lines.push('', 'The machine did not read this report. It can be searched, and coded by hand.')
		return `${lines.join('\n')}\n`
	}
	heading(recorded.length === 0 ? 'No incident' : plural(recorded.length, 'incident'))
	recorded.forEach((incident, i) => {
		if (i > 0) lines.push('')
		lines.push(...printIncident(incident, view.numberOf(incident.key) ?? null, view, look))
	})
	const pieces = piecesOf(view)
	if (pieces.length > 0) {
		heading(plural(pieces.length, 'chain'))
		pieces.forEach((piece, i) => {
			if (i > 0) lines.push('')
			lines.push(...printPiece(piece, view, look))
		})
	}
	if (statements.length > 0) {
		heading(plural(statements.length, 'statement'))
		lines.push(...printStatements(statements, view, look))
	}
	if (others.length > 0) {
		heading('Also spoken of')
		for (const incident of others) lines.push(...alsoSpokenOf(incident, view, look))
	}
	return `${lines.join('\n')}\n`
}

export function printHeader({ version, metadata }: Printed['reports'][number], { paint, width }: Look): string[] {
	const chosen = chooseMetadata(metadata)
	const of = (field: Metadatum['field']) => metadatum(chosen, field)
	const published = of('published')
	const when = published
		? `${dayInWords(published.value.slice(0, 10))} (${published.basis === 'embedded-post' ? 'from an embedded post' : `from ${published.basis}`})`
		: 'no date of publication'
	const known = [
		of('publisher')?.value,
		of('author')?.value,
		when,
		plural(version.text.split(/\s+/).filter(Boolean).length, 'word'),
	]
	return [
		...wrapped(paint.bold(shown(of('title')?.value ?? openingOf(version.text))), width),
		...wrapped(shown(known.filter(Boolean).join(' · ')), width),
		...wrapped(
			paint.dim(version.report.startsWith('text:') ? version.report.slice(0, 21) : shown(version.report)),
			width,
		),
	]
}

function alsoSpokenOf(incident: Incident, view: View, { paint, width }: Look): string[] {
	const number = String(view.numberOf(incident.key)).padStart(2)
	return wrapped(
		`${shown(incident.title)} ${paint.dim(`· ${incident.type.toLowerCase()} · ${incident.factuality}`)}`,
		width,
		`${number}  `,
	)
}
