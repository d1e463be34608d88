/**
 * Lines that Natural Earth draws as disputed, for the map of the desk: points alone, to a tenth of a minute.
 * Usage: npx tsx tools/knowledge/disputed.ts ne_50m_admin_0_boundary_lines_disputed_areas.json data/knowledge/disputed.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { FeatureCollection, LineString, Position } from 'geojson'

const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('Say which file to read and which to write.')
const { features } = JSON.parse(readFileSync(from, 'utf8')) as FeatureCollection<LineString>
const round = (n: number): number => Math.round(n * 500) / 500
const lines = features.map(({ geometry }) => geometry.coordinates.map((at: Position) => at.map(round)))
writeFileSync(to, `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`)
