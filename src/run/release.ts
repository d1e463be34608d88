/** Releases of a ledger, what differs between two, and the file that says what counts. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Between, type Difference, differences, type Frozen, lineOf } from '../incident/release/differences.ts'
import { EVERYTHING, leftOut } from '../incident/release/inclusion.ts'
import { Inclusion, type Manifest, type ReleaseLine } from '../incident/release/schema.ts'
import { type Derived, type Incident, targetsOf } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { canonicalJson } from '../report/hash.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { programVersion, readKnowledge } from './data.ts'

const FILE = 'inclusion.json'

/** The rules in a file; without one everything recordable counts. */
export async function readInclusion(file: string): Promise<Outcome<Inclusion | null>> {
	const bad = (message: string): Outcome<null> => ({
		value: null,
		problems: [{ code: 'inclusion/bad-file', level: 'error', report: file, span: null, message }],
	})
	let data: unknown
	try {
		data = JSON.parse(await readFile(file, 'utf8'))
	} catch (error) {
		return bad(`${file} cannot be read as JSON (${error instanceof Error ? error.message : String(error)}).`)
	}
	const read = Inclusion.safeParse(data)
	if (read.success) return { value: read.data, problems: [] }
	const [issue] = read.error.issues
	return bad(
		`${file} does not fit: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}. docs/fields.md lists what can stand in it.`,
	)
}

/** The file of rules in a folder, when there is one. */
export function inclusionBeside(folder: string): string | null {
	const file = join(folder, FILE)
	return existsSync(file) ? file : null
}

const hashOf = (parts: Iterable<string | Uint8Array>): string => {
	const hash = createHash('sha256')
	for (const part of parts) hash.update(part).update('\n')
	return hash.digest('hex')
}

export interface ReleaseOptions {
	readonly name: string
	readonly at: string
	readonly by: string
	readonly note: string
	/** The project's own knowledge, when it has some. */
	readonly knowledge: string | null
	readonly rules?: Inclusion
}

/** Freezes what counts now. */
export async function makeRelease(ledger: Ledger, options: ReleaseOptions): Promise<Outcome<Manifest | null>> {
	const given = await madeWith(options)
	return ledger.release({ given, lines: () => linesOf(ledger, given.rules) })
}

async function madeWith({ knowledge, rules = EVERYTHING, ...naming }: ReleaseOptions) {
	const own = knowledge === null ? [] : await filesIn(knowledge)
	const shipped = Object.entries(await readKnowledge()).sort(([a], [b]) => (a < b ? -1 : 1))
	return { ...naming, program: await programVersion(), knowledge: hashOf([...shipped, ...own].flat()), rules }
}

async function filesIn(folder: string): Promise<[string, Uint8Array][]> {
	const names = (await readdir(folder)).filter((name) => /\.(?:tsv|json)$/.test(name)).sort()
	return Promise.all(
		names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
	)
}

function* linesOf(ledger: Ledger, rules: Inclusion): Generator<ReleaseLine> {
	for (const incident of ledger.incidents.all()) yield lineOf(incident, rules, hashOf([canonicalJson(incident)]))
}

/** What differs between two releases; between one and the ledger as it stands when `after` is null. */
export async function diffReleases(
	ledger: Ledger,
	names: { readonly before: string; readonly after: string | null },
	now: Pick<ReleaseOptions, 'knowledge' | 'rules'>,
): Promise<Outcome<Difference[] | null>> {
	const problems: Problem[] = []
	const frozen = async (name: string | null): Promise<Frozen | null> => {
		if (name === null) {
			const given = await madeWith({ name: 'now', at: '', by: '', note: '', ...now })
			return { manifest: ledger.releases.standing(given), lines: [...linesOf(ledger, given.rules)] }
		}
		const manifest = ledger.releases.manifest(name)
		if (manifest) return { manifest, lines: ledger.releases.lines(name) }
		const message = `There is no release ${name}. "attestary releases" lists those there are.`
		problems.push({ code: 'release/unknown', level: 'error', report: name, span: null, message })
		return null
	}
	const [before, after] = [await frozen(names.before), await frozen(names.after)]
	if (!before || !after) return { value: null, problems }
	return { value: differences(before, after, decidedBetween(ledger, before.manifest, after.manifest)), problems }
}

/** The decisions made between two releases, with the mentions and reports that each is about. */
function decidedBetween(ledger: Ledger, before: Manifest, after: Manifest): Between {
	const all = ledger.decisions()
	const handles = new Map(
		all.flatMap(({ body }) => (body.act === 'mint' ? [[body.handle, body.mentions] as const] : [])),
	)
	const byId = new Map(all.map((decision) => [decision.id, decision]))
	const targets = (id: string, seen = new Set<string>()): readonly string[] => {
		const body = byId.get(id)?.body
		if (!body || seen.has(id)) return []
		return body.act === 'undo' ? targets(body.decision, seen.add(id)) : targetsOf(body)
	}
	const between = all.filter(
		({ seq, body }) => seq > before.decisions && seq <= after.decisions && !QUIET.has(body.act),
	)
	return {
		decided: between.map(({ id, body, by, reason }) => {
			const keys = targets(id).flatMap((target) => handles.get(target) ?? [target])
			return {
				words: `decided by ${by} (${body.act}): ${reason}`,
				mentions: keys.flatMap((key) =>
					key.startsWith('c-')
						? ledger.codings.claims(key).map(({ about }) => about)
						: key.startsWith('m-')
							? [key]
							: [],
				),
				reports: keys.filter((key) => !/^[cmsl]-/.test(key)),
			}
		}),
	}
}

const QUIET = new Set(['mint', 'release', 'note', 'expunge'])

/** The incidents that count, and those that do not with the reasons. */
export function sortedOut(incidents: readonly Incident[], rules: Inclusion) {
	const lines = incidents.map((incident) => ({ incident, reasons: leftOut(incident, rules) }))
	return {
		counting: lines.flatMap(({ incident, reasons }) => (reasons.length === 0 ? [incident] : [])),
		leftOut: lines.flatMap(({ incident, reasons }) => (reasons.length > 0 ? [{ incident, reasons }] : [])),
	}
}

/**
 * What an export or a site tells: what counts. Where the project has no rules, what is too vague to stand alone goes along when it is a part of a
 * chain or is named; what rules leave out stays out.
 */
export function goingOut(
	{ incidents, chains }: Pick<Derived, 'incidents' | 'chains'>,
	rules: Inclusion,
	named: readonly string[] = [],
) {
	const sorted = sortedOut(incidents, rules)
	if (rules !== EVERYTHING) return sorted
	const along = new Set([...named, ...chains.flatMap((chain) => chain.incidents)])
	const goes = ({ key, handle, aliases }: Incident) =>
		[key, handle ?? '', ...aliases].some((name) => name !== '' && along.has(name))
	const out = new Set(sorted.leftOut.flatMap(({ incident }) => (goes(incident) ? [] : [incident])))
	return {
		counting: incidents.filter((incident) => !out.has(incident)),
		leftOut: sorted.leftOut.filter(({ incident }) => out.has(incident)),
	}
}
