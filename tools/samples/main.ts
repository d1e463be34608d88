/** Writes what is made by program of the samples: the outlines of their countries. The tests make it again and compare. */
import { writeFileSync } from 'node:fs'
import { outlinesFile } from './outlines.ts'

writeFileSync(new URL('../../samples/knowledge/outlines.geojson', import.meta.url), outlinesFile())
