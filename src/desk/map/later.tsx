/** The map, once what stands beside it has been painted: fetched and drawn while one already reads. */
import { useEffect, useState } from 'react'
import { later } from '../design/later.tsx'
import type { IncidentMapProps } from './map.tsx'
import './map.css'

export function MapLater({ ready, ...props }: IncidentMapProps & { ready: boolean }) {
	const [isPainted, setPainted] = useState(false)
	useEffect(() => {
		if (!ready) return
		let second = 0
		const first = requestAnimationFrame(() => {
			second = requestAnimationFrame(() => setPainted(true))
		})
		return () => {
			cancelAnimationFrame(first)
			cancelAnimationFrame(second)
		}
	}, [ready])
	return isPainted ? <IncidentMap {...props} /> : <Frame />
}

/** Its room, so that nothing moves when it comes. */
function Frame() {
	return (
		<div className="map">
			<div className="map-frame" />
			<div className="map-foot" />
		</div>
	)
}

const IncidentMap = later(async () => (await import('./map.tsx')).IncidentMap, <Frame />)
