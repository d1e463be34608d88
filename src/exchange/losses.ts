/**
 * What a format cannot hold, incident by incident: of every aspect that it does not carry, what this incident has of it. One
 * question for each aspect; what it holds none of is not lost.
 */
import { stringify } from 'csv-stringify/sync'
import { actInWords, actorInWords, timeInWords, weaponInWords, whereInWords } from '../coding/in-words.ts'
import type { Incident } from '../incident/schema.ts'
import { nameOf } from './holdings.ts'
import type { Selection } from './selection.ts'
import { ASPECTS, type Aspect, type Exporter, type Loss } from './shape.ts'

type Question = (incident: Incident, selection: Selection) => string | null

const listed = (words: readonly string[]): string => [...new Set(words)].join('; ')
const some = (count: number, one: string, many: string): string | null =>
	count === 0 ? null : `${count} ${count === 1 ? one : many}`

const QUESTIONS: Readonly<Record<Aspect, Question>> = {
	title: ({ title }) => `title: ${title}`,
	bounds: (incident, selection) => {
		const total = selection.total(incident, 'killed')
		return total && total.low !== total.high
			? `killed: ${total.low ?? '?'} to ${total.high ?? '?'}, best ${total.best ?? '?'}`
			: null
	},
	'open-above': (incident, selection) =>
		selection.total(incident, 'killed')?.openAbove ? 'somebody says there may be more killed' : null,
	wounded: (incident, selection) => {
		const total = selection.total(incident, 'wounded')
		return total && `wounded: ${total.low ?? '?'} to ${total.high ?? '?'}, best ${total.best ?? '?'}`
	},
	'other-harm': (incident, selection) => {
		const kinds = ['missing', 'abducted', 'detained', 'displaced', 'damaged'] as const
		const told = kinds.flatMap((kind) => {
			const total = selection.total(incident, kind)
			return total ? [`${kind}: ${total.low ?? '?'} to ${total.high ?? '?'}, best ${total.best ?? '?'}`] : []
		})
		return told.length > 0 ? told.join('; ') : null
	},
	groups: ({ figures }) => {
		const told = figures.flatMap(({ who, kind, best }) => (who === null ? [] : [`${best ?? '?'} ${kind}: ${who}`]))
		return told.length > 0 ? listed(told) : null
	},
	victims: (incident, selection) => {
		const told = selection.claimsOf(incident).filter(({ claim }) => claim.field === 'victim')
		return some(told.length, 'victim is told of', 'victims are told of')
	},
	dates: ({ when }) =>
		when && (when.earliest !== when.latest || when.basis !== 'stated')
			? `when: ${timeInWords(when)}, ${when.basis} from “${when.words}”`
			: null,
	'place-precision': ({ where }) => (where ? `where: ${whereInWords(where)}, known to the ${where.level}` : null),
	actors: ({ actors }) =>
		actors.length === 0 ? null : listed(actors.map((p) => `${actorInWords(p.actor)} (${p.status})`)),
	targets: ({ targets }) => (targets.length === 0 ? null : listed(targets.map((p) => actorInWords(p.actor)))),
	attributions: ({ attributions }) =>
		attributions.length === 0
			? null
			: listed(attributions.map((a) => `${a.claimant} ${actInWords(a.act)}${a.actor ? ` (${a.actor})` : ''}`)),
	weapons: ({ weapons }) => (weapons.length === 0 ? null : listed(weapons.map((w) => weaponInWords(w.weapon)))),
	motives: (incident, selection) => {
		const told = selection
			.claimsOf(incident)
			.flatMap(({ claim }) => (claim.field === 'motive' ? [claim.value.words] : []))
		return told.length > 0 ? `motive: ${listed(told)}` : null
	},
	factuality: ({ factuality }) => (factuality === 'happened' ? null : `told as ${factuality}`),
	claims: ({ claims }) => some(claims.length, 'claim stands only beside it', 'claims stand only beside it'),
	speakers: (incident, selection) => {
		const told = selection.claimsOf(incident).map(({ claim }) => claim.speaker.name)
		return told.length > 0 ? `speakers: ${listed(told)}` : null
	},
	statements: ({ statements }) => some(statements.length, 'statement', 'statements'),
	links: ({ key }, { links }) =>
		some(
			links.filter(({ from, to }) => from === key || to === key).length,
			'link to other events',
			'links to other events',
		),
	reports: (incident, selection) =>
		incident.reports.length > 1
			? `${incident.reports.length} reports of ${incident.origins} origins: ${listed(selection.publishersOf(incident))}`
			: null,
}

/** What is lost of each incident that has a row; those without one have said why. */
export function lossesOf(selection: Selection, { carries }: Exporter, without: ReadonlySet<string>): Loss[] {
	const lost = ASPECTS.filter((aspect) => !carries.includes(aspect))
	return selection.incidents.flatMap((incident) => {
		const name = nameOf(incident)
		if (without.has(name)) return []
		return lost.flatMap((aspect) => {
			const what = QUESTIONS[aspect](incident, selection)
			return what === null ? [] : [{ incident: name, lost: aspect, what }]
		})
	})
}

/** The loss report as a table: what is lost of the whole export stands in lines without an incident. */
export function* lossTable(losses: readonly Loss[]): Generator<string> {
	yield `\uFEFF${stringify([['incident', 'lost', 'what']], { record_delimiter: 'windows' })}`
	for (const { incident, lost, what } of losses)
		yield stringify([[incident ?? '', lost, what]], { escape_formulas: true, record_delimiter: 'windows' })
}
