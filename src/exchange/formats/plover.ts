/**
 * PLOVER JSON, one record a line: every dated incident, and the statements that are events there (ACCUSE, REJECT, REQUEST, THREATEN), joined by
 * `link`. Casualties stand in `size`, an extension, because the record table of the manual has no place for them. The manual calls its
 * chapter on fields unfinished, so this is PLOVER-shaped.
 */
import type { ActorValue, EventValue, Speaker, WhereValue } from '../../coding/schema.ts'
import type { Incident } from '../../incident/schema.ts'
import { dayPart } from '../../report/interval.ts'
import { EVENT_OF_STATEMENT, PLOVER_CODEBOOK, quadOf, scoreOf } from '../crosswalk/plover.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter, Loss } from '../shape.ts'
import type { ShownClaim, ShownReport, ShownStatement } from '../shown.ts'

/** What no coding of ours fills. */
const EMPTY: Loss = {
	incident: null,
	lost: 'column',
	what: 'coded_date, coded_time: the same ledger gives the same bytes, so no clock is read. religion, ethnicity, gender, age: left out, they are not coded.',
}

export const plover: Exporter = {
	title: 'PLOVER-shaped JSON',
	readers: 'whoever works with PLOVER',
	holds:
		'One record a line: incidents with `size` {dead, injured, arrested}, and ACCUSE, REJECT, REQUEST and THREATEN out of what was said of them, joined by `link`.',
	carries: ['wounded', 'dates', 'place-precision', 'actors', 'targets', 'statements', 'title'],
	rule: 'ucdp',
	write(selection) {
		const losses: Loss[] = [EMPTY]
		const records: unknown[] = []
		for (const incident of selection.incidents) {
			const why = unfit(incident)
			if (why) losses.push({ incident: nameOf(incident), lost: 'row', what: `No record: ${why}.` })
			else records.push(recordOf(incident, selection))
			records.push(...saidOf(incident, selection))
		}
		records.push(...selection.otherStatements().flatMap((said) => recordOfSaid(said, null, selection)))
		return {
			files: [
				{
					name: 'plover-shaped.jsonl',
					*content() {
						for (const record of records) yield `${JSON.stringify(record)}\n`
					},
				},
			],
			losses,
			counts: { rows: records.length },
		}
	},
}

function unfit({ factuality, when, actors }: Incident): string | null {
	if (factuality !== 'happened' && factuality !== 'alleged') return `it is told as ${factuality}`
	if (!when) return 'its date, which is required, is not known'
	return actors.length === 0 ? 'its actor, which is required, is not known' : null
}

function recordOf(incident: Incident, selection: Selection) {
	const { when, where, event, actors, targets } = incident
	const claims = selection.claimsOf(incident)
	const told = claims.find(({ claim }) => claim.field === 'event') ?? claims[0]
	const size = {
		...sized('dead', selection.total(incident, 'killed')?.best),
		...sized('injured', selection.total(incident, 'wounded')?.best),
		...sized('arrested', selection.total(incident, 'detained')?.best),
	}
	return {
		id: nameOf(incident),
		has_event: true,
		...datesOf(when!),
		actor: actors.map(({ actor }) => entityOf(actor, selection)),
		recipient: targets.map(({ actor }) => entityOf(actor, selection)),
		...eventOf(event),
		event_loc: where ? locationOf(where, selection) : null,
		event_text: [...new Set(claims.filter(({ claim }) => claim.field === 'event').map(({ words }) => words))],
		context: event.contexts,
		link: nameOf(incident),
		...(told ? textOf(told) : {}),
		...(Object.keys(size).length > 0 ? { size } : {}),
		coder: told?.claim.coder ?? 'machine',
		comment: incident.title,
	}
}

const sized = (name: string, best: number | null | undefined) => (best == null ? {} : { [name]: best })

function datesOf({ earliest, latest }: { readonly earliest: string; readonly latest: string }) {
	const [time, endtime] = [earliest.slice(11), latest.slice(11)]
	return {
		date: dayPart(earliest),
		...(time ? { time } : {}),
		...(latest === earliest ? {} : { enddate: dayPart(latest), ...(endtime ? { endtime } : {}) }),
	}
}

const eventOf = (event: Pick<EventValue, 'type' | 'modes'>) => ({
	event: [event.type],
	mode: event.modes,
	quad_code: quadOf(event.type),
	event_scale: scoreOf(event),
})

function entityOf({ name, country, sectors = [], ref, role }: ActorValue, { land }: Selection) {
	return {
		code: land(country)?.iso3 ?? '',
		sector: sectors,
		entity_text: name,
		...(ref ? { identifier_id: ref, identifier_text: ref } : {}),
		...(role ? { office: role } : {}),
	}
}

/** 1 country … 5 below the city. */
const RESOLUTION: Readonly<Record<WhereValue['level'], number>> = {
	exact: 5,
	town: 4,
	near: 4,
	district: 3,
	province: 2,
	region: 2,
	country: 1,
	water: 1,
}

function locationOf({ name, anchor, lat, lon, admin1, country, place, level }: WhereValue, { land }: Selection) {
	const geonameid = /^gn:(\d+)$/.exec(place ?? '')?.[1]
	return {
		extracted_place: name,
		resolved_place: anchor ?? name,
		...(geonameid ? { geonameid } : {}),
		...(lat !== undefined && lon !== undefined ? { lat, lon } : {}),
		...(level === 'town' || level === 'near' ? { city: anchor ?? name } : {}),
		...(admin1 ? { province: admin1 } : {}),
		...(country ? { country: land(country)?.name ?? country, country_code: land(country)?.iso3 ?? '' } : {}),
		resolution: RESOLUTION[level],
	}
}

function textOf({ words, span, report }: Pick<ShownClaim, 'words' | 'span' | 'report'>) {
	return {
		text: report.text ?? words,
		text_info: { sequence: 1, start: span?.start ?? null, end: span?.end ?? null },
		cite_info: citationOf(report),
	}
}

const citationOf = ({ report, title, publisher, published, url, language, rights }: ShownReport) => ({
	corpus: 'attestary',
	citation: [publisher, published.slice(0, 10), title].filter(Boolean).join(', ') || report,
	url,
	title,
	publication: publisher,
	language,
	license: rights,
	codebook: PLOVER_CODEBOOK,
})

/** What was said of the incident, as events of their own. */
function saidOf(incident: Incident, selection: Selection): unknown[] {
	return incident.statements.flatMap((key) => {
		const shown = selection.statements.get(key)
		return shown ? recordOfSaid(shown, incident, selection) : []
	})
}

function recordOfSaid(shown: ShownStatement, incident: Incident | null, selection: Selection): unknown[] {
	const event = EVENT_OF_STATEMENT[shown.statement.act]
	const date = shown.statement.when?.earliest ?? shown.report.published
	return event && date ? [saying(shown, event, dayPart(date), incident, selection)] : []
}

function saying(
	{ statement, words, report }: ShownStatement,
	event: Pick<EventValue, 'type' | 'modes'>,
	date: string,
	incident: Incident | null,
	selection: Selection,
) {
	const { key, speaker, alleged, content } = statement
	const start = content[0]?.start ?? statement.anchor.start
	return {
		id: incident ? `${nameOf(incident)}/${key}` : key,
		has_event: true,
		date,
		actor: [speakerEntity(speaker, selection)],
		recipient: alleged && event.type === 'ACCUSE' ? [entityOf(alleged, selection)] : [],
		...eventOf(event),
		event_loc: null,
		event_text: [words],
		context: [],
		link: incident ? nameOf(incident) : '',
		...textOf({ words, span: { start, end: content.at(-1)?.end ?? statement.anchor.end }, report }),
		coder: 'machine',
		comment: `statement (${statement.act})`,
	}
}

const speakerEntity = ({ name, country, role }: Speaker, { land }: Selection) => ({
	code: land(country)?.iso3 ?? '',
	sector: [],
	entity_text: name,
	...(role ? { office: role } : {}),
})
