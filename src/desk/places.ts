/** The pages one can go to from everywhere: in the bar, in the command palette, and by "g" and a letter. */
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
]
