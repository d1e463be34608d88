/** SHA-256 in pure JavaScript, so that ids are the same in Node, a worker and a browser. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Full SHA-256 of bytes, lower-case hex (64 characters). */
export function hashOfBytes(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes))
}

/** Full SHA-256 of a text's UTF-8 bytes, lower-case hex (64 characters). */
export function hashOfText(text: string): string {
	return hashOfBytes(utf8ToBytes(text))
}

/** SHA-256 of a value's canonical JSON (keys sorted, no spaces), lower-case hex. */
export function hashOf(value: unknown): string {
	return hashOfText(canonicalJson(value))
}

/**
 * JSON with sorted keys and no insignificant spaces: equal values give equal text. `undefined` members are left out;
 * a number that JSON cannot hold (NaN, Infinity) is a bug of the caller and throws.
 */
export function canonicalJson(value: unknown): string {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new RangeError(`not a JSON number: ${value}`)
		return JSON.stringify(value)
	}
	if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v === undefined ? null : v)).join(',')}]`
	if (typeof value === 'object') {
		const entries = Object.entries(value).filter(([, v]) => v !== undefined)
		entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
	}
	throw new TypeError(`not JSON: ${typeof value}`)
}
