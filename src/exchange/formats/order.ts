/** The formats there are, in the order in which they are offered. */
import type { Exporter } from '../shape.ts'
import { acled } from './acled.ts'
import { annotation } from './annotation.ts'
import { cameo } from './cameo.ts'
import { csv } from './csv.ts'
import { docx, dossier } from './dossier.ts'
import { ftm } from './ftm.ts'
import { ged } from './ged.ts'
import { geojson } from './geojson.ts'
import { dot, graphml } from './graph.ts'
import { json, jsonl } from './json.ts'
import { kml } from './kml.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'
import { polecat } from './polecat.ts'
import { sqlite } from './sqlite.ts'
import { timelinejs } from './timelinejs.ts'
import { timemap } from './timemap.ts'
import { xlsx } from './xlsx.ts'

export const FORMATS = {
	csv,
	xlsx,
	jsonl,
	parquet,
	sqlite,
	json,
	acled,
	ged,
	plover,
	polecat,
	cameo,
	ftm,
	geojson,
	kml,
	timelinejs,
	timemap,
	graphml,
	dot,
	annotation,
	dossier,
	docx,
} as const satisfies Record<string, Exporter>
export type Format = keyof typeof FORMATS
