/** A short neutral line from the fields: what, where, when, how many. It says nothing that the fields do not. */
import { countryInWords } from '../coding/in-words.ts'
import type { ActorValue, EventValue, WeaponValue, WhereValue } from '../coding/schema.ts'
import { fromCount } from '../report/days.ts'
import { MONTH_NAMES } from '../report/months.ts'
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

const BY_DELIVERY: Readonly<Record<string, string>> = {
	rocket: 'Rocket attack',
	missile: 'Missile attack',
	artillery: 'Shelling',
	mortar: 'Mortar attack',
	'air-dropped': 'Airstrike',
	helicopter: 'Helicopter attack',
	drone: 'Drone strike',
	naval: 'Naval attack',
	placed: 'Bombing',
	mine: 'Mine explosion',
	suicide: 'Suicide attack',
	'vehicle-bomb': 'Car bombing',
	thrown: 'Grenade attack',
	'small-arms': 'Shooting',
	blade: 'Knife attack',
	fire: 'Arson attack',
	chemical: 'Chemical attack',
	'ground-vehicle': 'Vehicle attack',
}
const BY_MODE: Readonly<Record<string, string>> = {
	abduct: 'Abduction',
	beat: 'Beating',
	torture: 'Torture',
	sexual: 'Sexual violence',
	destroy: 'Destruction',
	firearms: 'Shooting',
	explosives: 'Bombing',
	'suicide-attack': 'Suicide attack',
	aerial: 'Airstrike',
	drone: 'Drone strike',
	'crowd-control': 'Force against a crowd',
	demo: 'Demonstration',
	riot: 'Riot',
	strike: 'Strike',
	hunger: 'Hunger strike',
	boycott: 'Boycott',
	obstruct: 'Blockade',
	arrest: 'Arrest',
	seize: 'Seizure',
	curfew: 'Curfew',
	censor: 'Censorship',
	deport: 'Deportation',
	convict: 'Conviction',
	ceasefire: 'Ceasefire',
	release: 'Release',
	withdraw: 'Withdrawal',
	resign: 'Resignation',
	troops: 'Troop deployment',
}
const BY_TYPE: Readonly<Record<EventValue['type'], string>> = {
	AGREE: 'Agreement',
	CONSULT: 'Talks',
	SUPPORT: 'Support',
	CONCEDE: 'Concession',
	COOPERATE: 'Cooperation',
	AID: 'Aid',
	RETREAT: 'Retreat',
	REQUEST: 'Demand',
	ACCUSE: 'Accusation',
	REJECT: 'Rejection',
	THREATEN: 'Threat',
	PROTEST: 'Protest',
	SANCTION: 'Sanction',
	MOBILIZE: 'Mobilisation',
	COERCE: 'Coercion',
	ASSAULT: 'Attack',
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
		[...actors, ...targets].flatMap(({ actor, names }) =>
			actor.kind !== 'unknown' && actor.kind !== 'people' && (names[0]?.length ?? SHORT) < SHORT ? [names[0]!] : [],
		),
	)
	const [one, other] = named
	return named.size === 2 ? ` between ${one} and ${other}` : ''
}

/** "Rocket attack on a base north of Baghdad", "Shooting of demonstrators near Port-Selwa", "American airstrike", "Protest in Lima". */
function whatOf({ event, weapons, actors, targets, where }: TitleFields): string {
	const delivery = event.delivery ?? weapons.map((w) => w.weapon.delivery).find((d) => d !== undefined)
	const mode = event.modes.map((m) => BY_MODE[m]).find((words) => words !== undefined)
	const by = event.type === 'ASSAULT' ? (delivery && BY_DELIVERY[delivery]) || byKind(event, weapons) : undefined
	const what = by ?? mode ?? BY_TYPE[event.type]
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

/** "Rockets hit a base" does not say how they came: the kind of weapon, where it agrees with the mode. */
function byKind({ modes }: EventValue, weapons: TitleFields['weapons']): string | undefined {
	if (!modes.includes('heavy-weapons') && !modes.includes('drone')) return undefined
	const kinds = new Set(weapons.map(({ weapon }) => weapon.kind))
	const [only] = kinds
	return kinds.size === 1 && only !== undefined && ['rocket', 'missile', 'mortar', 'artillery', 'drone'].includes(only)
		? BY_DELIVERY[only]
		: undefined
}

const SHORT = 40
const ORDINAL = /^(?:first|second|third|\p{L}+th|\d+(?:st|nd|rd|th))\b/iu

/** The first target with a short name. "Fourth victim" counts a toll and names nobody; a word with a headline's capital comes last. */
function targetOf(targets: readonly Party[]): string | undefined {
	const named = targets.filter(
		({ actor, names }) => actor.kind !== 'unknown' && (names[0]?.length ?? SHORT) < SHORT && !ORDINAL.test(names[0]!),
	)
	const headline = ({ actor, names }: Party) =>
		actor.kind === 'people' && actor.unnamed && actor.country === undefined && /^\p{Lu}\p{Ll}/u.test(names[0]!)
	return (named.find((party) => !headline(party)) ?? named[0])?.names[0]
}

/** "American airstrike", "Airstrike by Iran", for a doer whom nobody merely blames. */
function doneBy(what: string, actors: readonly Party[]): string {
	const doer = actors.find(
		({ actor, names, status }) =>
			actor.kind !== 'unknown' && (names[0]?.length ?? SHORT) < SHORT && status !== 'alleged' && status !== 'denied',
	)
	const name = doer?.names[0]
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
	const seen = new Set<string>()
	const words: string[] = []
	for (const kind of ['killed', 'wounded', 'missing', 'abducted', 'detained', 'displaced']) {
		const figure = totals.find((f) => f.kind === kind)
		if (!figure || seen.has(kind)) continue
		seen.add(kind)
		const range =
			figure.low !== null && figure.high !== null && figure.low !== figure.high
				? ` (${figure.low} to ${figure.high})`
				: ''
		words.push(`${figure.openAbove && figure.best === figure.low ? 'at least ' : ''}${figure.best}${range} ${kind}`)
	}
	return words.join(', ')
}
