/** What is expunged is nowhere any more: not in a table, the index, the write-ahead log or a backup. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../src/ledger/driver.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { folder, freshLedger } from './fresh.ts'
import { deriveSample, entry, incidentOf } from './sample.ts'

const by = { by: 'Mara', reason: 'Asked for by the family.', at: '2026-11-22T10:00:00.000Z' }
/** Words that stand nowhere but in the report that is to go; the last one is in a script without spaces. */
const WORDS = ['Quillamarcade', 'Brodwinnian', 'Zethrapolis', 'xylophonist', '维尔马城']
const text = `${WORDS[0]} told the ${WORDS[1]} in Velmar that rockets were fired. ${WORDS[4]}。\n${'At least 3 people. '.repeat(400)}`
const url = `https://${WORDS[2]!.toLowerCase()}.example/1`
const secret = entry(1, {
	text,
	url,
	metadata: [
		{ field: 'title', value: `${WORDS[0]} speaks`, basis: 'metadata' },
		{ field: 'author', value: WORDS[3]!, basis: 'metadata' },
	],
})
// The bytes are not the text, so that they are kept on their own.
const report = secret.taken.version.report

async function filled(file: string): Promise<Ledger> {
	const ledger = await freshLedger(file)
	await ledger.addMany([0, 2, 3, 4, 5, 6, 7].map((n) => entry(n)))
	const coded = secret.coded.map((c) => ({
		...c,
		statements: c.statements.map((s) => ({ ...s, speaker: { ...s.speaker, name: WORDS[0]! } })),
	}))
	await ledger.add({ ...secret, coded })
	await ledger.keepHand([
		{ ...coded[0]!, coder: 'Mara', statements: coded[0]!.statements.map((s) => ({ ...s, addressee: WORDS[1]! })) },
	])
	const sample = deriveSample(ledger.codings.all())
	const town = incidentOf('Velmar', [...coded, ...entry(5).coded], {
		title: `${WORDS[0]} at Velmar`,
		attributions: [
			{
				claimant: WORDS[0]!,
				act: 'blame',
				actor: null,
				certainty: null,
				when: null,
				report,
				claims: [],
				statement: null,
			},
		],
	})
	const others = sample.incidents.filter((i) => !i.reports.some((r) => town.reports.includes(r)))
	await ledger.keepDerived({ ...sample, incidents: [...others, town] })
	const [claim] = coded[0]!.claims
	await ledger.decide({ ...by, reason: `${WORDS[0]} said so herself.`, body: { act: 'accept', claim: claim!.key } })
	await ledger.decide({ ...by, reason: `${WORDS[1]}`, body: { act: 'set-published', report, day: '2021-03-03' } })
	await ledger.decide({
		...by,
		reason: `As ${WORDS[3]} writes.`,
		body: {
			act: 'merge',
			mentions: [coded[0]!.mentions[0]!.key, entry(2).coded[0]!.mentions[0]!.key, entry(5).coded[0]!.mentions[0]!.key],
		},
	})
	await ledger.decide({
		...by,
		reason: 'Nothing to do with it.',
		body: { act: 'note', about: entry(2).taken.version.report },
	})
	return ledger
}

/** The words that still stand in any file of the folder, as they are or in lower case, in UTF-8 or UTF-16. */
function leftIn(path: string): string[] {
	return readdirSync(path).flatMap((name) => {
		const bytes = readFileSync(join(path, name))
		const forms = WORDS.flatMap((w) => [w, w.toLowerCase()]).flatMap((w) => [Buffer.from(w), Buffer.from(w, 'utf16le')])
		return forms.filter((form) => bytes.includes(form)).map((form) => `${name}: ${form}`)
	})
}

test('bytes, words and names are gone from every file, and the ledger is whole', async () => {
	const path = folder()
	const file = join(path, 'x')
	const ledger = await filled(file)
	writeFileSync(`${file}.schema-1.backup`, readFileSync(file))
	writeFileSync(`${file}.schema-1.backup.77.new`, text)
	writeFileSync(join(path, 'notes.txt'), 'not ours')
	expect(leftIn(path).length).toBeGreaterThan(0)
	const { head } = await ledger.verify()

	const { value, problems } = await ledger.expunge({ ...by, report })
	expect(problems).toEqual([])
	expect(value).toMatchObject({
		touched: 1,
		sameText: [],
		decision: { seq: 5, body: { act: 'expunge' } },
	})
	expect(leftIn(path)).toEqual([])
	expect(readdirSync(path).filter((n) => n.includes('backup'))).toEqual([])
	expect(readdirSync(path)).toContain('notes.txt')

	expect(ledger.facts.report(report)).toBeNull()
	expect(ledger.search('brodwinnian').matches + ledger.search('维尔马').matches).toBe(0)
	expect(ledger.counts()).toMatchObject({ reports: 7, versions: 7, captures: 7 })
	expect((await ledger.listIncidents({ text: WORDS[0]! })).total).toBe(0)
	expect(ledger.pending().versions).toContain(entry(5).taken.version.id)
	const codings = [...ledger.codings.all()]
	await ledger.keepDerived(deriveSample(codings))
	expect((await ledger.verify({ head, rebuilt: { codings, derived: () => deriveSample(codings) } })).problems).toEqual(
		[],
	)
	ledger.close()
	expect(leftIn(path)).toEqual([])
})

test('what was decided about it is silent; what was decided about others stands', async () => {
	const ledger = await filled(join(folder(), 'x'))
	await ledger.expunge({ ...by, report })
	expect(ledger.decisions().map((d) => [d.body.act, d.reason])).toEqual([
		['merge', ''],
		['note', 'Nothing to do with it.'],
		['expunge', by.reason],
	])
	const [merge] = ledger.decisions()
	expect(merge!.body).toEqual({ act: 'merge', mentions: [2, 5].map((n) => entry(n).coded[0]!.mentions[0]!.key) })
})

test('it is known again and not kept again', async () => {
	const ledger = await filled(join(folder(), 'x'))
	await ledger.expunge({ ...by, report })
	const again = await ledger.add(secret)
	expect([again.value, again.problems.map((p) => [p.code, p.report])]).toEqual([null, [['ledger/expunged', report]]])
	const many = await ledger.addMany([entry(8), secret, entry(9)])
	expect([many.value.kept, many.problems.length]).toEqual([2, 1])
	expect((await ledger.expunge({ ...by, report })).problems[0]?.code).toBe('decision/unknown-target')
	const tombstone = ledger.decisions().at(-1)!
	expect(JSON.stringify(tombstone)).not.toContain(report)
	expect((await ledger.verify()).problems).toEqual([])
})

test('the same text of another report stays, with its bytes, and is named', async () => {
	const ledger = await filled(join(folder(), 'x'))
	const copy = entry(1, { text, url: 'https://copy.example/1' })
	await ledger.add(copy)
	const { value } = await ledger.expunge({ ...by, report })
	expect(value?.sameText).toEqual([copy.taken.version.report])
	expect(Buffer.from(ledger.facts.bytes(copy.taken.capture.sha256) ?? []).equals(copy.bytes)).toBe(true)
	expect(ledger.search('brodwinnian').hits.map((h) => h.report)).toEqual([copy.taken.version.report])
	expect((await ledger.verify()).problems).toEqual([])
})

test('cut short between the two steps, it is finished when the ledger is opened again', async () => {
	const path = folder()
	const file = join(path, 'x')
	const ledger = await filled(file)
	const reader = await connect(file, true)
	reader.exec('begin')
	reader.get('select count(*) from report')
	const { value, problems } = await ledger.expunge({ ...by, report })
	expect(value).not.toBeNull()
	expect(problems.map((p) => p.code)).toEqual(['ledger/locked'])
	expect((await ledger.verify()).problems.map((p) => p.code)).toEqual(['ledger/damaged'])
	reader.exec('commit')
	reader.close()
	ledger.close()
	const again = await openLedger(file)
	expect(again.problems).toEqual([])
	expect(leftIn(dirname(file))).toEqual([])
	expect((await again.value!.verify()).problems).toEqual([])
	again.value!.close()
})

test('names that were decided for all reports go when no other text has them, and the answer says which do not', async () => {
	const path = folder()
	const ledger = await filled(join(path, 'x'))
	const decide = async (...names: string[]) =>
		(await ledger.decide({ ...by, body: { act: 'who-is-this', names, is: { id: 'own:x', name: 'Grey Banner' } } }))
			.value?.id
	const alone = await decide('Grey Banner', WORDS[1]!.toUpperCase())
	const shared = await decide('Grey Banner', 'Velmar')
	await decide('Grey Banner', 'nobody in it')
	const { value } = await ledger.expunge({ ...by, report })
	expect(value).toMatchObject({ forgotten: [alone], naming: [shared] })
	const named = ledger.decisions().filter(({ body }) => body.act === 'who-is-this')
	expect(named.map(({ id }) => id)).not.toContain(alone)
	expect(named).toHaveLength(2)
	expect((await ledger.verify()).problems).toEqual([])
	ledger.close()
	for (const name of readdirSync(path))
		expect(readFileSync(join(path, name)).includes(WORDS[1]!.toUpperCase()), name).toBe(false)
})

test('a log from which the words of such a decision were taken otherwise is noticed', async () => {
	const file = join(folder(), 'x')
	const ledger = await filled(file)
	const body = { act: 'who-is-this' as const, names: ['Velmar'], is: { id: 'own:x', name: 'Grey Banner' } }
	const id = (await ledger.decide({ ...by, body })).value!.id
	await ledger.expunge({ ...by, report })
	ledger.close()
	const db = await connect(file, false)
	db.run('delete from payload where hash = (select payload from log where id = ?)', id)
	db.close()
	const again = (await openLedger(file)).value!
	expect((await again.verify()).problems.map(({ code }) => code)).toContain('ledger/log-altered')
	again.close()
})
