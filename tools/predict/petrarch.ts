/**
 * The `petrarch` task: CAMEO events with the codes of who did them to whom. Codes come from the table; an actor is its country in
 * three letters and its role, and one that no list knows is written with the first three letters of its name.
 */
import { cameoOf } from '../../src/coding/codes.ts'
import type { ActorValue, Claim } from '../../src/coding/schema.ts'
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, type ReadItem, readItem, writeLines } from './items.ts'
import { situationOf } from './situation.ts'

interface Item {
	readonly id: string
	readonly text: string
	readonly date?: string
}

interface Cameo {
	readonly source: string
	readonly target: string
	readonly event: string
}

/** Roles that a CAMEO code carries after the country; states alone are the country. */
const ROLES: ReadonlySet<string> = new Set(
	'GOV MIL REB OPP COP JUD LEG SPY UAF CVL EDU BUS CRM MED LAB REF ELI JRN AGR SET'.split(' '),
)

const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'ASSAULT'])

export function predictPetrarch(inPath: string, outPath: string, attestary: Attestary): void {
	writeLines(
		outPath,
		linesOf<Item>(inPath).map(({ id, text, date }) => {
			const read = readItem(attestary, id, text, date ?? null)
			return { id, events: read ? eventsOf(read, attestary) : [] }
		}),
	)
}

function eventsOf({ coded }: ReadItem, attestary: Attestary): Cameo[] {
	const found = coded.mentions.flatMap((mention) => {
		const event = cameoOf(situationOf(mention, coded))
		if (event === null) return []
		const claims = coded.claims.filter(({ about }) => about === mention.key)
		const sources = codesOf(claims, 'actor', attestary)
		const targets = codesOf(claims, 'target', attestary)
		// What is done together is done by each to the other; an event without one of its sides has no row.
		const sides =
			targets.length > 0 || !TOGETHER.has(mention.type) ? [[sources, targets] as const] : [[sources, sources] as const]
		return sides.flatMap(([doers, others]) =>
			doers.flatMap((source) => others.map((target) => ({ source, target, event }))),
		)
	})
	const keys = found.map((one) => JSON.stringify(one))
	return found.filter(({ source, target }, i) => source !== target && keys.indexOf(keys[i]!) === i)
}

function codesOf(claims: readonly Claim[], field: 'actor' | 'target', attestary: Attestary): string[] {
	const codes = claims.flatMap((claim) => (claim.field === field ? [codeOf(claim.value, attestary)] : []))
	return [...new Set(codes.filter((code) => code !== ''))]
}

function codeOf({ name, kind, country, sectors = [], unnamed }: ActorValue, attestary: Attestary): string {
	const listed = country ? attestary.knowledge.countries.byIso2(country)?.iso3 : undefined
	const role = kind === 'state' ? '' : (sectors.find((sector) => ROLES.has(sector)) ?? roleOf(kind))
	if (listed) return listed + role
	if (unnamed) return role
	return (
		name
			.replace(/[^A-Za-z]/g, '')
			.slice(0, 3)
			.toUpperCase() + (kind === 'state' ? '' : role)
	)
}

function roleOf(kind: ActorValue['kind']): string {
	switch (kind) {
		case 'force':
			return 'MIL'
		case 'armed-group':
			return 'REB'
		case 'people':
			return 'CVL'
		default:
			return ''
	}
}
