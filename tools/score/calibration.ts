/**
 * How often claims are right, by kind and by score, on our own beds: `npm run score -- --calibration` for the development
 * halves, `--frozen` for the others, FOLDER for reports laid out like them, `--fit` for the table of `src/coding/scores.ts`, `--plot FILE`
 * for a drawing. A claim is judged against the event of the gold that its incident tells; claims of what the gold does not list are
 * wrong where it lists all (violence, protest).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { kindOf } from '../../src/coding/calibration.ts'
import { NEWS_TYPE } from '../../src/coding/crosswalk.ts'
import type { Claim, Coded, Mention } from '../../src/coding/schema.ts'
import { type Given, originalSpan, takeText } from '../../src/intake/index.ts'
import { chooseMetadata } from '../../src/report/schema.ts'
import { loadAttestary, readProject } from '../../src/run/index.ts'

import { reliabilityPlot } from './reliability-plot.ts'

// The scorer is plain JavaScript.
const scorer: string = './news.mjs'
const { cty, oneName } = (await import(scorer)) as {
	readonly cty: (country: string) => string
	readonly oneName: (a: string, b: string) => boolean
}

interface GoldEvent {
	readonly plover_type: string
	readonly trigger: string
	readonly mentions?: readonly string[]
	readonly date?: string | null
	readonly date_also?: string | null
	readonly place?: { name?: string; country?: string; countries?: string[]; lat?: number; lon?: number } | null
	readonly actor?: readonly GoldName[]
	readonly target?: readonly GoldName[]
	readonly weapon?: readonly { kind: string; type?: string }[]
	readonly harm?: readonly { kind: string; min?: number | null; max?: number | null }[]
	readonly factuality: string
}
type GoldName = { readonly name: string; readonly aliases?: readonly string[] }

export interface Judged {
	readonly kind: string
	readonly field: string
	readonly score: number
	readonly right: boolean
}

/** Every claim of a folder of reports that the gold can tell right from wrong. */
export async function judge(folders: readonly string[], world: string): Promise<Judged[]> {
	const attestary = await loadAttestary({ project: (await readProject(world)).value })
	return folders.flatMap((folder) =>
		readdirSync(join(folder, 'text'))
			.filter((name) => name.endsWith('.txt'))
			.flatMap((name) => {
				const id = basename(name, '.txt')
				const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')) as { events: GoldEvent[] }
				const file = readFileSync(join(folder, 'text', name))
				const meta = JSON.parse(readFileSync(join(folder, 'text', `${id}.meta.json`), 'utf8')) as Given
				const taken = takeText(file, id, { obtained: '', by: '', metadata: meta }).value
				if (!taken) return []
				const input = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
				const coded = attestary.code(input).value
				const incidents = attestary.derive([input], [coded]).value.incidents
				const text = file.toString('utf8')
				const toFile = (span: { start: number; end: number }) => originalSpan(taken.alignment, span)
				return judgeReport(coded, incidents, gold.events, text, toFile)
			}),
	)
}

function judgeReport(
	coded: Coded,
	incidents: readonly { readonly mentions: readonly string[]; readonly claims: readonly string[] }[],
	gold: readonly GoldEvent[],
	text: string,
	toFile: (span: { start: number; end: number }) => { start: number; end: number } | null,
): Judged[] {
	const mentions = new Map<string, Mention>(coded.mentions.map((m) => [m.key, m]))
	const claims = new Map<string, Claim>(coded.claims.map((c) => [c.key, c]))
	return incidents.flatMap(({ mentions: keys, claims: own }) => {
		const told = keys.flatMap((key) => mentions.get(key) ?? [])
		const event = gold.find((g) => told.some((m) => tells(m, g, text, toFile)))
		if (!event && !told.some(({ type }) => LISTED.has(type))) return []
		return own.flatMap((key): Judged[] => {
			const claim = claims.get(key)
			if (!claim || !JUDGED.has(claim.field)) return []
			const right = event ? isRight(claim, event) : false
			const kind = kindOf(claim, mentions.get(claim.about))
			return right === null ? [] : [{ kind, field: claim.field, score: claim.score, right }]
		})
	})
}

/** Fields that the gold has values of. */
const JUDGED: ReadonlySet<string> = new Set(['event', 'actor', 'target', 'when', 'where', 'weapon', 'harm'])

/** Of these the gold lists every one. */
const LISTED: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST'])

const family = (type: string): string =>
	/^(?:ASSAULT|CRIME)/.test(type) ? 'violence' : /^(?:COERCE|SANCTION)/.test(type) ? 'coerce' : type.split('/')[0]!

/** The mention stands in the line of the gold's words for the event, and is of its kind. */
function tells(
	mention: Mention,
	event: GoldEvent,
	text: string,
	toFile: (span: { start: number; end: number }) => { start: number; end: number } | null,
): boolean {
	const at = toFile(mention.anchor)
	if (!at || family(NEWS_TYPE[mention.type]) !== family(event.plover_type)) return false
	return [event.trigger, ...(event.mentions ?? [])].some((words) => {
		const from = text.indexOf(words)
		return from >= 0 && at.start < from + words.length + 12 && from - 12 < at.end
	})
}

/** Null where the gold says nothing about it. */
function isRight(claim: Claim, gold: GoldEvent): boolean | null {
	const named = (names: readonly GoldName[] | undefined, name: string): boolean =>
		(names ?? []).some((n) => [n.name, ...(n.aliases ?? [])].some((one) => oneName(one, name)))
	switch (claim.field) {
		case 'event':
			return family(NEWS_TYPE[claim.value.type]) === family(gold.plover_type)
		case 'actor':
			return claim.stance === 'denies' ? null : named(gold.actor, claim.value.name)
		case 'target':
			return named(gold.target, claim.value.name)
		case 'when':
			return gold.date ? [gold.date, gold.date_also].some((date) => date && isWithin(claim.value, date)) : null
		case 'where':
			return gold.place ? isThere(claim.value, gold.place) : null
		case 'weapon':
			return (gold.weapon ?? []).some((w) =>
				sharesWord(`${w.kind} ${w.type ?? ''}`, `${claim.value.kind} ${claim.value.type ?? ''}`),
			)
		case 'harm': {
			const { count, kind } = claim.value
			const figure = count.min ?? count.max
			if (figure === null || count.vague) return null
			return (gold.harm ?? []).some((h) => h.kind === kind && (h.min ?? h.max) === figure)
		}
		default:
			return null
	}
}

function isWithin({ earliest, latest }: { earliest: string; latest: string }, date: string): boolean {
	const [from = '', to = from] = date.split('/')
	return from <= earliest.slice(0, 10) && latest.slice(0, 10) <= to
}

function isThere(
	where: { country?: string | undefined; name: string },
	place: NonNullable<GoldEvent['place']>,
): boolean {
	const countries = [place.country, ...(place.countries ?? [])]
	return where.country !== undefined && countries.some((c) => c !== undefined && cty(c) === cty(where.country ?? ''))
}

function sharesWord(a: string, b: string): boolean {
	const words = (s: string): Set<string> =>
		new Set(
			s
				.toLowerCase()
				.split(/[^a-z0-9]+/)
				.filter((w) => w.length > 2),
		)
	const held = words(a)
	return [...words(b)].some((w) => held.has(w) || held.has(w.replace(/s$/, '')))
}

/** Kinds of fewer claims stand in no table. */
const FEWEST = 5

/** Claims that a kind is drawn towards its field by. */
const DRAW = 8

/** The table of scores by kind: the share that is right, drawn towards the field's. */
export function tableOf(judged: readonly Judged[]): [kind: string, score: number, of: number][] {
	const share = (rows: readonly Judged[]): number => rows.filter(({ right }) => right).length / (rows.length || 1)
	const fields = [...new Set(judged.map(({ field }) => field))].sort()
	const kinds = [...new Set(judged.map(({ kind }) => kind))].sort()
	const ofField = new Map(fields.map((field) => [field, share(judged.filter((j) => j.field === field))]))
	return [
		...fields.map((field): [string, number, number] => [
			field,
			rounded(ofField.get(field)!),
			judged.filter((j) => j.field === field).length,
		]),
		...kinds.flatMap((kind): [string, number, number][] => {
			const rows = judged.filter((j) => j.kind === kind)
			if (rows.length < FEWEST) return []
			const base = ofField.get(rows[0]!.field)!
			const right = rows.filter((j) => j.right).length
			return [[kind, rounded((right + DRAW * base) / (rows.length + DRAW)), rows.length]]
		}),
	]
}

const rounded = (share: number): number => Math.round(share * 100) / 100

/** The reliability table: by field and by tenths of the score, how many claims, what they said and how many were right. */
export function reliability(judged: readonly Judged[]): string {
	const line = (name: string, rows: readonly Judged[]): string => {
		const said = rows.reduce((sum, { score }) => sum + score, 0) / (rows.length || 1)
		const right = rows.filter((j) => j.right).length / (rows.length || 1)
		return `| ${name} | ${rows.length} | ${said.toFixed(2)} | ${right.toFixed(2)} | ${(said - right).toFixed(2)} |`
	}
	const fields = [...new Set(judged.map(({ field }) => field))].sort()
	const tenths = [...new Set(judged.map(({ score }) => Math.min(9, Math.floor(score * 10))))].sort((a, b) => a - b)
	const bins = tenths.map((t) => judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === t))
	const off = bins.reduce((sum, rows) => {
		const gap = rows.reduce((s, { score, right }) => s + score - Number(right), 0)
		return sum + Math.abs(gap)
	}, 0)
	const brier = judged.reduce((sum, { score, right }) => sum + (score - Number(right)) ** 2, 0) / (judged.length || 1)
	return [
		'| claims of | how many | mean score | share right | score − right |',
		'| --- | ---: | ---: | ---: | ---: |',
		...fields.map((field) =>
			line(
				field,
				judged.filter((j) => j.field === field),
			),
		),
		...tenths.map((t, i) => line(`score ${(t / 10).toFixed(1)} to ${((t + 1) / 10).toFixed(1)}`, bins[i]!)),
		line('all', judged),
		'',
		`expected calibration error ${(off / (judged.length || 1)).toFixed(3)}, Brier score ${brier.toFixed(3)}`,
	].join('\n')
}

/** Prints the reliability table of each half, and with `--fit` the table of scores. */
export async function calibration(beds: string, args: readonly string[]): Promise<void> {
	const plot = args.includes('--plot') ? args[args.indexOf('--plot') + 1] : undefined
	const given = args.filter((arg) => !arg.startsWith('--') && arg !== plot)
	const halves = args.includes('--frozen') ? ['frozen'] : ['dev']
	for (const half of given.length > 0 ? ['given'] : halves) {
		const own = ['reports', 'later', 'minis', 'clusters']
			.map((kind) => join(beds, kind, half))
			.filter((at) => existsSync(at))
		const folders = given.length > 0 ? given : own
		const judged = await judge(folders, join(beds, 'world', 'project'))
		process.stdout.write(`${half}\n\n${reliability(judged)}\n`)
		if (plot) writeFileSync(plot, reliabilityPlot(judged))
		if (!args.includes('--fit')) continue
		for (const [kind, score, of] of tableOf(judged)) process.stdout.write(`\t['${kind}', ${score}], // ${of}\n`)
	}
}
