/** The command palette: pages, actions of the page that is open, kept views, actors, speakers, incidents and reports, by a few letters and Enter. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useAbout, useNamesFor, useSearchFor } from '../data/hooks.tsx'
import { incidentHref, reportHref, speakerHref } from '../design/address.ts'
import { Dialog } from '../design/dialog.tsx'
import { counted, dayInWords, intervalInWords, plainName, titleWithoutDay } from '../design/in-words.ts'
import { useSavedViews } from '../incidents/saved.ts'
import { usePlacesOf } from '../places.ts'
import { useOffered } from './actions.ts'
import { fitting } from './match.ts'
import './palette.css'

interface Item {
	readonly id: string
	readonly name: string
	/** At the right: a day, a key. */
	readonly aside: string
	readonly run: () => void
}

interface Group {
	readonly name: string
	readonly items: readonly Item[]
}

export interface PaletteProps {
	close: () => void
	showKeys: () => void
}

export default function Palette({ close, showKeys }: PaletteProps) {
	const [typed, setTyped] = useState('')
	const [at, setAt] = useState(0)
	const list = useRef<HTMLDivElement>(null)
	const id = useId()
	const { groups, waits } = useGroups(typed, close, showKeys)
	const items = groups.flatMap((group) => group.items)
	const current = Math.min(at, items.length - 1)
	useEffect(() => {
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
	})
	const onKey = (event: KeyboardEvent) => {
		if (event.key === 'ArrowDown') setAt(items.length === 0 ? 0 : (current + 1) % items.length)
		else if (event.key === 'ArrowUp') setAt(items.length === 0 ? 0 : (current - 1 + items.length) % items.length)
		else if (event.key === 'Home' && typed === '') setAt(0)
		else if (event.key === 'End' && typed === '') setAt(items.length - 1)
		else if (event.key === 'Enter') items[current]?.run()
		else return
		event.preventDefault()
	}
	return (
		<Dialog name="Commands" close={close} high>
			<input
				className="palette-field"
				autoFocus
				type="text"
				role="combobox"
				aria-expanded="true"
				aria-controls={`${id}-list`}
				aria-activedescendant={items[current] ? `${id}-${current}` : undefined}
				aria-label="A page, a name, an incident, a report, an action"
				placeholder="A page, a name, an incident, a report, an action"
				autoComplete="off"
				spellCheck={false}
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value)
					setAt(0)
				}}
				onKeyDown={onKey}
			/>
			<div className="palette-list" id={`${id}-list`} role="listbox" aria-label="What fits" ref={list}>
				{groups.map(({ name, items: some }) => (
					// biome-ignore lint/a11y/useSemanticElements: options of a list box are grouped this way.
					<div key={name} role="group" aria-labelledby={`${id}-${name}`}>
						<p className="label palette-group" id={`${id}-${name}`}>
							{name}
						</p>
						{some.map((item) => (
							<Option
								key={item.id}
								item={item}
								id={`${id}-${items.indexOf(item)}`}
								selected={items[current] === item}
								point={() => setAt(items.indexOf(item))}
							/>
						))}
					</div>
				))}
			</div>
			<p className="palette-said" role="status">
				{items.length > 0 ? '' : waits ? 'Looking …' : `Nothing here is called “${typed.trim()}”.`}
			</p>
		</Dialog>
	)
}

interface OptionProps {
	item: Item
	id: string
	selected: boolean
	point: () => void
}

function Option({ item, id, selected, point }: OptionProps) {
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
		<div
			id={id}
			role="option"
			tabIndex={-1}
			aria-selected={selected}
			className="palette-item"
			onPointerMove={selected ? undefined : point}
			onClick={item.run}
		>
			<span className="palette-name" dir="auto">
				{item.name}
			</span>
			{item.aside === '' ? null : <span className="palette-aside">{item.aside}</span>}
		</div>
	)
}

function useGroups(typed: string, close: () => void, showKeys: () => void) {
	const [, go] = useLocation()
	const offered = useOffered()
	const places = usePlacesOf()
	const words = useSettled(typed.trim(), 120)
	const { data, isFetching } = useSearchFor(asBeginning(words))
	const names = useNamesFor(words).data
	const { views } = useSavedViews(useAbout().data?.ledger ?? '')
	const waits = isFetching || words !== typed.trim()
	const groups = useMemo<Group[]>(() => {
		const to = (href: string) => () => {
			close()
			go(href)
		}
		const actions = [
			...offered.map(({ name, key, run }) => ({ name, key: key ?? '', run })),
			{ name: 'Keyboard shortcuts', key: '?', run: showKeys },
		]
		const all: Group[] = [
			{
				name: 'Pages',
				items: fitting(places, ({ name }) => name, typed).map(({ href, name, key }) => ({
					id: href,
					name,
					aside: `g ${key}`,
					run: to(href),
				})),
			},
			{
				name: 'Actions',
				items: fitting(actions, ({ name }) => name, typed).map(({ name, key, run }) => ({
					id: name,
					name,
					aside: key,
					run: () => {
						close()
						run()
					},
				})),
			},
			{
				name: 'Views of incidents',
				items: fitting(views, ({ name }) => name, typed).map(({ name, query }) => ({
					id: `view ${name}`,
					name,
					aside: '',
					run: to(`/incidents${query}`),
				})),
			},
			{
				name: 'Incidents',
				items: (data?.incidents ?? []).slice(0, MOST).map(({ key, handle, title, earliest, latest }) => ({
					id: key,
					name: titleWithoutDay(title),
					aside: intervalInWords(earliest, latest),
					run: to(incidentHref(handle ?? key)),
				})),
			},
			{
				name: 'Actors',
				items: (names?.actors ?? []).map(({ id, name, incidents }) => ({
					id: `actor ${id}`,
					name,
					aside: counted(incidents, 'incident'),
					run: to(`/incidents?actor=${encodeURIComponent(name)}`),
				})),
			},
			{
				name: 'Reports',
				items: (data?.reports ?? [])
					.slice(0, MOST)
					.map(({ line: { report, title, opening, publisher, published } }) => ({
						id: report,
						name: plainName(title || opening || report),
						aside: [plainName(publisher), published ? dayInWords(published) : ''].filter(Boolean).join(', '),
						run: to(reportHref(report)),
					})),
			},
			{
				name: 'Speakers',
				items: (names?.speakers ?? []).map(({ who, name, statements }) => ({
					id: `speaker ${who}`,
					name,
					aside: counted(statements, 'statement'),
					run: to(speakerHref(who)),
				})),
			},
		]
		return all.filter(({ items }) => items.length > 0)
	}, [typed, data, names, views, offered, places, close, showKeys, go])
	return { groups, waits }
}

/** The last word is still being typed. */
const asBeginning = (words: string): string => (/[\p{L}\p{N}]$/u.test(words) ? `${words}*` : words)

/** Of incidents and of reports. */
const MOST = 7

/** What was typed, once typing has rested. */
function useSettled(value: string, wait: number): string {
	const [settled, setSettled] = useState(value)
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), wait)
		return () => clearTimeout(timer)
	}, [value, wait])
	return settled
}
