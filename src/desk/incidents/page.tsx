/** One selection of incidents three ways: list, map, timeline. What narrows it stands in the address. */
import { memo, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useAbout, useIncidents, useMarks, useSource } from '../data/hooks.tsx'
import { queryOf } from '../data/source.ts'
import type { FacetCount, Mark } from '../data/types.ts'
import { ChosenBar } from '../design/chosen-bar.tsx'
import { Counter } from '../design/counter.tsx'
import { FacetList } from '../design/facets.tsx'
import { type Choose, useFilters } from '../design/filters.ts'
import { FindField } from '../design/find-field.tsx'
import { codeInWords, counted, fits } from '../design/in-words.ts'
import { Listed } from '../design/listed.tsx'
import { Page } from '../design/page.tsx'
import { Side } from '../design/side.tsx'
import { Sorting } from '../design/sorting.tsx'
import { Empty } from '../design/states.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { readArea } from '../map/ground.ts'
import { MapLater } from '../map/later.tsx'
import { useActions } from '../palette/actions.ts'
import { SaveDrawing } from '../save/buttons.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { IncidentTable } from './list.tsx'
import {
	facetsAsked,
	inWords,
	listAsked,
	marksAsked,
	NARROW,
	type Name,
	narrowingOf,
	originsInWords,
	SIZE,
	statusInWords,
} from './narrowing.ts'
import { Views } from './views.tsx'
import { isInArea, isWithin } from './within.ts'
import './incidents.css'

const NONE: readonly Mark[] = []
const SORTS = {
	newest: 'newest first',
	oldest: 'oldest first',
	deadliest: 'deadliest first',
	reports: 'most reported first',
} as const

export default function Incidents() {
	const [chosen, choose] = useFilters()
	const [lit, light] = useState<string | null>(null)
	const time = useRef<HTMLDivElement>(null)
	const map = useRef<HTMLDivElement>(null)
	const narrowing = narrowingOf(chosen)
	const list = useIncidents(listAsked(chosen))
	const { data: counts } = useIncidents(facetsAsked(chosen))
	const about = useAbout()
	const marks = useMarks(marksAsked(chosen))
	const all = marks.data?.marks ?? NONE
	const { from, to, area: within } = chosen
	const whenever = useMemo(() => (within ? all.filter(isInArea(within)) : all), [all, within])
	const anywhere = useMemo(() => (from || to ? all.filter(isWithin(from, to)) : all), [all, from, to])
	const shown = useMemo(() => (within ? anywhere.filter(isInArea(within)) : anywhere), [anywhere, within])
	const area = useMemo(() => readArea(within), [within])
	const narrow = (changes: Partial<Record<Name | 'sort', string | null>>) => choose({ ...changes, offset: null })
	const items = NARROW.filter((name) => chosen[name]).map((name) => ({
		name,
		label: inWords(name, chosen[name] ?? '', about.data?.countries ?? {}),
	}))
	const { exporting } = useSource()
	const exportQuery = queryOf(narrowing)
	const canExport = exporting !== null && Boolean(list.data?.total)
	const [, go] = useLocation()
	const acts = [
		{ name: 'Choose days', key: 'f', run: () => time.current?.querySelector('input')?.focus() },
		...(canExport ? [{ name: 'Export these', key: 'e', run: () => go(`/export${exportQuery}`) }] : []),
	]
	useActions(acts)
	usePageKeys(Object.fromEntries(acts.map(({ key, run }) => [key, run])))
	if (about.data?.counts.incidents === 0 && list.data?.total === 0 && items.length === 0)
		return (
			<Page title="Incidents" wide className="incidents">
				<div className="incidents-head">
					<h1>Incidents</h1>
				</div>
				<NoneYet />
			</Page>
		)
	return (
		<Page title="Incidents" wide className="incidents">
			<div className="incidents-head">
				<h1>Incidents</h1>
				<p>
					<Counter answer={list}>
						{list.data
							? `${counted(list.data.total, 'incident')}${items.length > 0 ? fits(list.data.total) : ''}`
							: ' '}
					</Counter>
				</p>
				<ChosenBar
					items={items}
					drop={(name) => choose({ [name]: null, offset: null })}
					dropAll={() => choose({ ...Object.fromEntries(NARROW.map((name) => [name, null])), offset: null })}
				/>
				<Sorting names={SORTS} chosen={chosen['sort']} choose={(sort) => narrow({ sort })} />
				{about.data ? (
					<Views
						ledger={about.data.ledger}
						query={queryOf({ ...narrowing, sort: chosen['sort'] })}
						words={items.map(({ label }) => label).join(', ')}
					/>
				) : null}
				{canExport ? (
					<Link href={`/export${exportQuery}`} className="incidents-export">
						Export{items.length > 0 ? ' these' : ''}
					</Link>
				) : null}
			</div>
			<div className="incidents-body">
				<div className="incidents-side">
					<Narrowing chosen={chosen} facets={counts?.facets} choose={choose} />
				</div>
				<div className="incidents-time" ref={time} aria-busy={marks.isPlaceholderData}>
					<Timeline
						tools={<SaveDrawing of={time} name="timeline" what="timeline" noPrint />}
						marks={whenever}
						from={from ?? null}
						to={to ?? null}
						choose={(from, to) => narrow({ from, to })}
						lit={lit}
						light={light}
					/>
				</div>
				<div className="incidents-map" ref={map} aria-busy={marks.isPlaceholderData}>
					<MapLater
						ready={list.data !== undefined || list.error !== null}
						all={all}
						marks={shown}
						lit={lit}
						light={light}
						area={area}
						narrow={(to) => narrow({ area: to ? to.join(',') : null })}
					/>
					<SaveDrawing of={map} name="map" what="map" />
				</div>
				<div className="incidents-list">
					<Listed answer={list} size={SIZE} one="incident">
						{({ incidents }) =>
							incidents.length > 0 ? (
								<IncidentTable incidents={incidents} lit={lit} light={light} />
							) : (
								<Empty title="No incident fits">Take back one of the choices above.</Empty>
							)
						}
					</Listed>
				</div>
			</div>
		</Page>
	)
}

interface NarrowingProps {
	chosen: Readonly<Record<string, string>>
	facets: Partial<Record<string, readonly FacetCount[]>> | undefined
	choose: Choose
}

const Narrowing = memo(function Narrowing({ chosen, facets, choose }: NarrowingProps) {
	const narrow = (changes: Partial<Record<Name, string | null>>) => choose({ ...changes, offset: null })
	const values = (name: string, say: (value: string) => string = (value) => value) =>
		(facets?.[name] ?? []).map(({ value, label, count }) => ({ value, label: label ?? say(value), count }))
	const facet = (name: Name, title: string, say?: (value: string) => string) => (
		<FacetList
			name={title}
			values={values(name, say)}
			chosen={chosen[name] ?? null}
			choose={(value) => narrow({ [name]: value })}
		/>
	)
	const contested = values('contested').find(({ value }) => value === 'contested')?.count ?? 0
	return (
		<Side>
			<FindField label="Words, places, names" words={chosen['q'] ?? ''} find={(q) => narrow({ q })} />
			<FacetList
				name="Standing"
				values={[
					{ value: 'contested', label: 'Contested', count: contested },
					{ value: 'told', label: 'What reports are about' },
					{ value: 'recalled', label: 'Only recalled' },
				]}
				chosen={chosen['contested'] === 'true' ? 'contested' : (STANDING[chosen['background'] ?? ''] ?? null)}
				choose={(value) =>
					narrow({
						contested: value === 'contested' ? 'true' : null,
						background: value === 'recalled' ? 'true' : value === 'told' ? 'false' : null,
					})
				}
			/>
			{facet('type', 'What happened', codeInWords)}
			{facet('mode', 'How', codeInWords)}
			{facet('factuality', 'Status', statusInWords)}
			{facet('country', 'Country')}
			{facet('place', 'Place')}
			{facet('actor', 'Who takes part')}
			{facet('weapon', 'With what', codeInWords)}
			{facet('origins', 'Independent origins', originsInWords)}
		</Side>
	)
})

const STANDING: Record<string, string> = { true: 'recalled', false: 'told' }

function NoneYet() {
	return (
		<Empty title="No incidents yet">
			<p>
				<Link href="/">Add a report on the start page</Link>; the incidents it tells of will stand here, as a list, on a
				map and in time.
			</p>
		</Empty>
	)
}
