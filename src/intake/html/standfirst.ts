/** The lead that stands between the title and the body of the text, when the search for the body passed it by. */
import { type Block, blocksOf } from './blocks.ts'
import { type El, elementsIn, isInline, isInside, textOf } from './tree.ts'

const NAMED =
	/\b(?:standfirst|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|summary|lead|lede|intro|introduction|excerpt|description|strapline|abstract|chapeau|teaser-text|sapo|synopsis)\b/

export function standfirst(root: El, heading: El | null, parts: readonly El[]): Block[] {
	if (!heading) return []
	const order = elementsIn(root)
	const from = order.indexOf(heading)
	const to = Math.min(...parts.map((part) => order.indexOf(part)).filter((at) => at > from))
	if (from < 0 || !Number.isFinite(to)) return []
	const found = order.slice(from + 1, to).filter((el) => {
		if (isInline(el) || isInside(el, heading) || parts.some((part) => isInside(part, el))) return false
		const words = textOf(el).split(' ').length
		if (words < 7 || words > 90) return false
		const isCalled =
			el.names.some((name) => NAMED.test(name.join('-'))) || /description/i.test(el.attrs['itemprop'] ?? '')
		return isCalled || (el.tag === 'p' && /[.!?]["”’]?$/.test(textOf(el)))
	})
	const outer = found.filter((el) => !found.some((other) => other !== el && isInside(el, other)))
	return blocksOf(outer, new Map()).map((block) => (block.kind === 'subhead' ? { ...block, kind: 'paragraph' } : block))
}
