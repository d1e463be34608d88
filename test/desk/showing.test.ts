/** Who said what, what names mean, what answered what: the pages that show the ledger from another side. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'vitest'
import { fitsAcross, inBrowser, isAccessible, SAMPLES, settled } from './browser.ts'

inBrowser('showing', [SAMPLES], (desk) => {
	// What is asked ahead, before the file of a page is there, has to be the very question of the page: else it is asked twice.
	const ahead: readonly (readonly [path: string, asked: readonly string[]])[] = [
		['/', ['incidents', 'incidents', 'incidents/one']],
		['/incidents?contested=true&from=2021-01-01&offset=0', ['incidents', 'incidents', 'incidents/marks']],
		['/review?kind=claim', ['review']],
	]
	for (const [path, asked] of ahead)
		test(`${path} asks each of its questions once`, () =>
			desk.at('/about', async (page) => {
				const heard: string[] = []
				page.on('request', (request) => heard.push(new URL(request.url()).pathname))
				await page.goto(desk.addressOf(path))
				await page.locator('.lead-title, .incident-table tbody tr, .review-question').first().waitFor()
				await settled(page)
				const questions = heard.flatMap((path) => /^\/api\/((?:incidents|review).*)/.exec(path)?.[1] ?? [])
				const said = questions.map((one) => one.replace(/i-[0-9a-f]+$/, 'one'))
				deepEqual(said.filter((one) => asked.includes(one)).sort(), asked)
			}))

	test('every denial of one actor, from the list of speakers to the sentence in its report', () =>
		desk.at('/speakers', async (page) => {
			await page.getByRole('button', { name: 'Denies' }).click()
			await page.waitForURL(/act=denial/)
			await isAccessible(page)
			await page.getByRole('link', { name: 'Grey Banner', exact: true }).click()
			await page.getByText(/^Denials \d/).click()
			await page.waitForURL(/show=denial/)
			await settled(page)
			const said = page.locator('.step-denial')
			await said.first().waitFor()
			equal(await said.count(), await page.locator('.speaker-said > li').count())
			match((await said.allInnerTexts()).join(' '), /denied any role/)
			await isAccessible(page)
			await said.first().locator('.source').click()
			await page.waitForURL(/\/reports\/.*#s-/)
		}))

	test('those who are not named are described, and nobody is identified; small and dark', () =>
		desk.at(
			'/speakers?kind=unnamed',
			async (page) => {
				await page.locator('.table-title a').first().click()
				await page.getByText('nobody is identified').waitFor()
				await page.getByText(/^Described as/).waitFor()
				await isAccessible(page)
				await fitsAcross(page)
			},
			{ viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
		))

	test('the registry: actors and places, found by a part of the name', () =>
		desk.at('/registry', async (page) => {
			await page.getByRole('searchbox', { name: 'Name of an actor' }).fill('column')
			await page.waitForURL(/q=column/)
			await page.getByRole('link', { name: 'Free Sael Column' }).waitFor()
			await page.getByText('Places', { exact: true }).click()
			await page.getByRole('table', { name: 'Places' }).waitFor()
			await isAccessible(page)
			await page.getByRole('searchbox', { name: 'Name of a place' }).fill('zzqx')
			await page.getByText('None fits').waitFor()
		}))

	test('by keyboard alone: two names are one from now on; what was decided is taken back', () =>
		desk.at('/registry', async (page) => {
			// A decision waits for the disk, and the machine may be busy with other tests.
			page.setDefaultTimeout(40_000)
			const fighters = page.getByRole('link', { name: 'fighters', exact: true })
			await fighters.focus()
			await page.keyboard.press('x')
			const column = page.getByRole('link', { name: 'Free Sael Column', exact: true })
			for (let names = 0; names < 40 && !(await column.evaluate((link) => link === document.activeElement)); names++)
				await page.keyboard.press('j')
			await page.keyboard.press('x')
			await page.keyboard.press('m')
			const form = page.getByRole('dialog', { name: 'Who is this?' })
			await form.waitFor()
			match(await form.getByLabel(/^Names in reports/).inputValue(), /fighters; Free Sael Column/)
			await form.getByLabel('All of them mean').fill('Free Sael Column')
			await form.getByLabel('From year').fill('20')
			await form.getByText('A year has four digits.').waitFor()
			ok(await form.getByRole('button', { name: 'Go on: say why' }).isDisabled())
			await form.getByLabel('From year').fill('2020')
			await isAccessible(page)
			await page.keyboard.press('Enter')
			await page.getByRole('dialog', { name: /^Who is this\? fighters/ }).waitFor()
			await page.keyboard.press('1')
			await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
			await page.keyboard.type('Ilva Maro')
			await page.keyboard.press('Enter')
			const decided = page.locator('.registry-decided')
			await decided.getByText('“fighters”').waitFor()
			await fighters.waitFor({ state: 'detached' })
			await decided.getByRole('button', { name: 'Take back: Free Sael Column' }).click()
			await fighters.waitFor()
		}))

	test('a chain is drawn, stands as a table too, and is saved as a drawing that holds its own colours', () =>
		desk.at('/chains?q=Vessin', async (page) => {
			await page.getByRole('heading', { level: 2 }).getByRole('link').click()
			await page.waitForURL(/\/chains\/./)
			await page.locator('.event').first().waitFor()
			const marks = await page.locator('.event').count()
			await page.getByText('As a table').first().click()
			equal(await page.locator('.chain-table tbody tr').count(), marks)
			await isAccessible(page)
			const waiting = page.waitForEvent('download')
			await page.getByRole('button', { name: 'as SVG' }).click()
			const saved = await waiting
			match(saved.suggestedFilename(), /^chain-bombing-at-covered-market-of-vessin.*\.svg$/)
			const drawing = await readFile(await saved.path(), 'utf8')
			match(drawing, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
			match(drawing, / stroke="rgb\(/)
			ok(!/class=|style=|href=|var\(/.test(drawing), 'nothing in it needs a style sheet or leads elsewhere')
			const next = page.waitForEvent('download')
			await page.getByRole('button', { name: 'as PNG' }).click()
			const picture = await readFile(await (await next).path())
			equal(picture.subarray(1, 4).toString('latin1'), 'PNG')
		}))
})
