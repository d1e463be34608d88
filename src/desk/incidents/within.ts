/** Of incidents that are here: those of some days, those of an area. The ledger narrows by the same rules. Pure. */

interface Dated {
	readonly earliest: string | null
	readonly latest: string | null
}
interface Placed {
	readonly lat: number | null
	readonly lon: number | null
}

/** It can have happened on the first day or later, on the last or earlier. */
export const isWithin =
	(from: string | undefined, to: string | undefined) =>
	({ earliest, latest }: Dated): boolean =>
		(!from || (latest !== null && latest >= from)) && (!to || (earliest !== null && earliest < `${to}U`))

/** Of an area as it stands in an address: west, south, east, north; over the date line west is the greater. */
export function isInArea(area: string | undefined): (at: Placed) => boolean {
	if (!area) return () => true
	const [west = 0, south = 0, east = 0, north = 0] = area.split(',').map(Number)
	return ({ lat, lon }) =>
		lat !== null &&
		lon !== null &&
		lat >= south &&
		lat <= north &&
		(west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
}
