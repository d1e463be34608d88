/** First names that are hardly ever anything else: what makes "Ana Ruiz" a person where no title says so. */
import { readTable, textOf } from './table.ts'

/** Whether a word is a first name wherever it stands in a name; case and accents do not matter. */
export type GivenNames = (form: string) => boolean

export function loadGivenNames(table: Uint8Array): GivenNames {
	const names = new Set(readTable(textOf(table)).rows.map(({ cells }) => cells['name']))
	return (form) => names.has(form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}
