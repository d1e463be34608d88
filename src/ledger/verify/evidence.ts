/** Codings: their records fit the schema, and all words they point at stand in the text of their version. */
import { Coded } from '../../coding/schema.ts'
import type { Span } from '../../report/span.ts'
import { codingsOf } from '../derived/codings.ts'
import type { Check, Tell } from './index.ts'

export const checkEvidence: Check = (db, tell, count) => {
	const decisions = new Set(db.all<{ id: string }>('select id from log').map((d) => d.id))
	for (const coded of codingsOf(db).all()) {
		count('codings')
		count('claims', coded.claims.length)
		const text = db.get<{ text: string }>('select text from version where id = ?', coded.version)?.text ?? ''
		const parsed = Coded.safeParse(coded)
		if (!parsed.success) {
			const issue = parsed.error.issues[0]
			tell('ledger/damaged', coded.report, `A stored record does not fit: ${issue?.path.join('.')}: ${issue?.message}.`)
			continue
		}
		checkSpans(coded, text, tell)
		checkTargets(coded, tell, decisions)
	}
}

function checkSpans(coded: Coded, text: string, tell: Tell): void {
	const look = (span: Span | null | undefined, key: string) => {
		if (!span || (0 <= span.start && span.start < span.end && span.end <= text.length)) return
		tell('evidence/not-in-report', coded.report, `${key} points at words that do not stand in the report.`, span)
	}
	for (const m of coded.mentions) look(m.anchor, m.key)
	for (const s of coded.statements) {
		for (const span of [s.anchor, s.speaker.span, s.certainty?.span, ...s.content, ...s.quotes]) look(span, s.key)
	}
	for (const c of [...coded.claims, ...coded.links]) {
		if (c.evidence.kind !== 'decision') for (const span of c.evidence.spans) look(span, c.key)
		look(c.speaker.span, c.key)
		if ('certainty' in c) look(c.certainty?.span, c.key)
	}
}

function checkTargets(coded: Coded, tell: Tell, decisions: ReadonlySet<string>): void {
	const mentions = new Set(coded.mentions.map((m) => m.key))
	const statements = new Set(coded.statements.map((s) => s.key))
	const missing = (key: string, what: string) =>
		tell('ledger/damaged', coded.report, `${key} is about ${what}, which is not in its coding.`)
	for (const c of coded.claims) {
		if (!mentions.has(c.about) && !statements.has(c.about)) missing(c.key, c.about)
		if (c.statement !== undefined && !statements.has(c.statement)) missing(c.key, c.statement)
		if (c.evidence.kind === 'decision' && !decisions.has(c.evidence.decision)) missing(c.key, c.evidence.decision)
	}
	for (const s of coded.statements) for (const m of s.about) if (!mentions.has(m)) missing(s.key, m)
	for (const l of coded.links) {
		for (const end of [l.from, l.to]) if (!mentions.has(end) && !statements.has(end)) missing(l.key, end)
	}
}
