/** The routes for what people decide. */
import { z } from 'zod'
import { Asked } from '../incident/asked.ts'
import { paging, type Route, words, yesOrNo } from './route.ts'
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

export const DecisionQuery = z.strictObject({
	by: words.meta({ description: 'Those of one person alone.' }),
	act: words.meta({ description: 'Those of one kind.' }),
	incident: words.meta({ description: 'Those on one incident, by key or handle: on it and on all it stands on.' }),
	orphaned: yesOrNo.meta({ description: 'True: only those that name what the coder no longer makes.' }),
	...paging,
})
export type DecisionQuery = Readonly<z.infer<typeof DecisionQuery>>

export const DECIDING_ROUTES = {
	decisions: {
		method: 'GET',
		path: '/api/decisions',
		summary: 'The log of decisions, newest first: undone and orphaned ones too, handles and releases left out.',
		query: DecisionQuery,
		answer: schema.DecisionList,
		refusals: ['api/not-found', 'api/ambiguous'],
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
