/** A saying and the events that it is about: what each kind of claim is read from. */
import type { People } from '../../language/names/who-is.ts'
import type { Span } from '../../report/span.ts'
import type { Draft } from '../draft.ts'
import type { Context } from '../lists.ts'
import type { Reading } from '../reading.ts'
import type { ClaimOf } from '../schema.ts'
import type { Saying } from '../speaker.ts'
import type { Claimed, Maker } from './maker.ts'

export interface Said {
	readonly maker: Maker
	readonly reading: Reading
	readonly people: People
	readonly saying: Saying
	readonly sayings: readonly Saying[]
	readonly drafts: readonly Draft[]
	readonly keys: ReadonlyMap<Draft, string>
	/** The keys of the events that it is about, at least one. */
	readonly about: readonly string[]
	/** Who claims it, and how: the same for all that is claimed by one saying but for how sure it is. */
	readonly who: Claimed
}

/** What was said is the evidence of what it claims; the word of saying where nothing else stands there. */
export const wordsOf = ({ content, anchor }: Saying): readonly Span[] => (content.length > 0 ? content : [anchor])

/** What an event was, as one claims it. */
export const eventValue = ({ type, modes, contexts }: Draft): ClaimOf<'event'>['value'] => ({
	type,
	modes,
	contexts: contexts as Context[],
})
