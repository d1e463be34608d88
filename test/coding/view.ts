/** A short view of a coding for tables: what a row wants to say and no more. One coder is loaded for all tests of a file. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Claim, Coded, Mention } from '../../src/coding/schema.ts'
import { loadAttestary, readProject } from '../../src/run/index.ts'

const world = await readProject(fileURLToPath(new URL('../beds/world/project', import.meta.url)))
const attestary = await loadAttestary({ project: world.value })

export interface View {
	readonly text: string
	readonly coded: Coded
	/** Mentions as "TYPE anchor", with the factuality when it is not `happened`. */
	readonly events: string[]
	readonly of: (field: Claim['field']) => string[]
	readonly links: string[]
}

/** Codes a text as a report of 12 March 2020 (a Thursday) unless told otherwise. */
export function view(text: string, published = '2020-03-12', title?: string): View {
	const outcome = attestary.codeReport(text, { published, ...(title ? { title } : {}) })
	const report = outcome.value
	if (!report) throw new Error('the text was not taken')
	const { coded } = report
	const cut = (span: { start: number; end: number }): string => report.version.text.slice(span.start, span.end)
	const mention = (m: Mention): string =>
		`${m.type} ${cut(m.anchor)}${m.factuality === 'happened' ? '' : ` (${m.factuality})`}`
	const byKey = new Map(coded.mentions.map((m) => [m.key, m]))
	return {
		text: report.version.text,
		coded,
		events: coded.mentions.map(mention),
		of: (field) => [...new Set(coded.claims.filter((c) => c.field === field).map((c) => shown(c)))],
		links: coded.links.map((l) => {
			const [from, to] = [byKey.get(l.from), byKey.get(l.to)]
			return `${from ? cut(from.anchor) : l.from} ${l.kind} ${to ? cut(to.anchor) : l.to}`
		}),
	}
}

/**
 * The incidents that a text tells of and that belong in a list, in the order of the text: "ASSAULT killed 3-5, wounded 2". A first line
 * set off by an empty one is its headline.
 */
export function incidentsOf(text: string, published = '2020-03-12'): string[] {
	const [title, body] = text.includes('\n\n') ? text.split('\n\n') : [undefined, text]
	const report = attestary.codeReport(body!, { published, ...(title ? { title } : {}) }).value
	if (!report) throw new Error('the text was not taken')
	const at = new Map(report.coded.mentions.map((m) => [m.key, m.anchor.start]))
	const first = (mentions: readonly string[]): number => Math.min(...mentions.map((key) => at.get(key) ?? 0))
	return report.derived.incidents
		.filter(({ recordable }) => recordable)
		.sort((a, b) => first(a.mentions) - first(b.mentions))
		.map(({ event, figures }) =>
			[
				event.type,
				figures
					.filter(({ who, rule }) => who === null && rule === 'ucdp')
					.map(({ kind, low, high }) => `${kind} ${low === high ? low : `${low}-${high}`}`)
					.sort()
					.join(', '),
			]
				.join(' ')
				.trim(),
		)
}

function shown(claim: Claim): string {
	switch (claim.field) {
		case 'event':
			return `${claim.value.type} ${claim.value.modes.join('+')}`.trim()
		case 'actor':
		case 'target':
			return claim.value.name
		case 'harm': {
			const { kind, count, who } = claim.value
			const number =
				count.min === null && count.max === null
					? 'some'
					: count.min === count.max
						? `${count.min}`
						: `${count.min ?? ''}-${count.max ?? ''}`
			return `${kind} ${number} ${who}`
		}
		case 'weapon':
			return [claim.value.count?.min, claim.value.type, claim.value.kind].filter((part) => part !== undefined).join(' ')
		case 'where':
			return claim.value.relation
				? `${claim.value.relation} ${claim.value.anchor ?? claim.value.name}`
				: (claim.value.anchor ?? claim.value.name)
		case 'when':
			return claim.value.earliest === claim.value.latest
				? claim.value.earliest
				: `${claim.value.earliest}..${claim.value.latest}`
		case 'victim':
			return claim.value.name ?? claim.value.description
		case 'motive':
			return claim.value.words
	}
}

/** The bytes of a file beside the tests. */
export const fileBeside = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
