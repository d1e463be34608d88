/** A table whose columns nobody knows is added in the desk: asked once, with guesses, and remembered. */
import { equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible } from './browser.ts'

const WORDS =
	'CONSTRUCTED: A shell hit the mill at Odan on Monday and killed two millers, a doctor in the next village said by telephone.'
const table = (n: number) => ({
	name: `wire-${n}.csv`,
	mimeType: 'text/csv',
	buffer: Buffer.from(`Nr;Wortlaut;Blatt;Tag\n${n};"${WORDS} It was the ${n}th.";Valley Wire;2021-05-0${n}\n`),
})
const give = (page: Page, n: number) => page.locator('.add input[type=file]').setInputFiles(table(n))
const held = (page: Page, name: string) => page.getByLabel(name, { exact: true })

inBrowser('the columns of a table', [], (desk) => {
	test('are asked for with guesses, told, and known the next time', () =>
		desk.at('/', async (page) => {
			await give(page, 3)
			await page.getByRole('heading', { name: 'What do the columns of wire-3.csv hold?' }).waitFor()
			equal(await held(page, 'Wortlaut').inputValue(), 'text')
			equal(await held(page, 'Tag').inputValue(), 'published')
			equal(await held(page, 'Blatt').inputValue(), '')
			match(await page.locator('.columns').innerText(), /Valley Wire/)
			await isAccessible(page)
			// What one column holds no other does.
			await held(page, 'Nr').selectOption('text')
			equal(await held(page, 'Wortlaut').inputValue(), '')
			await held(page, 'Wortlaut').selectOption('text')
			equal(await held(page, 'Nr').inputValue(), '')
			await held(page, 'Blatt').selectOption('publisher')
			await page.getByRole('button', { name: 'Add the table' }).click()
			await page.getByText('1 report added.').waitFor()
			await give(page, 4)
			await page.getByText('wire-4.csv').waitFor({ state: 'detached' })
			await page.getByText('1 report added.').waitFor()
			equal(await page.locator('.columns').count(), 0)
			await page.goto(new URL('/reports', page.url()).href)
			match(await page.getByRole('table').innerText(), /Valley Wire/)
		}))
	test('without a text or a day nothing can be added; it can be left', () =>
		desk.at('/', async (page) => {
			await page.locator('.add input[type=file]').setInputFiles({
				name: 'own.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from('Erstes;Zweites\na;b\n'),
			})
			const add = page.getByRole('button', { name: 'Add the table' })
			await add.waitFor()
			equal(await add.isDisabled(), true)
			await page.getByText('Each row is an event somebody coded').click()
			await page.getByText('Say which column holds the day').waitFor()
			await held(page, 'Erstes').selectOption('year')
			equal(await add.isDisabled(), false)
			await page.getByRole('button', { name: 'Leave it' }).click()
			await add.waitFor({ state: 'detached' })
		}))
	test('fit a small window, in the dark', () =>
		desk.at(
			'/',
			async (page) => {
				await give(page, 5)
				await page.locator('.added, .columns').first().waitFor()
				await page.locator('.add input[type=file]').setInputFiles({
					name: 'a-rather-long-name-of-a-table-that-somebody-sent-us.csv',
					mimeType: 'text/csv',
					buffer: Buffer.from(`Ein_sehr_langer_Name_einer_Spalte_ohne_Leerzeichen;Zweites\na;"${WORDS}"\n`),
				})
				await page.getByRole('button', { name: 'Add the table' }).waitFor()
				await fitsAcross(page)
				await isAccessible(page)
			},
			{ viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
		))
})
