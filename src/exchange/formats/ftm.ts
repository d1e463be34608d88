/**
 * FollowTheMoney: entities (one JSON object a line), and statements, one for each claim, with the report as dataset and the speaker as origin.
 * There is no property for casualties and no typed edge for a response, so figures stand in `summary`, links as UnknownLink with a role.
 */
import { actorInWords, claimInWords, speakerInWords, timeInWords, whereInWords } from '../../coding/in-words.ts'
import type { Incident, Party } from '../../incident/schema.ts'
import { hashOf } from '../../report/hash.ts'
import { dayPart } from '../../report/interval.ts'
import { nameOf } from '../holdings.ts'
import type { Bounds, Selection } from '../selection.ts'
import type { Exporter } from '../shape.ts'
import type { ShownClaim, ShownReport } from '../shown.ts'
import { threeLetters } from '../tongues.ts'
import { type Cell, plainCsvOf } from './table.ts'

interface Entity {
	readonly id: string
	readonly schema: string
	readonly properties: Readonly<Record<string, readonly string[]>>
}

export const STATEMENT_COLUMNS = [
	'id',
	'canonical_id',
	'entity_id',
	'prop',
	'prop_type',
	'schema',
	'value',
	'dataset',
	'lang',
	'original_value',
	'external',
	'first_seen',
	'last_seen',
	'origin',
]

export const ftm: Exporter = {
	title: 'FollowTheMoney entities and statements',
	readers: 'Aleph, OpenAleph, yente, nomenklatura',
	holds:
		'Event, Article, parties, Documentation and UnknownLink as entities; a statement for each claim, with report and speaker.',
	carries: ['title', 'bounds', 'wounded', 'dates', 'actors', 'targets', 'claims', 'speakers', 'links', 'reports'],
	rule: 'ucdp',
	write: (selection) => ({
		files: [
			{
				name: 'entities.ftm.json',
				*content() {
					for (const entity of entitiesOf(selection)) yield `${JSON.stringify(entity)}\n`
				},
			},
			{
				name: 'statements.csv',
				content: () =>
					plainCsvOf({
						columns: STATEMENT_COLUMNS,
						rows: [...selection.allClaims()].map(statementOf),
					}),
			},
		],
		losses: [
			{
				incident: null,
				lost: 'judgement',
				what: 'Figures stand in `summary`: there is no property for casualties. Event is not matched by FollowTheMoney, by its own design.',
			},
		],
		counts: { rows: [...entitiesOf(selection)].length },
	}),
}

const id = (...parts: readonly string[]): string => `att-${hashOf(parts).slice(0, 40)}`
const eventId = (incident: Incident): string => id('event', nameOf(incident))
const articleId = ({ report }: ShownReport): string => id('article', report)
const partyId = ({ actor }: Party): string => id('party', actor.ref ?? actor.name, actor.country ?? '')

const SCHEMA: Readonly<Record<Party['actor']['kind'], string>> = {
	state: 'PublicBody',
	force: 'Organization',
	'armed-group': 'Organization',
	organisation: 'Organization',
	person: 'Person',
	people: 'LegalEntity',
	facility: 'LegalEntity',
	unknown: 'LegalEntity',
}

/** Properties without those that hold nothing. */
const filled = (properties: Readonly<Record<string, readonly (string | undefined)[]>>): Entity['properties'] =>
	Object.fromEntries(
		Object.entries(properties).flatMap(([name, values]) => {
			const told = [...new Set(values.filter((value): value is string => Boolean(value)))]
			return told.length > 0 ? [[name, told]] : []
		}),
	)

function* entitiesOf(selection: Selection): Generator<Entity> {
	const seen = new Set<string>()
	for (const report of selection.reports)
		if (!seen.has(report.report) && seen.add(report.report)) yield articleOf(report)
	for (const incident of selection.incidents) {
		yield eventOf(incident, selection)
		for (const party of [...incident.actors, ...incident.targets]) {
			// Who is not named is nobody whom another file could name too.
			if (party.actor.unnamed || party.actor.kind === 'facility') continue
			const entity = partyOf(party)
			if (!seen.has(entity.id) && seen.add(entity.id)) yield entity
		}
		for (const report of selection.reportsOf(incident))
			yield {
				id: id('documentation', nameOf(incident), report.report),
				schema: 'Documentation',
				properties: filled({ document: [articleId(report)], entity: [eventId(incident)], role: ['reports'] }),
			}
	}
	for (const { key, kind, from, to, explanation, basis } of selection.links) {
		const [subject, object] = [selection.incident(from), selection.incident(to)]
		if (!subject || !object) continue
		yield {
			id: id('link', key),
			schema: 'UnknownLink',
			properties: filled({
				subject: [eventId(subject)],
				object: [eventId(object)],
				role: [`${kind} (${basis})`],
				summary: [explanation],
			}),
		}
	}
}

const articleOf = (report: ShownReport): Entity => ({
	id: articleId(report),
	schema: 'Article',
	properties: filled({
		title: [report.title || report.report],
		publisher: [report.publisher],
		author: [report.author],
		publishedAt: [report.published],
		language: [threeLetters(report.language)],
		sourceUrl: [report.url],
	}),
})

const inRange = (kind: string, { low, best, high, openAbove, rule }: Bounds): string =>
	`${kind}: low ${low ?? '?'}, best ${best ?? '?'}, high ${high ?? '?'}${openAbove ? ' or more' : ''} (rule ${rule})`

function eventOf(incident: Incident, selection: Selection): Entity {
	const { when, where, actors, targets, title } = incident
	const named = [...actors, ...targets].filter(({ actor }) => !actor.unnamed && actor.kind !== 'facility')
	const figures = (['killed', 'wounded'] as const).flatMap((kind) => {
		const total = selection.total(incident, kind)
		return total ? [inRange(kind, total)] : []
	})
	const whole = when && dayPart(when.earliest) === dayPart(when.latest)
	return {
		id: eventId(incident),
		schema: 'Event',
		properties: filled({
			name: [title],
			recordId: [nameOf(incident)],
			...(when
				? whole
					? { date: [dayPart(when.earliest)] }
					: { startDate: [dayPart(when.earliest)], endDate: [dayPart(when.latest)] }
				: {}),
			description: [when ? `When: ${timeInWords(when)} (${when.basis}, “${when.words}”)` : undefined],
			location: [where ? whereInWords(where) : undefined],
			country: [where?.country?.toLowerCase()],
			involved: named.map(partyId),
			namesMentioned: [...actors, ...targets].map(({ actor }) => actorInWords(actor)),
			summary: [figures.join('; ')],
			notes: [`Told as ${incident.factuality}; ${incident.reports.length} reports of ${incident.origins} origins.`],
			keywords: [incident.type, ...incident.event.modes],
			publisher: selection.publishersOf(incident),
		}),
	}
}

const partyOf = (party: Party): Entity => ({
	id: partyId(party),
	schema: SCHEMA[party.actor.kind],
	properties: filled({
		name: [party.actor.ref ?? party.actor.name],
		alias: party.names.filter((name) => name !== (party.actor.ref ?? party.actor.name)),
		country: [party.actor.country?.toLowerCase()],
	}),
})

/** Which property of the Event a claim speaks for, and of what type. */
const PROPERTY: Readonly<Record<string, readonly [prop: string, type: string]>> = {
	event: ['keywords', 'string'],
	actor: ['namesMentioned', 'name'],
	target: ['namesMentioned', 'name'],
	when: ['date', 'date'],
	where: ['location', 'string'],
	weapon: ['keywords', 'string'],
	harm: ['summary', 'text'],
	victim: ['summary', 'text'],
	motive: ['summary', 'text'],
}

function statementOf({ claim, words, incident, report }: ShownClaim): Cell[] {
	const [prop, type] = PROPERTY[claim.field]!
	const value = claim.field === 'when' ? dateOf(claim.value) : claimInWords(claim)
	const speaker = speakerInWords(claim.speaker, report.publisher || 'the report')
	const event = id('event', incident)
	const day = report.published.slice(0, 10)
	return [
		claim.key,
		event,
		event,
		prop,
		type,
		'Event',
		value,
		report.report,
		threeLetters(report.language),
		words,
		'f',
		day,
		day,
		speaker,
	]
}

/** As much of a date as is known: a day, a month, a year. */
function dateOf({ earliest, latest }: { earliest: string; latest: string }): string {
	const [a, b] = [dayPart(earliest), dayPart(latest)]
	return a === b
		? a
		: a.slice(0, 7) === b.slice(0, 7)
			? a.slice(0, 7)
			: a.slice(0, 4) === b.slice(0, 4)
				? a.slice(0, 4)
				: ''
}
