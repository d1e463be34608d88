/**
 * The one shape that every format has. A format is one file of `formats/`: it says what it holds and which aspects of an
 * incident it carries, and writes a `Selection` in which what is to be withheld is withheld already. What it does not
 * carry becomes its loss report; manifest and claims beside it are made the same way for all.
 */
import { z } from 'zod'
import type { RuleId } from '../incident/schema.ts'
import type { OwnLands } from './lands.ts'
import type { Selection } from './selection.ts'

/** Public: for anybody. Private: whole, for those who may see all of the ledger. */
export const PROFILES = ['public', 'private'] as const
export type Profile = (typeof PROFILES)[number]

/** As what somebody private is named. */
export const EXPOSED_AS = ['victim', 'witness', 'account'] as const
export type ExposedAs = (typeof EXPOSED_AS)[number]

/** How precisely places are given. */
export const PRECISIONS = ['exact', 'town', 'province', 'country'] as const
export type Precision = (typeof PRECISIONS)[number]

export interface ExportOptions {
	readonly profile?: Profile
	/** Whose figures; each format has a rule of its own when none is named. */
	readonly rule?: RuleId
	readonly places?: Precision
	/** Names of people that may be told although they would be withheld. */
	readonly reveal?: readonly string[]
	/** Whole kinds of them, the same. */
	readonly revealAs?: readonly ExposedAs[]
	/** Handles or keys of incidents or chains; everything when left out. */
	readonly only?: readonly string[]
	/** Rows whose type hangs on something that is not known are written too. */
	readonly review?: boolean
	/** Ids of other projects for ours: `dyad`, `conflict`, `actor`, `country`. */
	readonly ids?: IdTable
}

/** Ids that are another project's to give: our name for it, theirs. */
export const IdTable = z
	.strictObject({
		actor: z.record(z.string(), z.string()).optional().meta({ description: 'Names of actors as written in the row.' }),
		dyad: z.record(z.string(), z.string()).optional().meta({ description: '"Side A - Side B".' }),
		conflict: z.record(z.string(), z.string()).optional().meta({ description: '"Side A - Side B".' }),
		country: z.record(z.string(), z.string()).optional().meta({ description: 'ISO 3166-1 alpha-2: Gleditsch–Ward.' }),
	})
	.meta({ id: 'IdTable', description: 'Ids that only another project can give; without them such columns stay empty.' })
export type IdTable = Readonly<z.infer<typeof IdTable>>

/** What an incident holds that a format may not carry. */
export const ASPECTS = [
	'title',
	'bounds',
	'open-above',
	'wounded',
	'other-harm',
	'groups',
	'victims',
	'dates',
	'place-precision',
	'actors',
	'targets',
	'attributions',
	'weapons',
	'motives',
	'factuality',
	'claims',
	'speakers',
	'statements',
	'links',
	'reports',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** One thing that the format could not carry. */
export interface Loss {
	/** Handle or key of the incident; null when it is the whole export. */
	readonly incident: string | null
	/** Which aspect; `row` when it has no row at all, `withheld` when it may not be told, `column` for an empty column. */
	readonly lost: Aspect | 'row' | 'withheld' | 'column' | 'judgement' | 'left-out'
	readonly what: string
}

export interface ExportedFile {
	/** As it is called in a folder: `incidents.csv`. */
	readonly name: string
	/** In pieces, so that a large ledger is never one string; bytes where a library makes them. */
	readonly content: () => Iterable<string> | Promise<Uint8Array>
}

/** A file of tables for SQLite; the edge that may touch disk makes the bytes. */
export interface DatabasePlan {
	readonly tables: readonly {
		readonly name: string
		readonly columns: readonly (readonly [name: string, type: 'text' | 'integer' | 'real'])[]
		readonly key?: string
		readonly indexes?: readonly string[]
		/** Columns that name a row of another table, by the key of that table. */
		readonly refers?: Readonly<Record<string, string>>
		readonly rows: Iterable<readonly (string | number | null)[]>
	}[]
	readonly views: readonly (readonly [name: string, sql: string])[]
}

/** What only the floor above can do. */
export interface Tools {
	readonly sqlite: (plan: DatabasePlan) => Promise<Uint8Array>
	/** Countries of the project's own. */
	readonly lands?: OwnLands
}

export interface Written {
	/** The first is the main file. */
	readonly files: readonly ExportedFile[]
	readonly losses?: readonly Loss[]
	/** Rows of the main file, and whatever else is worth counting. */
	readonly counts: Readonly<Record<string, number>>
}

export interface Exporter {
	readonly title: string
	/** Who opens it, and with what. */
	readonly readers: string
	readonly holds: string
	/** What of every incident it carries in its own files; the rest is lost and said so. */
	readonly carries: readonly Aspect[]
	readonly rule: RuleId
	readonly write: (selection: Selection, tools: Tools) => Written
}
