/** What an assistant is told: sentences, figures, words and whose they are, each with the key it is asked for by. */
import { z } from 'zod'

const Cited = z
	.strictObject({
		report: z.string(),
		title: z.string(),
		publisher: z.string(),
		published: z.string().meta({ description: 'Empty when not known.' }),
		url: z.string(),
	})
	.meta({ id: 'ToldSource', description: 'A report as it is cited.' })

const Line = z
	.strictObject({
		incident: z.string().meta({ description: 'Handle, or key where none was minted: ask "incident" with it.' }),
		title: z.string(),
		type: z.string(),
		factuality: z.string(),
		earliest: z.string().nullable(),
		latest: z.string().nullable(),
		country: z.string().nullable(),
		place: z.string().nullable(),
		contested: z.boolean().meta({ description: 'Whether who did it or how many were harmed is contested.' }),
		reports: z.int(),
	})
	.meta({ id: 'ToldLine', description: 'A line of a list of incidents.' })

export const ToldClaim = z
	.strictObject({
		claim: z.string().meta({ description: 'Key: ask "claim" with it.' }),
		field: z.string(),
		value: z.string(),
		words: z.string().meta({ description: 'The words of the report, fifty at most; empty for a decision.' }),
		speaker: z.string().meta({ description: 'Who says so.' }),
		stance: z.string(),
		factuality: z.string(),
		report: z.string(),
		status: z.string().meta({ description: 'standing, accepted, corrected or rejected by a person.' }),
		corrected: z.string().optional().meta({ description: 'The value that a person gave.' }),
	})
	.meta({ id: 'ToldClaim', description: 'Who says what, in which words.' })
export type ToldClaim = Readonly<z.infer<typeof ToldClaim>>

const Party = z.strictObject({ name: z.string(), status: z.string(), claims: z.array(z.string()) })

export const ToldIncident = z
	.strictObject({
		...Line.shape,
		modes: z.array(z.string()),
		actors: z.array(Party).meta({ description: 'Doers; `status` says whether alleged, claimed, denied or stated.' }),
		targets: z.array(Party),
		weapons: z.array(z.string()),
		figures: z
			.array(
				z.strictObject({
					kind: z.string(),
					who: z.string().nullable().meta({ description: 'The subgroup; null for the total.' }),
					low: z.int().nullable(),
					best: z.int().nullable(),
					high: z.int().nullable(),
					openAbove: z.boolean(),
					rule: z.string(),
					used: z.array(z.string()),
					setAside: z.array(z.strictObject({ claim: z.string(), reason: z.string() })),
				}),
			)
			.meta({ description: 'Never average them: low, best and high stand side by side.' }),
		blames: z.array(
			z.strictObject({ who: z.string(), act: z.string(), actor: z.string().nullable(), when: z.string().nullable() }),
		),
		origins: z.int().meta({ description: 'Independent sources of knowledge.' }),
		claims: z.array(ToldClaim),
		said: z.array(z.strictObject({ speaker: z.string(), act: z.string(), words: z.string(), report: z.string() })),
		links: z.array(z.strictObject({ kind: z.string(), from: z.string(), to: z.string(), words: z.string() })),
		sources: z.array(Cited),
	})
	.meta({ id: 'ToldIncident', description: 'One incident and everything it stands on.' })
export type ToldIncident = Readonly<z.infer<typeof ToldIncident>>

export const ToldReport = z
	.strictObject({
		...Cited.shape,
		language: z.string(),
		read: z.boolean().meta({ description: 'False for a language that the machine does not read.' }),
		text: z.string().nullable().meta({ description: 'Null unless the server was started with --private.' }),
		incidents: z.array(Line),
		claims: z.array(ToldClaim),
		said: ToldIncident.shape.said,
	})
	.meta({ id: 'ToldReport', description: 'One report and what was read from it.' })
export type ToldReport = Readonly<z.infer<typeof ToldReport>>

export const ToldWhy = z
	.strictObject({
		...ToldClaim.shape,
		before: z.string(),
		after: z.string(),
		spans: z
			.array(z.strictObject({ start: z.int(), end: z.int() }))
			.meta({ description: 'In the text of the version, Unicode code points.' }),
		version: z.string(),
		textHash: z.string().nullable().meta({ description: 'SHA-256 of that text.' }),
		rules: z.array(z.string()).meta({ description: 'The rules of the coder that fired, in order.' }),
		score: z.number().meta({ description: 'How sure the coder is of having read it rightly, 0 to 1.' }),
		certainty: z.string().nullable().meta({ description: 'How sure the speaker says to be, in words.' }),
		coder: z.string(),
		incident: z.string().nullable(),
		usedIn: z.array(z.string()),
		setAside: z.array(z.string()).meta({ description: 'Why a figure does not stand on it.' }),
		source: Cited,
	})
	.meta({ id: 'ToldWhy', description: 'One claim from its words to the figure it made.' })
export type ToldWhy = Readonly<z.infer<typeof ToldWhy>>

export const ToldFound = z
	.strictObject({
		reports: z.array(z.strictObject({ ...Cited.shape, words: z.string() })),
		reportsTotal: z.int(),
		incidents: z.array(Line),
		incidentsTotal: z.int(),
	})
	.meta({ id: 'ToldFound', description: 'What a search found.' })
export type ToldFound = Readonly<z.infer<typeof ToldFound>>

export const ToldList = z
	.strictObject({ total: z.int(), incidents: z.array(Line) })
	.meta({ id: 'ToldList', description: 'Incidents that match.' })
export type ToldList = Readonly<z.infer<typeof ToldList>>

export const ToldCoding = z
	.strictObject({
		incidents: z.array(
			z.strictObject({ title: z.string(), type: z.string(), factuality: z.string(), claims: z.array(ToldClaim) }),
		),
		said: ToldIncident.shape.said,
		problems: z.array(z.string()),
	})
	.meta({ id: 'ToldCoding', description: 'What the coder reads from a text. Nothing of it is kept.' })
export type ToldCoding = Readonly<z.infer<typeof ToldCoding>>

export const ToldDecided = z
	.strictObject({
		decisions: z.array(z.strictObject({ id: z.string(), act: z.string() })),
		problems: z.array(z.string()),
	})
	.meta({ id: 'ToldDecided', description: 'What was entered in the log. Undo it by its id.' })
export type ToldDecided = Readonly<z.infer<typeof ToldDecided>>
