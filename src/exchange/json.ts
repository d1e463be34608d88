/**
 * Whole records as JSON: what another program reads back or a developer looks at. Spans count code points here, and each
 * evidence carries its words, so that nothing has to be looked up. The texts themselves are not in it.
 */
import type { Coded } from '../coding/schema.ts'
import { type Exported, type ExportOptions, type HeldReport, type Holdings, Index, NAMES_WITHHELD } from './holdings.ts'

export const JSON_FORMAT = 'attestary-json/1'

export function toJson(holdings: Holdings, options: ExportOptions = {}): Exported {
	const index = new Index(holdings, options)
	const losses = [
		{ incident: null, what: 'The texts of the reports are not carried, only the words that are evidence.' },
	]
	if (index.hides()) losses.push({ incident: null, what: NAMES_WITHHELD })
	return { files: [{ suffix: '', extension: 'json', pieces: () => write(holdings, index) }], losses }
}

function* write({ reports, codings, derived, decisions }: Holdings, index: Index): Generator<string> {
	const { incidents, links, chains } = derived
	const counts = {
		reports: reports.length,
		incidents: incidents.length,
		claims: index.claims.size,
		decisions: decisions.length,
	}
	yield `{\n"format": ${JSON.stringify(JSON_FORMAT)},\n"offsets": "code points",\n"counts": ${JSON.stringify(counts)}`
	yield* list(
		'reports',
		reports.map((report) => deepSafe(reportRecord(report, index), index)),
	)
	yield* list('incidents', incidents, (incident) => deepSafe(incident, index))
	yield* list('links', links, (link) => deepSafe(link, index))
	yield* list('chains', chains)
	yield* list('codings', codings, (coded) => codedRecord(coded, index))
	yield* list('decisions', decisions, (decision) => deepSafe(decision, index))
	yield '\n}\n'
}

function* list<T>(name: string, items: readonly T[], record: (item: T) => unknown = (item) => item): Generator<string> {
	yield `,\n${JSON.stringify(name)}: [`
	let comma = '\n'
	for (const item of items) {
		yield comma + JSON.stringify(record(item))
		comma = ',\n'
	}
	yield items.length > 0 ? '\n]' : ']'
}

function reportRecord({ version, metadata }: HeldReport, index: Index): unknown {
	const { text, sections, ...known } = version
	const placed = inCodePoints({ sections, metadata }, version.id, index)
	return { ...known, length: index.inCodePoints(version.id, { start: 0, end: text.length }).end, ...(placed as object) }
}

/** The coding of one version with spans in code points and the words beside every piece of evidence. */
function codedRecord(coded: Coded, index: Index): unknown {
	const claims = coded.claims.map((claim) => ({ ...claim, words: index.wordsOf(claim) }))
	const statements = coded.statements.map((said) => ({ ...said, words: index.wordsAt(said.version, said.content) }))
	const mentions = coded.mentions.map((m) => ({ ...m, words: index.wordsAt(m.version, [m.anchor]) }))
	return inCodePoints(deepSafe({ ...coded, mentions, statements, claims }, index), coded.version, index)
}

function deepSafe(value: unknown, index: Index): unknown {
	return index.hides() ? mapped(value, (leaf) => (typeof leaf === 'string' ? index.safe(leaf) : leaf)) : value
}

/** Every record with a numeric start and end, counted anew. */
function inCodePoints(value: unknown, version: string, index: Index): unknown {
	return mapped(value, (item) => {
		const { start, end } = (item ?? {}) as { start?: unknown; end?: unknown }
		if (typeof start !== 'number' || typeof end !== 'number') return item
		return { ...(item as object), ...index.inCodePoints(version, { start, end }) }
	})
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => mapped(item, change))
	if (typeof value !== 'object' || value === null) return change(value)
	const record = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]))
	return change(record)
}
