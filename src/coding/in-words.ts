/**
 * Values as a person would write them on a list: what the command line, the exports and the desk show. Nothing is decided
 * here, and nothing is lost that the value says: bounds, approximation and precision are in the words. It runs in the browser
 * too, so it takes types alone from the schema.
 */
import { lastOfMonth } from '../report/days.ts'
import type { When } from '../report/interval.ts'
import { MONTH_NAMES } from '../report/months.ts'
import type { Act, Stance } from './lists.ts'
import type {
	ActorValue,
	Claim,
	Count,
	EventValue,
	HarmValue,
	Speaker,
	VictimValue,
	WeaponValue,
	WhereValue,
} from './schema.ts'

const MONTHS = MONTH_NAMES.map((name) => name[0]!.toUpperCase() + name.slice(1))
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** "11 March 2020", "March 2020", "21 to 31 December 2019", "11 March 2020, 19:35". */
export function timeInWords({ earliest, latest }: { readonly earliest: string; readonly latest: string }): string {
	const [from, to] = [partsOf(earliest), partsOf(latest)]
	const clock = from.clock ? `, ${from.clock}${to.clock && to.clock !== from.clock ? ` to ${to.clock}` : ''}` : ''
	if (from.day === to.day) return `${dayInWords(from.day)}${clock}`
	if (wholeYear(from.day, to.day)) return yearsInWords(from.day, to.day)
	if (wholeMonths(from.day, to.day)) return from.month === to.month ? from.month : `${from.month} to ${to.month}`
	if (from.month === to.month) return `${from.number} to ${dayInWords(to.day)}`
	if (from.day.slice(0, 4) === to.day.slice(0, 4))
		return `${from.number} ${from.month.replace(/ \d+$/, '')} to ${dayInWords(to.day)}`
	return `${dayInWords(from.day)} to ${dayInWords(to.day)}`
}

export function dayInWords(day: string): string {
	return `${Number(day.slice(8, 10))} ${partsOf(day).month}`
}

function partsOf(moment: string) {
	const day = moment.slice(0, 10)
	return {
		day,
		clock: moment.slice(11, 16),
		number: Number(day.slice(8)),
		month: `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`,
	}
}
function wholeMonths(from: string, to: string): boolean {
	return from.endsWith('-01') && to === lastOfMonth(to)
}
const wholeYear = (from: string, to: string) => from.endsWith('-01-01') && to.endsWith('-12-31')
function yearsInWords(from: string, to: string): string {
	const [a, b] = [from.slice(0, 4), to.slice(0, 4)]
	return a === b ? a : `${a} to ${b}`
}

/** "2", "at least 10", "more than 100", "up to 13", "about 12", "20 to 25", "22 (20 to 25)"; "some" where the words give no figure. */
export function countInWords({ min, max, strict, approx, vague, best }: Count): string {
	const about = approx ? 'about ' : ''
	if (min === null && max === null) return 'some'
	if (vague) return `some (${min === max ? min : `${min ?? '?'} to ${max ?? '?'}`})`
	if (min !== null && max === null) return `${strict ? 'more than' : 'at least'} ${about}${min}`
	if (min === null) return `${strict ? 'fewer than' : 'up to'} ${about}${max}`
	const range = min === max ? `${about}${min}` : `${about}${min} to ${max}`
	return best === undefined || min === max ? range : `${best} (${range})`
}

export function countryInWords(code: string): string {
	try {
		return regions.of(code) ?? code
	} catch {
		return code
	}
}

export function actorInWords({ name, number, sponsor, country }: ActorValue): string {
	const many = number && number.max !== 1 && !/\d|^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(name)
	const counted = many && !number.vague ? `${countInWords(number)} ${name}` : name
	if (sponsor && !/backed|aligned|linked|supported/i.test(name))
		return `${counted} (backed by ${countryInWords(sponsor)})`
	const land = country && countryInWords(country)
	return land &&
		land !== country &&
		name !== land &&
		/^(?:army|military|police|government|troops|soldiers|officials?)$/i.test(name)
		? `${counted} (${land})`
		: counted
}

export function whereInWords({ name, country, admin1, uncertaintyM }: WhereValue): string {
	const land = country ? countryInWords(country) : ''
	const rest = [admin1, land].filter(
		(part): part is string => Boolean(part) && part !== country && !name.includes(part!),
	)
	const about = uncertaintyM && uncertaintyM >= 1000 ? ` (within about ${Math.round(uncertaintyM / 1000)} km)` : ''
	return [name, ...rest].join(', ') + about
}

export function weaponInWords({ kind, type, count, launcher, fate }: WeaponValue): string {
	const named = type && !kind.includes(type) ? `${kind} (${type})` : kind
	const how = [launcher ? `from ${launcher}` : '', fate && fate !== 'fired' ? fate : ''].filter(Boolean).join(', ')
	return `${count ? `${countInWords(count)} × ` : ''}${named}${how ? `, ${how}` : ''}`
}

export function harmInWords({ kind, count, who, attackers, total, since }: HarmValue): string {
	const group = who && who !== 'people' ? ` ${who}` : ''
	const notes = [attackers ? 'of the attackers' : '', total ? 'in all' : '', since ? 'died since' : '']
		.filter(Boolean)
		.join(', ')
	return `${countInWords(count)} ${kind}:${group || ' people'}${notes ? ` (${notes})` : ''}`
}

export function victimInWords({ name, description, harm, age, role }: VictimValue): string {
	const known = [name ?? description, age !== undefined ? `${age}` : '', role && role !== description ? role : '']
	return `${known.filter(Boolean).join(', ')} (${harm})`
}

export function eventInWords({ type, modes, delivery }: EventValue): string {
	const how = [...modes, ...(delivery && !modes.includes(delivery) ? [delivery] : [])].join(', ')
	return `${type.toLowerCase()}${how ? ` (${how})` : ''}`
}

export function whenInWords(when: When): string {
	return timeInWords(when)
}

export function claimInWords(claim: Claim): string {
	switch (claim.field) {
		case 'event':
			return eventInWords(claim.value)
		case 'actor':
		case 'target':
			return actorInWords(claim.value)
		case 'when':
			return whenInWords(claim.value)
		case 'where':
			return whereInWords(claim.value)
		case 'weapon':
			return weaponInWords(claim.value)
		case 'harm':
			return harmInWords(claim.value)
		case 'victim':
			return victimInWords(claim.value)
		case 'motive':
			return claim.value.words
	}
}

/** "Ilva Doran, defence minister", "two officials (speaking on condition of anonymity)", "Ilva Doran, passed on by the army". */
export function speakerInWords(speaker: Speaker, publisher = 'the report'): string {
	if (speaker.kind === 'publisher') return publisher
	const known = [speaker.name, speaker.role, speaker.handle]
	const parts = known.filter(
		(part, i): part is string =>
			Boolean(part) && (i === 0 || !speaker.name.toLowerCase().includes(part!.toLowerCase())),
	)
	const named = parts.join(', ') + (speaker.condition ? ` (${speaker.condition})` : '')
	return speaker.via ? `${named}, as told by ${speakerInWords(speaker.via, publisher)}` : named
}

const BY_STANCE: Readonly<Record<Stance, string>> = {
	asserts: 'says',
	confirms: 'confirms',
	blames: 'blames',
	'claims-responsibility': 'claims responsibility',
	denies: 'denies',
	condemns: 'condemns',
	threatens: 'threatens',
	warns: 'warns',
	demands: 'demands',
	promises: 'promises',
	doubts: 'doubts',
	declines: 'declines to comment',
}

/** An act is said with the verb of the stance it takes, so that a claim and the statement it stands in read alike. */
const BY_ACT: Readonly<Record<Act, string>> = {
	assertion: BY_STANCE.asserts,
	confirmation: BY_STANCE.confirms,
	blame: BY_STANCE.blames,
	'claim-of-responsibility': BY_STANCE['claims-responsibility'],
	denial: BY_STANCE.denies,
	condemnation: BY_STANCE.condemns,
	threat: BY_STANCE.threatens,
	warning: BY_STANCE.warns,
	demand: BY_STANCE.demands,
	promise: BY_STANCE.promises,
	hint: 'hints',
	doubt: BY_STANCE.doubts,
	'comment-declined': BY_STANCE.declines,
	question: 'asks',
}

/** "blames": how a claim is said. */
export const stanceInWords = (stance: Stance): string => BY_STANCE[stance]

/** "blames": how a statement is said. */
export const actInWords = (act: Act): string => BY_ACT[act]

const BY_FIELD: Readonly<Record<Claim['field'], string>> = {
	event: 'What happened',
	actor: 'Who',
	target: 'To whom',
	when: 'When',
	where: 'Where',
	weapon: 'With what',
	harm: 'Harm',
	victim: 'Victim',
	motive: 'Why',
}

/** The question that a field answers, as pages head it. */
export const fieldInWords = (field: Claim['field']): string => BY_FIELD[field]
