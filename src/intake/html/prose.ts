/** How much of a page is prose: characters of running text outside links. The measure by which its parts are compared. */
import type { El } from './tree.ts'

const SILENT = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'select',
	'option',
	'textarea',
	'button',
	'svg',
	'title',
	'head',
	'a',
	'nav',
])
/** Shorter pieces of text are labels. */
const RUN = 20

export type Prose = (el: El) => number

export function proseOf(root: El): Prose {
	const known = new Map<El, number>()
	const measure = (el: El): number => {
		if (SILENT.has(el.tag)) return 0
		let sum = 0
		for (const kid of el.kids) {
			if (typeof kid !== 'string') sum += measure(kid)
			else if (kid.length >= RUN) {
				const length = kid.trim().length
				if (length >= RUN) sum += length
			}
		}
		known.set(el, sum)
		return sum
	}
	measure(root)
	return (el) => known.get(el) ?? 0
}
