/** A report that reads otherwise when it is obtained again: what people decided goes with its words, or is told to be looked at. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { figureOf } from '../../src/incident/release/inclusion.ts'
import { fileOf } from '../../src/intake/index.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import type { Problem } from '../../src/report/problem.ts'
import { addInputs, loadAttestary, rebuildLedger } from '../../src/run/index.ts'
import { freshLedger } from '../ledger/fresh.ts'

let clock = 0
async function add(ledger: Ledger, name: string, content: string): Promise<Problem[]> {
	const told: Problem[] = []
	const obtained = new Date(Date.UTC(2026, 0, 2, 3, 4, clock++)).toISOString()
	const { problems } = await addInputs(
		[fileOf(name, new TextEncoder().encode(content))],
		ledger,
		await loadAttestary(),
		{
			take: { obtained, by: 'a test' },
			onProblem: (problem) => told.push(problem),
		},
	)
	deepEqual(
		problems.filter(({ level }) => level === 'error'),
		[],
	)
	return told.filter(({ code }) => code.startsWith('decision/'))
}
const killed = (ledger: Ledger, version: string) =>
	[...ledger.codings.all(version)]
		.flatMap(({ claims }) => claims)
		.find((claim) => claim.field === 'harm' && claim.value.kind === 'killed')!
const versionsOf = (ledger: Ledger, report: string) => ledger.facts.report(report)!.versions.map(({ id }) => id)
const decide = async (ledger: Ledger, act: 'accept' | 'reject', claim: string) =>
	deepEqual((await ledger.decide({ by: 'Ilva', reason: 'another raid', body: { act, claim } })).problems, [])

describe('a text', () => {
	const FIRST = 'Gunmen killed three guards at a bridge near Mosul on 3 March 2021, the police said.'
	const line = (text: string) => `${JSON.stringify({ id: 'x', text, published: '2021-03-04' })}\n`
	async function decided() {
		const ledger = await freshLedger()
		await add(ledger, 'a.jsonl', line(FIRST))
		await decide(ledger, 'reject', killed(ledger, versionsOf(ledger, 'id:x')[0]!).key)
		return ledger
	}
	test('that has a sentence more: the rejection goes with its words', async () => {
		const ledger = await decided()
		const longer = line(`The bridge was closed at night. ${FIRST}`)
		deepEqual(await add(ledger, 'a.jsonl', longer), [])
		const again = killed(ledger, versionsOf(ledger, 'id:x')[1]!)
		const [, carried] = ledger.decisions()
		deepEqual([carried!.by, carried!.body], ['Ilva', { act: 'reject', claim: again.key }])
		match(carried!.reason, /^another raid \(carried over from c-/)
		await add(ledger, 'a.jsonl', longer)
		equal(ledger.decisions().length, 2)
	})
	test('a split whose words are gone is told, and nothing else', async () => {
		const ledger = await freshLedger()
		await add(ledger, 'a.jsonl', line(FIRST))
		await add(ledger, 'b.jsonl', line(FIRST).replace('"x"', '"y"'))
		const mentionIn = (report: string, version: number) =>
			[...ledger.codings.all(versionsOf(ledger, report)[version]!)].flatMap(({ mentions }) => mentions)[0]!.key
		const [x, y] = [mentionIn('id:x', 0), mentionIn('id:y', 0)]
		deepEqual(
			(await ledger.decide({ by: 'Ilva', reason: 'another raid', body: { act: 'split', mentions: [x], from: [y] } }))
				.problems,
			[],
		)
		await add(ledger, 'a.jsonl', line(`${FIRST} It rained.`))
		deepEqual(ledger.decisions().at(-1)!.body, { act: 'split', mentions: [mentionIn('id:x', 1)], from: [y] })
		const told = await add(ledger, 'a.jsonl', line('The bridge was closed.'))
		deepEqual(
			told.map(({ code, message }) => [code, /\(split, Ilva, d-/.test(message)]),
			[
				['decision/not-carried', true],
				['decision/not-carried', true],
			],
		)
	})
	const OTHERWISE: readonly (readonly [what: string, text: string, says: RegExp])[] = [
		['that has another number', FIRST.replace('three', 'four'), /its words do not stand there/],
		['in which the words stand twice', `${FIRST} ${FIRST}`, /its words do not stand there/],
	]
	for (const [what, text, says] of OTHERWISE)
		test(`${what}: nothing is carried, and that is told`, async () => {
			const ledger = await decided()
			const told = await add(ledger, 'a.jsonl', line(text))
			deepEqual(
				told.map(({ code }) => code),
				['decision/not-carried'],
			)
			match(told[0]!.message, says)
			equal(ledger.decisions().length, 1)
		})
})

describe('a row of a table', () => {
	const row = (dead: number) =>
		`event_id_cnty,event_date,event_type,sub_event_type,actor1,country,location,latitude,longitude,geo_precision,fatalities\nX1,2021-03-03,Battles,Armed clash,Banner,Iraq,Mosul,36.3,43.1,1,${dead}\n`
	test('that changed counts as it is now; what was decided on an unchanged cell goes along', async () => {
		const ledger = await freshLedger()
		await add(ledger, 'a.csv', row(3))
		const [first] = versionsOf(ledger, 'id:acled/X1')
		const claims = [...ledger.codings.all(first!)].flatMap((coded) => coded.claims)
		await decide(ledger, 'accept', claims.find(({ field }) => field === 'where')!.key)
		await decide(ledger, 'accept', killed(ledger, first!).key)
		const told = await add(ledger, 'a.csv', row(4))
		deepEqual(
			told.map(({ code }) => code),
			['decision/not-carried'],
		)
		const { incidents } = await ledger.listIncidents({ recordable: true })
		equal(incidents.length, 1)
		const incident = ledger.incidents.byKey(incidents[0]!.key)!
		deepEqual(
			[figureOf(incident, 'killed', 'ucdp')!.low, figureOf(incident, 'killed', 'ucdp')!.high, incident.mentions.length],
			[4, 4, 1],
		)
		ok(ledger.decisions().some(({ reason }) => reason.includes('carried over')))
		// The older table again: what was obtained last still counts, and what is derived can be made anew.
		const before = ledger.fingerprint('derived')
		await add(ledger, 'a.csv', row(3))
		equal(ledger.fingerprint('derived'), before)
		await rebuildLedger(ledger, await loadAttestary())
		equal(ledger.fingerprint('derived'), before)
		deepEqual((await ledger.verify()).problems, [])
	})
})
