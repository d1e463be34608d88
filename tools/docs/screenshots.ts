/**
 * Pictures of the desk for the README, over the sample reports, light and dark. Run by hand after the looks have changed:
 * node tools/setup/run-ts.mjs tools/docs/screenshots.ts
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { OpenDesk, SAMPLES } from '../desk/opened.ts'

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url))

/** What is on the picture, and how one gets there. */
const SCREENS: readonly (readonly [name: string, path: string, go: (page: Page) => Promise<unknown>])[] = [
	['start', '/', (page) => page.locator('.chain-line').waitFor()],
	['incidents', '/incidents', (page) => page.locator('.map-mark').first().waitFor()],
	[
		'incident',
		'/',
		async (page) => {
			await page.locator('.lead-title a').click()
			await page.locator('.plot-line').first().waitFor()
		},
	],
	[
		'report',
		'/reports?q=outpost',
		async (page) => {
			await page.locator('.table-title a').last().click()
			await page.waitForURL(/\/reports\/./)
			await page.getByRole('heading', { level: 1 }).waitFor()
		},
	],
]

const desk = new OpenDesk()
try {
	await desk.open([SAMPLES], 'sample.ledger')
	mkdirSync(folder, { recursive: true })
	for (const colorScheme of ['light', 'dark'] as const)
		for (const [name, path, go] of SCREENS) {
			const page = await desk.window(path, {
				viewport: { width: 1440, height: 900 },
				colorScheme,
				reducedMotion: 'reduce',
			})
			await go(page)
			await page.waitForTimeout(800)
			await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
			await desk.closeWindow(page)
		}
} finally {
	await desk.close()
}
