/** Out of the ledger, in the formats that people use. Each says what it could not carry. */
import { toCsv } from './csv.ts'
import { toGeoJson } from './geojson.ts'
import { type Exported, type ExportOptions, type Holdings, nameOf } from './holdings.ts'
import { toJson } from './json.ts'

export type { Exported, ExportedFile, ExportOptions, HeldReport, Holdings, Loss } from './holdings.ts'
export { toCsv, toGeoJson, toJson }

export const FORMATS = { json: toJson, csv: toCsv, geojson: toGeoJson } as const satisfies Record<
	string,
	(holdings: Holdings, options?: ExportOptions) => Exported
>
export type Format = keyof typeof FORMATS

/** In a format, and beside it the rules about what counts with what they leave out and why. */
export function exportAs(format: Format, holdings: Holdings, options?: ExportOptions): Exported {
	const { files, losses } = FORMATS[format](holdings, options)
	const { inclusion } = holdings
	if (!inclusion) return { files, losses }
	const { rules, leftOut } = inclusion
	const list = leftOut.map(({ incident, reasons }) => ({ incident: nameOf(incident), reasons }))
	const json = () => [`${JSON.stringify({ rules, leftOut: list }, null, '\t')}\n`]
	const said = list.map(({ incident, reasons }) => ({
		incident,
		what: `Left out by the rules “${rules.name}”: ${reasons.join('; ')}.`,
	}))
	return { files: [...files, { suffix: '-rules', extension: 'json', pieces: json }], losses: [...losses, ...said] }
}
