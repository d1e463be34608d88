// The guides and pages of docs/ as the desk shows them: markdown is read here, when it is built, and becomes a plain tree. What is
// served holds no HTML and no markdown. Order and groups are those of the list.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexer } from 'marked'

const PAGES = [
	['Guides', 'coder', 'guides/coder.md'],
	['Guides', 'newsroom', 'guides/newsroom.md'],
	['Guides', 'developer', 'guides/developer.md'],
	['Guides', 'codebook', 'codebook.md'],
	['How it works', 'intake', 'intake.md'],
	['How it works', 'ledger', 'ledger.md'],
	['How it works', 'exports', 'exports.md'],
	['How it works', 'knowledge', 'knowledge.md'],
	['How it works', 'language', 'language.md'],
	['Reference', 'fields', 'fields.md'],
	['Reference', 'problems', 'problems.md'],
	['Reference', 'api', 'api.md'],
]

/** All pages of the docs in `root`: id, title, group and blocks. */
export function docsOf(root) {
	return PAGES.map(([group, id, file]) => {
		const blocks = blocksOf(lexer(readFileSync(join(root, 'docs', file), 'utf8')), file)
		const [first, ...rest] = blocks
		return { id, group, title: wordsOf(first.words), blocks: first.kind === 'heading' ? rest : blocks }
	})
}

/** As the pages on GitHub do: small letters, hyphens for blanks. */
export const slugOf = (words) =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.trim()
		.replace(/\s/g, '-')

function blocksOf(tokens, file) {
	return tokens.flatMap((token) => {
		switch (token.type) {
			case 'heading': {
				const words = inlinesOf(token.tokens, file)
				return [{ kind: 'heading', depth: token.depth, id: slugOf(wordsOf(words)), words }]
			}
			case 'paragraph':
			case 'text':
				return [{ kind: 'paragraph', words: inlinesOf(token.tokens ?? [token], file) }]
			case 'list':
				return [{ kind: 'list', ordered: token.ordered, items: token.items.map((item) => blocksOf(item.tokens, file)) }]
			case 'code':
				return [{ kind: 'code', text: token.text }]
			case 'blockquote':
				return [{ kind: 'quote', blocks: blocksOf(token.tokens, file) }]
			case 'table':
				return [
					{
						kind: 'table',
						head: token.header.map((cell) => inlinesOf(cell.tokens, file)),
						rows: token.rows.map((row) => row.map((cell) => inlinesOf(cell.tokens, file))),
					},
				]
			case 'space':
			case 'hr':
			case 'html':
				return []
			default:
				throw new Error(`docs/${file}: the desk does not know how to show "${token.type}"`)
		}
	})
}

function inlinesOf(tokens, file) {
	return tokens.flatMap((token) => {
		switch (token.type) {
			case 'text':
			case 'escape':
				return token.tokens ? inlinesOf(token.tokens, file) : [plain(token.text)]
			case 'codespan':
				return [{ code: token.text }]
			case 'strong':
				return [{ strong: inlinesOf(token.tokens, file) }]
			case 'em':
				return [{ em: inlinesOf(token.tokens, file) }]
			case 'link':
				return [{ to: addressOf(token.href, file), words: inlinesOf(token.tokens, file) }]
			case 'br':
				return ['\n']
			case 'html':
				return token.text.startsWith('<!--') ? [] : [token.text]
			default:
				throw new Error(`docs/${file}: the desk does not know how to show "${token.type}"`)
		}
	})
}

/** Signs that markdown writes as entities. */
const plain = (text) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')

/** The address in the desk, or null where what is pointed at is not a page of it. */
function addressOf(href, file) {
	if (/^https?:/.test(href)) return href
	const [path, anchor] = href.split('#')
	const target = path === '' ? file : new URL(path, `https://docs/${file}`).pathname.slice(1)
	const page = PAGES.find(([, , name]) => name === target)
	return page ? `/docs/${page[1]}${anchor ? `#${anchor}` : ''}` : null
}

export const wordsOf = (inlines) =>
	inlines
		.map((one) => (typeof one === 'string' ? one : (one.code ?? wordsOf(one.strong ?? one.em ?? one.words))))
		.join('')

/** Hands the pages to the desk: a list, and each page as a file of its own that is fetched when it is opened. */
export function docsPlugin(root, { empty = false } = {}) {
	const pages = empty ? [] : docsOf(root)
	return {
		name: 'docs',
		resolveId: (id) => (id.startsWith('virtual:docs') ? `\0${id}` : null),
		load(id) {
			if (id === '\0virtual:docs') {
				const lines = pages.map(
					({ id: page, title, group }) =>
						`{ id: ${JSON.stringify(page)}, title: ${JSON.stringify(title)}, group: ${JSON.stringify(group)}, load: () => import('virtual:docs/${page}').then((m) => m.default) }`,
				)
				return `export const DOCS = [${lines.join(',\n')}]`
			}
			const page = pages.find((one) => id === `\0virtual:docs/${one.id}`)
			return page ? `export default ${JSON.stringify(page.blocks)}` : null
		},
	}
}
