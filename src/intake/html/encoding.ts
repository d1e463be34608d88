/** The characters of a page: a byte order mark, what HTTP said, what the page declares, and whether the bytes agree. */
import iconv from 'iconv-lite'
import { type Decoded, decode, decodeAs } from '../charset.ts'

const DECLARED =
	/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i
const OPENING = 8192
/** As browsers read these labels. */
const MEANT: Readonly<Record<string, string>> = {
	'iso-8859-1': 'windows-1252',
	'iso8859-1': 'windows-1252',
	latin1: 'windows-1252',
	ascii: 'windows-1252',
	'us-ascii': 'windows-1252',
	'iso-8859-9': 'windows-1254',
	gb2312: 'gb18030',
	gbk: 'gb18030',
	'x-sjis': 'shift_jis',
	'ks_c_5601-1987': 'cp949',
	'euc-kr': 'cp949',
}

/** Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever is declared: no other text comes out so by chance. */
export function decodePage(bytes: Uint8Array, told?: string | undefined): Decoded {
	const plain = decode(bytes)
	if (/^utf-16/.test(plain.encoding) || (plain.encoding === 'utf-8' && plain.broken === 0 && !isPlain(plain.text)))
		return plain
	const declared = [told, declaredIn(bytes)].map(known).find((label) => label !== null)
	if (!declared) return plain
	const read = decodeAs(bytes, declared)
	return read.broken <= plain.broken ? read : plain
}

function isPlain(text: string): boolean {
	// An escape starts another set of characters in the ISO 2022 encodings, which are ASCII by their bytes.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
	return /^[\x00-\x7f]*$/.test(text)
}

function declaredIn(bytes: Uint8Array): string | undefined {
	const match = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, OPENING)))
	return match?.[1] ?? match?.[2]
}

/**
 * What the library can decode besides sets of characters (base64, hex), and the Unicode forms: those show in the bytes, or
 * no browser reads them. It leaves out signs when it looks a name up, so they are left out here too.
 */
const NO_CHARSET = /^(?:utf|ucs|cesu|unicode|internal|binary|base64|hex)/

function known(label: string | undefined): string | null {
	const name = label?.trim().toLowerCase()
	if (!name || NO_CHARSET.test(name.replace(/[^0-9a-z]/g, ''))) return null
	const meant = MEANT[name] ?? name
	return iconv.encodingExists(meant) ? meant : null
}

const MARKUP =
	/^(?:\s|<!--[\s\S]{0,4000}?-->|<\?[^>]{0,400}\?>)*<(?:!doctype\s+html|html|head|body|title|meta\s|link\s|article|main|div[\s>]|section[\s>]|table[\s>]|h1[\s>]|p[\s>]|center|font\s)/i
const WHOLE = /^(?:\s|<!--[\s\S]{0,4000}?-->|<\?[^>]{0,400}\?>)*<(?:!doctype\s+html|html[\s>])/i

/** Told by how it opens, not by its name; a piece of a page must also close a tag. */
export function isWebPage(bytes: Uint8Array): boolean {
	const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0
	const opening = wide
		? decode(bytes.subarray(0, 4096)).text
		: new TextDecoder('latin1').decode(bytes.subarray(0, OPENING))
	const text = opening.replace(/^(?:\uFEFF|ï»¿)/, '')
	if (WHOLE.test(text)) return true
	return MARKUP.test(text) && /<\/(?:p|div|h1|head|title|article|section|table|tr|td|main|center|font)>/i.test(opening)
}
