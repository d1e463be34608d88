/**
 * Who did what to whom by a verb, through the forms news uses: passives, relative clauses, participles, infinitives and
 * verbs that share their subject with another. Every answer says how it was reached, so that a reader can ask for more.
 */
import { conjuncts } from './coordination.ts'
import { caseOf, childrenBy, childrenOf, lemmaAt, type Parsed, relationOf, wordAt } from './tree-walk.ts'

export interface Argument {
	/** Index of the head word, relative pronouns already resolved to what they stand for. */
	readonly index: number
	/**
	 * own: hangs on the verb. relative: through "that", "who" or a clause on the noun. shared: with a coordinated verb.
	 * controlled: of an infinitive or complement. participle: of the clause the participle belongs to.
	 */
	readonly how: 'own' | 'relative' | 'shared' | 'controlled' | 'participle'
}

/** Verbs whose infinitive belongs to the subject although an object stands there: "promised them to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'pledge', 'swear'])
const RELATIVE = new Set(['that', 'which', 'who', 'whom'])
/** How many steps are taken from clause to clause. */
const STEPS = 12

/** True when the verb is passive: "were killed", "rockets fired from a lorry", "being held". */
export function passiveOf(sentence: Parsed, verb: number): boolean {
	const token = sentence.tokens[verb]
	if (!token) return false
	const kids = childrenOf(sentence, verb)
	if (kids.some((k) => sentence.tokens[k]!.deprel.endsWith(':pass'))) return true
	if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false
	const relation = relationOf(sentence, verb)
	const auxiliaries = childrenBy(sentence, verb, 'aux')
	if (auxiliaries.length > 0) return false
	if (childrenBy(sentence, verb, 'obl:agent').length > 0 && token.xpos === 'VBN') return true
	if (token.xpos === 'VBN' && ['acl', 'amod', 'advcl', 'xcomp'].includes(relation)) {
		return childrenBy(sentence, verb, 'nsubj', 'obj').length === 0
	}
	// "was ambushed and killed": without an auxiliary of its own the second verb is as the first.
	if (relation === 'conj' && token.xpos === 'VBN' && childrenBy(sentence, verb, 'nsubj', 'obj').length === 0) {
		return passiveOf(sentence, token.head)
	}
	return false
}

/** The grammatical subject, of a passive too. */
export function subjectOf(sentence: Parsed, verb: number): Argument | null {
	return subjectWithin(sentence, verb, STEPS)
}

function subjectWithin(sentence: Parsed, verb: number, steps: number): Argument | null {
	const own = childrenBy(sentence, verb, 'nsubj', 'csubj').filter(
		(k) => sentence.tokens[k]!.deprel !== 'nsubj:outer',
	)[0]
	if (own !== undefined) return resolved(sentence, own, verb)
	return steps > 0 ? controllerWithin(sentence, verb, steps - 1) : null
}

function controllerWithin(sentence: Parsed, verb: number, steps: number): Argument | null {
	const token = sentence.tokens[verb]
	if (!token || token.head < 0) return null
	const { head } = token
	switch (relationOf(sentence, verb)) {
		case 'conj':
			return isVerbal(sentence, head) ? as(subjectWithin(sentence, head, steps), 'shared') : null
		case 'acl':
			// "a plan to attack": who would attack is not said. "the men fleeing", "rockets fired": the noun.
			if (token.xpos === 'VB' || childrenBy(sentence, verb, 'mark').some((k) => wordAt(sentence, k) !== 'to'))
				return null
			return { index: head, how: 'relative' }
		case 'xcomp': {
			const object = childrenBy(sentence, head, 'iobj')[0] ?? childrenBy(sentence, head, 'obj')[0]
			if (object !== undefined && !SUBJECT_CONTROL.has(lemmaAt(sentence, head))) {
				return as(resolved(sentence, object, head), 'controlled')
			}
			return as(subjectWithin(sentence, head, steps), 'controlled')
		}
		case 'advcl': {
			if (!isNonFinite(sentence, verb) || !isVerbal(sentence, head)) return null
			return as(subjectWithin(sentence, head, steps), 'participle')
		}
		case 'ccomp':
			return token.xpos === 'VBG' || token.xpos === 'VB' ? as(subjectWithin(sentence, head, steps), 'controlled') : null
		default:
			return null
	}
}

/** The direct object; of a relative clause the noun it hangs on. The subject of a passive is no object: see `undergoerOf`. */
export function objectOf(sentence: Parsed, verb: number): Argument | null {
	const own = childrenBy(sentence, verb, 'obj')[0]
	if (own !== undefined) return resolved(sentence, own, verb)
	if (passiveOf(sentence, verb)) return null
	return gapObject(sentence, verb) ?? sharedObject(sentence, verb)
}

/** "the house (that) they burned": nothing but the noun can be what was burned. */
function gapObject(sentence: Parsed, verb: number): Argument | null {
	const token = sentence.tokens[verb]!
	if (token.deprel !== 'acl:relcl') return null
	const subject = childrenBy(sentence, verb, 'nsubj')[0]
	if (subject === undefined || RELATIVE.has(wordAt(sentence, subject))) return null
	const kids = childrenOf(sentence, verb)
	if (kids.some((k) => ['ccomp', 'xcomp', 'cop'].includes(relationOf(sentence, k)))) return null
	// "where", "when", "in which" and a preposition left at the end take the noun's place.
	const taken = kids.some((k) => {
		if (['where', 'when', 'why', 'how'].includes(wordAt(sentence, k))) return true
		return relationOf(sentence, k) === 'obl' && (RELATIVE.has(wordAt(sentence, k)) || sentence.tokens[k]!.xpos === 'IN')
	})
	return taken ? null : { index: token.head, how: 'relative' }
}

/** "kill and wound civilians": the object after the last verb is of both. */
function sharedObject(sentence: Parsed, verb: number): Argument | null {
	const list = conjuncts(sentence, verb)
	if (list.length < 2) return null
	for (const other of list) {
		if (other === verb) continue
		const object = childrenBy(sentence, other, 'obj')[0]
		if (object === undefined || object < Math.max(verb, other)) continue
		const between = Math.abs(other - verb)
		// Only when next to nothing stands between the verbs.
		if (between <= 3 && isVerbal(sentence, other)) return as(resolved(sentence, object, other), 'shared')
	}
	return null
}

/** The "by" phrase of a passive: "shot by rebels". Not "by the river", not "by Monday". */
export function agentOf(sentence: Parsed, verb: number): Argument | null {
	const own = ownAgent(sentence, verb)
	if (own !== null) return { index: own, how: 'own' }
	if (!passiveOf(sentence, verb)) return null
	for (const other of conjuncts(sentence, verb)) {
		if (other === verb || !passiveOf(sentence, other)) continue
		const shared = ownAgent(sentence, other)
		// An agent after the last of the verbs is of all; one in between only of those before it.
		if (shared !== null && shared > verb && !hasOwnSubject(sentence, other, verb))
			return { index: shared, how: 'shared' }
	}
	return null
}

function ownAgent(sentence: Parsed, verb: number): number | null {
	const agents = childrenBy(sentence, verb, 'obl:agent')
	if (agents[0] !== undefined) return agents[0]
	if (!passiveOf(sentence, verb)) return null
	const by = childrenBy(sentence, verb, 'obl').find(
		(k) =>
			caseOf(sentence, k) === 'by' &&
			/^(?:NOUN|PROPN|PRON|NUM)$/u.test(sentence.tokens[k]!.upos) &&
			sentence.tokens[k]!.deprel === 'obl',
	)
	return by ?? null
}

/** True when of two coordinated verbs the later has a subject to itself. */
function hasOwnSubject(sentence: Parsed, a: number, b: number): boolean {
	return childrenBy(sentence, Math.max(a, b), 'nsubj').length > 0
}

/** Who did it: the agent of a passive, else the subject. Null when the passive names nobody. */
export function doerOf(sentence: Parsed, verb: number): Argument | null {
	return passiveOf(sentence, verb) ? agentOf(sentence, verb) : subjectOf(sentence, verb)
}

/** To whom it was done: the subject of a passive, else the object. */
export function undergoerOf(sentence: Parsed, verb: number): Argument | null {
	return passiveOf(sentence, verb) ? subjectOf(sentence, verb) : objectOf(sentence, verb)
}

/** A relative pronoun is the noun its clause hangs on; anything else is itself. */
function resolved(sentence: Parsed, index: number, verb: number): Argument {
	if (!RELATIVE.has(wordAt(sentence, index))) return { index, how: 'own' }
	for (let at = verb, steps = STEPS; at >= 0 && steps > 0; steps--) {
		const token = sentence.tokens[at]!
		if (token.deprel === 'acl:relcl' && token.head >= 0 && token.head < index)
			return { index: token.head, how: 'relative' }
		// "that killed two and wounded three", "that it said struck": up to the clause that is relative.
		if (!['conj', 'xcomp', 'ccomp', 'advcl'].includes(relationOf(sentence, at))) break
		at = token.head
	}
	return { index, how: 'own' }
}

function as(found: Argument | null, how: Argument['how']): Argument | null {
	return (
		found && {
			index: found.index,
			how: found.how === 'own' ? how : found.how === 'relative' && how === 'shared' ? 'relative' : how,
		}
	)
}

function isVerbal(sentence: Parsed, i: number): boolean {
	const token = sentence.tokens[i]
	return token?.upos === 'VERB' || token?.upos === 'AUX' || childrenBy(sentence, i, 'cop', 'nsubj').length > 0
}

/** A participle or infinitive, alone or after "after", "while", "to". */
function isNonFinite(sentence: Parsed, verb: number): boolean {
	const { xpos } = sentence.tokens[verb]!
	const finite = childrenBy(sentence, verb, 'aux').some((k) => /^(?:VBD|VBZ|VBP|MD)$/u.test(sentence.tokens[k]!.xpos))
	return !finite && (xpos === 'VBG' || xpos === 'VBN' || xpos === 'VB')
}
