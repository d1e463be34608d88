/**
 * The `muc4` task: incidents of a telex with their slots, and who fills which role anywhere in it. An adapter: kinds,
 * classes and modes of the claims are translated into the conventions of that answer key by the tables below. Its
 * incidents are acts of violence against people who do not fight, or against property; fights between armed parties and
 * what is denied or only imagined are none.
 */
import { mucOf } from '../../src/coding/codes.ts'
import type { Delivery, Mode, PloverType } from '../../src/coding/lists.ts'
import type { Claim } from '../../src/coding/schema.ts'
import type { Figure, Incident, Party } from '../../src/incident/schema.ts'
import { toCount } from '../../src/report/days.ts'
import { metadatum } from '../../src/report/schema.ts'
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, type ReadItem, readItem, writeLines } from './items.ts'
import { building, entities, OPEN_GROUND, PART, sameName, wholeName, withOwner } from './muc4-names.ts'

interface Item {
	readonly docid: string
	readonly text: string
	readonly dateline: string | null
	readonly message_date: string | null
}

type Role = 'PerpInd' | 'PerpOrg' | 'Target' | 'Victim' | 'Weapon'
type Roles = Record<Role, string[][]>

export function predictMuc4(inPath: string, outPath: string, attestary: Attestary): void {
	writeLines(
		outPath,
		linesOf<Item>(inPath).map(({ docid, text, dateline, message_date }) => {
			const read = readItem(attestary, docid, dateline ? `${dateline} -- ${text}` : text, message_date)
			return { docid, ...(read ? documentOf(read, attestary) : {}) }
		}),
	)
}

function documentOf(read: ReadItem, attestary: Attestary) {
	const violent = read.own.incidents.filter((incident) => counts(incident, read))
	const told = violent.filter((incident) => {
		const { Target, Victim } = rolesOf(incident, read)
		return Target.length > 0 || (Victim.length > 0 && isOne(incident, read))
	})
	const country = mostSaid(attestary.toponyms(read.input).map((place) => place.country))
	const incidents = told.map((incident) => incidentOf(incident, read, attestary, country))
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

/** The key names a country for every incident: where the words do not, the one that the report mostly speaks of. */
function mostSaid(countries: readonly (string | null)[]): string | null {
	const times = new Map<string, number>()
	for (const country of countries) if (country) times.set(country, (times.get(country) ?? 0) + 1)
	return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Days before the report after which an incident is history to the key. */
const RECENT = 90

const publishedOn = (read: ReadItem): string | undefined =>
	metadatum(read.input.metadata, 'published')?.value.slice(0, 10)

function counts(incident: Incident, read: ReadItem): boolean {
	const { event, factuality, claims, recordable, when } = incident
	if (event.type !== 'ASSAULT' || !recordable) return false
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
function isOne(incident: Incident, read: ReadItem): boolean {
	const { when, figures, actors } = incident
	const claims = claimsOf(incident, read)
	const dated = when !== null && !UNDATED.has(when.rule ?? '')
	const counted = figures.some(({ low, high }) => (low ?? 0) > 0 || (high ?? 0) > 0)
	return actors.length > 0 || dated || counted || placesOf(claims).length > 0 || namedVictims(claims).length > 0
}

/** Those who fight and what is theirs: no target of terrorism to the key. */
function isOfArms(claim: Claim): boolean {
	if (claim.field === 'harm') return claim.value.status === 'combatant'
	if (claim.field !== 'target') return false
	const { kind, name, sectors } = claim.value
	if (kind === 'facility') return OF_ARMS.test(name)
	return kind === 'force' || kind === 'armed-group' || (kind === 'people' && /^(?:MIL|REB)$/.test(sectors?.[0] ?? ''))
}
const OF_ARMS =
	/\b(?:military|army|enemy|rebel|guerrilla|brigade|battalion|garrison|barracks|armed forces|police (?:station|post|headquarters|barracks)|infantry|cavalry|artillery|trench|(?:armou?red|combat) vehicle|tank)/i

/** A figure that stands without words for whom it counts. */
const isUntold = (claim: Claim): boolean =>
	claim.field === 'harm' && claim.value.status === 'unknown' && GENERAL.test(claim.value.who)

function incidentOf(incident: Incident, read: ReadItem, attestary: Attestary, mostly: string | null) {
	const { when, where, factuality, figures } = incident
	const code = where?.country ?? mostly
	const country = code ? attestary.knowledge.countries.byIso2(code)?.name : undefined
	const total = (kind: Figure['kind']) => {
		const figure = figures.find((f) => f.kind === kind && f.who === null)
		return figure && figure.low !== null && figure.high !== 0
			? { low: figure.low, high: figure.openAbove ? null : (figure.high ?? figure.low) }
			: undefined
	}
	return {
		type: typeOf(incident),
		stage: factuality === 'threatened' || factuality === 'planned' ? 'THREATENED' : 'ACCOMPLISHED',
		date: dateOf(when, publishedOn(read)),
		...(country ? { country: country.toUpperCase() } : {}),
		places: placesOf(claimsOf(incident, read)),
		killed: total('killed'),
		injured: total('wounded'),
		roles: rolesOf(incident, read),
	}
}

/** Places taken from where the report was sent: the key has only those told of the event. */
const AROUND: ReadonlySet<string> = new Set(['where/dateline', 'where/capital', 'where/country-of-report'])

/** The key names a place by every name that is given for it, from the province to the quarter. */
function placesOf(claims: readonly Claim[]): string[] {
	const names = claims.flatMap((c) =>
		c.field === 'where' && c.value.level !== 'country' && !c.rules.some((rule) => AROUND.has(rule))
			? [c.value.anchor ?? (c.value.facility ? '' : c.value.name)]
			: [],
	)
	return [...new Set(names.filter((name) => name !== '').map((name) => name.toUpperCase()))]
}

/** Days that stand in where no words date the event. */
const UNDATED: ReadonlySet<string> = new Set(['when/day-of-report', 'when/day-of-news'])
/** The key dates every incident: one that no words date was "on or before" the day of the report. */
function dateOf(when: Incident['when'], published: string | undefined) {
	if (!when || UNDATED.has(when.rule ?? '')) return published ? { to: published } : undefined
	return { from: when.earliest.slice(0, 10), to: when.latest.slice(0, 10) }
}

function typeOf({ event, weapons }: Incident): string {
	if (event.delivery === undefined && weapons.some(({ weapon }) => BOMBS.test(weapon.kind))) return 'BOMBING'
	const type = event.type as PloverType
	const delivery = (event.delivery ?? null) as Delivery | null
	const types = [...(event.modes as Mode[]), null].map((mode) => mucOf({ type, mode, delivery, sense: '' }))
	return types.find((one) => one !== null && one !== 'ATTACK') ?? 'ATTACK'
}

/** What was only destroyed or attacked, with a bomb: the key goes by the bomb. */
const BOMBS = /bomb|explosive|dynamite|ied\b/i

const claimsOf = ({ claims }: Incident, { coded }: ReadItem): Claim[] =>
	coded.claims.filter(({ key }) => claims.includes(key))

function rolesOf(incident: Incident, read: ReadItem): Roles {
	const claims = claimsOf(incident, read)
	const doers = incident.actors.filter(
		({ actor }) => actor.kind !== 'facility' && actor.kind !== 'unknown' && !isState(actor),
	)
	const victims = [
		...namedVictims(claims),
		...claims.flatMap((c) => (c.field === 'victim' && c.value.name === null ? [c.value.description] : [])),
		...incident.targets.filter(isHuman).map(({ actor }) => actor.name),
		...claims.flatMap((c) => (c.field === 'harm' && c.value.kind !== 'damaged' && !isOfArms(c) ? [c.value.who] : [])),
	]
	return {
		PerpInd: entities(
			doers.flatMap((party) =>
				party.actor.members
					? [membersOf(party.actor)]
					: isOrganisation(party) || ADJECTIVE.test(party.actor.name)
						? []
						: [withNumber(party, read), withRank(party.actor, read), party.actor.name],
			),
		),
		PerpOrg: entities(organisationsOf(doers, read)),
		Target: entities(
			[
				...incident.targets
					.filter(
						({ actor }) =>
							actor.kind === 'facility' ||
							(actor.kind === 'organisation' && incident.event.modes.some((m) => /explosives|destroy|heavy/.test(m))),
					)
					.map(({ actor }) => wholeName(actor.name, claims)),
				...bombedPlaces(incident, claims),
				...claims.flatMap((c) => (c.field === 'harm' && c.value.kind === 'damaged' ? [c.value.who] : [])),
			]
				.map((name) => building(withOwner(name, claims, read.input.version.text)))
				.filter((name) => !OPEN_GROUND.test(name) && !PART.test(name) && !OF_ARMS.test(name)),
		),
		Victim: entities(victims.filter((name) => !GENERAL.test(name))),
		Weapon: entities(
			claims
				.filter((c) => !c.rules.includes(IMPLIED) && !(c.field === 'weapon' && CARRIER.test(c.value.kind)))
				.flatMap((c) => (c.field === 'weapon' ? [read.words[c.key]?.split(' … ').at(-1) ?? c.value.kind] : []))
				.filter((words) => !NO_THING.test(words)),
		),
	}
}

/** "Three young men": the key prints the number with those whom nobody names. */
function withNumber({ actor: { name, unnamed }, claims }: Party, { coded, input }: ReadItem): string {
	if (!unnamed) return name
	const { text } = input.version
	const counted = coded.claims.flatMap((claim) => {
		if (!claims.includes(claim.key) || claim.evidence.kind === 'decision') return []
		const before = claim.evidence.spans.flatMap(({ start, end }) =>
			text.slice(start, end) === name ? [NUMBER.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? ''] : [],
		)
		return before.filter((number) => number !== '')
	})
	return counted[0] ? `${counted[0]} ${name}` : name
}
const NUMBER = /(?<!\bOR)(?:^|\s)(two|three|four|five|six|seven|eight|nine|ten|\d+)\s+$/i

/** "Captain Juan Ruiz": the key prints the rank of a perpetrator, though not of a victim. */
const withRank = ({ kind, name, role }: Party['actor'], { input }: ReadItem): string =>
	kind === 'person' && RANK.test(role ?? '') && input.version.text.includes(`${role} ${name}`)
		? `${role} ${name}`
		: name
const RANK =
	/^(?:(?:brigadier|major|lieutenant|second|first) )?(?:general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|corporal|admiral)$/i

/** "members of the Front": the word alone names nobody there. */
const membersOf = ({ members = '', name }: Party['actor']): string =>
	/^members?$/i.test(members) ? `${members} of ${name}` : members

/** Where a bomb went off the building was attacked, though no word says so. */
function bombedPlaces({ event, targets }: Incident, claims: readonly Claim[]): string[] {
	if (!event.modes.some((mode) => mode === 'explosives' || mode === 'suicide-attack')) return []
	if (targets.some(({ actor }) => actor.kind === 'facility')) return []
	return claims
		.flatMap((c) => (c.field === 'where' && c.value.facility ? [c.value.facility] : []))
		.map((name) => wholeName(name, claims))
}
/** A state, its government or police is seldom a perpetrator to the key, which is of terrorism. */
const isState = ({ kind, name }: Party['actor']): boolean =>
	kind === 'state' || /^(?:government|police|u\.?s)/i.test(name)
/** "A guerrilla attack": the key has a doer only where a noun names one. */
const ADJECTIVE = /^(?:guerrilla|rebel|insurgent)$/i
/** Craft and stores are no instruments there. */
const CARRIER = /helicopter|plane|aircraft|jet|tank|ammunition/i
/** Read from the word of the deed alone: the key names no instrument for "shot" or "exploded". */
const IMPLIED = 'with-what/implied'
/** The instrument there is a thing: "bombing" and "explosion" are none. */
const NO_THING = /(?:ings?|explosions?|blasts?|gunfire)$/i

const GENERAL = /^(?:people|persons|others|victims|casualties|dead|wounded)$/i

/** An army or government counts as an organisation there though no name is given; its soldiers do not. */
const BODY = /\b(?:army|navy|police|government|(?:armed|air|security) forces?|cartel|guard)$/i
const isOrganisation = ({ actor: { kind, unnamed, name } }: Party): boolean =>
	BODY.test(name) ||
	(!unnamed && (kind === 'armed-group' || kind === 'organisation' || kind === 'force' || kind === 'state'))
/** The key names the organisation behind "guerrillas" or "soldiers": the one that the report names. */
function organisationsOf(doers: readonly Party[], read: ReadItem): string[] {
	const named = doers.filter(isOrganisation).map(({ actor }) => actor.name)
	if (named.length > 0) return named
	const kinds = new Set(doers.filter(({ actor }) => actor.unnamed).map(({ actor }) => actor.kind))
	return (['armed-group', 'force'] as const).flatMap((kind) =>
		kinds.has(kind) ? groupsOf(read, kind).slice(0, 1) : [],
	)
}

function groupsOf({ coded }: ReadItem, kind: string): string[] {
	const times = new Map<string, number>()
	for (const c of coded.claims) {
		if (c.field !== 'actor' && c.field !== 'target') continue
		const { value } = c
		if (value.kind !== kind || (kind === 'armed-group' ? value.unnamed : !BODY.test(value.name))) continue
		times.set(value.name, (times.get(value.name) ?? 0) + 1)
	}
	return [...times].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

const isHuman = ({ actor: { kind } }: Party): boolean => kind === 'person' || kind === 'people'

function namedVictims(claims: readonly Claim[]): string[] {
	return claims.flatMap((c) => {
		if (c.field === 'victim' && c.value.name !== null) return [c.value.name]
		return c.field === 'target' && c.value.kind === 'person' && !c.value.unnamed ? [c.value.name] : []
	})
}
