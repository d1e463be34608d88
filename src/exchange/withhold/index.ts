/** The one step of withholding, which every format shares: what may not be told leaves every string before a format sees it. */
import type { WhereValue } from '../../coding/schema.ts'
import { hashOfText } from '../../report/hash.ts'
import type { CodePoints } from '../code-points.ts'
import type { Holdings } from '../holdings.ts'
import type { ExportOptions, Loss } from '../shape.ts'
import { type Exposed, exposedIn, formsOf } from './people.ts'
import { coarser, finerNames } from './places.ts'
import { Veil } from './veil.ts'

export interface Withheld {
	readonly veil: Veil
	readonly people: readonly Exposed[]
	readonly losses: readonly Loss[]
	/** A value as it may be told, its spans counted in code points. */
	readonly shown: <T>(value: T, points: CodePoints | null) => T
}

export function withheldBy(holdings: Holdings, options: ExportOptions): Withheld {
	const { profile = 'public', places = 'exact' } = options
	const isPublic = profile === 'public'
	const people = isPublic ? exposedPeople(holdings).filter((one) => !isRevealed(one, options)) : []
	const finer = finerNames(placesIn(holdings), places)
	const veil = new Veil([formsOf(people), finer])
	const shown = (value: unknown, points: CodePoints | null): unknown =>
		mapped(value, { veil, points, places, isPublic })
	return {
		veil,
		people,
		losses: lossesOf({ people, options, notes: holdings.decisions.length }),
		shown: shown as Withheld['shown'],
	}
}

/** Whether a person allows this name to be told. */
export const isRevealed = ({ name, as }: Exposed, { reveal = [], revealAs = [] }: ExportOptions): boolean =>
	reveal.includes(name) || revealAs.includes(as)

/** Everybody who would be named. */
export function exposedPeople({ reports, codings, derived, inclusion }: Holdings): Exposed[] {
	const all = [...derived.incidents, ...(inclusion?.leftOut ?? []).map(({ incident }) => incident)]
	const versions = reports.map(({ version }) => version)
	return exposedIn(codings, all, versions)
}

export function placesIn({ codings, derived }: Holdings): WhereValue[] {
	const claimed = codings.flatMap(({ claims }) => claims.flatMap((c) => (c.field === 'where' ? [c.value] : [])))
	return [...derived.incidents.flatMap(({ where }) => where ?? []), ...claimed]
}

/** An id or address that tells a name keeps its kind and host, and is told apart by a hash. */
export function safeAddress(address: string, veil: Veil): string {
	if (!veil.inAddress(address)) return address
	const head = /^(?:url:)?https?:\/\/[^/]*\/|^id:|^text:/.exec(address)?.[0] ?? ''
	return `${veil.inAddress(head) ? '' : head}withheld-${hashOfText(address).slice(0, 12)}`
}

const SOMEBODY = 'a person'
const ADDRESS = /^(?:id:|url:|text:|https?:)\S+$/

interface Ways {
	readonly veil: Veil
	readonly points: CodePoints | null
	readonly places: NonNullable<ExportOptions['places']>
	readonly isPublic: boolean
}

/** Plain data with every string as it may be told; places are made coarser before their names are looked at. */
function mapped(value: unknown, ways: Ways): unknown {
	if (typeof value === 'string') return ADDRESS.test(value) ? safeAddress(value, ways.veil) : ways.veil.over(value)
	if (Array.isArray(value)) return value.map((item) => mapped(item, ways))
	if (typeof value !== 'object' || value === null) return value
	const given = value as Record<string, unknown>
	const told = isPlace(given) ? { ...coarser(given as unknown as WhereValue, ways.places) } : given
	const record = Object.fromEntries(Object.entries(told).map(([key, item]) => [key, mapped(item, ways)]))
	const { start, end } = record
	if (ways.points && typeof start === 'number' && typeof end === 'number')
		return { ...record, start: ways.points(start), end: ways.points(end) }
	return ways.isPublic ? withoutNotes(record) : record
}

const isPlace = ({ name, level }: Record<string, unknown>): boolean =>
	typeof name === 'string' && typeof level === 'string'

/** Reasons and names of those who decide are notes of the project. */
function withoutNotes(record: Record<string, unknown>): Record<string, unknown> {
	if (record['kind'] === 'decision' && 'by' in record) return { ...record, by: SOMEBODY, reason: '' }
	const { coder } = record
	return typeof coder === 'string' && 'stance' in record && coder !== 'machine'
		? { ...record, coder: SOMEBODY }
		: record
}

function lossesOf({
	people,
	options: { profile = 'public', places = 'exact' },
	notes,
}: {
	people: readonly Exposed[]
	options: ExportOptions
	notes: number
}): Loss[] {
	const whole = (what: string): Loss => ({ incident: null, lost: 'withheld', what })
	const out: Loss[] = []
	if (places !== 'exact') out.push(whole(`Places are told to the ${places} only.`))
	if (profile === 'private') return out
	out.push(
		whole('The texts of the reports are not carried, only the words that are evidence, fifty at most in one place.'),
	)
	if (people.length > 0)
		out.push(whole('Names of private victims, witnesses and accounts are withheld. --profile private carries them.'))
	if (notes > 0) out.push(whole('What people decided is applied; their entries and reasons are not carried.'))
	return out
}
