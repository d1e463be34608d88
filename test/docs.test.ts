/** Pages that run: what is made from code is made again and compared, examples are executed, links land, nothing is left out. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, test } from 'vitest'
import { apiPage } from '../tools/docs/api.ts'
import { exportsPage } from '../tools/docs/exports.ts'
import { fieldsPage } from '../tools/docs/fields.ts'
import { figuresPage } from '../tools/docs/figures.ts'
import { problemsPage } from '../tools/docs/problems.ts'
import { readmePage } from '../tools/docs/readme.ts'
import { attestary } from './cli/terminal.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const REMAKE = 'make it again: node tools/setup/run-ts.mjs tools/docs/main.ts'

describe('pages made from code are as the code is', () => {
	test('docs/api.md', () => equal(read('docs/api.md'), apiPage(), REMAKE))
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

test('every package has its line in docs/dependencies.md', () => {
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
	const page = read('docs/dependencies.md')
	const missing = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
		(name) => !page.includes(`\`${name}\``),
	)
	deepEqual(missing, [])
})
