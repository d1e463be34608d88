/** Which heading is the title: makers of pages call logos, sections and teasers h1 too. */
import { type El, hasName, textOf } from './tree.ts'

const plain = (words: string): string =>
	words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()

export const isSame = (a: string, b: string): boolean => plain(a).replace(/^the /, '') === plain(b).replace(/^the /, '')

/** True when one of two dates is the other said less exactly. */
export const agree = (a: string, b: string): boolean => a.startsWith(b.slice(0, 16)) || b.startsWith(a.slice(0, 16))

/** The heading whose words the page uses as its title elsewhere; without one, the only h1 that can be a sentence. */
export function heading(candidates: readonly El[], claims: readonly string[], publisher: string | null): El | null {
	let best: El | null = null
	let most = 0.55
	for (const el of candidates) {
		const words = plain(textOf(el))
		if (!words || words.length > 300 || (publisher && isSame(words, publisher))) continue
		for (const claim of claims) {
			const score = likeness(words, plain(claim)) - (el.tag === 'h2' ? 0.05 : 0)
			if (score > most) {
				most = score
				best = el
			}
		}
	}
	if (best) return best
	const h1s = candidates.filter(
		(el) =>
			el.tag === 'h1' &&
			textOf(el).split(' ').length > 3 &&
			!hasName(el, 'logo', 'site', 'brand') &&
			!(publisher && isSame(textOf(el), publisher)),
	)
	return claims.length === 0 || h1s.length === 1 ? (h1s[0] ?? null) : null
}

/** Shared words over the words of the heading and, less, of the claim: a claim often carries the name of the site. */
function likeness(own: string, claim: string): number {
	if (own === claim) return 1
	const a = own.split(' ')
	const b = new Set(claim.split(' '))
	const shared = a.filter((word) => b.has(word)).length
	return Math.min(shared / a.length, 0.25 + shared / b.size) - 0.01
}

/** A title without the name of its site or section: "Bridge shelled | World | Valley Wire". */
export function bareTitle(title: string, publisher: string | null, documentTitle: string | null): string {
	let words = title.trim()
	for (let i = 0; i < 3; i++) {
		const match = /^(.{12,}?)\s*(?:\s[|–—·»-]\s|\s?\|\s?|\s::\s)\s*([^|»]{2,50})$/u.exec(words)
		if (!match) break
		const [, front = '', tail = ''] = match
		const known =
			publisher !== null &&
			(isSame(tail, publisher) || plain(publisher).includes(plain(tail)) || plain(tail).includes(plain(publisher)))
		const section = words === documentTitle?.trim() && tail.split(/\s+/).length <= 4
		if (!known && !section) break
		words = front.trim()
	}
	return words
}
