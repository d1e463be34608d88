/** Coding by hand: a claim that a person reads from words becomes a fact of the ledger, and counts like the machine's. */
import { claimKey, mentionKey } from '../coding/keys.ts'
import { type Claim, type Coded, type Mention, VALUES } from '../coding/schema.ts'
import type { CodingByHand } from '../incident/asked-coding.ts'
import { BY_HAND } from '../incident/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Outcome, Problem, ProblemCode } from '../report/problem.ts'
import { type Metadatum, metadatum, type ReportText } from '../report/schema.ts'
import { bySpan, type Span } from '../report/span.ts'
import type { Attestary } from './attestary.ts'
import { deriveLedger } from './ledger-work.ts'

export interface CodedByHand {
	readonly claim: string
	readonly mention: string
}

/** Keeps the claim, and derives what hangs on it. */
export async function codeByHand(
	ledger: Ledger,
	attestary: () => Promise<Attestary>,
	{ by, wanted }: { readonly by: string; readonly wanted: CodingByHand },
): Promise<Outcome<CodedByHand | null>> {
	const made = codingOf(ledger, by, wanted)
	if (!made.value) return { value: null, problems: made.problems }
	const { coded } = made.value
	const kept = await ledger.keepHand([coded])
	if (!kept.value) return { value: null, problems: kept.problems }
	const derived = await deriveLedger(ledger, attestary)
	const problems = derived.problems.filter(({ code }) => !code.startsWith('decision/'))
	return { value: { claim: made.value.claim, mention: made.value.mention }, problems }
}

interface Made extends CodedByHand {
	readonly coded: Coded
}

/** The claim as a coding of its own; nothing is invented: words that do not stand in the text are refused. */
export function codingOf(ledger: Ledger, by: string, wanted: CodingByHand): Outcome<Made | null> {
	const refuse = (code: ProblemCode, message: string): Outcome<null> => {
		const problem: Problem = { code, level: 'error', report: wanted.version, span: null, message }
		return { value: null, problems: [problem] }
	}
	const text = ledger.facts.text(wanted.version)
	if (!text) return refuse('decision/unknown-target', 'There is no such text in the ledger.')
	const spans = [...wanted.spans].sort(bySpan)
	if (!spans.every((span) => stands(text, span)))
		return refuse('evidence/not-in-report', 'These words do not stand in the report.')
	const value = VALUES[wanted.field].safeParse(wanted.value)
	if (!value.success) {
		const where = value.error.issues[0]?.path.join('.')
		return refuse(
			'decision/bad-value',
			`The value does not fit the field "${wanted.field}"${where ? `: see "${where}"` : ''}.`,
		)
	}
	const mention = mentionOf(ledger, text, spans[0]!, wanted)
	if (!mention) return refuse('decision/unknown-target', 'There is no such mention in this text.')
	const { field, stance, factuality } = wanted
	const kind = field === 'harm' ? `harm/${(value.data as { kind: string }).kind}` : field
	const claim = {
		key: freeKey(ledger, claimKey(text.version.id, kind, spans)),
		field,
		value: value.data,
		version: text.version.id,
		about: mention.key,
		evidence: { kind: 'words', spans },
		speaker: wanted.speaker
			? { ...wanted.speaker, span: null }
			: { kind: 'publisher', name: told(text, 'publisher'), span: null },
		stance,
		factuality,
		certainty: null,
		score: 1,
		rules: ['hand'],
		coder: by,
	} as Claim
	const coded: Coded = {
		version: text.version.id,
		report: text.version.report,
		coder: `${BY_HAND}${by}`,
		language: told(text, 'language'),
		read: true,
		mentions: [mention],
		statements: [],
		claims: [claim],
		links: [],
	}
	return { value: { coded, claim: claim.key, mention: mention.key }, problems: [] }
}

const stands = ({ version: { text } }: ReportText, { start, end }: Span): boolean =>
	start < end && end <= text.length && text.slice(start, end).trim() !== ''

const told = ({ metadata }: ReportText, field: Metadatum['field']): string => metadatum(metadata, field)?.value ?? ''

function mentionOf(ledger: Ledger, { version }: ReportText, anchor: Span, { about }: CodingByHand): Mention | null {
	if (about.kind === 'mention')
		return ledger.codings.mentions(about.mention).find((one) => one.version === version.id) ?? null
	const { type, factuality, background } = about
	const section = version.sections.findIndex(({ start, end }) => start <= anchor.start && anchor.start < end)
	return {
		key: mentionKey(version.id, anchor),
		version: version.id,
		anchor: { start: anchor.start, end: anchor.end },
		// The coder counts sentences by its own rules; lines before the words are what holds without it.
		sentence: version.text.slice(0, anchor.start).split('\n').length - 1,
		section: Math.max(0, section),
		type,
		factuality,
		background,
		main: true,
	}
}

/** The same words can be read for one field twice; the second claim has a key of its own. */
function freeKey(ledger: Ledger, key: string): string {
	for (let n = 1; ; n++) {
		const candidate = n === 1 ? key : `${key}~${n}`
		if (ledger.codings.claims(candidate).length === 0) return candidate
	}
}
