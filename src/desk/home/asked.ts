/** What the start page asks of the ledger, and of which incident it tells. */
import type { IncidentLine } from '../data/types.ts'

export const CONTESTED = { contested: 'true', sort: 'reports', limit: '50', facets: 'none' }
export const NEWEST = { background: 'false', sort: 'newest', limit: '7', facets: 'none' }

/** The most contested first: how many, and who, and by how many voices. */
export function mostContested(incidents: readonly IncidentLine[]): IncidentLine | null {
	const weight = (line: IncidentLine): number =>
		(line.contestedHarm ? 3 : 0) +
		(line.contestedWho ? 3 : 0) +
		(isRange(line.killed) ? 2 : isRange(line.wounded) ? 1 : 0) +
		Math.min(4, line.origins / 2)
	const [first] = [...incidents].sort((a, b) => weight(b) - weight(a) || a.key.localeCompare(b.key))
	return first ?? null
}

export const isRange = ({ low, high }: { low: number | null; high: number | null }): boolean => low !== high
