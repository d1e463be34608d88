/** Mozilla's Readability, asked where in a page the article stands. It is told the page as we cleaned it, each element numbered. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Prose } from './prose.ts'
import { type El, elementsIn } from './tree.ts'

/** Above these it takes more than a blink, and our own search does as well. */
const MOST_ELEMENTS = 6000
const MOST_TEXT = 400_000

/** The deepest element that holds what Readability takes for the article; null where it finds none. */
export function articleByReadability(root: El, prose: Prose): El | null {
	const elements = elementsIn(root)
	if (elements.length > MOST_ELEMENTS || prose(root) > MOST_TEXT || prose(root) < 200) return null
	const numbers = new Map(elements.map((el, i) => [el, i]))
	let found: Set<number>
	try {
		const { document } = parseHTML(`<!doctype html><html><body>${written(root, numbers)}</body></html>`)
		const read = new Readability<{
			querySelectorAll(all: string): Iterable<{ getAttribute(name: string): string | null }>
		}>(document, {
			charThreshold: 200,
			serializer: (el) => el as never,
		}).parse()
		found = new Set(
			[...(read?.content?.querySelectorAll('[data-n]') ?? [])].map((el) => Number(el.getAttribute('data-n'))),
		)
	} catch {
		return null
	}
	const texts = elements.filter(
		(el, i) => found.has(i) && el.kids.some((kid) => typeof kid === 'string' && kid.trim().length > 20),
	)
	return texts.length === 0 ? null : common(texts, prose)
}

/** The deepest element with nearly all of the texts: a stray one far away does not widen it to the page. */
function common(texts: readonly El[], prose: Prose): El | null {
	const held = new Map<El, number>()
	let all = 0
	for (const el of texts) {
		const own = el.kids.reduce((sum, kid) => sum + (typeof kid === 'string' ? kid.trim().length : 0), 0)
		all += own
		for (let one: El | null = el; one; one = one.parent) held.set(one, (held.get(one) ?? 0) + own)
	}
	let best: El | null = null
	for (const [el, own] of held)
		if (
			own >= all * 0.93 &&
			(!best || prose(el) < prose(best) || (prose(el) === prose(best) && depth(el) > depth(best)))
		)
			best = el
	return best
}

function depth(el: El): number {
	let n = 0
	for (let one = el.parent; one; one = one.parent) n++
	return n
}

function written(el: El, numbers: ReadonlyMap<El, number>): string {
	const inside = el.kids.map((kid) => (typeof kid === 'string' ? escaped(kid) : written(kid, numbers))).join('')
	if (['#page', 'html', 'body', 'x-post'].includes(el.tag)) return inside
	const attrs = ['class', 'id', 'itemprop', 'role'].flatMap((name) =>
		el.attrs[name] ? [` ${name}="${escaped(el.attrs[name])}"`] : [],
	)
	const tag = /^[a-z][a-z\d-]*$/.test(el.tag) ? el.tag : 'div'
	return tag === 'br' ? '<br>' : `<${tag} data-n="${numbers.get(el)}"${attrs.join('')}>${inside}</${tag}>`
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
