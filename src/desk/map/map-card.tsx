import { Link } from 'wouter'
import { incidentHref } from '../design/address.ts'
import { intervalInWords, titleWithoutDay } from '../design/in-words.ts'
import type { PlacedMark } from './map-marks.tsx'
import type { Cluster } from './view.ts'

export interface MapCardProps {
	cluster: Cluster<PlacedMark>
	width: number
	height: number
	close: () => void
}

/** What stands at one spot of the map. */
export function MapCard({ cluster: { x, y, members }, width, height, close }: MapCardProps) {
	const left = Math.max(8, Math.min(width - 268, x - 130))
	const above = y > height / 2
	return (
		<section
			className="map-card"
			aria-label="At this place"
			style={{ left: `${left}px`, ...(above ? { bottom: `${height - y + 16}px` } : { top: `${y + 16}px` }) }}
		>
			<button type="button" className="map-card-close" aria-label="Close" onClick={close}>
				✕
			</button>
			<ul>
				{members.slice(0, 30).map(({ key, title, earliest, latest }) => (
					<li key={key}>
						<Link href={incidentHref(key)}>{titleWithoutDay(title)}</Link>
						<span>{intervalInWords(earliest, latest)}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
