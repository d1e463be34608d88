/** Small readings made by hand: claims on the words of a text, as the API would hand them over. */
import type { Claim, Reading, Statement } from '../../src/desk/data/types.ts'

type Speaker = Claim['speaker']

export const publisher: Speaker = { kind: 'publisher', name: 'Valley Wire', span: null }
export const institution = (name: string): Speaker => ({ kind: 'institution', name, span: null })

export interface ClaimMade {
	field: Claim['field']
	words: string | readonly string[]
	value: string
	about?: string
	speaker?: Speaker
	stance?: Claim['stance']
	statement?: string
	rest?: Partial<Record<string, unknown>>
}

export interface StatementMade {
	key: string
	words: string
	speaker: Speaker
	act: Statement['act']
	quotes?: readonly string[]
	about?: readonly string[]
}

export interface Made {
	text: string
	claims?: readonly ClaimMade[]
	statements?: readonly StatementMade[]
	/** Key of mention to key of incident. */
	incidentOf?: Readonly<Record<string, string>>
}

export function readingOf({ text, claims = [], statements = [], incidentOf = {} }: Made): Reading {
	const spanOf = (words: string) => {
		const start = text.indexOf(words)
		if (start < 0) throw new Error(`“${words}” does not stand in the text`)
		return { start, end: start + words.length }
	}
	const made = claims.map(
		({ field, words, about = 'm-1', speaker = publisher, stance = 'asserts', statement, rest }, i) => ({
			key: `c-${i}`,
			field,
			value: {},
			version: 'v',
			about,
			evidence: { kind: 'words', spans: [words].flat().map(spanOf) },
			speaker,
			stance,
			factuality: 'happened',
			certainty: null,
			...(statement ? { statement } : {}),
			score: 0.9,
			rules: ['harm/list'],
			coder: 'test',
			...rest,
		}),
	) as unknown as Claim[]
	const said = statements.map(({ key, words, speaker, act, quotes = [], about = [] }) => ({
		key,
		version: 'v',
		anchor: spanOf(words),
		sentence: 0,
		act,
		stance: act === 'denial' ? 'denies' : act === 'blame' ? 'blames' : 'asserts',
		speaker,
		content: [],
		quotes: quotes.map(spanOf),
		about,
		certainty: null,
		rules: [],
	})) as unknown as Statement[]
	return {
		line: {
			report: 'id:one',
			version: 'v',
			title: 'CONSTRUCTED: Rockets hit base',
			opening: '',
			publisher: 'Valley Wire',
			author: '',
			published: '2021-05-14',
			language: 'en',
			url: '',
			length: text.length,
			obtained: '',
			incidents: 1,
			read: true,
		},
		metadata: [],
		version: {
			id: 'v',
			report: 'id:one',
			text,
			textHash: 'abc123',
			sections: [{ start: 0, end: text.length, kind: 'body' }],
		},
		versions: [],
		captures: [],
		sameText: [],
		read: true,
		coders: ['test'],
		mentions: [],
		statements: said,
		claims: made,
		links: [],
		speakers: Object.fromEntries([...made, ...said].map(({ key, speaker }) => [key, speaker.name])),
		values: Object.fromEntries(made.map(({ key }, i) => [key, claims[i]!.value])),
		standings: {},
		incidents: [],
		incidentOf,
	}
}
