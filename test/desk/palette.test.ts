/** The command palette and the sheet of keys: from anywhere to anything without a pointer. */
import { equal, match, ok } from 'node:assert/strict'
import { test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible, SAMPLES } from './browser.ts'

inBrowser('the command palette', [SAMPLES], (desk) => {
	test('a few letters and Enter lead to an incident; Back leads back', () =>
		desk.at('/reports', async (page) => {
			await page.getByRole('heading', { level: 1 }).waitFor()
			await page.keyboard.press('Control+k')
			const field = page.getByRole('dialog').getByRole('combobox')
			await field.waitFor()
			equal(await field.evaluate((element) => element === document.activeElement), true)
			await page.keyboard.type('vessin mark')
			await page
				.getByRole('option', { name: /covered market of Vessin/ })
				.first()
				.waitFor()
			await isAccessible(page)
			await page.keyboard.press('Enter')
			await page.waitForURL(/\/incidents\/./)
			await page.getByRole('heading', { level: 1, name: /Vessin/ }).waitFor()
			await page.goBack()
			await page.waitForURL(/\/reports$/)
		}))

	test('arrows go round; a page is reached; a report is found by the beginning of a word', () =>
		desk.at('/', async (page) => {
			await page.getByRole('button', { name: 'Commands' }).click()
			const chosen = () => page.locator('[role="option"][aria-selected="true"]').innerText()
			const first = await chosen()
			await page.keyboard.press('ArrowUp')
			const last = await chosen()
			ok(first !== last)
			await page.keyboard.press('ArrowDown')
			equal(await chosen(), first)
			await page.getByRole('dialog').getByRole('combobox').fill('barl')
			await page.getByRole('option', { name: /barley/i }).click()
			await page.waitForURL(/\/reports\/./)
		}))

	test('what nothing is called says so, and Escape closes and gives the focus back', () =>
		desk.at('/incidents', async (page) => {
			await page.getByRole('link', { name: 'Incidents', exact: true }).first().focus()
			await page.keyboard.press('Control+k')
			await page.getByRole('dialog').getByRole('combobox').waitFor()
			await page.keyboard.type('zzqx')
			await page.getByText('Nothing here is called “zzqx”.').waitFor()
			await page.keyboard.press('Enter')
			await page.keyboard.press('Escape')
			await page.getByRole('dialog').waitFor({ state: 'detached' })
			equal(await page.evaluate(() => document.activeElement?.textContent), 'Incidents')
		}))

	test('"?" shows every key, "g" and a letter go to a page, and neither does while one types', () =>
		desk.at(
			'/',
			async (page) => {
				await page.getByRole('heading', { level: 1 }).waitFor()
				await page.keyboard.press('?')
				const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
				match(await sheet.innerText(), /Command palette[\s\S]*To Incidents[\s\S]*Next line/)
				await isAccessible(page)
				await fitsAcross(page)
				await page.keyboard.press('Escape')
				await page.keyboard.press('g')
				await page.keyboard.press('i')
				await page.waitForURL(/\/incidents$/)
				await page.keyboard.press('/')
				await page.keyboard.type('?gr')
				equal(await page.getByRole('searchbox', { name: 'Search incidents' }).inputValue(), '?gr')
				match(page.url(), /\/incidents$/)
			},
			{ viewport: { width: 320, height: 700 } },
		))
})
