/** A table of one rule: what it reads, and what it must leave alone (nothing of the text may be read by that rule). */
export interface RuleTable {
	/** Day of the report; a Thursday unless the table says otherwise. */
	readonly anchor: string
	/** Text, the words read, their TIMEX3 value, and the bounds ('day' or 'day..day') or '-' and the reason. */
	readonly yes: readonly (readonly [text: string, words: string, value: string, bounds: string])[]
	readonly no: readonly string[]
}

/** 16 September 2021, a Thursday. */
export const THURSDAY = '2021-09-16'
