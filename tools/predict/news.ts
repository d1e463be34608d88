/**
 * The coder's output in the shape that the scorer for whole news reports reads. An adapter: it is handed records, words
 * by key and a map of offsets, never a text; types, modes and stances come from one crosswalk table, roles from the
 * records. What one report says comes from its own derivation, which incident it is from the derivation of all.
 */
import {
	EVENT_OF_ACT,
	FACTUALITY_OF_ACT,
	NEWS_FIELD,
	NEWS_MODE,
	NEWS_MODE_BY_DELIVERY,
	NEWS_STANCE,
	NEWS_TYPE,
	NEWS_TYPE_BY_MODE,
	newsFields,
	STANCE_OF_ACT,
} from '../../src/coding/crosswalk.ts'
import type { Mode } from '../../src/coding/lists.ts'
import type { Claim, Coded, Count, EventValue, Speaker, Statement } from '../../src/coding/schema.ts'
import { SETTING } from '../../src/coding/speaker/asserted.ts'
import type { WordsByKey } from '../../src/coding/words.ts'
import type { Derived, Incident, Party } from '../../src/incident/schema.ts'
import { addDays } from '../../src/report/days.ts'
import type { Span } from '../../src/report/span.ts'
import { doersOf, hitOf } from './news-parties.ts'

export interface NewsInput {
	readonly id: string
	readonly coded: Coded
	/** Of this report alone. */
	readonly own: Derived
	readonly words: WordsByKey
	/** Offsets of the version to offsets of the file; null for words that are not in the file. */
	readonly toFile: (span: Span) => Span | null
	/** Mention to the incident that all reports give. */
	readonly incidentOf: (mention: string) => string | undefined
	/** The day of the report: what is said without a day was said then or the day before. */
	readonly published?: string | undefined
}

type Pair = [start: number, end: number]

const MOST = 400
const POINTER = 12

export function newsOf(input: NewsInput) {
	const { id, coded, toFile } = input
	const keyOf = new Map<string, string>()
	// What only an added headline tells has no words in the file, and the format wants words for everything.
	const inFile = new Set(coded.mentions.filter(({ anchor }) => toFile(anchor)).map(({ key }) => key))
	const own = {
		...input.own,
		incidents: input.own.incidents.filter(({ mentions }) => mentions.some((key) => inFile.has(key))),
	}
	for (const [i, { key }] of own.incidents.entries()) keyOf.set(key, `e${i + 1}`)
	const said = coded.statements.filter(({ act, anchor }) => EVENT_OF_ACT[act] !== undefined && toFile(anchor))
	for (const { key, mentions } of own.incidents) for (const mention of mentions) keyOf.set(mention, keyOf.get(key)!)
	const doubled = threatsTwice(own.incidents, coded, keyOf)
	// What was read as an event already is told once.
	const apart = said.filter((statement) => {
		const told = coded.mentions.find((mention) => keyOf.has(mention.key) && isTold(statement, mention))
		if (told) keyOf.set(statement.key, keyOf.get(told.key)!)
		return !told
	})
	for (const [i, { key }] of apart.entries()) keyOf.set(key, `s${i + 1}`)
	return {
		id,
		events: [
			...own.incidents.filter(({ key }) => !doubled.has(key)).map((incident) => eventOf(incident, keyOf, input)),
			...apart.map((statement) => statementEvent(statement, keyOf, input)),
		],
		sources: sourcesOf(keyOf, input),
		quotes: quotesOf(input),
		links: own.links.flatMap(({ from, to, kind }) =>
			kind !== 'cause-claimed' && keyOf.has(from) && keyOf.has(to)
				? [{ from: keyOf.get(from), to: keyOf.get(to), kind }]
				: [],
		),
	}
}

/** The words of saying are the words of the event, or hold them: "threatened to bomb", "said that it would respond in kind". */
const isTold = ({ act, anchor, content }: Statement, mention: Coded['mentions'][number]): boolean =>
	EVENT_OF_ACT[act] === mention.type &&
	((mention.anchor.start <= anchor.start && anchor.end <= mention.anchor.end) ||
		(act === 'threat' && content.some((part) => part.start <= mention.anchor.start && mention.anchor.end <= part.end)))

function eventOf(incident: Incident, keyOf: ReadonlyMap<string, string>, input: NewsInput) {
	const { coded, words, incidentOf } = input
	const own = new Set(incident.claims)
	const inFile = ({ evidence }: Claim): boolean => evidence.kind === 'decision' || evidence.spans.some(input.toFile)
	const claims = coded.claims.filter((claim) => own.has(claim.key) && inFile(claim))
	const kept = new Set<string>(claims.map(({ key }) => key))
	const told = (part: { readonly claims: readonly string[] }): boolean => part.claims.some((key) => kept.has(key))
	const mentions = coded.mentions.filter(({ key, anchor }) => incident.mentions.includes(key) && input.toFile(anchor))
	const { when, where } = incident
	const harm = claims.flatMap((claim) => (claim.field === 'harm' ? [harmOf(claim.value)] : []))
	return {
		key: keyOf.get(incident.key),
		plover_type: isThreatThere(incident) ? NEWS_TYPE.THREATEN : typeOf(incident.event, harm),
		mode: modeOf(incident.event),
		main: incident.recordable,
		background: incident.background,
		trigger: words[mentions[0]?.key ?? ''],
		mentions: mentions.slice(1).map(({ key }) => words[key]),
		date: when ? interval(when.earliest, when.latest) : null,
		place:
			where && (incident.whereClaims.length === 0 || told({ claims: incident.whereClaims }))
				? { name: where.name, country: where.country, lat: where.lat, lon: where.lon }
				: null,
		actor: doersOf(incident.actors.filter(told)).map((party) => nameOf(party, words)),
		target: hitOf(incident.targets.filter(told), claims, mentions).map((party) => nameOf(party, words)),
		weapon: incident.weapons.filter(told).map(({ weapon: { kind, type, count }, low }) => ({
			kind,
			type,
			count: low ?? count?.min ?? undefined,
		})),
		harm: distinct(harm),
		// That format has no plans.
		factuality: incident.factuality === 'planned' ? 'hypothetical' : incident.factuality,
		incident_id: mentions.map(({ key }) => incidentOf(key)).find((key) => key !== undefined) ?? incident.key,
		evidence: {
			trigger: pairs(
				mentions.map(({ anchor }) => anchor),
				input,
			),
			...Object.fromEntries(
				(['date', 'place', 'actor', 'target', 'weapon', 'harm'] as const).map((field) => [
					field,
					evidenceOf(claims, field, input),
				]),
			),
		},
	}
}

/** A threat or demand is an event of that format though no incident of ours. */
function statementEvent(
	{ key, act, anchor, content, when, whenSpan, speaker, addressee, addresseeSpan }: Statement,
	keyOf: ReadonlyMap<string, string>,
	input: NewsInput,
) {
	const { published } = input
	const spans = pairs([anchor], input)
	const { start } = anchor
	const end = Math.max(anchor.end, ...content.map((part) => part.end).filter((at) => at - start < MOST))
	return {
		key: keyOf.get(key),
		plover_type: NEWS_TYPE[EVENT_OF_ACT[act]!],
		mode: null,
		main: false,
		trigger: input.words[`${key}/anchor`],
		mentions: [firstWords(input.words[key] ?? '')],
		date: when ? interval(when.earliest, when.latest) : published ? interval(addDays(published, -1), published) : null,
		place: null,
		actor: speaker.kind === 'publisher' ? [] : [{ name: speaker.name }],
		target: addressee ? [{ name: addressee }] : [],
		weapon: [],
		harm: [],
		factuality: FACTUALITY_OF_ACT[act] ?? 'happened',
		incident_id: key,
		evidence: {
			trigger: [...spans, ...pairs([{ start, end }], input)],
			actor: pairs(speaker.span ? speakerSpans(speaker) : [anchor], input),
			target: pairs(addresseeSpan ? [addresseeSpan] : [], input),
			date: pairs(whenSpan ? [whenSpan] : published ? [anchor] : [], input),
		},
	}
}

/**
 * One entry for each field that one speaker has on one event with one stance. What the publisher tells in its own voice has
 * none in that format.
 */
function sourcesOf(keyOf: ReadonlyMap<string, string>, input: NewsInput) {
	const groups = new Map<string, { event: string; fields: Set<Claim['field']>; said: Said[] }>()
	const add = (event: string | undefined, field: Claim['field'], said: Said) => {
		if (!event || said.speaker.kind === 'publisher' || NOBODY.test(said.speaker.name)) return
		const id = JSON.stringify([event, said.speaker.name, NEWS_STANCE[said.stance]])
		const group = groups.get(id) ?? { event, fields: new Set(), said: [] }
		groups.set(id, group)
		group.fields.add(field)
		group.said.push(said)
	}
	for (const claim of input.coded.claims)
		if (!claim.rules.includes(SETTING)) add(keyOf.get(claim.about), claim.field, claim)
	// A demand is what happened, and the report tells it; a threat is its speaker's word.
	for (const statement of input.coded.statements)
		if (NEWS_STANCE[statement.stance] === 'threatens') add(keyOf.get(statement.key), 'event', statement)
	const rows = [...groups.values()].flatMap(({ event, fields, said }) => {
		const { speaker, stance } = said[0]!
		const spans = said.flatMap((one) =>
			one.speaker.span ? speakerSpans(one.speaker) : 'anchor' in one ? [one.anchor] : [],
		)
		return newsFields(stance, fields).map((field) => ({
			event,
			field: NEWS_FIELD[field],
			speaker: speakerName(speaker),
			...(speaksFor(speaker) ? { speaker_aliases: [speaker.organisation] } : {}),
			anonymous: speaker.kind === 'unnamed',
			stance: NEWS_STANCE[stance],
			certainty: said.find(({ certainty }) => certainty)?.certainty?.words ?? '',
			evidence: pairs(spans, input),
		}))
	})
	return rows.filter(({ evidence }) => evidence.length > 0)
}

type Said = Claim | Statement

/** A speaker who goes back to nobody. */
const NOBODY = /^(?:he|she|they|him|her|them|it|its|we|us|i|you)$/i

/** A spokesman's words are his house's. */
const speaksFor = ({ role, name, organisation }: Speaker): boolean =>
	organisation !== undefined && /spokes|representative/i.test(role ?? name)

const speakerSpans = ({ span, named }: Speaker): Span[] =>
	[span, named].filter((one) => one !== undefined && one !== null)

const speakerName = (speaker: Speaker): string => (speaker.kind === 'publisher' ? 'article' : speaker.name)

function quotesOf(input: NewsInput) {
	return input.coded.statements.flatMap(({ key, quotes, speaker }) =>
		quotes.flatMap((span, i) => {
			const evidence = pairs([span], input, Number.POSITIVE_INFINITY)
			const text = input.words[`${key}/quote-${i + 1}`]
			return text && evidence.length > 0 ? [{ speaker: speakerName(speaker), text, evidence }] : []
		}),
	)
}

/** What all reports together give: reconciled figures, attributions and response links between incidents. */
export function clusterOf({ incidents, links }: Derived) {
	return {
		incidents: incidents.map(({ key, figures, attributions }) => ({
			incident_id: key,
			figures: figures.map(({ kind, who, low, best, high }) => ({ kind, who, low, best, high })),
			attributions: attributions.map(({ claimant, act, actor }) => ({
				claimant,
				stance: NEWS_STANCE[STANCE_OF_ACT[act]],
				actor,
			})),
		})),
		response_links: links
			.filter(({ kind }) => kind === 'response-to')
			.map(({ from, to, kind }) => ({ from, to, kind })),
	}
}

/** Incidents that are threats there and stand beside the word of threatening, "threatened to bomb": that one event has both their keys. */
function threatsTwice(incidents: readonly Incident[], { mentions }: Coded, keyOf: Map<string, string>): Set<string> {
	const at = new Map(mentions.map((mention) => [mention.key, mention]))
	const words = mentions.filter(({ key, type }) => type === 'THREATEN' && keyOf.has(key))
	const twice = new Set<string>()
	for (const incident of incidents.filter(isThreatThere)) {
		const word = words.find(({ sentence }) => incident.mentions.some((key) => at.get(key)?.sentence === sentence))
		if (!word) continue
		twice.add(incident.key)
		for (const key of [incident.key, ...incident.mentions]) keyOf.set(key, keyOf.get(word.key)!)
	}
	return twice
}

/** As many words of what is said as point at an event there. */
const firstWords = (text: string): string => text.split(/\s+/).slice(0, POINTER).join(' ')

/** An attack or a seizure that is only threatened is a threat in that format. */
const isThreatThere = ({ event: { type }, factuality }: Incident): boolean =>
	factuality === 'threatened' && (type === 'ASSAULT' || type === 'COERCE' || type === 'SANCTION')

/** Tear gas and batons that kill nobody are there what a state does to hold people back. */
function typeOf({ type, modes, contexts }: EventValue, harm: readonly { readonly kind: string }[]): string {
	const deadly = harm.some(({ kind }) => kind === 'killed')
	if (type === 'ASSAULT' && !deadly && modes.length > 0 && modes.every((mode) => mode === 'crowd-control'))
		return NEWS_TYPE.COERCE
	// Who is charged by a court or sought by warrant is under its power there.
	if (type === 'ACCUSE' && modes.includes('allege') && contexts.includes('legal')) return NEWS_TYPE.COERCE
	return modes.map((mode) => NEWS_TYPE_BY_MODE[mode as Mode]).find((name) => name !== undefined) ?? NEWS_TYPE[type]
}

function modeOf({ modes, delivery }: EventValue): string | null {
	if (delivery) return NEWS_MODE_BY_DELIVERY[delivery]
	return modes.map((mode) => NEWS_MODE[mode as Mode]).find((name) => name !== undefined) ?? null
}

/** A state goes by its own name; what the text calls it is its other name. */
function nameOf({ actor, names, claims }: Party, words: WordsByKey) {
	const written = actor.kind === 'state' ? claims.flatMap((key) => words[key]?.split(' … ') ?? []) : []
	return { name: actor.name, aliases: distinct([...names, ...written]).filter((name) => name !== actor.name) }
}

function harmOf({ kind, who, count, part }: { kind: string; who: string; count: Count; part?: boolean | undefined }) {
	const { min, max, approx, vague } = count
	return {
		kind,
		who,
		...(vague ? { min: null, max: null } : { min, max }),
		...(approx ? { approx } : {}),
		...(part ? { part } : {}),
	}
}

function evidenceOf(claims: readonly Claim[], field: string, input: NewsInput): Pair[] {
	const of = claims.filter((claim) => NEWS_FIELD[claim.field] === field && claim.field !== 'victim')
	return pairs(
		of.flatMap(({ evidence }) => (evidence.kind === 'decision' ? [] : evidence.spans)),
		input,
	)
}

function pairs(spans: readonly Span[], { toFile }: NewsInput, most = MOST): Pair[] {
	const found = spans.flatMap((span): Pair[] => {
		const place = toFile(span)
		return place && place.end > place.start && place.end - place.start <= most ? [[place.start, place.end]] : []
	})
	return distinct(found)
}

function interval(earliest: string, latest: string): string {
	const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)]
	return from === to ? from : `${from}/${to}`
}

/** Equal entries once, in their order. */
function distinct<T>(items: readonly T[]): T[] {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
