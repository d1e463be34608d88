/**
 * Codings as a perfect coder would give them, made from a test bed's gold: they measure this floor alone. What the gold
 * calls one event in one report becomes mentions that the coder reads as the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, HarmValue, WeaponValue } from '../../src/coding/schema.ts'
import { isGeneric } from '../../src/incident/names.ts'
import { actor, day, institution, PUBLISHER, person, ReportBuilder, type Said, unnamed } from './build.ts'

interface GoldName {
	readonly name: string
	readonly optional?: boolean
}
interface GoldEvent {
	readonly key: string
	readonly plover_type: string
	readonly mode: string | null
	readonly main: boolean
	readonly trigger: string
	readonly background?: boolean
	readonly date: string | null
	readonly place: {
		name: string
		country: string
		lat?: number
		lon?: number
		country_only?: boolean
		countries?: string[]
	} | null
	readonly actor: readonly GoldName[]
	readonly target: readonly GoldName[]
	readonly weapon: readonly { kind: string; type?: string; count?: number }[]
	readonly harm: readonly {
		kind: HarmValue['kind']
		who?: string
		min: number | null
		max: number | null
		part?: boolean
		since?: boolean
		derived?: boolean
		optional?: boolean
		words?: string
	}[]
	readonly factuality: Claim['factuality']
	readonly incident_id: string | null
	readonly mentions?: readonly string[]
	readonly optional?: boolean
}
interface GoldReport {
	readonly id: string
	readonly published: string
	readonly events: readonly GoldEvent[]
	readonly sources: readonly {
		event: string
		field: string
		speaker: string
		speaker_aliases?: readonly string[]
		anonymous: boolean
		stance: Claim['stance']
		anchor: string
	}[]
	readonly links: readonly {
		from: string
		to: string
		kind: 'response-to' | 'same-as' | 'part-of' | 'follows'
		optional?: boolean
	}[]
}
export interface GoldIncident {
	readonly incident_id: string
	readonly reports: readonly string[]
	readonly text_origins?: readonly (readonly string[])[]
	/** Which figure is whose, in which reports. */
	readonly figure_origins?: readonly { kind: string; value: number; origin: string; reports: readonly string[] }[]
	readonly figures: readonly {
		kind: string
		who: string
		low: number | null
		best: number | null
		high: number | null
		why?: string
	}[]
	readonly attributions: readonly {
		claimant: string
		stance: string
		actor?: string
		claimant_aliases?: string[]
		actor_aliases?: string[]
	}[]
}
export interface GoldCluster {
	readonly incidents: readonly GoldIncident[]
	readonly response_links: readonly { from: string; to: string }[]
}

export interface Gold {
	readonly reports: readonly ReportBuilder[]
	/** The gold's incident of a mention. */
	readonly incidentOf: ReadonlyMap<string, string>
	readonly cluster: GoldCluster | null
}

const TYPES: Readonly<Record<string, string>> = {
	'ACCUSE/DISAPPROVE': 'ACCUSE',
	'DEMAND/REQUEST': 'REQUEST',
	INVESTIGATE: 'ACCUSE',
	CRIME: 'ASSAULT',
}
const DELIVERY: Readonly<Record<string, WeaponValue['delivery']>> = {
	aerial: 'air-dropped',
	'rocket/missile': 'rocket',
	drone: 'drone',
	explosives: 'placed',
	suicide: 'suicide',
	firearms: 'small-arms',
	artillery: 'artillery',
}
const STATES = /^(?:the )?(?:US|U\.S\.|American|United States|Iran|Iraq|Israel|Russia|Britain|government)\b/

export function readGold(folder: string): Gold {
	const incidentOf = new Map<string, string>()
	const clusterAt = join(folder, 'cluster.json')
	const cluster = existsSync(clusterAt) ? (JSON.parse(readFileSync(clusterAt, 'utf8')) as GoldCluster) : null
	const reports = readdirSync(folder)
		.filter((name) => name.endsWith('.gold.json'))
		.sort()
		.map((name) => {
			const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldReport
			const at = (ending: string) => join(folder, 'text', `${gold.id}${ending}`)
			const meta = existsSync(at('.meta.json')) ? JSON.parse(readFileSync(at('.meta.json'), 'utf8')) : {}
			const built = new ReportBuilder(gold.id, {
				text: readFileSync(at('.txt'), 'utf8'),
				published: gold.published,
				publisher: meta.publisher ?? null,
			})
			told(gold, built, incidentOf, cluster)
			return built
		})
	return { reports, incidentOf, cluster }
}

function told(
	gold: GoldReport,
	built: ReportBuilder,
	incidentOf: Map<string, string>,
	cluster: GoldCluster | null,
): void {
	const text = built.spec.text!
	const keys = new Map<string, string>()
	const used = new Set<number>()
	for (const event of gold.events) {
		const type = (TYPES[event.plover_type] ?? event.plover_type) as 'ASSAULT'
		const [earliest, latest = earliest] = (event.date ?? '').split('/')
		const place = event.place
		const code = place?.countries?.[0] ?? place?.country
		const key = built.tell({
			...spanOf(text, event.trigger, used),
			type,
			factuality: event.factuality,
			background: event.background ?? false,
			main: event.main,
			event: event.mode && DELIVERY[event.mode] ? { delivery: DELIVERY[event.mode]! } : {},
			...(earliest ? { when: day(earliest, latest!) } : {}),
			...(place && code
				? {
						where:
							place.country_only || place.lat === undefined
								? { name: place.name, country: code, level: 'country' as const }
								: {
										name: place.name,
										country: code,
										lat: place.lat,
										lon: place.lon!,
										level: levelOf(place.name),
									},
					}
				: {}),
			actors: event.actor.filter((a) => !a.optional).map((a) => party(a.name, text)),
			targets: event.target.filter((a) => !a.optional).map((a) => party(a.name, text)),
		})
		if (event.incident_id) incidentOf.set(key, event.incident_id)
		keys.set(event.key, key)
		for (const weapon of event.weapon) {
			built.claim(key, 'weapon', {
				kind: weapon.kind,
				...(weapon.type ? { type: weapon.type } : {}),
				...(weapon.count ? { count: { min: weapon.count, max: weapon.count } } : {}),
			})
		}
		for (const harm of event.harm) {
			if (harm.derived || harm.optional) continue
			built.claim(
				key,
				'harm',
				{
					kind: harm.kind,
					count: { min: harm.min, max: harm.max, ...(harm.words && harm.min === null ? { vague: true } : {}) },
					who: whoseOf(harm, text),
					status: 'unknown',
					...(harm.part ? { part: true } : {}),
					...(harm.since ? { since: true } : {}),
					...(isDoer(event, harm.who ?? '') ? { attackers: true } : {}),
				},
				sayerOf(gold, event, harm, text, cluster),
				'happened',
			)
		}
		for (const again of event.mentions ?? []) {
			const other = built.tell({
				...spanOf(text, again, used),
				type,
				factuality: event.factuality,
				background: event.background ?? false,
				main: false,
			})
			if (event.incident_id) incidentOf.set(other, event.incident_id)
			built.link('same-as', other, key)
		}
	}
	for (const source of gold.sources) {
		const about = keys.get(source.event)
		if (!about || source.field !== 'actor') continue
		const act = ({ blames: 'blame', denies: 'denial', 'claims-responsibility': 'claim-of-responsibility' } as const)[
			source.stance as 'blames'
		]
		const doers = gold.events.find((e) => e.key === source.event)!.actor
		if (act)
			built.say(
				act,
				speakerOf(source, text),
				[about],
				act === 'blame' && doers[0] ? party(doers[0].name, text) : undefined,
			)
	}
	for (const link of gold.links) {
		const [from, to] = [keys.get(link.from), keys.get(link.to)]
		if (from && to && !link.optional) built.link(link.kind, from, to)
	}
}

/** The harmed are those who did it: by name among the doers and not among the targets, or said in words. */
const isDoer = ({ actor, target }: GoldEvent, who: string): boolean =>
	/attackers|assailants|bombers?\b/.test(who) ||
	(!isGeneric(who) && actor.some((a) => sameWords(a.name, who)) && !target.some((t) => sameWords(t.name, who)))

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const WORLD = readFileSync(join(import.meta.dirname, '../beds/world/places.tsv'), 'utf8').split('\n')
const AREAS = new Set(WORLD.flatMap((line) => (/\t(?:region|island)$/.test(line.trim()) ? line.split('\t')[0]! : [])))

function levelOf(name: string): 'near' | 'province' | 'town' {
	if (/\b(?:near|north|south|east|west)\b/.test(name)) return 'near'
	return AREAS.has(name) ? 'province' : 'town'
}

/** "Gunmen attacked": a capital that only begins the sentence names nobody. */
const isNameless = (name: string, text: string): boolean =>
	/^\p{Lu}\p{Ll}+(?:men|s)$/u.test(name) && !new RegExp(`[\\p{Ll},] ${name}\\b`, 'u').test(text)

const party = (name: string, text: string) =>
	actor(
		name,
		STATES.test(name)
			? {
					kind: 'state',
					country: name
						.replace(/[^A-Za-z]/g, '')
						.slice(0, 2)
						.toUpperCase(),
				}
			: /^\p{Lu}/u.test(name) && !isNameless(name, text)
				? {}
				: { kind: 'people', unnamed: true },
	)

function speakerOf(source: GoldReport['sources'][number], text: string) {
	if (source.speaker === 'article' || source.speaker === 'unattributed') return PUBLISHER
	if (source.anonymous) return unnamed(source.speaker)
	const isPerson = /^\p{Lu}\S+ \p{Lu}/u.test(source.speaker) && !BODIES.test(source.speaker)
	return isPerson ? person(source.speaker, roleOf(source, text)) : institution(source.speaker)
}

const BODIES = /Ministry|Army|Movement|Circle|News|Front|Guild|Coalition|Corps|Command|Staff|Order|Council|Bar\b/

/** Where the text calls a person by an office alone, the gold lists it among the other names. */
function roleOf({ speaker, speaker_aliases = [] }: GoldReport['sources'][number], text: string): { role?: string } {
	const read = roleIn(text, speaker)
	const offices = speaker_aliases.filter((alias) => /^\p{Ll}/u.test(alias) && alias.toLowerCase() !== 'we')
	return offices.length > 0 ? { role: [read.role ?? '', ...offices].join(' ').trim() } : read
}

/** "Interior minister X", "X, the mayor": what the text says of the person where it names it first. */
function roleIn(text: string, name: string): { role?: string } {
	const at = text.indexOf(name)
	const before = /(?:[\w’'-]+ ){1,4}$/.exec(text.slice(0, Math.max(at, 0)))?.[0] ?? ''
	const after = /^, ([^,.]{3,40}),/.exec(text.slice(at + name.length))?.[1] ?? ''
	return at < 0 ? {} : { role: `${before}${after}`.trim() }
}

/** The words in the text, when they stand there and no other mention has them. */
function spanOf(text: string, words: string, used: Set<number>): { at?: { start: number; end: number } } {
	const start = text.indexOf(words)
	if (start < 0 || used.has(start)) return {}
	used.add(start)
	return { at: { start, end: start + words.length } }
}

const WORDS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	)

/** "14 of its men": whose they are belongs to the words. */
function whoseOf({ who = 'people', min, max }: GoldEvent['harm'][number], text: string): string {
	const number = min ?? max ?? 0
	const told = new RegExp(
		`\\b(?:${number}|${WORDS[number] ?? number}) (?:of )?((?:its|our|their) (?:own )?${who})\\b`,
		'i',
	)
	return told.exec(text)?.[1]?.toLowerCase() ?? who
}

/** Who says a figure: whose the gold says that it is, else the source of the event's harm whose words stand nearest to the number. */
function sayerOf(
	gold: GoldReport,
	event: GoldEvent,
	harm: GoldEvent['harm'][number],
	text: string,
	cluster: GoldCluster | null,
): Said {
	const number = harm.min ?? harm.max ?? 0
	const who = harm.who ?? 'people'
	const all = gold.sources.filter(
		(s) => s.event === event.key && (s.field === 'harm' || s.field === 'event') && s.stance !== 'denies',
	)
	if (all.length === 0) return {}
	const told = [...text.matchAll(new RegExp(`\\b(?:${number}|${WORDS[number] ?? number})\\b`, 'gi'))].map(
		(m) => m.index,
	)
	const at = told.find((i) => text.slice(i, i + 60).includes(who)) ?? told[0] ?? 0
	const owners = (cluster?.incidents ?? [])
		.filter(({ incident_id }) => incident_id === event.incident_id)
		.flatMap(({ figure_origins = [] }) => figure_origins)
		.filter((o) => o.kind === harm.kind && o.value === number && o.reports.includes(gold.id))
		.map(({ origin }) => origin.toLowerCase())
	const isNamed = (name: string): boolean =>
		owners.some((o) => o.includes(name.toLowerCase()) || name.toLowerCase().includes(o))
	const isOwner = ({ speaker, speaker_aliases = [] }: GoldReport['sources'][number]): number =>
		isNamed(speaker) ? 2 : speaker_aliases.some(isNamed) ? 1 : 0
	const best = [...all].sort(
		(a, b) =>
			isOwner(b) - isOwner(a) ||
			Number(b.field === 'harm') - Number(a.field === 'harm') ||
			Math.abs(text.indexOf(a.anchor) - at) - Math.abs(text.indexOf(b.anchor) - at),
	)[0]!
	return { speaker: speakerOf(best, text), stance: best.stance }
}
