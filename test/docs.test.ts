/** Pages that run: what is made from code is made again and compared, examples are executed, links land, nothing is left out. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { findIn, sectionsOf } from '../src/desk/docs/search.ts'
import type { Block } from '../src/desk/docs/tree.ts'
import { docsOf } from '../tools/desk/docs.mjs'
import { preparedLedger, SAMPLES } from '../tools/desk/prepared.ts'
import { apiPage } from '../tools/docs/api.ts'
import { codebookPage } from '../tools/docs/codebook.ts'
import { exportsPage } from '../tools/docs/exports.ts'
import { fieldsPage } from '../tools/docs/fields.ts'
import { figuresPage } from '../tools/docs/figures.ts'
import { problemsPage } from '../tools/docs/problems.ts'
import { readmePage } from '../tools/docs/readme.ts'
import { attestary } from './cli/terminal.ts'

interface Doc {
	readonly id: string
	readonly title: string
	readonly group: string
	readonly blocks: readonly Block[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const REMAKE = 'make it again: node tools/setup/run-ts.mjs tools/docs/main.ts'

describe('pages made from code are as the code is', () => {
	test('docs/api.md', () => equal(read('docs/api.md'), apiPage(), REMAKE))
	test('docs/codebook.md', () => equal(read('docs/codebook.md'), codebookPage(), REMAKE))
	test('the formats in docs/exports.md', () =>
		equal(read('docs/exports.md'), exportsPage(read('docs/exports.md')), REMAKE))
	test('docs/fields.md', () => equal(read('docs/fields.md'), fieldsPage(), REMAKE))
	test('docs/problems.md', () => equal(read('docs/problems.md'), problemsPage(), REMAKE))
	test('the list in docs/figures.md', () =>
		equal(read('docs/figures.md'), figuresPage(read('docs/figures.md')), REMAKE))
	test('the picture in README.md', async () => equal(read('README.md'), await readmePage(read('README.md')), REMAKE))
})

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...under('docs')]

function under(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(folder, name))
}

describe('links land', () => {
	for (const page of PAGES) {
		test(page, () => {
			for (const [, target = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
				if (/^(?:https?:|mailto:)/.test(target)) continue
				const [path = '', anchor] = target.split('#')
				const file = path === '' ? page : join(dirname(page), path)
				ok(existsSync(join(root, file)), `${target} is not there`)
				if (anchor) ok(headings(read(file)).includes(anchor), `${target}: no such heading`)
			}
		})
	}
})

const headings = (page: string): string[] =>
	[...page.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
		words
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s-]/gu, '')
			.trim()
			.replace(/\s/g, '-'),
	)

/** Fenced blocks with what is written after the fence. */
const blocks = (page: string): { language: string; code: string }[] =>
	[...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }))

describe('the examples of README.md', () => {
	const all = blocks(read('README.md'))
	test('the library: what it prints is what stands under it', async () => {
		const at = all.findIndex(({ language }) => language === 'ts')
		const folder = mkdtempSync(join(root, '.attestary-example-'))
		const lines: string[] = []
		const log = console.log
		try {
			const file = join(folder, 'example.ts')
			const library = pathToFileURL(join(root, 'src', 'run', 'index.ts')).href
			writeFileSync(file, all[at]!.code.replace("'attestary'", JSON.stringify(library)))
			console.log = (line: unknown) => lines.push(String(line))
			await import(file)
		} finally {
			console.log = log
			rmSync(folder, { recursive: true })
		}
		equal(`${lines.join('\n')}\n`, all[at + 1]?.code)
	})
	for (const { code } of all.filter(({ language }) => language === 'sh')) {
		test(code.trim(), async () => {
			const args = code
				.trim()
				.replace(/^npm run attestary -- /, '')
				.split(' ')
				.map((arg) => (arg.startsWith('samples/') ? join(root, arg) : arg))
			const { code: exit, out } = await attestary(args)
			equal(exit, 0)
			const picture = all.find(({ language }) => language === 'text')?.code
			equal(out, picture, REMAKE)
		})
	}
	test('commands that are only shown exist', async () => {
		const help = (await attestary(['--help'])).out
		for (const [, command] of read('README.md').matchAll(/npm run attestary -- (\w+)/g))
			ok(new RegExp(`^ {2}${command}\\b`, 'm').test(help), command)
	})
})

describe('the examples of the guides run', () => {
	const folder = mkdtempSync(join(tmpdir(), 'attestary guides '))
	const prepared = join(folder, 'prepared.ledger')
	beforeAll(async () => (await preparedLedger(prepared, [SAMPLES])).close())
	afterAll(() => rmSync(folder, { recursive: true, force: true }))
	for (const guide of readdirSync(join(root, 'docs', 'guides'))) {
		const ledger = join(folder, `${guide}.ledger`)
		const lines = blocks(read(`docs/guides/${guide}`))
			.filter(({ language }) => language === 'sh')
			.flatMap(({ code }) => code.trim().split('\n'))
		test(`${guide}: has some`, () => {
			ok(lines.length > 4)
			copyFileSync(prepared, ledger)
		})
		for (const line of lines)
			test(`${guide}: ${line}`, async () => {
				const [npm, run, name, dashes, ...args] = typed(line)
				deepEqual([npm, run, name, dashes], ['npm', 'run', 'attestary', '--'])
				const meant = args.map((arg) =>
					arg.startsWith('samples/') ? join(root, arg) : arg.startsWith('out/') ? join(folder, arg) : arg,
				)
				const { code, out, err } = await attestary(['--ledger', ledger, ...meant])
				equal(code, 0, err)
				ok(out !== '' || err !== '')
			})
	}
})

/** A line as it is typed, words in quotes held together. */
const typed = (line: string): string[] =>
	[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

describe('the pages that are built into the desk', () => {
	const docs: readonly Doc[] = docsOf(root)
	const anchors = new Map(
		docs.map(({ id, blocks: of }) => [id, of.flatMap((one) => (one.kind === 'heading' ? [one.id] : []))]),
	)
	test('hold no markup of their own', () => {
		for (const { id, blocks: of } of docs) ok(!/<(?:script|img|a |div|picture)/i.test(JSON.stringify(of)), id)
	})
	test('have a title and links that land', () => {
		for (const { id, title, blocks: of } of docs) {
			ok(title.length > 2 && of.length > 3, id)
			for (const [, page = '', anchor] of JSON.stringify(of).matchAll(/"to":"\/docs\/([^"#]+)(?:#([^"]*))?"/g)) {
				ok(anchors.has(page), `${id}: ${page}`)
				if (anchor) ok(anchors.get(page)?.includes(anchor), `${id}: ${page}#${anchor}`)
			}
		}
	})
	test('are searched by section, headings first', () => {
		const sections = docs.flatMap((doc) => sectionsOf({ ...doc, load: async () => doc.blocks }, doc.blocks))
		equal(findIn(sections, 'expunging')[0]?.heading, 'Expunging')
		ok(findIn(sections, 'bearer script').some(({ doc }) => doc.id === 'api'))
		deepEqual(findIn(sections, 'zzzz'), [])
		deepEqual(findIn(sections, '  '), [])
	})
})

test('every package has its line in docs/dependencies.md', () => {
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
	const page = read('docs/dependencies.md')
	const missing = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
		(name) => !page.includes(`\`${name}\``),
	)
	deepEqual(missing, [])
})
