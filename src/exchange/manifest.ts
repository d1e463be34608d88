/** What an export is made of: hashes, versions, the rule, the selection, counts and the profile. No clock: the same twice. */
import type { Decision } from '../incident/schema.ts'
import { hashOf } from '../report/hash.ts'
import type { Holdings } from './holdings.ts'
import type { Selection } from './selection.ts'
import type { ExportOptions } from './shape.ts'

export const MANIFEST_FORMAT = 'attestary-export/1'

export interface FileFact {
	readonly name: string
	readonly sha256: string
	readonly bytes: number
}

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

export function manifestOf(input: ManifestInput) {
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
			only: options.only ?? null,
			left_out: inclusion?.leftOut.length ?? 0,
		},
		withholding: {
			places,
			names: profile === 'private' ? 'told' : 'withheld',
			revealed: [...(options.revealAs ?? []).map((as) => `every ${as}`), ...(options.reveal ?? [])],
		},
		made_with: { program: `attestary ${program}`, coders },
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
		files,
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
