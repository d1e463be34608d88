/** Keys of what the machine makes. They hold where the words stand and what they are read for, nothing that a better coder would change. */
import { hashOfText } from '../report/hash.ts'
import { bySpan, type Span } from '../report/span.ts'
import type { Speaker } from './schema.ts'

/** Of lists of words and numbers alone, whose JSON is written in one way only. */
const short = (value: readonly unknown[]): string => hashOfText(JSON.stringify(value)).slice(0, 16)

/** `m-…`: version and anchor. */
export function mentionKey(version: string, anchor: Span): string {
	return `m-${short(['mention', version, anchor.start, anchor.end])}`
}

/** `s-…`: version, act and anchor. */
export function statementKey(version: string, act: string, anchor: Span): string {
	return `s-${short(['statement', version, act, anchor.start, anchor.end])}`
}

/** `c-…`: version, field (harm with its kind: `harm/killed`) and the evidence spans in text order. */
export function claimKey(version: string, field: string, spans: readonly Span[]): string {
	return `c-${short(['claim', version, field, [...spans].sort(bySpan).map((s) => [s.start, s.end])])}`
}

/** `l-…`: version, kind and the two ends. */
export function linkKey(version: string, kind: string, from: string, to: string): string {
	return `l-${short(['link', version, kind, from, to])}`
}

/** Gives later ones of equal keys `~2`, `~3`… so that keys are unique within a version; order is the caller's canonical one. */
export function distinct<T extends { readonly key: string }>(items: readonly T[]): T[] {
	const seen = new Map<string, number>()
	return items.map((item) => {
		const n = (seen.get(item.key) ?? 0) + 1
		seen.set(item.key, n)
		return n === 1 ? item : { ...item, key: `${item.key}~${n}` }
	})
}

/** Words that count or point at the beginning of a description: "two US officials", "a spokesman", "one of the officials". */
const LEADING =
	/^(?:(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|both|another|other|of|his|her|its|their|at|least|about|\d+)\s+)+/

/**
 * What a speaker is grouped under across reports: the name with its country; for unnamed ones "~" and the description without its
 * number. Nobody is identified by it: two who are told of in the same words may be two.
 */
export function speakerKey({ kind, name, country }: Pick<Speaker, 'kind' | 'name' | 'country'>): string {
	const folded = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
	const bare = folded.replace(LEADING, '') || folded || name
	if (kind === 'unnamed') return `~${bare.replace(/(\p{L}{3,}[^s\s])s\b/gu, '$1')}`
	return country ? `${bare} (${country})` : bare
}
