/** "condemned the strike": a noun without a preposition behind an active verb is its object, unless it says when or how far. */
import type { Draft, Rule } from './draft.ts'
import { UNMARKED } from './words.ts'

export const bareObject: Rule = {
	name: 'bare-object',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (tree.deprel(i) === 'obl:unmarked' && tree.upos(i) === 'NUM') harmedNumber(tree, i)
			if (tree.relation(i) === 'obl' && tree.upos(i) === 'ADJ') thoseOfKind(tree, i)
			if (tree.deprel(i) === 'xcomp' && tree.upos(i) === 'PROPN') nameOfObject(tree, i)
			if (tree.deprel(i) === 'ccomp' && tree.upos(i) === 'NOUN') thatOne(tree, i)
			if (tree.deprel(i) !== 'obl:unmarked' || (tree.upos(i) !== 'NOUN' && tree.upos(i) !== 'PROPN')) continue
			const verb = tree.head(i)
			if (verb > i || tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj', 'ccomp', 'xcomp', 'nsubj:pass', 'aux:pass'))
				continue
			if (UNMARKED.has(tree.lemma(i)) || tree.has(i, 'case', 'nummod')) continue
			// Close behind the verb: what stands further off is mostly an aside.
			const edge = tree.leftEdge(i)
			if (!tree.kids(i, 'det').some((k) => /^(?:the|a|an|its|their|his|her)$/u.test(tree.form(k)))) continue
			if (
				edge === verb + 1 ||
				(edge === verb + 2 && tree.upos(verb + 1) === 'PUNCT' && /["”“]/u.test(tree.form(verb + 1)))
			) {
				tree.relabel(i, 'obj')
			}
		}
	},
}

/** Verbs behind which a name is what somebody is or is called. */
const NAMES =
	/^(?:be|become|remain|stay|call|name|dub|elect|appoint|crown|declare|label|term|style|feel|seem|look|turn|go|christen|nickname|rename)$/u

/** "shelled Torsang": a name right behind a verb of doing is its object. */
function nameOfObject(tree: Draft, i: number): void {
	const verb = tree.head(i)
	if (verb < 0 || tree.leftEdge(i) !== verb + 1 || tree.upos(verb) !== 'VERB' || NAMES.test(tree.lemma(verb))) return
	if (tree.has(verb, 'obj', 'aux:pass', 'nsubj:pass') || tree.has(i, 'cop', 'mark', 'case', 'nsubj')) return
	tree.relabel(i, 'obj')
}

const HARM =
	/^(?:kill|wound|injure|hurt|arrest|detain|abduct|kidnap|seize|capture|shoot|displace|murder|slay|behead|hang|execute)$/u

/** "injured eight": a number with no noun behind a verb of harm counts the people harmed. */
function harmedNumber(tree: Draft, i: number): void {
	const verb = tree.head(i)
	const next = tree.upos(i + 1)
	// "downed eleven of fifteen drones": some out of a number, whatever is done to them.
	const some = tree.lemma(i + 1) === 'of' && tree.has(i, 'nmod')
	if (verb !== i - 1 || !(some || HARM.test(tree.lemma(verb))) || tree.has(verb, 'obj', 'aux:pass', 'nsubj:pass'))
		return
	if (next !== 'NOUN' && next !== 'PROPN' && next !== 'SYM' && tree.upos(verb) === 'VERB') tree.relabel(i, 'obj')
}

/** "claimed that assault": a noun right behind "that" with no verb of its own is the one that is meant. */
function thatOne(tree: Draft, i: number): void {
	const that = tree.kids(i).find((k) => tree.form(k) === 'that')
	if (that === undefined || tree.head(i) !== that - 1 || tree.has(i, 'nsubj', 'nsubj:pass', 'cop', 'aux')) return
	if (tree.has(tree.head(i), 'obj')) return
	tree.relabel(i, 'obj')
	tree.relabel(that, 'det')
	tree.retag(that, { upos: 'DET', xpos: 'DT' })
}

const KINDS = /^(?:dead|disabled|displaced|elderly|homeless|hungry|injured|sick|wounded)$/u

/** "finished off the wounded": an adjective with an article is those who are so. */
function thoseOfKind(tree: Draft, i: number): void {
	const verb = tree.head(i)
	if (verb < 0 || verb > i || tree.upos(verb) !== 'VERB' || !KINDS.test(tree.form(i))) return
	if (tree.has(verb, 'obj', 'aux:pass', 'nsubj:pass') || tree.has(i, 'case') || !tree.has(i, 'det')) return
	tree.relabel(i, 'obj')
}
