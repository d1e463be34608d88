/** Adding in any order, any number of times, in pieces or at once, leaves the same ledger. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ledger, ReportEntry } from '../../src/ledger/index.ts'
import { freshLedger } from './fresh.ts'
import { deriveSample, entry, textOf } from './sample.ts'

/** Twelve entries in which much agrees: two texts of one report, one text of two reports, one report taken twice. */
const entries: readonly ReportEntry[] = [
	...[0, 1, 2, 3, 4, 5].map((n) => entry(n)),
	entry(1, { text: textOf(1).replace('Monday', 'Tuesday'), obtained: '2026-11-23T09:00:00Z' }),
	entry(2, { url: 'https://other.example/2' }),
	entry(3, { obtained: '2026-11-20T09:00:00Z' }),
	entry(3, { obtained: '2026-11-24T09:00:00Z' }),
	entry(4, { metadata: [{ field: 'title', value: 'Another headline', basis: 'option' }] }),
	entry(5, { metadata: [{ field: 'published', value: '2020-01-01', basis: 'dateline', span: { start: 0, end: 7 } }] }),
]

async function made(order: readonly number[], oneByOne: boolean): Promise<Ledger> {
	const ledger = await freshLedger()
	const chosen = order.map((i) => entries[i]!)
	if (oneByOne) for (const e of chosen) await ledger.add(e)
	else await ledger.addMany(chosen, { batch: 5 })
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	return ledger
}

test('the order and number of additions does not matter', async () => {
	const all = entries.map((_, i) => i)
	const first = await made(all, true)
	const [facts, derived] = [[...first.dump('facts')], [...first.dump('derived')]]
	await fc.assert(
		fc.asyncProperty(
			fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }),
			fc.boolean(),
			async (order, oneByOne) => {
				const ledger = await made(order, oneByOne)
				expect([...ledger.dump('facts')]).toEqual(facts)
				expect([...ledger.dump('derived')]).toEqual(derived)
				const { problems } = await ledger.verify()
				expect(problems).toEqual([])
			},
		),
		{ numRuns: 12, seed: 20261122 },
	)
})

test('what is derived can be dropped and made again equal', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 12 }), async (numbers) => {
			const ledger = await freshLedger()
			await ledger.addMany(numbers.map((n) => entry(n)))
			const codings = [...ledger.codings.all()]
			await ledger.keepDerived(deriveSample(codings))
			const before = ledger.fingerprint('derived')
			await ledger.dropDerived()
			expect(ledger.counts()).toMatchObject({ claims: 0, incidents: 0, versions: numbers.length })
			expect(ledger.pending().versions.length).toBe(numbers.length)
			expect(ledger.search('rockets').matches).toBe(numbers.length)
			await ledger.keepCodings(codings)
			await ledger.keepDerived(deriveSample(ledger.codings.all()))
			expect(ledger.fingerprint('derived')).toBe(before)
			const rebuilt = { codings, derived: () => deriveSample(codings) }
			expect((await ledger.verify({ rebuilt })).problems).toEqual([])
		}),
		{ numRuns: 8, seed: 20261122 },
	)
})

test('adding the same again says so and touches nothing', async () => {
	const ledger = await freshLedger()
	await ledger.add(entry(1))
	await ledger.keepDerived(deriveSample(ledger.codings.all()))
	const again = await ledger.add(entry(1))
	expect(again.value).toMatchObject({ newReport: false, newVersion: false, newCapture: false, newMetadata: 0 })
	expect(ledger.pending()).toEqual({ versions: [], decisions: 0 })
})
