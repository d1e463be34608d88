/** Where it lies, as well as that is known: a small map of this incident alone. */
import type { IncidentLine, Mark } from '../data/types.ts'
import { MapLater } from '../map/later.tsx'

export function PlaceMap({ line }: { line: IncidentLine }) {
	if (line.lat === null || line.lon === null) return null
	const marks = [markOf(line)]
	return (
		<div className="place-map">
			<MapLater ready all={marks} marks={marks} lit={null} light={() => {}} />
		</div>
	)
}

const markOf = (line: IncidentLine): Mark => ({
	key: line.key,
	title: line.title,
	type: line.type,
	earliest: line.earliest,
	latest: line.latest,
	lat: line.lat,
	lon: line.lon,
	uncertaintyM: line.uncertaintyM,
	country: line.country,
	killedLow: line.killed.low,
	killedBest: line.killed.best,
	killedHigh: line.killed.high,
	contested: line.contestedHarm || line.contestedWho,
	origins: line.origins,
	reports: line.reports,
})
