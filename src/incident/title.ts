/** A short neutral line from the fields: what, where, when, how many. It says nothing that the fields do not. */
import type { EventValue, WeaponValue, WhereValue } from '../coding/schema.ts'
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
	const harm = harmWords(fields.figures)
	return `${parts.join(', ')}${harm === '' ? '' : `: ${harm}`}`
}

/** "Rocket attack on a base north of Baghdad", "Shooting of demonstrators in Port-Selwa", "Protest in Lima". */
function whatOf({ event, weapons, targets, where }: TitleFields): string {
	const delivery = event.delivery ?? weapons.map((w) => w.weapon.delivery).find((d) => d !== undefined)
	const mode = event.modes.map((m) => BY_MODE[m]).find((words) => words !== undefined)
	const by = event.type === 'ASSAULT' ? delivery && BY_DELIVERY[delivery] : undefined
	const what = by ?? mode ?? BY_TYPE[event.type]
	const place = where?.name.replace(/^(?:in|at|near|on) /i, '')
	const site = where && place && (where.facility !== undefined || where.level === 'exact')
	if (event.type !== 'ASSAULT' && event.type !== 'THREATEN')
		return place ? `${what} ${placeWord(where!, place)} ${place}` : what
	const aimed = /(?:attack|strike|threat)$/i.test(what) ? 'on' : 'of'
	if (site) return `${what} ${aimed === 'on' ? 'on' : 'at'} ${place}`
	const target = targets.find((t) => t.actor.kind !== 'unknown' && (t.names[0]?.length ?? 99) < 40)?.names[0]
	const whole = target ? `${what} ${aimed} ${target}` : what
	return place && !target?.includes(place) ? `${whole} ${placeWord(where!, place)} ${place}` : whole
}

function placeWord(where: WhereValue, place: string): string {
	if (where.level === 'near' && !where.relation) return 'near'
	return /^(?:an?|the) /i.test(place) ? 'at' : 'in'
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
