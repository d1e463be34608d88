/** Rounds of blind double coding, and how far coders and the machine agree. */
import { z } from 'zod'
import { FIELDS } from '../../coding/lists.ts'
import { CodingByHand } from '../../incident/asked-coding.ts'
import { ReportLine } from '../../ledger/schema.ts'
import { ClaimInContext } from './words.ts'

export const FieldAgreement = z
	.strictObject({
		field: z.enum(FIELDS),
		units: z.int().meta({ description: 'Claims that at least two judged, and claims that one or more added.' }),
		same: z.number().nullable().meta({ description: 'The part of pairs of judgements that are the same.' }),
		alpha: z
			.number()
			.nullable()
			.meta({ description: 'Krippendorff’s alpha over values in words, nominal; null where nothing varies.' }),
		alphaOfNumbers: z
			.number()
			.nullable()
			.meta({ description: 'For harm: alpha over the numbers, interval; null where nothing varies.' }),
	})
	.meta({ id: 'FieldAgreement', description: 'How far judgements of one field agree.' })
export type FieldAgreement = Readonly<z.infer<typeof FieldAgreement>>

export const MachineAgreement = FieldAgreement.extend({
	accepted: z.int(),
	corrected: z.int(),
	rejected: z.int(),
}).meta({ id: 'MachineAgreement', description: 'What people made of the machine’s claims of one field.' })

export const JudgementLine = z
	.strictObject({
		coder: z.string(),
		verdict: z.enum(['accept', 'correct', 'reject']),
		words: z.string().meta({ description: 'What counts by this judgement, in words; "✕" for nothing.' }),
		value: z.unknown().optional(),
	})
	.meta({ id: 'JudgementLine' })

export const Disagreement = z.strictObject({ claim: ClaimInContext, judgements: z.array(JudgementLine) }).meta({
	id: 'Disagreement',
	description: 'A claim on which coders differ; the standing says how it was adjudicated.',
})
export type Disagreement = Readonly<z.infer<typeof Disagreement>>

export const AdditionLine = z
	.strictObject({
		coders: z.array(z.string()).meta({ description: 'Who added just this.' }),
		decision: z.string().meta({ description: 'Of the first of them.' }),
		coding: CodingByHand,
		claim: ClaimInContext.meta({ description: 'The claim that it would be.' }),
		entered: z.boolean().meta({ description: 'True when somebody has entered it since.' }),
	})
	.meta({ id: 'AdditionLine', description: 'A claim that was missing, by those who missed it.' })
export type AdditionLine = Readonly<z.infer<typeof AdditionLine>>

export const RoundLine = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		opened: z.string(),
		by: z.string(),
		reports: z.array(ReportLine),
		claims: z.int().meta({ description: 'Claims of these reports, each to be judged by every coder.' }),
		coders: z.array(z.strictObject({ coder: z.string(), judged: z.int(), finished: z.boolean() })),
		open: z
			.boolean()
			.meta({ description: 'True until all have finished. Until then nobody sees another’s judgements.' }),
		toJudge: z
			.array(ClaimInContext)
			.meta({ description: 'For whoever asks: the next claims without a judgement of theirs.' }),
		added: z
			.array(AdditionLine)
			.meta({ description: 'Claims that were missing: those of whoever asks while it is open, then all.' }),
		agreement: z.array(FieldAgreement).nullable().meta({ description: 'Null while it is open.' }),
		disagreements: z.array(Disagreement).nullable().meta({ description: 'Null while it is open.' }),
		agreed: z
			.array(
				z.strictObject({
					claim: z.string(),
					verdict: z.enum(['accept', 'correct', 'reject']),
					value: z.unknown().optional(),
				}),
			)
			.nullable()
			.meta({ description: 'What all said alike and nobody has entered yet; null while it is open.' }),
	})
	.meta({ id: 'RoundLine', description: 'One round of blind coding.' })
export type RoundLine = Readonly<z.infer<typeof RoundLine>>

export const RoundList = z
	.strictObject({ rounds: z.array(RoundLine), machine: z.array(MachineAgreement) })
	.meta({ id: 'RoundList', description: 'All rounds, newest first, and the machine held against people.' })
export type RoundList = Readonly<z.infer<typeof RoundList>>
