/** A published site, opened from disk: it asks for nothing, complains of nothing, and does not tell who was harmed. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { browserPath } from '../../tools/desk/opened.ts'
import { attestary, Folder } from '../cli/terminal.ts'
import { samples } from '../samples.ts'
import { fitsAcross, isAccessible } from './browser.ts'

const made = mkdtempSync(join(tmpdir(), 'attestary site '))
const site = join(made, 'a site')
const folder = new Folder()
let browser: Browser
const typed = (...args: string[]) =>
	attestary(['--ledger', folder.file('a.ledger'), '--knowledge', join(samples, 'knowledge'), ...args])

beforeAll(async () => {
	equal((await typed('add', join(samples, 'reports'))).code, 0)
	const { code, err } = await typed('publish', site)
	equal(code, 0, err)
}, 120_000)
afterAll(async () => {
	await browser?.close()
	rmSync(made, { recursive: true, force: true })
	folder.remove()
})

test('the words around evidence are there, the texts are not, and names of those harmed are withheld', () => {
	const all = readdirSync(join(site, 'data'))
		.filter((name) => !name.startsWith('world-'))
		.map((name) => readFileSync(join(site, 'data', name), 'utf8'))
	match(all.join(), /Eleven people were killed/)
	match(all.join(), /\[name withheld\]/)
	for (const words of all.join().match(/"words":"[^"]*"/g) ?? [])
		ok(words.split(/\s+/).length <= 60, `fifty words at most: ${words}`)
	ok(
		all.every((script) => !script.includes('<')),
		'nothing in a script can end it',
	)
})

test('places are told no finer than wished', async () => {
	const coarse = join(made, 'coarse')
	const { code, err } = await typed('publish', coarse, '--places', 'province')
	equal(code, 0, err)
	match(err, /Places are told to the province only/)
	const told = (folder: string) => readFileSync(join(folder, 'data', 'site.js'), 'utf8')
	match(told(site), /"place":"Orvan City"/)
	ok(!told(coarse).includes('"place":"Orvan City"'))
	const points = [...told(coarse).matchAll(/"place":"[^"]+","lat":(-?[\d.]+),/g)].map(([, lat]) => Number(lat))
	ok(points.length > 0 && points.every(Number.isInteger), `on whole degrees: ${points}`)
})

test('a folder that holds something else is left alone', async () => {
	const { code, err } = await typed('publish', made)
	equal(code, 2)
	match(err, /holds other files/)
})

test('an earlier site is replaced, and the same ledger makes the same files', async () => {
	const before = readFileSync(join(site, 'attestary-site.json'), 'utf8')
	equal((await typed('publish', site)).code, 0)
	equal(readFileSync(join(site, 'attestary-site.json'), 'utf8'), before)
})

describe.skipIf(!browserPath)('in a browser without a net', () => {
	/** One for all: what the browser has compiled of the site is compiled once. */
	let context: BrowserContext
	beforeAll(async () => {
		const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
		browser = await chromium.launch({ executablePath: browserPath!, args })
		context = await browser.newContext({ offline: true })
	})

	async function at(hash: string, work: (page: Page) => Promise<unknown>, width = 1280): Promise<void> {
		const page = await context.newPage()
		await page.setViewportSize({ width, height: 860 })
		page.setDefaultTimeout(30_000)
		const complaints: string[] = []
		page.on('pageerror', (error) => complaints.push(error.message))
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text())
		})
		page.on('request', (request) => {
			if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url())
		})
		await page.goto(`${pathToFileURL(join(site, 'index.html'))}${hash}`)
		await work(page)
		await page.close()
		deepEqual(complaints, [])
	}

	test('from the start to an incident, its claims and what its report is cited for; Back leads back', () =>
		at('', async (page) => {
			await page.locator('.lead-title a').click()
			await page.getByRole('heading', { level: 2, name: 'Harm' }).waitFor()
			match(page.url(), /#\/incidents\/i-/)
			await page.locator('.figure-said .source').first().click()
			await page.getByText('The text of this report is not carried here').waitFor()
			await isAccessible(page)
			await page.goBack()
			await page.getByRole('heading', { level: 2, name: 'Harm' }).waitFor()
		}))

	test('list, map and timeline are narrowed, and the address keeps it', () =>
		at('#/incidents', async (page) => {
			await page.locator('.map-mark').first().waitFor()
			await page.locator('.map-land').first().waitFor({ state: 'attached' })
			await page.getByRole('button', { name: /^Contested/ }).click()
			await page.waitForURL(/#\/incidents\?contested=true/)
			await page.getByText(/^\d+ incidents fit/).waitFor()
		}))

	test('who said what and what names mean are there too; nothing can be decided', () =>
		at('#/speakers', async (page) => {
			await page.getByRole('link', { name: 'Grey Banner', exact: true }).click()
			await page.getByText(/^Denials \d/).click()
			await page.locator('.step-denial').first().waitFor()
			await page.goto(new URL('#/registry', page.url()).href)
			await page.getByRole('link', { name: 'Grey Banner', exact: true }).waitFor()
			equal(await page.getByRole('checkbox').count(), 0)
			await page.getByText('Places', { exact: true }).click()
			await page.getByRole('link', { name: 'Orvan City', exact: true }).waitFor()
		}))

	test('a chain is drawn, small', () =>
		at(
			'#/chains',
			async (page) => {
				await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
				await page.locator('.event').first().waitFor()
				await fitsAcross(page)
			},
			320,
		))
})
