/** The project's own outlines over the API: the shapes that stand, whatever else is in the file. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { readProjectOutlines } from '../../src/run/index.ts'
import { KNOWLEDGE, TestDesk } from './desk.ts'

const shape = (ring: unknown) => ({
	type: 'Feature',
	properties: { name: 'Hill District', country: 'IQ' },
	geometry: { type: 'Polygon', coordinates: [ring] },
})
const RING = [
	[44, 33],
	[45, 33],
	[45, 34],
	[44, 33],
]
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

const rows: readonly (readonly [what: string, file: string | null, shapes: number | null, problems: number])[] = [
	['one that stands and one that does not', collection(shape(RING), shape(RING.slice(0, 2))), 1, 1],
	['no JSON', '<html>', 0, 1],
	['no file', null, null, 0],
]
for (const [what, file, shapes, problems] of rows)
	test(what, async () => {
		const knowledge = mkdtempSync(join(tmpdir(), 'attestary outlines '))
		if (file !== null) writeFileSync(join(knowledge, 'outlines.geojson'), file)
		const told = await readProjectOutlines(knowledge)
		equal(told.problems.length, problems)
		ok(
			told.problems.every(
				({ code, message }) => code === 'knowledge/bad-entry' && message.includes('outlines.geojson'),
			),
		)
		const desk = await new TestDesk().open([], { knowledge })
		try {
			const { status, json } = await desk.get('/api/outlines')
			equal(status, shapes === null ? 204 : 200)
			if (shapes !== null) equal(json.features.length, shapes)
		} finally {
			await desk.close()
			rmSync(knowledge, { recursive: true })
		}
	})

test('those of the samples', async () => {
	const desk = await new TestDesk().open([], { knowledge: KNOWLEDGE })
	try {
		const { json } = await desk.get('/api/outlines')
		deepEqual(
			json.features.map(({ properties }: { properties: { name: string } }) => properties.name),
			['Orvania', 'Kestria', 'Taranza'],
		)
	} finally {
		await desk.close()
	}
})
