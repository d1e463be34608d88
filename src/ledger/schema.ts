/** Lines of lists: what a list, a map and a timeline show of a report or an incident. The API answers with these records as they are. */
import { z } from 'zod'
import { FACTUALITIES, PLOVER_TYPES } from '../coding/lists.ts'
import { Party } from '../incident/schema.ts'

export const ReportLine = z
	.strictObject({
		report: z.string().meta({ description: 'The id; encode it in a path (`encodeURIComponent`).' }),
		version: z.string().meta({ description: 'Its newest text.' }),
		title: z.string(),
		opening: z.string().meta({ description: 'The first words of a text that has no title; else empty.' }),
		publisher: z.string(),
		author: z.string(),
		published: z.string().meta({ description: 'A day, or a day with time and zone; empty when not known.' }),
		language: z.string(),
		url: z.string(),
		length: z.int().meta({ description: 'Characters of the text.' }),
		obtained: z.string().meta({ description: 'When this text first came into the ledger, ISO 8601 UTC.' }),
		incidents: z.int().min(0).meta({ description: 'Incidents that it speaks of and that stand in the list.' }),
		read: z.boolean().meta({ description: 'False when the machine abstained: a language it does not read.' }),
	})
	.meta({ id: 'ReportLine', description: 'A line of the list of reports. What is not known is an empty text.' })
export type ReportLine = Readonly<z.infer<typeof ReportLine>>

export const FigureRange = z
	.strictObject({ low: z.int().nullable(), best: z.int().nullable(), high: z.int().nullable() })
	.meta({
		id: 'FigureRange',
		description: 'Three numbers of one figure; null where nobody gives one. Null is not zero.',
	})
export type FigureRange = Readonly<z.infer<typeof FigureRange>>

export const PartyLine = z
	.strictObject({
		name: z.string(),
		status: Party.shape.status,
	})
	.meta({ id: 'PartyLine', description: 'A doer or target in a list: the name and how it stands.' })

export const IncidentLine = z
	.strictObject({
		key: z.string(),
		handle: z.string().nullable().meta({ description: 'The lasting name, once minted: cite this one.' }),
		title: z.string(),
		type: z.enum(PLOVER_TYPES),
		modes: z.array(z.string()),
		factuality: z.enum(FACTUALITIES),
		background: z.boolean().meta({ description: 'Recalled only: no report is mainly about it.' }),
		recordable: z.boolean(),
		earliest: z.string().nullable(),
		latest: z.string().nullable(),
		country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2, or the code of a project’s own country.' }),
		place: z.string().nullable().meta({ description: 'As printed: "a base north of Baghdad".' }),
		lat: z.number().nullable(),
		lon: z.number().nullable(),
		uncertaintyM: z.number().nullable().meta({ description: 'Radius within which it lies, metres.' }),
		killed: FigureRange,
		wounded: FigureRange,
		contestedWho: z.boolean(),
		contestedHarm: z.boolean(),
		reports: z.int(),
		origins: z.int().meta({ description: 'Independent sources of knowledge, however many reports pass them on.' }),
		actors: z.array(PartyLine),
		targets: z.array(PartyLine),
	})
	.meta({ id: 'IncidentLine', description: 'A line of the list of incidents.' })
export type IncidentLine = Readonly<z.infer<typeof IncidentLine>>

export const Mark = IncidentLine.pick({
	key: true,
	title: true,
	type: true,
	earliest: true,
	latest: true,
	lat: true,
	lon: true,
	uncertaintyM: true,
	country: true,
	origins: true,
	reports: true,
})
	.extend({
		killedLow: FigureRange.shape.low,
		killedBest: FigureRange.shape.best,
		killedHigh: FigureRange.shape.high,
		contested: z.boolean(),
	})
	.meta({
		id: 'Mark',
		description: 'An incident as the map and the timeline need it. All that match come, not a page of them.',
	})
export type Mark = Readonly<z.infer<typeof Mark>>
