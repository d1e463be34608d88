/** How the value of each field is written, for a person whose value did not fit. */
import type { z } from 'zod'
import { type Claim, VALUES, type Values } from '../../coding/schema.ts'
import { SETTINGS, type SettableField } from '../../incident/schema.ts'

export const EXAMPLES: Values = {
	event: { type: 'ASSAULT', modes: ['firearms'], contexts: [] },
	actor: { name: 'Grey Banner', unnamed: false, kind: 'armed-group' },
	target: { name: 'police', unnamed: true, kind: 'force' },
	when: { earliest: '2021-03-03', latest: '2021-03-03', words: '3 March', granularity: 'day', basis: 'stated' },
	where: { name: 'Qaradan', country: 'IQ', level: 'town' },
	weapon: { kind: 'rocket', count: { min: 2, max: 2 } },
	harm: { kind: 'killed', count: { min: 3, max: 3 }, who: 'guards', status: 'unknown' },
	victim: { name: null, description: 'a guard', harm: 'killed' },
	motive: { words: 'to avenge the raid' },
}

const SETTING_EXAMPLES: Readonly<Record<SettableField, unknown>> = {
	type: EXAMPLES.event,
	when: EXAMPLES.when,
	where: EXAMPLES.where,
	actor: [EXAMPLES.actor],
	target: [EXAMPLES.target],
	figure: { kind: 'killed', low: 2, best: 3, high: 5 },
}

/** What is wrong with a value, and a value that would be right; null when it fits. */
export function misfit(field: Claim['field'], value: unknown): string | null {
	return unfit(field, VALUES[field], value, EXAMPLES[field])
}

/** The same of what is set of an incident as a whole. */
export function misfitSetting(field: SettableField, value: unknown): string | null {
	return unfit(field, SETTINGS[field], value, SETTING_EXAMPLES[field])
}

function unfit(field: string, schema: z.ZodType, value: unknown, example: unknown): string | null {
	const fit = schema.safeParse(value)
	if (fit.success) return null
	const { path, code, message } = fit.error.issues[0]!
	const where = path.join('.')
	const what =
		code === 'custom'
			? message
			: where
				? `"${where}" is missing or not of the kind that is needed there`
				: 'it has not the right shape'
	return `The value does not fit the field "${field}": ${what}. It is written like this: ${JSON.stringify(example)}`
}
