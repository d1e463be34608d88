/** Why a value was read: the words in their line, who says it and how, the rules that fired, and where it was used. */
import { claimInWords } from '../../coding/in-words.ts'
import type { Claim } from '../../coding/schema.ts'
import { decidedInWords, noteInWords } from './decided.ts'
import { type Look, quoted, shown, wrapped } from './layout.ts'
import { excerpt, placeOf } from './problem.ts'
import { type Printed, View } from './view.ts'

/** Null when no claim, or more than one, has a key that begins so. */
export function printWhy(printed: Printed, key: string, look: Look): string | null {
	const view = new View(printed)
	const exact = view.claims.get(key)
	const found = exact ? [exact] : [...view.claims.values()].filter((claim) => claim.key.startsWith(key))
	return found.length > 0 && (found.length === 1 || exact) ? whyLines(found[0]!, view, look).join('\n') : null
}

function whyLines(claim: Claim, view: View, look: Look): string[] {
	const ruled = view.ruled(claim)
	const { paint, width } = look
	const row = (label: string, words: string) =>
		wrapped(shown(words), width, `  ${paint.cyan(label.padEnd(12))}`, ' '.repeat(14))
	const number = view.numberOf(claim.about)
	const incident = view.numbered.find((one) => one.mentions.includes(claim.about))
	const figure = incident?.figures.find(({ used }) => used.includes(claim.key))
	const aside = incident?.figures.flatMap(({ setAside }) => setAside).find((one) => one.claim === claim.key)
	return [
		...wrapped(paint.bold(`${claim.field}: ${shown(claimInWords(ruled.claim))}`), width),
		...(ruled.decision ? row('decided', decidedInWords(ruled)) : []),
		...view.notesOn([claim.key]).flatMap((note) => row('note', noteInWords(note))),
		...row('key', claim.key),
		...(incident ? row('about', `${number !== undefined ? `${number}  ` : ''}${incident.title}`) : []),
		...wordsOf(claim, view, look),
		...row('who says it', `${view.speaker(claim.version, claim.speaker)} (${claim.stance})`),
		...(claim.speaker.span ? row('named as', quoted(view.wordsAt(claim.version, [claim.speaker.span]))) : []),
		...(claim.certainty
			? row(
					'certainty',
					[
						quoted(claim.certainty.words),
						claim.certainty.likelihood,
						claim.certainty.confidence && `${claim.certainty.confidence} confidence`,
					]
						.filter(Boolean)
						.join(', '),
				)
			: []),
		...row('factuality', claim.factuality),
		...(claim.field === 'when'
			? row(
					'placed',
					[claim.value.basis, claim.value.rule, claim.value.against && `against ${claim.value.against}`]
						.filter(Boolean)
						.join(', '),
				)
			: []),
		...row('rules', claim.rules.join(' → ') || 'none recorded'),
		...row('read by', `${claim.coder}, score ${claim.score.toFixed(2)}`),
		...(figure
			? row(
					'used in',
					`${figure.kind}${figure.who ? ` of ${figure.who}` : ', total'}: low ${figure.low ?? '?'}, best ${figure.best ?? '?'}, high ${figure.high ?? '?'} (rule ${figure.rule})`,
				)
			: []),
		...(aside ? row('set aside', aside.reason) : []),
	]
}

function wordsOf({ evidence, version }: Claim, view: View, { paint, width }: Look): string[] {
	if (evidence.kind === 'decision')
		return wrapped(
			`decided by ${shown(evidence.by)}: ${shown(evidence.reason)}`,
			width,
			`  ${paint.cyan('words'.padEnd(12))}`,
			' '.repeat(14),
		)
	const text = view.textOf(version)
	return evidence.spans.flatMap((span) => {
		const { line, column } = placeOf(text, span.start)
		return [
			`  ${paint.cyan('words'.padEnd(12))}line ${line}, column ${column}`,
			...excerpt(text, span, width - 4).map((row) => `  ${row}`),
		]
	})
}
