/**
 * Cause and effect as a sentence states them: "because of", "led to", "marched to demand", "leaving four dead", "was arrested for".
 * What brought about, what came of it, and the words that tie them. Whether it is true is the speaker's affair.
 */
import { wordAt } from '../language/chunks/tree-walk.ts'
import { caseOf, hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { setOf } from './set-of.ts'

export interface Cause {
	/** Heads of what brought about and of what came of it. */
	readonly cause: number
	readonly effect: number
	/** The tokens that say so. */
	readonly signal: readonly number[]
	readonly rule: string
}

/** Before a clause or noun: it is the cause of what it hangs on. */
const BECAUSE = setOf('because due owing thanks')
const WHEN = setOf('after following when as once if unless until till')
/** Before what somebody wants, answers or is linked to: their first noun hangs on the effect. */
const PHRASES: readonly (readonly string[])[] = [
	'in connection with',
	'in support of',
	'in favour of',
	'in favor of',
	'in the wake of',
	'in wake of',
	'in a bid to',
	'in an attempt to',
	'in an effort to',
	'in response to',
	'in retaliation for',
	'in order to',
	'in solidarity with',
	'in view of',
	'on account of',
	'on charges of',
	'on suspicion of',
	'on the ground that',
	'on the grounds that',
	'as a part of',
	'as part of',
	'as a result of',
	'by way of',
	'for fear of',
	'for the sake of',
	'with a view to',
	'so as to',
	'and thus',
	'and so',
].map((phrase) => phrase.split(' '))
/** Verbs by which their subject brings about their object. */
const BRINGS_ABOUT = setOf(
	'cause prompt trigger spark provoke force compel fuel ignite inflame intensify elicit inspire motivate paralyse paralyze disrupt cripple halt necessitate embolden deter enrage anger infuriate affect',
)
/** With their prepositions: "led to", "resulted in", "stemmed from". */
const LEADS: Readonly<Record<string, readonly string[]>> = {
	lead: ['to'],
	result: ['in', 'from'],
	stem: ['from'],
	arise: ['from'],
	contribute: ['to'],
	give: ['to'],
	culminate: ['in'],
	escalate: ['into'],
	respond: ['to'],
	react: ['to'],
	retaliate: ['for'],
	succumb: ['to'],
	suffer: ['from'],
	die: ['of', 'from'],
}
/** Participles that tell what the main clause led to or was meant for: "leaving four dead", "demanding higher pay". */
const CAME_OF_IT = setOf(
	'leave kill injure wound hurt force cause prompt spark trigger provoke disrupt block paralyse paralyze destroy damage bring affect create halt hamper hinder make result lead',
)
const MEANT = setOf(
	'demand seek protest oppose urge press condemn denounce object agitate hope fear allege accuse call ask resent decry',
)
/** What people do for or against something, and what is done to somebody for something. */
const PROTESTS = setOf(
	'protest march strike demonstration demonstrate rally agitation agitate sit-in stir blockade bandh hartal dharna shutdown riot clash dispute fast anger outrage unrest fury dissent revolt campaign picket vigil walkout resentment',
)
const PUNISHED = setOf(
	'arrest detain book charge jail sentence convict fine blame accuse condemn criticise criticize fire sack suspend dismiss expel punish prosecute praise thank shoot kill beat attack apologise apologize pay charge-sheet',
)
const HARMED = setOf('kill injure wound hurt die dead burn damage destroy displace claim')
const STRUCK = setOf(
	'attack blast explosion clash shooting firing fire riot violence bombing accident stampede crash shelling raid strike encounter incident ambush fighting massacre storm flood earthquake',
)

/** All causes that the tree of a sentence states. */
export function causesIn(tree: Tree): Cause[] {
	const found: Cause[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		const cause = causeAt(tree, i)
		if (cause) found.push(cause)
	}
	return found
}

/** The cause that the word at token `i` states. */
export function causeAt(tree: Tree, i: number): Cause | null {
	const lemma = lemmaAt(tree, i)
	const rel = relation(tree, i)
	const head = headAt(tree, i)
	const above = head >= 0 ? headAt(tree, head) : -1
	const word = wordAt(tree.sentence, i)
	const phrase = PHRASES.find((ps) => ps[0] === word && ps.every((part, k) => wordAt(tree.sentence, i + k) === part))
	if (phrase) {
		const signal = phrase.map((_, k) => i + k)
		const effect = outside(tree, signal)
		return {
			cause: Math.min(i + phrase.length, tree.tokens.length - 1),
			effect,
			signal,
			rule: `cause/${phrase.join('-')}`,
		}
	}
	if ((rel === 'mark' || rel === 'case' || rel === 'advmod') && head >= 0) {
		if (BECAUSE.has(lemma) && above >= 0) return { cause: head, effect: above, signal: [i], rule: `cause/${lemma}` }
		if (
			(rel !== 'advmod' || (lemma === 'when' && relation(tree, head) === 'advcl')) &&
			WHEN.has(lemma) &&
			above >= 0 &&
			isHappening(tree, head)
		)
			return { cause: head, effect: above, signal: [i], rule: `cause/${lemma}` }
		if (lemma === 'in' && lemmaAt(tree, head) === 'protest' && above >= 0)
			return { cause: head, effect: above, signal: [i, head], rule: 'cause/in-protest' }
	}
	// "following the incident", "picketed offices against the tax": whatever the noun is.
	if (rel === 'case' && above >= 0 && (lemma === 'follow' || lemma === 'following'))
		return { cause: head, effect: above, signal: [i], rule: 'cause/following' }
	if (
		rel === 'case' &&
		above >= 0 &&
		lemma === 'against' &&
		tree.tokens.some((_, k) => PROTESTS.has(lemmaAt(tree, k)) || lemmaAt(tree, k) === 'slogan')
	)
		return { cause: head, effect: above, signal: [i], rule: 'cause/against' }
	if (
		rel === 'case' &&
		above >= 0 &&
		lemma === 'over' &&
		(PROTESTS.has(lemmaAt(tree, above)) ||
			['concern', 'tension', 'controversy', 'row', 'criticism', 'violence'].includes(lemmaAt(tree, above)))
	)
		return { cause: head, effect: above, signal: [i], rule: 'cause/over' }
	if (uposAt(tree, i) === 'VERB') return causeOfVerb(tree, i, lemma, rel, head)
	if (uposAt(tree, i) === 'NOUN' && PROTESTS.has(lemma)) return aimOf(tree, i)
	if (lemma === 'result' && caseOf(tree, i) === 'as')
		return { cause: i, effect: head, signal: [i], rule: 'cause/as-a-result' }
	return null
}

function causeOfVerb(tree: Tree, i: number, lemma: string, rel: string, head: number): Cause | null {
	const subject = kidsBy(tree, i, 'nsubj', 'nsubj:pass')[0]
	const object = kidsBy(tree, i, 'obj')[0]
	if (BRINGS_ABOUT.has(lemma)) {
		const agent = kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === 'by')
		const by =
			agent ?? kidsBy(tree, i, 'nsubj')[0] ?? (rel === 'advcl' || rel === 'acl' || rel === 'conj' ? head : undefined)
		const what = object ?? kidsBy(tree, i, 'nsubj:pass')[0] ?? i
		if (by !== undefined) return { cause: by, effect: what, signal: [i], rule: `cause/${lemma}` }
	}
	const by = LEADS[lemma]
	const to =
		by &&
		kidsBy(tree, i, 'obl', 'advcl', 'xcomp').find((k) => by.includes(caseOf(tree, k)) || hasKid(tree, k, 'mark', ...by))
	if (to !== undefined) return { cause: subject ?? head, effect: to, signal: [i], rule: `cause/${lemma}` }
	const verbForm = tree.tokens[i]?.xpos
	const marks = kidsBy(tree, i, 'mark').map((k) => lemmaAt(tree, k))
	if (rel === 'advcl' && head >= 0) {
		if (verbForm === 'VBG' && marks.length === 0 && CAME_OF_IT.has(lemma))
			return { cause: head, effect: i, signal: [i], rule: `cause/${lemma}-ing` }
		if (marks.includes('to') || marks.includes('so'))
			return { cause: i, effect: head, signal: kidsBy(tree, i, 'mark'), rule: 'cause/purpose' }
		if (marks.includes('for') || marks.includes('by'))
			return { cause: i, effect: head, signal: kidsBy(tree, i, 'mark'), rule: 'cause/for' }
	}
	if ((rel === 'advcl' || rel === 'acl') && verbForm === 'VBG' && MEANT.has(lemma))
		return { cause: i, effect: head, signal: [i], rule: `cause/${lemma}-ing` }
	if (PROTESTS.has(lemma)) {
		const aim = aimOf(tree, i)
		if (aim) return aim
	}
	if (lemma === 'protest' && object !== undefined)
		return { cause: object, effect: i, signal: [i], rule: 'cause/protest' }
	if (
		lemma === 'leave' &&
		(object !== undefined || subject !== undefined) &&
		tree.tokens.slice(i + 1, i + 12).some((t) => HARMED.has(t.lemma) || t.lemma === 'stranded')
	)
		return { cause: subject ?? head, effect: object ?? i, signal: [i], rule: 'cause/leave' }
	if (PUNISHED.has(lemma)) {
		const what = kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === 'for' && !isTime(tree, k))
		if (what !== undefined)
			return { cause: what, effect: i, signal: kidsBy(tree, what, 'case'), rule: 'cause/punished' }
	}
	if (HARMED.has(lemma)) {
		const where = kidsBy(tree, i, 'obl').find(
			(k) => ['in', 'during', 'by', 'from'].includes(caseOf(tree, k)) && STRUCK.has(lemmaAt(tree, k)),
		)
		if (where !== undefined)
			return { cause: where, effect: i, signal: kidsBy(tree, where, 'case'), rule: 'cause/harmed-in' }
	}
	return null
}

/** Where a phrase hangs: the head of its first word that is not in it. */
function outside(tree: Tree, tokens: readonly number[]): number {
	let at = tokens[0] ?? 0
	for (let steps = 0; steps < 6 && tokens.includes(at); steps++) at = headAt(tree, at)
	return at < 0 ? tree.root : at
}

/** "the protest against the tax", "marched for better pay", "clashes over land". */
function aimOf(tree: Tree, i: number): Cause | null {
	const aim = kidsBy(tree, i, 'nmod', 'obl', 'advcl', 'acl').find(
		(k) => ['against', 'over', 'for', 'about'].includes(caseOf(tree, k)) && !isTime(tree, k),
	)
	return aim === undefined ? null : { cause: aim, effect: i, signal: kidsBy(tree, aim, 'case'), rule: 'cause/aim' }
}

const TIMES = setOf('hour day week month year minute time night decade')
const isTime = (tree: Tree, i: number): boolean => TIMES.has(lemmaAt(tree, i)) || uposAt(tree, i) === 'NUM'

/** A clause, or a noun that tells of something done. */
function isHappening(tree: Tree, i: number): boolean {
	if (uposAt(tree, i) === 'VERB' || uposAt(tree, i) === 'ADJ') return true
	return /(?:ing|ion|ment|al|ence|ance|ath|ack|ike|ash|ast|est|der|ot|id|ide|sh)$/.test(lemmaAt(tree, i))
}
