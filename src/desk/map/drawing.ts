/**
 * Drawing the outlines: what lies in the window and somewhat around it, a little at a time, so that a page answers meanwhile.
 * The earlier drawing stays until the next one is whole.
 */
import { type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Box, EVERYWHERE, holds, meets } from './boxes.ts'
import { kilometresPerPixel, windowOf } from './ground.ts'
import type { View } from './view.ts'
import { DISPUTED, type Piece, useWorld, type World } from './world.ts'

export interface Drawn {
	readonly lines: string
	readonly land: string
	readonly borders: string
	readonly disputed: string
	/** What it was drawn from, for and how far. */
	readonly world: World
	readonly projection: GeoProjection
	readonly box: Box
}

/** Where a pixel is more kilometres than this, the coarse outlines look the same. */
const COARSE_ENOUGH = 8
/** How far beyond the window is drawn, in windows. */
const AROUND = 0.75
/** Milliseconds after which others have their turn. */
const TURN = 8

export interface Window {
	readonly projection: GeoProjection
	readonly view: View
	readonly width: number
	readonly height: number
}

/** The outlines for a window; null before there are any. */
export function useDrawn({ projection, view, width, height }: Window): Drawn | null {
	const isFine = width > 0 && kilometresPerPixel(projection, view, width, height) < COARSE_ENOUGH
	const coarse = useWorld('coarse', true).data
	const fine = useWorld('fine', isFine).data
	const world = (isFine ? fine : undefined) ?? coarse ?? null
	const isWhole = world === coarse
	const seen = useMemo(
		() => (isWhole ? EVERYWHERE : windowOf(projection, view, width, height)),
		[isWhole, projection, view, width, height],
	)
	const [drawn, setDrawn] = useState<Drawn | null>(null)
	const enough = drawn?.world === world && drawn?.projection === projection && holds(drawn.box, seen)
	const wanted = useRef({ view, width, height })
	wanted.current = { view, width, height }
	useEffect(() => {
		if (enough || !world || wanted.current.width === 0) return
		const { view, width, height } = wanted.current
		const box = isWhole ? EVERYWHERE : windowOf(projection, view, width, height, AROUND)
		let stale = false
		void draw(world, projection, box, () => stale).then((made) => {
			if (made) setDrawn(made)
		})
		return () => {
			stale = true
		}
	}, [enough, world, isWhole, projection])
	return drawn?.projection === projection ? drawn : null
}

async function draw(world: World, projection: GeoProjection, box: Box, isStale: () => boolean): Promise<Drawn | null> {
	const path = geoPath(projection)
	let until = 0
	const all = async (pieces: readonly Piece[]): Promise<string> => {
		let drawn = ''
		for (const { shape, box: own } of pieces) {
			if (!meets(own, box)) continue
			if (performance.now() > until) {
				await rest()
				if (isStale()) return ''
				until = performance.now() + TURN
			}
			drawn += path(shape) ?? ''
		}
		return drawn
	}
	const land = await all(world.lands)
	const borders = await all(world.borders)
	const disputed = await all(DISPUTED)
	const lines = await all([{ shape: graticule(box) as unknown as Piece['shape'], box }])
	return isStale() ? null : { lines, land, borders, disputed, world, projection, box }
}

/** After what the browser has to do now. */
const rest = (): Promise<void> =>
	new Promise((done) => {
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = () => done()
		port2.postMessage(null)
	})

/** Every tenth degree where much is seen, every fifth or single one where little is. */
function graticule({ west, south, east, north }: Box) {
	const wide = Math.max(east - west, north - south)
	const step = wide > 120 ? 10 : wide > 16 ? 5 : 1
	const down = (n: number) => Math.floor(n / step) * step
	const up = (n: number) => Math.ceil(n / step) * step
	const extent: [[number, number], [number, number]] =
		east - west >= 360
			? [
					[-180, -80],
					[180, 80.01],
				]
			: [
					[down(west), Math.max(-80, down(south))],
					[up(east) + 0.01, Math.min(80, up(north)) + 0.01],
				]
	return geoGraticule().extent(extent).step([step, step])()
}
