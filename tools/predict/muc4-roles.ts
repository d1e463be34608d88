/**
 * Who fills which role of an incident in the conventions of the MUC-4 keys: which doers are persons and which
 * organisations, what of the things hit is a target, and what each is called there.
 */
import type { Claim } from '../../src/coding/schema.ts'
import type { Incident, Party } from '../../src/incident/schema.ts'
import type { Knowledge } from '../../src/knowledge/index.ts'
import type { ReadItem } from './items.ts'
import { building, entities, OPEN_GROUND, PART, wholeName, withOwner } from './muc4-names.ts'

/** A telex as coded, with the armed organisations that it names, the most often named first. */
export interface Read extends ReadItem {
	readonly groups: readonly string[]
}
export type Role = 'PerpInd' | 'PerpOrg' | 'Target' | 'Victim' | 'Weapon'
export type Roles = Record<Role, string[][]>

export const claimsOf = ({ claims }: Incident, { coded }: Read): Claim[] =>
	coded.claims.filter(({ key }) => claims.includes(key))

/** Those who fight and what is theirs: no target of terrorism to the key. */
export function isOfArms(claim: Claim): boolean {
	if (claim.field === 'harm') return claim.value.status === 'combatant'
	if (claim.field !== 'target') return false
	const { kind, name, sectors } = claim.value
	if (kind === 'facility') return OF_ARMS.test(name)
	return kind === 'force' || kind === 'armed-group' || (kind === 'people' && /^(?:MIL|REB)$/.test(sectors?.[0] ?? ''))
}
const OF_ARMS =
	/\b(?:military|army|enemy|rebel|guerrilla|brigade|battalion|garrison|barracks|armed forces|police (?:station|post|headquarters|barracks)|infantry|cavalry|artillery|trench|(?:armou?red|combat) vehicle|tank)/i

export function rolesOf(incident: Incident, read: Read): Roles {
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
		Victim: ofOneNamed(entities(victims.filter((name) => !GENERAL.test(name))), namedVictims(claims)),
		Weapon: entities(
			claims
				.filter((c) => !c.rules.includes(IMPLIED) && !(c.field === 'weapon' && CARRIER.test(c.value.kind)))
				.flatMap((c) => (c.field === 'weapon' ? [read.words[c.key]?.split(' … ').at(-1) ?? c.value.kind] : []))
				.filter((words) => !NO_THING.test(words)),
		),
	}
}

/** "Three young men": the key prints the number with those whom nobody names. */
function withNumber({ actor: { name, unnamed }, claims }: Party, { coded, input }: Read): string {
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
const withRank = ({ kind, name, role }: Party['actor'], { input }: Read): string =>
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

/** Words for anybody; and those taken in a fight, whom the key does not have for kidnapped. */
export const GENERAL =
	/^(?:(?:\w+ )?prisoners?(?: of war)?|captives?|people|persons|others|victims|casualties|dead|wounded)$/i

/** An army or government counts as an organisation there though no name is given; its soldiers do not. */
const BODY = /\b(?:army|navy|police|government|(?:armed|air|security) forces?|cartel|guard)$/i
const isOrganisation = ({ actor: { kind, unnamed, name } }: Party): boolean =>
	BODY.test(name) ||
	(!unnamed && (kind === 'armed-group' || kind === 'organisation' || kind === 'force' || kind === 'state'))
/** Words for those of an armed organisation that is told elsewhere in the report. */
const ARMED = /terroris|guerrilla|rebel|insurgen|subversive|commando|extremis|combatant|fighter|militan|units?$/i
/** The key names the organisation behind "guerrillas" or "soldiers": the one that the report names. */
function organisationsOf(doers: readonly Party[], read: Read): string[] {
	const named = doers.filter(isOrganisation).map(({ actor }) => actor.name)
	if (named.length > 0) return named
	if (doers.some(({ actor: { unnamed, name } }) => unnamed && ARMED.test(name))) {
		const known = [...groupsOf(read, 'armed-group'), ...read.groups]
		if (known.length > 0) return known.slice(0, 1)
	}
	const kinds = new Set(doers.filter(({ actor }) => actor.unnamed).map(({ actor }) => actor.kind))
	return (['armed-group', 'force'] as const).flatMap((kind) =>
		kinds.has(kind) ? groupsOf(read, kind).slice(0, 1) : [],
	)
}

function groupsOf({ coded }: Read, kind: string): string[] {
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

export function namedVictims(claims: readonly Claim[]): string[] {
	return claims.flatMap((c) => {
		if (c.field === 'victim' && c.value.name !== null) return [c.value.name]
		return c.field === 'target' && c.value.kind === 'person' && !c.value.unnamed ? [c.value.name] : []
	})
}

/** Armed organisations of these countries that the text names anywhere, each by the longest of its names. */
export function groupsNamed({ input }: ReadItem, { actors }: Knowledge, countries: ReadonlySet<string>): string[] {
	const words = input.version.text.match(/[\p{L}\d.'-]+|\S/gu) ?? []
	const times = new Map<string, { name: string; count: number }>()
	for (let i = 0; i < words.length; i++) {
		const match = actors.longestMatch(words, i, { allCaps: true })
		const entry = match?.entries.find(
			({ kind, countries: own }) => /^(?:armed|criminal)-group$/.test(kind) && own.some((code) => countries.has(code)),
		)
		if (match && entry) {
			const name = words
				.slice(i, i + match.length)
				.filter((word) => /[\p{L}\d]/u.test(word))
				.join(' ')
			const known = times.get(entry.name) ?? { name, count: 0 }
			times.set(entry.name, { name: known.name.length >= name.length ? known.name : name, count: known.count + 1 })
		}
		i += (match?.length ?? 1) - 1
	}
	return [...times.values()].sort((a, b) => b.count - a.count).map(({ name }) => name)
}

/** "The candidate", of an attack in which one person is named and no others are told as such: what that person is. */
function ofOneNamed(victims: readonly string[][], named: readonly string[]): string[][] {
	const isOfNamed = (entity: readonly string[]): boolean => entity.some((name) => named.includes(name))
	const owners = victims.filter(isOfNamed)
	if (owners.length !== 1) return [...victims]
	const roles = victims.filter(
		(entity) => !isOfNamed(entity) && entity.every((name) => !OTHERS.test(name) && !/s$/i.test(name)),
	)
	return victims
		.filter((entity) => !roles.includes(entity))
		.map((entity) => (entity === owners[0] ? [...entity, ...roles.flat()] : entity))
}
const OTHERS =
	/\b(?:driver|chauffeur|\w*guard|escort|wife|husband|son|daughter|niece|nephew|child|children|boy|girl|brother|sister|mother|father|parents|maid|cook|passer-?by|companion|assistant|aide|woman|women|man|men|people|baby|neighbor|relative|soldier|policeman|civilian|person|peasant|minor|passenger|student|official|officer)$/i

/** "Two public buses of the company": the bus by all that it is called, down to the noun alone. */
export function shorterForms(name: string): string[] {
	const [head = name] = name.split(/ (?:of|in|at|on|such|belonging|from|with|for) /i)
	const words = head.split(' ')
	return [...new Set([name, ...words.map((_, from) => words.slice(from).join(' '))])]
}
