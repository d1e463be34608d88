/**
 * Who would be exposed: people who were harmed or were the target, witnesses who hold no office, and private accounts. Each
 * with every form of the name that the claims about the same incident use.
 */

import type { Claim as Placed, Speaker, Statement } from '../../coding/schema.ts'
import type { Incident } from '../../incident/schema.ts'
import type { Version } from '../../report/schema.ts'
import { nameOf } from '../holdings.ts'
import type { ExposedAs } from '../shape.ts'
import { type Hidden, wordsOf } from './veil.ts'

/** What a coding says; of which version counts for nothing here. */
export interface Said {
	readonly claims: readonly Claim[]
	readonly statements: readonly Pick<Statement, 'speaker' | 'about'>[]
}
/** Of each kind by itself, so that its field still says what its value is. */
type Unplaced<T> = T extends unknown ? Omit<T, 'version'> : never
type Claim = Unplaced<Placed>

export interface Exposed {
	readonly name: string
	readonly as: ExposedAs
	/** Handles or keys of the incidents that it is told with. */
	readonly incidents: readonly string[]
}

const MARKS = /^(?:jr|sr|ii|iii|iv)\.?$/i
const PARTICLES = /^(?:a[ln]|el|abu|umm|abd|bin|ibn|ben|van|von|der|den|de|del|della|di|da|dos|la|le|the|of)$/i
const BEGINS_NAME = /^\p{Lu}/u
/** Whoever speaks in one of these is known to the public for it. Anybody else may have been there by chance. */
const OFFICE =
	/\b(?:ministers?|president|premier|chancellor|secretary|spokes(?:man|woman|person)|spokesperson|general|colonel|major|captain|lieutenant|admiral|marshal|commander|chief|director|head|chair(?:man|woman|person)?|governor|mayor|ambassador|envoy|senator|lawmaker|legislator|deputy|mp|judge|prosecutor|king|queen|prince|princess|emir|sultan|ayatollah|pope|cardinal|archbishop|bishop|official|commissioner|inspector|superintendent|sheriff|leader|representative|congress(?:man|woman)|speaker|adviser|advisor|negotiator|coordinator)\b/i

/** Those who lead in public are no private victims, whatever befalls them; ranks that thousands hold are not among them. */
const LEADS =
	/(?<!\b(?:company|platoon|squad|section|patrol|team|unit|deputy|community|church|youth|student|local|village|tribal|clan|union|group|protest|business|opposition|strike)[ -])\b(?:minister|president|premier|chancellor|general(?! (?:manager|practitioner|worker|hand))|admiral|marshal|commander|leader|warlord|governor|mayor|ambassador|senator|king|queen|emir|sultan|ayatollah|pope|cardinal|archbishop)\b/i

/** Events in which whoever is aimed at is harmed or held. */
const AIMED_AT: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

export const NAME_MARK = '[name withheld]'

/** Everybody who would be named, most often told first. */
export function exposedIn(
	codings: readonly Said[],
	incidents: readonly Incident[],
	versions: readonly Pick<Version, 'sections'>[],
): Exposed[] {
	const claims = codings.flatMap((coded) => coded.claims)
	const told = new Map<string, { as: Exposed['as']; incidents: Set<string> }>()
	const tell = (name: string, as: Exposed['as'], incident: string | null) => {
		const held = told.get(name) ?? { as, incidents: new Set() }
		if (incident !== null) held.incidents.add(incident)
		told.set(name, held)
	}
	const byMention = groupedByMention(claims)
	const incidentOf = new Map(incidents.flatMap((i) => i.mentions.map((mention) => [mention, i] as const)))
	const speakers = [
		...claims.map(({ speaker, about }) => ({ speaker, mentions: [about] })),
		...codings.flatMap(({ statements }) => statements.map(({ speaker, about }) => ({ speaker, mentions: about }))),
	]
	const known = officesIn(
		speakers.map(({ speaker }) => speaker),
		claims,
	)
	const leading = leadersIn(claims)
	for (const incident of incidents) {
		const parties = incident.targets.filter(({ actor }) => actor.kind === 'person' && !actor.unnamed)
		const of = incident.mentions.flatMap((mention) => byMention.get(mention) ?? [])
		const names = victimsIn(
			of,
			parties.map(({ names, actor }) => [actor.name, ...names]),
			AIMED_AT.has(incident.type) ? known : null,
			leading,
		)
		for (const name of names) tell(name, 'victim', nameOf(incident))
	}
	for (const [mention, of] of byMention)
		if (!incidentOf.has(mention)) for (const name of victimsIn(of, [], null, leading)) tell(name, 'victim', null)
	for (const { speaker, mentions } of speakers)
		for (const one of withVia(speaker))
			for (const { name, as } of privateNames(one, known)) {
				const of = mentions.flatMap((mention) => incidentOf.get(mention) ?? [])
				if (of.length === 0) tell(name, as, null)
				for (const incident of of) tell(name, as, nameOf(incident))
			}
	// Whoever posted what a report quotes, also where nothing was coded of it.
	for (const { kind, author, handle } of versions.flatMap(({ sections }) => sections))
		if (kind === 'post') for (const name of [author, handle]) if (name && !told.has(name)) tell(name, 'account', null)
	return [...told]
		.map(([name, { as, incidents: of }]) => ({ name, as, incidents: [...of].sort() }))
		.sort((a, b) => b.incidents.length - a.incidents.length || (a.name < b.name ? -1 : 1))
}

/** The forms in which such names are found again. */
export function formsOf(exposed: readonly Exposed[]): Hidden {
	const names = exposed.map(({ name }) => name)
	// An account may be called after a town or a day: only its whole name is its own.
	const persons = exposed.filter(({ as }) => as !== 'account').map(({ name }) => name)
	return { whole: names, short: [...new Set(persons.flatMap(surnames))], mark: NAME_MARK }
}

function groupedByMention(claims: readonly Claim[]): Map<string, Claim[]> {
	const out = new Map<string, Claim[]>()
	for (const claim of claims) {
		const own = out.get(claim.about)
		if (own) own.push(claim)
		else out.set(claim.about, [claim])
	}
	return out
}

/** All names that the claims about one incident give those who were harmed or were meant to be. */
function victimsIn(
	claims: readonly Claim[],
	parties: readonly (readonly string[])[],
	known: Offices | null,
	leading: Offices,
): string[] {
	const named = claims.flatMap((claim) => (claim.field === 'victim' && claim.value.name ? [claim.value.name] : []))
	const harmed = claims.flatMap((claim) => (claim.field === 'harm' ? [claim.value] : []))
	for (const { who, count } of harmed) if (count.max === 1 && isFullName(who)) named.push(who)
	const targets = claims.flatMap((claim) =>
		claim.field === 'target' && claim.value.kind === 'person' && !claim.value.unnamed ? [claim.value] : [],
	)
	// A person who holds no office and is aimed at, arrested or taken is private as well.
	if (known) named.push(...targets.flatMap(({ name }) => (holdsOffice(name, known) ? [] : [name])))
	const victims = named.filter((name) => !holdsOffice(name, leading))
	if (victims.length === 0) return []
	const parts = new Set(victims.flatMap(partsOf))
	const alike = (name: string) => partsOf(name).some((part) => parts.has(part))
	const singles = harmed.flatMap(({ who, count }) => (count.max === 1 && isName(who) ? [who] : []))
	return [
		...victims,
		...[...targets.map(({ name }) => name), ...singles].filter(alike),
		...parties.flatMap((names) => (names.some(alike) ? names : [])),
	]
}

const withVia = (speaker: Speaker): Speaker[] => [speaker, ...(speaker.via ? withVia(speaker.via) : [])]

type Offices = readonly ReadonlySet<string>[]

/** The parts of the names of all who are told of in an office, so that "Maro" is known after "the spokesman, Ilen Maro". */
function officesIn(speakers: readonly Speaker[], claims: readonly Claim[]): Offices {
	const names = [...speakers.flatMap(withVia), ...takingPart(claims)]
		.filter(({ kind, role }) => kind === 'person' && role !== undefined && OFFICE.test(role))
		.map(({ name }) => name)
	return [...new Set(names)].map((name) => new Set(wordsOf(name)))
}

const takingPart = (claims: readonly Claim[]) =>
	claims.flatMap((c) => (c.field === 'actor' || c.field === 'target' ? [c.value] : []))

/** The parts of the names of all who lead, by what any report calls them. */
function leadersIn(claims: readonly Claim[]): Offices {
	const taking = takingPart(claims).filter(({ kind }) => kind === 'person')
	const harmed = claims.flatMap((c) => (c.field === 'victim' && c.value.name !== null ? [c.value] : []))
	const led = [
		...taking.map(({ name, role = '' }) => ({ name, as: role })),
		...harmed.map(({ name, role = '', description }) => ({ name: name!, as: `${role}; ${description}` })),
	].filter(({ as }) => LEADS.test(as))
	return [...new Set(led.map(({ name }) => name))].map((name) => new Set(wordsOf(name)))
}

const holdsOffice = (name: string, known: Offices): boolean =>
	known.some((office) => wordsOf(name).every((part) => office.has(part)))

function privateNames({ kind, name, handle }: Speaker, known: Offices): { name: string; as: Exposed['as'] }[] {
	if (kind === 'post')
		return [name, handle ?? ''].filter((one) => wordsOf(one).length > 0).map((one) => ({ name: one, as: 'account' }))
	return kind !== 'person' || holdsOffice(name, known) ? [] : [{ name, as: 'witness' }]
}

const isName = (words: string): boolean => {
	const parts = words.split(/\s+/).filter((part) => !PARTICLES.test(part))
	return parts.length > 0 && parts.every((part) => BEGINS_NAME.test(part.replace(/^al-/, '')))
}
const isFullName = (words: string): boolean => isName(words) && partsOf(words).length > 1

/** "Abu Mahdi al-Muhandis" → Mahdi, Muhandis. */
function partsOf(name: string): string[] {
	return name
		.split(/[\s,]+/)
		.map((part) => part.replace(/^(?:al|el|an|as|ad|ar|az|ash)-/i, ''))
		.filter((part) => part.length > 2 && BEGINS_NAME.test(part) && !PARTICLES.test(part) && !MARKS.test(part))
}

/** All parts but the first, which many share: a name of one part stands for itself. Double ones are told by either half. */
function surnames(name: string): string[] {
	const parts = partsOf(name)
	return (parts.length > 1 ? parts.slice(1) : parts).flatMap(wordsOf).filter((word) => word.length > 2)
}
