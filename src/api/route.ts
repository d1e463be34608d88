/** What a route of the contract is, and the parameters that several of them take. */
import { z } from 'zod'
import type { Refusal } from './schema.ts'

export interface Route {
	readonly method: 'GET' | 'POST' | 'DELETE'
	readonly path: string
	/** What it is for, in a line. */
	readonly summary: string
	readonly query?: z.ZodObject
	readonly params?: z.ZodObject
	readonly body?: z.ZodType
	/** A form with files, instead of a body in JSON. */
	readonly form?: z.ZodType
	/** The success: a record, a stream of events, text that is never a page, or a ZIP. */
	readonly status?: 200 | 202
	readonly answer: z.ZodType | 'events' | 'text' | 'json' | 'zip'
	/** Codes of the refusals to expect, besides those of the door. */
	readonly refusals?: readonly Refusal['problem']['code'][]
}

export const words = z.string().max(1000).optional()
export const yesOrNo = z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional()
export const number = (least: number, most: number, otherwise: number) =>
	z.coerce.number().int().min(least).max(most).default(otherwise)
export const paging = {
	limit: number(1, 500, 50).meta({ description: 'How many lines.' }),
	offset: number(0, 1_000_000_000, 0).meta({ description: 'How many to leave out before them.' }),
}
