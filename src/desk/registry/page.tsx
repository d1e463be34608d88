/** Actors and places: every way in which their names are written, in which years, in how many incidents, and what people decided. */
import { Link } from 'wouter'
import { useAbout, useActors, usePlaces } from '../data/hooks.tsx'
import type { ActorRegistry, PlaceRegistry } from '../data/types.ts'
import { Choice } from '../design/choice.tsx'
import { useFilters } from '../design/filters.ts'
import { FindField } from '../design/find-field.tsx'
import { Listed, useStretch } from '../design/listed.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { Sorting } from '../design/sorting.tsx'
import { Empty } from '../design/states.tsx'
import { type Column, Table } from '../design/table.tsx'
import { type Meanings, useMeanings } from './acts.tsx'
import { Decided } from './decided.tsx'
import './registry.css'

const SIZE = 50
const NONE: readonly never[] = []
const SORTS = { incidents: 'most incidents first', name: 'by name', newest: 'newest first' } as const

export default function Registry() {
	const [chosen, choose] = useFilters()
	const of = chosen['of'] === 'places' ? 'places' : 'actors'
	return (
		<Page title="Registry">
			<PageHead
				title="Registry"
				under="Names as reports print them. What a name stands for is decided by people; until then, names that are written differently stay apart."
			/>
			<div className="registry-head">
				<Choice
					name="Actors or places"
					values={[
						{ value: 'actors', label: 'Actors' },
						{ value: 'places', label: 'Places' },
					]}
					chosen={of}
					choose={(value) => choose({ of: value === 'actors' ? null : value, q: null, country: null, offset: null })}
				/>
				<FindField
					label={of === 'actors' ? 'Name of an actor' : 'Name of a place'}
					words={chosen['q'] ?? ''}
					find={(q) => choose({ q, offset: null })}
				/>
				<Country />
				<Sorting names={SORTS} chosen={chosen['sort']} choose={(sort) => choose({ sort, offset: null })} />
			</div>
			{of === 'actors' ? <Actors /> : <Places />}
		</Page>
	)
}

function Country() {
	const [chosen, choose] = useFilters()
	const about = useAbout()
	const countries = Object.entries(about.data?.countries ?? {}).sort(([, a], [, b]) => (a < b ? -1 : 1))
	return (
		<label className="sorting">
			Country{' '}
			<select
				value={chosen['country'] ?? ''}
				onChange={(event) => choose({ country: event.target.value || null, offset: null })}
			>
				<option value="">all</option>
				{countries.map(([code, name]) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</select>
		</label>
	)
}

function useAsked() {
	const [{ q, country, sort }] = useFilters()
	return { q, country, sort, limit: `${SIZE}`, offset: `${useStretch().offset}` }
}

function Actors() {
	const answer = useActors(useAsked())
	const entries = answer.data?.entries ?? NONE
	const meanings = useMeanings('actors', entries)
	return (
		<>
			<Decided of="actors" decided={answer.data?.decided ?? NONE} change={meanings?.ask ?? null} />
			<Listed answer={answer} size={SIZE} one="actor">
				{() =>
					entries.length === 0 ? (
						<NoneFits one="actor" />
					) : (
						<>
							{meanings?.shown}
							<Table
								caption="Actors"
								columns={[...marking(meanings), ...ACTORS]}
								rows={entries}
								keyOf={({ id }) => id}
							/>
						</>
					)
				}
			</Listed>
		</>
	)
}

function Places() {
	const answer = usePlaces(useAsked())
	const about = useAbout()
	const entries = answer.data?.entries ?? NONE
	const meanings = useMeanings('places', entries)
	return (
		<>
			<Decided of="places" decided={answer.data?.decided ?? NONE} change={meanings?.ask ?? null} />
			<Listed answer={answer} size={SIZE} one="place">
				{() =>
					entries.length === 0 ? (
						<NoneFits one="place" />
					) : (
						<>
							{meanings?.shown}
							<Table
								caption="Places"
								columns={[...marking(meanings), ...placeColumns(about.data?.countries ?? {})]}
								rows={entries}
								keyOf={({ id }) => id}
							/>
						</>
					)
				}
			</Listed>
		</>
	)
}

function NoneFits({ one }: { one: string }) {
	const [chosen] = useFilters()
	return chosen['q'] || chosen['country'] ? (
		<Empty title="None fits">Look for fewer letters, or in all countries.</Empty>
	) : (
		<Empty title={`No ${one} yet`}>
			<p>
				<Link href="/">Add a report on the start page</Link>; what it names will stand here.
			</p>
		</Empty>
	)
}

/** A box before each line, where something can be decided. */
const marking = (meanings: Meanings | null): Column<{ id: string; name: string }>[] =>
	meanings
		? [
				{
					name: 'Mark',
					narrow: true,
					cell: ({ id, name }) => (
						<input
							type="checkbox"
							aria-label={`Mark ${name}`}
							checked={meanings.marked.has(id)}
							onChange={() => meanings.mark(id)}
						/>
					),
				},
			]
		: []

const yearsOf = ({ first, last }: { first: string | null; last: string | null }): string =>
	first === null ? '–' : first === last || last === null ? first : `${first}–${last}`

function Also({ names }: { names: readonly string[] }) {
	const others = names.slice(1, 9)
	if (others.length === 0) return null
	return (
		<div className="registry-also">
			also{' '}
			{others.map((name, i) => (
				<span key={name}>
					{i > 0 ? ', ' : ''}
					<bdi>{name}</bdi>
				</span>
			))}
			{names.length > 9 ? ` and ${names.length - 9} more` : ''}
		</div>
	)
}

const ACTORS: readonly Column<ActorRegistry['entries'][number]>[] = [
	{
		name: 'Actor',
		cell: ({ name, names, ref }) => (
			<>
				<div className="table-title">
					<Link href={`/incidents?actor=${encodeURIComponent(name)}`}>
						<bdi>{name}</bdi>
					</Link>
				</div>
				<Also names={names} />
				{ref && ref !== name ? <div className="registry-ref">{ref}</div> : null}
			</>
		),
	},
	{ name: 'Years', cell: yearsOf, wide: true },
	{ name: 'As doer', cell: ({ asDoer }) => asDoer || <span className="none">–</span>, number: true, wide: true },
	{ name: 'As target', cell: ({ asTarget }) => asTarget || <span className="none">–</span>, number: true, wide: true },
	{ name: 'Incidents', cell: ({ incidents }) => incidents.toLocaleString('en'), number: true },
]

const placeColumns = (
	countries: Readonly<Record<string, string>>,
): readonly Column<PlaceRegistry['entries'][number]>[] => [
	{
		name: 'Place',
		cell: ({ name, names, lat, lon, admin1, country }) => (
			<>
				<div className="table-title">
					<Link href={`/incidents?q=${encodeURIComponent(`"${name.replaceAll('"', '')}"`)}`}>
						<bdi>{name}</bdi>
					</Link>
				</div>
				<Also names={names} />
				<div className="registry-ref">
					{[admin1 === country ? null : admin1, country && (countries[country] ?? country)].filter(Boolean).join(', ')}
					{lat === null || lon === null ? ' · not found on the map' : ''}
				</div>
			</>
		),
	},
	{ name: 'Years', cell: yearsOf, wide: true },
	{
		name: 'On the map',
		cell: ({ lat, lon, uncertaintyM }) =>
			lat === null || lon === null ? (
				<span className="none">–</span>
			) : (
				<span className="nowrap">
					{lat.toFixed(2)}, {lon.toFixed(2)}
					{uncertaintyM ? ` ± ${Math.round(uncertaintyM / 1000)} km` : ''}
				</span>
			),
		wide: true,
	},
	{ name: 'Incidents', cell: ({ incidents }) => incidents.toLocaleString('en'), number: true },
]
