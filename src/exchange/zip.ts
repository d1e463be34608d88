/** ZIP files whose bytes are the same whenever they are made: no clock, a fixed order. */
import { unzipSync, zipSync } from 'fflate'

/** The oldest time that a ZIP can hold. */
const ALWAYS = new Date(1980, 0, 1)

export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
	return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime: ALWAYS, level: 6 }]])))
}

/** The files of a ZIP in memory; none for what is no ZIP. */
export function unzipped(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
	try {
		return Object.entries(unzipSync(bytes)).map(([name, own]) => ({ name, bytes: own }))
	} catch {
		return []
	}
}

/** A file of Office as a library made it, without the time and the chance in it. */
export function settled(made: Uint8Array): Uint8Array {
	const text = new TextDecoder()
	const parts = Object.entries(unzipSync(made)).map(([name, bytes]) => ({
		name,
		bytes: name === 'docProps/core.xml' ? new TextEncoder().encode(timeless(text.decode(bytes))) : bytes,
	}))
	return zipOf(parts)
}

const timeless = (xml: string): string =>
	xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z')
