/** One constructed report, coded by hand: an emoji before everything, a formula in a name, a victim who has a name. */
import { claimKey, mentionKey } from '../../src/coding/keys.ts'
import type { Claim, Coded } from '../../src/coding/schema.ts'
import type { Holdings } from '../../src/exchange/index.ts'
import { applyDecisions, namedIn } from '../../src/incident/decisions.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import { versionOf } from '../../src/report/schema.ts'
import type { Span } from '../../src/report/span.ts'

export const TEXT =
	'😀 Gunmen shot dead three guards in Qaradan on 3 March 2021. One of them was Tam Orrel, 40. =2+5 Brigade did it, “the police” said. A base near Keld was shelled.'

export const version = versionOf('id:one', TEXT, [{ start: 0, end: TEXT.length, kind: 'body' }])

export function at(words: string): Span {
	const start = TEXT.indexOf(words)
	if (start < 0) throw new Error(`not in the text: ${words}`)
	return { start, end: start + words.length }
}

const police = { kind: 'institution', name: 'the police', span: at('the police') } as const

function claim<F extends Claim['field']>(
	about: string,
	field: F,
	value: Extract<Claim, { field: F }>['value'],
	words: string,
	factuality: Claim['factuality'] = 'happened',
): Claim {
	const spans = [at(words)]
	return {
		key: claimKey(version.id, field, spans),
		version: version.id,
		about,
		field,
		value,
		evidence: { kind: 'words', spans },
		speaker: field === 'actor' ? police : { kind: 'publisher', name: 'the report', span: null },
		stance: field === 'actor' ? 'blames' : 'asserts',
		factuality,
		certainty: null,
		score: 0.9,
		rules: ['test'],
		coder: 'machine',
	} as Claim
}

const shot = mentionKey(version.id, at('shot dead'))
const shelled = mentionKey(version.id, at('shelled'))
const mention = {
	version: version.id,
	sentence: 0,
	section: 0,
	type: 'ASSAULT',
	factuality: 'happened',
	background: false,
	main: true,
} as const

export const coded: Coded = {
	version: version.id,
	report: version.report,
	coder: 'test/1',
	language: 'en',
	read: true,
	mentions: [
		{ ...mention, key: shot, anchor: at('shot dead') },
		{ ...mention, key: shelled, anchor: at('shelled'), sentence: 3 },
	],
	claims: [
		claim(shot, 'event', { type: 'ASSAULT', modes: ['firearms'], contexts: [], delivery: 'small-arms' }, 'shot dead'),
		claim(shot, 'actor', { name: '=2+5 Brigade', unnamed: false, kind: 'armed-group' }, '=2+5 Brigade'),
		claim(shot, 'target', { name: 'guards', unnamed: true, kind: 'people' }, 'guards'),
		claim(
			shot,
			'when',
			{ earliest: '2021-03-03', latest: '2021-03-03', words: '3 March 2021', granularity: 'day', basis: 'stated' },
			'3 March 2021',
		),
		claim(
			shot,
			'where',
			{ name: 'Qaradan', country: 'IQ', lat: 33.1, lon: -44.2, uncertaintyM: 5000, level: 'town' },
			'Qaradan',
		),
		claim(
			shot,
			'harm',
			{ kind: 'killed', count: { min: 3, max: 3 }, who: 'guards', status: 'unknown' },
			'three guards',
		),
		claim(shot, 'victim', { name: 'Tam Orrel', description: 'guard', harm: 'killed', age: 40 }, 'Tam Orrel'),
		claim(shelled, 'event', { type: 'ASSAULT', modes: ['heavy-weapons'], contexts: [] }, 'shelled'),
	],
	statements: [],
	links: [],
}

const metadata = [
	{ field: 'publisher', value: 'Vale Wire (CONSTRUCTED)', basis: 'metadata' },
	{ field: 'published', value: '2021-03-04', basis: 'metadata' },
	{ field: 'language', value: 'en-GB', basis: 'metadata' },
] as const

export const holdings: Holdings = {
	reports: [{ version, metadata: [...metadata], obtained: '2021-03-05T06:07:08Z' }],
	codings: [coded],
	derived: deriveIncidents({
		coded: [coded],
		reports: [
			{
				version: version.id,
				report: version.report,
				publisher: 'Vale Wire',
				published: '2021-03-04',
				textHash: version.textHash,
				text: TEXT,
			},
		],
		ruling: applyDecisions([], namedIn([coded])),
	}),
	decisions: [],
}

/** One mention of another constructed text, with a title that repeats it, a victim and the claims given, all in the words of the text. */
export function holdingsOf(
	text: string,
	victim: string,
	claims: readonly { [F in Claim['field']]: readonly [F, Extract<Claim, { field: F }>['value']] }[Claim['field']][],
): Holdings {
	const version = versionOf('id:two', text, [{ start: 0, end: text.length, kind: 'body' }])
	const anchor = { start: text.indexOf('killed'), end: text.indexOf('killed') + 6 }
	const about = mentionKey(version.id, anchor)
	const all = [
		['event', { type: 'ASSAULT', modes: [], contexts: [] }] as const,
		['victim', { name: victim, description: 'nurse', harm: 'killed' }] as const,
		...claims,
	].map(([field, value], i) => {
		const spans = [{ start: 0, end: text.length - i }]
		return {
			key: claimKey(version.id, field, spans),
			version: version.id,
			about,
			field,
			value,
			evidence: { kind: 'words', spans },
			speaker: { kind: 'publisher', name: 'the report', span: null },
			stance: 'asserts',
			factuality: 'happened',
			certainty: null,
			score: 0.9,
			rules: ['test'],
			coder: 'machine',
		} as Claim
	})
	const one: Coded = {
		version: version.id,
		report: version.report,
		coder: 'test/1',
		language: 'en',
		read: true,
		mentions: [{ ...mention, version: version.id, key: about, anchor }],
		claims: all,
		statements: [],
		links: [],
	}
	const { textHash, report } = version
	const facts = { version: version.id, report, publisher: null, published: '2021-03-04', textHash, text }
	return {
		reports: [{ version, metadata: [{ field: 'title', value: text.slice(0, 30), basis: 'metadata' }] }],
		codings: [one],
		derived: deriveIncidents({ coded: [one], reports: [facts], ruling: applyDecisions([], namedIn([one])) }),
		decisions: [],
	}
}
