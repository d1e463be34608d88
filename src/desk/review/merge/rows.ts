/** What two incidents say to each question, and where they differ. */
import { grouped } from '../../../report/grouped.ts'
import type { ClaimInContext, IncidentPage } from '../../data/types.ts'
import { counted, dayInWords, intervalInWords, plainName } from '../../design/in-words.ts'

export interface Value {
	readonly words: string
	readonly by?: string
}

export interface Row {
	readonly name: string
	readonly left: readonly Value[]
	readonly right: readonly Value[]
	/** Both say something, and nothing of it is the same. */
	readonly differs: boolean
}

type Field = ClaimInContext['claim']['field']

const FIELDS: readonly (readonly [name: string, field: Field])[] = [
	['What', 'event'],
	['Who', 'actor'],
	['To whom', 'target'],
	['Harm', 'harm'],
	['Victims', 'victim'],
	['With what', 'weapon'],
	['Where', 'where'],
	['When, as told', 'when'],
	['Why', 'motive'],
]

export function rowsOf(left: IncidentPage, right: IncidentPage): Row[] {
	const row = (name: string, of: (page: IncidentPage) => readonly Value[], compared = true): Row => {
		const [a, b] = [of(left), of(right)]
		const same = a.some(({ words }) => b.some((other) => other.words.toLowerCase() === words.toLowerCase()))
		return { name, left: a, right: b, differs: compared && a.length > 0 && b.length > 0 && !same }
	}
	return [
		row('When', ({ line }) => (line.earliest ? [{ words: intervalInWords(line.earliest, line.latest) }] : [])),
		row('Place', ({ line }) => (line.place ? [{ words: line.place }] : [])),
		...FIELDS.map(([name, field]) => row(name, (page) => valuesOf(page, field))),
		row('Reports', reportsOf, false),
		row(
			'Decisions',
			({ decisions }) => (decisions.length > 0 ? [{ words: counted(decisions.length, 'decision') }] : []),
			false,
		),
	].filter(({ left, right }) => left.length + right.length > 0)
}

/** Each value once, with how many say it. What a person rejected is not compared; it goes along all the same. */
function valuesOf({ claims }: IncidentPage, field: Field): Value[] {
	const own = claims.filter(({ claim, standing }) => claim.field === field && standing.status !== 'rejected')
	const same = grouped(own, ({ standing, value }) => (standing.words ?? value).toLowerCase())
	return [...same.values()]
		.sort((a, b) => b.length - a.length)
		.map((all) => {
			const { standing, value, claim, speaker } = all[0]!
			const who = claim.speaker.kind === 'publisher' ? '' : speaker
			return {
				words: standing.words ?? value,
				by: [who, all.length > 1 ? counted(all.length, 'claim') : ''].filter(Boolean).join(', '),
			}
		})
}

const reportsOf = ({ reports }: IncidentPage): Value[] =>
	reports.map(({ report, title, opening, publisher, published }) => ({
		words: title || opening || report,
		by: [plainName(publisher), published ? dayInWords(published.slice(0, 10)) : ''].filter(Boolean).join(', '),
	}))
