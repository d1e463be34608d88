/** Ledgers in folders of their own, which go when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { deriveSample, entry } from './sample.ts'

/** A folder of its own that goes when the test is over. */
export function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'attestary-ledger-'))
	onTestFinished(() => rmSync(path, { recursive: true, force: true }))
	return path
}

/** An open ledger in a folder of its own, closed when the test is over. */
export async function freshLedger(file: string = join(folder(), 'test.ledger')): Promise<Ledger> {
	const { value, problems } = await openLedger(file)
	if (!value) throw new Error(problems.map((p) => p.message).join())
	onTestFinished(() => value.close())
	return value
}

/** One folder for all tests of a file, for those that run side by side. */
export function sharedFolder(): () => string {
	const path = mkdtempSync(join(tmpdir(), 'attestary-ledger-'))
	afterAll(() => rmSync(path, { recursive: true, force: true }))
	return () => path
}

/** One ledger for all tests of a file that only ask. */
export function sharedLedger(fill: (ledger: Ledger) => Promise<void>): () => Ledger {
	const path = mkdtempSync(join(tmpdir(), 'attestary-ledger-'))
	let ledger: Ledger | null = null
	beforeAll(async () => {
		ledger = (await openLedger(join(path, 'shared.ledger'))).value
		if (ledger) await fill(ledger)
	})
	afterAll(() => {
		ledger?.close()
		rmSync(path, { recursive: true, force: true })
	})
	return () => ledger!
}

/** A ledger with the first n reports, their codings, and incidents by town. */
export async function filledLedger(n: number): Promise<Ledger> {
	const ledger = await freshLedger()
	await ledger.addMany(Array.from({ length: n }, (_, i) => entry(i)))
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	return ledger
}
