/**
 * Tests of the desk in a real browser. Where none is installed, one line says which tests were not run and how to get them; with
 * CI set, that is a failure.
 */
import { deepEqual, equal } from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { ConsoleMessage, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { browserPath, NO_BROWSER, OpenDesk, SAMPLES } from '../../tools/desk/opened.ts'

export { SAMPLES }

/** A group of tests that get a desk with these reports in it. */
export function inBrowser(name: string, reports: readonly string[], tests: (desk: TestedDesk) => void): void {
	if (!browserPath && process.env['CI']) {
		test(name, () => {
			throw new Error(NO_BROWSER)
		})
		return
	}
	if (!browserPath) console.error(`Not run: ${name}. ${NO_BROWSER}.`)
	describe.skipIf(!browserPath)(name, () => {
		const desk = new TestedDesk()
		beforeAll(() => desk.open(reports), 120_000)
		afterAll(() => desk.close())
		tests(desk)
	})
}

/** What a test wants otherwise than usual. */
interface Looks {
	readonly viewport?: { readonly width: number; readonly height: number }
	readonly colorScheme?: 'light' | 'dark'
	readonly permissions?: string[]
}

export class TestedDesk extends OpenDesk {
	protected override readonly leavesBrowser = true
	private page: Page | null = null

	/**
	 * Works in a window in which nothing of an earlier test is left; nothing was asked elsewhere then, nothing broke the content policy,
	 * nothing failed. It is one tab, emptied in between: opening a new one takes most of the time of a short test.
	 */
	async at(path: string, work: (page: Page) => Promise<unknown>, looks: Looks = {}): Promise<void> {
		const asked: URL[] = []
		const complaints: string[] = []
		const ask = (request: Request) => asked.push(new URL(request.url()))
		const fail = (error: Error) => complaints.push(error.message)
		const hear = (message: ConsoleMessage) => {
			if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text())
		}
		const page = await this.windowLooking(looks)
		page.context().on('request', ask)
		page.on('pageerror', fail)
		page.on('console', hear)
		try {
			await page.goto(this.addressOf(path))
			await work(page)
			const { origin } = new URL(page.url())
			const isElsewhere = (url: URL) => url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:'
			deepEqual(asked.filter(isElsewhere).map(String), [], 'no request leaves the machine')
			deepEqual(complaints, [], 'nothing failed, nothing broke the content policy')
			await emptied(page)
		} catch (error) {
			// What a failed test leaves behind is not handed on.
			this.page = null
			await this.closeWindow(page)
			throw error
		} finally {
			page.context().off('request', ask)
			page.off('pageerror', fail)
			page.off('console', hear)
		}
	}

	private async windowLooking({ viewport = WINDOW, colorScheme = 'light', permissions = [] }: Looks): Promise<Page> {
		this.page ??= await this.window('/theme.js', { viewport: WINDOW })
		await this.page.setViewportSize(viewport)
		await this.page.emulateMedia({ colorScheme })
		await this.page.context().clearPermissions()
		if (permissions.length > 0) await this.page.context().grantPermissions(permissions)
		return this.page
	}
}

/** Nothing on the page is of an earlier choice any more. */
export const settled = (page: Page): Promise<void> =>
	page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })

const WINDOW = { width: 1280, height: 860 }

/** Closes what was opened from a window, and leaves it with nothing kept. */
async function emptied(page: Page): Promise<void> {
	const others = page.context().pages()
	await Promise.all(others.filter((other) => other !== page).map((other) => other.close()))
	await page.evaluate('localStorage.clear(); sessionStorage.clear()')
	await page.goto('about:blank')
}

const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds, said so that one can mend it. */
export async function isAccessible(page: Page): Promise<void> {
	await settled(page)
	// Style sheets are not fetched once more: a page may forbid that to everybody. No page has frames, and without them axe needs
	// no window of its own to finish in, which takes half of its time.
	const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] }).setLegacyMode(true)
	// What a page is built of is the same in the dark; only the colours are others.
	if (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) axe.withRules(OF_COLOURS)
	const { violations } = await axe.analyze()
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

/** Axe finds nothing, in light and in dark, and nothing has to be scrolled sideways in windows of these sizes. */
export async function looksRight(page: Page, ...sizes: readonly (readonly [number, number])[]): Promise<void> {
	await isAccessible(page)
	await page.emulateMedia({ colorScheme: 'dark' })
	await page.locator('html[data-theme="dark"]').waitFor()
	await isAccessible(page)
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height })
		// What measures its room draws anew in the frame after the next.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
		await fitsAcross(page)
	}
}
