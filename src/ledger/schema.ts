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

export const SpeakerLine = z
	.strictObject({
		who: z.string().meta({ description: 'What it is grouped under; "~" begins that of those who are not named.' }),
		kind: z.enum(['publisher', 'person', 'institution', 'unnamed', 'post']),
		name: z.string().meta({ description: 'One of the names or descriptions, as printed.' }),
		statements: z.int(),
		reports: z.int(),
		incidents: z.int().meta({ description: 'That its statements speak of.' }),
		blames: z.int().meta({ description: 'Hints among them.' }),
		denials: z.int(),
		claims: z.int().meta({ description: 'Claims of responsibility.' }),
		corrected: z.int().meta({ description: 'Statements of a figure that it later gave otherwise.' }),
		later: z.int().meta({
			description: 'Statements of who or how many that another origin later said too: a reprint is none.',
		}),
	})
	.meta({
		id: 'SpeakerLine',
		description: 'A line of the list of speakers. Those who are not named are never identified.',
	})
export type SpeakerLine = Readonly<z.infer<typeof SpeakerLine>>

const entry = {
	id: z.string(),
	name: z.string().meta({ description: 'As incidents write it most often.' }),
	names: z.array(z.string()).meta({ description: 'Every way in which incidents write it, the most frequent first.' }),
	country: z.string().nullable(),
	incidents: z.int(),
	first: z.string().nullable().meta({ description: 'Year of its first incident, and of its last.' }),
	last: z.string().nullable(),
}

export const ActorEntry = z
	.strictObject({
		...entry,
		ref: z.string().nullable().meta({ description: 'Id in the list of actors, where it is known.' }),
		asDoer: z.int(),
		asTarget: z.int(),
	})
	.meta({ id: 'ActorEntry', description: 'Somebody who takes part in incidents.' })
export type ActorEntry = Readonly<z.infer<typeof ActorEntry>>

export const PlaceEntry = z
	.strictObject({
		...entry,
		admin1: z.string().nullable(),
		lat: z.number().nullable(),
		lon: z.number().nullable(),
		uncertaintyM: z.number().nullable(),
	})
	.meta({ id: 'PlaceEntry', description: 'A place where incidents happened, as reports print it.' })
export type PlaceEntry = Readonly<z.infer<typeof PlaceEntry>>
