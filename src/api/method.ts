/** How the ledger was made. */
import { CODEBOOK } from '../coding/codebook.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import { FIGURES_BY, type Ledger } from '../ledger/index.ts'
import { methodOf } from '../run/method.ts'
import { coderOf } from './about.ts'
import type { CountryNames } from './incidents.ts'
import type { Method } from './schema.ts'

export interface Settings {
	readonly version: string
	readonly rules: Inclusion
	readonly countryName: CountryNames
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

export async function method(ledger: Ledger, { version, rules, countryName }: Settings): Promise<Method> {
	const coder = await coderOf(ledger)
	const languageName = (code: string) => (code === '' ? 'not known' : (languages.of(code) ?? code))
	const given = { version, coder, rules, figures: FIGURES_BY, countryName, languageName }
	const sections = await methodOf(ledger, given)
	return {
		sections: sections.map(({ title, paragraphs }) => ({ title, paragraphs: [...paragraphs] })),
		inclusion: rules,
		codebook: CODEBOOK.map((list) => ({ ...list, entries: [...list.entries] })),
	}
}
