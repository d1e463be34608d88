/**
 * Lines that Natural Earth draws as disputed, for the map of the desk: points alone, to a tenth of a minute. Claims are lines of their own;
 * lines of control and borders that are not settled stand among the borders of countries.
 * Usage: npx tsx tools/knowledge/disputed.ts DISPUTED_AREAS.json BORDERS.json data/knowledge/disputed.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { FeatureCollection, LineString, Position } from 'geojson'

const SETTLED = 'International boundary (verify)'

const [areas, borders, to] = process.argv.slice(2)
if (!areas || !borders || !to) throw new Error('Say which two files to read and which to write.')
const read = (file: string) =>
	(JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<LineString, { featurecla: string }>).features
const features = [...read(areas), ...read(borders).filter(({ properties }) => properties.featurecla !== SETTLED)]
const round = (n: number): number => Math.round(n * 500) / 500
const lines = features.map(({ geometry }) => geometry.coordinates.map((at: Position) => at.map(round)))
writeFileSync(to, `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`)
