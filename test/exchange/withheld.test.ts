/** What is withheld stands nowhere: in no format, no file, no address, no part of a ZIP, in whatever form it is told. */
import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { claimKey, mentionKey } from '../../src/coding/keys.ts'
import type { Claim, Coded, Speaker } from '../../src/coding/schema.ts'
import { FORMATS, type Format, type Holdings, previewOf, surveyOf } from '../../src/exchange/index.ts'
import { shortened } from '../../src/exchange/shown.ts'
import { exposedIn, formsOf } from '../../src/exchange/withhold/people.ts'
import { folded, Veil, wordsOf } from '../../src/exchange/withhold/veil.ts'
import { applyDecisions, namedIn } from '../../src/incident/decisions.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import { versionOf } from '../../src/report/schema.ts'
import { everything, made } from './made.ts'

const formats = Object.keys(FORMATS) as Format[]

interface World {
	readonly victim: string
	readonly witness: string
	readonly account: string
	readonly place: string
	readonly note: string
}

/** One constructed report in which everything that may not be told is told, in all the places that a report has. */
function told({ victim, witness, account, place, note }: World): Holdings {
	const last = wordsOf(victim).at(-1)!
	const slug = wordsOf(victim).map(folded).join('-')
	const text = `😀 ${victim} was killed at ${place} in Keld on 3 March 2021. “I saw ${last}’s car,” said ${witness}. ${account} (@${slug}) wrote of ${victim.toUpperCase()}. ${'The valley was quiet again, and the shops stayed shut. '.repeat(12)}A notice named ${last}.`
	const post = text.indexOf(`${account} (`)
	const version = versionOf(`url:https://wire.example/${slug}-killed`, text, [
		{ start: 0, end: post, kind: 'body' },
		{ start: post, end: text.length, kind: 'post', author: account, handle: `@${slug}` },
	])
	const anchor = { start: text.indexOf('killed'), end: text.indexOf('killed') + 6 }
	const about = mentionKey(version.id, anchor)
	const publisher: Speaker = { kind: 'publisher', name: 'Vale Wire (CONSTRUCTED)', span: null }
	const person: Speaker = {
		kind: 'person',
		name: witness,
		span: null,
		role: 'shopkeeper',
		via: { kind: 'post', name: account, handle: `@${slug}`, span: null },
	}
	const make = (field: Claim['field'], value: unknown, i: number, speaker = publisher): Claim =>
		({
			key: claimKey(version.id, field, [{ start: 0, end: text.length - i }]),
			version: version.id,
			about,
			field,
			value,
			evidence: { kind: 'words', spans: [{ start: 0, end: text.length - i }] },
			speaker,
			stance: 'asserts',
			factuality: 'happened',
			certainty: null,
			score: 0.9,
			rules: ['test'],
			coder: 'machine',
		}) as Claim
	const claims = [
		make('event', { type: 'ASSAULT', modes: ['firearms'], contexts: [] }, 0),
		make('actor', { name: 'Grey Banner', unnamed: false, kind: 'armed-group', sectors: ['REB'] }, 1, person),
		make('target', { name: victim, unnamed: false, kind: 'person' }, 2),
		make(
			'when',
			{ earliest: '2021-03-03', latest: '2021-03-03', words: '3 March 2021', granularity: 'day', basis: 'stated' },
			3,
		),
		make(
			'where',
			{
				name: place,
				facility: place,
				level: 'exact',
				anchor: 'Keld',
				admin1: 'Sael',
				country: 'IQ',
				lat: 33.12345,
				lon: 44.54321,
			},
			4,
		),
		make('harm', { kind: 'killed', count: { min: 1, max: 1 }, who: victim, status: 'civilian' }, 5),
		make('victim', { name: victim, description: 'baker', harm: 'killed' }, 6),
		make('motive', { words: `to frighten the ${last} family` }, 7, person),
	]
	const statement = {
		key: `s-${'0'.repeat(16)}`,
		version: version.id,
		anchor: { start: text.indexOf('said'), end: text.indexOf('said') + 4 },
		sentence: 1,
		act: 'blame' as const,
		stance: 'blames' as const,
		speaker: person,
		content: [{ start: text.indexOf('I saw'), end: text.indexOf('car,') + 3 }],
		quotes: [],
		about: [about],
		certainty: null,
		rules: [],
	}
	const coded: Coded = {
		version: version.id,
		report: version.report,
		coder: 'test/1',
		language: 'en',
		read: true,
		mentions: [
			{
				key: about,
				version: version.id,
				anchor,
				sentence: 0,
				section: 0,
				type: 'ASSAULT',
				factuality: 'happened',
				background: false,
				main: true,
			},
		],
		statements: [statement],
		claims,
		links: [],
	}
	const facts = {
		version: version.id,
		report: version.report,
		publisher: null,
		published: '2021-03-04',
		textHash: version.textHash,
		text,
	}
	return {
		reports: [
			{
				version,
				metadata: [
					{ field: 'title', value: `${victim} killed (CONSTRUCTED)`, basis: 'metadata' },
					{ field: 'publisher', value: 'Vale Wire (CONSTRUCTED)', basis: 'metadata' },
					{ field: 'author', value: witness, basis: 'metadata' },
					{ field: 'url', value: `https://wire.example/${encodeURIComponent(slug)}-killed`, basis: 'metadata' },
					{ field: 'published', value: '2021-03-04', basis: 'metadata' },
				],
			},
		],
		codings: [coded],
		derived: deriveIncidents({ coded: [coded], reports: [facts], ruling: applyDecisions([], namedIn([coded])) }),
		decisions: [
			{ id: 'd-1', seq: 1, at: '2021-03-05T00:00:00Z', by: 'Ilva', reason: note, body: { act: 'note', about } },
		],
	}
}

const FIRST = ['Raya', 'Zoë', 'Jean-Luc', 'Ümit', 'Sean']
const LAST = ['Qodanza', 'O’Vrelly', 'al-Zefrani', 'Xørensen', 'Qwitt-Varn']
const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map((parts) => parts.join(' '))
const world: fc.Arbitrary<World> = fc
	.record({
		victim: name,
		witness: name,
		account: name,
		place: fc.constantFrom('Tarnholt Mill', 'Zumbrel Crossing', 'Qalat Ferry Base'),
		note: fc.constantFrom('told in confidence by a neighbour', 'zq-note'),
	})
	.filter(({ victim, witness, account }) => new Set([victim, witness, account]).size === 3)

/** Every form in which a name would be known. */
const waysOf = (name: string): string[] => [name, wordsOf(name).join(' '), wordsOf(name).map(folded).join('-')]

/** Compared without case, accents and the signs between words, so that no way of writing it slips through. */
const bare = (text: string): string => wordsOf(text).map(folded).join(' ')

for (const format of formats)
	test(`${format}: no name, precise place, note or whole text in a public export`, async () => {
		await fc.assert(
			fc.asyncProperty(world, async (given) => {
				const all = await everything(await made(format, told(given), { places: 'town' }))
				const plain = ` ${bare(all)} `
				for (const one of [given.victim, given.witness, given.account])
					for (const form of waysOf(one)) ok(!plain.includes(` ${bare(form)} `), `${format} tells ${form}`)
				ok(!plain.includes(` ${bare(wordsOf(given.victim).at(-1)!)} `), `${format} tells the surname`)
				ok(!plain.includes(` ${bare(given.place)} `), `${format} tells ${given.place}`)
				ok(!/33[.,]123|44[.,]543/.test(all), `${format} tells where exactly`)
				ok(!all.includes(given.note), `${format} tells the note`)
				ok(
					!plain.includes(
						'stayed shut the valley was quiet again and the shops stayed shut the valley was quiet again and the shops stayed shut the valley was quiet again and the shops stayed shut the valley was quiet again and the shops stayed shut the valley was',
					),
					`${format} carries the text`,
				)
			}),
			{ numRuns: format === 'docx' || format === 'sqlite' ? 3 : 6, seed: 8 },
		)
	})

test('the private profile tells all of it, so the test above can fail', async () => {
	const given: World = {
		victim: 'Raya Qodanza',
		witness: 'Zoë Xørensen',
		account: 'Sean O’Vrelly',
		place: 'Tarnholt Mill',
		note: 'zq-note',
	}
	const all = await everything(await made('json', told(given), { profile: 'private' }))
	for (const one of Object.values(given)) ok(all.includes(one), one)
	ok(all.includes('33.12345'))
})

test('a preview names whoever would be told', () => {
	const given: World = {
		victim: 'Raya Qodanza',
		witness: 'Zoë Xørensen',
		account: 'Sean O’Vrelly',
		place: 'Tarnholt Mill',
		note: 'n',
	}
	const { reports, decisions, ...rest } = told(given)
	const survey = surveyOf({ ...rest, versions: reports.map(({ version }) => version), notes: decisions.length })
	const seen = previewOf(survey, { places: 'town', reveal: ['Zoë Xørensen'] })
	const [victim, witness, account] = ['Raya Qodanza', 'Zoë Xørensen', 'Sean O’Vrelly'].map((name) =>
		seen.people.find((p) => p.name === name),
	)
	equal(
		`${victim?.as} ${victim?.told}, ${witness?.as} ${witness?.told}, ${account?.as} ${account?.told}`,
		'victim false, witness true, account false',
	)
	ok(seen.places.some(({ known, told }) => known.includes('Tarnholt Mill') && told.startsWith('Keld')))
})

describe('a name is found', () => {
	const veil = new Veil([{ whole: ['Raya Odan', 'Ümit al-Zefrani', 'Zoë'], short: ['Odan', 'Zefrani'], mark: '•' }])
	for (const [words, shown] of [
		['Raya Odan died', '• died'],
		['RAYA ODAN, 31', '•, 31'],
		['raya-odan', '•'],
		['@rayaodan wrote', '@• wrote'],
		['Odan’s car and the Odans', '•’s car and the •'],
		['the ODAN family', 'the • family'],
		['Umit Al Zefrani', '•'],
		['zoe and Zoë', '• and •'],
		['Raya\nOdan', '•'],
		// And what is none of it stays.
		['odan, a word', 'odan, a word'],
		['Rayan Odanson', 'Rayan Odanson'],
		['Raya went', 'Raya went'],
		['', ''],
	] as const)
		test(`“${words}”`, () => equal(veil.over(words), shown))
	for (const [address, hides] of [
		['https://a.example/raya-odan-31', true],
		['https://a.example/odan', true],
		['https://a.example/z%C3%BCrich', false],
		['https://a.example/%zz', false],
		['https://a.example/R%61ya_Odan', true],
	] as const)
		test(address, () => equal(veil.inAddress(address), hides))
	test('in scripts without blanks', () =>
		equal(new Veil([{ whole: ['王小明'], short: [], mark: '•' }]).over('昨日王小明死亡'), '昨日•死亡'))
	test('many thousand names cost little', () => {
		const names = Array.from({ length: 20_000 }, (_, i) => `Raya Q${i}x`)
		const many = new Veil([{ whole: names, short: names.map((n) => n.split(' ')[1]!), mark: '•' }])
		const text = 'Raya Q19999x and nobody else was there. '.repeat(500)
		const from = performance.now()
		equal(many.over(text).includes('Q19999x'), false)
		ok(performance.now() - from < 2000)
	})
})

describe('who is private', () => {
	const speaks = (speaker: Omit<Speaker, 'span'>): Speaker => ({ ...speaker, span: null })
	const exposed = (...speakers: Speaker[]) => {
		const base = told({ victim: 'Raya Qodanza', witness: 'W', account: 'A', place: 'P', note: '' })
		const coded = base.codings[0]!
		const claims = speakers.map((speaker, i) => ({ ...coded.claims[0]!, key: `c-${i}`, speaker }))
		return exposedIn([{ ...coded, claims, statements: [] }], [], []).map(({ name }) => name)
	}
	for (const [who, speakers, names] of [
		['a minister', [speaks({ kind: 'person', name: 'Toma Relk', role: 'Defence Minister' })], []],
		[
			'the same, called by the surname',
			[
				speaks({ kind: 'person', name: 'Toma Relk', role: 'Defence Minister' }),
				speaks({ kind: 'person', name: 'Relk' }),
			],
			[],
		],
		['a spokesman', [speaks({ kind: 'person', name: 'Ilen Maro', role: 'spokesman' })], []],
		['a shopkeeper', [speaks({ kind: 'person', name: 'Willa Strand', role: 'shopkeeper' })], ['Willa Strand']],
		['somebody without a role', [speaks({ kind: 'person', name: 'Willa Strand' })], ['Willa Strand']],
		[
			'somebody passed on',
			[speaks({ kind: 'institution', name: 'army', via: speaks({ kind: 'person', name: 'Willa Strand' }) })],
			['Willa Strand'],
		],
		['an account', [speaks({ kind: 'post', name: 'Nessa Varo', handle: '@nv' })], ['@nv', 'Nessa Varo']],
		['an army', [speaks({ kind: 'institution', name: 'army' })], []],
		['officials without a name', [speaks({ kind: 'unnamed', name: 'two officials' })], []],
	] as const)
		test(who, () =>
			equal(
				exposed(...speakers)
					.sort()
					.join(),
				names.join(),
			),
		)
})

test('an account called after a town hides no town', () => {
	const veil = new Veil([formsOf([{ name: 'March for Keld', as: 'account', incidents: [] }])])
	equal(veil.over('March for Keld wrote from Keld'), '[name withheld] wrote from Keld')
})

test('no more than fifty words in one place', () => {
	equal(shortened('a b c'), 'a b c')
	equal(shortened('word '.repeat(50).trim()).split(' ').length, 50)
	equal(shortened('word '.repeat(51).trim()).split(' ').length, 51) // fifty and the mark
	ok(shortened('word '.repeat(51).trim()).endsWith(' …'))
})

describe('who is harmed and leads is no private victim', () => {
	type Victim = Extract<Claim, { field: 'victim' }>
	const victim = (name: string, description: string, role?: string): Victim['value'] => ({
		name,
		description,
		harm: 'killed',
		...(role === undefined ? {} : { role }),
	})
	const exposed = (...values: Victim['value'][]): string[] => {
		const base = told({ victim: 'Raya Qodanza', witness: 'W', account: 'A', place: 'P', note: '' })
		const [coded, claim] = [base.codings[0]!, base.codings[0]!.claims.find(({ field }) => field === 'victim') as Victim]
		const speaker = { kind: 'publisher', name: 'Vale Wire', span: null } as const
		const claims = values.map((value, i) => ({
			...claim,
			key: claimKey('v', 'victim', [{ start: i, end: i + 1 }]),
			speaker,
			value,
		}))
		return exposedIn([{ ...coded, claims, statements: [] }], [], []).map(({ name }) => name)
	}
	for (const [who, values, names] of [
		['the commander of a group', [victim('Sarr Odan', 'commander')], ''],
		['the same, elsewhere without his office', [victim('Sarr Odan', 'commander'), victim('Odan', '')], ''],
		['a governor, by the role', [victim('Lio Marsh', '', 'provincial governor')], ''],
		['a major general', [victim('Lio Marsh', 'major general')], ''],
		['a platoon commander', [victim('Lio Marsh', 'platoon commander')], 'Lio Marsh'],
		['a captain', [victim('Lio Marsh', 'captain')], 'Lio Marsh'],
		['a general practitioner', [victim('Lio Marsh', 'general practitioner')], 'Lio Marsh'],
		['a village leader', [victim('Lio Marsh', 'village leader')], 'Lio Marsh'],
		['a teacher', [victim('Mira Holt', 'retired teacher')], 'Mira Holt'],
		['the daughter of a commander', [victim('Sarr Odan', 'commander'), victim('Mara Odan', 'student')], 'Mara Odan'],
		['somebody without a word about them', [victim('Mira Holt', '')], 'Mira Holt'],
	] as const)
		test(who, () => equal(exposed(...values).join(), names))
})
