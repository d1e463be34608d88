/** Harm that the words tie to what did it: "killed in an attack", "an attack on a base that killed two", "a raid that left nine dead". */
import { ancestors, caseOf, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { RESPONSE_VERBS } from '../response/words.ts'
import { carrierNoun } from '../what/light-verbs.ts'
import { HARM_FRAMES } from './part.ts'

/** Prepositions that tie a harm to its event: "killed in an attack", "died from the blast". */
const TIES = new Set([
	'in',
	'during',
	'by',
	'from',
	'of',
	'amid',
	'because of',
	'as a result of',
	'due to',
	'at',
	'with',
])
/** Verbs that say what an event led to: "resulted in", "left", "caused", "claimed". */
const LEADS_TO = new Set(['result', 'leave', 'cause', 'claim', 'lead', 'bring', 'take', 'inflict', 'see', 'include'])

/** True when the event noun at `noun` is the logical subject of the verb at `verb`, relative clauses included. */
export function subjectsAreEvent(tree: Tree, verb: number, noun: number, draft: Draft): boolean {
	const trigger = draft.triggers[0]!
	if (trigger.subjects.some((e) => e.head === noun)) return true
	// "an attack on a base that killed": the clause hangs on the nearer noun, the event noun is above it.
	if (tree.tokens[verb]?.deprel !== 'acl:relcl' || !HARM_FRAMES.has(trigger.word.frame)) return false
	const on = headAt(tree, verb)
	const held = trigger.subjects[0]
	if (!held || (held.class !== 'place' && held.class !== 'facility' && held.class !== 'thing')) return false
	return ancestors(tree, on).slice(0, 3).includes(noun)
}

export function underLeadsTo(tree: Tree, harm: number, event: number): boolean {
	for (const verb of ancestors(tree, harm).slice(0, 3)) {
		// "to take revenge for a raid that killed nine": the raid did.
		if (tree.tokens[harm]?.deprel === 'acl:relcl') return false
		if (uposAt(tree, verb) !== 'VERB' || !LEADS_TO.has(lemmaAt(tree, verb))) continue
		if (kidsBy(tree, verb, 'nsubj').includes(event)) return true
		// "broke windows but caused no casualties"
		if (relation(tree, verb) === 'conj' && headAt(tree, verb) === event && kidsBy(tree, verb, 'nsubj').length === 0)
			return true
		if (relation(tree, verb) === 'acl' && ancestors(tree, verb).slice(0, 3).includes(event)) return true
		if (relation(tree, verb) === 'advcl' && headAt(tree, verb) === event) return true
	}
	return false
}

export function tiedByPreposition(tree: Tree, harm: number, told: number): boolean {
	// "died in three days of rioting"
	const event = carrierNoun(tree, told)
	const head = headAt(tree, event)
	const by = caseOf(tree, event)
	// "died as a result of the raid"
	if (!TIES.has(by) && !(by === 'as' && lemmaAt(tree, event) === 'result')) return false
	if (head === harm) return true
	if (isOfWounds(tree, harm, head)) return true
	// "were killed and 30 wounded in an attack"; but "killed nine and the army answered with a raid"
	return relation(tree, head) === 'conj' && headAt(tree, head) === harm && !RESPONSE_VERBS.has(lemmaAt(tree, head))
}

/** "died of burns suffered in the bombing": by way of what they died of. */
function isOfWounds(tree: Tree, harm: number, suffered: number): boolean {
	// Right beside it, however the parser reads the participle.
	const wounds = relation(tree, suffered) === 'acl' ? headAt(tree, suffered) : suffered - 1
	return (
		SUFFERED.has(lemmaAt(tree, suffered)) &&
		WOUNDS.has(lemmaAt(tree, wounds)) &&
		headAt(tree, wounds) === harm &&
		['of', 'from'].includes(caseOf(tree, wounds))
	)
}
const SUFFERED = new Set(['suffer', 'sustain', 'receive', 'incur'])
const WOUNDS = new Set(['burn', 'injury', 'wound'])
