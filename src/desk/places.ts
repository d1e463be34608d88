/** The pages one can go to from everywhere: in the bar, in the command palette, and by "g" and a letter. */
import { useSource } from './data/hooks.tsx'

export interface Place {
	readonly href: string
	readonly name: string
	/** Pressed after "g". */
	readonly key: string
	/** In the bar at the top; the others are in the palette and at the foot. */
	readonly inBar: boolean
}

export const PLACES: readonly Place[] = [
	{ href: '/', name: 'Start', key: 's', inBar: true },
	{ href: '/incidents', name: 'Incidents', key: 'i', inBar: true },
	{ href: '/reports', name: 'Reports', key: 'r', inBar: true },
	{ href: '/chains', name: 'Chains', key: 'c', inBar: true },
	{ href: '/speakers', name: 'Speakers', key: 'w', inBar: true },
	{ href: '/registry', name: 'Registry', key: 'n', inBar: true },
	{ href: '/review', name: 'Review', key: 'v', inBar: true },
	{ href: '/review/rounds', name: 'Rounds of double coding', key: 'b', inBar: false },
	{ href: '/review/log', name: 'Decisions', key: 'd', inBar: false },
	{ href: '/export', name: 'Export', key: 'e', inBar: false },
	{ href: '/docs', name: 'Guides', key: 'h', inBar: false },
	{ href: '/about', name: 'About', key: 'a', inBar: false },
]

/** Those for which the source has what they show. */
export function usePlacesOf(): readonly Place[] {
	const { pages } = useSource()
	return pages === null ? PLACES : PLACES.filter(({ href }) => pages.has(href))
}
