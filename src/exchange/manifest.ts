/** What an export is made of: hashes, versions, the rule, the selection, counts and the profile. No clock: the same twice. */
import { z } from 'zod'
import { Inclusion } from '../incident/release/schema.ts'
import { type Decision, RuleId } from '../incident/schema.ts'
import { hashOf } from '../report/hash.ts'
import type { Holdings } from './holdings.ts'
import type { Selection } from './selection.ts'
import { type ExportOptions, PRECISIONS } from './shape.ts'

export const MANIFEST_FORMAT = 'attestary-export/1'

export type FileFact = Readonly<z.infer<typeof FileFact>>
const FileFact = z.strictObject({ name: z.string(), sha256: z.string(), bytes: z.int() })

export type Manifest = Readonly<z.infer<typeof Manifest>>
export const Manifest = z
	.strictObject({
		manifest: z.literal(MANIFEST_FORMAT),
		profile: z.enum(['public', 'PRIVATE']),
		warning: z.string().optional(),
		format: z.string(),
		title: z.string(),
		note: z.string(),
		offsets: z.literal('Unicode code points'),
		rule: RuleId.meta({ description: 'Whose figures.' }),
		selection: z.strictObject({
			rules: Inclusion.nullable(),
			only: z.array(z.string()).nullable(),
			left_out: z.int().meta({ description: 'Incidents that the rules leave out; losses.csv says why.' }),
		}),
		withholding: z.strictObject({
			places: z.enum(PRECISIONS),
			names: z.enum(['told', 'withheld']),
			revealed: z.array(z.string()),
		}),
		made_with: z.strictObject({ program: z.string(), coders: z.array(z.string()) }),
		ledger: z.strictObject({
			stamp: z.string().meta({ description: 'Other when the ledger is.' }),
			last_decision: z.int(),
			decision: z.string().nullable(),
			texts: z.string().meta({ description: 'SHA-256 over the versions.' }),
		}),
		counts: z.record(z.string(), z.int()),
		machine: z.strictObject({ claims: z.int(), by_people: z.int() }),
		files: z.array(FileFact),
	})
	.meta({
		id: 'Manifest',
		description: 'What an export is made of. There is no time in it: the same ledger gives the same bytes.',
	})

export interface ManifestInput {
	readonly format: string
	readonly title: string
	readonly program: string
	readonly holdings: Holdings
	readonly selection: Selection
	readonly options: ExportOptions
	readonly counts: Readonly<Record<string, number>>
	readonly losses: number
	readonly files: readonly FileFact[]
}

export function manifestOf(input: ManifestInput): Manifest {
	const { format, title, program, holdings, selection, options, files } = input
	const { inclusion, decisions, reports } = holdings
	const { profile, rule, places, coders, incidents, links, chains } = selection
	const last = lastOf(decisions)
	return {
		manifest: MANIFEST_FORMAT,
		profile: profile === 'private' ? 'PRIVATE' : 'public',
		...(profile === 'private'
			? { warning: 'PRIVATE: holds names, texts and notes that are not to be published.' }
			: {}),
		format,
		title,
		note: 'Made by Attestary from news reports. Ids that begin with ATT- are its own.',
		offsets: 'Unicode code points',
		rule,
		selection: {
			rules: inclusion?.rules ?? null,
			only: options.only ? [...options.only] : null,
			left_out: inclusion?.leftOut.length ?? 0,
		},
		withholding: {
			places,
			names: profile === 'private' ? 'told' : 'withheld',
			revealed: [...(options.revealAs ?? []).map((as) => `every ${as}`), ...(options.reveal ?? [])],
		},
		made_with: { program: `attestary ${program}`, coders: [...coders] },
		ledger: {
			stamp: selection.stamp,
			last_decision: last?.seq ?? 0,
			decision: last?.id ?? null,
			texts: hashOf(reports.map(({ version }) => version.id).sort()),
		},
		counts: {
			incidents: incidents.length,
			claims: [...selection.allClaims()].length,
			reports: selection.reports.length,
			links: links.length,
			chains: chains.length,
			losses: input.losses,
			...input.counts,
		},
		machine: machineShare(selection),
		files: [...files],
	}
}

const lastOf = (decisions: readonly Decision[]): Decision | undefined =>
	decisions.reduce<Decision | undefined>((held, one) => (held && held.seq > one.seq ? held : one), undefined)

/** How much of it stands on the machine alone. */
function machineShare(selection: Selection): { claims: number; by_people: number } {
	let [claims, people] = [0, 0]
	for (const { claim } of selection.allClaims()) {
		claims++
		if (claim.coder !== 'machine' || claim.evidence.kind === 'decision') people++
	}
	return { claims, by_people: people }
}
