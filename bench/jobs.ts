/**
 * Five jobs at the desk by keyboard alone, from an empty ledger on: how many keys each takes and how long one waits for the program.
 * Keys are pressed without a pause, so the time is the program's. Usage: node --import tsx bench/jobs.ts
 */
import type { Page } from 'playwright-core'
import { OpenDesk } from '../tools/desk/opened.ts'

/** Of our own writing; the country does not exist. */
const HADREL =
	'Gunmen killed three guards at a checkpoint near Hadrel on Thursday, police said. At least five people were wounded.'
const VESSIN =
	'A bomb killed nine people at the market of Vessin on Saturday, the interior ministry said. The Grey Banner denied any role.'
const desk = new OpenDesk()
let keys = 0

const press =
	(page: Page) =>
	async (...all: readonly string[]): Promise<void> => {
		for (const key of all) {
			keys++
			await page.keyboard.press(key)
		}
	}
/** A word that is typed counts its letters; what is pasted counts as one key. */
async function type(page: Page, words: string): Promise<void> {
	keys += words.length
	await page.keyboard.type(words)
}

async function job(name: string, work: () => Promise<unknown>): Promise<void> {
	keys = 0
	const from = performance.now()
	await work()
	console.log(
		`${name.padEnd(36)}${String(keys).padStart(4)} keys ${((performance.now() - from) / 1000).toFixed(1).padStart(7)} s`,
	)
}

async function add(page: Page, text: string, day: string): Promise<void> {
	await press(page)('n')
	keys++
	await page.keyboard.insertText(text)
	await press(page)('Tab')
	await type(page, day)
	await press(page)('Enter')
	await page.locator('.added a:focus').waitFor()
}

const entered = (page: Page, words: RegExp) =>
	page.locator('.toast').filter({ hasText: words }).getByRole('button', { name: 'Undo' }).waitFor()

/** Through the palette to what is called so. */
async function to(page: Page, words: string, found: RegExp): Promise<void> {
	await press(page)('Control+k')
	await page.getByRole('combobox').waitFor()
	await type(page, words)
	const option = page.getByRole('option', { name: found }).first()
	await option.waitFor()
	for (let down = 0; down < 30 && (await option.getAttribute('aria-selected')) !== 'true'; down++)
		await press(page)('ArrowDown')
	await press(page)('Enter')
}

try {
	await desk.open([])
	const page = await desk.window('/', { viewport: { width: 1280, height: 860 }, locale: 'en-US' })
	page.setDefaultTimeout(90_000)
	await page.getByText('The ledger is empty').waitFor()

	await job('code one report', async () => {
		await add(page, HADREL, '05142021')
		await press(page)('Enter')
		await page.locator('article.report').waitFor()
		await press(page)('n', 'a')
		await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
		await type(page, 'Ilva Maro')
		await press(page)('Enter')
		await entered(page, /Accepted/)
	})

	await press(page)('g', 's')
	await page.getByText('Add a report').waitFor()
	await add(page, VESSIN, '06202021')

	await job('correct a figure', async () => {
		await to(page, 'vessin', /Vessin/)
		await page.locator('.incident-head').waitFor()
		for (let line = 0; line < 20; line++) {
			await press(page)('j')
			if (/nine people/.test(await page.locator('[data-claims]:focus').innerText())) break
		}
		await press(page)('c')
		await page.getByRole('dialog', { name: /^Correct/ }).waitFor()
		await type(page, '11')
		await press(page)('Tab')
		await type(page, '11')
		await press(page)('Enter')
		await entered(page, /Corrected/)
	})

	await job('merge two incidents', async () => {
		await to(page, 'hadrel', /Hadrel/)
		await page.locator('.incident-head', { hasText: 'Hadrel' }).waitFor()
		await press(page)('m')
		await page.getByLabel('Which incident?').waitFor()
		await type(page, 'vessin')
		await page
			.getByRole('option', { name: /Vessin/ })
			.first()
			.waitFor()
		await press(page)('Enter')
		await page.locator('table.merge').waitFor()
		await press(page)('m')
		await page.getByRole('dialog', { name: /^Merge:/ }).waitFor()
		await press(page)('1')
		await page.locator('.incident-head', { hasText: '2 reports' }).waitFor()
	})

	await job('find every denial by one actor', async () => {
		await to(page, 'grey banner', /statement/)
		await page.waitForURL(/\/speakers\//)
		await press(page)('d')
		await page.locator('.step-denial').first().waitFor()
	})

	await job('export a month', async () => {
		await press(page)('g', 'i')
		await page.locator('a[data-line]').first().waitFor()
		await press(page)('f')
		await type(page, '05012021')
		// The first Tab leads to the calendar of the field.
		await press(page)('Tab', 'Tab')
		await type(page, '05312021')
		await page.waitForURL(/from=2021-05-01&to=2021-05-31/)
		await press(page)('Escape', 'e')
		await page.getByRole('button', { name: /^Download 1 incident/ }).waitFor()
		const file = page.waitForEvent('download')
		await press(page)('d')
		await file
	})
} finally {
	await desk.close()
}
