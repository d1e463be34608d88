import { useMemo } from 'react'
import type { Mark } from '../data/types.ts'
import type { Cluster, Point } from './view.ts'

export type PlacedMark = Mark & Point

export interface MapMarksProps {
	clusters: readonly Cluster<PlacedMark>[]
	lit: string | null
	light: (key: string | null) => void
	open: (cluster: Cluster<PlacedMark>) => void
}

/** Large where many stand, red where people died, a broken ring where it is contested. A ring around the one that is lit. */
export function MapMarks({ clusters, lit, light, open }: MapMarksProps) {
	// Never in another order while the pointer is over them: a mark that is moved in the document loses the pointer.
	const ordered = useMemo(() => [...clusters].sort((a, b) => a.members.length - b.members.length), [clusters])
	const shown = ordered.find(({ members }) => members.some(({ key }) => key === lit))
	return (
		<>
			{ordered.map((cluster) => {
				const { key, members } = cluster
				const names = [
					'map-mark',
					members.some(hasDead) && 'map-dead',
					members.some(({ contested }) => contested) && 'map-contested',
				]
				return (
					// biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard.
					<g
						key={key}
						className={names.filter(Boolean).join(' ')}
						transform={at(cluster)}
						onPointerEnter={() => light(members.length === 1 ? key : null)}
						onPointerLeave={() => light(null)}
						onClick={() => open(cluster)}
					>
						<title>{members.length > 1 ? `${members.length} incidents` : members[0]?.title}</title>
						<circle className="map-ring" r={radiusOf(cluster) + 3.5} />
						<circle className="map-dot" r={radiusOf(cluster)} />
						{members.length > 1 ? (
							<text className="map-count" dy="0.35em">
								{members.length}
							</text>
						) : null}
					</g>
				)
			})}
			{shown ? <circle className="map-lit" transform={at(shown)} r={radiusOf(shown) + 4} /> : null}
		</>
	)
}

const at = ({ x, y }: Point): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`
export const radiusOf = ({ members }: Cluster<PlacedMark>): number =>
	members.length > 1 ? Math.min(24, 8 + 2.4 * Math.sqrt(members.length)) : 6
const hasDead = ({ killedBest, killedHigh }: Mark): boolean => (killedBest ?? killedHigh ?? 0) > 0
