/**
 * A web page as a plain tree: elements, attributes, text, and nothing that could run, load or be asked for styles. The parser
 * keeps every nesting; here it ends at a depth that no writer reaches, so that whatever walks the tree may recurse.
 */
import { parseHTML } from 'linkedom'

export interface El {
	readonly tag: string
	readonly attrs: Readonly<Record<string, string>>
	kids: (El | string)[]
	parent: El | null
	/** Words of its class names, id and the like, in lower case: what the makers of the page call it. */
	readonly names: readonly (readonly string[])[]
}

interface Parsed {
	readonly nodeType: number
	readonly localName?: string
	readonly data?: string
	readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>
	readonly childNodes: Iterable<Parsed>
}

const DEEPEST = 120
const RUN_OF_BRACKETS = /<(?:\s*<)+/g
const SOLITARY = /<(?![a-z!/?])/gi
/** Kept as one text: their content is no markup for readers. */
const RAW = new Set(['script', 'style', 'textarea', 'title'])

export function parseTree(html: string): El {
	const { document } = parseHTML(html.replace(RUN_OF_BRACKETS, '<').replace(SOLITARY, '&lt;')) as unknown as {
		document: Parsed
	}
	const root = element('#page', {}, null)
	const waiting: [from: Parsed, to: El, depth: number][] = [[document, root, 0]]
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [from, to, depth] = next
		for (const node of from.childNodes) {
			if (node.nodeType === 3) addText(to, node.data ?? '')
			if (node.nodeType !== 1) continue
			const attrs: Record<string, string> = {}
			for (const { name, value } of node.attributes ?? []) attrs[name.toLowerCase()] = value
			const tag = (node.localName ?? '').toLowerCase()
			const made = element(tag, attrs, to)
			to.kids.push(made)
			// Beyond the depth its children become its sisters: the words stay.
			if (RAW.has(tag)) made.kids = [rawText(node)]
			else waiting.push([node, depth < DEEPEST ? made : to, depth + 1])
		}
	}
	return root
}

/** Parsers cut a text at each entity. */
function addText({ kids }: El, text: string): void {
	const last = kids.length - 1
	if (typeof kids[last] === 'string') kids[last] += text
	else kids.push(text)
}

function rawText(node: Parsed): string {
	let text = ''
	for (const kid of node.childNodes) text += kid.data ?? ''
	return text
}

export function element(tag: string, attrs: Record<string, string>, parent: El | null, kids: (El | string)[] = []): El {
	return { tag, attrs, kids, parent, names: namesOf(attrs) }
}

const NAMING = [
	'class',
	'id',
	'data-component',
	'data-testid',
	'data-name',
	'data-gu-name',
	'data-module',
	'data-block',
	'data-qa',
	'data-role',
]

/** "c-ArticleBody__text has-ads" → [[c, article, body, text], [has, ads]]. */
function namesOf(attrs: Record<string, string>) {
	const all = NAMING.map((name) => attrs[name] ?? '')
		.join(' ')
		.slice(0, 2000)
		.trim()
	if (!all) return []
	return all.split(/\s+/).map((name) =>
		name
			.replace(/([a-z\d])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.split(/[^a-z\d]+/)
			.filter(Boolean),
	)
}

/** Its elements in the order of the page, itself first. */
export function elementsIn(el: El): El[] {
	const found: El[] = []
	const waiting: El[] = [el]
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		found.push(next)
		for (let i = next.kids.length - 1; i >= 0; i--) {
			const kid = next.kids[i]!
			if (typeof kid !== 'string') waiting.push(kid)
		}
	}
	return found
}

export const find = (el: El, wanted: (el: El) => boolean): El | null => elementsIn(el).find(wanted) ?? null
export const findAll = (el: El, wanted: (el: El) => boolean): El[] => elementsIn(el).filter(wanted)

export function isInside(el: El, other: El): boolean {
	for (let one: El | null = el; one; one = one.parent) if (one === other) return true
	return false
}

const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
)
export const isInline = ({ tag }: El): boolean => INLINE.has(tag)
const SILENT = new Set(['script', 'style', 'template', 'noscript'])

/** What it says, blanks made one; block elements part words as a reader sees it. */
export function textOf(el: El): string {
	return squeezed(rawTextOf(el))
}

function rawTextOf(el: El): string {
	if (SILENT.has(el.tag)) return ''
	const inside = el.kids.map((kid) => (typeof kid === 'string' ? kid : rawTextOf(kid))).join('')
	return el.tag === 'br' ? '\n' : isInline(el) ? inside : `\n${inside}\n`
}

/** Soft hyphens and zero-width blanks are no part of the words of a page. */
export const squeezed = (text: string): string =>
	text
		.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim()

export const hasName = (el: El, ...wanted: readonly string[]): boolean =>
	el.names.some((name) => name.some((word) => wanted.includes(word)))

export const joinedNames = (el: El): string => el.names.map((name) => name.join('-')).join(' ')
