/** The export page: a format, whom it would expose, and the file. */
import { equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible, SAMPLES } from './browser.ts'

inBrowser('exporting', [SAMPLES], (desk) => {
	test('by keyboard alone: another format, what is lost, who is withheld, and a ZIP that opens', () =>
		desk.at('/export?q=market', async (page) => {
			// The first one loads what exports need.
			page.setDefaultTimeout(40_000)
			await page.getByText('no name is told').waitFor()
			await isAccessible(page)
			await page.getByRole('radio', { name: /^CSV/ }).focus()
			for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
			await page.waitForURL(/q=market&format=parquet/)
			await page.getByRole('radio', { name: 'GeoJSON' }).focus()
			await page.keyboard.press('Space')
			await page.getByRole('heading', { level: 2, name: 'GeoJSON' }).waitFor()
			await page.getByText('Not carried by the format').waitFor()
			const waiting = page.waitForEvent('download')
			await page.getByRole('button', { name: /^Download \d+ incidents?$/ }).focus()
			await page.keyboard.press('Enter')
			const saved = await waiting
			equal(saved.suggestedFilename(), 'attestary-geojson.zip')
			const files = unzipSync(await readFile(await saved.path()))
			ok(files['manifest.json'] && files['losses.csv'] && files['claims.jsonl'])
			equal(JSON.parse(new TextDecoder().decode(files['incidents.geojson'])).type, 'FeatureCollection')
			await page.getByText(/attestary-geojson\.zip, \d/).waitFor()
		}))

	test('a single name and all of a kind are told when a person says so', () =>
		desk.at('/export', async (page) => {
			await page.getByText('no name is told').waitFor()
			const name = page.getByRole('checkbox', { name: /^Tell the name/ }).first()
			await name.check()
			await page.getByText(/^1 private person or account would be named/).waitFor()
			await page.getByRole('checkbox', { name: /\d accounts?$/ }).check()
			await page.getByText(/^[2-9]\d* private people and accounts would be named/).waitFor()
			equal(new URL(page.url()).search, '', 'the address reveals nobody')
		}))

	test('private says what it tells; small and dark', () =>
		desk.at(
			'/export?format=docx&profile=private&places=town',
			async (page) => {
				await page.getByText('Private withholds nothing.').waitFor()
				await page.getByText('would be named').waitFor()
				await page.getByText('told to the town').click()
				match(await page.getByRole('button', { name: /^Download/ }).innerText(), /, private$/)
				await isAccessible(page)
				await fitsAcross(page)
			},
			{ viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
		))

	test('from the list of incidents with its choices; where none fits there is nothing to have', () =>
		desk.at('/incidents?q=market', async (page) => {
			await page.getByRole('link', { name: 'Export these' }).click()
			await page.waitForURL(/\/export\?q=market$/)
			await page.goto(new URL('/export?q=zzqx', page.url()).href)
			await page.getByText('Nothing that counts fits.').waitFor()
			ok(await page.getByRole('button', { name: /^Download/ }).isDisabled())
		}))
})

inBrowser('stopping', [SAMPLES], (desk) => {
	test('by keyboard, while the files are made: it says so, and one can begin again', () =>
		desk.at('/export', async (page) => {
			page.setDefaultTimeout(40_000)
			await page.getByText('no name is told').waitFor()
			const download = page.getByRole('button', { name: /^Download/ })
			// The first one loads what exports need, so that there is time.
			const ended = page.waitForEvent('requestfailed', (request) => request.method() === 'POST')
			await download.press('Enter')
			await page.getByRole('progressbar', { name: 'Making the files' }).waitFor()
			await page.getByRole('button', { name: 'Stop' }).press('Enter')
			await page.getByText('Stopped: no file was made.').waitFor()
			await ended
			equal(await page.getByRole('progressbar').count(), 0)
			ok(await download.evaluate((button) => button === document.activeElement))
			const waiting = page.waitForEvent('download')
			await page.keyboard.press('Enter')
			equal((await waiting).suggestedFilename(), 'attestary-csv.zip')
		}))
})

inBrowser('exporting from an empty ledger', [], (desk) => {
	test('says so, and what to do', () =>
		desk.at('/export', async (page) => {
			await page.getByText('Nothing to export yet').waitFor()
			await isAccessible(page)
		}))
})
