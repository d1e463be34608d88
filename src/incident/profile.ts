/**
 * What is known of one event before anything is joined: the fields of one mention, or of several that are one, laid out
 * for comparing. Rejected claims are left out here; they stay listed with the incident.
 */
import type { PloverType } from '../coding/lists.ts'
import type { ActorValue, Claim, HarmValue, Mention, WhereValue } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'
import { grouped } from '../report/grouped.ts'
import { deliveryFamily, type Family, familiesOf, modeFamily, type WeaponFamily, weaponFamily } from './family.ts'
import { tableOf } from './imported.ts'
import { isProper, nameKey, nameWords, singular } from './names.ts'
import { compareText, sorted } from './order.ts'
import { isStandIn, reconcileWhen, type Timed } from './when.ts'
import { fineness, isCarried, isPoint, saidPlaces } from './where.ts'

/** A mention with the claims that stand about it and where it was said. */
export interface Told {
	readonly mention: Mention
	readonly report: string
	/** Days since 1970-01-01, null when the report has no date. */
	readonly published: number | null
	readonly claims: readonly Claim[]
	/** The words of the anchor, as printed. */
	readonly words: string
	/** Those around it, for telling a copy. */
	readonly around: string
	/** Its sentence and its neighbours, for the names in them. */
	readonly passage: string
}

export interface Profile {
	/** The least mention key: the same for the same mentions. */
	readonly key: string
	readonly version: string
	readonly report: string
	readonly mentions: readonly string[]
	readonly types: readonly PloverType[]
	readonly families: readonly Family[]
	/** False for what is threatened, planned or hypothetical only. */
	readonly real: boolean
	readonly background: boolean
	readonly published: number | null
	readonly when: Timed | null
	/** Distinct places, finest first. */
	readonly places: readonly WhereValue[]
	/** No place is said of the event itself: those it has were carried to it from what is told around it. */
	readonly placeCarried: boolean
	readonly countries: readonly string[]
	readonly actors: readonly ActorValue[]
	readonly targets: readonly ActorValue[]
	readonly modes: readonly string[]
	readonly weapons: readonly WeaponFamily[]
	/** By kind, every number stated or summed, and whether one is said to be the least. */
	readonly harms: ReadonlyMap<string, { readonly numbers: readonly number[]; readonly open: boolean }>
	/** Who gives those numbers; empty for what the report gives itself. */
	readonly counters: readonly string[]
	/** Names of single persons harmed. */
	readonly victims: readonly string[]
	/** Telling words of the anchors: no word that any attack has. */
	readonly words: readonly string[]
	/** Names in the passages, for events whose place no map has. */
	readonly names: readonly string[]
	/** The words around each anchor, in runs of four, rising: what copies of one text share. */
	readonly around: readonly Uint32Array[]
	/** All of them, rising: where two events share none of these, no anchor of one is a copy. */
	readonly aroundAny: Uint32Array
	/** The table it is a row of, where every row there is an event of its own. */
	readonly table?: string
}

const COMMON = new Set(
	'attack assault strike airstrike raid bombing bomb blast explosion shooting shelling killing death violence incident clash fighting fight battle operation offensive rocket missile mortar shell gun suicide car drone kill killed wound wounded hit struck launch launched fire fired carry carried out target targeted an the a in on at of by and or to for from that which was were is are be been has had have with his her their its this these those after before when during near into over late early last new first second massive major deadly recent january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday night morning day week month year protest protester protesters demonstration march rally arrest arrested detain detained people troop troops soldier force military police men man two three four five six seven eight nine ten'.split(
		' ',
	),
)

/** `whole`: with all that reports are compared by; a single mention is only compared within its report. */
export function profileOf(told: readonly Told[], whole = true): Profile {
	const all = [...told].sort((a, b) => compareText(a.mention.key, b.mention.key))
	const first = all[0]!
	const claims = all.flatMap((t) => t.claims)
	const byField = grouped(claims, (c) => c.field)
	const field = <F extends Claim['field']>(name: F) => (byField.get(name) ?? []) as Extract<Claim, { field: F }>[]
	const events = field('event').filter((c) => c.stance !== 'denies')
	const modes = sorted(events.flatMap((c) => c.value.modes))
	const types = sorted([...all.map((t) => t.mention.type), ...events.map((c) => c.value.type)]) as PloverType[]
	const wheres = saidPlaces(field('where'))
	const places = placesOf(wheres.map((c) => c.value))
	const weapons = sorted(
		[
			...field('weapon').map((c) => weaponFamily(c.value.kind, c.value.delivery)),
			...events.map((c) => (c.value.delivery ? deliveryFamily(c.value.delivery) : null)),
			...modes.map(modeFamily),
		].filter((f) => f !== null),
	) as WeaponFamily[]
	const counted = field('harm').filter((c) => c.stance !== 'denies')
	const harms = counted.map((c) => c.value)
	const published = all.map((t) => t.published).find((p) => p !== null) ?? null
	const around = whole ? all.map((t) => runsOf(t.around)).filter((runs) => runs.length > 0) : []
	const made = {
		types,
		families: familiesOf(
			all.map((t) => t.mention.type),
			modes,
		),
		real: all.some((t) => REAL.has(t.mention.factuality)),
		background: all.every((t) => t.mention.background),
		when: reconcileWhen(field('when').filter((claim) => !isStandIn(claim)))?.days ?? null,
		places,
		placeCarried: wheres.length > 0 && wheres.every(isCarried),
		countries: sorted(places.flatMap((p) => p.country ?? [])),
		actors: partiesOf(field('actor').map((c) => c.value)),
		targets: partiesOf(field('target').map((c) => c.value)),
		modes,
		weapons,
		counters: sorted(counted.map((c) => (c.speaker.kind === 'publisher' ? '' : nameKey(c.speaker.name)))),
		victims: victimsOf(claims),
		words: tellingWords(all, places),
		names: whole ? namesIn(all.map((t) => t.passage)) : [],
		around,
		aroundAny: allRuns(around),
	}
	const numbers = numbersOf(harms)
	const table = tableOf(claims)
	return {
		...made,
		key: first.mention.key,
		version: first.mention.version,
		report: first.report,
		mentions: all.map((t) => t.mention.key),
		published,
		harms: numbers,
		...(table === undefined ? {} : { table }),
	}
}

const REAL = new Set(['happened', 'alleged', 'denied'])

function placesOf(values: readonly WhereValue[]): WhereValue[] {
	const byKey = new Map(
		values.map((v) => [`${v.place ?? ''}|${nameKey(v.name)}|${v.relation ?? ''}|${v.country ?? ''}`, v]),
	)
	return [...byKey]
		.sort(([a, x], [b, y]) => fineness(x) - fineness(y) || Number(isPoint(y)) - Number(isPoint(x)) || compareText(a, b))
		.map(([, value]) => value)
}

function partiesOf(values: readonly ActorValue[]): ActorValue[] {
	const byKey = new Map(values.map((v) => [`${v.ref ?? ''}|${nameKey(v.name)}|${v.country ?? v.sponsor ?? ''}`, v]))
	return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value)
}

function victimsOf(claims: readonly Claim[]): string[] {
	const names = claims.flatMap((c) => {
		if (c.field === 'victim') return c.value.name ?? []
		if (c.field === 'harm')
			return isProper(c.value.who) && c.value.count.max === 1 && !c.value.nationality ? c.value.who : []
		if (c.field === 'target')
			return c.value.kind === 'person' && !c.value.unnamed && isProper(c.value.name) ? c.value.name : []
		return []
	})
	return sorted(names.filter((name) => nameWords(name).length > 0))
}

/** Numbers that a report gives for each kind of harm: each one stated, and the sum of the parts. */
function numbersOf(harms: readonly HarmValue[]): Map<string, { numbers: number[]; open: boolean }> {
	const out = new Map<string, { numbers: number[]; open: boolean }>()
	for (const [kind, all] of [...grouped(harms, (h) => h.kind)].sort(([a], [b]) => compareText(a, b))) {
		const told = all.filter((h) => !h.count.vague && (h.count.min ?? h.count.max) !== null)
		// A part of a figure, told alone, agrees and disagrees with nothing.
		if (told.every((h) => h.part)) continue
		const number = (h: HarmValue): number => h.count.best ?? h.count.min ?? h.count.max ?? 0
		const groups = new Map(told.map((h) => [`${h.nationality ?? ''}|${nameKey(h.who)}`, number(h)]))
		const sum = [...groups.values()].reduce((a, b) => a + b, 0)
		const numbers = [...new Set([...told.map(number), ...(groups.size > 1 ? [sum] : [])])].sort((a, b) => a - b)
		out.set(kind, { numbers, open: told.some((h) => h.count.max === null) })
	}
	return out
}

function hashOfWord(word: string): number {
	let hash = 0x811c9dc5
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
	return hash
}

const NO_NAMES = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december president minister general colonel ministry government police army news wire north south east west islamic united states'.split(
		' ',
	),
)

/** Words with a capital inside a sentence, folded: places, people, groups. Texts all in capitals have none to tell. */
function namesIn(passages: readonly string[]): string[] {
	const found = passages.flatMap(
		(text) =>
			text.match(/(?<=[\p{Ll}\p{N},;)] (?:the )?)\p{Lu}\p{Ll}[\p{L}'’-]{2,}(?: \p{Lu}\p{Ll}[\p{L}'’-]+)*/gu) ?? [],
	)
	const words = found.flatMap((name) => name.split(' ')).map(fold)
	return sorted(words.filter((word) => word.length > 3 && !NO_NAMES.has(word)))
}

/** The runs of all anchors as one rising list, each once. */
export function allRuns(around: readonly Uint32Array[]): Uint32Array {
	return around.length === 1 ? around[0]! : Uint32Array.from(new Set(around.flatMap((runs) => [...runs]))).sort()
}

/** Hashes of four words each. */
function runsOf(text: string): Uint32Array {
	const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOfWord)
	const out = new Uint32Array(Math.max(0, words.length - 3))
	for (let i = 0; i + 4 <= words.length; i++) {
		let hash = 0x811c9dc5
		for (let k = i; k < i + 4; k++) hash = Math.imul(hash ^ words[k]!, 0x01000193) ^ (hash >>> 15)
		out[i] = hash
	}
	out.sort()
	return out
}

function tellingWords(all: readonly Told[], places: readonly WhereValue[]): string[] {
	const printed = [...all.map((t) => t.words), ...places.flatMap((p) => p.facility ?? [])].join(' ')
	const words = fold(printed).split(' ').map(singular)
	return sorted(words.filter((word) => word.length > 3 && !COMMON.has(word) && !/\d/.test(word)))
}
