/**
 * ACLED-shaped CSV: the 31 columns in their order, one row for each day and place. Ids are ours, columns that only ACLED can fill stay
 * empty, and what has no row is named in the loss report with the reason.
 */
import { ACLED_EVENTS } from '../../coding/codes.ts'
import { actInWords } from '../../coding/in-words.ts'
import { figureOf } from '../../incident/release/inclusion.ts'
import type { Incident } from '../../incident/schema.ts'
import { yearOf } from '../../report/days.ts'
import { acledOf, type Coded, disorderOf } from '../crosswalk/acled.ts'
import { eachDay, lasted, middleOf, stretchOf } from '../crosswalk/days.ts'
import { isArmed, type Kind, type Side } from '../crosswalk/sides.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter, Loss } from '../shape.ts'
import { type Cell, joined, plainCsvOf } from './table.ts'

export const ACLED_COLUMNS = [
	'event_id_cnty',
	'event_date',
	'year',
	'time_precision',
	'disorder_type',
	'event_type',
	'sub_event_type',
	'actor1',
	'assoc_actor_1',
	'inter1',
	'actor2',
	'assoc_actor_2',
	'inter2',
	'interaction',
	'civilian_targeting',
	'iso',
	'region',
	'country',
	'admin1',
	'admin2',
	'admin3',
	'location',
	'latitude',
	'longitude',
	'geo_precision',
	'source',
	'source_scale',
	'notes',
	'fatalities',
	'tags',
	'timestamp',
] as const
type Row = Record<(typeof ACLED_COLUMNS)[number], Cell>

const EMPTY: readonly Loss[] = [
	['region', 'ACLED’s own division of the world'],
	['admin2, admin3', 'the ledger knows no finer division than admin1'],
	['source_scale', 'how wide a publisher reaches is not in the ledger'],
	[
		'timestamp',
		'when the newest text behind the row was obtained; the stamp in `tags` says which state of the ledger it is',
	],
	['actor1, actor2', 'the years of a government, and ACLED’s own names of actors, unless --ids gives them'],
].map(([column, why]) => ({ incident: null, lost: 'column', what: `${column}: empty or ours, ${why}.` }))

export const acled: Exporter = {
	title: 'ACLED-shaped CSV',
	readers: 'whoever works with ACLED',
	holds:
		'The 31 columns of ACLED in their order, one row for each day, place and pair of actors; `fatalities` by the lowest credible figure. ACLED-shaped, not ACLED data: ids are ours.',
	carries: ['title', 'factuality', 'attributions', 'reports'],
	rule: 'acled',
	write(selection) {
		const losses: Loss[] = [...EMPTY]
		const rows: Row[] = []
		for (const incident of selection.incidents) {
			const { made, lost } = rowsOf(incident, selection)
			rows.push(...made)
			losses.push(...lost.map((one) => ({ incident: nameOf(incident), ...one })))
		}
		const cells = rows.map((row) => ACLED_COLUMNS.map((column) => row[column]))
		return {
			files: [{ name: 'acled-shaped.csv', content: () => plainCsvOf({ columns: ACLED_COLUMNS, rows: cells }) }],
			losses,
			counts: { rows: rows.length },
		}
	},
}

type Made = { readonly made: readonly Row[]; readonly lost: readonly Pick<Loss, 'lost' | 'what'>[] }
const noRow = (why: string): Made => ({ made: [], lost: [{ lost: 'row', what: `No row: ${why}.` }] })

function rowsOf(incident: Incident, selection: Selection): Made {
	const { when, where } = incident
	if (!incident.recordable) return noRow('too little is told to tell it from another like it')
	const best = (kind: 'killed' | 'wounded' | 'detained') => selection.total(incident, kind)?.best ?? null
	const coded = acledOf(incident, { killed: best('killed'), wounded: best('wounded'), detained: best('detained') })
	if (coded.sub === null) return noRow(coded.why)
	if (!when) return noRow('its day is not known')
	if (!where || where.level === 'country' || !where.country || where.lat === undefined || where.lon === undefined)
		return noRow('its place is not known more finely than a country')
	const stretch = stretchOf(when)
	if (stretch.length > 31) return noRow('its month is not known')
	if (coded.review !== null && !selection.review) return noRow(`held for review, ${coded.review}; --review writes it`)
	const days = lasted(when) ? eachDay(stretch) : [middleOf(stretch)]
	const precision = lasted(when) || stretch.length === 1 ? 1 : stretch.length <= 7 ? 2 : 3
	const { dead, said } = deadOf(incident, selection)
	const base = baseOf(incident, coded, selection)
	const share = Math.floor(dead / days.length)
	const made = days.map(
		(day, i): Row => ({
			...base,
			event_id_cnty: nameOf(incident) + (days.length > 1 ? `-${i + 1}` : ''),
			event_date: day,
			year: yearOf(day),
			time_precision: precision,
			fatalities: i === 0 ? dead - share * (days.length - 1) : share,
		}),
	)
	const lost: Made['lost'][number][] = []
	if (coded.review !== null) lost.push({ lost: 'judgement', what: `For review: ${coded.review}.` })
	if (said) lost.push({ lost: 'judgement', what: said })
	if (days.length > 1) lost.push({ lost: 'judgement', what: `${dead} dead are divided over ${days.length} days.` })
	if (where.level === 'region' || where.level === 'province')
		lost.push({ lost: 'place-precision', what: `The point is the middle of ${where.name}, not its capital.` })
	return { made, lost }
}

const GEO: Readonly<Record<string, number>> = {
	exact: 1,
	town: 1,
	near: 2,
	district: 2,
	province: 3,
	region: 3,
	water: 3,
}

function baseOf(
	incident: Incident,
	{ sub, doers, targets }: Extract<Coded, { doers: readonly Side[] }>,
	selection: Selection,
): Omit<Row, 'event_id_cnty' | 'event_date' | 'year' | 'time_precision' | 'fatalities'> {
	const where = incident.where!
	const land = selection.land(where.country)
	const event = ACLED_EVENTS[sub]
	const crowd = event === 'Protests' || event === 'Riots'
	const inCrowd = (side: Side): Side => (crowd && side.kind === 'civilians' ? { ...side, kind: 'crowd' } : side)
	const [first, ...with1] = doers.length > 0 ? doers.map(inCrowd) : [UNIDENTIFIED]
	const [second, ...with2] = targets.filter(({ kind }) => kind !== 'facility').map(inCrowd)
	const named = (side: Side) => nameOfSide(side, event === 'Riots', land?.name ?? where.country!, selection)
	const inter = (side: Side) => interOf(side, event === 'Riots', where.country!)
	const [inter1, inter2] = [first ? inter(first) : '', second ? inter(second) : '']
	return {
		disorder_type: disorderOf(sub),
		event_type: event,
		sub_event_type: sub,
		actor1: first ? named(first) : '',
		assoc_actor_1: joined(with1.map(named).filter((name) => first && name !== named(first))),
		inter1,
		actor2: second ? named(second) : '',
		assoc_actor_2: joined(with2.map(named).filter((name) => second && name !== named(second))),
		inter2,
		interaction: inter2 ? `${inter1}-${inter2}` : `${inter1} only`,
		civilian_targeting:
			targets.length > 0 && !targets.some(({ kind }) => isArmed(kind)) && second?.kind === 'civilians'
				? 'Civilians targeted'
				: '',
		iso: land?.number ?? null,
		region: '',
		country: land?.name ?? '',
		admin1: where.admin1 ?? '',
		admin2: '',
		admin3: '',
		location: where.anchor ?? where.name,
		latitude: where.lat!,
		longitude: where.lon!,
		geo_precision: GEO[where.level] ?? 3,
		source: joined(selection.publishersOf(incident)) || 'Undisclosed Source',
		source_scale: '',
		notes: notesOf(incident),
		tags: `attestary=acled-shaped; rule=${selection.rule}; ledger=${selection.stamp}`,
		timestamp: obtainedLast(incident, selection),
	}
}

/** In seconds since 1970, as the column has it; of the ledger, so that the same ledger gives the same row. */
function obtainedLast(incident: Incident, selection: Selection): number | null {
	const times = selection.reportsOf(incident).flatMap(({ obtained }) => Date.parse(obtained) || [])
	return times.length === 0 ? null : Math.floor(Math.max(...times) / 1000)
}

const UNIDENTIFIED: Side = {
	actor: { name: 'unknown', unnamed: true, kind: 'armed-group' },
	kind: 'militia',
	status: 'alleged',
}

function nameOfSide({ actor, kind }: Side, riot: boolean, place: string, { ids, land }: Selection): string {
	const given = ids.actor?.[actor.ref ?? actor.name] ?? ids.actor?.[actor.name]
	if (given) return given
	const home = land(actor.country)?.name ?? place
	if (kind === 'state')
		return actor.sectors?.includes('COP') ? `Police Forces of ${home}` : `Military Forces of ${home}`
	if (kind === 'crowd') return `${riot ? 'Rioters' : 'Protesters'} (${place})`
	if (kind === 'civilians') return `Civilians (${place})`
	if (kind === 'unknown' || actor.unnamed) return `Unidentified Armed Group (${place})`
	return actor.name
}

const INTER: Readonly<Record<Exclude<Kind, 'crowd'>, string>> = {
	state: 'State forces',
	rebels: 'Rebel group',
	militia: 'Political militia',
	outsiders: 'External/Other forces',
	civilians: 'Civilians',
	facility: '',
	unknown: 'Political militia',
}

/** State forces abroad are others' forces; a group that nobody names is a militia; identity militias are not told apart. */
function interOf({ actor, kind }: Side, riot: boolean, country: string): string {
	if (kind === 'crowd') return riot ? 'Rioters' : 'Protesters'
	if (kind === 'state' && actor.country !== undefined && actor.country !== country) return 'External/Other forces'
	if (actor.unnamed && kind === 'rebels') return INTER.militia
	return INTER[kind]
}

/** Words that stand for a number there, where nobody gives one. */
const VAGUE: readonly (readonly [words: RegExp, number: number])[] = [
	[/\bhundreds\b/i, 100],
	[/\bdozens\b/i, 12],
	[/\b(?:tens|scores)\b/i, 10],
	[/\b(?:several|many|few|some)\b/i, 3],
]

function deadOf(incident: Incident, selection: Selection): { dead: number; said: string | null } {
	const attackers = incident.event.modes.includes('suicide-attack')
		? (incident.figures.find(({ kind, who }) => kind === 'killed' && who === 'attackers')?.best ?? 0)
		: 0
	const figure = figureOf(incident, 'killed', selection.rule)
	if (figure?.best != null)
		return { dead: figure.best + attackers, said: attackers > 0 ? 'Attackers who died are counted.' : null }
	const vague = selection
		.claimsOf(incident)
		.filter(({ claim }) => claim.field === 'harm' && claim.value.kind === 'killed' && claim.value.count.vague)
	for (const [words, number] of VAGUE)
		if (vague.some((shown) => words.test(shown.words)))
			return { dead: number + attackers, said: `Words without a figure are taken for ${number} dead.` }
	return {
		dead: attackers,
		said: 'Nobody says how many were killed: 0 is written, as ACLED does, and does not mean none.',
	}
}

/** A short neutral account: what happened, who says who did it, what else was harmed. */
function notesOf(incident: Incident): string {
	const said = incident.attributions.map(
		({ claimant, act, actor }) => `${claimant} ${actInWords(act)}${actor ? `: ${actor}` : ''}`,
	)
	return [`${incident.title}.`, ...(said.length > 0 ? [`${joined(said)}.`] : [])].join(' ')
}
