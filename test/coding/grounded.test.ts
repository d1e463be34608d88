/** The words that each value was read from: what stands there, and where that names nobody, the words it goes back to. All invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

/** "field: words + words" of each party and weapon, "speaker: words + words" of each statement. */
function grounds(text: string): string[] {
	const { coded, text: whole } = view(text)
	const cut = (spans: readonly ({ start: number; end: number } | null | undefined)[]): string =>
		spans.flatMap((span) => (span ? [whole.slice(span.start, span.end)] : [])).join(' + ')
	const claims = coded.claims.flatMap(({ field, evidence }) =>
		['actor', 'weapon'].includes(field) && evidence.kind === 'words' ? [`${field}: ${cut(evidence.spans)}`] : [],
	)
	const speakers = coded.statements.map(({ speaker }) => `speaker: ${cut([speaker.span, speaker.named])}`)
	const hearers = coded.statements.flatMap(({ addresseeSpan, whenSpan }) =>
		addresseeSpan || whenSpan ? [`told: ${cut([addresseeSpan, whenSpan])}`] : [],
	)
	return [...new Set([...claims, ...speakers, ...hearers])].filter((line) => !line.endsWith(': '))
}

const rows: readonly (readonly [text: string, has: readonly string[]])[] = [
	['A car bombing killed nine people in Lomurut on Sunday.', ['weapon: car bombing']],
	[
		'The Covenant Brigade burned a school in Kisengwa on Sunday. The group also killed two teachers in Lomurut.',
		['actor: Covenant Brigade', 'actor: Covenant Brigade + group'],
	],
	[
		'Mayor Ada Ruhindi visited the burned school in Kisengwa on Sunday. The mayor said three teachers had been killed.',
		['speaker: mayor + Ada Ruhindi'],
	],
	[
		'A spokesman for the Covenant Brigade said its fighters had burned the school in Kisengwa.',
		['speaker: spokesman for the Covenant Brigade'],
	],
	[
		'The minister told parliament on Friday that rebels had burned the school in Kisengwa.',
		['told: parliament + Friday'],
	],
]
/** A name that stands there needs nothing beside it. */
const alone: readonly (readonly [text: string, lines: readonly string[]])[] = [
	['The Covenant Brigade burned a school in Kisengwa on Sunday.', ['actor: Covenant Brigade']],
	['Ada Ruhindi said rebels had shelled the school in Kisengwa.', ['actor: rebels', 'speaker: Ada Ruhindi']],
]
describe('evidence', () => {
	for (const [text, has] of rows) test(text, () => expect(grounds(text)).toEqual(expect.arrayContaining([...has])))
	for (const [text, lines] of alone)
		test(text, () => expect(grounds(text).filter((line) => !line.startsWith('weapon'))).toEqual(lines))
})
