/**
 * The desk in a real browser: a server over a ledger of its own, and Chromium. Nothing is downloaded: the browser is the one that
 * is installed. Where there is none, one line says so; with CI set, that is a failure.
 */
import { deepEqual, equal } from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Serving, serve } from '../../src/api/server.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { addPaths, loadAttestary, readProject } from '../../src/run/index.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
export const SAMPLES = at('samples/reports')
const KNOWLEDGE = at('samples/knowledge')
const BUILT = at('dist/desk')

/** Where Chromium or Chrome is usually installed; ATTESTARY_BROWSER names another one. */
const USUAL = [
	process.env['ATTESTARY_BROWSER'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const browserPath = USUAL.find((path) => path !== undefined && path !== '' && existsSync(path))
const MISSING = 'Chromium or Chrome is not installed (or name one in ATTESTARY_BROWSER)'

/** A group of tests that get a desk with these reports in it. */
export function inBrowser(name: string, reports: readonly string[], tests: (desk: DeskInBrowser) => void): void {
	if (!browserPath && process.env['CI']) {
		test(name, () => {
			throw new Error(MISSING)
		})
		return
	}
	if (!browserPath) console.error(`Not run: ${name}. ${MISSING}.`)
	describe.skipIf(!browserPath)(name, () => {
		const desk = new DeskInBrowser()
		beforeAll(() => desk.open(reports), 120_000)
		afterAll(() => desk.close())
		tests(desk)
	})
}

export class DeskInBrowser {
	private readonly folder = mkdtempSync(join(tmpdir(), 'attestary desk '))
	private ledger!: Ledger
	private serving!: Serving
	private browser!: Browser

	async open(reports: readonly string[]): Promise<void> {
		const { value, problems } = await openLedger(join(this.folder, 'test.ledger'))
		if (!value) throw new Error(problems[0]?.message)
		this.ledger = value
		if (reports.length > 0) {
			const project = (await readProject(KNOWLEDGE)).value
			const take = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
			await addPaths(reports, value, await loadAttestary({ project }), { take })
		}
		this.serving = await serve({
			ledger: value,
			knowledge: KNOWLEDGE,
			desk: BUILT,
			version: '0.0.1',
			by: 'a test',
			port: 0,
			helper: { thread: new URL('../api/thread.mjs', import.meta.url) },
		})
		// Without its own sandbox where tests run as root, as in containers.
		const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
		this.browser = await chromium.launch({ executablePath: browserPath!, args })
	}

	async close(): Promise<void> {
		await this.browser?.close()
		await this.serving?.close()
		this.ledger?.close()
		rmSync(this.folder, { recursive: true, force: true })
	}

	/** Works in a window of its own; afterwards nothing was asked elsewhere, nothing broke the content policy, nothing failed. */
	async at(path: string, work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
		const context = await this.browser.newContext({ viewport: { width: 1280, height: 860 }, ...options })
		const page = await context.newPage()
		page.setDefaultTimeout(15_000)
		const address = this.serving.newAddress()
		const { origin } = new URL(address)
		const elsewhere: string[] = []
		const complaints: string[] = []
		page.on('request', (request) => {
			const url = new URL(request.url())
			if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') elsewhere.push(request.url())
		})
		page.on('pageerror', (error) => complaints.push(error.message))
		page.on('console', (message) => {
			if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text())
		})
		try {
			await page.goto(address)
			if (path !== '/') await page.goto(origin + path)
			await work(page)
			deepEqual(elsewhere, [], 'no request leaves the machine')
			deepEqual(complaints, [], 'nothing failed, nothing broke the content policy')
		} finally {
			await context.close()
		}
	}
}

/** What axe finds, said so that one can mend it. */
export async function isAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze()
	const said = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
	)
	deepEqual(said, [])
}

/** Nothing has to be scrolled sideways. */
export async function fitsAcross(page: Page): Promise<void> {
	const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	equal(Math.max(0, over), 0, 'the page is wider than the window')
}
