/**
 * Rows of imported tables. Whoever coded a row read reports: a row is a word about an event, and no origin of its own. So it never
 * corroborates, and where reports say something themselves that is what counts; what the row says stands beside it.
 */
import type { Claim } from '../coding/schema.ts'

export const isRow = ({ evidence }: Pick<Claim, 'evidence'>): boolean => evidence.kind === 'cell'

/** What reports and people say; where they say nothing, what rows say. */
export function firsthand<C extends Pick<Claim, 'evidence'>>(claims: readonly C[]): readonly C[] {
	const own = claims.filter((claim) => !isRow(claim))
	return own.length > 0 ? own : claims
}

/** Versions that are rows, by what is claimed of them. */
export const rowVersions = (claims: readonly Claim[]): ReadonlySet<string> =>
	new Set(claims.filter(isRow).map(({ version }) => version))

/** Tables in which one row is one event by their own rule, so that two rows are never the same. */
const ONE_EACH = /^table\/(?:acled|ged|own)\b/

/** The table of a row that is one event; undefined for all else. */
export const tableOf = (claims: readonly Claim[]): string | undefined =>
	claims.find((claim) => isRow(claim) && ONE_EACH.test(claim.coder))?.coder

export const BESIDE_REPORTS = 'a row of a table: what reports say themselves goes before it'
