/** The rules by name. The first of a project's list is its own; exports name the one they use. */
import type { RuleId } from '../schema.ts'
import { acled } from './acled.ts'
import { latestAuthority } from './latest-authority.ts'
import { majorityOfOrigins } from './majority-of-origins.ts'
import type { Rule } from './rule.ts'
import { ucdp } from './ucdp.ts'

export const RULES: Readonly<Record<RuleId, Rule>> = {
	'latest-authority': latestAuthority,
	ucdp,
	acled,
	'majority-of-origins': majorityOfOrigins,
}

export const DEFAULT_RULES: readonly RuleId[] = ['latest-authority', 'ucdp', 'acled', 'majority-of-origins']
