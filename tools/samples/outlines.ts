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
		[-18.05, -40.7],
		[-18.32, -41.16],
		[-18.62, -41.42],
		[-18.5, -41.72],
		[-18.82, -41.96],
		[-18.5, -42.2],
		[-18.42, -42.62],
		[-18.86, -42.92],
		[-19.2, -43.2],
		[-19.52, -43.02],
		[-19.86, -43.16],
		[-20.16, -43.42],
		[-20.55, -43.2],
		[-20.86, -43.36],
		SAEL_MOUTH,
	],
	53,
	0.3,
)
const taranzanCoast = rough(
	[
		SAEL_MOUTH,
		[-21.52, -43.5],
		[-21.92, -43.38],
		[-22.3, -43.72],
		[-22.82, -43.6],
		[-23.2, -43.82],
		[-23.52, -43.4],
		[-23.86, -43.02],
		[-23.72, -42.74],
		[-24.1, -42.42],
		[-24.02, -41.96],
		[-24.42, -41.62],
		[-24.66, -41.1],
		WEST_COAST,
	],
	61,
	0.3,
)
const kestrianCoast = rough(
	[
		WEST_COAST,
		[-24.16, -40.12],
		[-24.3, -39.72],
		[-23.72, -39.42],
		[-23.2, -39.56],
		[-22.6, -39.16],
		[-21.9, -39.26],
		[-21.42, -38.94],
		[-20.9, -39.2],
		[-20.5, -39.36],
		[-20.02, -39.08],
		[-19.42, -39.2],
		[-18.92, -39.42],
		[-18.98, -39.86],
		[-18.5, -40.02],
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
