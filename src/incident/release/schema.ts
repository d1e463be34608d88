/** What counts in a project, and what a release keeps. */
import { z } from 'zod'
import { FACTUALITIES, PLOVER_TYPES } from '../../coding/lists.ts'
import { WhereValue } from '../../coding/schema.ts'
import { DaySchema } from '../../report/interval.ts'
import { RuleId } from '../schema.ts'

export const Inclusion = z
	.strictObject({
		name: z.string().min(1).meta({ description: 'Under this name exports and releases cite the rules.' }),
		figures: RuleId.default('ucdp').meta({ description: 'Whose figures the rules look at, and releases compare.' }),
		types: z.array(z.enum(PLOVER_TYPES)).optional(),
		factuality: z.array(z.enum(FACTUALITIES)).default(['happened', 'alleged']),
		countries: z.array(z.string().length(2)).optional(),
		from: DaySchema.optional().meta({ description: 'Incidents that may have been on this day or later.' }),
		to: DaySchema.optional(),
		killedAtLeast: z.int().min(0).optional(),
		woundedAtLeast: z.int().min(0).optional(),
		originsAtLeast: z.int().min(1).optional(),
		placedWithin: WhereValue.shape.level.optional().meta({
			description: 'Known at least as precisely: "province" takes towns and districts too, not countries.',
		}),
		dated: z.boolean().optional().meta({ description: 'Only incidents whose day or span of days is known.' }),
	})
	.meta({ id: 'Inclusion', description: 'What counts in a project. A rule that is left out leaves nothing out.' })
export type Inclusion = Readonly<z.infer<typeof Inclusion>>

const Range = z.strictObject({ low: z.int().nullable(), best: z.int().nullable(), high: z.int().nullable() })

/** What a release keeps of an incident, or of one that the rules left out. */
export const ReleaseLine = z
	.strictObject({
		key: z.string(),
		handle: z.string().nullable(),
		hash: z.string().meta({ description: 'Of the whole record as it stood.' }),
		leftOut: z.array(z.string()).meta({ description: 'Why it does not count; empty when it does.' }),
		title: z.string(),
		type: z.string(),
		factuality: z.string(),
		when: z.string(),
		where: z.string(),
		killed: Range.nullable(),
		wounded: Range.nullable(),
		actors: z.array(z.string()),
		contestedWho: z.boolean(),
		contestedHarm: z.boolean(),
		origins: z.int(),
		reports: z.array(z.string()),
		mentions: z.array(z.string()),
	})
	.meta({ id: 'ReleaseLine', description: 'One incident as it stood in a release.' })
export type ReleaseLine = Readonly<z.infer<typeof ReleaseLine>>

export const Manifest = z
	.strictObject({
		name: z.string(),
		at: z.string(),
		by: z.string(),
		note: z.string(),
		program: z.string().meta({ description: 'The version of Attestary.' }),
		coders: z.array(z.string()).meta({ description: 'Who coded, with versions.' }),
		knowledge: z.string().meta({ description: 'Hash of the places, actors and words that the coder knew.' }),
		rules: Inclusion.meta({ description: 'What counted, and whose figures were compared.' }),
		decisions: z.int().meta({ description: 'The number of the last decision in it.' }),
		log: z.string().meta({ description: 'Hash of the last line of the log before the release.' }),
		counts: z.strictObject({
			reports: z.int(),
			versions: z.int(),
			claims: z.int(),
			incidents: z.int().meta({ description: 'Those that count.' }),
			leftOut: z.int(),
		}),
		versions: z.string().meta({ description: 'Hash over the ids of all texts.' }),
		incidents: z.string().meta({ description: 'Hash over all lines.' }),
	})
	.meta({ id: 'Manifest', description: 'What a release was made of and made with.' })
export type Manifest = Readonly<z.infer<typeof Manifest>>
