/** A chain out of the records of the API: who acts and who speaks gets a lane, and reprints of one saying are one mark. */

import { actInWords } from '../../coding/in-words.ts'
import { grouped } from '../../report/grouped.ts'
import type { ChainDrawing, IncidentLine, LinkInContext, Passage, StatementInContext } from '../data/types.ts'
import { incidentHref, reportHref } from '../design/address.ts'
import { counted, dayInWords, intervalInWords, titleWithoutDay } from '../design/in-words.ts'
import type { ChainArrow, ChainEvent, ChainModel, LinkLook } from './model.ts'

const NOBODY = 'Not said who'
const CONTESTED = 'Who did it is contested'
const OTHERS = 'Others who speak'

export function chainModel(drawing: ChainDrawing): ChainModel {
	const acting = new Set(drawing.incidents.map(laneOf))
	const saying = [
		...grouped(drawing.statements, (one) => `${speakerOf(one)}|${one.statement.act}|${one.incidents.join()}`).values(),
	]
	/** Every statement to the one that is drawn for it. */
	const drawnAs = new Map(saying.flatMap((same) => same.map((one) => [one.statement.key, same[0]!.statement.key])))
	const drawn = (key: string): string => drawnAs.get(key) ?? key
	const arrows = [
		...grouped(drawing.links, ({ link }) => `${drawn(link.from)}|${drawn(link.to)}|${lookOf(link)}`).values(),
	]
	const answered = new Set(
		drawing.links.flatMap(({ link }) => (link.kind === 'response-to' ? [`${link.from}|${link.to}`] : [])),
	)
	return {
		events: [...drawing.incidents.map(incidentEvent), ...saying.map((same) => statementEvent(same, acting))],
		// That an answer came later goes without saying.
		arrows: arrows
			.filter(([first]) => {
				const { kind, from, to } = first!.link
				return kind !== 'follows' || !answered.has(`${from}|${to}`)
			})
			.map((same) => arrowOf(same, drawn)),
	}
}

/** Nobody is drawn as the doer of what he denies, or of what others are blamed for too. */
function laneOf({ actors, contestedWho }: IncidentLine): string {
	if (contestedWho) return CONTESTED
	return actors.find(({ name }) => !namesNobody(name))?.name ?? NOBODY
}

/** "Whoever fired it" is somebody, but no name. */
export const namesNobody = (name: string): boolean => /^(?:who|whoever|those who|what)\b/i.test(name)

function incidentEvent(line: IncidentLine): ChainEvent {
	const { key, handle, title, earliest, latest, killed, wounded } = line
	const harm = [killed.best ? `${killed.best} killed` : '', wounded.best ? `${wounded.best} wounded` : '']
	return {
		key,
		kind: 'incident',
		lane: laneOf(line),
		title: titleWithoutDay(title),
		under: [intervalInWords(earliest, latest), ...harm].filter(Boolean).join(' · '),
		earliest: earliest?.slice(0, 10) ?? null,
		latest: latest?.slice(0, 10) ?? null,
		href: incidentHref(handle ?? key),
	}
}

const speakerOf = ({ statement }: StatementInContext): string =>
	statement.speaker.organisation ?? statement.speaker.name

function statementEvent(same: readonly StatementInContext[], acting: ReadonlySet<string>): ChainEvent {
	const first = same[0]!
	const { statement, speaker, report } = first
	const day = dayOf(first)
	const whom = statement.alleged && statement.act !== 'claim-of-responsibility' ? ` ${statement.alleged.name}` : ''
	const lane = [speakerOf(first), statement.speaker.name].find((name) => acting.has(name)) ?? OTHERS
	const reports = new Set(same.map((one) => one.report)).size
	return {
		key: statement.key,
		kind: 'statement',
		lane,
		title: `${speaker} ${actInWords(statement.act)}${whom}`,
		under: [day ? dayInWords(day) : 'day not known', reports > 1 ? counted(reports, 'report') : '']
			.filter(Boolean)
			.join(' · '),
		earliest: day,
		latest: day,
		href: `${reportHref(report)}#${statement.key}`,
	}
}

const dayOf = ({ day }: StatementInContext): string | null => day?.slice(0, 10) ?? null

function lookOf({ kind, basis }: LinkInContext['link']): LinkLook {
	return kind === 'follows' ? 'order' : basis
}

function arrowOf(same: readonly LinkInContext[], drawn: (key: string) => string): ChainArrow {
	const { link, passages } = same[0]!
	const [passage] = passages
	return {
		key: link.key,
		from: drawn(link.to),
		to: drawn(link.from),
		look: lookOf(link),
		label: labelOf(link),
		href: passage ? hrefOf(passage) : null,
		links: same.map(({ link: { kind, from, to } }) => ({ kind, from, to })),
	}
}

const KIND: Readonly<Record<LinkInContext['link']['kind'], string>> = {
	'response-to': 'in response',
	follows: 'then',
	'part-of': 'part of it',
	'same-as': 'perhaps the same',
	'cause-claimed': 'caused by it, it is claimed',
}

const ABOUT = 'about it'

/** "in response, 6 days later"; a saying about an event that nobody calls an answer is "about it". */
function labelOf({ kind, basis, from, lagDays }: LinkInContext['link']): string {
	const what = kind === 'response-to' && basis === 'inferred' && from.startsWith('s-') ? ABOUT : KIND[kind]
	if (what === ABOUT) return what
	return [what, lagDays && lagInWords(lagDays)].filter(Boolean).join(', ')
}

function lagInWords({ least, most }: { least: number; most: number }): string {
	if (least !== most) return `${least}–${most} days later`
	return least === 0 ? 'the same day' : `${counted(least, 'day')} later`
}

/** The report at the words: the reader page finds the characters. */
export const hrefOf = ({ report, span }: Passage): string => `${reportHref(report)}#at-${span.start}-${span.end}`
