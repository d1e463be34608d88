/** The reader page: a report as published, what was read from it marked, said beside it, and one click deep. */
import { equal, match, notEqual, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { inBrowser, isAccessible, looksRight, SAMPLES } from './browser.ts'

const OUTPOST = '/reports/id%3Asample-1'
const PLAIN = '/reports/id%3Asample-20'
const item = (page: Page, words: string) => page.locator('.reader-side .item', { hasText: words }).first()
const ready = (page: Page) => page.locator('.item').first().waitFor()
/** What moves to its place has come there. */
const atRest = (page: Page) =>
	page.evaluate(async () => {
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
		await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
	})
const lit = (page: Page) => page.locator('.piece.lit').allInnerTexts()

inBrowser('a report', [SAMPLES], (desk) => {
	test('is shown as it was published, with how its date is known', () =>
		desk.at(OUTPOST, async (page) => {
			equal(
				await page.getByRole('heading', { level: 1 }).innerText(),
				'CONSTRUCTED: Orvanian jets hit militia after rockets kill three at outpost',
			)
			match(await page.locator('.dates').innerText(), /14 May 2021 \(from an embedded post\)/)
			match(
				await page.locator('.post').innerText(),
				/Embedded post by Nessa Varo, @nessavaro[\s\S]*Loud jets over Hadrel again/,
			)
			const text = (await page.locator('.report > p').allInnerTexts()).join('\n')
			match(
				text,
				/Twenty-two rockets landed on the outpost shortly before midnight on Thursday, the army said in a statement\./,
			)
		}))

	test('a value lights its words, and words light their value', () =>
		desk.at(OUTPOST, async (page) => {
			await item(page, 'at least 9 wounded').hover()
			equal((await lit(page)).join(''), 'At least nine other soldiers')
			await page
				.locator('.piece', { hasText: /^Thursday$/ })
				.first()
				.hover()
			match((await page.locator('.item.lit').allInnerTexts()).join(), /13 May 2021/)
		}))

	test('by keyboard: j and k step, Enter opens, Esc closes and gives the focus back', () =>
		desk.at(OUTPOST, async (page) => {
			await ready(page)
			const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-item') ?? '')
			await page.keyboard.press('j')
			const first = await focused()
			await page.keyboard.press('j')
			const second = await focused()
			notEqual(first, second)
			await page.keyboard.press('k')
			equal(await focused(), first)
			await page.keyboard.press('Enter')
			await page.locator('.card').waitFor()
			await page.keyboard.press('j')
			equal(await page.locator('.card').count(), 1)
			await page.keyboard.press('Escape')
			equal(await page.locator('.card').count(), 0)
			equal(await focused(), second)
		}))

	test('o puts the original beside it, with the words that are open marked in it', () =>
		desk.at(OUTPOST, async (page) => {
			await item(page, 'at least 9 wounded').click()
			await page.keyboard.press('o')
			const original = page.getByRole('complementary', { name: 'The original' })
			equal(await original.locator('mark').innerText(), 'At least nine other soldiers')
			await isAccessible(page)
			await page
				.locator('.piece', { hasText: /^Thursday$/ })
				.first()
				.click()
			equal(await original.locator('mark').innerText(), 'Thursday')
			await page.keyboard.press('o')
			await original.waitFor({ state: 'detached' })
			await item(page, 'at least 9 wounded').waitFor()
		}))

	test('a card says who says it, how, how it was read and where it belongs', () =>
		desk.at(OUTPOST, async (page) => {
			await item(page, '1 killed: Kestrian medic').click()
			const card = page.locator('.card')
			match(await card.innerText(), /Who says so\s+army/)
			match(await card.innerText(), /Stance\s+blames/)
			match(await card.innerText(), /How it was read\s+\S+\/\S+/)
			await card.getByRole('link', { name: /^Rocket attack/ }).click()
			await page.waitForURL(/\/incidents\/./)
		}))

	test('a citation is copied with words, publisher and hash', () =>
		desk.at(
			OUTPOST,
			async (page) => {
				await item(page, '1 killed: Kestrian medic').click()
				await page.getByRole('button', { name: 'Copy citation' }).click()
				await page.getByText('Copied').waitFor()
				const copied = await page.evaluate(() => navigator.clipboard.readText())
				match(
					copied,
					/according to army\): “a Kestrian medic”\. Meridian Desk \(CONSTRUCTED\), .*2021-05-14.*SHA-256 [0-9a-f]{64}/,
				)
			},
			{ permissions: ['clipboard-read', 'clipboard-write'] },
		))

	test('layers are switched by pointer and by number', () =>
		desk.at(OUTPOST, async (page) => {
			await ready(page)
			const harm = page.getByRole('button', { name: /^Harm/ })
			ok((await page.locator('.report .mark-harm').count()) > 2)
			await harm.click()
			equal(await harm.getAttribute('aria-pressed'), 'false')
			equal(await page.locator('.report p .mark-harm').count(), 0)
			equal(await page.locator('.item .mark-harm').count(), 0)
			await page.keyboard.press('7')
			ok((await page.locator('.report p .mark-harm').count()) > 2)
		}))

	test('one incident is looked at alone', () =>
		desk.at(OUTPOST, async (page) => {
			await ready(page)
			const all = await page.locator('.item').count()
			await page.getByRole('button', { name: /^Show incident 1 alone/ }).click()
			const some = await page.locator('.item').count()
			ok(0 < some && some < all)
		}))

	test('notes stand beside their sentences and never on each other', () =>
		desk.at(OUTPOST, async (page) => {
			await page.locator('.note').first().waitFor()
			await item(page, '26 April 2021').click()
			await page.locator('.card').waitFor()
			await atRest(page)
			const boxes = await page
				.locator('.note')
				.evaluateAll((all) =>
					all.map((one) => ({ top: one.getBoundingClientRect().top, bottom: one.getBoundingClientRect().bottom })),
				)
			ok(boxes.length > 1)
			for (const [i, { top }] of boxes.entries()) if (i > 0) ok(top >= boxes[i - 1]!.bottom, `note ${i}`)
			const sentence = await page.locator('.piece.lit').first().boundingBox()
			const note = await page.locator('.note', { has: page.locator('.card') }).boundingBox()
			ok(Math.abs(sentence!.y - note!.y) < 80, 'the note stands level with its sentence')
		}))

	test('with little room a card opens at the foot, from the words', () =>
		desk.at(
			OUTPOST,
			async (page) => {
				await page.locator('.piece', { hasText: 'Twenty-two' }).click()
				const sheet = page.locator('.sheet')
				match(await sheet.innerText(), /22 × rocket/)
				await isAccessible(page)
				await sheet.getByRole('button', { name: 'Close' }).click()
				equal(await sheet.count(), 0)
			},
			{ viewport: { width: 360, height: 740 } },
		))

	test('a language that the machine does not read is said, and nothing is marked', () =>
		desk.at(PLAIN, async (page) => {
			match(await page.locator('.remark').first().innerText(), /Not read by the machine\. It is written in Spanish/)
			equal(await page.locator('.remark').count(), 1)
			equal(await page.locator('.mark').count(), 0)
			equal((await page.locator('.report p[lang=es]').count()) > 2, true)
			await isAccessible(page)
		}))

	test('a report in which nothing is to be recorded says so', () =>
		desk.at('/reports/id%3Asample-3', (page) => page.getByText('found no incident to record').waitFor()))

	test('a report that is not there is one clear problem', () =>
		desk.at('/reports/id%3Anone', async (page) => {
			await page.getByRole('alert').waitFor()
			equal(await page.getByRole('alert').count(), 1)
		}))

	test('axe finds nothing, light and dark; it fits small and large windows', () =>
		desk.at(OUTPOST, async (page) => {
			await item(page, '1 killed: Kestrian medic').click()
			await page.locator('.about summary').click()
			await page.locator('.card').waitFor()
			await looksRight(page, [320, 640], [3840, 2160])
		}))
})

const folder = mkdtempSync(join(tmpdir(), 'attestary reader '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const RTL = ['سقطت قذيفة قرب الجسر يوم الخميس.', 'لم يصب أحد بأذى.', 'Kestria: “We saw nothing.”']
writeFileSync(
	join(folder, 'reports.jsonl'),
	[
		{ id: 'rtl', title: 'CONSTRUCTED: قذيفة قرب الجسر', publisher: 'CONSTRUCTED', text: RTL.join('\n\n') },
		{
			id: 'hostile',
			title: 'CONSTRUCTED: <img src=x onerror="window.hurt=1"> near Hadrel',
			publisher: 'CONSTRUCTED',
			published: '2021-05-14',
			text: 'Gunmen killed <b onclick="window.hurt=1">two guards</b> on Thursday, <script>window.hurt=1</script> the army said. It blamed javascript:window.hurt=1 and the Grey Banner.',
		},
		{
			id: 'nodate',
			title: 'CONSTRUCTED: Raid',
			publisher: 'CONSTRUCTED',
			text: 'Gunmen killed two guards near Hadrel on Thursday, the army said.',
		},
	]
		.map((report) => JSON.stringify(report))
		.join('\n'),
)

inBrowser('reports in the habits of the world', [folder], (desk) => {
	test('right to left runs right to left, line by line', () =>
		desk.at('/reports/id%3Artl', async (page) => {
			await page.locator('.report > p').first().waitFor()
			const directions = await page
				.locator('.report > p[dir=auto]')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))
			equal(directions.join(), 'rtl,rtl,ltr')
			await isAccessible(page)
		}))

	test('hostile text is text', () =>
		desk.at('/reports/id%3Ahostile', async (page) => {
			match(await page.locator('.report').innerText(), /<b onclick="window\.hurt=1">two guards<\/b>/)
			await ready(page)
			for (const one of await page.locator('.item').all()) await one.click()
			await page.locator('.piece').first().click()
			equal(await page.evaluate(() => 'hurt' in window), false)
			equal(await page.locator('main img, main script, main b').count(), 0)
		}))

	test('what could not be placed is said at its place', () =>
		desk.at('/reports/id%3Anodate', async (page) => {
			match(await page.locator('.note .remark').innerText(), /when\/no-anchor/)
			equal(await page.locator('.flaw').innerText(), 'Thursday')
			match(await page.locator('.dates').innerText(), /No date of publication/)
		}))
})
