/** Which deed answers: the one that a word of answering belongs to. "The vote came as an answer to the strike": the vote. */
import { ancestors, below, hasKid, isUnder, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at, isDone, isInLast } from './around.ts'
import { lastDone } from './last.ts'
import { named, pointed } from './named.ts'
import { standsFor } from './stands-for.ts'
import { lastBy } from './told.ts'
import { under } from './under.ts'
import { CALLS, COMES, DEEDS, DOES } from './words.ts'

/** The deed that a word of answering at `i` belongs to, `object` being what it answers (-1 for none). */
export function answerAt(a: Around, i: number, object: number): Draft | null {
	const { tree } = a
	const isOfObject = (d: Draft): boolean =>
		object >= 0 &&
		d.sentence === a.sentence &&
		d.triggers.some((t) => t.token === object || isUnder(tree, t.token, object))
	for (const subject of kidsBy(tree, i, 'nsubj', 'nsubj:outer')) {
		// "the measures, agreed late on Monday, were a response": what a clause tells of them is not meant.
		const told = at(a, subject) ?? pointed(a, subject, null) ?? named(a, subject) ?? under(a, subject)
		if (told && !isOfObject(told)) return told
	}
	let from = i
	for (const up of ancestors(tree, i)) {
		const own = at(a, up)
		if (own && !isOfObject(own)) return own
		const objects = kidsBy(tree, up, 'obj', 'nsubj:pass').filter((k) => k !== i)
		// "The vote came as an answer to the strike."
		if (COMES.has(lemmaAt(tree, up)))
			for (const k of kidsBy(tree, up, 'nsubj')) {
				const told = pointed(a, k, null) ?? named(a, k)
				if (told && !isOfObject(told)) return told
			}
		if (CALLS.has(lemmaAt(tree, up)) || DOES.has(lemmaAt(tree, up)))
			for (const k of objects) {
				const told = at(a, k) ?? (DOES.has(lemmaAt(tree, up)) ? generic(a, k) : (pointed(a, k, null) ?? named(a, k)))
				if (told && !isOfObject(told)) return told
			}
		// "he had done so in retaliation for the ambush"
		if (lemmaAt(tree, up) === 'do' && hasKid(tree, up, ['advmod', 'obj'], 'so')) return lastDone(a, up, null)
		// "said it had acted in response to an ambush": as was told of it before.
		if (lemmaAt(tree, up) === 'act' && uposAt(tree, up) === 'VERB')
			return lastBy(a, up) ?? a.all.findLast((d) => isDone(d) && isInLast(a, d, 2)) ?? null
		// What somebody says of it is told of the clause before: "in what he called".
		if (tree.tokens[from]?.deprel === 'ccomp' || tree.tokens[up]?.deprel === 'acl:relcl') break
		from = up
	}
	const before = a.here.filter((d) => anchorOf(d) < i && !isOfObject(d) && isDone(d))
	if (before.length > 0) return before.reduce((near, d) => (anchorOf(d) > anchorOf(near) ? d : near))
	if (object >= 0) {
		const pointed = standsFor(a, i, at(a, object) ?? under(a, object))
		if (pointed) return pointed
	}
	const end = object >= 0 ? Math.max(...below(tree, object)) : i
	return a.here.find((d) => anchorOf(d) > end && isDone(d) && !isOfObject(d)) ?? null
}

/** "the operations", "the move": a noun that does not say what was done. */
function generic(a: Around, token: number): Draft | null {
	return DEEDS.has(lemmaAt(a.tree, token)) ? (named(a, token) ?? lastDone(a, token, null)) : null
}
