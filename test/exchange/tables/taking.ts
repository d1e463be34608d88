/** Rows of tables read as a ledger would read them, without a ledger. */
import type { Coded } from '../../../src/coding/schema.ts'
import { type TakenRow, takeRow, tellTable } from '../../../src/exchange/tables/index.ts'
import { applyDecisions, namedIn } from '../../../src/incident/decisions.ts'
import { deriveIncidents, type ReportFacts } from '../../../src/incident/index.ts'
import { type Columns, fileOf, opened } from '../../../src/intake/index.ts'
import type { Knowledge } from '../../../src/knowledge/index.ts'
import type { Problem } from '../../../src/report/problem.ts'
import type { ReportText, Taken } from '../../../src/report/schema.ts'
import { readProject } from '../../../src/run/index.ts'
import { load } from '../../knowledge/load.ts'
import { samples } from '../../samples.ts'

/** What is known of the invented countries of the samples. */
export const knowledge: Knowledge = load((await readProject(`${samples}/knowledge`)).value)

export interface Read {
	readonly rows: readonly TakenRow[]
	readonly problems: readonly Problem[]
	/** Reports and other things that are no rows. */
	readonly others: number
}

export async function readTable(
	name: string,
	content: string | Uint8Array,
	columns: readonly Columns[] = [],
	options: Record<string, string> = {},
): Promise<Read> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
	const rows: TakenRow[] = []
	const problems: Problem[] = []
	let others = 0
	for await (const input of opened([fileOf(name, bytes)], { tellTable, columns })) {
		if (input.kind === 'problem') problems.push(input.problem)
		else if (input.kind !== 'row') others++
		else {
			const taken = takeRow(input, knowledge, { obtained: '2026-01-02T03:04:05Z', by: 'Ilva', options })
			if (taken.value) rows.push(taken.value)
			problems.push(...taken.problems)
		}
	}
	return { rows, problems, others }
}

export const factsOf = ({ version }: Pick<Taken, 'version'>): ReportFacts => ({
	version: version.id,
	report: version.report,
	publisher: null,
	published: null,
	textHash: version.textHash,
	text: version.text,
})

export const derived = (codings: readonly Coded[], reports: readonly ReportFacts[]) =>
	deriveIncidents({ coded: codings, reports, ruling: applyDecisions([], namedIn(codings)) })

export const holdingsOf = (rows: readonly TakenRow[]) => ({
	reports: rows.map(({ version, metadata }): ReportText => ({ version, metadata })),
	codings: rows.map(({ coded }) => coded),
	derived: derived(
		rows.map(({ coded }) => coded),
		rows.map(factsOf),
	),
	decisions: [],
})

/** "killed 3 «3» fatalities": each claim with the words of its cell. */
export const told = ({ version, coded }: TakenRow): string[] =>
	coded.claims.map((claim) => {
		const { evidence } = claim
		if (evidence.kind !== 'cell') return 'no cell'
		const words = evidence.spans.map(({ start, end }) => version.text.slice(start, end)).join(' … ')
		return `${claim.field} ${inWords(claim)} «${words}» ${evidence.column}`
	})

function inWords(claim: Coded['claims'][number]): string {
	switch (claim.field) {
		case 'event':
			return [claim.value.type, ...claim.value.modes, claim.value.delivery].filter(Boolean).join('/')
		case 'when':
			return [claim.value.earliest, ...(claim.value.latest === claim.value.earliest ? [] : [claim.value.latest])].join(
				'..',
			)
		case 'where':
			return [claim.value.name, claim.value.country, claim.value.level, claim.value.lat, claim.value.lon]
				.filter((x) => x !== undefined)
				.join(' ')
		case 'actor':
		case 'target':
			return [claim.value.name, claim.value.kind, claim.value.country, ...(claim.value.sectors ?? [])]
				.filter(Boolean)
				.join(' ')
		case 'harm': {
			const { kind, count, who, part } = claim.value
			return `${kind} ${count.min}..${count.max}${count.best === undefined ? '' : ` best ${count.best}`} ${part ? 'of them ' : ''}${who}`
		}
		case 'weapon':
			return claim.value.kind
		default:
			return ''
	}
}
