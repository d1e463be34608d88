/**
 * Scripts written without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan): the index would take a
 * whole sentence for one word. Their characters are indexed one by one in a second index, and a word is asked as the phrase of its
 * characters.
 */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u
const EACH = new RegExp(`${DENSE.source}\\p{M}*`, 'gu')

export function hasDenseScript(text: string): boolean {
	return DENSE.test(text)
}

/** A space around every character of these scripts (with the marks that sit on it). */
export function spaced(text: string): string {
	return text.replace(EACH, ' $& ')
}
