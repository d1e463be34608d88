/**
 * A project's own outlines (`outlines.geojson`): shapes of countries or regions for the map, where the world's own do not
 * serve. The coder does not know them. A shape that is wrong is left out with one clear problem; the others stand.
 */
import { z } from 'zod'
import type { Read } from './project.ts'
import type { KnowledgeProblem } from './table.ts'

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())
const Ring = z
	.array(Position)
	.min(4, 'a ring needs four points or more')
	.refine((ring) => `${ring[0]}` === `${ring.at(-1)}`, 'a ring must end where it began')
const Rings = z.array(Ring).min(1)

export const Outline = z
	.object({
		type: z.literal('Feature'),
		properties: z.object({
			name: z.string().min(1, 'a name is needed'),
			country: z
				.string()
				.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1) are needed')
				.nullable()
				.default(null),
		}),
		geometry: z.discriminatedUnion('type', [
			z.object({ type: z.literal('Polygon'), coordinates: Rings }),
			z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(Rings).min(1) }),
		]),
	})
	.meta({ id: 'Outline', description: 'The shape of a country or region, for the map.' })
export type Outline = z.infer<typeof Outline>

type Rings = z.infer<typeof Rings>

/** A GeoJSON FeatureCollection. Outer rings come back with the clock and holes against it, as drawings on a globe need them. */
export function readOutlines(text: string, file = 'outlines.geojson'): Read<Outline> {
	const bad = (message: string): Read<Outline> => ({
		value: [],
		problems: [{ code: 'knowledge/bad-file', file, line: null, message }],
	})
	let data: unknown
	try {
		data = JSON.parse(text)
	} catch (error) {
		return bad(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
	}
	const list = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }).safeParse(data)
	if (!list.success) return bad(`${file} must be a GeoJSON FeatureCollection.`)
	const value: Outline[] = []
	const problems: KnowledgeProblem[] = []
	list.data.features.forEach((feature, i) => {
		const read = Outline.safeParse(feature)
		if (read.success) value.push(wound(read.data))
		else {
			const why = read.error.issues.map((issue) => `${issue.path.join('.') || 'feature'}: ${issue.message}`)
			const shown = why.length > 2 ? `${why.slice(0, 2).join('; ')}; and ${why.length - 2} more` : why.join('; ')
			const message = `${file}, feature ${i + 1} is left out: ${shown}.`
			problems.push({ code: 'knowledge/bad-row', file, line: null, message })
		}
	})
	return { value, problems }
}

function wound(outline: Outline): Outline {
	const { geometry } = outline
	if (geometry.type === 'Polygon')
		return { ...outline, geometry: { ...geometry, coordinates: windRings(geometry.coordinates) } }
	return { ...outline, geometry: { ...geometry, coordinates: geometry.coordinates.map(windRings) } }
}

const windRings = (rings: Rings): Rings =>
	rings.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : [...ring].reverse()))

/** By the sign of its area on the plain of longitude and latitude. */
function isClockwise(ring: Rings[number]): boolean {
	let twice = 0
	for (let i = 1; i < ring.length; i++) {
		const [[lonA, latA], [lonB, latB]] = [ring[i - 1]!, ring[i]!]
		twice += (lonB - lonA) * (latB + latA)
	}
	return twice > 0
}
