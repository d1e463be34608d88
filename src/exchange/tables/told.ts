/** What a shape of table reads from a row: one event, and claims each of which points at its cells. */
import { claimKey, distinct, mentionKey } from '../../coding/keys.ts'
import type { Context, Delivery, Factuality, PloverType } from '../../coding/lists.ts'
import type { Claim, Coded, EventValue, Speaker, Values } from '../../coding/schema.ts'
import { bySpan } from '../../report/span.ts'
import type { Cell } from './row.ts'

export type ToldField = { [F in keyof Values]: { readonly field: F; readonly value: Values[F] } }[keyof Values] & {
	/** Where it was read; never empty. */
	readonly cells: readonly Cell[]
	readonly rule: string
}

export interface ToldRow {
	/** Where it is said what happened. */
	readonly event: { readonly value: EventValue; readonly cells: readonly Cell[]; readonly rule: string }
	readonly claims: readonly ToldField[]
	readonly factuality?: Factuality
	/** A lead is looked at, and makes no incident that would be recorded. */
	readonly lead?: boolean
}

export const event = (
	type: PloverType,
	modes: readonly string[] = [],
	{ contexts = [], delivery }: { contexts?: readonly Context[] | undefined; delivery?: Delivery | undefined } = {},
): EventValue => ({ type, modes: [...modes], contexts: [...contexts], ...(delivery ? { delivery } : {}) })

/** Acts of saying are no incidents. */
const SAID: ReadonlySet<PloverType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])

export function codedRow(
	told: ToldRow | null,
	{ version, report, language }: Pick<Coded, 'version' | 'report' | 'language'>,
	table: string,
	speaker: Speaker,
): Coded {
	const coder = `table/${table}/1`
	const none = { version, report, coder, language, read: true, mentions: [], statements: [], claims: [], links: [] }
	if (!told) return none
	const { factuality = 'happened', lead = false } = told
	const anchor = told.event.cells[0]!.span
	const about = mentionKey(version, anchor)
	const claims = [{ ...told.event, field: 'event' } as const, ...told.claims].map(
		({ field, value, cells, rule }): Claim => {
			const spans = cells.map(({ span }) => span).toSorted(bySpan)
			const kind = field === 'harm' ? `harm/${(value as Values['harm']).kind}` : field
			return {
				key: claimKey(version, kind, spans),
				version,
				about,
				field,
				value,
				evidence: { kind: 'cell', spans, column: cells.map(({ column }) => column).join(', ') },
				speaker,
				stance: 'asserts',
				factuality,
				certainty: null,
				score: 1,
				rules: [rule],
				coder,
			} as Claim
		},
	)
	const { type } = told.event.value
	const main = !lead && !SAID.has(type)
	const mention = { version, anchor, sentence: 0, section: 0, type, factuality, background: false, main }
	return { ...none, mentions: [{ key: about, ...mention }], claims: distinct(claims) }
}
