/** SHA-256 by Node, for the many hashes of a ledger: the same values as `report/hash.ts` gives everywhere else. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../report/hash.ts'

export function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex')
}

export function sha256OfJson(value: unknown): string {
	return sha256(canonicalJson(value))
}
