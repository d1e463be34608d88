/** The incident page: figures as ranges with their rule, who blames and denies, the chain; every number one click from its sentence. */
import { equal, match, notEqual, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { inBrowser, looksRight, SAMPLES } from './browser.ts'

/** From the list, as a person would: its key changes with what is read of it. */
const open = async (page: Page, name: RegExp) => {
	await page.getByRole('link', { name }).first().click()
	await page.getByRole('heading', { level: 1, name }).waitFor()
}
const VESSIN = /Bombing at covered market of Vessin/

inBrowser('an incident', [SAMPLES], (desk) => {
	/** Found in the list once; the others go straight there. */
	let address: string | null = null
	const at = (work: (page: Page) => Promise<void>, options = {}) =>
		desk.at(
			address ?? '/incidents',
			async (page) => {
				if (address === null) await open(page, VESSIN)
				else await page.getByRole('heading', { level: 1, name: VESSIN }).waitFor()
				address = new URL(page.url()).pathname
				await work(page)
			},
			options,
		)

	test('says what, where, how precisely, and from how many independent origins', () =>
		at(async (page) => {
			const head = await page.locator('.incident-head').innerText()
			match(head, /25 May 2021/)
			match(head, /within about 3 km/)
			match(head, /told by \d+ reports, claims from \d+ independent origins/)
			match(head, /Grey Banner, which denies it/)
		}))

	test('a contested figure stands as a range, with a line for everyone who says a number', () =>
		at(async (page) => {
			const killed = page.locator('.figure-part').first()
			match(await killed.locator('.figure-line').innerText(), /11\s+killed\s+9–14\+ in all that is said/)
			match(await killed.locator('.plot-lines').innerText(), /hospital[\s\S]*police/)
		}))

	test('another rule chooses another number, and says why the others were set aside', () =>
		at(async (page) => {
			const killed = page.locator('.figure-part').first()
			const number = () => killed.locator('.figure-best-number').innerText()
			const before = await number()
			await page.getByText('ACLED', { exact: true }).click()
			notEqual(await number(), before)
			await killed.getByRole('button', { name: /hospital/ }).click()
			match(await killed.locator('.trace').innerText(), /Set aside: not the lowest/)
			await page.getByText('Latest authority', { exact: true }).click()
			await killed.getByRole('button', { name: /hospital/ }).click()
			match(await killed.locator('.trace').innerText(), /Used by this rule/)
		}))

	test('a number is one click from its sentence, and the sentence one from the report', () =>
		at(async (page) => {
			const killed = page.locator('.figure-part').first()
			await killed.getByRole('button', { name: /hospital/ }).click()
			const sentence = killed.locator('.said-claim', { hasText: 'Eleven people were killed' }).first()
			equal(await sentence.locator('mark').first().innerText(), 'Eleven people')
			await sentence.locator('.source').click()
			await page.waitForURL(/\/reports\/.*#c-/)
			await page.locator('.card').waitFor()
			// What the pointer rests on is lit before what was linked to.
			await page.mouse.move(1, 1)
			match(await page.locator('.card-value').innerText(), /11 killed/)
			await page.locator('.piece.lit', { hasText: 'Eleven' }).first().waitFor()
			match((await page.locator('.piece.lit').allInnerTexts()).join(''), /Eleven people/)
			await page.goBack()
			await page.getByRole('heading', { level: 1, name: VESSIN }).waitFor()
		}))

	test('every claim can be cited: value, speaker, words, report, hash', () =>
		at(
			async (page) => {
				const killed = page.locator('.figure-part').first()
				await killed.getByRole('button', { name: /hospital/ }).click()
				const sentence = killed.locator('.said-claim', { hasText: 'Eleven people were killed' }).first()
				await sentence.getByRole('button', { name: 'Copy citation' }).click()
				await sentence.getByText('Copied').waitFor()
				const copied = await page.evaluate(() => navigator.clipboard.readText())
				match(
					copied,
					/^11 killed.*“Eleven people”\. .*2021-05-2\d.*Text SHA-256 [0-9a-f]{64}, characters \d+–\d+; claim c-[0-9a-f]{16}/,
				)
			},
			{ permissions: ['clipboard-read', 'clipboard-write'] },
		))

	test('a denial stands beside the blame, with its words', () =>
		at(async (page) => {
			const history = await page.locator('.history').first().innerText()
			match(history, /interior ministry blames Grey Banner/)
			match(history, /Grey Banner denies\s+The Grey Banner denied any role in it\./)
			match(history, /Free Sael Column claims responsibility/)
		}))

	test('the chain: an answer is an arrow with its lag, a mere conclusion a dashed line, and the list says the same', () =>
		at(async (page) => {
			const chain = page.locator('figure.chain')
			match(await chain.locator('svg').first().innerHTML(), /in response, 2 days later/)
			ok((await chain.locator('.arrow-stated').count()) > 1)
			ok((await chain.locator('.arrow-inferred').count()) > 1)
			const marks = await chain.locator('.event').count()
			await chain.locator('summary').click()
			equal(await chain.locator('.chain-list > ol > li').count(), marks)
		}))

	test('an arrow leads to the words that state it', () =>
		at(async (page) => {
			await page
				.getByRole('link', { name: /in response, 2 days later: the sentence/ })
				.first()
				.click()
			await page.waitForURL(/\/reports\/.*#at-\d+-\d+/)
			await page.locator('.piece.lit').first().waitFor()
		}))

	test('the chain is walked by keyboard', () =>
		at(async (page) => {
			const airstrike = page.locator('figure.chain .event', { hasText: 'Airstrike' }).first()
			await airstrike.focus()
			await page.keyboard.press('Enter')
			await page.getByRole('heading', { level: 1, name: /Airstrike/ }).waitFor()
		}))

	test('says which reports carry one text', () =>
		at(async (page) => match(await page.locator('.copies').first().innerText(), /One text, carried by 3 reports/)))

	test('every value leads to its claims by keyboard', () =>
		at(async (page) => {
			const value = page.locator('.fields .values summary').first()
			await value.focus()
			await page.keyboard.press('Enter')
			await page.locator('.fields details[open] .words').first().waitFor()
		}))

	test('axe finds nothing with what can be opened open, light and dark; it fits small and large windows', () =>
		at(async (page) => {
			// Two of each kind: there are hundreds, and axe would look at the same over and over.
			await page.evaluate(() => {
				const opened = new Map<string, number>()
				for (const one of document.querySelectorAll('details')) {
					const kind = `${one.parentElement?.className} ${one.className}`
					const before = opened.get(kind) ?? 0
					one.open = before < 2
					opened.set(kind, before + 1)
				}
			})
			await looksRight(page, [320, 640], [3840, 2160])
		}))

	test('one that is not there is one clear problem', () =>
		desk.at('/incidents/i-0000000000000000', async (page) => {
			await page.getByRole('alert').waitFor()
			equal(await page.getByRole('alert').count(), 1)
		}))
})
