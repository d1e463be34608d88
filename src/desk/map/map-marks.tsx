import type { Mark } from '../data/types.ts'
import type { Cluster, Point } from './view.ts'

export type PlacedMark = Mark & Point

export interface MapMarksProps {
	clusters: readonly Cluster<PlacedMark>[]
	lit: string | null
	light: (key: string | null) => void
	open: (cluster: Cluster<PlacedMark>) => void
}

/** Large where many stand, red where people died, a broken ring where it is contested. The one lit comes last, on top. */
export function MapMarks({ clusters, lit, light, open }: MapMarksProps) {
	const isLit = ({ members }: Cluster<PlacedMark>): boolean => members.some(({ key }) => key === lit)
	const ordered = [...clusters].sort(
		(a, b) => Number(isLit(a)) - Number(isLit(b)) || a.members.length - b.members.length,
	)
	return ordered.map((cluster) => {
		const { key, x, y, members } = cluster
		const many = members.length > 1
		const radius = many ? Math.min(24, 8 + 2.4 * Math.sqrt(members.length)) : 6
		const names = [
			'map-mark',
			members.some(hasDead) && 'map-dead',
			members.some(({ contested }) => contested) && 'map-contested',
		]
		return (
			// biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard.
			<g
				key={key}
				className={[...names, isLit(cluster) && 'map-lit'].filter(Boolean).join(' ')}
				transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
				onPointerEnter={() => light(members.length === 1 ? key : null)}
				onPointerLeave={() => light(null)}
				onClick={() => open(cluster)}
			>
				<title>{many ? `${members.length} incidents` : members[0]?.title}</title>
				<circle className="map-ring" r={radius + 3.5} />
				<circle className="map-dot" r={radius} />
				{many ? (
					<text className="map-count" dy="0.35em">
						{members.length}
					</text>
				) : null}
			</g>
		)
	})
}

const hasDead = ({ killedBest, killedHigh }: Mark): boolean => (killedBest ?? killedHigh ?? 0) > 0
