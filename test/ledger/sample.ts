/**
 * Reports, codings and incidents for the tests of the ledger: made up, about countries that do not exist, from a number. Not what a
 * coder would make: only of the right shape, with spans that lie in the text.
 */
import { createHash } from 'node:crypto'
import { claimKey, mentionKey, statementKey } from '../../src/coding/keys.ts'
import type { Claim, Coded, Mention, Speaker } from '../../src/coding/schema.ts'
import type { Derived, Incident } from '../../src/incident/schema.ts'
import type { ReportEntry } from '../../src/ledger/index.ts'
import { hashOf } from '../../src/report/hash.ts'
import { captureId, type Metadatum, versionOf } from '../../src/report/schema.ts'

const TOWNS = ['Velmar', 'Ostrin', 'Kadavo', 'Brennick', 'Tulas']
const FORCES = ['the Orlan Front', 'Sarvian troops', 'the Maro Brigade']

export function textOf(n: number): string {
	const [town, force] = [TOWNS[n % TOWNS.length], FORCES[n % FORCES.length]]
	return `Rockets hit ${town}, report ${n} says\n\nAt least ${(n % 9) + 1} people were killed when ${force} fired rockets at ${town} on Monday. An official of Sarvia blamed ${force}.\n`
}

export interface Made {
	readonly text?: string
	readonly url?: string
	readonly metadata?: readonly Metadatum[]
	readonly obtained?: string
	readonly keepBytes?: boolean
}

/** The n-th report with its coding. */
export function entry(n: number, made: Made = {}): Required<Omit<ReportEntry, 'hand'>> {
	const text = made.text ?? textOf(n)
	const url = made.url ?? `https://news.example/${n}`
	const version = versionOf(`url:${url}`, text, [{ start: 0, end: text.length, kind: 'body' }])
	const bytes = Buffer.from(text)
	const sha256 = createHash('sha256').update(bytes).digest('hex')
	const metadata: Metadatum[] = [
		{ field: 'title', value: text.split('\n')[0] ?? '', basis: 'metadata' },
		{ field: 'publisher', value: `The ${TOWNS[n % TOWNS.length]} Herald`, basis: 'metadata' },
		{ field: 'published', value: `2021-0${(n % 9) + 1}-1${n % 10}`, basis: 'metadata' },
		{ field: 'url', value: url, basis: 'metadata' },
		{ field: 'language', value: 'en', basis: 'text' },
	]
	const from = `/reports/${n}.txt`
	return {
		taken: {
			version,
			metadata: made.metadata ?? metadata,
			capture: {
				id: captureId(version.id, sha256, from),
				version: version.id,
				sha256,
				size: bytes.length,
				from,
				obtained: made.obtained ?? '2026-11-22T09:00:00Z',
				by: 'tests',
				extractor: 'text/1',
			},
		},
		bytes,
		coded: [codingOf(version.id, version.report, text, n)],
	}
}

const PUBLISHER: Speaker = { kind: 'publisher', name: 'The Herald', span: null }

/** A coding of the right shape: one mention, a claim for each of a few words, one statement. */
export function codingOf(version: string, report: string, text: string, n: number): Coded {
	const spanOf = (words: string) => {
		const start = text.indexOf(words)
		return start < 0 ? { start: 0, end: 1 } : { start, end: start + words.length }
	}
	const anchor = spanOf('fired rockets')
	const mention: Mention = {
		key: mentionKey(version, anchor),
		version,
		anchor,
		sentence: 1,
		section: 0,
		type: 'ASSAULT',
		factuality: 'happened',
		background: false,
		main: true,
	}
	const common = (words: string, field: string) => ({
		key: claimKey(version, field, [spanOf(words)]),
		version,
		about: mention.key,
		evidence: { kind: 'words' as const, spans: [spanOf(words)] },
		speaker: PUBLISHER,
		stance: 'asserts' as const,
		factuality: 'happened' as const,
		certainty: null,
		score: 0.9,
		rules: ['test/made'],
		coder: 'machine',
	})
	const force = FORCES[n % FORCES.length] ?? ''
	const town = TOWNS[n % TOWNS.length] ?? ''
	const claims: Claim[] = [
		{
			field: 'event',
			value: { type: 'ASSAULT', modes: ['heavy-weapons'], contexts: ['military'], delivery: 'rocket' },
			...common('fired rockets', 'event'),
		},
		{
			field: 'harm',
			value: { kind: 'killed', count: { min: (n % 9) + 1, max: null }, who: 'people', status: 'unknown' },
			...common('At least', 'harm/killed'),
		},
		{ field: 'actor', value: { name: force, unnamed: false, kind: 'armed-group' }, ...common(force, 'actor') },
		{ field: 'where', value: { name: town, level: 'town', country: 'QX' }, ...common(town, 'where') },
	]
	const said = spanOf('blamed')
	return {
		version,
		report,
		coder: 'machine/1',
		language: 'en',
		read: true,
		mentions: [mention],
		statements: [
			{
				key: statementKey(version, 'blame', said),
				version,
				anchor: said,
				sentence: 2,
				act: 'blame',
				stance: 'blames',
				speaker: { kind: 'unnamed', name: 'An official of Sarvia', span: spanOf('An official of Sarvia') },
				content: [spanOf(force)],
				quotes: [],
				about: [mention.key],
				certainty: null,
				rules: ['test/made'],
			},
		],
		claims,
		links: [],
	}
}

/** One incident for each town, of all mentions there: a stand-in for clustering that does not depend on the order. */
export function deriveSample(codings: Iterable<Coded>): Derived {
	const byTown = new Map<string, Coded[]>()
	for (const coded of codings) {
		const where = coded.claims.find((c) => c.field === 'where')
		const town = where?.field === 'where' ? where.value.name : '?'
		byTown.set(town, [...(byTown.get(town) ?? []), coded])
	}
	const incidents = [...byTown].map(([town, list]) => incidentOf(town, list)).sort((a, b) => (a.key < b.key ? -1 : 1))
	return { incidents, links: [], chains: [], proposals: [], orphaned: [] }
}

export function incidentOf(town: string, codings: readonly Coded[], more: Partial<Incident> = {}): Incident {
	const mentions = codings.flatMap((c) => c.mentions.map((m) => m.key)).sort()
	const claims = codings.flatMap((c) => c.claims)
	const harm = claims.flatMap((c) => (c.field === 'harm' ? [c] : []))
	const counts = harm.map((c) => c.value.count.min ?? 0)
	const actors = claims.flatMap((c) => (c.field === 'actor' ? [c] : []))
	return {
		key: `i-${hashOf(mentions).slice(0, 16)}`,
		handle: null,
		aliases: [],
		mentions,
		reports: [...new Set(codings.map((c) => c.report))].sort(),
		origins: codings.length,
		type: 'ASSAULT',
		event: { type: 'ASSAULT', modes: ['heavy-weapons'], contexts: ['military'], delivery: 'rocket' },
		factuality: 'happened',
		background: false,
		recordable: true,
		title: `Rocket attack at ${town}`,
		when: { earliest: '2021-01-11', latest: '2021-01-11', words: 'on Monday', granularity: 'day', basis: 'resolved' },
		whenClaims: [],
		where: { name: town, level: 'town', country: 'QX' },
		whereClaims: [],
		actors: [...new Set(actors.map((c) => c.value.name))].sort().map((name) => ({
			actor: { name, unnamed: false, kind: 'armed-group' },
			names: [name],
			claims: actors
				.filter((c) => c.value.name === name)
				.map((c) => c.key)
				.sort(),
			status: 'alleged',
		})),
		targets: [],
		weapons: [],
		figures: [
			{
				rule: 'ucdp',
				kind: 'killed',
				who: null,
				low: Math.min(...counts),
				best: Math.min(...counts),
				high: null,
				openAbove: true,
				used: harm.map((c) => c.key).sort(),
				setAside: [],
			},
		],
		attributions: [],
		contestedWho: actors.length > 1,
		contestedHarm: new Set(counts).size > 1,
		claims: claims.map((c) => c.key).sort(),
		statements: codings.flatMap((c) => c.statements.map((s) => s.key)).sort(),
		...more,
	}
}
