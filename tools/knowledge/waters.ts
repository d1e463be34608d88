/**
 * Writes data/knowledge/waters.tsv: the middle of seas, gulfs, straits and lakes, from Natural Earth's polygons as GeoJSON.
 * Usage: tsx tools/knowledge/waters.ts MARINE-10M.json LAKES-50M.json OUTPUT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fold } from '../../src/knowledge/fold.ts'
import { metresBetween } from '../../src/knowledge/geometry.ts'
import { listOf, readTable } from '../../src/knowledge/table.ts'

const [, , marine, lakes, output] = argv
if (!marine || !lakes || !output) throw new Error('usage: waters.ts MARINE-10M.json LAKES-50M.json OUTPUT')

type Ring = [lon: number, lat: number][]
interface Feature {
	properties: { name: string | null; featurecla: string }
	geometry: { type: string; coordinates: unknown }
}
const features = (file: string): Feature[] => JSON.parse(readFileSync(file, 'utf8')).features

const COMMIT = '0b9a6ceb0a7032713abd9460ac1e995a9c60cd1e'
const MARINE = `https://github.com/martynafford/natural-earth-geojson/blob/${COMMIT}/10m/physical/ne_10m_geography_marine_polys.json`
const LAKES = `https://github.com/martynafford/natural-earth-geojson/blob/${COMMIT}/50m/physical/ne_50m_lakes.json`

/** Which to take, what we call them, and how else: waters-names.tsv beside this file. */
const wanted = new Map(
	readTable(readFileSync(new URL('./waters-names.tsv', import.meta.url), 'utf8')).rows.map(({ cells }) => [
		fold(cells['source']!),
		cells,
	]),
)

const rings = new Map<string, Ring[]>()
for (const { properties, geometry } of [...features(marine), ...features(lakes)]) {
	const key = fold(properties.name ?? '')
	if (!wanted.has(key)) continue
	const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][]
	rings.set(key, [...(rings.get(key) ?? []), ...polygons.map((polygon) => polygon[0]!)])
}

function middle(all: readonly Ring[]): { lat: number; lon: number; km: number } {
	let [weight, latSum, lonSum] = [0, 0, 0]
	const first = all[0]![0]![0]
	for (const ring of all) {
		const turned = ring.map(([lon, lat]): [number, number] => [
			lon - first > 180 ? lon - 360 : lon - first < -180 ? lon + 360 : lon,
			lat,
		])
		let [area, x, y] = [0, 0, 0]
		for (let i = 0; i < turned.length - 1; i++) {
			const [[x1, y1], [x2, y2]] = [turned[i]!, turned[i + 1]!]
			const cross = x1 * y2 - x2 * y1
			area += cross / 2
			x += ((x1 + x2) * cross) / 6
			y += ((y1 + y2) * cross) / 6
		}
		weight += Math.abs(area)
		lonSum += (x / area) * Math.abs(area)
		latSum += (y / area) * Math.abs(area)
	}
	const lat = latSum / weight
	const lon = ((lonSum / weight + 540) % 360) - 180
	return {
		lat,
		lon,
		km: Math.ceil(Math.max(...all.flat().map(([pLon, pLat]) => metresBetween(lat, lon, pLat, pLon))) / 1000),
	}
}

const lines: string[] = []
for (const [key, cells] of wanted) {
	const found = rings.get(key)
	if (!found) throw new Error(`not in the source: ${cells['source']}`)
	const { lat, lon, km } = middle(found)
	lines.push(
		[
			cells['name'] || cells['source'],
			listOf(cells['aliases']).join('|'),
			cells['kind'],
			'',
			lat.toFixed(2),
			lon.toFixed(2),
			km,
			cells['kind'] === 'lake' ? LAKES : MARINE,
		].join('\t'),
	)
}
const head =
	'# Seas, gulfs, straits and lakes, made by tools/knowledge/waters.ts from Natural Earth (public domain). Do not edit.\nname\taliases\tkind\tcountry\tlat\tlon\tkm\treference\n'
writeFileSync(output, `${head}${lines.sort().join('\n')}\n`)
console.log(`${lines.length} waters`)
