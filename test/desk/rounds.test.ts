/** A round of double coding in the browser: opened, judged, a missing claim added unseen by the other, shown when both are done, entered. */
import { equal } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'attestary rounds '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'reports.jsonl')
/** Of our own writing; the country does not exist. */
const REPORT = {
	id: 'coast',
	title: 'CONSTRUCTED: Bomb at Vessin market',
	publisher: 'Coast Post (CONSTRUCTED)',
	published: '2021-06-20',
	text: 'A bomb killed nine people at the market of Vessin on Saturday, the interior ministry said.\n\nTwo vendors lost a leg.',
}
writeFileSync(file, JSON.stringify(REPORT))

const comeAs = async (page: Page, name: string) => {
	await page.evaluate((one) => localStorage.setItem('attestary-reviewer', one), name)
	await page.reload()
	await page.getByRole('heading', { name: 'Double coding' }).waitFor()
}

inBrowser('rounds', [file], (desk) => {
	test('what one coder adds is hidden from the other until both are done, and counts when somebody enters it', () =>
		desk.at('/review/rounds', async (page) => {
			page.setDefaultTimeout(40_000)
			await comeAs(page, 'Ilva')
			await page.getByLabel('Its name').fill('June')
			await page.getByLabel('Who judges').fill('Ilva, Teo')
			await page.getByRole('checkbox', { name: /Bomb at Vessin market/ }).check()
			await isAccessible(page)
			await page.getByRole('button', { name: 'Open it with 1 report' }).click()
			const judging = page.getByRole('region', { name: 'To be judged in June' })
			await judging.getByText(/^June: 0 of \d+ claims judged by you/).waitFor()
			await page.keyboard.press('a')
			await judging.getByText(/^June: 1 of \d+ claims judged by you/).waitFor()
			await isAccessible(page)

			await judging.getByRole('link', { name: 'in the report' }).click()
			await page.locator('article.report').waitFor()
			await page.keyboard.press('w')
			await page.keyboard.press('ArrowDown')
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('h')
			const dialog = page.getByRole('dialog', { name: 'A claim on these words' })
			await dialog.getByText('You read this report in the round “June”').waitFor()
			await isAccessible(page)
			await page.getByLabel('At least').fill('2')
			await page.getByLabel('At most').fill('2')
			await page.getByLabel('Who', { exact: true }).fill('vendors')
			await dialog.getByRole('button', { name: 'Add in the round' }).click()
			await page.locator('.toast', { hasText: 'Added in June: Harm' }).getByRole('button', { name: 'Undo' }).waitFor()

			await page.goto(desk.addressOf('/review/rounds'))
			await page.getByRole('heading', { name: '1 claim that you added' }).waitFor()
			await page.getByRole('button', { name: /^I am done, \d+ left open/ }).click()
			await page.getByText('1 of', { exact: false }).filter({ hasText: 'done' }).first().waitFor()
			await comeAs(page, 'Teo')
			await page.getByRole('button', { name: /^I am done/ }).waitFor()
			equal(await page.getByText(/that you added|found missing/).count(), 0, 'unseen by the other')
			await page.getByRole('button', { name: /^I am done/ }).click()
			await page.getByRole('heading', { name: '1 claim that somebody found missing, 1 not entered' }).waitFor()
			await isAccessible(page)
			await page.getByRole('button', { name: 'Enter it' }).click()
			await page.getByText('entered', { exact: true }).waitFor()
			await page.setViewportSize({ width: 320, height: 700 })
			await fitsAcross(page)
		}))
})
