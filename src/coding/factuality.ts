/**
 * Did it happen? What is threatened, denied, planned, hypothetical or only alleged is coded as such. Read from negation,
 * modals, conditions and the words that govern the event, nearest first. Words of certainty are kept as printed.
 */
import { isCalendarWord, isDate } from '../language/names/calendar.ts'
import { isDefinite } from '../language/names/nominal.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { TAKING } from '../language/repair/words.ts'
import { certaintyNear, factualityOfWords } from './certainty.ts'
import type { Draft } from './draft.ts'
import { type Made, made } from './factuality/fact.ts'
import { governs } from './factuality/governs.ts'
import { isKnownDeed } from './factuality/known.ts'
import { ownMarks } from './factuality/own-marks.ts'
import { settingOf } from './factuality/setting.ts'
import { toCome } from './factuality/to-come.ts'
import { noneBehind, refutedBehind, unconfirmed, untrue } from './factuality/untrue.ts'
import { CONDITIONS, POSSIBLE } from './governors.ts'
import type { Factuality } from './lists.ts'
import { isDrill } from './played.ts'
import type { Reading } from './reading.ts'
import { JUDGES } from './recalled.ts'
import type { Certainty } from './schema.ts'
import { setOf } from './set-of.ts'

export interface Fact {
	readonly factuality: Factuality
	readonly certainty: Certainty | null
	readonly rule: string
}

/** The mark of a deed that is named in passing, where something is asked, feared or weighed because of it. */
export const KNOWN = 'factuality/known'
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
			? { factuality: 'denied' as const, rule: none ? 'factuality/no' : 'factuality/refuted' }
			: factAt(tree, trigger.token, trigger.light)
	if (fact?.factuality === 'planned' && isDrill(reading))
		return { factuality: 'hypothetical', certainty, rule: 'factuality/drill' }
	const isDeed = draft.type === 'ASSAULT' || draft.type === 'PROTEST'
	if (fact && isDeed && trigger.light < 0 && isKnownDeed(tree, trigger.token, fact.rule))
		return { factuality: 'happened', certainty, rule: KNOWN }
	if (fact) return { ...fact, certainty }
	const mapped = certainty && !isOfAnother(tree, trigger, certainty) ? factualityOfWords(reading, certainty) : null
	if (trigger.light >= 0 && isDoerOpen(tree, trigger.light, trigger.token))
		return { factuality: 'happened', certainty, rule: DOER_OPEN }
	if (mapped) return { factuality: mapped, certainty, rule: 'factuality/word' }
	return { factuality: 'happened', certainty, rule: 'factuality/plain' }
}

/** "raided a suspected hideout", "held six men suspected of spying": the doubt is about the hideout, and the men. */
function isOfAnother(tree: Tree, { token, tokens, light }: Draft['triggers'][number], { span }: Certainty): boolean {
	const at = tree.tokens.findIndex((t) => t.start === span.start)
	if (at < 0 || !/^(?:amod|acl)/.test(relation(tree, at))) return false
	const head = tree.tokens[at]?.head ?? -1
	// "six men believed killed": the doubt is about the deed.
	return head !== light && !tokens.includes(head) && !ancestors(tree, token).includes(at)
}

/** What negation, modals, conditions and governors make of an event told by `token`, carried by the verb `light` (-1 for none). */
export function factAt(tree: Tree, token: number, light: number): Made | null {
	return factOf(tree, light >= 0 ? light : token, token)
}

function factOf(tree: Tree, verb: number, token: number): Made | null {
	// A simulated attack "will be staged" is no plan of one; "no attack", told in pieces, is none.
	const noun = token === verb ? null : ownMarks(tree, token)
	if (noun?.rule === 'factuality/adjective') return noun
	if (token > 0 && lemmaAt(tree, token - 1) === 'no' && uposAt(tree, token) !== 'AUX') return made('denied', 'no')
	if (isDoerOpen(tree, verb, token)) return null
	const own = ownMarks(tree, verb) ?? noun
	// "denied any attack": what is denied of it says more than "any".
	if (own && own.rule !== 'factuality/any') return own
	const ahead = toCome(tree, verb) ?? (token === verb ? null : toCome(tree, token))
	if (ahead) return ahead
	const set = settingOf(tree, verb) ?? (token === verb ? null : settingOf(tree, token))
	if (set) return set
	const above = tree.tokens[verb]?.head ?? -1
	if (nobody(tree, verb) || (relation(tree, verb) === 'xcomp' && above >= 0 && nobody(tree, above)))
		return made('denied', 'nobody')
	let from = verb
	for (const at of ancestors(tree, verb).slice(0, 6)) {
		// "demand that officers be tried for the massacre": what is tried was done.
		if (JUDGES.has(lemmaAt(tree, at)) && /^(?:for|over|of)$/.test(caseOf(tree, from))) return own
		if (TAKING.has(lemmaAt(tree, at)) && relation(tree, from) === 'acl') return own
		const governed = untrue(tree, at, from) ?? governs(tree, at, from)
		if (governed) return isDenied(tree, at, governed) ? made('denied', 'denied-above') : governed
		// Leaving a relative clause or an adverbial of time ends what a governor can reach.
		const rel = tree.tokens[from]?.deprel ?? ''
		if (
			rel.startsWith('acl:relcl') ||
			// "were told to leave after the shelling": what made the occasion is there.
			(rel === 'obl' && OCCASIONS.has(caseOf(tree, from))) ||
			// "The siege may end soon"
			(rel === 'nsubj' && from === token && ENDS.has(lemmaAt(tree, at)) && isKnown(tree, from)) ||
			// "the men involved in the attack will stand trial": what lies before is not to come.
			(rel === 'acl' && tree.tokens[from]?.xpos === 'VBN' && (from !== verb || isDone(tree, from))) ||
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

/** Verbs of which a participle behind the object tells what is to come of it. */
const RESULTS = setOf('order want need demand like get have see keep leave wish require')

/** "unless it resumes the talks suspended in January", "if men held since May are not freed": what was done is done. */
function isDone(tree: Tree, verb: number): boolean {
	const noun = tree.tokens[verb]?.head ?? -1
	// "ordered the paper closed for good"
	if (relation(tree, noun) === 'obj' && RESULTS.has(lemmaAt(tree, tree.tokens[noun]?.head ?? -1))) return false
	return (
		isDefinite(tree, noun) ||
		kidsBy(tree, verb, 'obl', 'obl:unmarked').some((k) => isCalendarWord(tree.tokens[k]?.form ?? '') || isDate(tree, k))
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

/** "Nobody was hurt", "no village was attacked", "neither side fired": there is none. A figure of nought is harm of its own and stays. */
function nobody(tree: Tree, verb: number): boolean {
	return kidsBy(tree, verb, 'nsubj', 'nsubj:pass', 'obj').some(
		(k) =>
			['nobody', 'none', 'nothing'].includes(lemmaAt(tree, k)) ||
			kidsBy(tree, k, 'det', 'cc:preconj').some((d) => ['no', 'neither'].includes(lemmaAt(tree, d))),
	)
}

/** Marks of the clause above that reach into its complement or object: "could include a strike", "did not carry out the attack". */
function clauseMarks(tree: Tree, verb: number, via: string): Made | null {
	const marks = ownMarks(tree, verb)
	if (!marks) return null
	// "did not say that X attacked": not saying leaves the complement open.
	if (marks.factuality === 'denied' && via === 'ccomp') return null
	if (marks.rule === 'factuality/purpose') return null
	if (via === 'obl') return marks.factuality === 'denied' ? null : marks
	return marks
}
