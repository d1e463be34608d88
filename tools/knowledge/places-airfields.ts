/** Air bases and airports of OurAirports (public domain), and how a report may call them. */
import type { Draft } from './places-names.ts'
import { keysOf } from './places-names.ts'

interface Airfield {
	readonly id: string
	readonly name: string
	readonly latitude_deg: string
	readonly longitude_deg: string
	readonly iso_country: string
	readonly keywords: string
}

const BASE = /\b(?:air ?base|air force|air station|army air|afb|naval|military|airfield)\b/i

export function airfieldsOf(rows: readonly Airfield[]): Draft[] {
	return rows.map((row) => {
		const names = row.name.split(/ \/ | - /).map((name) => name.trim())
		const aliases = row.keywords
			.split(',')
			.map((word) => word.trim())
			.filter((word) => /\b(?:airport|air ?base|airfield|camp|base|field)\b/i.test(word))
		const kind = BASE.test(row.name) ? 'base' : 'airport'
		const spellings = [...new Set([...names.filter((name) => /\s/.test(name)), ...aliases].flatMap(variants))]
		return {
			number: Number(row.id),
			name: names[0]!,
			kind,
			code: row.iso_country,
			lat: Number(row.latitude_deg),
			lon: Number(row.longitude_deg),
			population: 0,
			uncertainty: 0,
			keys: keysOf(row.name.includes(' / ') ? names[0]! : row.name, spellings, row.iso_country, 1_000_000),
		}
	})
}

/** "Saky Air Base" is also an airbase, and "Kabul International Airport" is Kabul's airport. */
function variants(name: string): string[] {
	const bare =
		/^(.+?) (?:air ?base|air force base|airfield|army air ?field|air station|international airport|airport)$/i.exec(
			name,
		)?.[1]
	if (!bare) return [name]
	if (/airport$/i.test(name)) return [name, `${bare} Airport`]
	return [
		name,
		`${bare} Air Base`,
		`${bare} Airbase`,
		`${bare} Base`,
		`${bare} Airfield`,
		`${bare} Military Base`,
		`${bare} Military Airport`,
	]
}
