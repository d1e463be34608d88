import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Attestary, codeReport, loadAttestary, readProject } from '../../src/run/index.ts'

const ATTACK = 'Gunmen killed three guards at a checkpoint near Mosul on 3 March 2021, police said.'
const sample = readFileSync(new URL('../../samples/reports/1-hadrel-outpost.txt', import.meta.url), 'utf8')

describe('one call from a text to a coding', () => {
	test('what comes back', async () => {
		const { value, problems } = await codeReport(ATTACK, { publisher: 'Vale Wire', published: '2021-03-04' })
		deepEqual(problems, [])
		equal(value?.version.text, ATTACK)
		ok(value?.coded.read)
		ok(
			value?.derived.incidents.some(({ figures }) => figures.some(({ kind, best }) => kind === 'killed' && best === 3)),
		)
	})
	test('the same text gives the same coding, to the byte', async () => {
		const [first, second] = [await codeReport(sample), await codeReport(sample)]
		equal(JSON.stringify(first), JSON.stringify(second))
	})
	test('all evidence stands in the report', async () => {
		const { value } = await codeReport(sample)
		const { text } = value!.version
		for (const { evidence } of value!.coded.claims) {
			ok(evidence.kind === 'words')
			for (const { start, end } of evidence.spans) ok(0 <= start && start < end && end <= text.length)
		}
	})
	test('a title given beside the text becomes part of it', async () => {
		const { value } = await codeReport(ATTACK, { title: 'Guards killed' })
		ok(value?.version.text.startsWith('Guards killed\n\nGunmen'))
		equal(value?.version.sections[0]?.kind, 'headline')
	})
	test('the bytes of a letter', async () => {
		const letter = `From: Ilva <i@vale.example>\nDate: Thu, 04 Mar 2021 10:00:00 +0000\nSubject: At the depot\n\n${ATTACK}\n`
		const { value } = await codeReport(new TextEncoder().encode(letter), { publisher: 'Vale Wire' })
		deepEqual(
			['title', 'published', 'publisher'].map((field) => value?.metadata.find((m) => m.field === field)?.value),
			['At the depot', '2021-03-04T10:00+00:00', 'Vale Wire'],
		)
	})
	test('what is not text is one problem and no coding', async () => {
		const { value, problems } = await codeReport('')
		equal(value, null)
		deepEqual(
			problems.map(({ code }) => code),
			['intake/empty'],
		)
	})
	test('a language that is not read is kept, without a coding, with one note', async () => {
		const { value, problems } = await codeReport(
			'Quatre soldats ont été tués mardi dans une embuscade près de la frontière, selon l’armée.',
		)
		equal(value?.coded.read, false)
		deepEqual(
			problems.map(({ code }) => code),
			['intake/language'],
		)
	})
})

test('a coder that fails is a problem of its report, not the end', async () => {
	const { knowledge } = await loadAttestary()
	const broken = new Attestary(
		{
			read: () => {
				throw new Error('no')
			},
			parse: () => [],
		},
		knowledge,
	)
	const { value, problems } = broken.codeReport(ATTACK)
	equal(value?.coded.read, false)
	deepEqual(
		problems.map(({ code, level }) => [code, level]),
		[['coding/failed', 'error']],
	)
})

test('a project with countries, places and actors of its own', async () => {
	const folder = fileURLToPath(new URL('../../samples/knowledge', import.meta.url))
	const { value, problems } = await readProject(decodeURIComponent(folder))
	deepEqual(problems, [])
	const attestary = await loadAttestary({ project: value })
	const coded = attestary.codeReport('Orvanian soldiers killed two men in Hadrel on 3 March 2021.', {
		published: '2021-03-04',
	}).value!
	const where = coded.coded.claims.find(({ field }) => field === 'where')
	equal(where?.field === 'where' && where.value.country, 'XO')
})

test('a folder with no knowledge in it is told', async () => {
	const { problems } = await readProject('/nowhere at all')
	expect(problems.map(({ code }) => code)).toEqual(['knowledge/bad-entry'])
})
