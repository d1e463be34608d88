/** What a published site holds: the records of the API in files, withheld as in an export. Types alone; nothing is asked for it. */

import type { IncidentLine, ReportLine, SpeakerLine } from '../../ledger/schema.ts'
import type { About } from './about.ts'
import type { ChainLine } from './chains.ts'
import type { Method } from './method.ts'
import type { TownList } from './towns.ts'

export interface Site {
	readonly about: About
	readonly method: Method
	readonly incidents: readonly {
		readonly line: IncidentLine
		readonly weapons: readonly string[]
		/** Ids of the reports that tell of it. */
		readonly reports: readonly string[]
		/** Its own words to be found by, small letters. */
		readonly words: string
	}[]
	/** Those who speak about what it tells of, each with all the acts of saying that are theirs. */
	readonly speakers: readonly (SpeakerLine & { readonly acts: readonly string[] })[]
	/** The newest first. */
	readonly chains: readonly ChainLine[]
	readonly reports: readonly ReportLine[]
	/** The largest around what it tells of. */
	readonly towns: TownList['towns']
	/** The project's own outlines. */
	readonly outlines: { readonly type: 'FeatureCollection'; readonly features: readonly object[] } | null
}
