/** TimelineJS: a slide for each dated incident. It knows no doubt, so the stated words and the range stand in `display_date` and the text. */
import { actorInWords, timeInWords, whereInWords } from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter } from '../shape.ts'
import { escaped } from './xml.ts'

export const timelinejs: Exporter = {
	title: 'TimelineJS JSON',
	readers: 'newsrooms, Knight Lab TimelineJS',
	holds: 'A slide for each dated incident: the stated words beside the date, figures, parties and sources in its text.',
	carries: ['title', 'bounds', 'wounded', 'dates', 'place-precision', 'actors', 'targets', 'factuality', 'reports'],
	rule: 'ucdp',
	write(selection) {
		const dated = selection.incidents.filter(({ when }) => when !== null)
		return {
			files: [
				{ name: 'timeline.json', content: () => [`${JSON.stringify(timeline(dated, selection), null, '\t')}\n`] },
			],
			losses: selection.incidents
				.filter(({ when }) => when === null)
				.map((incident) => ({ incident: nameOf(incident), lost: 'row', what: 'No slide: its date is not known.' })),
			counts: { rows: dated.length },
		}
	},
}

const timeline = (incidents: readonly Incident[], selection: Selection) => ({
	title: {
		text: {
			headline: 'Incidents',
			text: `<p>Figures by the rule ${selection.rule}; claims and sources stand beside this file.</p>`,
		},
	},
	events: incidents.map((incident) => slideOf(incident, selection)),
	scale: 'human',
})

function slideOf(incident: Incident, selection: Selection) {
	const when = incident.when!
	const single = when.earliest === when.latest
	return {
		unique_id: nameOf(incident),
		start_date: dateOf(when.earliest),
		...(single ? {} : { end_date: dateOf(when.latest) }),
		display_date: `${timeInWords(when)}${when.basis === 'stated' ? '' : ` (${when.basis} from “${when.words}”)`}`,
		text: { headline: escaped(incident.title), text: paragraphs(incident, selection) },
		group: incident.type,
		autolink: false,
	}
}

function dateOf(moment: string) {
	const [year, month, day, hour, minute] = moment.split(/[-T:]/).map(Number)
	return { year, month, day, ...(hour === undefined ? {} : { hour, minute }) }
}

/** HTML, because TimelineJS takes it as that: every word is escaped. */
function paragraphs(incident: Incident, selection: Selection): string {
	const { where, actors, targets, factuality } = incident
	const figures = (['killed', 'wounded'] as const).flatMap((kind) => {
		const total = selection.total(incident, kind)
		if (!total) return []
		return [
			`${kind}: ${total.low === total.high ? (total.best ?? '?') : `${total.low ?? '?'} to ${total.high ?? '?'}, best ${total.best ?? '?'}`}${total.openAbove ? ' or more' : ''}`,
		]
	})
	const told = [
		where ? whereInWords(where) : '',
		actors.length > 0 ? `By: ${actors.map((p) => `${actorInWords(p.actor)} (${p.status})`).join('; ')}` : '',
		targets.length > 0 ? `On: ${targets.map((p) => actorInWords(p.actor)).join('; ')}` : '',
		figures.join('; '),
		factuality === 'happened' ? '' : `Told as ${factuality}`,
		`According to ${selection.publishersOf(incident).join('; ') || 'an undisclosed source'}`,
	]
	return told
		.filter(Boolean)
		.map((line) => `<p>${escaped(line)}</p>`)
		.join('')
}
