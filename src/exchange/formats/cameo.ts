/** CAMEO triples: source, event code, target, with the day; and 015 and 016 for who claims an incident and who denies it. */
import type { ActorValue } from '../../coding/schema.ts'
import type { Incident } from '../../incident/schema.ts'
import { dayPart } from '../../report/interval.ts'
import { CAMEO_OF_ACT, cameoOf } from '../crosswalk/cameo.ts'
import { middleOf, stretchOf } from '../crosswalk/days.ts'
import { quadOf } from '../crosswalk/plover.ts'
import { nameOf, whyNoRow } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter, Loss } from '../shape.ts'
import type { ShownStatement } from '../shown.ts'
import { type Cell, tsvOf } from './table.ts'

/** No standard file has them in one way; these are ours. */
export const CAMEO_COLUMNS = [
	'id',
	'date',
	'source',
	'event_code',
	'target',
	'event_root',
	'quad_class',
	'source_name',
	'target_name',
	'latitude',
	'longitude',
	'country',
]

export const cameo: Exporter = {
	title: 'CAMEO triples (TSV)',
	readers: 'whoever works with CAMEO, ICEWS or Phoenix',
	holds:
		'A row for each pair of actors: country and sector as source and target, the CAMEO code, the day. Claims of responsibility (015) and denials (016) have rows of their own.',
	carries: ['actors', 'targets'],
	rule: 'ucdp',
	write(selection) {
		const losses: Loss[] = [
			{
				incident: null,
				lost: 'judgement',
				what: 'Modes that CAMEO has no code of their own for take the code of their root.',
			},
		]
		const rows: Cell[][] = []
		for (const incident of selection.incidents) {
			const why = whyNoRow(incident)
			if (why) losses.push({ incident: nameOf(incident), lost: 'row', what: `No row: ${why}.` })
			else rows.push(...triplesOf(incident, selection))
			rows.push(...saidOf(incident, selection))
		}
		rows.push(...selection.otherStatements().flatMap((said) => rowOfSaid(said, null, selection)))
		return {
			files: [{ name: 'cameo.tsv', content: () => tsvOf({ columns: CAMEO_COLUMNS, rows }) }],
			losses,
			counts: { rows: rows.length },
		}
	},
}

function triplesOf(incident: Incident, selection: Selection): Cell[][] {
	const { event, when, where, actors, targets } = incident
	const { code, root } = cameoOf(event)
	const sources: (ActorValue | null)[] = actors.length > 0 ? actors.map(({ actor }) => actor) : [null]
	const aimedAt: (ActorValue | null)[] = targets.length > 0 ? targets.map(({ actor }) => actor) : [null]
	const day = middleOf(stretchOf(when!))
	const place = [where?.lat ?? null, where?.lon ?? null, selection.land(where?.country)?.iso3 ?? '']
	return sources.flatMap((source) =>
		aimedAt.map((target) => [
			nameOf(incident),
			day,
			codeOf(source, selection),
			code,
			codeOf(target, selection),
			root,
			quadOf(event.type),
			source?.name ?? '',
			target?.name ?? '',
			...place,
		]),
	)
}

/** Country and first sector: ORVMIL; what is not known is left out, and nobody is "---". */
function codeOf(actor: Pick<ActorValue, 'country' | 'sectors'> | null, { land }: Selection): string {
	if (!actor) return '---'
	return `${land(actor.country)?.iso3 ?? ''}${actor.sectors?.[0] ?? ''}` || '---'
}

function saidOf(incident: Incident, selection: Selection): Cell[][] {
	return incident.statements.flatMap((key) => {
		const shown = selection.statements.get(key)
		return shown ? rowOfSaid(shown, incident, selection) : []
	})
}

function rowOfSaid({ statement, report }: ShownStatement, incident: Incident | null, selection: Selection): Cell[][] {
	const { key, act, speaker, when } = statement
	const code = CAMEO_OF_ACT[act]
	const date = when?.earliest ?? report.published
	if (!code || !date) return []
	const source = codeOf({ country: speaker.country }, selection)
	const id = incident ? `${nameOf(incident)}/${key}` : key
	return [[id, dayPart(date), source, code, '---', '01', 1, speaker.name, '', null, null, '']]
}
