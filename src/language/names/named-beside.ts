/** Whose name stands beside a word for a person: "Senator X", "the candidate, X,", "a guard named X". */
import type { Knowledge } from '../../knowledge/index.ts'
import type { KnownNames } from './names.ts'
import { isDefinite } from './nominal.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from './tree.ts'

/** The name that stands beside an office: "its top officer, General X" is X; so is the name after a title parsed apart. */
export function namedBeside(tree: Tree, head: number, knowledge: Knowledge, names: KnownNames): number | null {
	const next = head + 1
	if (uposAt(tree, next) === 'PROPN') {
		const [own, above] = [tree.tokens[head]?.head, tree.tokens[next]?.head]
		const title = knowledge.titles.find(tree.tokens[head]?.form ?? '') !== null
		if (title && tree.tokens[next]?.deprel.startsWith('nsubj') && own === above) return next
		// A title that the tree sets beside the name: "the assassination of Senator X".
		const titled = title || names.properAt(next)?.title.includes(head)
		if (titled && (above === head || above === own)) return next
	}
	if (uposAt(tree, head) !== 'NOUN') return null
	const info = knowledge.nouns.info(lemmaAt(tree, head))
	if (!info?.isPerson) return null
	const beside = kidsBy(tree, head, 'appos').find((k) => uposAt(tree, k) === 'PROPN' && !names.isCountryWord(k))
	return beside ?? calledSo(tree, head) ?? setOff(tree, head, names)
}

/** "a guard named X", "a gang known as X", "a group calling itself X" */
export function calledSo(tree: Tree, head: number): number | null {
	for (const verb of kidsBy(tree, head, 'acl'))
		if (CALLED.has(lemmaAt(tree, verb)) && isNaming(tree, verb))
			return (
				kidsBy(tree, verb, 'xcomp', 'obj', 'obl', 'nmod').find(
					(k) => uposAt(tree, k) === 'PROPN' && k > verb && /^(?:as)?$/.test(caseOf(tree, k)),
				) ?? null
			)
	return null
}
/** "called X", "calling itself X"; whoever is calling on X is not X. */
const isNaming = (tree: Tree, verb: number): boolean =>
	tree.tokens[verb]?.xpos !== 'VBG' ||
	kidsBy(tree, verb, 'obj', 'iobj').some((k) => /sel(?:f|ves)$/.test(lemmaAt(tree, k)))
const CALLED = new Set(['name', 'call', 'identify', 'know', 'dub', 'style'])

/** "the candidate, Juan Vey,": a name of two words or more set off behind one person, whatever the tree makes of it. */
function setOff(tree: Tree, head: number, names: KnownNames): number | null {
	if (tree.tokens[head]?.xpos !== 'NN' || tree.tokens[head + 1]?.form !== ',' || !isDefinite(tree, head)) return null
	let end = head + 2
	while (uposAt(tree, end) === 'PROPN' && !names.isCountryWord(end)) end++
	if (end - head < 4 || !/^[,.;]$/.test(tree.tokens[end]?.form ?? '.') || kidsBy(tree, head, 'conj').length > 0)
		return null
	const run = Array.from({ length: end - head - 2 }, (_, k) => head + 2 + k)
	return run.find((k) => !run.includes(tree.tokens[k]?.head ?? -1)) ?? null
}
