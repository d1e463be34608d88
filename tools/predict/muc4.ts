/**
 * The `muc4` task: incidents of a telex with their slots, and who fills which role anywhere in it. An adapter: kinds,
 * classes and modes of the claims are translated into the conventions of that answer key by the tables below. Its
 * incidents are acts of violence against people who do not fight, or against property; fights between armed parties and
 * what is denied or only imagined are none.
 */
import { mucOf } from '../../src/coding/codes.ts'
import type { Delivery, Mode, PloverType } from '../../src/coding/lists.ts'
import type { Claim } from '../../src/coding/schema.ts'
import type { Figure, Incident } from '../../src/incident/schema.ts'
import { toCount } from '../../src/report/days.ts'
import { metadatum } from '../../src/report/schema.ts'
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, readItem, writeLines } from './items.ts'
import { sameName } from './muc4-names.ts'
import {
	claimsOf,
	GENERAL,
	groupsNamed,
	isOfArms,
	namedVictims,
	type Read,
	type Role,
	type Roles,
	rolesOf,
	shorterForms,
} from './muc4-roles.ts'

interface Item {
	readonly docid: string
	readonly text: string
	readonly dateline: string | null
	readonly message_date: string | null
}

/** `of`: the countries that the key is of. */
export function predictMuc4(
	inPath: string,
	outPath: string,
	attestary: Attestary,
	of: ReadonlySet<string> = NINE,
): void {
	writeLines(
		outPath,
		linesOf<Item>(inPath).map(({ docid, text, dateline, message_date }) => {
			const read = readItem(attestary, docid, dateline ? `${dateline} -- ${text}` : text, message_date)
			return {
				docid,
				...(read ? documentOf({ ...read, groups: groupsNamed(read, attestary.knowledge, of) }, attestary, of) : {}),
			}
		}),
	)
}

function documentOf(read: Read, attestary: Attestary, of: ReadonlySet<string>) {
	const said = timesSaid(attestary.toponyms(read.input).map((place) => place.country))
	const country = [...said].find(([code]) => of.has(code))?.[0] ?? null
	const isAbroad = ({ where }: Incident): boolean =>
		!!where?.country && !of.has(where.country) && said.get(where.country)! > (said.get(country ?? '') ?? 0)
	const violent = read.own.incidents.filter((incident) => counts(incident, read) && !isAbroad(incident))
	const told = violent.filter((incident) => {
		const { Target, Victim } = rolesOf(incident, read)
		return Target.length > 0 || (Victim.length > 0 && isOne(incident, read))
	})
	const incidents = told
		.filter((incident, i) => !told.slice(0, i).some((before) => isSameThreat(before, incident)))
		.map((incident) => incidentOf(incident, read, attestary, country, of))
	const roles: Roles = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }
	for (const incident of violent) {
		const own = rolesOf(incident, read)
		const named = new Set(namedVictims(claimsOf(incident, read)))
		for (const role of Object.keys(roles) as Role[])
			for (const entity of own[role]) {
				// Who did something to nobody that is told is no perpetrator.
				if (role === 'PerpInd' && !told.includes(incident)) continue
				if (role === 'Victim' && !entity.some((name) => named.has(name))) continue
				if (!roles[role].some((other) => sameName(other[0]!, entity[0]!))) roles[role].push([entity[0]!])
			}
	}
	return { roles, incidents }
}

/** How often each country is spoken of, by its own name or that of a town, the most often first. */
function timesSaid(countries: readonly (string | null)[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>()
	for (const country of countries) if (country) times.set(country, (times.get(country) ?? 0) + 1)
	return new Map([...times].sort((a, b) => b[1] - a[1]))
}

/** The countries whose terrorism the key records; those of others are told there by the country that the report speaks of. */
const NINE: ReadonlySet<string> = new Set(['AR', 'BO', 'CL', 'CO', 'EC', 'GT', 'HN', 'PE', 'SV'])

/** Days before the report after which an incident is history to the key. */
const RECENT = 90

const publishedOn = (read: Read): string | undefined => metadatum(read.input.metadata, 'published')?.value.slice(0, 10)

/** Somebody or something told is threatened with violence. */
const isThreat = ({ event, factuality, targets }: Incident): boolean =>
	(event.type === 'ASSAULT' || (event.type === 'THREATEN' && event.modes.includes('violence'))) &&
	factuality === 'threatened' &&
	targets.some(({ actor: { kind } }) => kind === 'person' || kind === 'people' || kind === 'facility')

/** "Threatened to kill": the threat and the deed that it speaks of. */
const isSameThreat = (a: Incident, b: Incident): boolean =>
	a.factuality === 'threatened' &&
	b.factuality === 'threatened' &&
	a.targets.some(({ actor: { name } }) => b.targets.some((other) => other.actor.name === name))

/** "Troops captured two peasants on 4 June": an arrest to the ledger, and a kidnapping to the key where its day is told. */
const isTakenByState = (incident: Incident, read: Read): boolean =>
	incident.event.type === 'COERCE' &&
	isDated(incident) &&
	claimsOf(incident, read).some(({ field, rules }) => field === 'event' && rules.includes('what/by-state'))

const isDated = ({ when }: Incident): boolean => when !== null && !UNDATED.has(when.rule ?? '')

function counts(incident: Incident, read: Read): boolean {
	const { event, factuality, claims, recordable, when } = incident
	if ((event.type !== 'ASSAULT' && !isTakenByState(incident, read)) || !recordable) return isThreat(incident)
	if (factuality === 'denied' || factuality === 'hypothetical') return false
	const published = publishedOn(read)
	if (when && published && toCount(published) - toCount(when.latest.slice(0, 10)) > RECENT) return false
	const own = read.coded.claims.filter(({ key }) => claims.includes(key))
	const targets = own.filter((c) => c.field === 'target')
	const harmed = own.filter((c) => c.field === 'harm' && c.value.kind !== 'damaged')
	const all = [...targets, ...harmed].filter((c) => !isUntold(c))
	return all.length === 0 || !all.some(isOfArms) || all.some(isOfOthers)
}

/** Persons named and people who are told to be no fighters: beside those who fight they make an incident of a clash. */
const isOfOthers = ({ field, value }: Claim): boolean =>
	field === 'target' &&
	!isOfArms({ field, value } as Claim) &&
	((value.kind === 'person' && !value.unnamed) || (value.kind === 'people' && (value.sectors?.length ?? 0) > 0))

/** "Peasants are murdered": what has neither day, place, number nor name is to the key no incident. */
function isOne(incident: Incident, read: Read): boolean {
	const { figures, actors } = incident
	const claims = claimsOf(incident, read)
	const counted = figures.some(({ low, high }) => (low ?? 0) > 0 || (high ?? 0) > 0)
	return (
		actors.length > 0 || isDated(incident) || counted || placesOf(claims).length > 0 || namedVictims(claims).length > 0
	)
}

/** A figure that stands without words for whom it counts. */
const isUntold = (claim: Claim): boolean =>
	claim.field === 'harm' && claim.value.status === 'unknown' && GENERAL.test(claim.value.who)

function incidentOf(
	incident: Incident,
	read: Read,
	attestary: Attestary,
	mostly: string | null,
	of: ReadonlySet<string>,
) {
	const { when, where, factuality, figures } = incident
	const code = where?.country && (of.has(where.country) || !mostly) ? where.country : mostly
	const country = code ? attestary.knowledge.countries.byIso2(code)?.name : undefined
	const claims = claimsOf(incident, read)
	const isOnlyThreat = factuality === 'threatened' || factuality === 'planned'
	const total = (kind: Figure['kind']) => {
		if (isOnlyThreat) return undefined
		const figure = figures.find((f) => f.kind === kind && f.who === null)
		return figure && figure.low !== null && figure.high !== 0
			? { low: figure.low, high: figure.openAbove ? null : (figure.high ?? figure.low) }
			: undefined
	}
	return {
		type: isTakenByState(incident, read) ? 'KIDNAPPING' : typeOf(incident),
		stage: isOnlyThreat ? 'THREATENED' : 'ACCOMPLISHED',
		date: dateOf(when, publishedOn(read)),
		...(country ? { country: country.toUpperCase() } : {}),
		places: [...new Set([...placesOf(claims), ...besidePlaces(claims, read)])],
		killed: total('killed'),
		injured: total('wounded'),
		roles: withShorterForms(rolesOf(incident, read), claims),
	}
}

/** Places taken from where the report was sent: the key has only those told of the event. */
const AROUND: ReadonlySet<string> = new Set(['where/dateline', 'where/country-of-report'])

/** The key names a place by every name that is given for it, from the province to the quarter. */
function placesOf(claims: readonly Claim[]): string[] {
	const names = claims.flatMap((c) =>
		c.field === 'where' && c.value.level !== 'country' && !c.rules.some((rule) => AROUND.has(rule))
			? [c.value.anchor ?? (c.value.facility ? '' : c.value.name)]
			: [],
	)
	return [...new Set(names.filter((name) => name !== '').map((name) => name.toUpperCase()))]
}

/** "In Oak, Elm Department": the town that no list has, and what the text says right behind a town that it lies in. */
function besidePlaces(claims: readonly Claim[], { input }: Read): string[] {
	const { text } = input.version
	const names = claims.flatMap((c) => {
		if (c.field !== 'where' || c.evidence.kind === 'decision' || c.rules.some((rule) => AROUND.has(rule))) return []
		return c.evidence.spans.flatMap(({ start, end }) => [
			...(TOWN_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.slice(1, 2) ?? []),
			...(REGION_BEHIND.exec(text.slice(end, end + 60))?.slice(1, 2) ?? []),
			...(QUARTER.exec(text.slice(start, end))?.slice(1, 2) ?? []),
		])
	})
	return names.map((name) => name.trim().toUpperCase())
}
const SIDE = '(?:(?:north|south|east|west|central)\\w* )?'
const TOWN_BEFORE = new RegExp(`\\b(?:in|of|at|near) (?!the\\b)((?:[\\p{Lu}'-]+ ?){1,4}),\\s+${SIDE}$`, 'iu')
const REGION_BEHIND = new RegExp(
	`^(?:,| in)\\s+${SIDE}((?:[\\p{Lu}'-]+ ){1,3}(?:department|province|municipality|intendancy|jurisdiction))\\b`,
	'iu',
)
const QUARTER = /(?:^|\bthe )((?:[\p{Lu}'-]+ ){1,3})(?:neighborhood|quarter|suburb|district|sector|canton)\b/iu

/** Days that stand in where no words date the event. */
const UNDATED: ReadonlySet<string> = new Set(['when/day-of-report', 'when/day-of-news'])
/** The key dates every incident: one that no words date was "on or before" the day of the report. */
function dateOf(when: Incident['when'], published: string | undefined) {
	if (!when || UNDATED.has(when.rule ?? '')) return published ? { to: published } : undefined
	const [from, to] = [when.earliest.slice(0, 10), when.latest.slice(0, 10)]
	// "In recent weeks", "this month": some day up to that of the report.
	if (to === published && toCount(to) - toCount(from) > 1) return { to }
	return { from, to }
}

/** The key has what a thing or people not named are called in the text, in full and shorter. */
function withShorterForms(roles: Roles, claims: readonly Claim[]): Roles {
	const named = new Set(claims.flatMap((c) => (isNamed(c) ? [c.value.name] : [])).concat(namedVictims(claims)))
	const told = (entity: string[]): string[] =>
		entity.some((name) => named.has(name)) ? entity : [...new Set(entity.flatMap(shorterForms))]
	const { PerpInd, PerpOrg, Target, Victim, Weapon } = roles
	return {
		PerpInd: PerpInd.map(told),
		PerpOrg,
		Target: Target.map(told),
		Victim: Victim.map(told),
		Weapon: Weapon.map(told),
	}
}
const isNamed = (claim: Claim): claim is Extract<Claim, { field: 'actor' | 'target' }> =>
	(claim.field === 'actor' || claim.field === 'target') && claim.value.kind === 'person' && !claim.value.unnamed

function typeOf({ event, weapons }: Incident): string {
	if (event.delivery === undefined && weapons.some(({ weapon }) => BOMBS.test(weapon.kind))) return 'BOMBING'
	const type = event.type as PloverType
	const delivery = (event.delivery ?? null) as Delivery | null
	const types = [...(event.modes as Mode[]), null].map((mode) => mucOf({ type, mode, delivery, sense: '' }))
	return types.find((one) => one !== null && one !== 'ATTACK') ?? 'ATTACK'
}

/** What was only destroyed or attacked, with a bomb: the key goes by the bomb. */
const BOMBS = /bomb|explosive|dynamite|ied\b/i
