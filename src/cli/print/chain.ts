/**
 * Chains as text: incidents downwards in time, and under each what the words state of it: an answer, or mere order. Pieces
 * that only the order of events joins are drawn together, because people tell them so; the order stays named as order.
 */
import { chainFacts } from '../../incident/chains.ts'
import type { Chain, Incident, IncidentLink } from '../../incident/schema.ts'
import { type Look, plural, quoted, shown, wrapped } from './layout.ts'
import { headOf } from './statement.ts'
import type { View } from './view.ts'

const KIND: Readonly<Record<IncidentLink['kind'], (to: string) => string>> = {
	'response-to': (to) => `in response to ${to}`,
	follows: (to) => `then, in order only, after ${to}`,
	'part-of': (to) => `part of ${to}`,
	'same-as': (to) => `perhaps the same as ${to}`,
	'cause-claimed': (to) => `caused by ${to}, it is claimed`,
}

/** What is drawn as one: every incident of it hangs on a link or a statement that is drawn too. */
export interface Piece {
	readonly incidents: readonly Incident[]
	readonly links: readonly IncidentLink[]
}

/** The chains of a view, joined where one incident is said to have followed another; none of which no link is left. */
export function piecesOf(view: View): Piece[] {
	const { chains, links } = view.printed.derived
	const known = (end: string) => view.numberOf(end) !== undefined || view.statements.has(end)
	const inChain = new Set(chains.flatMap((chain) => chain.links))
	const all = [...new Map(links.map((link) => [link.key, link])).values()].filter(
		({ from, to }) => known(from) && known(to),
	)
	const responses = all.filter(({ key }) => inChain.has(key))
	const order = all.filter(({ kind, from, to }) => kind === 'follows' && recordable(from, view) && recordable(to, view))
	const pieces: IncidentLink[][] = []
	for (const link of [...responses, ...order]) {
		const met = pieces.filter((piece) => piece.some((other) => touch(link, other)))
		const rest = pieces.filter((piece) => !met.includes(piece))
		pieces.splice(0, pieces.length, ...rest, [...met.flat(), link])
	}
	const made = pieces.flatMap((held) => {
		const ends = new Set(held.flatMap(({ from, to }) => [from, to]))
		const incidents = view.numbered.filter(({ key }) => ends.has(key))
		const drawn = held.some((link) => inChain.has(link.key)) && incidents.length > 0
		const bare = incidents.length === 1 && held.every(({ basis }) => basis === 'inferred')
		return drawn && !bare ? [{ incidents, links: held }] : []
	})
	const first = ({ incidents }: Piece) => view.numberOf(incidents[0]!.key) ?? 0
	return made.sort((a, b) => first(a) - first(b))
}

const recordable = (key: string, view: View): boolean =>
	view.numbered.some((incident) => incident.key === key && incident.recordable)

const touch = (a: IncidentLink, b: IncidentLink): boolean =>
	a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to

export function printPiece({ incidents, links }: Piece, view: View, look: Look): string[] {
	const { paint, width } = look
	return incidents.flatMap((incident, i) => {
		const last = i === incidents.length - 1
		const bar = last ? '   ' : ' │ '
		const title = paint.bold(shown(incident.title))
		const below = [
			...links.filter((link) => link.from === incident.key).map((link) => linkInWords(link, view, look)),
			...statementsBelow(incident, incidents, links, view, look),
		]
		return [
			...wrapped(
				incident.when ? title : `${title} ${paint.dim('(no date)')}`,
				width,
				`${String(view.numberOf(incident.key)).padStart(2)} ${incidents.length === 1 ? '·' : i === 0 ? '┌' : last ? '└' : '├'} `,
				` ${bar}  `,
			),
			...below.flatMap((words) => wrapped(words, width, ` ${bar}    `, ` ${bar}      `)),
		]
	})
}

/** What a chain comes to, in a line: who says that they are responses, how fast, how often answered, by how many origins. */
export function factsInWords(chain: Chain, links: readonly IncidentLink[]): string {
	const { stated, decided, inferred, tempo, reciprocity, shareOfTwoOrigins } = chainFacts(chain, links)
	const counts = [
		stated > 0 ? `${plural(stated, 'response')} stated by reports` : '',
		decided > 0 ? `${decided} decided by a person` : '',
		inferred > 0 ? `${inferred} inferred` : '',
	].filter(Boolean)
	if (counts.length === 0) return ''
	const days =
		tempo && (tempo.least === tempo.most ? plural(tempo.most, 'day') : `${tempo.least} to ${tempo.most} days`)
	const percent = (share: number) => `${Math.round(100 * share)} %`
	return [
		counts.join(', '),
		days && `${days} from one to its answer`,
		reciprocity === null ? '' : `${percent(reciprocity)} were answered in turn`,
		shareOfTwoOrigins === null ? '' : `${percent(shareOfTwoOrigins)} of the stated ones have two origins or more`,
	]
		.filter(Boolean)
		.join('; ')
}

/** "army blames Grey Banner about 5, 6": what was said of more than one incident, or in answer, under the last of them. */
function statementsBelow(
	incident: Incident,
	incidents: readonly Incident[],
	links: readonly IncidentLink[],
	view: View,
	{ paint }: Look,
): string[] {
	return [...new Set(links.filter(({ to }) => to === incident.key).map(({ from }) => from))].flatMap((key) => {
		const said = view.statements.get(key)
		const own = links.filter(({ from }) => from === key)
		const about = incidents.filter((one) => own.some(({ to }) => to === one.key))
		const answers = own.some(({ basis }) => basis !== 'inferred')
		if (!said || about.at(-1) !== incident || (about.length < 2 && !answers)) return []
		const numbers = about.map((one) => view.numberOf(one.key)).join(', ')
		const words = view.wordsAt(said.version, said.quotes.length > 0 ? said.quotes : said.content)
		return `${headOf(said, view, paint.green)} ${answers ? 'in response to' : 'about'} ${numbers}: ${quoted(words || view.wordsAt(said.version, [said.anchor]))}`
	})
}

/** "in response to 2, within a day: “retaliatory strikes … in response to a rocket attack”". */
export function linkInWords(link: IncidentLink, view: View, { paint }: Look): string {
	const number = view.numberOf(link.to)
	const said = view.statements.get(link.to)
	const to =
		number !== undefined
			? String(number)
			: said
				? `what ${shown(view.speaker(said.version, said.speaker))} said`
				: link.to
	const stated = view.printed.codings.flatMap((c) => c.links).find(({ key }) => link.links.includes(key))
	const words =
		stated && stated.evidence.kind !== 'decision'
			? `: ${quoted(view.wordsAt(stated.version, stated.evidence.spans))}`
			: `: ${shown(link.explanation)}`
	return `${paint.yellow(KIND[link.kind](to))}${lag(link)}${words}`
}

function lag({ lagDays }: IncidentLink): string {
	if (!lagDays) return ''
	const { least, most } = lagDays
	if (least !== most) return `, ${least} to ${most} days later`
	return least === 0 ? ', the same day' : `, ${least === 1 ? 'a day' : `${least} days`} later`
}
