/**
 * Web addresses, e-mail, handles, tags and file names: one word each, whatever they hold. Every pattern is tried at
 * one place only and has a longest match, so that no text makes the search slow.
 */
const URL = /(?:https?|ftp):\/\/[^\s<>"“”«»]{1,2000}|www\.[^\s<>"“”«»]{1,2000}/iuy
const EMAIL = /[\w%+-][\w.%+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/uy
const HANDLE = /@\w{1,50}/uy
const TAG = /#[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]{0,100}/uy
const DOMAIN = /[a-z\d][\w-]{0,62}(?:\.[a-z\d][\w-]{0,62}){1,6}/iuy
const PATH = /[/?#][^\s<>"“”«»]{0,2000}/uy
/** Endings that make "name.ending" one word. Two-letter ones that are words too ("in", "me") need a path. */
const ENDINGS =
	/\.(?:com|org|net|gov|edu|mil|int|info|io|co|uk|de|fr|ru|ua|il|ir|iq|tr|cn|jp|au|eu|tv|mx|br|za|ps|sy|ye|lb|doc|docx|xls|xlsx|pdf|txt|html?|zip|jpe?g|png|gif|mp[34]|csv|ppt)$/iu
const TRAILING = /[.,;:!?'"’”\])}…]/u

/** End of the address that starts at `at`, or -1. `end` bounds the run of non-blank characters. */
export function addressEnd(text: string, at: number, end: number, hasAt: boolean): number {
	const c = text.charCodeAt(at)
	if (c === 64 /* @ */) return stick(HANDLE, text, at, end)
	if (c === 35 /* # */) return stick(TAG, text, at, end)
	if (c > 127) return -1
	if (c === 104 || c === 72 || c === 102 || c === 70 || c === 119 || c === 87) {
		const url = stick(URL, text, at, end)
		if (url > 0) return trimmed(text, at, url)
	}
	if (hasAt) {
		const mail = stick(EMAIL, text, at, end)
		if (mail > 0) return trimmed(text, at, mail)
	}
	if (!isAlnum(c)) return -1
	const domain = stick(DOMAIN, text, at, end)
	if (domain < 0) return -1
	const name = text.slice(at, domain)
	if (/^\d+(?:\.\d+)*$/u.test(name)) return -1
	const path = text[domain] === '/' && text.slice(at, domain).includes('.') ? stick(PATH, text, domain, end) : -1
	if (path > domain + 1 && /\.[a-z]{2,6}$/iu.test(name)) return trimmed(text, at, path)
	return ENDINGS.test(name) && !/[\p{L}\p{N}]/u.test(text[domain] ?? ' ') ? domain : -1
}

function isAlnum(c: number): boolean {
	return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
}

function stick(pattern: RegExp, text: string, at: number, end: number): number {
	pattern.lastIndex = at
	const found = pattern.exec(text)
	return found ? Math.min(at + found[0].length, end) : -1
}

/** Without the punctuation of the sentence around it; a closing bracket stays when its opening one is inside. */
function trimmed(text: string, at: number, end: number): number {
	let e = end
	while (e > at + 1 && TRAILING.test(text[e - 1]!)) {
		if (text[e - 1] === ')' && text.slice(at, e).includes('(')) break
		e--
	}
	return e
}
