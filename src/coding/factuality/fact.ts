/** What is made of an event, and the rule that says so. */
import type { Factuality } from '../lists.ts'

export interface Made {
	readonly factuality: Factuality
	readonly rule: string
}

export const made = (factuality: Factuality, rule: string): Made => ({ factuality, rule: `factuality/${rule}` })
