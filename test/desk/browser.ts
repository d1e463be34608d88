/**
 * Tests of the desk in a real browser. Where none is installed, one line says which tests were not run and how to get them; with
 * CI set, that is a failure.
 */
import { deepEqual, equal } from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page, Request } from 'playwright-core'
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

export class TestedDesk extends OpenDesk {
	/** Works in a window of its own; nothing was asked elsewhere then, nothing broke the content policy, nothing failed. */
	async at(path: string, work: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<void> {
		const asked: URL[] = []
		const complaints: string[] = []
		const ask = (request: Request) => asked.push(new URL(request.url()))
		const page = await this.window(path, { viewport: { width: 1280, height: 860 }, ...options }, (page) => {
			page.context().on('request', ask)
			page.on('pageerror', (error) => complaints.push(error.message))
			page.on('console', (message) => {
				if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text())
			})
		})
		try {
			await work(page)
			const { origin } = new URL(page.url())
			const isElsewhere = (url: URL) => url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:'
			deepEqual(asked.filter(isElsewhere).map(String), [], 'no request leaves the machine')
			deepEqual(complaints, [], 'nothing failed, nothing broke the content policy')
		} finally {
			page.context().off('request', ask)
			await this.closeWindow(page)
		}
	}
}

/** Nothing on the page is of an earlier choice any more. */
export const settled = (page: Page): Promise<void> =>
	page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })

/** What axe finds, said so that one can mend it. */
export async function isAccessible(page: Page): Promise<void> {
	await settled(page)
	// Style sheets are not fetched once more: a page may forbid that to everybody. No page has frames, and without them axe needs
	// no window of its own to finish in, which takes half of its time.
	const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] }).setLegacyMode(true)
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
