/** One incident for people: each value, and under it everyone who says so with the words they said it in. */
import { claimInWords, dayInWords, eventInWords, stanceInWords } from '../../coding/in-words.ts'
import type { Claim } from '../../coding/schema.ts'
import type { Figure, Incident } from '../../incident/schema.ts'
import { grouped } from '../../report/grouped.ts'
import { decidedInWords, noteInWords, settingInWords } from './decided.ts'
import { type Look, plural, quoted, shown, wrapped } from './layout.ts'
import type { View } from './view.ts'

const LABEL_WIDTH = 9
const MARGIN = ' '.repeat(4)

const FIELDS: readonly (readonly [label: string, fields: readonly Claim['field'][]])[] = [
	['When', ['when']],
	['Where', ['where']],
	['Who', ['actor']],
	['To whom', ['target']],
	['With', ['weapon']],
	['Harm', ['harm']],
	['Victims', ['victim']],
	['Why', ['motive']],
]

export function printIncident(incident: Incident, number: number | null, view: View, look: Look): string[] {
	const { paint, width } = look
	const marks = [
		eventInWords(incident.event),
		incident.factuality,
		...(incident.background ? ['recalled'] : []),
		...(incident.contestedWho ? ['who is contested'] : []),
		...(incident.contestedHarm ? ['figures are contested'] : []),
		...(view.many && incident.reports.length > 1
			? [`${incident.reports.length} reports, claims from ${plural(incident.origins, 'origin')}`]
			: []),
		incident.handle ?? incident.key.slice(0, 10),
	]
	const first = number === null ? '' : `${String(number).padStart(2)}  `
	const lines = [
		...wrapped(paint.bold(shown(incident.title)), width, paint.bold(first)),
		...wrapped(paint.dim(marks.join(' · ')), width, MARGIN),
	]
	const claims = incident.claims.flatMap((key) => view.claims.get(key) ?? [])
	const told = new Told(claims, view)
	for (const [label, fields] of FIELDS) {
		const of = claims.filter(({ field }) => fields.includes(field))
		const body = of.length > 0 ? printField(of, incident, told, look) : []
		if (label === 'Harm') body.unshift(...reconciled(incident, look))
		lines.push(...labelled(label, body, look))
	}
	const notes = view.notesOn([
		incident.key,
		...(incident.handle ? [incident.handle, ...incident.aliases] : []),
		...incident.mentions,
		...incident.statements,
		...(view.printed.derived.incidents.length === 1 && number === null ? incident.reports : []),
	])
	const inner = width - MARGIN.length - LABEL_WIDTH
	lines.push(
		...labelled(
			'Decided',
			view.settingsOf(incident).flatMap((setting) => wrapped(settingInWords(setting), inner)),
			look,
		),
	)
	lines.push(
		...labelled(
			'Notes',
			notes.flatMap((note) => wrapped(noteInWords(note), inner)),
			look,
		),
	)
	return [...lines, ...told.print(look)]
}

/** The sentences that an incident is told in, in the order of the text, each with a letter to point at it by. */
class Told {
	readonly view: View
	private readonly letters = new Map<string, { letter: string; words: string; version: string }>()
	constructor(claims: readonly Claim[], view: View) {
		this.view = view
		const places = claims.flatMap((claim) => this.place(claim) ?? [])
		places.sort((a, b) => (a.version === b.version ? a.start - b.start : a.version < b.version ? -1 : 1))
		for (const { version, start, end } of places) {
			const id = `${version} ${start}`
			if (this.letters.has(id)) continue
			const n = this.letters.size
			const letter = (n >= 26 ? String.fromCharCode(96 + Math.floor(n / 26)) : '') + String.fromCharCode(97 + (n % 26))
			this.letters.set(id, { letter, words: view.wordsAt(version, [{ start, end }]), version })
		}
	}
	private place({ evidence, version }: Claim) {
		const first = evidence.kind === 'decision' ? undefined : evidence.spans[0]
		return first && { version, ...this.view.sentenceAt(version, first) }
	}
	letterOf(claim: Claim): string {
		const place = this.place(claim)
		return place ? ` (${this.letters.get(`${place.version} ${place.start}`)?.letter ?? ''})` : ''
	}
	print(look: Look): string[] {
		const blank = ' '.repeat(LABEL_WIDTH)
		const sentences = [...this.letters.values()].flatMap(({ letter, words, version }) => {
			const whose = this.view.many ? ` ${this.view.publisherOf(version)}` : ''
			return wrapped(
				look.paint.italic(quoted(words, 400)) + look.paint.dim(shown(whose)),
				look.width - MARGIN.length - blank.length,
				`${letter}  `,
			)
		})
		return labelled('In words', sentences, look)
	}
}

/** The first line carries the label, the others stand under it. */
function labelled(label: string, body: readonly string[], { paint }: Look): string[] {
	const blank = MARGIN + ' '.repeat(LABEL_WIDTH)
	return body.map((line, i) => (i === 0 ? MARGIN + paint.cyan(label.padEnd(LABEL_WIDTH)) + line : blank + line))
}

/** Claims of the same value under one line; more than one value is listed, never averaged. */
function printField(claims: readonly Claim[], incident: Incident, told: Told, look: Look): string[] {
	const inner = { ...look, width: look.width - MARGIN.length - LABEL_WIDTH }
	const { view } = told
	const listed = claims.filter((claim) => !claims.some((other) => saysLess(claim, other, view)))
	const groups = grouped(listed, (claim) => claimInWords(view.ruled(claim).claim).toLowerCase())
	return [...groups.values()].flatMap((group) => [
		...wrapped(shown(asWords(view.ruled(group[0]!).claim, incident, view)), inner.width),
		...whoSays(group, told, inner),
	])
}

/** "Mosul" beside "base near Mosul", both read from one phrase; where a person had a say, everything is listed. */
function saysLess(claim: Claim, other: Claim, view: View): boolean {
	const [own, whole] = [claim.evidence, other.evidence]
	if (claim.field !== 'where' || claim === other || claim.version !== other.version) return false
	if (own.kind === 'decision' || whole.kind === 'decision') return false
	if ([claim, other].some((one) => view.ruled(one).status !== 'undecided')) return false
	const within = own.spans.every((a) => whole.spans.some((b) => b.start <= a.start && a.end <= b.end))
	const wide = (spans: readonly { start: number; end: number }[]) =>
		spans.reduce((sum, { start, end }) => sum + end - start, 0)
	return within && wide(own.spans) < wide(whole.spans)
}

/** A doer stands with how they stand: blamed, claimed, denied, told in the publisher's own voice. */
function asWords(claim: Claim, incident: Incident, view: View): string {
	const words = claimInWords(claim)
	if (claim.field === 'harm') return words.replace(/^some (\w+):/, '$1, no figure:')
	if (claim.field !== 'actor') return words
	if (claim.value.kind === 'unknown' && /^(?:who|whoever|those who)\b/i.test(words))
		return `not named (${quoted(words)})`
	const status = incident.actors.find((party) => party.claims.includes(claim.key))?.status
	const marks = status === undefined || status === 'stated' ? '' : ` (${status})`
	const known = view.knownAs(claim)
	return known === null || known === words ? `${words}${marks}` : `${known}, here ${words}${marks}`
}

function whoSays(claims: readonly Claim[], told: Told, look: Look): string[] {
	const said = grouped(claims, (claim) => sayingOf(claim, told, look))
	const lines = [...said].map(([words, [first]]) => `${words} ${look.paint.dim(`[${first!.key.slice(0, 8)}]`)}`)
	return lines.flatMap((line, i) =>
		wrapped(line, look.width, i === lines.length - 1 ? '└ ' : '├ ', i === lines.length - 1 ? '  ' : '│ '),
	)
}

/** "two officials (speaking on condition of anonymity): “killed two troops”". */
function sayingOf(claim: Claim, told: Told, { paint }: Look): string {
	const { view } = told
	const by = shown(view.speaker(claim.version, claim.speaker))
	const where = view.many && claim.speaker.kind !== 'publisher' ? ` in ${shown(view.publisherOf(claim.version))}` : ''
	const stance = claim.stance === 'asserts' ? '' : stanceInWords(claim.stance)
	const how = [stance, claim.certainty ? quoted(claim.certainty.words) : ''].filter(Boolean).join(', ')
	const words =
		claim.evidence.kind === 'decision'
			? `decided: ${shown(claim.evidence.reason)}`
			: quoted(view.wordsAt(claim.version, claim.evidence.spans))
	return `${paint.green(by)}${where}${how ? ` ${how}` : ''}: ${words}${placedBy(claim)}${told.letterOf(claim)}${decided(claim, view, paint)}`
}

function decided(claim: Claim, view: View, paint: Look['paint']): string {
	const notes = view.notesOn([claim.key]).map((note) => `note: ${noteInWords(note)}`)
	const words = [decidedInWords(view.ruled(claim)), ...notes].filter(Boolean).join('; ')
	return words && `, ${paint.yellow(words)}`
}

/** How a date that was not stated whole was reached. */
function placedBy(claim: Claim): string {
	if (claim.field !== 'when' || claim.value.basis === 'stated') return ''
	const unsure = claim.value.basis === 'inferred' ? ' (inferred)' : ''
	return claim.value.against ? `, counted from ${dayInWords(claim.value.against)}${unsure}` : `, ${claim.value.basis}`
}

/** Totals over several claims: what the rule stands behind, between the least and the most that anybody says. */
function reconciled({ figures, contestedHarm }: Incident, { paint }: Look): string[] {
	const rule = figures.find(({ flag }) => flag !== 'not-reported')?.rule
	return figures
		.filter(
			(figure) =>
				figure.rule === rule &&
				figure.who === null &&
				figure.flag !== 'not-reported' &&
				(contestedHarm || figure.low !== figure.high),
		)
		.map((figure) => paint.bold(figureInWords(figure)))
}

/** Where knowledge of it comes from, whoever passes it on. */
export function printOrigins({ originList = [] }: Incident, { paint, width }: Look): string[] {
	return originList.flatMap(({ label, reports, why }) => [
		...wrapped(`${shown(label)}: ${reports.map(shown).join(', ')}`, width, '  · '),
		...wrapped(paint.dim(shown(why)), width, '    '),
	])
}

/** Under each rule: what it comes to, which claims it stands on, and why it sets the others aside. */
export function printFigures({ figures }: Incident, view: View, { paint, width }: Look): string[] {
	const said = (key: string): string => {
		const claim = view.claims.get(key)
		if (!claim) return `[${key.slice(0, 8)}]`
		const words = claimInWords(view.ruled(claim).claim)
		return `${words}, ${view.speaker(claim.version, claim.speaker)} [${key.slice(0, 8)}]`
	}
	return figures.flatMap((figure) => [
		...wrapped(
			paint.bold(`${figure.who === null ? '' : `${shown(figure.who)}: `}${figureInWords(figure)}`),
			width,
			'  · ',
		),
		...(figure.flag === 'not-reported' ? wrapped('nobody gives a figure; the rule writes 0', width, '      ') : []),
		...figure.used.flatMap((key) => wrapped(`stands on ${shown(said(key))}`, width, '      ')),
		...figure.setAside.flatMap(({ claim, reason }) => wrapped(`not ${shown(said(claim))}: ${reason}`, width, '      ')),
	])
}

export function figureInWords({ kind, low, best, high, openAbove, rule }: Figure): string {
	const range = low === high && !openAbove ? '' : ` (${low ?? '?'} to ${high ?? '?'}${openAbove ? ' or more' : ''})`
	return `${best ?? low ?? '?'} ${kind}${range}, by the rule ${rule}`
}
