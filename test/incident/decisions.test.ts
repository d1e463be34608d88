import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim, Coded } from '../../src/coding/schema.ts'
import { applyDecisions, namedIn, ruleClaim } from '../../src/incident/decisions.ts'
import type { Ruling } from '../../src/incident/ruling.ts'
import { type Decision, type DecisionBody, liveDecisions } from '../../src/incident/schema.ts'

const key = (kind: string, n: number) => `${kind}-${n.toString(16).padStart(16, '0')}`
const [A, B, C, D, E] = [1, 2, 3, 4, 5].map((n) => key('m', n)) as [string, string, string, string, string]
const S = key('s', 1)
const HARM = key('c', 1)
const WHERE = key('c', 2)
const GONE = key('m', 99)

const common: Omit<Claim, 'key' | 'field' | 'value'> = {
	version: 'v',
	about: A,
	evidence: { kind: 'words', spans: [{ start: 0, end: 4 }] },
	speaker: { kind: 'publisher', name: 'The Velmar Herald', span: null },
	stance: 'asserts',
	factuality: 'happened',
	certainty: null,
	score: 0.7,
	rules: ['harm/list'],
	coder: 'machine',
}
const harm: Claim = {
	...common,
	key: HARM,
	field: 'harm',
	value: { kind: 'killed', count: { min: 3, max: 3 }, who: 'guards', status: 'unknown' },
}
const where: Claim = { ...common, key: WHERE, field: 'where', value: { name: 'Velmar', level: 'town' } }
const coded: Coded = {
	version: 'v',
	report: 'url:https://news.example/1',
	coder: 'machine/1',
	language: 'en',
	read: true,
	mentions: [A, B, C, D, E].map((k, i) => ({
		key: k,
		version: 'v',
		anchor: { start: i, end: i + 1 },
		sentence: 0,
		section: 0,
		type: 'ASSAULT',
		factuality: 'happened',
		background: false,
		main: true,
	})),
	statements: [
		{
			key: S,
			version: 'v',
			anchor: { start: 0, end: 1 },
			sentence: 0,
			act: 'blame',
			stance: 'blames',
			speaker: common.speaker,
			content: [],
			quotes: [],
			about: [A],
			certainty: null,
			rules: [],
		},
	],
	claims: [harm, where],
	links: [],
}

/** Decisions in the order of the log: the n-th has the id `d-n`. */
function log(...bodies: readonly DecisionBody[]): Decision[] {
	return bodies.map((body, i) => ({
		id: `d-${i + 1}`,
		seq: i + 1,
		at: '2026-11-22T09:00:00Z',
		by: 'Mara',
		reason: 'Read it again.',
		body,
	}))
}
const rule = (...bodies: readonly DecisionBody[]): Ruling => applyDecisions(log(...bodies), namedIn([coded]))
const codes = (ruling: Ruling): string[] => ruling.problems.map((p) => p.code)

const value = { kind: 'killed', count: { min: 4, max: 4 }, who: 'guards', status: 'unknown' }

describe('claims', () => {
	const table: readonly (readonly [
		what: string,
		bodies: DecisionBody[],
		status: string | undefined,
		problems: string[],
	])[] = [
		['nothing is decided', [], undefined, []],
		['accept', [{ act: 'accept', claim: HARM }], 'accepted', []],
		['reject', [{ act: 'reject', claim: HARM }], 'rejected', []],
		['correct', [{ act: 'correct', claim: HARM, value }], 'corrected', []],
		[
			'the same twice is no conflict',
			[
				{ act: 'accept', claim: HARM },
				{ act: 'accept', claim: HARM },
			],
			'accepted',
			[],
		],
		[
			'the later one counts',
			[
				{ act: 'accept', claim: HARM },
				{ act: 'reject', claim: HARM },
			],
			'rejected',
			['decision/conflict'],
		],
		[
			'undone',
			[
				{ act: 'reject', claim: HARM },
				{ act: 'undo', decision: 'd-1' },
			],
			undefined,
			[],
		],
		[
			'an undone later one gives the earlier one back',
			[
				{ act: 'accept', claim: HARM },
				{ act: 'reject', claim: HARM },
				{ act: 'undo', decision: 'd-2' },
			],
			'accepted',
			[],
		],
		[
			'the undoing undone',
			[
				{ act: 'reject', claim: HARM },
				{ act: 'undo', decision: 'd-1' },
				{ act: 'undo', decision: 'd-2' },
			],
			'rejected',
			[],
		],
		[
			'an entry undoes only earlier ones',
			[
				{ act: 'undo', decision: 'd-2' },
				{ act: 'reject', claim: HARM },
			],
			'rejected',
			[],
		],
		[
			'a value that does not fit',
			[{ act: 'correct', claim: HARM, value: { kind: 'slain' } }],
			undefined,
			['decision/bad-value'],
		],
		[
			'a value that does not fit leaves the earlier one',
			[
				{ act: 'accept', claim: HARM },
				{ act: 'correct', claim: HARM, value: 4 },
			],
			'accepted',
			['decision/bad-value'],
		],
		['a claim that is not made any more', [{ act: 'accept', claim: key('c', 9) }], undefined, ['decision/orphaned']],
		['a note', [{ act: 'note', about: HARM }], undefined, []],
	]
	for (const [what, bodies, status, problems] of table) {
		test(what, () => {
			const ruling = rule(...bodies)
			expect(ruling.claims.get(HARM)?.status).toBe(status)
			expect(codes(ruling)).toEqual(problems)
		})
	}

	test('a corrected claim keeps who says so and is evidenced by the decision; the machine’s stays visible', () => {
		const ruled = ruleClaim(harm, rule({ act: 'correct', claim: HARM, value }))
		expect(ruled.status).toBe('corrected')
		expect(ruled.claim).toEqual({
			...harm,
			value,
			evidence: { kind: 'decision', decision: 'd-1', by: 'Mara', reason: 'Read it again.' },
			score: 1,
			rules: ['harm/list', 'decision/d-1'],
			coder: 'Mara',
		})
		expect(ruled.machine).toEqual(harm)
	})

	test('a correction that names its words is evidenced by them', () => {
		const evidence = { kind: 'words', spans: [{ start: 2, end: 9 }] } as const
		const [decision] = log({ act: 'correct', claim: HARM, value })
		const ruling = applyDecisions(
			[{ ...decision!, evidence: { ...evidence, spans: [...evidence.spans] } }],
			namedIn([coded]),
		)
		expect(ruleClaim(harm, ruling).claim.evidence).toEqual(evidence)
	})

	test('an undecided claim is what the machine said', () => {
		expect(ruleClaim(where, rule())).toEqual({ claim: where, status: 'undecided', machine: where, decision: null })
	})
})

describe('merge and split', () => {
	type Pairs = (readonly [string, string])[]
	const table: readonly (readonly [
		what: string,
		bodies: DecisionBody[],
		must: Pairs,
		cannot: Pairs,
		problems?: string[],
	])[] = [
		['a merge', [{ act: 'merge', mentions: [B, A] }], [[A, B]], []],
		[
			'by way of others',
			[
				{ act: 'merge', mentions: [A, B] },
				{ act: 'merge', mentions: [C, B] },
			],
			[
				[A, B],
				[B, C],
			],
			[],
		],
		[
			'a split',
			[{ act: 'split', mentions: [B], from: [A, C] }],
			[],
			[
				[A, B],
				[B, C],
			],
		],
		[
			'a later split divides a merge',
			[
				{ act: 'merge', mentions: [A, B, C] },
				{ act: 'split', mentions: [B], from: [A] },
			],
			[[A, C]],
			[[A, B]],
			['decision/conflict'],
		],
		[
			'those that leave together stay together',
			[
				{ act: 'merge', mentions: [A, B, C, D] },
				{ act: 'split', mentions: [C, D], from: [A] },
			],
			[
				[A, B],
				[C, D],
			],
			[
				[A, C],
				[A, D],
			],
			['decision/conflict'],
		],
		[
			'a split reaches by way of others',
			[
				{ act: 'merge', mentions: [A, B] },
				{ act: 'merge', mentions: [B, C] },
				{ act: 'split', mentions: [C], from: [A] },
			],
			[[A, B]],
			[[A, C]],
			['decision/conflict'],
		],
		[
			'a later merge lifts a split',
			[
				{ act: 'split', mentions: [A], from: [B] },
				{ act: 'merge', mentions: [A, B] },
			],
			[[A, B]],
			[],
			['decision/conflict'],
		],
		[
			'a later merge lifts a split by way of others',
			[
				{ act: 'split', mentions: [A], from: [C, D] },
				{ act: 'merge', mentions: [A, B] },
				{ act: 'merge', mentions: [B, C] },
			],
			[
				[A, B],
				[B, C],
			],
			[[A, D]],
			['decision/conflict'],
		],
		[
			'an undone merge',
			[
				{ act: 'merge', mentions: [A, B] },
				{ act: 'undo', decision: 'd-1' },
			],
			[],
			[],
		],
		[
			'an undone split gives the merge back',
			[
				{ act: 'merge', mentions: [A, B] },
				{ act: 'split', mentions: [A], from: [B] },
				{ act: 'undo', decision: 'd-2' },
			],
			[[A, B]],
			[],
		],
		[
			'one that is gone joins the rest still',
			[{ act: 'merge', mentions: [A, GONE, C] }],
			[[A, C]],
			[],
			['decision/orphaned'],
		],
		[
			'one that is gone still stands between',
			[
				{ act: 'merge', mentions: [A, GONE] },
				{ act: 'merge', mentions: [GONE, C] },
			],
			[[A, C]],
			[],
			['decision/orphaned', 'decision/orphaned'],
		],
		[
			'a handle stands for its mentions',
			[
				{ act: 'mint', handle: 'ATT-XXX-2021-0001', mentions: [A, B] },
				{ act: 'merge', mentions: ['ATT-XXX-2021-0001', C] },
			],
			[
				[A, B],
				[B, C],
			],
			[],
		],
	]
	for (const [what, bodies, must, cannot, problems = []] of table) {
		test(what, () => {
			const ruling = rule(...bodies)
			expect(ruling.mustLink).toEqual(must)
			expect(ruling.cannotLink).toEqual(cannot)
			expect(codes(ruling)).toEqual(problems)
		})
	}

	test('whatever is decided, nothing is both joined and apart, and the last word holds', () => {
		const mentions = fc.uniqueArray(fc.constantFrom(A, B, C, D, E), { minLength: 2, maxLength: 4 })
		const merge = mentions.map((m) => ({ act: 'merge', mentions: m }) as const)
		const split = mentions.map((m) => ({ act: 'split', mentions: m.slice(0, 1), from: m.slice(1) }) as const)
		fc.assert(
			fc.property(fc.array(fc.oneof(merge, split), { minLength: 1, maxLength: 12 }), (bodies) => {
				const { mustLink, cannotLink } = rule(...bodies)
				const group = new Map<string, string>([A, B, C, D, E].map((m) => [m, m]))
				const rootOf = (m: string): string => (group.get(m) === m ? m : rootOf(group.get(m)!))
				for (const [a, b] of mustLink) group.set(rootOf(a), rootOf(b))
				for (const [a, b] of cannotLink) expect(rootOf(a)).not.toBe(rootOf(b))
				const last = bodies.at(-1)!
				if (last.act === 'merge') expect(new Set(last.mentions.map(rootOf)).size).toBe(1)
				else for (const m of last.from) expect(rootOf(m)).not.toBe(rootOf(last.mentions[0]!))
			}),
			{ numRuns: 500, seed: 20261122 },
		)
	})
})

describe('links, days, handles and orphans', () => {
	const link = { act: 'link', kind: 'response-to', from: B, to: A } as const
	const unlink = { ...link, act: 'unlink' } as const
	const table: readonly (readonly [
		what: string,
		bodies: DecisionBody[],
		links: number,
		unlinks: number,
		orphaned: string[],
	])[] = [
		['a link', [link], 1, 0, []],
		['taken away', [unlink], 0, 1, []],
		['the later one counts', [link, unlink], 0, 1, []],
		['and back', [link, unlink, link], 1, 0, []],
		['undone', [link, { act: 'undo', decision: 'd-1' }], 0, 0, []],
		['another kind is another link', [link, { ...unlink, kind: 'follows' }], 1, 1, []],
		['to a statement', [{ ...link, to: S }], 1, 0, []],
		['to what is gone', [{ ...link, to: GONE }], 0, 0, ['d-1']],
	]
	for (const [what, bodies, links, unlinks, orphaned] of table) {
		test(what, () => {
			const ruling = rule(...bodies)
			expect([ruling.links.length, ruling.unlinks.length, ruling.orphaned]).toEqual([links, unlinks, orphaned])
		})
	}

	test('a handle at an end of a link is a mention of it that is there', () => {
		const mint = { act: 'mint', handle: 'ATT-XXX-2021-0001', mentions: [GONE, C] } as const
		const { links, handles } = rule({ ...mint, mentions: [...mint.mentions] }, { ...link, to: 'ATT-XXX-2021-0001' })
		expect(links).toMatchObject([{ kind: 'response-to', from: B, to: C }])
		expect(handles).toEqual([{ handle: 'ATT-XXX-2021-0001', mentions: [GONE, C] }])
	})

	test('the last day set counts, and another report has none', () => {
		const set = (day: string): DecisionBody => ({ act: 'set-published', report: coded.report, day })
		const ruling = rule(set('2021-01-01'), set('2021-01-02'))
		expect([...ruling.published]).toEqual([[coded.report, '2021-01-02']])
		expect(codes(ruling)).toEqual(['decision/conflict'])
		expect(rule({ act: 'set-published', report: 'url:elsewhere', day: '2021-01-01' }).orphaned).toEqual(['d-1'])
	})

	test('minting cannot be undone, nor can expunging', () => {
		const decisions = log(
			{ act: 'mint', handle: 'ATT-XXX-2021-0001', mentions: [A] },
			{ act: 'undo', decision: 'd-1' },
			{ act: 'expunge', report: 'salt.hash' },
			{ act: 'undo', decision: 'd-3' },
		)
		expect(liveDecisions(decisions).map((d) => d.id)).toEqual(['d-1', 'd-3'])
	})

	test('what is known elsewhere is no orphan', () => {
		const ruling = applyDecisions(log({ act: 'accept', claim: key('c', 9) }), {
			...namedIn([coded]),
			known: () => true,
		})
		expect([ruling.orphaned, ruling.claims.get(key('c', 9))?.status]).toEqual([[], 'accepted'])
	})

	test('the order in which decisions are handed over does not matter', () => {
		const decisions = log(
			{ act: 'accept', claim: HARM },
			{ act: 'merge', mentions: [A, B] },
			{ act: 'reject', claim: HARM },
		)
		expect(applyDecisions([...decisions].reverse(), namedIn([coded]))).toEqual(
			applyDecisions(decisions, namedIn([coded])),
		)
	})
})
