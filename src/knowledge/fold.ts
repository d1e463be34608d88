/**
 * One spelling for comparing names: lower case, no accents, one kind of space. Lossy on purpose; never shown to a reader.
 * The gazetteer is built with this very function, so a change here means building it again.
 */

const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ə: 'a',
	ŋ: 'n',
	ħ: 'h',
	ŧ: 't',
	ɓ: 'b',
	ɗ: 'd',
	ƙ: 'k',
	ɛ: 'e',
	ɔ: 'o',
}

const SAME: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' }

/** Arabic articles as newspapers spell them, assimilated forms included. */
export const ARTICLES: ReadonlySet<string> = new Set([
	'al',
	'el',
	'ad',
	'ed',
	'an',
	'en',
	'ar',
	'er',
	'as',
	'es',
	'ash',
	'esh',
	'at',
	'et',
	'ath',
	'az',
	'ez',
	'il',
	'ul',
])

/** Lower case without accents, apostrophes or hyphens; null when a letter outside the Latin script remains. */
export function foldOrNull(words: string): string | null {
	if (/^[A-Za-z][A-Za-z ]*[A-Za-z]$/.test(words)) return joined(words.toLowerCase())
	const latin = /\P{ASCII}/u.test(words) ? withoutAccents(words) : words.toLowerCase()
	const plain = latin.replace(/['`"]/g, '').replace(/[-./,()[\]_:;!?*|]+/g, ' ')
	return /\P{ASCII}/u.test(plain) ? null : joined(plain)
}

function withoutAccents(words: string): string {
	return words
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(
			/\P{ASCII}/gu,
			(letter) =>
				LETTERS[letter] ?? (/[\p{Pd}\s]/u.test(letter) ? ' ' : /[\p{P}\p{Lm}\p{Sk}]/u.test(letter) ? '' : letter),
		)
}

/** Like `foldOrNull`, with the empty string for names in another script: it matches nothing. */
export function fold(words: string): string {
	return foldOrNull(words) ?? ''
}

function joined(plain: string): string {
	const parts = plain.split(/\s+/).filter((part) => part !== '')
	if (parts.length < 2) return parts[0] ?? ''
	const first = SAME[parts[0]!]
	if (first !== undefined) parts[0] = first
	const text = parts.join(' ')
	return text.includes(' and ') ? text.replaceAll(' and ', ' & ') : text
}

/** True for words that are spelled otherwise at the beginning of a name: "Fort", "Saint", "the". */
export function foldsAtStart(word: string): boolean {
	const lower = word.toLowerCase()
	return lower === 'the' || lower in SAME
}

/** "al fallujah" -> "fallujah"; null when the words do not begin with an article or nothing would be left. */
export function withoutArticle(folded: string): string | null {
	const space = folded.indexOf(' ')
	return space > 0 && ARTICLES.has(folded.slice(0, space)) ? folded.slice(space + 1) : null
}
