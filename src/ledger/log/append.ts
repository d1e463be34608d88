/**
 * Appending a decision. It is durable when the call returns (the disk has it, not only the system's cache), and it names nothing
 * that is not in the ledger.
 */
import { type Decision, DecisionBody, LASTING, targetsOf } from '../../incident/schema.ts'
import type { Problem } from '../../report/problem.ts'
import { codingsOf } from '../derived/codings.ts'
import type { Connection } from '../driver.ts'
import { refreshCards } from '../facts/cards.ts'
import { GENESIS, keysOf, line, payloadOf, reportHash } from './entry.ts'
import { readLog } from './read.ts'
import { misfit, misfitSetting } from './shapes.ts'

/** What a person decides; the ledger gives it its number, its id and its place in the chain. */
export interface NewDecision {
	readonly by: string
	readonly reason: string
	readonly body: DecisionBody
	readonly evidence?: Decision['evidence']
	/** ISO 8601 UTC; now when left out. */
	readonly at?: string
}

/** The problems that keep a decision from being made; none when it can be. */
export function problemsWith(db: Connection, { body }: NewDecision): Problem[] {
	const problem = (code: Problem['code'], message: string): Problem[] => [
		{ code, level: 'error', report: 'decision', span: null, message },
	]
	const parsed = DecisionBody.safeParse(body)
	if (!parsed.success)
		return problem('decision/bad-value', `This is not a decision: ${parsed.error.issues[0]?.message}.`)
	if (LASTING.has(body.act)) {
		return problem('decision/bad-value', `To ${body.act} has a way of its own and cannot be entered as a decision.`)
	}
	const missing = targets(body).filter((t) => ownersOf(db, t) === null)
	if (missing.length > 0) return problem('decision/unknown-target', `There is no ${missing.join(', ')} in the ledger.`)
	if (body.act === 'correct' || (body.act === 'judge' && body.verdict === 'correct')) {
		const claim = codingsOf(db).claims(body.claim)[0]
		const wrong = claim ? misfit(claim.field, body.value) : null
		if (wrong) return problem('decision/bad-value', wrong)
	}
	if (body.act === 'correct-incident') {
		const wrong = misfitSetting(body.field, body.value)
		if (wrong) return problem('decision/bad-value', wrong)
	}
	if (body.act === 'split' && body.mentions.some((m) => body.from.includes(m))) {
		return problem('decision/bad-value', 'A mention cannot be split from itself.')
	}
	if (body.act === 'undo') {
		const act = db.get<{ act: DecisionBody['act'] }>('select act from log where id = ?', body.decision)?.act
		if (act !== undefined && LASTING.has(act))
			return problem('decision/bad-value', `A decision to ${act} cannot be undone.`)
	}
	return []
}

/** Must run in a transaction that is written through to the disk (`durably`). */
export function append(db: Connection, decision: NewDecision, of: Readonly<Record<string, string>> = {}): Decision {
	const { by, reason, body, evidence, at = new Date().toISOString() } = decision
	const salt = saltOf(db)
	const last = db.get<{ seq: number; hash: string }>('select seq, hash from log order by seq desc limit 1')
	const payload = payloadOf({ reason, body, evidence })
	const owners: Record<string, string> = { ...of }
	for (const target of targets(body)) {
		const owner = ownersOf(db, target)?.[0]
		if (owner !== undefined) owners[target === owner ? reportHash(salt, target) : target] = reportHash(salt, owner)
	}
	const row = line({
		seq: (last?.seq ?? 0) + 1,
		at,
		by,
		act: body.act,
		keys: JSON.stringify({ body: keysOf(body, salt), of: owners }),
		payload: payload.hash,
		prev: last?.hash ?? GENESIS,
	})
	db.run('insert into payload (hash, json) values (?, ?)', payload.hash, payload.json)
	db.run(
		'insert into log (seq, id, at, by, act, keys, payload, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
		row.seq,
		row.id,
		row.at,
		row.by,
		row.act,
		row.keys,
		row.payload,
		row.prev,
		row.hash,
	)
	const made: Decision = { id: row.id, seq: row.seq, at, by, reason, body, ...(evidence ? { evidence } : {}) }
	for (const report of datedBy(db, made)) {
		const rid = db.get<{ rid: number }>('select rid from report where id = ?', report)?.rid
		if (rid !== undefined) refreshCards(db, rid)
	}
	return made
}

/** A transaction that survives a power cut once it returns. */
export function durably<T>(db: Connection, work: () => T): T {
	db.exec('pragma synchronous = full')
	try {
		return db.transaction(work)
	} finally {
		db.exec('pragma synchronous = normal')
	}
}

export function saltOf(db: Connection): string {
	return db.get<{ value: string }>(`select value from meta where key = 'salt'`)?.value ?? ''
}

/** What a decision names; for an undo that is the decision taken back. */
const targets = (body: DecisionBody): readonly string[] => (body.act === 'undo' ? [body.decision] : targetsOf(body))

/** The reports that a target belongs to: none for a handle or a decision, null when there is no such thing. */
function ownersOf(db: Connection, target: string): string[] | null {
	if (target.startsWith('ATT-'))
		return db.get(`select 1 from log where act = 'mint' and keys like ?`, `%"${target}"%`) ? [] : null
	if (target.startsWith('d-')) return db.get('select 1 from log where id = ?', target) ? [] : null
	if (db.get('select 1 from report where id = ?', target)) return [target]
	const report = codingsOf(db).reportOf(target)
	return report === null ? null : [report]
}

/** The reports whose publication day a decision changes. */
function datedBy(db: Connection, { body }: Decision): string[] {
	if (body.act === 'set-published') return [body.report]
	if (body.act !== 'undo') return []
	const all = readLog(db)
	const seen = new Set<string>()
	for (let next: string | null = body.decision; next !== null && !seen.has(next); ) {
		seen.add(next)
		const undone: DecisionBody | undefined = all.find((d) => d.id === next)?.body
		if (undone?.act === 'set-published') return [undone.report]
		next = undone?.act === 'undo' ? undone.decision : null
	}
	return []
}
