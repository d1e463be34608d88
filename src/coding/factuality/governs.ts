/** What the word over an event makes of it: "threatened to", "ordered", "feared", "called for", "likely", "a plan for", "reports of". */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import {
	ADJECTIVE_GOVERNORS,
	ANSWERS,
	ASKS,
	CALLED,
	GOVERNORS,
	NOT_ABOUT,
	NOUN_GOVERNORS,
	OBLIQUE_OF,
	OPEN,
	REPORT_NOUNS,
	REPORTED,
} from '../governors.ts'
import { JUDGES } from '../recalled.ts'
import { type Made, made } from './fact.ts'
import { isVotedIn } from './own-marks.ts'

const WHEN = new Set(['after', 'before', 'since', 'when', 'because', 'although', 'though', 'as', 'once', 'while'])

export function governs(tree: Tree, at: number, from: number): Made | null {
	const lemma = lemmaAt(tree, at)
	const rel = tree.tokens[from]?.deprel ?? ''
	// "is going to attack"
	if (lemma === 'go' && tree.tokens[at]?.xpos === 'VBG' && relation(tree, from) === 'xcomp')
		return made('planned', 'future')
	if (uposAt(tree, at) === 'VERB') {
		// "to avenge the execution": what is avenged has happened.
		if (lemma === 'avenge' && relation(tree, from) === 'obj') return made('happened', 'answered')
		const factuality = GOVERNORS[lemma]
		// "ordered them out, following the shooting of a student"
		if (rel === 'obl' && ['following', 'after', 'since'].includes(caseOf(tree, from))) return null
		// "had threatened it after the rebels overran the post": when, and not with what.
		if (relation(tree, from) === 'advcl' && kidsBy(tree, from, 'mark').some((k) => WHEN.has(lemmaAt(tree, k))))
			return null
		const complement =
			['xcomp', 'ccomp', 'obj'].includes(relation(tree, from)) ||
			// "ordered a call-up, citing the storming of a post": what stands beside the order is no part of it.
			(relation(tree, from) === 'advcl' && !isGround(tree, from)) ||
			(rel === 'obl' && (OBLIQUE_OF[lemma] ?? ['of']).includes(caseOf(tree, from)))
		const toDo =
			uposAt(tree, from) === 'VERB' && ['xcomp', 'advcl', 'ccomp'].includes(relation(tree, from)) && hasTo(tree, from)
		if (toDo && isVotedIn(tree, from)) return made('happened', 'voted')
		if (toDo && ASKS[lemma]) return made(ASKS[lemma], lemma)
		if (toDo && REPORTED.has(lemma) && argumentsOfVerb(tree, at).passive) return made('alleged', `${lemma}-to`)
		if (!factuality || !complement) return null
		// "provided the guns for the raid", "provided for the withdrawal"
		if (lemma === 'provide' && (rel !== 'obl' || kidsBy(tree, at, 'obj').length > 0)) return null
		if (lemma === 'warn' && rel === 'ccomp') return made('hypothetical', 'warn')
		// "called a strike for Monday"
		if (lemma === 'call' && relation(tree, from) === 'obj' && CALLED.has(lemmaAt(tree, from)))
			return made('planned', 'called')
		// "described the attack as brutal": it is weighed, not told.
		if (
			lemma === 'describe' &&
			kidsBy(tree, at, 'obl', 'advcl', 'xcomp').some(
				(k) => caseOf(tree, k) === 'as' || kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'as'),
			)
		)
			return null
		if (
			(lemma === 'blame' || lemma === 'call' || lemma === 'ask') &&
			rel !== 'xcomp' &&
			!(lemma === 'call' && caseOf(tree, from) === 'for')
		)
			return null
		if (lemma === 'claim' && lemmaAt(tree, from) === 'responsibility') return null
		// "jailed for ordering the killing": what a court judged was done.
		if (lemma === 'order' && isJudged(tree, at)) return made('happened', 'judged')
		if (lemma === 'order' && argumentsOfVerb(tree, at).passive) return made('planned', 'order')
		if (lemma === 'rule' && !kidsBy(tree, at, 'compound:prt').some((k) => lemmaAt(tree, k) === 'out')) return null
		if (lemma === 'fail' && relation(tree, from) !== 'xcomp') return null
		if (lemma === 'expect' && relation(tree, from) === 'obj') return made('hypothetical', 'expect')
		return made(factuality, lemma)
	}
	if (
		uposAt(tree, at) === 'ADJ' &&
		(relation(tree, from) === 'xcomp' ||
			relation(tree, from) === 'csubj' ||
			relation(tree, from) === 'ccomp' ||
			relation(tree, from) === 'advcl')
	) {
		const factuality = ADJECTIVE_GOVERNORS[lemma]
		const wants = kidsBy(tree, from, 'mark').some((k) => lemmaAt(tree, k) === 'to')
		return factuality && wants ? made(factuality, lemma) : null
	}
	// "an attack was unlikely"
	if (uposAt(tree, at) === 'ADJ' && relation(tree, from) === 'nsubj' && OPEN.has(lemma))
		return made('hypothetical', lemma)
	// "threatened retaliation for the attack": what is answered has happened.
	if (uposAt(tree, at) === 'NOUN' && ANSWERS.has(lemma) && relation(tree, from) === 'nmod')
		return made('happened', 'answered')
	if (uposAt(tree, at) === 'NOUN' && REPORT_NOUNS.has(lemma)) {
		// "denied reports that soldiers had crossed"
		const head = tree.tokens[at]?.head ?? -1
		if (['deny', 'reject', 'dismiss', 'refute', 'dispute'].includes(lemmaAt(tree, head)))
			return made('denied', 'denied-reports')
		const doubted = kidsBy(tree, at, 'amod').some((k) => /^(?:unconfirmed|unverified)$/.test(lemmaAt(tree, k)))
		return ['acl', 'ccomp', 'nmod', 'acl:relcl'].includes(tree.tokens[from]?.deprel ?? '') &&
			(lemma !== 'report' || doubted)
			? made('alleged', `noun-${lemma}`)
			: null
	}
	if (uposAt(tree, at) === 'NOUN') {
		const factuality = NOUN_GOVERNORS[lemma]
		if (!factuality || factuality === 'happened') return null
		if (relation(tree, from) === 'nmod' && NOT_ABOUT.has(caseOf(tree, from))) return null
		// "appealed against", "an appeal against his conviction"
		if (lemma === 'appeal' && caseOf(tree, from) === 'against') return null
		const ties = ['nmod', 'acl', 'compound', 'obl'].includes(relation(tree, from))
		return ties ? made(factuality, `noun-${lemma}`) : null
	}
	return null
}

/** "ordered a call-up, citing the storming of a post" */
const isGround = (tree: Tree, at: number): boolean =>
	tree.tokens[at]?.xpos === 'VBG' && ['cite', 'blame', 'accuse', 'condemn', 'denounce'].includes(lemmaAt(tree, at))

/** "sentenced for ordering", "accused of planning": a gerund under the word of a court. */
function isJudged(tree: Tree, verb: number): boolean {
	if (tree.tokens[verb]?.xpos !== 'VBG') return false
	return ancestors(tree, verb)
		.slice(0, 3)
		.some((k) => JUDGES.has(lemmaAt(tree, k)))
}

const hasTo = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to')
