/**
 * A number as a text gives it, with its bounds and its words. "At least 10" has no ceiling, "more than 100" has 100 as a
 * bound that is itself excluded, "about 20" is 20 and marked, "several" is no figure at all.
 */
import type { Span } from './span.ts'

export interface Count {
	/** The least it can be; null when the words set no floor. */
	readonly min: number | null
	/** The most it can be; null when the words set no ceiling. */
	readonly max: number | null
	/** The bound itself is excluded: "more than 100", "fewer than 10". */
	readonly strict?: boolean
	/** Both bounds are the figure named, which is only near: "about 20", "nearly a dozen". */
	readonly approx?: boolean
	/** Words of quantity without a figure: "dozens", "several", "many"; both bounds are null. */
	readonly vague?: boolean
	/** The words: qualifier and number. */
	readonly span: Span
}
