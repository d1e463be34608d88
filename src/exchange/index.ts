/** Out of the ledger, in the formats that people use. Each says what it could not carry. */
import { toCsv } from './csv.ts'
import { toGeoJson } from './geojson.ts'
import type { Exported, ExportOptions, Holdings } from './holdings.ts'
import { toJson } from './json.ts'

export type { Exported, ExportedFile, ExportOptions, HeldReport, Holdings, Loss } from './holdings.ts'
export { toCsv, toGeoJson, toJson }

export const FORMATS = { json: toJson, csv: toCsv, geojson: toGeoJson } as const satisfies Record<
	string,
	(holdings: Holdings, options?: ExportOptions) => Exported
>
export type Format = keyof typeof FORMATS
