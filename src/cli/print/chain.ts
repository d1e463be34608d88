/** Chains as text: incidents downwards in time, and between them what the words state: an answer, or mere sequence. */
import type { Chain, IncidentLink } from '../../incident/schema.ts'
import { type Look, quoted, shown, wrapped } from './layout.ts'
import type { View } from './view.ts'

const KIND: Readonly<Record<IncidentLink['kind'], (to: string) => string>> = {
	'response-to': (to) => `in response to ${to}`,
	follows: (to) => `after ${to} (sequence only)`,
	'part-of': (to) => `part of ${to}`,
	'same-as': (to) => `perhaps the same as ${to}`,
	'cause-claimed': (to) => `caused by ${to}, it is claimed`,
}

export function printChain(chain: Chain, view: View, look: Look): string[] {
	const { paint, width } = look
	const links = chain.links.flatMap((key) => view.printed.derived.links.find((link) => link.key === key) ?? [])
	const order = [...chain.incidents].sort((a, b) => (view.numberOf(a) ?? 0) - (view.numberOf(b) ?? 0))
	return order.flatMap((key, i) => {
		const incident = view.numbered.find((one) => one.key === key)
		if (!incident) return []
		const bar = i === order.length - 1 ? '   ' : ' │ '
		const lines = wrapped(
			incident.when
				? paint.bold(shown(incident.title))
				: `${paint.bold(shown(incident.title))} ${paint.dim('(no date)')}`,
			width,
			`${String(view.numberOf(key)).padStart(2)} ${i === 0 ? '┌' : i === order.length - 1 ? '└' : '├'} `,
			` ${bar}  `,
		)
		const answers = links.filter((link) => link.from === key)
		return [
			...lines,
			...answers.flatMap((link) => wrapped(linkInWords(link, view, look), width, ` ${bar}    `, ` ${bar}      `)),
		]
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
