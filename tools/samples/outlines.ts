/**
 * Coasts and borders of the invented countries, made rough from a few points drawn by hand: the same points and seeds give
 * the same file. Neighbours share their border to the last vertex, because each line is made rough once.
 * Write it again: node tools/setup/run-ts.mjs tools/samples/main.ts
 */
type Point = readonly [lon: number, lat: number]
type Line = readonly Point[]

/** Steep where it was drawn steep: each piece is halved until it is shorter than `step`, its middle pushed aside. */
function rough(drawn: Line, seed: number, push: number, step = 0.11): Line {
	const random = randomFrom(seed)
	const between = (a: Point, b: Point): Point[] => {
		const [east, north] = [b[0] - a[0], b[1] - a[1]]
		if (Math.hypot(east * 0.74, north) < step) return []
		const aside = (random() - 0.5) * 2 * push
		const middle: Point = [(a[0] + b[0]) / 2 - north * aside, (a[1] + b[1]) / 2 + east * aside * 0.74]
		return [...between(a, middle), middle, ...between(middle, b)]
	}
	return drawn.flatMap((point, i) => (i === 0 ? [point] : [...between(drawn[i - 1]!, point), point]))
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

// Where three lines meet around Lake Onnes, and where borders reach the sea.
const LAKE_EAST: Point = [-21.52, -40.86]
const LAKE_SOUTH: Point = [-21.86, -41.03]
const LAKE_WEST: Point = [-22.33, -40.84]
const SAEL_MOUTH: Point = [-21.16, -43.32]
const HARN_COAST: Point = [-18.38, -40.36]
const WEST_COAST: Point = [-24.52, -40.62]

const reversed = (line: Line): Line => [...line].reverse()

const sael = rough(
	[
		LAKE_SOUTH,
		[-21.74, -41.34],
		[-21.56, -41.62],
		[-21.63, -41.9],
		[-21.44, -42.12],
		[-21.49, -42.36],
		[-21.38, -42.6],
		[-21.46, -42.84],
		[-21.3, -43.06],
		SAEL_MOUTH,
	],
	11,
	0.24,
	0.07,
)
const harnHills = rough(
	[LAKE_EAST, [-21.0, -40.78], [-20.4, -40.84], [-19.7, -40.62], [-19.0, -40.58], HARN_COAST],
	23,
	0.16,
)
const plain = rough([LAKE_WEST, [-22.9, -40.72], [-23.5, -40.86], [-24.0, -40.66], WEST_COAST], 37, 0.12)
const southEastShore = rough([LAKE_EAST, [-21.6, -40.98], LAKE_SOUTH], 41, 0.2, 0.07)
const southWestShore = rough([LAKE_SOUTH, [-22.14, -40.98], LAKE_WEST], 43, 0.2, 0.07)
const northShore = rough([LAKE_WEST, [-22.12, -40.7], [-21.82, -40.66], LAKE_EAST], 47, 0.2, 0.07)

const orvanianCoast = rough(
	[
		HARN_COAST,
		[-17.95, -40.62],
		[-18.2, -40.98],
		[-18.02, -41.3],
		[-18.4, -41.5],
		[-18.36, -41.74],
		[-18.66, -41.8],
		[-18.92, -41.88],
		[-18.84, -42.02],
		[-18.5, -42.02],
		[-18.26, -42.14],
		[-18.2, -42.5],
		[-18.58, -42.74],
		[-18.48, -43.0],
		[-18.98, -43.12],
		[-19.3, -42.96],
		[-19.48, -42.96],
		[-19.66, -43.12],
		[-19.92, -43.14],
		[-19.98, -43.36],
		[-20.14, -43.42],
		[-20.28, -43.2],
		[-20.62, -43.1],
		[-20.9, -43.26],
		SAEL_MOUTH,
	],
	53,
	0.26,
)
const taranzanCoast = rough(
	[
		SAEL_MOUTH,
		[-21.45, -43.52],
		[-21.8, -43.36],
		[-22.06, -43.54],
		[-22.2, -43.9],
		[-22.6, -43.98],
		[-22.9, -43.72],
		[-23.3, -43.86],
		[-23.64, -43.6],
		[-23.46, -43.3],
		[-23.74, -43.02],
		[-23.7, -42.8],
		[-23.36, -42.66],
		[-23.3, -42.44],
		[-23.74, -42.3],
		[-24.14, -42.36],
		[-24.3, -42.0],
		[-24.08, -41.7],
		[-24.46, -41.5],
		[-24.44, -41.26],
		[-24.8, -41.1],
		[-24.6, -40.84],
		WEST_COAST,
	],
	61,
	0.3,
)
const kestrianCoast = rough(
	[
		WEST_COAST,
		[-24.3, -40.3],
		[-24.46, -39.96],
		[-24.1, -39.62],
		[-23.62, -39.7],
		[-23.36, -39.42],
		[-22.9, -39.5],
		[-22.74, -39.2],
		[-22.3, -39.02],
		[-21.92, -39.22],
		[-21.78, -39.52],
		[-21.46, -39.3],
		[-21.3, -38.92],
		[-20.86, -38.8],
		[-20.62, -39.14],
		[-20.74, -39.46],
		[-20.46, -39.5],
		[-20.14, -39.06],
		[-19.6, -38.94],
		[-19.16, -39.1],
		[-18.7, -38.92],
		[-18.52, -39.14],
		[-18.98, -39.32],
		[-19.2, -39.52],
		[-18.94, -39.78],
		[-18.58, -39.84],
		[-18.64, -40.1],
		HARN_COAST,
	],
	67,
	0.3,
)

const isle = (drawn: Line, seed: number): Line => rough([...drawn, drawn[0]!], seed, 0.28, 0.06)
const skerra = isle(
	[
		[-18.38, -43.5],
		[-18.12, -43.46],
		[-18.06, -43.6],
		[-18.26, -43.68],
	],
	71,
)
const littleSkerra = isle(
	[
		[-18.62, -43.44],
		[-18.52, -43.4],
		[-18.5, -43.48],
	],
	73,
)
const ondrelHolms = isle(
	[
		[-18.66, -39.26],
		[-18.5, -39.18],
		[-18.44, -39.34],
		[-18.58, -39.4],
	],
	79,
)
const amargas = isle(
	[
		[-24.42, -43.02],
		[-24.24, -42.94],
		[-24.2, -43.14],
		[-24.36, -43.22],
	],
	83,
)

const rounded = ([lon, lat]: Point): Point => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000]

/** Lines drawn with the clock, each going on from the one before; the ring goes against it, as RFC 7946 wants it. */
function ring(...lines: Line[]): Line {
	const points = reversed(lines.flat().map(rounded))
	return points.filter((point, i) => i === 0 || point.join() !== points[i - 1]!.join())
}

const country = (name: string, code: string, ...rings: Line[]) => ({
	type: 'Feature',
	properties: { name, country: code },
	geometry: { type: 'MultiPolygon', coordinates: rings.map((points) => [points]) },
})

export function outlinesFile(): string {
	const features = [
		country(
			'Orvania',
			'XO',
			ring(orvanianCoast, reversed(sael), reversed(southEastShore), harnHills),
			ring(skerra),
			ring(littleSkerra),
		),
		country('Kestria', 'XQ', ring(kestrianCoast, reversed(harnHills), reversed(northShore), plain), ring(ondrelHolms)),
		country('Taranza', 'XU', ring(sael, taranzanCoast, reversed(plain), reversed(southWestShore)), ring(amargas)),
	]
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
	return `{"type":"FeatureCollection","title":"CONSTRUCTED: outlines of invented countries","features":[\n${lines}\n]}\n`
}
