/** Guides, codebook and reference in the desk: reached from every page, read, and searched. */
import { equal, match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible, SAMPLES } from './browser.ts'

inBrowser('the guides', [join(SAMPLES, '1-hadrel-outpost.txt')], (desk) => {
	test('are one step from About and from the foot of every page', () =>
		desk.at('/about', async (page) => {
			await page.getByRole('link', { name: 'Guides and codebook' }).click()
			await page.locator('.docs-text h2').first().waitFor()
			equal(new URL(page.url()).pathname, '/docs')
			await page.goto(new URL('/incidents', page.url()).href)
			await page.locator('.foot').getByRole('link', { name: 'Guides' }).click()
			await page.locator('.docs-text h2').first().waitFor()
		}))
	test('each can be opened, and has something to read', () =>
		desk.at('/docs', async (page) => {
			const links = page.locator('.docs-nav a')
			await links.first().waitFor()
			const all = await links.evaluateAll((found) => found.map((one) => (one as HTMLAnchorElement).pathname))
			ok(all.includes('/docs/codebook'), all.join(' '))
			for (const path of all) {
				await page.locator(`.docs-nav a[href="${path}"]`).click()
				await page.locator(`.docs-nav a[href="${path}"][aria-current="page"]`).waitFor()
				await page.locator('.docs-text p, .docs-text li, .docs-text td').first().waitFor()
			}
		}))
	test('are searched in all of them, and what is found is opened where it stands', () =>
		desk.at('/docs', async (page) => {
			await page.getByLabel('Find in the guides').fill('loss report')
			await page.getByText(/\d+ sections? with “loss report”/).waitFor()
			const first = page.locator('.docs-found a').first()
			const heading = await first.innerText()
			await first.click()
			await page.locator('.docs-text').waitFor()
			await page.getByRole('main').getByRole('heading', { name: heading }).first().waitFor()
			match(page.url(), /\/docs\/\w+/)
			await page.getByLabel('Find in the guides').fill('zzqx')
			await page.getByText('0 sections with').waitFor()
		}))
	for (const [path, colorScheme] of [
		['/docs/codebook', 'light'],
		['/docs/newsroom', 'dark'],
	] as const)
		test(`${path}, ${colorScheme}: read by everybody`, () =>
			desk.at(
				path,
				async (page) => {
					await page.locator('.docs-text h2').first().waitFor()
					await isAccessible(page)
				},
				{ colorScheme },
			))
	test('fit a small window', () =>
		desk.at(
			'/docs/codebook',
			async (page) => {
				await page.locator('.docs-text h2').first().waitFor()
				await fitsAcross(page)
			},
			{ viewport: { width: 320, height: 640 } },
		))
})
