/** The routes for what people decide. */
import { z } from 'zod'
import { FIELDS } from '../coding/lists.ts'
import { Asked } from '../incident/asked.ts'
import { CodingByHand } from '../incident/asked-coding.ts'
import { number, paging, type Route, words, yesOrNo } from './route.ts'
import * as schema from './schema.ts'

/** A reviewer: a name that a person goes by, chosen in the browser; nobody logs in. */
export const Reviewer = z.string().trim().min(1).max(100)

export const DecideRequest = z
	.strictObject({
		by: Reviewer.meta({ description: 'Who decides.' }),
		reason: z
			.string()
			.max(10_000)
			.default('')
			.meta({ description: 'Why. To accept and to undo may go without; the text of a note stands here.' }),
		decisions: z.array(Asked).min(1).max(1000),
	})
	.meta({ id: 'DecideRequest', description: 'Decisions with one reason: all of them are entered, or none.' })

export const CodeRequest = z
	.strictObject({ by: Reviewer.meta({ description: 'Who codes.' }), coding: CodingByHand })
	.meta({
		id: 'CodeRequest',
		description: 'A claim by hand: a fact, which counts like the machine’s and stays when it reads anew.',
	})

export const DecisionQuery = z.strictObject({
	as: words.meta({ description: 'Who asks: judgements of an open round are told to nobody else.' }),
	by: words.meta({ description: 'Those of one person alone.' }),
	act: words.meta({ description: 'Those of one kind.' }),
	incident: words.meta({ description: 'Those on one incident, by key or handle: on it and on all it stands on.' }),
	orphaned: yesOrNo.meta({ description: 'True: only those that name what the coder no longer makes.' }),
	...paging,
})
export type DecisionQuery = Readonly<z.infer<typeof DecisionQuery>>

const as = words.meta({ description: 'Who asks: of an open round only the asker’s own judgements are told.' })
export const RoundQuery = z.strictObject({ as })

export const ReviewQuery = z.strictObject({
	kind: z.enum(['claim', 'same']).optional().meta({ description: 'Claims alone, or questions whether two are one.' }),
	field: z.enum(FIELDS).optional().meta({ description: 'Claims of one field.' }),
	limit: number(0, 200, 50).meta({ description: 'How many, the most urgent first; none: only how many there are.' }),
})
export type ReviewQuery = Readonly<z.infer<typeof ReviewQuery>>

export const DECIDING_ROUTES = {
	review: {
		method: 'GET',
		path: '/api/review',
		summary: 'What waits for a person: claims nobody decided on and incidents that may be one, by doubt and by harm.',
		query: ReviewQuery,
		answer: schema.ReviewQueue,
	},
	decisions: {
		method: 'GET',
		path: '/api/decisions',
		summary: 'The log of decisions, newest first: undone and orphaned ones too, handles and releases left out.',
		query: DecisionQuery,
		answer: schema.DecisionList,
		refusals: ['api/not-found', 'api/ambiguous'],
	},
	rounds: {
		method: 'GET',
		path: '/api/rounds',
		summary: 'Rounds of blind coding with what the asker may see, and how far coders and the machine agree.',
		query: RoundQuery,
		answer: schema.RoundList,
	},
	code: {
		method: 'POST',
		path: '/api/codings',
		summary: 'Keeps a claim that a person reads from words of a report, in whatever language it is.',
		body: CodeRequest,
		answer: schema.CodedByHand,
		refusals: ['decision/unknown-target', 'decision/bad-value', 'evidence/not-in-report', 'ledger/read-only'],
	},
	decide: {
		method: 'POST',
		path: '/api/decisions',
		summary: 'Enters decisions of any kind, undoing among them, and derives what hangs on them.',
		body: DecideRequest,
		answer: schema.Decided,
		refusals: ['decision/unknown-target', 'decision/ambiguous', 'decision/bad-value', 'ledger/read-only'],
	},
} as const satisfies Record<string, Route>
