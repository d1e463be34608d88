/**
 * What one line of the log of decisions is made of. The line itself holds who, when, what kind, keys and hashes: never words. Reason,
 * value and words lie in the payload beside it, found by its hash, so that they can be taken out when a report is expunged while
 * the chain of lines stays whole.
 */
import { randomBytes } from 'node:crypto'
import type { Decision, DecisionBody } from '../../incident/schema.ts'
import { canonicalJson } from '../../report/hash.ts'
import { sha256, sha256OfJson } from '../hash.ts'

export interface LogRow {
	readonly seq: number
	readonly id: string
	readonly at: string
	readonly by: string
	readonly act: string
	readonly keys: string
	readonly payload: string
	readonly prev: string
	readonly hash: string
}

/** The part of a decision that goes into the line: its keys, and which report (hashed) each belongs to. */
export interface LogKeys {
	readonly body: Readonly<Record<string, unknown>>
	readonly of: Readonly<Record<string, string>>
}

/** The part that can be taken out. The salt keeps short reasons from being guessed from the hash. */
export interface Payload {
	readonly salt: string
	readonly reason: string
	readonly body: DecisionBody
	readonly evidence?: Decision['evidence']
}

/** What stands before the first line. */
export const GENESIS = '0'.repeat(64)

const KEY = /^(?:[a-z]-[0-9a-f]{16}(?:~\d+)?|ATT-[A-Z]{3}-\d{4}-\d{4,})$/

/** A report's name in the log: a hash with the ledger's own salt. */
export function reportHash(salt: string, report: string): string {
	return `r-${sha256(`${salt}\n${report}`).slice(0, 16)}`
}

const WORDS: ReadonlySet<string> = new Set(['value', 'day', 'origin', 'names', 'is', 'coders', 'coding'])

/** The body with keys only: values, days and whatever is words are left out, report ids are hashed. */
export function keysOf(body: DecisionBody, salt: string): LogKeys['body'] {
	if (body.act === 'expunge' || body.act === 'release') return body
	const hide = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(hide)
		return typeof value === 'string' && !KEY.test(value) ? reportHash(salt, value) : value
	}
	const shown = Object.entries(body).filter(([name]) => !WORDS.has(name))
	return Object.fromEntries(
		shown.map(([name, value]) => [name, name === 'act' || name === 'kind' || name === 'field' ? value : hide(value)]),
	)
}

export function payloadOf(decision: Pick<Decision, 'reason' | 'body' | 'evidence'>): { hash: string; json: string } {
	const { reason, body, evidence } = decision
	const payload: Payload = { salt: randomBytes(16).toString('hex'), reason, body, ...(evidence ? { evidence } : {}) }
	const json = canonicalJson(payload)
	return { hash: sha256(json), json }
}

/** The line that follows `prev`. */
export function line(fields: Omit<LogRow, 'id' | 'hash'>): LogRow {
	const hash = hashOfLine(fields)
	return { ...fields, id: `d-${hash.slice(0, 16)}`, hash }
}

export function hashOfLine({ seq, at, by, act, keys, payload, prev }: Omit<LogRow, 'id' | 'hash'>): string {
	return sha256OfJson({ seq, at, by, act, keys, payload, prev })
}
