/** Kept bytes are read again: as a program reads them that reads better than the one that kept them. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { beforeAll, describe, test } from 'vitest'
import { fileOf, takeText } from '../../src/intake/index.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { captureId, type Taken, versionOf } from '../../src/report/schema.ts'
import { type Attestary, addInputs, deriveLedger, loadAttestary, rereadReports } from '../../src/run/index.ts'
import { freshLedger } from '../ledger/fresh.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Two killed at a bridge</title><link rel="canonical" href="https://valley.example/1"></head>
<body><article><h1>Two killed at a bridge</h1><p>Gunmen killed two guards at a bridge near Mosul on 3 March 2021, the police said.</p>
<p>On 5 March 2021 the army shelled a village near Mosul in response.</p></article></body></html>`
const bytes = new TextEncoder().encode(PAGE)
const REPORT = 'url:https://valley.example/1'
const first = { obtained: '2021-03-06T07:08:09Z', by: 'Ilva' }
const LATER = { obtained: '2026-01-02T03:04:05Z', by: 'Toma' }

/** As an earlier program read the page: with a line too many before it, and one after it. */
function worse(): Taken {
	const { value } = takeText(bytes, 'page.html', { ...first, options: { publisher: 'Valley Wire' } })
	const text = `Subscribe now!\n\n${value!.version.text}\n\nMore from us`
	const version = versionOf(REPORT, text, [{ start: 0, end: text.length, kind: 'body' }])
	const id = captureId(version.id, value!.capture.sha256, 'page.html')
	const metadata = value!.metadata.filter(({ span }) => span === undefined)
	const { alignment: _, ...taken } = value!
	return { ...taken, version, metadata, capture: { ...taken.capture, id, version: version.id } }
}

let attestary: Attestary
beforeAll(async () => {
	attestary = await loadAttestary()
})

async function kept(): Promise<Ledger> {
	const ledger = await freshLedger()
	await ledger.addMany([{ taken: worse(), bytes }])
	await deriveLedger(ledger, attestary)
	return ledger
}
const textsOf = (ledger: Ledger) => ledger.facts.report(REPORT)!.versions.map(({ text }) => text)
const mentionOf = (ledger: Ledger, words: string, version = 0): string => {
	const { id, text } = ledger.facts.report(REPORT)!.versions[version]!
	const mentions = [...ledger.codings.all(id)].flatMap((coded) => coded.mentions)
	return mentions.find(({ anchor }) => text.slice(anchor.start, anchor.end) === words)!.key
}
const decide = async (ledger: Ledger, body: Parameters<Ledger['decide']>[0]['body']) =>
	deepEqual((await ledger.decide({ by: 'Ilva', reason: 'seen', body })).problems, [])

describe('a page that is read better today', () => {
	test('has a newer text; who obtained the bytes when stays, and who read them again is told', async () => {
		const ledger = await kept()
		const { value } = await rereadReports([REPORT], ledger, attestary, LATER)
		deepEqual(value, { read: 1, newVersions: 1, passedOver: 0 })
		const [old, fresh] = textsOf(ledger)
		match(old!, /^Subscribe now!/)
		match(fresh!, /^Two killed at a bridge\n/)
		const { captures, metadata } = ledger.facts.report(REPORT)!
		deepEqual(
			captures.map(({ from, obtained, by }) => [from, obtained, by]),
			[
				['page.html', first.obtained, 'Ilva'],
				['page.html (kept since 2021-03-06)', LATER.obtained, 'Toma'],
			],
		)
		equal(metadata.find(({ field }) => field === 'publisher')!.value, 'Valley Wire')
		deepEqual((await ledger.verify()).problems, [])
	})
	test('the second time it reads as before', async () => {
		const ledger = await kept()
		await rereadReports([REPORT], ledger, attestary, LATER)
		const again = await rereadReports([REPORT], ledger, attestary, { ...LATER, obtained: '2026-02-02T03:04:05Z' })
		deepEqual(again.value, { read: 1, newVersions: 0, passedOver: 0 })
		equal(textsOf(ledger).length, 2)
	})
	test('what was decided on its mentions goes along: apart, joined, and what answered what', async () => {
		const ledger = await kept()
		const [killed, shelled] = [mentionOf(ledger, 'killed'), mentionOf(ledger, 'shelled')]
		await decide(ledger, { act: 'split', mentions: [shelled], from: [killed] })
		await decide(ledger, { act: 'link', kind: 'cause-claimed', from: shelled, to: killed })
		await decide(ledger, {
			act: 'correct-incident',
			mentions: [killed],
			field: 'type',
			value: { type: 'ASSAULT', modes: ['firearms'], contexts: [] },
		})
		await rereadReports([REPORT], ledger, attestary, LATER)
		const [newKilled, newShelled] = [mentionOf(ledger, 'killed', 1), mentionOf(ledger, 'shelled', 1)]
		const carried = ledger.decisions().slice(3)
		deepEqual(
			carried.map(({ body }) => body),
			[
				{ act: 'split', mentions: [newShelled], from: [newKilled] },
				{ act: 'link', kind: 'cause-claimed', from: newShelled, to: newKilled },
				{
					act: 'correct-incident',
					mentions: [newKilled],
					field: 'type',
					value: { type: 'ASSAULT', modes: ['firearms'], contexts: [] },
				},
			],
		)
		for (const { by, reason } of carried) {
			equal(by, 'Ilva')
			match(reason, /^seen \(carried over from m-/)
		}
	})
})

test('a text that reads as it did has no newer one', async () => {
	const ledger = await freshLedger()
	await addInputs([fileOf('page.html', bytes)], ledger, attestary, { take: first })
	const { value } = await rereadReports([REPORT], ledger, attestary, LATER)
	deepEqual(value, { read: 1, newVersions: 0, passedOver: 0 })
})
test('without bytes nothing is read, and that is counted', async () => {
	const ledger = await freshLedger()
	await ledger.addMany([{ taken: worse() }])
	const { value } = await rereadReports([REPORT], ledger, attestary, LATER)
	deepEqual(value, { read: 0, newVersions: 0, passedOver: 1 })
})
