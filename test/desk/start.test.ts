/** The start page: a newcomer finds what is contested, who denies it and in which words; and adds a report. */
import { equal, match, ok } from 'node:assert/strict'
import { test } from 'vitest'
import { inBrowser, isAccessible, looksRight, SAMPLES } from './browser.ts'

inBrowser('the start page over the samples', [SAMPLES], (desk) => {
	test('says which figure is contested, who denies it, and the sentence that says so', () =>
		desk.at('/', async (page) => {
			const lead = page.getByRole('article')
			match(await lead.locator('.lead-kicker').innerText(), /Most contested/)
			match(await lead.getByRole('heading', { level: 2 }).innerText(), /Vessin/)
			match(await lead.locator('.lead-number').innerText(), /9–14\+\s+killed/)
			match(await lead.locator('.lead-sum').innerText(), /Grey Banner, which denies it/)
			const denial = lead.locator('.side-denies').first()
			match(await denial.locator('blockquote').first().innerText(), /The Grey Banner denied any role/)
			match(await denial.locator('figcaption').first().innerText(), /Valley Wire/)
		}))

	test('a line of the figure shows the sentence behind it, by pointer and by arrow', () =>
		desk.at('/', async (page) => {
			const sentence = page.locator('.lead-sentence blockquote')
			await page.getByRole('button', { name: /police/ }).click()
			match(await sentence.innerText(), /killing at least nine people/)
			const before = await sentence.innerText()
			await page.keyboard.press('ArrowUp')
			ok((await sentence.innerText()) !== before)
			equal(await page.locator('.plot-line:focus').getAttribute('aria-pressed'), 'true')
		}))

	test('says that everything is invented', () =>
		desk.at('/', (page) => page.getByText('All reports in this ledger are samples').waitFor()))

	test('leads to the incident and to the report', () =>
		desk.at('/', async (page) => {
			await page.getByRole('heading', { level: 2 }).getByRole('link').click()
			await page.waitForURL(/\/incidents\/./)
			await page.goBack()
			await page.locator('.lead-sentence figcaption a').click()
			await page.waitForURL(/\/reports\/./)
		}))

	test('the search field takes "/" and finds', () =>
		desk.at('/', async (page) => {
			await page.getByRole('article').waitFor()
			await page.keyboard.press('/')
			await page.keyboard.type('Keld')
			await page.keyboard.press('Enter')
			await page.waitForURL(/\/incidents\?q=Keld/)
			match(await page.getByRole('table').innerText(), /Keld/)
		}))

	test('axe finds nothing, light and dark; it fits small and large windows', () =>
		desk.at('/', async (page) => {
			await page.locator('.chain-line').waitFor()
			await looksRight(page, [320, 640], [3840, 2160])
		}))

	test('the theme goes round and is kept', () =>
		desk.at('/', async (page) => {
			const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
			equal(await theme(), 'light')
			await page.getByRole('button', { name: /Colours/ }).click()
			await page.getByRole('button', { name: /Colours: light/ }).click()
			equal(await theme(), 'dark')
			await page.reload()
			equal(await theme(), 'dark')
		}))
})

inBrowser('adding on the start page, from an empty ledger', [], (desk) => {
	const TEXT =
		'Gunmen killed two guards at a checkpoint near Hadrel on Thursday, the army said. The Grey Banner denied any role.'

	test('an empty ledger says what to do', () =>
		desk.at('/', async (page) => {
			await page.getByText('The ledger is empty').waitFor()
			await isAccessible(page)
		}))

	test('one clear problem when it fails', () =>
		desk.at('/', async (page) => {
			await page.getByLabel('Text or address of a report').fill('http://127.0.0.1:9/page.html')
			await page.getByRole('button', { name: 'Fetch and add' }).click()
			const alert = page.getByRole('alert')
			await alert.waitFor()
			match(await alert.innerText(), /intake\/fetch-refused/)
			equal(await page.getByRole('alert').count(), 1)
		}))

	test('a pasted text is read, and its incident stands on the page without reloading', () =>
		desk.at('/', async (page) => {
			await page.getByLabel('Text or address of a report').fill(TEXT)
			await page.getByLabel('Published on').fill('2021-05-14')
			await page.getByRole('button', { name: 'Add text' }).click()
			await page.getByText('1 report added.').waitFor()
			await page.getByRole('article').waitFor()
			match(await page.getByRole('article').innerText(), /Hadrel/)
			await page.getByRole('link', { name: 'Read it' }).click()
			await page.waitForURL(/\/reports\/./)
			await page.getByText('two guards at a checkpoint').first().waitFor()
		}))

	test('each file that fails is named with its reason', () =>
		desk.at('/', async (page) => {
			await page.locator('input[type=file]').setInputFiles([
				{ name: 'noise.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]) },
				{ name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
			])
			const alerts = page.getByRole('alert')
			await alerts.nth(1).waitFor()
			match(await alerts.nth(0).innerText(), /noise\.bin · intake\/binary/)
			match(await alerts.nth(1).innerText(), /nothing\.txt · intake\/empty/)
		}))

	test('a text without a title is listed by its first words', () =>
		desk.at('/reports', async (page) => {
			await page.getByRole('link', { name: 'Gunmen killed two guards' }).waitFor()
		}))

	test('files are chosen; what is known already is said to be', () =>
		desk.at('/', async (page) => {
			const input = page.locator('input[type=file]')
			await input.setInputFiles({
				name: 'one.txt',
				mimeType: 'text/plain',
				buffer: Buffer.from('A bridge opened at Tolm on Monday. A choir sang.'),
			})
			await page.getByText('1 report added.').waitFor()
			await input.setInputFiles({
				name: 'one.txt',
				mimeType: 'text/plain',
				buffer: Buffer.from('A bridge opened at Tolm on Monday. A choir sang.'),
			})
			await page.getByText('Known already.').waitFor()
		}))

	test('files are dropped', () =>
		desk.at('/', async (page) => {
			const data = await page.evaluateHandle(() => {
				const transfer = new DataTransfer()
				transfer.items.add(
					new File(['Police arrested forty marchers in Keld on Sunday.'], 'dropped.txt', { type: 'text/plain' }),
				)
				return transfer
			})
			await page.locator('.add-form').dispatchEvent('drop', { dataTransfer: data })
			await page.getByText('1 report added.').waitFor()
		}))

	test('another tab sees it without reloading', () =>
		desk.at('/reports', async (page) => {
			await page.getByRole('table').waitFor()
			const before = await page.locator('tbody tr').count()
			const other = await page.context().newPage()
			await other.goto(new URL('/', page.url()).href)
			await other
				.getByLabel('Text or address of a report')
				.fill('Shells fell on a farm outside Wenlow on Friday; nobody was hurt.')
			await other.getByRole('button', { name: 'Add text' }).click()
			await other.getByText('1 report added.').waitFor()
			await page.locator(`tbody tr:nth-child(${before + 1})`).waitFor()
		}))
})
