/**
 * In response to what: links between events of a report that its words state. "In response to", "in retaliation for",
 * "prompting" make a response; "followed by", "after" only a sequence. Nothing is linked because it came later.
 */

import {
	ancestors,
	caseOf,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	spanOf,
	type Tree,
	uposAt,
} from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft } from './draft.ts'
import type { LinkKind } from './lists.ts'

export interface EventLink {
	readonly from: Draft
	readonly to: Draft
	readonly kind: LinkKind
	readonly spans: readonly Span[]
	readonly rule: string
}

const RESPONSE_NOUNS = new Set([
	'response',
	'retaliation',
	'revenge',
	'reprisal',
	'answer',
	'reaction',
	'vengeance',
	'retribution',
	'payback',
])
const RESPONSE_VERBS = new Set(['respond', 'retaliate', 'avenge', 'answer', 'react', 'reply', 'hit'])
const PROMPTS = new Set(['prompt', 'trigger', 'provoke', 'draw', 'spark', 'elicit'])

const MEASURES = new Set(['COERCE', 'SANCTION', 'MOBILIZE'])
const BREAKS_UP = new Set(['break', 'disperse', 'quell', 'suppress', 'crush', 'scatter'])
const answered = (draft: Draft | null): Draft | null =>
	draft && ['REQUEST', 'THREATEN', 'PROTEST', 'AGREE', 'SANCTION', 'ACCUSE', 'CONSULT'].includes(draft.type)
		? draft
		: null

function answersFire(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	if (lemma === 'return') return kidsBy(tree, i, 'obj').some((k) => lemmaAt(tree, k) === 'fire')
	return (
		['fire', 'hit', 'strike', 'shoot'].includes(lemma) &&
		kidsBy(tree, i, 'advmod', 'compound:prt').some((k) => lemmaAt(tree, k) === 'back')
	)
}

/** Links that the words of one sentence state; `back` finds what "they", "this" or a response without object goes back to. */
export function linksIn(
	tree: Tree,
	drafts: readonly Draft[],
	back: (tree: Tree, token: number) => Draft | null,
): EventLink[] {
	const links: EventLink[] = []
	const at = (token: number): Draft | null =>
		drafts.find((d) => d.triggers.some((t) => t.tokens.includes(token))) ?? null
	const under = (token: number): Draft | null =>
		at(token) ?? drafts.find((d) => d.triggers.some((t) => isUnder(tree, t.token, token))) ?? null
	const host = (token: number): Draft | null => {
		for (const up of ancestors(tree, token)) {
			const own = at(up)
			if (own) return own
			// "was followed by", "said it launched": the event below the governing verb that is not the token's own.
			const beside = drafts.find((d) =>
				d.triggers.some((t) => isUnder(tree, t.token, up) && !isUnder(tree, t.token, token)),
			)
			if (beside) return beside
		}
		return null
	}
	const add = (from: Draft | null, to: Draft | null, kind: LinkKind, tokens: readonly number[], rule: string): void => {
		if (from && to && from !== to && !links.some((l) => l.from === from && l.to === to))
			links.push({ from, to, kind, spans: [spanOf(tree, tokens)], rule })
	}
	for (let i = 0; i < tree.tokens.length; i++) {
		const lemma = lemmaAt(tree, i)
		const upos = uposAt(tree, i)
		if (upos === 'NOUN' && RESPONSE_NOUNS.has(lemma)) {
			const inPhrase = caseOf(tree, i) === 'in' || caseOf(tree, i) === 'as'
			const to = kidsBy(tree, i, 'nmod', 'obl', 'acl')
				.map((k) => ({ k, by: caseOf(tree, k) }))
				.find(({ by }) => ['to', 'for', 'against', 'of'].includes(by))
			const target = to ? (under(to.k) ?? back(tree, to.k)) : null
			const head = tree.tokens[i]?.head ?? -1
			if (inPhrase && to) add(host(i), target, 'response-to', [i, to.k], `response/in-${lemma}`)
			else if (to && head >= 0) add(at(i) ?? host(i), target, 'response-to', [i, to.k], `response/${lemma}-to`)
			// "prompting American strikes in response" is read at "prompting".
		}
		if (upos === 'VERB' && RESPONSE_VERBS.has(lemma)) {
			const to =
				kidsBy(tree, i, 'obl').find((k) => ['to', 'for'].includes(caseOf(tree, k))) ??
				(lemma === 'avenge' ? kidsBy(tree, i, 'obj')[0] : undefined)
			const by = kidsBy(tree, i, 'obl', 'advcl').find(
				(k) =>
					['with', 'by'].includes(caseOf(tree, k)) || kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'by'),
			)
			const from = by === undefined ? at(i) : under(by)
			if (lemma === 'hit' && !kidsBy(tree, i, 'advmod', 'compound:prt').some((k) => lemmaAt(tree, k) === 'back'))
				continue
			if (to !== undefined)
				add(from ?? host(i), under(to) ?? back(tree, to), 'response-to', [i, to], `response/${lemma}`)
			else if (from && by !== undefined) add(from, back(tree, i), 'response-to', [i, by], `response/${lemma}-with`)
		}
		if (upos === 'VERB' && PROMPTS.has(lemma)) {
			const object = kidsBy(tree, i, 'obj')[0]
			if (object === undefined) continue
			const cause =
				relation(tree, i) === 'advcl' || relation(tree, i) === 'acl'
					? host(i)
					: (kidsBy(tree, i, 'nsubj')
							.map(under)
							.find((d) => d !== null) ?? null)
			add(under(object), cause, 'response-to', [i], `response/${lemma}`)
		}
		if (upos === 'VERB' && lemma === 'follow') {
			const agent = kidsBy(tree, i, 'obl:agent', 'obl').find((k) => caseOf(tree, k) === 'by')
			const subject = kidsBy(tree, i, 'nsubj', 'nsubj:pass')[0]
			const object = kidsBy(tree, i, 'obj')[0]
			if (agent !== undefined && subject !== undefined)
				add(under(agent), under(subject) ?? back(tree, subject), 'follows', [i, agent], 'response/followed-by')
			else if (subject !== undefined && object !== undefined)
				add(under(subject) ?? back(tree, subject), under(object), 'follows', [i], 'response/follows')
		}
		// "returned fire", "fired back", "hit back": an answer to what the other side has just done.
		if (upos === 'VERB' && answersFire(tree, i)) {
			const own = at(i) ?? under(i)
			if (own)
				add(
					own,
					drafts.find((d) => d !== own && d.type === 'ASSAULT' && d.triggers[0]!.token < i) ?? back(tree, -1),
					'response-to',
					[i],
					'response/fired-back',
				)
		}
		// A refusal answers the demand or threat that it names; police answer the march that they break up.
		const named = at(i)
		if (upos === 'VERB' && named && (named.type === 'REJECT' || BREAKS_UP.has(lemma))) {
			const object = kidsBy(tree, i, 'obj')[0]
			if (object !== undefined)
				add(
					BREAKS_UP.has(lemma) ? (host(i) ?? named) : named,
					answered(under(object)) ?? back(tree, object),
					'response-to',
					[i, object],
					`response/${lemma}`,
				)
		}
		if (lemma === 'after' || lemma === 'follow' || lemma === 'since') {
			const rel = relation(tree, i)
			if (rel !== 'mark' && rel !== 'case') continue
			const clause = tree.tokens[i]?.head ?? -1
			const main = tree.tokens[clause]?.head ?? -1
			if (clause < 0 || main < 0) continue
			const earlier = under(clause)
			const later =
				at(main) ??
				kidsBy(tree, main, 'nsubj')
					.map((k) => under(k) ?? back(tree, k))
					.find((d) => d !== null) ??
				null
			// "imposed a curfew after two nights of clashes": a measure that somebody ordered is told as an answer.
			const measure =
				later !== null && MEASURES.has(later.type) && earlier !== null && ['ASSAULT', 'PROTEST'].includes(earlier.type)
			add(
				later,
				earlier,
				measure ? 'response-to' : 'follows',
				[i],
				measure ? 'response/measure-after' : 'response/after',
			)
		}
	}
	return links
}
