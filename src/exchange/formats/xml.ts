/** XML of plain parts: every text escaped, signs that XML has no place for replaced. */
export function escaped(text: string): string {
	return legal(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
}

/** A lone half of a pair is no character; control signs have no place in XML. */
export const legal = (words: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow
	words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')

/** An element with attributes, around text or other elements. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	...inner: readonly string[]
): string {
	const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
	return inner.length === 0 ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${inner.join('')}</${name}>`
}
export const text = (name: string, words: string): string => element(name, {}, escaped(words))
