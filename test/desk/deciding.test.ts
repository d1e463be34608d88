/** Deciding on the desk, by keyboard alone: accept, correct, reject, merge, split, code by hand, review, take back. */
import { equal, match, notEqual, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'attestary deciding '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Of our own writing; the country does not exist. */
const REPORTS = [
	{
		id: 'valley',
		publisher: 'Valley Wire (CONSTRUCTED)',
		published: '2021-05-14',
		text: 'Gunmen killed three guards at a checkpoint near Hadrel on Thursday, police said. At least five people were wounded.',
	},
	{
		id: 'coast',
		publisher: 'Coast Post (CONSTRUCTED)',
		published: '2021-06-20',
		text: 'A bomb killed nine people at the market of Vessin on Saturday, the interior ministry said. The Grey Banner denied any role.',
	},
	{
		id: 'hebrew',
		title: 'CONSTRUCTED: פיגוע',
		publisher: 'Orvan (CONSTRUCTED)',
		published: '2021-06-21',
		language: 'he',
		text: 'פצצה הרגה ארבעה שוטרים בשוק של טולם ביום שני, מסרה המשטרה.\nאיש לא קיבל אחריות.',
	},
]
const file = join(folder, 'reports.jsonl')
writeFileSync(file, REPORTS.map((report) => JSON.stringify(report)).join('\n'))

const ME = 'Ilva Maro'
const named = async (page: Page, name = ME) => {
	await page.evaluate((one) => localStorage.setItem('attestary-reviewer', one), name)
	await page.reload()
}
const keys = async (page: Page, ...all: string[]) => {
	for (const key of all) await page.keyboard.press(key)
}
const toast = (page: Page) => page.locator('.toast')
/** From the report, as its key changes with what is decided. */
const openIncident = async (page: Page) => {
	await page.locator('.incident-name').first().click()
	await page.locator('.incident-head').waitFor()
}
const VESSIN = `/reports/${encodeURIComponent('id:coast')}`
/** The claim that has the focus. */
const focused = (page: Page) => page.locator('[data-claims]:focus')
const stepTo = async (page: Page, words: RegExp) => {
	for (let i = 0; i < 20; i++) {
		await page.keyboard.press('j')
		if (words.test(await focused(page).innerText())) return
	}
	throw new Error(`no claim like ${words}`)
}
const saidDone = (page: Page, words: RegExp) =>
	toast(page).filter({ hasText: words }).getByRole('button', { name: 'Undo' }).waitFor()

inBrowser('deciding', [file], (desk) => {
	/** A decision waits for the disk, and the machine may be busy with other tests. */
	const at: typeof desk.at = (path, work, options) =>
		desk.at(
			path,
			(page) => {
				page.setDefaultTimeout(40_000)
				return work(page)
			},
			options,
		)

	test('the first decision asks who decides; it stands at once, and u takes it back', () =>
		at(VESSIN, async (page) => {
			await openIncident(page)
			await stepTo(page, /nine people/)
			await keys(page, 'a')
			await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
			await page.keyboard.type(ME)
			await keys(page, 'Enter')
			await page.locator('.standing-accepted').first().waitFor()
			await saidDone(page, /Accepted: 9 killed/)
			await page
				.locator('.said-claim', { hasText: /accepted by Ilva Maro/ })
				.first()
				.waitFor()
			match(await page.getByRole('button', { name: /Decisions are made as Ilva Maro/ }).innerText(), /IM/)
			await keys(page, 'u')
			await toast(page).filter({ hasText: 'Taken back' }).waitFor()
			await page.locator('.standing-accepted').waitFor({ state: 'detached' })
		}))

	test('a correction changes the figure; another window sees it without reloading', () =>
		at(VESSIN, async (page) => {
			await named(page)
			await openIncident(page)
			const other = await page.context().newPage()
			await other.goto(page.url())
			await other.locator('.figure-best-number').first().waitFor()
			await stepTo(page, /nine people/)
			await keys(page, 'c')
			await page.getByRole('dialog', { name: /Correct: 9 killed/ }).waitFor()
			await page.getByLabel('At least').fill('11')
			await page.getByLabel('At most').fill('11')
			await keys(page, 'Enter')
			await saidDone(page, /Corrected/)
			await other.locator('.figure-best-number', { hasText: '11' }).first().waitFor()
			await page
				.locator('.said-claim', { hasText: /corrected to 11 killed: people by Ilva Maro: Misread/ })
				.first()
				.waitFor()
			await keys(page, 'u')
			await other.locator('.figure-best-number', { hasText: '9' }).first().waitFor()
			await other.close()
		}))

	test('a rejection wants a reason, by one digit; thinking better of it decides nothing', () =>
		at(VESSIN, async (page) => {
			await named(page)
			await openIncident(page)
			await stepTo(page, /nine people/)
			await keys(page, 'r')
			await page.getByRole('dialog', { name: /Reject: 9 killed/ }).waitFor()
			await keys(page, 'Escape')
			equal(await page.locator('.standing').count(), 0)
			match(await focused(page).innerText(), /nine people/, 'the focus is where it was')
			await keys(page, 'r')
			await page.getByRole('dialog').waitFor()
			await keys(page, '1')
			await saidDone(page, /Rejected/)
			await keys(page, 'u')
			await toast(page).filter({ hasText: 'Taken back' }).waitFor()
		}))

	test('what is refused is said, and the claim stands as before', () =>
		at(VESSIN, async (page) => {
			await named(page)
			await openIncident(page)
			await page.locator('summary[data-claims]', { hasText: '19 June 2021' }).first().focus()
			await keys(page, 'c')
			await page.getByLabel('Earliest').fill('2021-02-30')
			await keys(page, 'Enter')
			await page.getByRole('alert').filter({ hasText: 'Not entered' }).waitFor()
			equal(await page.locator('.standing').count(), 0)
		}))

	test('two incidents are held side by side, merged, and parted again by undoing', () =>
		at(VESSIN, async (page) => {
			await named(page)
			await openIncident(page)
			await keys(page, 'm')
			await page.getByLabel('Which incident?').waitFor()
			await page.keyboard.type('Hadrel')
			await page.getByRole('option', { name: /Hadrel/ }).waitFor()
			await keys(page, 'Enter')
			await page.locator('table.merge').waitFor()
			match(
				await page.locator('tr', { hasText: 'When' }).first().innerText(),
				/differs[\s\S]*19 June 2021[\s\S]*13 May 2021/,
			)
			match(await page.locator('.merge-foot').innerText(), /claims from 2 reports/)
			await isAccessible(page)
			await keys(page, 'm')
			await page.getByRole('dialog', { name: /^Merge:/ }).waitFor()
			await keys(page, '1')
			await page.waitForURL(/\/incidents\//)
			await page.locator('.incident-head', { hasText: '2 reports' }).waitFor()
			await keys(page, 's')
			await page.locator('.split-line').first().waitFor()
			await isAccessible(page)
			await keys(page, 'j', 'Space')
			match(await page.locator('.split-foot').innerText(), /1 mention chosen/)
			await page.goBack()
			await page.locator('.incident-head').waitFor()
			await keys(page, 'u')
			await page.locator('.incident-head', { hasText: '1 report' }).waitFor()
		}))

	test('the queue is gone through with single keys, and shows what comes next before the ledger answered', () =>
		at('/review?kind=claim', async (page) => {
			await named(page)
			const value = () => page.locator('.review-value').innerText()
			await page.locator('.review-value').waitFor()
			const first = await value()
			await keys(page, 'j')
			const second = await value()
			notEqual(await page.locator('.review-line[aria-current]').count(), 0)
			await keys(page, 'k')
			equal(await value(), first)
			await keys(page, 'a')
			equal(await value(), second)
			await saidDone(page, /Accepted/)
			await keys(page, 'x', 'j', 'x')
			match(await page.locator('.review-bulk').innerText(), /2 claims marked/)
			await keys(page, 'a')
			await page.locator('.review-progress', { hasText: /^3 of|\b3 of/ }).waitFor()
			await isAccessible(page)
			await keys(page, 'u')
			await page.locator('.review-progress', { hasText: /\b1 of/ }).waitFor()
			await keys(page, 'u')
		}))

	test('the log says who decided what, and takes back from there', () =>
		at('/review/log', async (page) => {
			await named(page)
			await page.getByRole('table').waitFor()
			match(await page.getByRole('table').innerText(), /undo/)
			await isAccessible(page)
		}))

	test('a report in a language that the machine does not read is coded by hand, from right to left', () =>
		at(`/reports/${encodeURIComponent('id:hebrew')}`, async (page) => {
			await named(page)
			await page.locator('.report').waitFor()
			match(await page.locator('.remark').first().innerText(), /Not read by the machine/)
			// From the headline down to the text; the words run to the left.
			await keys(page, 'w', 'ArrowDown')
			// The browser tells of a new selection a moment later.
			const selected = (words: string) =>
				page.locator('.coding-words', { hasText: new RegExp(`^“${words}”$`, 'u') }).waitFor()
			await selected('פצצה')
			await keys(page, 'Shift+ArrowLeft')
			await selected('פצצה הרגה')
			await keys(page, 'e')
			await page.getByRole('dialog', { name: 'A new event on these words' }).waitFor()
			await page.getByRole('button', { name: 'Enter', exact: true }).click()
			await saidDone(page, /Coded by hand/)
			await page.locator('.report .piece', { hasText: 'פצצה הרגה' }).waitFor()
			await keys(page, 'Escape', 'w', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft')
			await selected('ארבעה שוטרים')
			await keys(page, 'h')
			await page.getByRole('dialog', { name: 'A claim on these words' }).waitFor()
			await page.getByLabel('At least').fill('4')
			await page.getByLabel('At most').fill('4')
			await page.getByLabel('Who', { exact: true }).fill('שוטרים')
			await page.getByLabel('Who says so').fill('המשטרה')
			await isAccessible(page)
			await keys(page, 'Enter')
			await page.locator('.incident-name').first().waitFor()
			await page.locator('.incident-name').first().click()
			await page.locator('.incident-head').waitFor()
			match(await page.locator('.figure-best-number').first().innerText(), /4/)
			match(await page.locator('.said-claim').first().innerText(), /המשטרה/)
		}))

	test('keys that come before the browser tells of the selection are heard', () =>
		at(VESSIN, async (page) => {
			await named(page)
			await page.locator('.coding-words').waitFor({ state: 'detached' })
			await page.locator('[data-item]').first().waitFor()
			await keys(page, 'w')
			await page.locator('.coding-words').waitFor()
			await keys(page, 'Escape')
			await page.locator('.coding-words').waitFor({ state: 'detached' })
			await page.evaluate(() => {
				for (const key of ['w', 'h']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
			})
			await page.getByRole('dialog', { name: 'A claim on these words' }).waitFor()
			await keys(page, 'Escape')
			await page.getByRole('dialog').waitFor({ state: 'detached' })
			await page.evaluate(() => getSelection()?.removeAllRanges())
			await keys(page, 'h')
			equal(await page.getByRole('dialog').count(), 0, 'nothing is selected')
		}))

	for (const [path, colorScheme] of [
		['/review', 'light'],
		['/review', 'dark'],
		['/review/log', 'dark'],
	] as const)
		test(`${path} in ${colorScheme}: axe finds nothing, and it fits a window of 320`, () =>
			at(
				path,
				async (page) => {
					await page.locator('h1').waitFor()
					await page.locator('.review-question, table').first().waitFor()
					await isAccessible(page)
					await fitsAcross(page)
				},
				{ colorScheme, viewport: { width: 320, height: 640 } },
			))
})

test('the reports are marked as constructed', () =>
	ok(REPORTS.every(({ publisher }) => publisher.includes('CONSTRUCTED'))))
