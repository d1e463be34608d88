/**
 * Did it happen? What is threatened, denied, planned, hypothetical or only alleged is coded as such. Read from negation,
 * modals, conditions and the words that govern the event, nearest first. Words of certainty are kept as printed.
 */
import { argumentsOfVerb } from '../language/names/arguments.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { TAKING } from '../language/repair/words.ts'
import { certaintyNear, factualityOfWords } from './certainty.ts'
import type { Draft } from './draft.ts'
import { toCome } from './factuality/to-come.ts'
import { noneBehind, refutedBehind, unconfirmed, untrue } from './factuality/untrue.ts'
import {
	ADJECTIVE_GOVERNORS,
	ANSWERS,
	ASKS,
	CALLED,
	CONDITIONS,
	FUTURE,
	GOVERNORS,
	KINDS,
	NEGATIONS,
	NOT_ABOUT,
	NOUN_GOVERNORS,
	OBLIQUE_OF,
	OPEN,
	PLAYED,
	POSSIBLE,
	REPORT_NOUNS,
	REPORTED,
	TOLD,
	VOTES,
} from './governors.ts'
import type { Factuality } from './lists.ts'
import { isDrill, isWithinDrill } from './played.ts'
import type { Reading } from './reading.ts'
import { JUDGES } from './recalled.ts'
import type { Certainty } from './schema.ts'

/** Words before an event that is none yet: "a planned march", "the looming strike". */
const NOT_YET = new Set(
	'possible potential planned future imminent impending looming upcoming forthcoming proposed threatened scheduled expected intended feared simulate simulated mock hypothetical fictional imaginary would-be'.split(
		' ',
	),
)

export interface Fact {
	readonly factuality: Factuality
	readonly certainty: Certainty | null
	readonly rule: string
}

/** The mark of a deed of which only the doer is in doubt. */
export const DOER_OPEN = 'factuality/doer-open'

/** The factuality of a draft, with the words that made it so. */
export function readFactuality(reading: Reading, draft: Draft): Fact {
	const { tree } = draft
	const trigger = draft.triggers[0]!
	const certainty = certaintyNear(reading, tree, [trigger.token, ...(trigger.light >= 0 ? [trigger.light] : [])])
	const none = trigger.tokens.some((k) => kidsBy(tree, k, 'det').some((d) => lemmaAt(tree, d) === 'no'))
	const fact =
		none || noneBehind(tree, trigger.token) || refutedBehind(tree, trigger.token)
			? { factuality: 'denied' as const, rule: 'factuality/no' }
			: factAt(tree, trigger.token, trigger.light)
	if (fact?.factuality === 'planned' && isDrill(reading))
		return { factuality: 'hypothetical', certainty, rule: 'factuality/drill' }
	if (fact) return { ...fact, certainty }
	const mapped = certainty && !isOfAnother(tree, trigger, certainty) ? factualityOfWords(reading, certainty) : null
	if (trigger.light >= 0 && isDoerOpen(tree, trigger.light, trigger.token))
		return { factuality: 'happened', certainty, rule: DOER_OPEN }
	if (mapped) return { factuality: mapped, certainty, rule: 'factuality/word' }
	return { factuality: 'happened', certainty, rule: 'factuality/plain' }
}

/** "raided a suspected hideout": the doubt is about the hideout. */
function isOfAnother(tree: Tree, { tokens, light }: Draft['triggers'][number], { span }: Certainty): boolean {
	const at = tree.tokens.findIndex((t) => t.start === span.start)
	if (at < 0 || relation(tree, at) !== 'amod') return false
	const head = tree.tokens[at]?.head ?? -1
	return head !== light && !tokens.includes(head)
}

/** What negation, modals, conditions and governors make of an event told by `token`, carried by the verb `light` (-1 for none). */
export function factAt(tree: Tree, token: number, light: number): { factuality: Factuality; rule: string } | null {
	return factOf(tree, light >= 0 ? light : token, token)
}

function factOf(tree: Tree, verb: number, token: number): { factuality: Factuality; rule: string } | null {
	// A simulated attack "will be staged" is no plan of one; "no attack", told in pieces, is none.
	const made = token === verb ? null : ownMarks(tree, token)
	if (made?.rule === 'factuality/adjective') return made
	if (token > 0 && lemmaAt(tree, token - 1) === 'no' && uposAt(tree, token) !== 'AUX')
		return { factuality: 'denied', rule: 'factuality/no' }
	if (isDoerOpen(tree, verb, token)) return null
	const own = ownMarks(tree, verb) ?? (token === verb ? null : ownMarks(tree, token))
	// "denied any attack": what is denied of it says more than "any".
	if (own && own.rule !== 'factuality/any') return own
	const ahead = toCome(tree, verb) ?? (token === verb ? null : toCome(tree, token))
	if (ahead) return ahead
	const set = settingOf(tree, verb) ?? (token === verb ? null : settingOf(tree, token))
	if (set) return set
	const above = tree.tokens[verb]?.head ?? -1
	if (nobody(tree, verb) || (relation(tree, verb) === 'xcomp' && above >= 0 && nobody(tree, above)))
		return { factuality: 'denied', rule: 'factuality/nobody' }
	let from = verb
	for (const at of ancestors(tree, verb).slice(0, 6)) {
		// "demand that officers be tried for the massacre": what is tried was done.
		if (JUDGES.has(lemmaAt(tree, at)) && /^(?:for|over|of)$/.test(caseOf(tree, from))) return own
		if (TAKING.has(lemmaAt(tree, at)) && relation(tree, from) === 'acl') return own
		const governed = untrue(tree, at, from) ?? governs(tree, at, from)
		if (governed)
			return isDenied(tree, at, governed) ? { factuality: 'denied', rule: 'factuality/denied-above' } : governed
		// Leaving a relative clause or an adverbial of time ends what a governor can reach.
		const rel = tree.tokens[from]?.deprel ?? ''
		if (
			rel.startsWith('acl:relcl') ||
			// "were told to leave after the shelling": what made the occasion is there.
			(rel === 'obl' && OCCASIONS.has(caseOf(tree, from))) ||
			// "The siege may end soon"
			(rel === 'nsubj' && from === token && ENDS.has(lemmaAt(tree, at)) && isKnown(tree, from)) ||
			// "the men involved in the attack will stand trial": what lies before is not to come.
			(rel === 'acl' && from !== verb && tree.tokens[from]?.xpos === 'VBN') ||
			(rel.startsWith('advcl') && !kidsBy(tree, from, 'mark').some((k) => OPENS.has(lemmaAt(tree, k))))
		)
			break
		if (
			uposAt(tree, at) === 'VERB' &&
			(rel === 'ccomp' || rel === 'xcomp' || rel === 'obj' || rel === 'obl' || rel === 'nsubj')
		) {
			const above = clauseMarks(tree, at, rel)
			if (above) return above
		}
		from = at
	}
	return own ?? unconfirmed(tree, verb)
}

/** "denied advocating violence", "denied planning an attack": even the thought of it is denied. */
function isDenied(tree: Tree, at: number, { factuality }: { factuality: Factuality }): boolean {
	const head = tree.tokens[at]?.head ?? -1
	return (
		(factuality === 'hypothetical' || factuality === 'planned') &&
		lemmaAt(tree, head) === 'deny' &&
		/^(?:xcomp|ccomp|obj|advcl)$/.test(relation(tree, at))
	)
}

/** Prepositions of what made somebody do, plan or fear something. */
const OCCASIONS = new Set([
	'after',
	'amid',
	'because of',
	'despite',
	'due to',
	'following',
	'in view of',
	'over',
	'since',
])
/** What only something that goes on can do. */
const ENDS = new Set('cease continue end escalate expire intensify last persist spread stop worsen'.split(' '))
const isKnown = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'det', 'nmod:poss').some((k) => !['a', 'an', 'any', 'no'].includes(lemmaAt(tree, k)))

/** Marks of a clause that shares what is made of the clause above: a condition, or the means ("answer by cutting off"). */
const OPENS = new Set([...CONDITIONS, 'by'])

/** "The attack may have been carried out by the Front": that it was done is known, by whom is open. */
function isDoerOpen(tree: Tree, verb: number, token: number): boolean {
	if (token === verb || tree.tokens[token]?.deprel !== 'nsubj:pass' || tree.tokens[token]?.head !== verb) return false
	const aux = kidsBy(tree, verb, 'aux').map((k) => lemmaAt(tree, k))
	const by = kidsBy(tree, verb, 'obl').some((k) => caseOf(tree, k) === 'by')
	return isKnown(tree, token) && by && aux.includes('have') && aux.some((a) => POSSIBLE.has(a))
}

/** "In the drill, police freed hostages", "a thriller about a kidnapping": it is played, told or thought of. */
function settingOf(tree: Tree, at: number): { factuality: Factuality; rule: string } | null {
	const hypothetical = { factuality: 'hypothetical', rule: 'factuality/setting' } as const
	if (uposAt(tree, at) === 'VERB' && isWithinDrill(tree, at)) return hypothetical
	if (
		kidsBy(tree, at, 'obl', 'nmod').some(
			(k) => PLAYED.has(lemmaAt(tree, k)) && ['in', 'during', 'as part of', 'for'].includes(caseOf(tree, k)),
		)
	)
		return hypothetical
	const head = tree.tokens[at]?.head ?? -1
	if (
		relation(tree, at) === 'nmod' &&
		['about', 'on', 'of'].includes(caseOf(tree, at)) &&
		TOLD.has(lemmaAt(tree, head))
	)
		return hypothetical
	// "a law against kidnapping", "insurance against riots", "a word for an ambush": no single one is meant.
	if (['nmod', 'obl'].includes(relation(tree, at)) && head >= 0 && isKind(tree, at, head)) return hypothetical
	// "The play ends with the execution of the leader"
	if (ancestors(tree, at).some((k) => kidsBy(tree, k, 'nsubj').some((n) => TOLD.has(lemmaAt(tree, n)))))
		return hypothetical
	// "how to survive a kidnapping"
	for (const k of [at, head]) {
		if (k < 0 || uposAt(tree, k) !== 'VERB') continue
		const marks = kidsBy(tree, k, 'mark', 'advmod').map((m) => lemmaAt(tree, m))
		if (marks.includes('how') && marks.includes('to')) return hypothetical
	}
	return null
}

/** A bare or indefinite event under a word for rules, cover, teaching or naming. */
function isKind(tree: Tree, at: number, head: number): boolean {
	if (!KINDS.has(lemmaAt(tree, head)) || !['against', 'for', 'on', 'about', 'of', 'in'].includes(caseOf(tree, at)))
		return false
	// "burned it as punishment for an ambush": that one happened.
	if (['as', 'in'].includes(caseOf(tree, head)) && ANSWERS.has(lemmaAt(tree, head))) return false
	return kidsBy(tree, at, 'det', 'nmod:poss', 'nummod').every((k) => ['a', 'an'].includes(lemmaAt(tree, k)))
}

/** "Nobody was hurt", "no village was attacked", "neither side fired": there is none. A figure of nought is harm of its own and stays. */
function nobody(tree: Tree, verb: number): boolean {
	return kidsBy(tree, verb, 'nsubj', 'nsubj:pass', 'obj').some(
		(k) =>
			['nobody', 'none', 'nothing'].includes(lemmaAt(tree, k)) ||
			kidsBy(tree, k, 'det', 'cc:preconj').some((d) => ['no', 'neither'].includes(lemmaAt(tree, d))),
	)
}

function ownMarks(tree: Tree, i: number): { factuality: Factuality; rule: string } | null {
	const kids = tree.kids[i] ?? []
	// "Not only did rebels attack the town" denies nothing.
	if (
		kids.some(
			(k) => NEGATIONS.has(lemmaAt(tree, k)) && relation(tree, k) === 'advmod' && lemmaAt(tree, k + 1) !== 'only',
		)
	)
		return { factuality: 'denied', rule: 'factuality/not' }
	if (kids.some((k) => relation(tree, k) === 'det' && lemmaAt(tree, k) === 'no'))
		return { factuality: 'denied', rule: 'factuality/no' }
	if (kids.some((k) => relation(tree, k) === 'case' && lemmaAt(tree, k) === 'without'))
		return { factuality: 'denied', rule: 'factuality/without' }
	if (kids.some((k) => relation(tree, k) === 'mark' && CONDITIONS.has(lemmaAt(tree, k))))
		return { factuality: 'hypothetical', rule: 'factuality/condition' }
	const aux = kids.filter((k) => relation(tree, k) === 'aux').map((k) => lemmaAt(tree, k))
	const have = aux.includes('have')
	if (
		aux.some((a) => FUTURE.has(a)) ||
		(aux.length === 0 && kids.some((k) => lemmaAt(tree, k) === 'will' && relation(tree, k) === 'aux'))
	)
		return { factuality: 'planned', rule: 'factuality/future' }
	if (aux.includes('would') && isToldFuture(tree, i)) return { factuality: 'planned', rule: 'factuality/would' }
	if (aux.some((a) => POSSIBLE.has(a)) && !(have && aux.includes('can')))
		return { factuality: 'hypothetical', rule: 'factuality/modal' }
	if (kids.some((k) => relation(tree, k) === 'det' && ['any'].includes(lemmaAt(tree, k))))
		return { factuality: 'hypothetical', rule: 'factuality/any' }
	if (
		kids.some(
			(k) =>
				(NOT_YET.has(lemmaAt(tree, k)) || NOT_YET.has(tree.tokens[k]?.form.toLowerCase() ?? '')) &&
				['amod', 'compound'].includes(relation(tree, k)),
		)
	)
		return { factuality: 'hypothetical', rule: 'factuality/adjective' }
	if (
		kids.some(
			(k) =>
				['alleged', 'suspected', 'reported', 'purported'].includes(lemmaAt(tree, k)) && relation(tree, k) === 'amod',
		)
	)
		return { factuality: 'alleged', rule: 'factuality/alleged' }
	// "the fighters are to hand in their weapons"
	const be = [
		...kids.filter((k) => ['aux', 'cop', 'aux:pass'].includes(tree.tokens[k]?.deprel ?? '')),
		tree.tokens[i]?.head ?? -1,
	]
	if (
		tree.tokens[i]?.xpos === 'VB' &&
		kids.some(
			(k) =>
				relation(tree, k) === 'mark' &&
				lemmaAt(tree, k) === 'to' &&
				lemmaAt(tree, k - 1) === 'be' &&
				be.includes(k - 1),
		)
	)
		return { factuality: 'planned', rule: 'factuality/is-to' }
	if (
		uposAt(tree, i) === 'VERB' &&
		tree.tokens[i]?.xpos === 'VB' &&
		kids.some((k) => relation(tree, k) === 'mark' && lemmaAt(tree, k) === 'to')
	) {
		// "authority to strike", "ordered to attack" are caught by the governor; a bare purpose has not happened.
		if (['advcl', 'acl', 'csubj'].includes(relation(tree, i)) && !isVotedIn(tree, i) && !isDoneWith(tree, i))
			return { factuality: 'hypothetical', rule: 'factuality/purpose' }
	}
	return null
}

/** "They said they would blockade the port": a will, told in the past. */
function isToldFuture(tree: Tree, i: number): boolean {
	const says = tree.tokens[i]?.head ?? -1
	if (!['ccomp', 'parataxis'].includes(relation(tree, i)) || tree.tokens[says]?.xpos !== 'VBD') return false
	if (
		kidsBy(tree, i, 'advcl').some((k) =>
			kidsBy(tree, k, 'mark').some((m) => ['if', 'unless'].includes(lemmaAt(tree, m))),
		)
	)
		return false
	return kidsBy(tree, i, 'nsubj').some((k) => ['they', 'it', 'he', 'she', 'we'].includes(lemmaAt(tree, k)))
}

/** Marks of the clause above that reach into its complement or object: "could include a strike", "did not carry out the attack". */
function clauseMarks(tree: Tree, verb: number, via: string): { factuality: Factuality; rule: string } | null {
	const marks = ownMarks(tree, verb)
	if (!marks) return null
	// "did not say that X attacked": not saying leaves the complement open.
	if (marks.factuality === 'denied' && via === 'ccomp') return null
	if (marks.rule === 'factuality/purpose') return null
	if (via === 'obl') return marks.factuality === 'denied' ? null : marks
	return marks
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

/** "used an axe to kill the guard": what arms were used for was done with them. */
const isDoneWith = (tree: Tree, i: number): boolean => {
	const use = tree.tokens[i]?.head ?? -1
	return (
		/^(?:use|employ)$/.test(lemmaAt(tree, use)) &&
		kidsBy(tree, use, 'obj', 'nsubj:pass').some((k) => ARMS.test(lemmaAt(tree, k)))
	)
}
const ARMS =
	/^(?:axe?|bomb|bullet|car|club|drone|dynamite|explosives?|grenade|gun|hammer|knife|lorry|machete|missile|mortar|petrol|pistol|revolver|rifle|rocket|rope|sword|truck|van)$/

/** "Parliament voted to freeze the assets": done with the vote. */
function isVotedIn(tree: Tree, i: number): boolean {
	const head = tree.tokens[i]?.head ?? -1
	return (
		lemmaAt(tree, head) === 'vote' && argumentsOfVerb(tree, head).subjects.some((k) => VOTES.test(lemmaAt(tree, k)))
	)
}

const hasTo = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to')

const WHEN = new Set(['after', 'before', 'since', 'when', 'because', 'although', 'though', 'as', 'once', 'while'])

function governs(tree: Tree, at: number, from: number): { factuality: Factuality; rule: string } | null {
	const lemma = lemmaAt(tree, at)
	const rel = tree.tokens[from]?.deprel ?? ''
	// "is going to attack"
	if (lemma === 'go' && tree.tokens[at]?.xpos === 'VBG' && relation(tree, from) === 'xcomp')
		return { factuality: 'planned', rule: 'factuality/future' }
	if (uposAt(tree, at) === 'VERB') {
		// "to avenge the execution": what is avenged has happened.
		if (lemma === 'avenge' && relation(tree, from) === 'obj')
			return { factuality: 'happened', rule: 'factuality/answered' }
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
		if (toDo && isVotedIn(tree, from)) return { factuality: 'happened', rule: 'factuality/voted' }
		if (toDo && ASKS[lemma]) return { factuality: ASKS[lemma], rule: `factuality/${lemma}` }
		if (toDo && REPORTED.has(lemma) && argumentsOfVerb(tree, at).passive)
			return { factuality: 'alleged', rule: `factuality/${lemma}-to` }
		if (!factuality || !complement) return null
		// "provided the guns for the raid", "provided for the withdrawal"
		if (lemma === 'provide' && (rel !== 'obl' || kidsBy(tree, at, 'obj').length > 0)) return null
		if (lemma === 'warn' && rel === 'ccomp') return { factuality: 'hypothetical', rule: 'factuality/warn' }
		// "called a strike for Monday"
		if (lemma === 'call' && relation(tree, from) === 'obj' && CALLED.has(lemmaAt(tree, from)))
			return { factuality: 'planned', rule: 'factuality/called' }
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
		if (lemma === 'order' && isJudged(tree, at)) return { factuality: 'happened', rule: 'factuality/judged' }
		if (lemma === 'order' && argumentsOfVerb(tree, at).passive)
			return { factuality: 'planned', rule: 'factuality/order' }
		if (lemma === 'rule' && !kidsBy(tree, at, 'compound:prt').some((k) => lemmaAt(tree, k) === 'out')) return null
		if (lemma === 'fail' && relation(tree, from) !== 'xcomp') return null
		if (lemma === 'expect' && relation(tree, from) === 'obj')
			return { factuality: 'hypothetical', rule: 'factuality/expect' }
		return { factuality, rule: `factuality/${lemma}` }
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
		return factuality && wants ? { factuality, rule: `factuality/${lemma}` } : null
	}
	// "an attack was unlikely"
	if (uposAt(tree, at) === 'ADJ' && relation(tree, from) === 'nsubj' && OPEN.has(lemma))
		return { factuality: 'hypothetical', rule: `factuality/${lemma}` }
	// "threatened retaliation for the attack": what is answered has happened.
	if (uposAt(tree, at) === 'NOUN' && ANSWERS.has(lemma) && relation(tree, from) === 'nmod')
		return { factuality: 'happened', rule: 'factuality/answered' }
	if (uposAt(tree, at) === 'NOUN' && REPORT_NOUNS.has(lemma)) {
		// "denied reports that soldiers had crossed"
		const head = tree.tokens[at]?.head ?? -1
		if (['deny', 'reject', 'dismiss', 'refute', 'dispute'].includes(lemmaAt(tree, head)))
			return { factuality: 'denied', rule: 'factuality/denied-reports' }
		const doubted = kidsBy(tree, at, 'amod').some((k) => /^(?:unconfirmed|unverified)$/.test(lemmaAt(tree, k)))
		return ['acl', 'ccomp', 'nmod', 'acl:relcl'].includes(tree.tokens[from]?.deprel ?? '') &&
			(lemma !== 'report' || doubted)
			? { factuality: 'alleged', rule: `factuality/noun-${lemma}` }
			: null
	}
	if (uposAt(tree, at) === 'NOUN') {
		const factuality = NOUN_GOVERNORS[lemma]
		if (!factuality || factuality === 'happened') return null
		if (relation(tree, from) === 'nmod' && NOT_ABOUT.has(caseOf(tree, from))) return null
		// "appealed against", "an appeal against his conviction"
		if (lemma === 'appeal' && caseOf(tree, from) === 'against') return null
		const ties = ['nmod', 'acl', 'compound', 'obl'].includes(relation(tree, from))
		return ties ? { factuality, rule: `factuality/noun-${lemma}` } : null
	}
	return null
}
