/** Bytes to text: what encoding, and what could not be read. It never fails; bytes that are wrong become U+FFFD. */
import chardet from 'chardet'
import iconv from 'iconv-lite'

export interface Decoded {
	/** With its byte order mark, if it had one: offsets count from the first character of the file. */
	readonly text: string
	readonly encoding: string
	/** How many pieces were not valid in that encoding. */
	readonly broken: number
}

/** Enough to tell an encoding by; the rest of a long text is read the same way. */
const SAMPLE = 64 * 1024
/** Legacy names that chardet uses, and the superset that everybody means. */
const MEANT: Readonly<Record<string, string>> = {
	'ISO-8859-1': 'windows-1252',
	'ISO-8859-9': 'windows-1254',
	'ISO-8859-5': 'windows-1251',
	'ISO-8859-8': 'windows-1255',
	'ISO-8859-7': 'windows-1253',
	'ISO-8859-2': 'windows-1250',
}

export function decode(bytes: Uint8Array): Decoded {
	const marked = markedEncoding(bytes) ?? wideEncoding(bytes)
	if (marked) return decodeAs(bytes, marked)
	try {
		return {
			text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
			encoding: 'utf-8',
			broken: 0,
		}
	} catch {
		const lossy = decodeAs(bytes, 'utf-8')
		if (isMostlyUtf8(lossy, bytes)) return lossy
		return decodeAs(bytes, legacyEncoding(bytes))
	}
}

function markedEncoding(bytes: Uint8Array): string | null {
	const [a, b, c] = bytes
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
	if (a === 0xff && b === 0xfe) return 'utf-16le'
	if (a === 0xfe && b === 0xff) return 'utf-16be'
	return null
}

/** UTF-16 without a mark: in Western text every other byte is NUL. */
function wideEncoding(bytes: Uint8Array): string | null {
	const length = Math.min(bytes.length, SAMPLE) & ~1
	if (length < 4) return null
	let even = 0
	let odd = 0
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++
		if (bytes[i + 1] === 0) odd++
	}
	const pairs = length / 2
	if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
	if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be'
	return null
}

/** True when what is valid as UTF-8 beyond ASCII outweighs what is not, or when only the very end is cut off. */
function isMostlyUtf8(lossy: Decoded, bytes: Uint8Array): boolean {
	let wide = 0
	for (const [run] of lossy.text.matchAll(/[^\p{ASCII}\uFFFD]+/gu)) wide += [...run].length
	if (wide > lossy.broken) return true
	return lossy.broken === 1 && lossy.text.endsWith('\uFFFD') && (bytes.at(-1) ?? 0) >= 0x80
}

function legacyEncoding(bytes: Uint8Array): string {
	const guesses = chardet.analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => MEANT[name] ?? name)
	return (
		guesses.find((name) => !/^utf|^ascii/i.test(name) && iconv.encodingExists(name))?.toLowerCase() ?? 'windows-1252'
	)
}

export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
	const text = /^utf-/.test(encoding)
		? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
		: iconv.decode(bytes, encoding, { stripBOM: false })
	return { text, encoding, broken: text.match(/\uFFFD/g)?.length ?? 0 }
}
