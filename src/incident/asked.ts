/**
 * A decision as a person asks for it: with names (a handle, a key, the beginning of one) where the log holds keys. The command
 * line and the desk ask in this shape; `run/decide.ts` makes the decision of it.
 */
import { z } from 'zod'
import { LINKS } from '../coding/lists.ts'
import { DaySchema } from '../report/interval.ts'
import { CodingByHand } from './asked-coding.ts'
import { KnownActor, KnownPlace, SETTABLE } from './schema.ts'

const name = z.string().min(1).max(4000)
const end = name.meta({ description: 'An incident, a mention, a statement or a link.' })
const claim = name.meta({ description: 'Key of a claim, or its beginning.' })
const names = z.array(name).min(1).max(1000)

export const Asked = z
	.discriminatedUnion('act', [
		z.strictObject({ act: z.literal('accept'), claim }),
		z.strictObject({ act: z.literal('reject'), claim }),
		z.strictObject({
			act: z.literal('correct'),
			claim,
			value: z.unknown().meta({ description: 'In the shape of the field of the claim.' }),
		}),
		z.strictObject({
			act: z.literal('correct-incident'),
			incident: name,
			field: z.enum(SETTABLE),
			value: z.unknown().meta({ description: 'In the shape of the field.' }),
		}),
		z.strictObject({
			act: z.literal('merge'),
			incidents: names.meta({ description: 'Incidents that are one, or mentions of them.' }),
		}),
		z.strictObject({
			act: z.literal('split'),
			incident: name,
			mentions: names.meta({ description: 'Those of its mentions that are another incident.' }),
		}),
		z.strictObject({ act: z.literal('link'), kind: z.enum(LINKS), from: end, to: end }),
		z.strictObject({ act: z.literal('unlink'), kind: z.enum(LINKS), from: end, to: end }),
		z.strictObject({ act: z.literal('set-published'), report: name, day: DaySchema }),
		z.strictObject({
			act: z.literal('set-origin'),
			of: name.meta({ description: 'A report, or a claim of one.' }),
			origin: name.meta({ description: 'Whatever has the same origin counts once.' }),
		}),
		z.strictObject({
			act: z.literal('who-is-this'),
			names: names.meta({ description: 'As reports print them.' }),
			is: KnownActor.omit({ id: true }),
		}),
		z.strictObject({
			act: z.literal('where-is-this'),
			names: names.meta({ description: 'As reports print them.' }),
			is: KnownPlace.omit({ id: true }),
		}),
		z.strictObject({
			act: z.literal('note'),
			about: name.meta({ description: 'A report, an incident, or the key of something in them.' }),
		}),
		z.strictObject({
			act: z.literal('open-round'),
			name: z.string().trim().min(1).max(200),
			coders: z
				.array(z.string().trim().min(1).max(100))
				.min(2)
				.max(10)
				.meta({ description: 'Who judge, each without seeing the others.' }),
			reports: names,
		}),
		z.strictObject({
			act: z.literal('judge'),
			round: name.meta({ description: 'The decision that opened the round.' }),
			claim,
			verdict: z.enum(['accept', 'correct', 'reject']),
			value: z.unknown().optional(),
		}),
		z.strictObject({
			act: z.literal('add-in-round'),
			round: name,
			coding: CodingByHand.meta({ description: 'What is missing: nobody else is told before all have finished.' }),
		}),
		z.strictObject({ act: z.literal('finish-round'), round: name }),
		z.strictObject({ act: z.literal('undo'), decision: name.meta({ description: 'Its id or its number.' }) }),
	])
	.meta({ id: 'Asked', description: 'What a person decides, with names where the log holds keys.' })
export type Asked = Readonly<z.infer<typeof Asked>>

/** Acts that say enough by themselves; the others want a reason. */
export const WITHOUT_REASON: ReadonlySet<Asked['act']> = new Set([
	'accept',
	'undo',
	'open-round',
	'judge',
	'add-in-round',
	'finish-round',
])
