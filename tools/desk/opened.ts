/**
 * The desk, served over a ledger of its own and opened in the Chromium that is installed: for the tests in a browser and for the
 * pictures of the README. Nothing is downloaded.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type Serving, serve } from '../../src/api/server.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { BUILT_THREAD, KNOWLEDGE, preparedLedger, SAMPLES } from './prepared.ts'

export { SAMPLES }

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

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
export const browserPath = USUAL.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
export const NO_BROWSER =
	'Chromium or Chrome is not installed (on Debian: apt install chromium), nor named in ATTESTARY_BROWSER'

/** One browser serves all desks of a process: starting it takes longer than most of what it is started for. */
let launched: Promise<Browser> | null = null

async function launch(executablePath: string): Promise<Browser> {
	// Without its own sandbox where this runs as root, as in containers.
	const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
	return chromium.launch({ executablePath, args })
}

export class OpenDesk {
	/** Whether the next desk of this process works in the same browser; else it ends with this one. */
	protected readonly leavesBrowser: boolean = false
	private readonly folder = mkdtempSync(join(tmpdir(), 'attestary desk '))
	private ledger: Ledger | null = null
	private serving: Serving | null = null
	private browser: Browser | null = null
	private readonly kinds = new Map<string, BrowserContext>()

	async open(reports: readonly string[], ledgerName = 'test.ledger'): Promise<void> {
		if (!browserPath) throw new Error(NO_BROWSER)
		await this.over(await preparedLedger(join(this.folder, ledgerName), reports), KNOWLEDGE)
	}

	/** Over a ledger that is open already, with the knowledge of a project. */
	async over(ledger: Ledger, knowledge: string | null): Promise<void> {
		if (!browserPath) throw new Error(NO_BROWSER)
		this.ledger = ledger
		this.serving = await serve({
			ledger,
			knowledge,
			desk: at('dist/desk'),
			version: '0.0.1',
			by: 'a test',
			port: 0,
			helper: { thread: BUILT_THREAD },
		})
		launched ??= launch(browserPath)
		this.browser = await launched
	}

	async close(): Promise<void> {
		await Promise.all([...this.kinds.values()].map((context) => context.close()))
		if (!this.leavesBrowser) {
			await this.browser?.close()
			launched = null
		}
		await this.serving?.close()
		this.ledger?.close()
		rmSync(this.folder, { recursive: true, force: true })
	}

	/**
	 * A window of its own, with the session that a printed address brings. Windows of the same kind share what the browser has fetched
	 * and compiled, as tabs do; nothing that a page keeps for itself outlives it.
	 */
	async window(path: string, options: BrowserContextOptions, watch: (page: Page) => void = () => {}): Promise<Page> {
		if (!this.browser || !this.serving) throw new Error('The desk is not open.')
		const kind = JSON.stringify(options)
		const context = this.kinds.get(kind) ?? (await this.browser.newContext(options))
		const isNew = !this.kinds.has(kind)
		this.kinds.set(kind, context)
		const address = this.serving.newAddress()
		if (isNew) await context.request.get(address)
		const page = await context.newPage()
		page.setDefaultTimeout(15_000)
		watch(page)
		await page.goto(this.addressOf(path))
		return page
	}

	/** The whole address of a page of the desk. */
	addressOf(path: string): string {
		if (!this.serving) throw new Error('The desk is not open.')
		return new URL(path, `http://127.0.0.1:${this.serving.port}`).href
	}

	/** Closes a window and every tab that was opened from it. */
	async closeWindow(page: Page): Promise<void> {
		await page.evaluate('localStorage.clear()').catch(() => {})
		await Promise.all(
			page
				.context()
				.pages()
				.map((one) => one.close()),
		)
	}
}
