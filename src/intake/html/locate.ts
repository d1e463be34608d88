/** Where the article stands in a cleaned page: in what its makers call so, else where Readability says, else where the prose is. */
import { type Prose, proseOf } from './prose.ts'
import { articleByReadability } from './readability.ts'
import { type El, elementsIn, isInside } from './tree.ts'

const BODY =
	/^(?:[a-z]+-)*(?:article|story|entry|post|news|single|detail|blog|rich|page|content|main)-?(?:body|content|text|copy)(?:-(?:text|content|inner|wrapper|container|main|blocks?|copy|html))?$|^(?:articlebody|storytext|storybody|articletext|articlecontent|postcontent|entrycontent|newstext|newsbody|maintext|bodytext|body-text|text-body|e-content|body-copy|article-wrap|article-text|prose|richtext|wysiwyg)$/

/** The parts that make up the article, in the order of the page. */
export function locate(root: El, heading: El | null): El[] {
	const prose = proseOf(root)
	const all = prose(root)
	const titled = articleOf(heading, prose, all)
	const scope = titled ?? root
	const bodies = named(scope, prose)
	const sum = bodies.reduce((n, el) => n + prose(el), 0)
	if (sum > 0 && sum >= prose(scope) * 0.5) return sameParent(bodies, prose, sum)
	const found = articleByReadability(scope, prose)
	if (found && prose(found) >= prose(scope) * 0.4) return [found]
	return [titled ? scope : densest(root, prose)]
}

/** Paragraphs that are each called body: what stands between them, a table perhaps, is of the article too. */
function sameParent(bodies: readonly El[], prose: Prose, sum: number): El[] {
	const parent = bodies[0]?.parent
	const areSisters = bodies.length > 1 && bodies.every((el) => el.tag === 'p' && el.parent === parent)
	return parent && areSisters && prose(parent) <= sum * 1.3 ? [parent] : [...bodies]
}

/** The article or main element, or the cell, around the title, when most of the page's prose stands in it. */
function articleOf(heading: El | null, prose: Prose, all: number): El | null {
	// Old pages are laid out as tables: the cell with the title has the article.
	for (const tag of ['article', 'main', 'td']) {
		for (let one = heading?.parent ?? null; one; one = one.parent)
			if (one.tag === tag && prose(one) >= all * 0.4 && prose(one) > 80) return one
	}
	return null
}

/** What is called the body of the article; the pieces, when adverts part it. */
function named(scope: El, prose: Prose): El[] {
	const items = elementsIn(scope).filter(
		(el) => /\b(?:articleBody|reviewBody)\b/i.test(el.attrs['itemprop'] ?? '') && prose(el) > 0,
	)
	const called =
		items.length > 0
			? items
			: elementsIn(scope).filter(
					(el) => el.tag !== 'body' && prose(el) > 0 && el.names.some((name) => BODY.test(name.join('-'))),
				)
	const outer = called.filter((el) => !called.some((other) => other !== el && isInside(el, other)))
	const inner = outer.flatMap((el) => {
		const within = called.filter((other) => other !== el && isInside(other, el) && prose(other) >= prose(el) * 0.85)
		return within.length > 0 ? [within.at(-1)!] : [el]
	})
	const most = Math.max(0, ...inner.map(prose))
	const first = inner.find((el) => prose(el) === most)
	return inner.filter((el) => el === first || (first && kind(el) === kind(first)) || prose(el) > most * 0.5)
}

const kind = (el: El): string =>
	`${el.tag} ${el.names.map((name) => name.join('-')).find((name) => BODY.test(name)) ?? el.attrs['itemprop'] ?? ''}`

/** Down into the one child that has nearly all the prose, as long as there is one. */
function densest(root: El, prose: Prose): El {
	let el = root
	for (;;) {
		const next: El | undefined = el.kids.find(
			(kid): kid is El => typeof kid !== 'string' && prose(kid) >= prose(el) * 0.9,
		)
		if (!next || prose(next) === 0 || next.tag === 'p') return el
		el = next
	}
}
