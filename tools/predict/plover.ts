/**
 * The `plover` task: events with who did them to whom, sentence by sentence, in the older set of event names that the
 * gold records use. Nothing is decided here: mentions and statements of the coding become events by one table.
 */
import { EVENT_OF_ACT } from '../../src/coding/crosswalk.ts'
import type { Factuality, Mode, PloverType } from '../../src/coding/lists.ts'
import type { Claim, Coded } from '../../src/coding/schema.ts'
import type { WordsByKey } from '../../src/coding/words.ts'
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, readItem, writeLines } from './items.ts'

interface Item {
	readonly id: string
	readonly text: string
	readonly date?: string
}

interface PloverOut {
	event: string
	mode: string
	context: string
	source: string[]
	target: string[]
}

/** Names of the older set: demands and disapproval are split from requests and accusations, war from assault. */
const OLDER: Readonly<Record<PloverType, string>> = {
	AGREE: 'AGREE',
	CONSULT: 'CONSULT',
	SUPPORT: 'SUPPORT',
	CONCEDE: 'CONCEDE',
	COOPERATE: 'COOPERATE',
	AID: 'AID',
	RETREAT: 'RETREAT',
	REQUEST: 'DEMAND',
	ACCUSE: 'DISAPPROVE',
	REJECT: 'REJECT',
	THREATEN: 'THREATEN',
	PROTEST: 'PROTEST',
	SANCTION: 'SANCTION',
	MOBILIZE: 'MOBILIZE',
	COERCE: 'COERCE',
	ASSAULT: 'ASSAULT',
}
const OLDER_BY_MODE: Readonly<Partial<Record<Mode, string>>> = {
	investigate: 'INVESTIGATE',
	firearms: 'FIGHT',
	aerial: 'FIGHT',
	drone: 'FIGHT',
	'heavy-weapons': 'FIGHT',
	// In the older set what is done to property was coercion.
	destroy: 'COERCE',
}
/** Armed parties on the doing side make a fight of an assault. */
const ARMED: ReadonlySet<string> = new Set(['force', 'armed-group', 'state'])

export function predictPlover(inPath: string, outPath: string, attestary: Attestary): void {
	const items = linesOf<Item>(inPath)
	const byText = new Map<string, PloverOut[]>()
	for (const { id, text, date } of items) {
		if (byText.has(text)) continue
		const read = readItem(attestary, id, text, date ?? null)
		byText.set(text, read ? eventsOf(read.coded, read.words) : [])
	}
	writeLines(
		outPath,
		items.map(({ id, text }) => ({ id, events: byText.get(text) ?? [] })),
	)
}

/** Kinds that are cooperation: intended or promised they agree, denied they reject. */
const COOPERATION: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])
/** Kinds that are hostile: intended they threaten. */
const HOSTILITY: ReadonlySet<PloverType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])

function byFactuality(type: PloverType, factuality: Factuality): PloverType {
	if (COOPERATION.has(type)) return factuality === 'planned' ? 'AGREE' : factuality === 'denied' ? 'REJECT' : type
	if (type === 'AGREE' && factuality === 'denied') return 'REJECT'
	return HOSTILITY.has(type) && (factuality === 'planned' || factuality === 'threatened') ? 'THREATEN' : type
}

function eventsOf(coded: Coded, words: WordsByKey): PloverOut[] {
	const events = coded.mentions.map(({ key, type: told, factuality }) => {
		const claims = coded.claims.filter(({ about }) => about === key)
		const event = claims.find((c) => c.field === 'event')?.value
		const type = byFactuality(told, factuality)
		const mode = type === told ? ((event?.modes[0] ?? '') as Mode | '') : ''
		const armed = claims.some((c) => c.field === 'actor' && ARMED.has(c.value.kind))
		const older = (mode && OLDER_BY_MODE[mode]) || (type === 'ASSAULT' && armed && !mode ? 'FIGHT' : OLDER[type])
		return {
			event: older,
			mode,
			context: event?.contexts[0] ?? '',
			source: namesOf(claims, 'actor', words),
			target: mode === 'resign' ? [] : targetsOf(claims, type, words),
			happened: factuality === 'happened' || factuality === 'alleged' || type !== told || type === 'THREATEN',
		}
	})
	const said = coded.statements.flatMap(({ act, speaker, addressee, alleged }) => {
		const type = EVENT_OF_ACT[act]
		if (!type || speaker.kind === 'publisher') return []
		const target = [addressee, alleged?.name].filter((name): name is string => name !== undefined)
		return [
			{
				event: OLDER[type],
				mode: '',
				context: '',
				source: [speaker.name],
				target: target.slice(0, 1),
				happened: true,
			},
		]
	})
	return leading(fullest([...events, ...said]))
}

/** Where somebody is told to have done something, that is what the sentence tells; what is only thought of is its content. */
function fullest<T extends PloverOut & { readonly happened: boolean }>(events: readonly T[]): PloverOut[] {
	const done = events.filter(({ source, happened }) => happened && source.length > 0)
	const some = done.length > 0 ? done : events.filter(({ happened }) => happened)
	return (some.length > 0 ? some : events).map(({ happened: _, ...event }) => event)
}

/** The gold names persons with their offices ("Defence Secretary Ada Orr") and states by the words of the text ("Danish"). */
function namesOf(claims: readonly Claim[], field: 'actor' | 'target', words: WordsByKey): string[] {
	const named = claims.flatMap((c) => {
		if (c.field !== field) return []
		const { kind, name, role } = c.value
		return [kind === 'state' ? (words[c.key]?.split(' … ')[0] ?? name) : [role, name].filter(Boolean).join(' ')]
	})
	return [...new Set(named)]
}

/** Where nobody is named, what is done to a place is done to it: troops sent, aid stopped, shells fired there. */
function targetsOf(claims: readonly Claim[], type: PloverType, words: WordsByKey): string[] {
	const named = namesOf(claims, 'target', words)
	if (named.length > 0 || !DONE_AT.has(type)) return named
	return claims.flatMap((c) => (c.field === 'where' && c.value.name ? [c.value.name] : [])).slice(0, 1)
}
const DONE_AT: ReadonlySet<PloverType> = new Set([
	'AID',
	'SANCTION',
	'MOBILIZE',
	'COERCE',
	'ASSAULT',
	'THREATEN',
	'RETREAT',
])

/** The gold has one event of nearly every sentence, what it is news of: the one told first, of its kind the fullest telling. */
function leading(events: readonly PloverOut[]): PloverOut[] {
	const fullness = ({ source, target }: PloverOut): number => Math.min(1, target.length) + Math.min(2, source.length)
	const first = events[0]
	if (!first) return []
	const same = events.filter(({ event }) => event === first.event)
	return [same.reduce((best, one) => (fullness(one) > fullness(best) ? one : best))]
}
