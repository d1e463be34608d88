/** Countries by their two letters: name, three letters and number. A project's own countries come first. */
import { iso31661 } from 'iso-3166'
import { countryInWords } from '../coding/in-words.ts'

export interface Land {
	readonly name: string
	readonly iso3: string | null
	/** ISO 3166-1 numeric. */
	readonly number: number | null
}

/** What a project says of a country of its own. */
export type OwnLands = (iso2: string) => { readonly name: string; readonly iso3: string } | null

const LISTED = new Map(iso31661.map(({ alpha2, alpha3, numeric }) => [alpha2, { alpha3, numeric }]))

export function landsWith(own: OwnLands = () => null): (iso2: string | undefined) => Land | null {
	return (iso2) => {
		if (!iso2) return null
		const listed = LISTED.get(iso2)
		const mine = own(iso2)
		return {
			name: mine?.name ?? countryInWords(iso2),
			iso3: mine?.iso3 ?? listed?.alpha3 ?? null,
			number: listed ? Number(listed.numeric) : null,
		}
	}
}
