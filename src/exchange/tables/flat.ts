/** A JSON record as cells: what lies in it is named by its way, "actor[1].code"; a list of one thing has the name of the list. */
import type { Fields } from './row.ts'

export function flat(record: Readonly<Record<string, unknown>>): Fields {
	const fields: (readonly [string, string])[] = []
	const put = (name: string, value: unknown): void => {
		if (value === null || value === undefined) return
		if (Array.isArray(value)) {
			for (const [i, item] of value.entries()) put(value.length === 1 ? name : `${name}[${i}]`, item)
			return
		}
		if (typeof value === 'object') {
			for (const [key, inner] of Object.entries(value)) put(name ? `${name}.${key}` : key, inner)
			return
		}
		fields.push([name, String(value)])
	}
	put('', record)
	return fields
}
