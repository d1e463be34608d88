/** What a reader does not see: attributes, inline styles, the usual class names, and plain rules of the page's own style sheet. */
import { type El, elementsIn, textOf } from './tree.ts'

const STYLE =
	/display\s*:\s*none|visibility\s*:\s*hidden|(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem|pt)?\s*(?:;|!|$)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|transform\s*:\s*scale\(\s*0\s*[,)]/i
const NAMES = new Set(
	'sr-only sr-only-focusable visually-hidden visuallyhidden screen-reader-text screen-reader screenreader screen-reader-only screenreader-only hidden hide d-none u-hidden is-hidden invisible offscreen off-screen assistive-text a11y-hidden u-visually-hidden element-invisible show-for-sr print-only printonly visible-print only-print noshow display-none'.split(
		' ',
	),
)

/** Folded up: what opens when a reader asks for it is no less part of the page when it has paragraphs of text. */
const FOLDED = /(?:^|;)\s*(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$)/i

export type Hidden = (el: El) => boolean

export function hiddenIn(root: El): Hidden {
	const ruled = ruledOut(root, STYLE)
	const folded = ruledOut(root, FOLDED)
	return (el) => {
		const { attrs } = el
		if ('hidden' in attrs && attrs['hidden'] !== 'until-found') return true
		if (attrs['aria-hidden'] === 'true') return true
		if (attrs['style'] && STYLE.test(attrs['style'])) return true
		const names = (attrs['class'] ?? '').split(/\s+/).filter(Boolean)
		if (names.some((name) => NAMES.has(name.toLowerCase()))) return true
		const isRuled = (by: ReadonlySet<string>) =>
			by.has(`#${attrs['id']}`) || names.some((name) => by.has(`.${name}`) || by.has(`${el.tag}.${name}`))
		if (isRuled(ruled)) return true
		return (FOLDED.test(attrs['style'] ?? '') || isRuled(folded)) && !holdsText(el)
	}
}

const holdsText = (el: El): boolean =>
	elementsIn(el).filter((one) => one.tag === 'p' && textOf(one).length > 60).length > 1

/** ".note{display:none}": one class or id, on every screen; a rule under conditions is not followed. What hangs on other elements is not followed. */
function ruledOut(root: El, style: RegExp): Set<string> {
	const found = new Set<string>()
	for (const { tag, kids, attrs } of elementsIn(root)) {
		if (tag !== 'style' || /print/i.test(attrs['media'] ?? '') || 'amp-boilerplate' in attrs) continue
		for (const [selectors, declarations] of rulesIn(String(kids[0] ?? '').slice(0, 500_000))) {
			if (!style.test(declarations)) continue
			for (const selector of selectors.split(',')) {
				const plain = selector.trim()
				if (/^(?:[a-z\d]+)?[.#][\w-]+$/i.test(plain)) found.add(plain)
			}
		}
	}
	return found
}

/** A block for all screens: what stands in it holds as if it stood outside. */
const ALL_SCREENS = /^\s*@media\s+(?:all|screen|only\s+screen)\s*$/i

function rulesIn(sheet: string): [selectors: string, declarations: string][] {
	const rules: [string, string][] = []
	let depth = 0
	let from = 0
	let selectors = ''
	const css = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ')
	for (let i = 0; i < css.length; i++) {
		const char = css[i]
		if (char === '{') {
			const before = css.slice(from, i)
			from = i + 1
			if (depth === 0 && ALL_SCREENS.test(before)) continue
			if (depth === 0) selectors = before
			depth++
		} else if (char === '}') {
			if (depth === 1 && !selectors.includes('@')) rules.push([selectors, css.slice(from, i)])
			depth = Math.max(0, depth - 1)
			if (depth === 0) from = i + 1
		} else if (char === ';' && depth === 0) from = i + 1
	}
	return rules
}
