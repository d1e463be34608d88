/**
 * How long one waits for the pages of the desk, in the Chromium that is installed, on a ledger of n incidents: until the text of a page
 * is there, and until what was done shows. Each is the median of some rounds, each round in a window of its own.
 * Usage: node --import tsx bench/pages.ts [incidents, 10000] [rounds, 3] [ledger file to keep]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { OpenDesk } from '../tools/desk/opened.ts'
import { madeLedger } from './made-ledger.ts'

const [incidents = '10000', rounds = '3', kept] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'attestary-bench-'))
const ledger = await madeLedger(kept ?? join(folder, 'bench.ledger'), Number(incidents))
const [first] = (await ledger.listIncidents({}, { sort: 'reports', limit: 1 })).incidents
const [report] = (await ledger.listReports({}, { limit: 1 })).reports
if (!first || !report) throw new Error('The ledger is empty.')

const VIEW = { viewport: { width: 1280, height: 860 } }
const IN_PAGE = fileURLToPath(new URL('in-page.mjs', import.meta.url))

/** Pages, and what of them is their text. */
const PAGES: readonly (readonly [name: string, path: string, text: string])[] = [
	['start', '/', '.lead-title'],
	['incidents', '/incidents', '.incident-table tbody tr'],
	['incident', `/incidents/${first.key}`, '.incident-head h1'],
	['reports', '/reports', 'tbody tr'],
	['report', `/reports/${encodeURIComponent(report.report)}`, 'article.report'],
	['chains', '/chains', '.chains li, .empty'],
	['speakers', '/speakers', 'tbody tr, .empty'],
	['registry', '/registry', 'tbody tr'],
	['places of the registry', '/registry?of=places', 'tbody tr'],
	['review', '/review', '.review-question'],
	['decisions', '/review/log', '.empty, tbody tr'],
	['export', '/export', '#export-what'],
	['about', '/about', '.page h2'],
]

const desk = new OpenDesk()
const times = new Map<string, number[]>()
const note = (name: string, ms: number): void => {
	times.set(name, [...(times.get(name) ?? []), ms])
}
try {
	await desk.over(ledger, null)
	for (let round = 0; round < Number(rounds); round++) {
		for (const [name, path, text] of PAGES) await untilText(name, path, text)
		await interactions()
	}
} finally {
	await desk.close()
	rmSync(folder, { recursive: true })
	tell()
}

function tell(): void {
	console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
	for (const [name, all] of times) {
		const sorted = all.toSorted((a, b) => a - b)
		const [least, median, most] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!].map((ms) => Math.round(ms))
		console.log(`${name.padEnd(44)}${String(median).padStart(6)} ms  (${least}–${most})`)
	}
}

/** From asking for the page to its text on the screen. */
async function untilText(name: string, path: string, text: string): Promise<void> {
	const page = await desk.window('/about', VIEW)
	try {
		await page.addInitScript({ path: IN_PAGE })
		await page.addInitScript(`bench.watchText(${JSON.stringify(text)})`)
		await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
		note(name, await number(page, 'bench.shown()'))
	} catch (error) {
		console.log(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
	} finally {
		await desk.closeWindow(page)
	}
}

/** A number that the page comes to know. Asked again and again: the page's content policy lets nothing be waited for in it. */
async function number(page: Page, asked: string): Promise<number> {
	for (let tries = 0; tries < 600; tries++) {
		const known: unknown = await page.evaluate(asked)
		if (typeof known === 'number') return known
		await page.waitForTimeout(100)
	}
	throw new Error(`${asked} had no answer within a minute`)
}

async function interactions(): Promise<void> {
	const page = await desk.window('/about', VIEW)
	try {
		await page.addInitScript({ path: IN_PAGE })
		await page.goto(new URL('/incidents', page.url()).href)
		await page.locator('.map-land[d]').first().waitFor({ state: 'attached', timeout: 60_000 })
		await page.waitForTimeout(1500)
		await page.locator('a[data-line]').first().focus()
		note('incidents: key to the next line', await until(page, press('j'), '.incident-table tr:nth-child(2) a:focus'))
		note(
			'incidents: a facet chosen',
			await until(page, (page) => page.getByRole('button', { name: /^Contested/ }).click(), '.chosen-item'),
		)
		await page.waitForTimeout(800)
		const box = (await page.locator('.timeline-frame svg').boundingBox())!
		await page.mouse.move(box.x + box.width * 0.3, box.y + 30)
		await longestTask(page, 'while brushing', async () => {
			await page.mouse.down()
			for (let step = 1; step <= 30; step++) await page.mouse.move(box.x + box.width * (0.3 + 0.01 * step), box.y + 30)
		})
		await longestTask(page, 'after brushing', async () => {
			await page.mouse.up()
			await page.waitForURL(/from=/)
			await page.waitForTimeout(1200)
		})
		await longestTask(page, 'while the map moves', async () => {
			await page.locator('.map-frame').focus()
			for (const key of ['+', '+', 'ArrowLeft', 'ArrowLeft', '-', '0']) await page.keyboard.press(key)
			await page.waitForTimeout(800)
		})
		await longestTask(page, 'when all days are back', async () => {
			await page.getByRole('button', { name: 'All days' }).click()
			await page.waitForTimeout(1200)
		})
	} finally {
		await desk.closeWindow(page)
	}
}

/** The longest task of the page meanwhile: what passed, and what the processor worked, which says more on a busy machine. */
async function longestTask(page: Page, when: string, work: () => Promise<unknown>): Promise<void> {
	const browser = page.context().browser()!
	await browser.startTracing(page, { categories: ['toplevel'] })
	await work()
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
	const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
	const main = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(thread))
	const tasks = traceEvents.filter((event) => /RunTask$/.test(event.name) && main.has(thread(event)))
	const most = (times: readonly number[]) => Math.max(0, ...times) / 1000
	note(`incidents: longest task ${when}`, most(tasks.map(({ dur = 0 }) => dur)))
	note(`incidents: … of the processor ${when}`, most(tasks.map(({ tdur = 0 }) => tdur)))
}

/** As Chromium writes it, in microseconds. */
interface TraceEvent {
	readonly name: string
	readonly pid: number
	readonly tid: number
	readonly dur?: number
	readonly tdur?: number
	readonly args?: { readonly name?: string }
}

function press(key: string): (page: Page) => Promise<void> {
	return (page) => page.keyboard.press(key)
}

/** From what is done to what shows it, painted. */
async function until(page: Page, act: (page: Page) => Promise<unknown>, shown: string): Promise<number> {
	await page.evaluate(`bench.watchNext(${JSON.stringify(shown)})`)
	await act(page)
	return number(page, 'bench.passed()')
}
