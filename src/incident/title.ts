/** A short neutral line from the fields: what, where, when, how many. It says nothing that the fields do not. */
import { countryInWords } from '../coding/in-words.ts'
import type { ActorValue, EventValue, WeaponValue, WhereValue } from '../coding/schema.ts'
import { fromCount } from '../report/days.ts'
import { MONTH_NAMES } from '../report/months.ts'
import { eventInWords } from './event-in-words.ts'
import { ORDINAL } from './names.ts'
import type { Figure, Party } from './schema.ts'
import { type Days, width } from './when.ts'

export interface TitleFields {
	readonly event: EventValue
	readonly weapons: readonly { readonly weapon: WeaponValue }[]
	readonly where: WhereValue | null
	readonly days: Days | null
	readonly figures: readonly Figure[]
	readonly actors: readonly Party[]
	readonly targets: readonly Party[]
	readonly real: boolean
}

export function titleOf(fields: TitleFields): string {
	const what = `${whatOf(fields)}${fields.real ? '' : ' (not carried out as far as reported)'}`
	const parts = [what, ...(fields.days ? [dayWords(fields.days)] : [])]
	const [rule] = fields.figures.map((figure) => figure.rule)
	const harm = harmWords(fields.figures.filter((figure) => figure.rule === rule))
	return `${parts.join(', ')}${harm === '' ? '' : `: ${harm}`}`
}

/** What two parties do with each other: both are named, or neither. */
const TOGETHER: ReadonlySet<EventValue['type']> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])
/** What is done to somebody whom the title should name. */
const OF_WHOM: ReadonlySet<string> = new Set(['arrest', 'seize', 'deport', 'convict', 'expel', 'release'])

/** " between Orvania and the Grey Banner": two parties with short names, whoever of them stands first. */
function between(actors: readonly Party[], targets: readonly Party[]): string {
	const named = new Set(
		[...actors, ...targets].flatMap((party) => (party.actor.kind === 'people' ? [] : (shortName(party) ?? []))),
	)
	const [one, other] = named
	return named.size === 2 ? ` between ${one} and ${other}` : ''
}

/** "Rocket attack on a base north of Baghdad", "Shooting of demonstrators near Port-Selwa", "American airstrike", "Protest in Lima". */
function whatOf({ event, weapons, actors, targets, where }: TitleFields): string {
	const what = eventInWords(
		event,
		weapons.map(({ weapon }) => weapon),
	)
	const place = where ? placeWords(where) : ''
	if (TOGETHER.has(event.type)) return `${what}${between(actors, targets)}${place}`
	if (event.type === 'PROTEST') return `${what}${place}`
	if (event.type !== 'ASSAULT' && event.type !== 'THREATEN') {
		const whom = OF_WHOM.has(event.modes[0] ?? '') ? targetOf(targets) : undefined
		const told = whom && !place.includes(whom) ? `${what} of ${whom}` : doneBy(what, actors)
		return `${told}${place}`
	}
	const aimed = /(?:attack|strike|threat)$/i.test(what) ? 'on' : 'of'
	if (where && (where.facility !== undefined || where.level === 'exact'))
		return `${what} ${aimed === 'on' ? 'on' : 'at'} ${bareName(where)}`
	const target = targetOf(targets)
	const whole = target ? `${what} ${aimed} ${target}` : doneBy(what, actors)
	return where && target?.includes(bareName(where)) ? whole : `${whole}${place}`
}

const SHORT = 40
/** The name a title gives a party: the first it is printed with; none that would fill the line, and nobody unknown. */
function shortName({ actor, names }: Party): string | undefined {
	const [name] = names
	return actor.kind !== 'unknown' && name !== undefined && name.length < SHORT ? name : undefined
}

const COUNTED = new RegExp(`^${ORDINAL}\\b`, 'i')

/** The first target with a short name. "Fourth victim" counts a toll and names nobody; a word with a headline's capital comes last. */
function targetOf(targets: readonly Party[]): string | undefined {
	const named = targets.flatMap((party) => {
		const name = shortName(party)
		return name === undefined || COUNTED.test(name) ? [] : [{ name, actor: party.actor }]
	})
	const isOfHeadline = ({ name, actor }: { name: string; actor: ActorValue }) =>
		actor.kind === 'people' && actor.unnamed && actor.country === undefined && /^\p{Lu}\p{Ll}/u.test(name)
	return (named.find((one) => !isOfHeadline(one)) ?? named[0])?.name
}

/** "American airstrike", "Airstrike by Iran", for a doer whom nobody merely blames. */
function doneBy(what: string, actors: readonly Party[]): string {
	const doer = actors.find((party) => shortName(party) && party.status !== 'alleged' && party.status !== 'denied')
	const name = doer && shortName(doer)
	if (!name) return what
	return isAdjective(name, doer.actor)
		? `${name} ${what.charAt(0).toLowerCase()}${what.slice(1)}`
		: `${what} by ${name}`
}

/** "American", "Orvanian": a state by a word that stands before what it did. */
function isAdjective(name: string, { kind, country }: ActorValue): boolean {
	if (kind !== 'state' || !country || name === countryInWords(country)) return false
	return /^\p{Lu}\p{Ll}+(?:an|ish|ese|[aeq]li|[inrtq]i|ch|ss|ek|ic)$/u.test(name)
}

const bareName = ({ name }: WhereValue): string => name.replace(/^(?:in|at|near|on) /i, '')

/** " near Hadrel", " 30 km north of Baghdad", " at a checkpoint", " in Lima": a place is told as precisely as it is known. */
function placeWords(where: WhereValue): string {
	const { relation, level } = where
	const place = bareName(where)
	if (relation && !place.toLowerCase().includes(relation.toLowerCase().split(' ')[0]!)) return ` ${relation} ${place}`
	if (/^(?:[\d.,]+|[a-z]+ (?:kilomet|mile|km\b)|(?:north|south|east|west)[a-z-]* of\b)/i.test(place)) return ` ${place}`
	if (level === 'near' && !relation) return ` near ${place}`
	return ` ${/^(?:an?|the) /i.test(place) || where.facility !== undefined ? 'at' : 'in'} ${place}`
}

/** "11 March 2020", "21 to 31 December 2019", "March 2020". */
export function dayWords(days: Days): string {
	const [from, to] = [fromCount(days.from), fromCount(days.to)]
	const month = (day: string) => {
		const name = MONTH_NAMES[Number(day.slice(5, 7)) - 1]!
		return name.charAt(0).toUpperCase() + name.slice(1)
	}
	const year = (day: string) => String(Number(day.slice(0, 4)))
	const date = (day: string) => `${Number(day.slice(8))} ${month(day)} ${year(day)}`
	if (from === to) return date(from)
	if (from.slice(0, 7) === to.slice(0, 7)) {
		return width(days) >= 28 ? `${month(from)} ${year(from)}` : `${Number(from.slice(8))} to ${date(to)}`
	}
	if (from.endsWith('-01-01') && to.endsWith('-12-31') && year(from) === year(to)) return year(from)
	return `${date(from)} to ${date(to)}`
}

function harmWords(figures: readonly Figure[]): string {
	const totals = figures.filter((f) => f.who === null && f.flag === undefined && f.best !== null)
	const words: string[] = []
	for (const kind of ['killed', 'wounded', 'missing', 'abducted', 'detained', 'displaced']) {
		const figure = totals.find((f) => f.kind === kind)
		if (!figure) continue
		const range =
			figure.low !== null && figure.high !== null && figure.low !== figure.high
				? ` (${figure.low} to ${figure.high})`
				: ''
		words.push(`${figure.openAbove && figure.best === figure.low ? 'at least ' : ''}${figure.best}${range} ${kind}`)
	}
	return words.join(', ')
}
