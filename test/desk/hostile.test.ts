/** Text that others wrote is text: whatever stands in a title, a name or a report, nothing of it runs, loads or leads away. */
import { equal, match } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { fitsAcross, inBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'attestary hostile '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const IMAGE = '<img src=x onerror="window.hurt=1">'
const SCRIPT = '<script>window.hurt=1</script><svg onload=window.hurt=1>'
const LONG = 'Unbreakable'.repeat(60)
const reports = [
	{
		id: 'one/../two?three#four%41',
		title: `${IMAGE} at the gate`,
		publisher: `${SCRIPT} Wire`,
		published: '2021-05-14',
		language: 'en"onmouseover="window.hurt=1',
		text: `Gunmen killed two guards at Hadrel on Thursday, ${SCRIPT} said. ${IMAGE} The Grey Banner denied any role.`,
	},
	{
		url: 'https://news.example/a?b=<script>window.hurt=1</script>',
		title: `${LONG} \u202Egnp.exe`,
		publisher: 'javascript:window.hurt=1',
		published: '2021-05-15',
		text: `Rockets killed three soldiers near Hadrel on Friday, the army said. ${LONG}`,
	},
]
const file = join(folder, 'hostile.jsonl')
writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'))
writeFileSync(
	join(folder, 'page.html'),
	`<html><head><title>Bomb at Tolm${SCRIPT}</title><meta http-equiv="refresh" content="0;url=https://elsewhere.example/"></head>
	<body onload="window.hurt=1"><article><h1>Bomb at Tolm ${IMAGE}</h1><p>A bomb killed four people at Tolm on Monday, police said. It lay beneath a stall on the square, they
	said, and went off at noon, when the square was full of people who had come for the weekly fair.</p><iframe src="https://elsewhere.example/"></iframe></article></body></html>`,
)

const nothingRan = async (page: Page) => {
	await page.waitForTimeout(300)
	equal(await page.evaluate(() => 'hurt' in window), false)
	equal(await page.locator('main img, main iframe, main script, main svg[onload]').count(), 0)
}

inBrowser('hostile reports', [folder], (desk) => {
	test('in the list of reports', () =>
		desk.at('/reports', async (page) => {
			await page.getByRole('table').waitFor()
			match(await page.getByRole('table').innerText(), /<img src=x onerror=/)
			await nothingRan(page)
		}))

	test('on the start page and in the list of incidents', () =>
		desk.at('/', async (page) => {
			await page.getByRole('article').waitFor()
			await nothingRan(page)
			await page.goto(new URL('/incidents', page.url()).href)
			await page.getByRole('table').waitFor()
			await nothingRan(page)
		}))

	test('each report on its own page, whatever its id', () =>
		desk.at('/reports', async (page) => {
			const links = page.locator('.table-title a')
			await links.first().waitFor()
			const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
			equal(addresses.length, reports.length + 1)
			for (const address of addresses) {
				equal(new URL(address).pathname.startsWith('/reports/'), true)
				await page.goto(address)
				await page.getByRole('heading', { level: 1 }).waitFor()
				await nothingRan(page)
			}
		}))

	test('words in the address are words', () =>
		desk.at(`/incidents?q=${encodeURIComponent(IMAGE)}&type=%22%3E${encodeURIComponent(SCRIPT)}`, async (page) => {
			await page.locator('.chosen').waitFor()
			await nothingRan(page)
		}))

	test('one long word breaks nothing', () =>
		desk.at(
			'/reports',
			async (page) => {
				await page.getByRole('table').waitFor()
				await fitsAcross(page)
			},
			{ viewport: { width: 320, height: 640 } },
		))
})
