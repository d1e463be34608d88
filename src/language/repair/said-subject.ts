/** "saying nine rebels and a guard died", "The group said 40 villagers had died": who stands between the saying and a verb with nobody to do it is its subject. */
import type { Draft, Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const saidSubject: Rule = {
	name: 'said-subject',
	apply(tree) {
		for (let i = 1; i + 2 < tree.size; i++) {
			if (!SAYING.has(tree.lemma(i)) || !/^VB[DGNPZ]$/u.test(tree.xpos(i))) continue
			if (tree.has(i, 'ccomp', 'aux', 'aux:pass', 'mark')) continue
			const who = tree.kids(i, 'obj', 'xcomp').find((k) => k > i && tree.nominal(k) && !tree.has(k, 'case', 'cop'))
			const verb = who === undefined ? -1 : verbBehind(tree, tree.rightEdge(who))
			if (who === undefined || verb < 0 || tree.has(verb, 'mark', 'cc', 'expl', 'csubj')) continue
			if (tree.under(i, verb) ? saidOfSubject(tree, i, verb) : saidByOther(tree, i, verb))
				tree.attach(who, verb, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
		}
	},
}

/** The finite verb whose words begin right behind a token; -1 where none does. */
function verbBehind(tree: Draft, last: number): number {
	let k = last + 1
	while (tree.upos(k) === 'ADV') k++
	const verb = tree.upos(k) === 'AUX' ? tree.head(k) : k
	return tree.upos(verb) === 'VERB' && tree.finite(verb) && verb >= k ? verb : -1
}

/** The speaker was taken for who acts: "The group [said villagers] had died". */
function saidOfSubject(tree: Draft, saying: number, verb: number): boolean {
	const speaker = tree.head(saying)
	if (tree.relation(saying) !== 'acl' || saying !== speaker + 1 || tree.head(speaker) !== verb) return false
	if (tree.relation(speaker) !== 'nsubj' || !tree.swap(saying, verb, 'ccomp')) return false
	tree.retag(saying, { xpos: 'VBD' })
	for (const k of [speaker, ...tree.kids(verb, 'punct')]) if (k < saying) tree.attach(k, saying, tree.relation(k))
	return true
}

/** The verb was hung on one before the saying: "disputed it, [saying rebels] died". */
function saidByOther(tree: Draft, saying: number, verb: number): boolean {
	if (tree.has(verb, 'nsubj', 'nsubj:pass') || !/^(?:conj|parataxis|advcl|ccomp)$/u.test(tree.relation(verb)))
		return false
	return tree.under(saying, tree.head(verb)) && tree.attach(verb, saying, 'ccomp')
}
