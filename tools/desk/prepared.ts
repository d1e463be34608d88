/** Ledgers with reports in them, for what serves or tests them: the same reports are read once, and copied after that. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { addPaths, loadAttestary, readProject } from '../../src/run/index.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
export const SAMPLES = at('samples/reports')
export const KNOWLEDGE = at('samples/knowledge')
/** The thread that codes, as it is built: node runs TypeScript by itself only in newer versions. */
export const BUILT_THREAD = new URL('../../dist/run/thread.js', import.meta.url)

const read = new Map<string, Promise<string>>()

/** Opens the ledger `file`, which is not there yet, with these reports in it. */
export async function preparedLedger(file: string, reports: readonly string[]): Promise<Ledger> {
	if (reports.length > 0) {
		const key = reports.join('\n')
		if (!read.has(key)) read.set(key, readOnce(reports))
		copyFileSync(await read.get(key)!, file)
	}
	return opened(file)
}

async function readOnce(reports: readonly string[]): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'attestary prepared '))
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
	const file = join(folder, 'read.ledger')
	const ledger = await opened(file)
	const project = (await readProject(KNOWLEDGE)).value
	const take = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
	await addPaths(reports, ledger, await loadAttestary({ project }), { take })
	ledger.close()
	return file
}

async function opened(file: string): Promise<Ledger> {
	const { value, problems } = await openLedger(file)
	if (!value) throw new Error(problems[0]?.message)
	return value
}
