/** The chain of custody, printed: figure, rule, claims, words, version, capture, and what people decided. */
import { claimInWords } from '../../coding/in-words.ts'
import type { Claim } from '../../coding/schema.ts'
import type { Decision, Figure, RuleId } from '../../incident/schema.ts'
import type { Custody, HeldText } from '../../run/custody.ts'
import { figureInWords } from './incident.ts'
import { type Look, plural, quoted, shown, wrapped } from './layout.ts'
import type { View } from './view.ts'

const FIELD: Readonly<Record<Claim['field'], string>> = {
	event: 'What happened',
	when: 'When',
	where: 'Where',
	actor: 'Who',
	target: 'To whom',
	weapon: 'With what',
	harm: 'Harm',
	victim: 'Victims',
	motive: 'Why',
}

/** Figures under one rule, and of groups, which have one. `only`: the chain of this claim alone. */
export function printCustody(custody: Custody, view: View, look: Look, rule: RuleId, only?: string): string {
	const { incident, claims, texts, decisions, log } = custody
	const { paint, width } = look
	const chosen = claims.filter(({ key }) => only === undefined || key === only)
	const used = new Set(chosen.map(({ version }) => version))
	const numbers = new Map(texts.map(({ version }, i) => [version.id, i + 1]))
	const byKey = new Map(claims.map((claim) => [claim.key as string, claim]))
	const claimLines = (claim: Claim, first: string, note = ''): string[] => {
		const rest = ' '.repeat(first.length)
		const saying = `${claimInWords(view.ruled(claim).claim)}, ${view.speaker(claim.version, claim.speaker)} [${claim.key}]${note}`
		return [...wrapped(shown(saying), width, first), ...whereLines(claim, view, numbers, look, rest)]
	}
	const figures = incident.figures
		.filter((figure) => figure.rule === rule || figure.who !== null)
		.filter(
			({ used: of, setAside }) =>
				only === undefined || of.includes(only) || setAside.some(({ claim }) => claim === only),
		)
	const figureLines = ({ used: of, setAside, ...figure }: Figure): string[] => [
		...wrapped(
			paint.bold(
				`${figure.who === null ? '' : `${shown(figure.who)}: `}${figureInWords({ ...figure, used: of, setAside })}`,
			),
			width,
			'  ',
		),
		...of.flatMap((key) => (byKey.has(key) ? claimLines(byKey.get(key)!, '    stands on  ') : [])),
		...setAside.flatMap(({ claim, reason }) =>
			byKey.has(claim) ? claimLines(byKey.get(claim)!, '    not        ', `: ${reason}`) : [],
		),
	]
	const others = chosen.filter(({ field }) => field !== 'harm' || only !== undefined)
	const fields = (Object.keys(FIELD) as Claim['field'][]).filter((field) => others.some((one) => one.field === field))
	const lines = [
		...wrapped(paint.bold(`${incident.handle ?? incident.key}  ${shown(incident.title)}`), width),
		...(figures.length > 0 ? ['', paint.cyan('Figures'), ...figures.flatMap(figureLines)] : []),
		...fields.flatMap((field) => [
			'',
			paint.cyan(FIELD[field]),
			...others.filter((one) => one.field === field).flatMap((claim) => claimLines(claim, '  · ')),
		]),
		'',
		paint.cyan('Texts and how they were obtained'),
		...texts
			.filter(({ version }) => used.has(version.id))
			.flatMap((text) => textLines(text, numbers.get(text.version.id)!, view, look)),
		'',
		paint.cyan('Decisions'),
		...(decisions.length === 0 ? ['  None on this incident.'] : decisions.flatMap((one) => decisionLines(one, look))),
		...wrapped(
			log.lines === 0
				? 'The log of decisions is empty.'
				: `The log of decisions has ${plural(log.lines, 'line')} and ends in ${log.head}.`,
			width,
			'  ',
		),
	]
	return lines.join('\n')
}

function whereLines(
	claim: Claim,
	view: View,
	numbers: ReadonlyMap<string, number>,
	{ width, paint }: Look,
	rest: string,
): string[] {
	const { evidence, version, coder } = claim
	if (evidence.kind === 'decision')
		return wrapped(`decided by ${shown(evidence.by)}: ${shown(evidence.reason)}`, width, rest)
	const places = evidence.spans.map(({ start, end }) => `${start}–${end}`).join(', ')
	const column = evidence.kind === 'cell' ? `, column ${shown(evidence.column)}` : ''
	const by = coder === 'machine' ? 'the machine' : shown(coder)
	return [
		...wrapped(paint.italic(quoted(view.wordsAt(version, evidence.spans), 300)), width, rest),
		...wrapped(
			paint.dim(`text ${numbers.get(version) ?? '?'}, characters ${places}${column}; read by ${by}`),
			width,
			rest,
		),
	]
}

const STATE = {
	identical: 'kept and identical',
	altered: 'NOT the bytes that were obtained',
	'not kept': 'not kept',
} as const

function textLines(
	{ version, stands, captures }: HeldText,
	number: number,
	view: View,
	{ width, paint }: Look,
): string[] {
	const about = (['title', 'publisher', 'published'] as const).flatMap(
		(field) => view.about(version.id, field)?.value ?? [],
	)
	const row = (label: string, words: string) => wrapped(shown(words), width, `      ${label.padEnd(10)}`)
	return [
		...wrapped(
			`${paint.bold(`text ${number}`)}  ${shown([version.report, ...about].join(' · '))}`,
			width,
			'  ',
			'      ',
		),
		...row('version', version.id),
		...row('text', `SHA-256 ${version.textHash}, ${stands ? 'as it was kept' : 'NOT the text that was kept'}`),
		...captures.flatMap(({ capture, bytes }) => [
			...row('obtained', `${capture.obtained} by ${capture.by} from ${capture.from}, read by ${capture.extractor}`),
			...row('bytes', `SHA-256 ${capture.sha256}, ${plural(capture.size, 'byte')}, ${STATE[bytes]}`),
		]),
	]
}

const decisionLines = ({ seq, at, by, reason, body, id }: Decision, { width }: Look): string[] =>
	wrapped(
		shown(`${at.slice(0, 16).replace('T', ' ')} ${by}: ${body.act}${reason ? `: ${reason}` : ''} (line ${seq}, ${id})`),
		width,
		'  · ',
		'    ',
	)
