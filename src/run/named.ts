/** From a name that a person has written down to what it stands for today, or to why it stands for nothing. */
import { incidentKey } from '../incident/incident.ts'
import type { Decision, Incident } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'

/** What a name was meant to be. */
export type Meant = 'incident' | 'mention' | 'claim' | 'report' | 'decision'

/** Thrown by the functions below alone; `naming` makes a problem of it. */
export class NotNamed extends Error {
	readonly meant: Meant
	readonly problem: Problem
	constructor(code: 'decision/unknown-target' | 'decision/ambiguous', meant: Meant, name: string, message: string) {
		super(message)
		this.meant = meant
		this.problem = { code, level: 'error', report: name, span: null, message }
	}
}

/** What the names in some work stand for, or the problem with the first that stands for nothing. */
export function naming<T>(work: () => T): Outcome<T | null> {
	try {
		return { value: work(), problems: [] }
	} catch (error) {
		if (error instanceof NotNamed) return { value: null, problems: [error.problem] }
		throw error
	}
}

/** By handle, key or the beginning of a key, those of former days too. */
export function incidentsNamed(ledger: Ledger, name: string): Incident[] {
	const found = ledger.incidents.find(name)
	return found.length > 0 ? found : formerly(ledger, name)
}

/** By the key that an incident had when it was given its handle, before a merge or a split. */
function formerly(ledger: Ledger, name: string): Incident[] {
	if (!/^i-[0-9a-f]{3,}$/.test(name)) return []
	const handles = ledger
		.decisions()
		.flatMap(({ body }) => (body.act === 'mint' && incidentKey(body.mentions).startsWith(name) ? [body.handle] : []))
	return [...new Map(handles.flatMap((handle) => ledger.incidents.find(handle)).map((one) => [one.key, one])).values()]
}

/** The one incident of that name. */
export function incidentNamed(ledger: Ledger, name: string): Incident {
	const [incident, ...more] = incidentsNamed(ledger, name)
	if (!incident) throw unknown('incident', name)
	if (more.length === 0) return incident
	const names = [incident, ...more].map((one) => one.handle ?? one.key).join(', ')
	throw new NotNamed('decision/ambiguous', 'incident', name, `"${name}" can be ${names}. Give more of the key.`)
}

const TABLES = { c: 'claim', m: 'mention', s: 'statement', l: 'link' } as const

/** The one key of a claim, mention, statement or link that begins so; null when there is none. */
export function keyNamed(ledger: Ledger, name: string): string | null {
	const table = TABLES[name.charAt(0) as keyof typeof TABLES]
	if (!table || name.charAt(1) !== '-') return null
	const found = ledger.codings.keys(table, name, 2)
	if (found.length > 1 && found[0] !== name) {
		const message = `More than one key begins with "${name}". Give more of it.`
		throw new NotNamed('decision/ambiguous', 'claim', name, message)
	}
	return found[0] ?? null
}

/** The key of a claim; null when it is the name of something else. */
const claimOrNot = (ledger: Ledger, name: string): string | null =>
	name.startsWith('c-') ? keyNamed(ledger, name) : null

export function claimNamed(ledger: Ledger, name: string): string {
	const key = claimOrNot(ledger, name)
	if (key === null) throw unknown('claim', name)
	return key
}

/** The id of a report, given whole or by the beginning of a hash ("text:1a2b"); null when there is none. */
export function reportNamed(ledger: Ledger, name: string): string | null {
	for (const id of [name, `id:${name}`, `url:${name}`]) if (ledger.facts.report(id)) return id
	if (!name.startsWith('text:') || name.length < 9) return null
	for (const { version } of ledger.facts.texts()) if (version.report.startsWith(name)) return version.report
	return null
}

export function reportOf(ledger: Ledger, name: string): string {
	const id = reportNamed(ledger, name)
	if (id === null) throw unknown('report', name)
	return id
}

export const reportOrClaim = (ledger: Ledger, name: string): string =>
	claimOrNot(ledger, name) ?? reportOf(ledger, name)

/** The mentions that some names stand for: an incident for all of its own. */
export function mentionsNamed(ledger: Ledger, names: readonly string[]): string[] {
	const mentionsOf = (name: string): readonly string[] => {
		if (!name.startsWith('m-')) return incidentNamed(ledger, name).mentions
		const key = keyNamed(ledger, name)
		if (key === null) throw unknown('mention', name)
		return [key]
	}
	return [...new Set(names.flatMap(mentionsOf))]
}

/** A mention, statement or link by its key; an incident stands for the first of its mentions. */
export const endNamed = (ledger: Ledger, name: string): string =>
	keyNamed(ledger, name) ?? incidentNamed(ledger, name).mentions[0]!

/** What a remark can be about. */
export const thingNamed = (ledger: Ledger, name: string): string =>
	keyNamed(ledger, name) ?? reportNamed(ledger, name) ?? endNamed(ledger, name)

/** By its id, the beginning of it, or its number. */
export function decisionNamed(ledger: Ledger, name: string): Decision {
	const found = ledger.decisions().filter(({ id, seq }) => (name !== '' && id.startsWith(name)) || String(seq) === name)
	if (found.length !== 1) {
		const code = found.length > 1 ? 'decision/ambiguous' : 'decision/unknown-target'
		throw new NotNamed(code, 'decision', name, `There is no one decision ${name}.`)
	}
	return found[0]!
}

const unknown = (meant: Meant, name: string): NotNamed =>
	new NotNamed('decision/unknown-target', meant, name, `There is no ${meant} ${name} in the ledger.`)
