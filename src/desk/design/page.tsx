/** The frame of every page: the bar at the top, a title that the window carries too, and a way past the bar by keyboard. */
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { ReviewerButton } from '../deciding/reviewer-button.tsx'
import { Commands } from '../palette/commands.tsx'
import { type Place, usePlacesOf } from '../places.ts'
import { SearchField } from './search-field.tsx'
import './page.css'
import { ThemeSwitch } from './theme-switch.tsx'

export function Shell({ children }: { children: ReactNode }) {
	const [path] = useLocation()
	const places = usePlacesOf()
	const nav = useRef<HTMLElement>(null)
	// With little room the names of pages are scrolled: the one that is shown is in sight.
	useEffect(() => {
		const bar = nav.current
		const here = bar?.querySelector<HTMLElement>('[aria-current]')
		if (bar && here && path !== '')
			bar.scrollLeft = here.offsetLeft - bar.offsetLeft - (bar.clientWidth - here.clientWidth) / 2
	}, [path])
	return (
		<>
			<Skip to="main">To the content</Skip>
			<Skip to="search">To the search</Skip>
			<header className="bar">
				<div className="bar-in">
					<Link href="/" className="wordmark">
						Attestary
					</Link>
					<nav aria-label="Pages" ref={nav}>
						{places
							.filter(({ inBar }) => inBar)
							.map(({ href, name }) => (
								<Link key={href} href={href} aria-current={isAt(path, href) ? 'page' : undefined}>
									{name}
								</Link>
							))}
					</nav>
					<SearchField />
					<Commands />
					<ReviewerButton />
					<ThemeSwitch />
				</div>
			</header>
			{children}
			<Foot places={places.filter(({ inBar }) => !inBar)} />
		</>
	)
}

function Foot({ places }: { places: readonly Place[] }) {
	if (places.length === 0) return null
	return (
		<footer className="foot">
			{places.map(({ href, name }) => (
				<Link key={href} href={href}>
					{name}
				</Link>
			))}
		</footer>
	)
}

/** Past the bar by keyboard. The address stays as it is: it holds the state of the page. */
function Skip({ to, children }: { to: string; children: string }) {
	return (
		<a
			className="skip"
			href={`#${to}`}
			onClick={(event) => {
				event.preventDefault()
				document.getElementById(to)?.focus()
			}}
		>
			{children}
		</a>
	)
}

const isAt = (path: string, href: string): boolean => (href === '/' ? path === '/' : path.startsWith(href))

export interface PageProps {
	/** For the window's title; the page shows its own heading. */
	title: string
	/** As wide as the window: for maps and tables. */
	wide?: boolean
	className?: string
	children: ReactNode
}

export function Page({ title, wide = false, className = '', children }: PageProps) {
	useEffect(() => {
		document.title = title === '' ? 'Attestary' : `${title} · Attestary`
	}, [title])
	return (
		<main id="main" tabIndex={-1} className={`page ${wide ? 'page-wide' : ''} ${className}`}>
			{children}
		</main>
	)
}

/** A heading of a page with the line under it and what can be done at its right. */
export function PageHead({ title, under, children }: { title: ReactNode; under?: ReactNode; children?: ReactNode }) {
	return (
		<div className="page-head">
			<div>
				<h1>{title}</h1>
				{under ? <p className="page-under">{under}</p> : null}
			</div>
			{children ? <div className="page-tools">{children}</div> : null}
		</div>
	)
}
