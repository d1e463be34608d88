/** Speakers of a published site: the list narrowed and ordered, and what one said. Pure. */
import type { Filters } from '../data/source.ts'
import type { SaidInContext, SpeakerList, SpeakerPage } from '../data/types.ts'

type Line = SpeakerList['speakers'][number]

const DID: Readonly<Record<string, (line: Line) => number>> = {
	blame: ({ blames }) => blames,
	denial: ({ denials }) => denials,
	'claim-of-responsibility': ({ claims }) => claims,
}
const ORDERS: Readonly<Record<string, (a: Line, b: Line) => number>> = {
	statements: (a, b) => b.statements - a.statements,
	blames: (a, b) => b.blames - a.blames,
	denials: (a, b) => b.denials - a.denials,
	claims: (a, b) => b.claims - a.claims,
	later: (a, b) => b.later - a.later,
	name: (a, b) => a.name.localeCompare(b.name, 'en'),
}

export function speakersOf(
	all: readonly (Line & { readonly acts: readonly string[] })[],
	filters: Filters,
): SpeakerList {
	const { q, kind, act, told, sort, limit = '50', offset = '0' } = filters
	const words = String(q ?? '').toLowerCase()
	const order = ORDERS[String(sort ?? 'statements')] ?? ORDERS['statements']!
	const found = all
		.filter(({ name }) => name.toLowerCase().includes(words))
		.filter((line) => !kind || (line.kind === 'unnamed') === (kind === 'unnamed'))
		.filter((line) => !act || (DID[String(act)]?.(line) ?? 0) > 0 || line.acts.includes(String(act)))
		.filter(({ later, corrected }) => !told || (told === 'later' ? later : corrected) > 0)
		.sort((a, b) => order(a, b) || a.name.localeCompare(b.name, 'en'))
	const from = Number(offset)
	return { total: found.length, speakers: found.slice(from, from + Number(limit)).map(({ acts: _, ...line }) => line) }
}

export function saidBy(page: SpeakerPage, { act, told, limit = '30', offset = '0' }: Filters): SpeakerPage {
	const fits = ({ statement, later, corrected }: SaidInContext): boolean =>
		(!act || statement.statement.act === act) && (!told || (told === 'later' ? later : corrected).length > 0)
	const said = page.said.filter(fits)
	const from = Number(offset)
	return { ...page, total: said.length, said: said.slice(from, from + Number(limit)) }
}
