import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../src/ledger/driver.ts'
import { LedgerFault, openLedger } from '../../src/ledger/index.ts'
import { filledLedger, folder, freshLedger } from './fresh.ts'
import { deriveSample, entry } from './sample.ts'

test('a report comes back as it was added', async () => {
	const ledger = await freshLedger()
	const one = entry(1)
	const { value, problems } = await ledger.add(one)
	expect(problems).toEqual([])
	expect(value).toMatchObject({ newReport: true, newVersion: true, newCapture: true, newMetadata: 5 })
	const { version, capture, metadata } = one.taken
	const record = ledger.facts.report(version.report)
	expect(record?.versions).toEqual([version])
	expect(record?.captures).toEqual([capture])
	expect(new Set(record?.metadata)).toEqual(new Set(metadata))
	expect(Buffer.from(ledger.facts.bytes(capture.sha256) ?? [])).toEqual(one.bytes)
	expect([...ledger.codings.all()]).toEqual(one.coded)
	expect(ledger.pending()).toEqual({ versions: [version.id], decisions: 0 })
})

test('incidents come back as they were kept', async () => {
	const ledger = await filledLedger(12)
	const derived = deriveSample(ledger.codings.all())
	expect([...ledger.incidents.all()]).toEqual(derived.incidents)
	const unplaced = ({ version: _, ...record }: { readonly version: string }) => record
	expect([...ledger.codings.said()]).toEqual(
		[...ledger.codings.all()].map(({ claims, statements }) => ({
			claims: claims.map(unplaced),
			statements: statements.map(unplaced),
		})),
	)
	const list = await ledger.listIncidents({ text: 'velmar', type: ['ASSAULT'], contested: true })
	expect(list.total).toBe(1)
	expect((await ledger.facets()).country).toEqual([{ value: 'QX', count: 5 }])
	const first = derived.incidents[0]!
	expect(
		ledger.incidents
			.claims(first)
			.map((c) => c.key)
			.sort(),
	).toEqual(first.claims)
	expect(ledger.pending()).toEqual({ versions: [], decisions: 0 })
	const found = ledger.search('"fired rockets" -Kadavo')
	expect(found.hits.length).toBeGreaterThan(0)
	expect(found.hits[0]!.words).toContain('fired rockets')
	const [claim] = ledger.codings.claims(first.claims[0]!)
	const decided = await ledger.decide({ by: 'Mara', reason: 'Read it.', body: { act: 'accept', claim: claim!.key } })
	expect(decided.problems).toEqual([])
	expect(ledger.decisions()).toEqual([decided.value])
	expect((await ledger.mint([{ incident: first.key, country: 'QXX', by: 'Mara', reason: 'cited' }])).value).toEqual([
		'ATT-QXX-2021-0001',
	])
	expect(ledger.incidents.find('att-qxx-2021-0001').map((i) => i.key)).toEqual([first.key])
})

test('an empty ledger is filled before it is indexed, and indexed in any case', async () => {
	const indexes = async (file: string) => {
		const db = await connect(file, true)
		const found = db.all(`select name from sqlite_schema where type = 'index' and name like '%_by_key'`).length
		db.close()
		return found
	}
	const file = join(folder(), 'x')
	const ledger = await freshLedger(file)
	let during = -1
	async function* entries() {
		for (const n of [1, 2, 3]) yield entry(n)
		during = await indexes(file)
		throw new LedgerFault({ code: 'ledger/full', level: 'error', report: file, span: null, message: 'no room' })
	}
	const { value, problems } = await ledger.addMany(entries(), { batch: 2 })
	expect([value.kept, problems.map((p) => p.code), during, await indexes(file)]).toEqual([2, ['ledger/full'], 0, 4])
	ledger.close()
	// Killed before that, they are missing until the ledger is opened again.
	const db = await connect(file, false)
	db.exec('drop index claim_by_key; drop index link_by_key')
	db.close()
	const { value: again } = await openLedger(file)
	expect(await indexes(file)).toBe(4)
	again?.close()
})
