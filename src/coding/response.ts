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
/** "In exchange the government freed", "in return": an answer in kind. */
const IN_KIND = new Set(['exchange', 'return'])
const RETALIATORY = new Set(['retaliatory', 'reprisal', 'revenge', 'tit-for-tat', 'punitive'])
/** What a refusal or a deed may answer, told by a noun: "rejected the ultimatum". */
const ASKED = new Set([
	'ultimatum',
	'demand',
	'request',
	'offer',
	'proposal',
	'call',
	'deadline',
	'threat',
	'warning',
	'appeal',
	'overture',
	'plan',
	'deal',
	'terms',
	'order',
])
const RESPONSE_VERBS = new Set(['respond', 'retaliate', 'avenge', 'answer', 'react', 'reply', 'hit'])
const PROMPTS = new Set(['prompt', 'trigger', 'provoke', 'draw', 'spark', 'elicit'])
const CONFLICT = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION', 'MOBILIZE', 'THREATEN', 'REJECT', 'REQUEST'])

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

/** "prompting strikes in response" is read at "prompting". */
const governedByPrompt = (tree: Tree, i: number): boolean =>
	ancestors(tree, i).some((k) => PROMPTS.has(lemmaAt(tree, k)))

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
			const inPhrase = ['in', 'as', 'by way of'].includes(caseOf(tree, i))
			const to = kidsBy(tree, i, 'nmod', 'obl', 'acl')
				.map((k) => ({ k, by: caseOf(tree, k) }))
				.find(({ by }) => ['to', 'for', 'against', 'of'].includes(by))
			const target = to ? (under(to.k) ?? back(tree, to.k)) : null
			const head = tree.tokens[i]?.head ?? -1
			if (inPhrase && to) add(host(i), target, 'response-to', [i, to.k], `response/in-${lemma}`)
			else if (to) {
				// "The raid was retaliation for …"
				const told = kidsBy(tree, i, 'nsubj')
					.map((k) => under(k) ?? back(tree, k))
					.find((d) => d !== null)
				add(at(i) ?? told ?? (head >= 0 ? host(i) : null), target, 'response-to', [i, to.k], `response/${lemma}-to`)
			} else if (inPhrase && !governedByPrompt(tree, i))
				add(host(i), back(tree, -1), 'response-to', [i], `response/in-${lemma}`)
			// "prompting American strikes in response" is read at "prompting".
		}
		if (upos === 'NOUN' && caseOf(tree, i) === 'in' && (lemma === 'protest' || IN_KIND.has(lemma))) {
			const over = kidsBy(tree, i, 'nmod', 'obl').find((k) =>
				['at', 'against', 'over', 'to', 'for'].includes(caseOf(tree, k)),
			)
			if (over !== undefined)
				add(host(i), under(over) ?? back(tree, over), 'response-to', [i, over], `response/in-${lemma}`)
			else if (IN_KIND.has(lemma)) add(host(i), back(tree, -2), 'response-to', [i], `response/in-${lemma}`)
		}
		// "protested against the arrests", "sanctions over the shelling"
		const own = at(i)
		if (own && (own.type === 'PROTEST' || own.type === 'SANCTION') && own.triggers[0]!.token === i) {
			const over = [i, own.triggers[0]!.light]
				.filter((k) => k >= 0)
				.flatMap((k) => kidsBy(tree, k, 'nmod', 'obl'))
				.find(
					(k) =>
						['over', 'against', 'at', 'for'].includes(caseOf(tree, k)) &&
						drafts.some((d) => d !== own && d.triggers.some((t) => t.token === k)),
				)
			if (over !== undefined) add(own, at(over), 'response-to', [i, over], 'response/over')
		}
		if (own && kidsBy(tree, i, 'amod', 'compound').some((k) => RETALIATORY.has(lemmaAt(tree, k))))
			add(own, back(tree, -1), 'response-to', [i], 'response/retaliatory')
		// "The march was met with tear gas."
		if (upos === 'VERB' && lemma === 'meet') {
			const subject = kidsBy(tree, i, 'nsubj:pass')[0]
			const with_ = kidsBy(tree, i, 'obl').find((k) => ['with', 'by'].includes(caseOf(tree, k)))
			if (subject !== undefined && with_ !== undefined)
				add(under(with_), under(subject), 'response-to', [i, with_], 'response/met-with')
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
			const passive = kidsBy(tree, i, 'nsubj:pass')[0]
			const object = kidsBy(tree, i, 'obj')[0] ?? passive
			const agent = kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === 'by')
			if (object === undefined && agent === undefined) continue
			if (agent !== undefined) {
				// "riots sparked by the arrest"
				add(
					object === undefined ? host(i) : under(object),
					under(agent),
					'response-to',
					[i, agent],
					`response/${lemma}`,
				)
				continue
			}
			const cause =
				relation(tree, i) === 'advcl' || relation(tree, i) === 'acl'
					? host(i)
					: (kidsBy(tree, i, 'nsubj')
							.map(under)
							.find((d) => d !== null) ?? null)
			if (object !== undefined) add(under(object), cause, 'response-to', [i], `response/${lemma}`)
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
			const answer = own ?? under(i)
			if (answer)
				add(
					answer,
					drafts.find((d) => d !== answer && d.type === 'ASSAULT' && d.triggers[0]!.token < i) ?? back(tree, -1),
					'response-to',
					[i],
					'response/fired-back',
				)
		}
		// A refusal answers the demand or threat that it names, or the last one told; police answer the march that they break up.
		const object = kidsBy(tree, i, 'obj')[0] ?? kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === '')
		if (upos === 'VERB' && own?.type === 'REJECT' && own.triggers[0]!.token === i) {
			if (object === undefined && kidsBy(tree, i, 'ccomp').length === 0)
				add(own, back(tree, -3), 'response-to', [i], `response/${lemma}`)
			else if (object !== undefined)
				add(
					own,
					answered(under(object)) ?? back(tree, ASKED.has(lemmaAt(tree, object)) ? -3 : object),
					'response-to',
					[i, object],
					`response/${lemma}`,
				)
		}
		if (upos === 'VERB' && BREAKS_UP.has(lemma) && object !== undefined)
			add(
				host(i) ?? own,
				answered(under(object)) ?? back(tree, object),
				'response-to',
				[i, object],
				`response/${lemma}`,
			)
		if (lemma === 'after' || lemma === 'follow' || lemma === 'since') {
			const rel = relation(tree, i)
			if (rel !== 'mark' && rel !== 'case') continue
			const clause = tree.tokens[i]?.head ?? -1
			const main = tree.tokens[clause]?.head ?? -1
			if (clause < 0 || main < 0) continue
			const earlier = under(clause)
			const later =
				at(main) ??
				kidsBy(tree, main, 'nsubj', 'nsubj:pass')
					.map((k) => under(k) ?? back(tree, k))
					.find((d) => d !== null) ??
				// "ordered strikes after …": what the verb governs.
				kidsBy(tree, main, 'obj', 'xcomp', 'ccomp')
					.filter((k) => !isUnder(tree, clause, k))
					.map(under)
					.find((d) => d !== null) ??
				null
			// "imposed a curfew after two nights of clashes": a measure that somebody ordered is told as an answer.
			const measure = later !== null && MEASURES.has(later.type) && earlier !== null && CONFLICT.has(earlier.type)
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
