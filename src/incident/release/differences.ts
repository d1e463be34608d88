/**
 * A release: the incidents that count, as they stood, and what differs between two releases, in words. Incidents are found
 * again by their mentions, because keys change when mentions do.
 */
import { countryInWords } from '../../coding/in-words.ts'
import { compareText, sorted } from '../order.ts'
import type { Figure, Incident } from '../schema.ts'
import { figureOf, leftOut } from './inclusion.ts'
import type { Inclusion, Manifest, ReleaseLine } from './schema.ts'

export function lineOf(incident: Incident, rules: Inclusion, hash: string): ReleaseLine {
	const range = (kind: Figure['kind']) => {
		const figure = figureOf(incident, kind, rules.figures)
		return figure && { low: figure.low, best: figure.best, high: figure.high }
	}
	const { when, where } = incident
	const days = when && [when.earliest, when.latest].map((day) => day.slice(0, 10))
	return {
		key: incident.key,
		handle: incident.handle,
		hash,
		leftOut: leftOut(incident, rules),
		title: incident.title,
		type: incident.type,
		factuality: incident.factuality,
		when: days ? [...new Set(days)].join(' to ') : '',
		where: where ? [where.name, where.country ? countryInWords(where.country) : null].filter(Boolean).join(', ') : '',
		killed: range('killed'),
		wounded: range('wounded'),
		actors: incident.actors.map((party) => `${party.actor.name} (${party.status})`),
		contestedWho: incident.contestedWho,
		contestedHarm: incident.contestedHarm,
		origins: incident.origins,
		reports: incident.reports,
		mentions: incident.mentions,
	}
}

export interface Frozen {
	readonly manifest: Manifest
	readonly lines: readonly ReleaseLine[]
}

export interface Difference {
	readonly kind: 'appeared' | 'gone' | 'merged' | 'split' | 'changed'
	/** How the incident is called in the later release; in the earlier one where it is gone. */
	readonly name: string
	readonly title: string
	/** What differs, each in a few words. */
	readonly what: readonly string[]
	readonly why: readonly string[]
}

/** What is known of the time between: who decided what about which mentions, and which reports are there now. */
export interface Between {
	readonly decided: readonly {
		readonly words: string
		readonly mentions: readonly string[]
		readonly reports: readonly string[]
	}[]
}

export function differences(before: Frozen, after: Frozen, between: Between): Difference[] {
	const [old, now] = [counting(before), counting(after)]
	const [oldAt, nowAt] = [byMention(old), byMention(now)]
	const ground = { before, after, between, wasThere: byMention(before.lines), isThere: byMention(after.lines) }
	const out: Difference[] = []
	for (const line of now) {
		const from = [...new Set(line.mentions.flatMap((m) => oldAt.get(m) ?? []))].sort(byKey)
		const same = { name: nameOf(line), title: line.title }
		const why = whyOf([...from, line], [line], from, ground)
		if (from.length === 0) {
			const was = line.mentions.flatMap((m) => ground.wasThere.get(m) ?? []).slice(0, 1)
			const what = was.length > 0 ? was.map((one) => `did not count: ${one.leftOut.join('; ')}`) : ['new']
			out.push({ kind: 'appeared', ...same, what, why: whyOf([...was, line], [line], was, ground) })
		} else if (from.length > 1) {
			out.push({ kind: 'merged', ...same, what: from.map((one) => `was ${nameOf(one)}: ${one.title}`), why })
		} else {
			const parts = new Set(from[0]!.mentions.flatMap((m) => nowAt.get(m) ?? []))
			// Of the parts of a split the one that keeps most is told; the others are named there.
			if (parts.size > 1) {
				if (largest([...parts], from[0]!) !== line) continue
				const others = [...parts].filter((one) => one !== line).sort(byKey)
				const what = others.map((one) => `now also ${nameOf(one)}: ${one.title}`)
				out.push({ kind: 'split', ...same, what, why: whyOf([...parts, ...from], [...parts], from, ground) })
			} else {
				const what = changesOf(from[0]!, line)
				if (what.length > 0) out.push({ kind: 'changed', ...same, what, why })
			}
		}
	}
	for (const line of old) {
		if (line.mentions.some((m) => nowAt.has(m))) continue
		const is = line.mentions.flatMap((m) => ground.isThere.get(m) ?? [])[0]
		const what = is ? [`does not count: ${is.leftOut.join('; ')}`] : ['no report tells of it any more']
		out.push({
			kind: 'gone',
			name: nameOf(line),
			title: line.title,
			what,
			why: whyOf([line], is ? [is] : [], [line], ground),
		})
	}
	return out.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.name, b.name))
}

const KINDS: readonly Difference['kind'][] = ['appeared', 'gone', 'merged', 'split', 'changed']
const counting = ({ lines }: Frozen) => lines.filter((line) => line.leftOut.length === 0)
const byKey = (a: ReleaseLine, b: ReleaseLine) => compareText(a.key, b.key)
const nameOf = (line: ReleaseLine): string => line.handle ?? line.key
const byMention = (lines: readonly ReleaseLine[]): Map<string, ReleaseLine> =>
	new Map(lines.flatMap((line) => line.mentions.map((m) => [m, line] as const)))

function largest(parts: readonly ReleaseLine[], of: ReleaseLine): ReleaseLine {
	const own = new Set(of.mentions)
	const kept = (line: ReleaseLine) => line.mentions.filter((m) => own.has(m)).length
	return [...parts].sort((a, b) => kept(b) - kept(a) || byKey(a, b))[0]!
}

const inRange = (range: ReleaseLine['killed']): string =>
	range === null ? 'not told' : `${range.low ?? '?'}, ${range.best ?? '?'}, ${range.high ?? '?'}`

/** Field by field, what the line says otherwise. */
function changesOf(a: ReleaseLine, b: ReleaseLine): string[] {
	const shown: readonly (readonly [string, string, string])[] = [
		['type', a.type, b.type],
		['told as', a.factuality, b.factuality],
		['when', a.when || 'not known', b.when || 'not known'],
		['where', a.where || 'not known', b.where || 'not known'],
		['killed (low, best, high)', inRange(a.killed), inRange(b.killed)],
		['wounded (low, best, high)', inRange(a.wounded), inRange(b.wounded)],
		['who', a.actors.join(', ') || 'nobody named', b.actors.join(', ') || 'nobody named'],
		['who is', a.contestedWho ? 'contested' : 'not contested', b.contestedWho ? 'contested' : 'not contested'],
		['harm is', a.contestedHarm ? 'contested' : 'not contested', b.contestedHarm ? 'contested' : 'not contested'],
		['origins', String(a.origins), String(b.origins)],
		['reports', String(a.reports.length), String(b.reports.length)],
		['handle', a.handle ?? 'none', b.handle ?? 'none'],
	]
	const told = shown.flatMap(([field, was, is]) => (was === is ? [] : [`${field}: ${was} → ${is}`]))
	return told.length > 0 || a.hash === b.hash ? told : ['the claims behind it']
}

/** Reports without an address are called by the first of their hash, as everywhere. */
const named = (reports: readonly string[]): string =>
	reports.map((report) => report.replace(/^(text:[0-9a-f]{16})[0-9a-f]+$/, '$1')).join(', ')

interface Ground {
	readonly before: Frozen
	readonly after: Frozen
	readonly between: Between
	readonly wasThere: ReadonlyMap<string, ReleaseLine>
	readonly isThere: ReadonlyMap<string, ReleaseLine>
}

/** Reports that came or went, decisions about it, another coder, knowledge, program or rule: what is there to explain it. */
function whyOf(
	all: readonly ReleaseLine[],
	now: readonly ReleaseLine[],
	was: readonly ReleaseLine[],
	ground: Ground,
): string[] {
	const [had, has] = [new Set(was.flatMap((l) => l.reports)), new Set(now.flatMap((l) => l.reports))]
	const [came, went] = [sorted(has).filter((r) => !had.has(r)), sorted(had).filter((r) => !has.has(r))]
	const mentions = new Set(all.flatMap((l) => l.mentions))
	const reports = new Set([...had, ...has])
	const decided = ground.between.decided.filter(
		(d) => d.mentions.some((m) => mentions.has(m)) || d.reports.some((r) => reports.has(r)),
	)
	const { before, after } = ground
	const out = [
		...(came.length > 0 ? [`told by ${named(came)}${was.length > 0 ? ' too' : ''}`] : []),
		...(went.length > 0 ? [`not told by ${named(went)} any more`] : []),
		...decided.map((d) => d.words),
	]
	if (out.length > 0) return out
	const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
	if (!same(before.manifest.rules, after.manifest.rules)) out.push(`other rules: ${after.manifest.rules.name}`)
	if (!same(before.manifest.coders, after.manifest.coders))
		out.push(`another coder: ${after.manifest.coders.join(', ')}`)
	if (before.manifest.knowledge !== after.manifest.knowledge) out.push('other knowledge of places, actors or words')
	if (before.manifest.program !== after.manifest.program)
		out.push(`another version of Attestary: ${after.manifest.program}`)
	return out.length > 0 ? out : ['what hangs together with it changed']
}
