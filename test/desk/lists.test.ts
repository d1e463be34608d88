/** The list of reports and the list of incidents with its map and timeline: one selection, kept in the address. */
import { equal, match, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { sampleFiles } from '../samples.ts'
import { inBrowser, looksRight, SAMPLES, settled } from './browser.ts'

const rows = (page: Page) => page.locator('tbody tr')
/** Incidents that are listed but have no place on the timeline. */
const undated = async (page: Page) =>
	Number(/(\d+) without a date/.exec(await page.locator('.timeline-foot').innerText())?.[1] ?? 0)
const isIdle = async (page: Page) => {
	await page.getByRole('table').waitFor()
	await page.locator('.map-land').first().waitFor({ state: 'attached' })
	await page.locator('.map-mark').first().waitFor()
}

inBrowser('the list of reports', [SAMPLES], (desk) => {
	test('every report with its publisher and day', () =>
		desk.at('/reports', async (page) => {
			await page.getByRole('table').waitFor()
			equal(await rows(page).count(), sampleFiles.length)
			const first = await rows(page).first().innerText()
			match(first, /2021/)
			match(await page.getByRole('table').innerText(), /Un proyectil cae[\s\S]*not read by the machine/)
		}))

	test('narrowed by words and by language; the address and the back button know it', () =>
		desk.at('/reports', async (page) => {
			let answer = () => {}
			const isAsked = new Promise<void>((resolve) => {
				answer = resolve
			})
			await page.route(/language=es/, async (route) => {
				await isAsked
				await route.continue()
			})
			await page.getByRole('button', { name: /^Spanish/ }).click()
			await page.waitForURL(/language=es/)
			equal(await page.locator('.page-under').innerText(), `${sampleFiles.length} reports in the ledger, newest first`)
			answer()
			await page.getByText('1 report fit').waitFor()
			equal(await rows(page).count(), 1)
			await page.goBack()
			await page.getByText(`${sampleFiles.length} reports in the ledger`).waitFor()
			await page.getByLabel('Words in title or text').fill('orchard')
			await page.waitForURL(/q=orchard/)
			await page.getByText(/\d reports? fit/).waitFor()
			const found = await rows(page).count()
			ok(found > 0 && found < sampleFiles.length)
		}))

	test('nothing fits: it says so and how to go on', () =>
		desk.at('/reports?q=zzzzqqq', async (page) => {
			await page.getByText('No report fits').waitFor()
			await page.getByRole('button', { name: /No longer by/ }).click()
			await page.getByRole('table').waitFor()
		}))

	test('axe finds nothing, light and dark; it fits a small window', () =>
		desk.at('/reports', async (page) => {
			await page.getByRole('table').waitFor()
			await looksRight(page, [320, 640])
		}))
})

inBrowser('the list of incidents', [SAMPLES], (desk) => {
	test('list, map and timeline show the same', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			const total = Number(/(\d+) incidents/.exec(await page.locator('.incidents-head').innerText())?.[1])
			equal(await rows(page).count(), total)
			const said = await page.locator('.map-frame').getAttribute('aria-label')
			const without = /(\d+) without a place/.exec(await page.locator('.map-foot').innerText())?.[1] ?? '0'
			match(said ?? '', new RegExp(`Map of ${total - Number(without)} incidents`))
			equal(await page.locator('.timeline-mark').count(), total - (await undated(page)))
		}))

	test('a facet narrows all three and stands in the address', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			await page.getByRole('button', { name: /^Contested/ }).click()
			await page.waitForURL(/contested=true/)
			await page.getByText(/\d incidents fit/).waitFor()
			await settled(page)
			const lines = await rows(page).count()
			ok(lines > 1 && lines < 10)
			equal(await page.locator('.timeline-mark').count(), lines - (await undated(page)))
			await page.getByRole('button', { name: 'No longer by contested' }).click()
			await page.waitForURL((url) => !url.search.includes('contested'))
		}))

	test('drawing over the timeline narrows the list to these days', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			const before = await rows(page).count()
			const box = await page.locator('.timeline-frame svg').boundingBox()
			ok(box)
			await page.mouse.move(box.x + box.width * 0.8, box.y + 30)
			await page.mouse.down()
			await page.mouse.move(box.x + box.width * 0.9, box.y + 30, { steps: 4 })
			await page.mouse.up()
			await page.waitForURL(/from=2021-0\d-\d\d&to=2021-0\d-\d\d/)
			await page.getByText(/incidents? fit/).waitFor()
			ok((await rows(page).count()) < before)
			await page.getByRole('button', { name: 'All days' }).click()
			await page.waitForURL((url) => url.search === '')
		}))

	test('days by keyboard do the same', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			await page.getByLabel('From').fill('2021-05-25')
			await page.getByLabel('to', { exact: true }).fill('2021-05-25')
			await page.waitForURL(/from=2021-05-25&to=2021-05-25/)
			await page.getByText(/incidents? fit/).waitFor()
			match(await page.getByRole('table').innerText(), /Vessin/)
		}))

	test('j and k go through the lines, enter opens, back comes back', () =>
		desk.at('/incidents?contested=true', async (page) => {
			await isIdle(page)
			const links = page.locator('a[data-line]')
			await links.first().focus()
			await page.keyboard.press('j')
			equal(await links.nth(1).evaluate((link) => link === document.activeElement), true)
			await page.keyboard.press('k')
			await page.keyboard.press('Enter')
			await page.waitForURL(/\/incidents\/./)
			await page.goBack()
			await page.waitForURL(/contested=true/)
		}))

	test('the map moves and zooms by keyboard and by its buttons', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			const moving = page.locator('.map-frame svg > g').first()
			const placed = () => moving.getAttribute('transform')
			/** Where it is drawn after it has left this place. */
			const movedFrom = async (place: string | null) => {
				await page.waitForFunction(
					(was) => document.querySelector('.map-frame svg > g')?.getAttribute('transform') !== was,
					place,
				)
				return placed()
			}
			const before = await placed()
			await page.locator('.map-frame').focus()
			await page.keyboard.press('+')
			const nearer = await movedFrom(before)
			await page.keyboard.press('ArrowLeft')
			const aside = await movedFrom(nearer)
			await page.keyboard.press('0')
			await movedFrom(aside)
			equal(await placed(), before)
			await page.getByRole('button', { name: 'Nearer' }).click()
			await movedFrom(before)
		}))

	test('drawing an area on the map narrows the list to it', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			const before = await rows(page).count()
			await page.getByRole('button', { name: 'Draw an area' }).click()
			const box = await page.locator('.map-frame').boundingBox()
			ok(box)
			await page.mouse.move(box.x + 20, box.y + box.height / 2)
			await page.mouse.down()
			await page.mouse.move(box.x + box.width - 20, box.y + box.height - 20, { steps: 4 })
			await page.mouse.up()
			await page.waitForURL(/area=-2\d/)
			await page.getByText(/incidents? fit/).waitFor()
			const within = await rows(page).count()
			ok(within > 0 && within < before)
			await page.getByRole('button', { name: 'The whole map again' }).click()
			await page.waitForURL((url) => url.search === '')
		}))

	test('an area ends where the pointer was let go, however fast it came there', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			await page.getByRole('button', { name: 'Draw an area' }).click()
			const box = await page.locator('.map-frame').boundingBox()
			ok(box)
			const from = { x: box.x + 20, y: box.y + box.height / 2 }
			const to = { x: box.x + box.width - 20, y: box.y + box.height - 20 }
			await page.mouse.move(from.x, from.y)
			await page.mouse.down()
			await page.locator('rect.map-narrowed').waitFor({ state: 'attached' })
			await page.locator('.map-frame').evaluate((frame, { x, y }) => {
				for (const name of ['pointermove', 'pointerup'])
					frame.dispatchEvent(new PointerEvent(name, { pointerId: 1, clientX: x, clientY: y, bubbles: true }))
			}, to)
			await page.waitForURL(/area=-2\d/)
			await page.mouse.up()
		}))

	test('what the map shows narrows the list by keyboard', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			await page.locator('.map-frame').focus()
			await page.keyboard.press('Enter')
			await page.waitForURL(/area=/)
			await page.getByRole('button', { name: 'No longer by a part of the map' }).click()
			await page.waitForURL((url) => url.search === '')
		}))

	test('a spot of the map tells what stands there', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			await page.locator('.map-mark').first().click()
			const link = page.locator('.map-card a').first()
			await link.waitFor()
			await link.click()
			await page.waitForURL(/\/incidents\/./)
		}))

	test('by keyboard alone, from the bar to an incident', () =>
		desk.at('/incidents?contested=true', async (page) => {
			await isIdle(page)
			await page.keyboard.press('Tab')
			equal(await page.evaluate(() => document.activeElement?.textContent), 'To the content')
			const isLine = () => page.evaluate(() => document.activeElement?.hasAttribute('data-line') ?? false)
			for (let presses = 0; presses < 90 && !(await isLine()); presses++) await page.keyboard.press('Tab')
			ok(await isLine(), 'the lines are reached by Tab')
			await page.keyboard.press('Enter')
			await page.waitForURL(/\/incidents\/./)
		}))

	test('axe finds nothing, light and dark; it fits small and large windows', () =>
		desk.at('/incidents', async (page) => {
			await isIdle(page)
			await looksRight(page, [640, 430], [320, 640], [3840, 2160])
		}))
})
