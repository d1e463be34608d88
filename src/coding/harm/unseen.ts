/**
 * People who are missing, told without the word: not seen or heard of since, unaccounted for, believed under the rubble, looked
 * for in it. Told in the wake of an event alone.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { type At, people } from './care.ts'
import { saidOf } from './said-of.ts'

export function unseen(tree: Tree, i: number, at: At): HarmDraft[] {
	const told = (heads: readonly number[], rule: string): HarmDraft[] => people(heads.map(at), 'missing', rule)
	if (tree.tokens[i]!.form.toLowerCase() === 'unaccounted') return told(saidOf(tree, i), 'harm/unaccounted')
	// "are listed as missing", "remain missing", "are feared missing"
	if (lemmaAt(tree, i) === 'missing' && kidsBy(tree, i, 'nsubj').length === 0)
		return told(saidOf(tree, i), 'harm/listed-missing')
	if (lemmaAt(tree, i) === 'whereabouts' && isUnknown(tree, i))
		return told([...kidsBy(tree, i, 'nmod'), ...kidsBy(tree, i, 'nmod:poss')], 'harm/whereabouts')
	// "There is no trace of five others"
	if (/^(?:trace|sign|word)$/.test(lemmaAt(tree, i)) && kidsBy(tree, i, 'det').some((k) => lemmaAt(tree, k) === 'no'))
		return told(
			kidsBy(tree, i, 'nmod').filter((k) => /^(?:of|from)$/.test(caseOf(tree, k))),
			'harm/no-trace',
		)
	if (isUnder(tree, i)) return told(saidOf(tree, i), 'harm/under-rubble')
	if (uposAt(tree, i) !== 'VERB') return []
	const lemma = lemmaAt(tree, i)
	const { subjects, objects, passive } = argumentsOfVerb(tree, i)
	if (lemma === 'trap' && isThought(tree, tree.tokens[i]?.head ?? -1)) return told(saidOf(tree, i), 'harm/trapped')
	if (SEARCHES.test(lemma) && !passive && subjects.some((k) => SEARCHERS.test(lemmaAt(tree, k))))
		return told(
			kidsBy(tree, i, 'obl').filter((k) => caseOf(tree, k) === 'for'),
			'harm/searched-for',
		)
	// "nothing has been heard of the two"
	if (lemma === 'hear' && [...subjects, ...objects].some((k) => lemmaAt(tree, k) === 'nothing'))
		return told(
			kidsBy(tree, i, 'obl').filter((k) => ['of', 'from'].includes(caseOf(tree, k))),
			'harm/not-seen',
		)
	// "three have yet to be found"
	const have = tree.tokens[i]?.head ?? -1
	if (
		passive &&
		/^(?:find|locate|trace|recover)$/.test(lemma) &&
		lemmaAt(tree, have) === 'have' &&
		kidsBy(tree, have, 'advmod').some((k) => lemmaAt(tree, k) === 'yet')
	)
		return told(kidsBy(tree, have, 'nsubj'), 'harm/not-found')
	if (!isDenied(tree, i)) return []
	if (lemma === 'account') return told(objects, 'harm/unaccounted')
	if (passive && /^(?:find|locate|trace)$/.test(lemma) && isPerfect(tree, i)) return told(objects, 'harm/not-found')
	const inPublic = kidsBy(tree, i, 'obl').some((k) => lemmaAt(tree, k) === 'public')
	return passive && /^(?:see|hear)$/.test(lemma) && isSince(tree, i) && !inPublic ? told(objects, 'harm/not-seen') : []
}

const SEARCHES = /^(?:search|look|dig|hunt|comb)$/
const SEARCHERS = /^(?:rescuer|rescue|diver|fireman|firefighter|crew|coastguard|team|volunteer)$/

const isDenied = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).some((k) => /^(?:not|never|n't|n’t)$/.test(lemmaAt(tree, k)))

/** "has not been found", "have yet to be": still so. */
const isPerfect = (tree: Tree, i: number): boolean =>
	kidsBy(tree, i, 'aux').some((k) => lemmaAt(tree, k) === 'have') ||
	kidsBy(tree, i, 'advmod').some((k) => /^(?:still|yet)$/.test(lemmaAt(tree, k)))

const isSince = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).some(
		(k) =>
			/^(?:since|again)$/.test(lemmaAt(tree, k)) ||
			caseOf(tree, k) === 'since' ||
			kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'since'),
	)

const isUnknown = (tree: Tree, i: number): boolean => {
	const head = tree.tokens[i]?.head ?? -1
	return [head, ...kidsBy(tree, head, 'xcomp')].some(
		(k) =>
			/^(?:unknown|unclear|uncertain|mystery)$/.test(lemmaAt(tree, k)) ||
			(/^(?:know|establish|determine)$/.test(lemmaAt(tree, k)) && isDenied(tree, k)),
	)
}

/** "believed to be under the rubble", "thought to be beneath the debris" */
const isUnder = (tree: Tree, i: number): boolean =>
	/^(?:rubble|debris|wreckage|ruin|masonry|concrete)$/.test(lemmaAt(tree, i)) &&
	/^(?:under|beneath|underneath|below|in)$/.test(caseOf(tree, i)) &&
	kidsBy(tree, i, 'cop').length > 0 &&
	isThought(tree, tree.tokens[i]?.head ?? -1)

const isThought = (tree: Tree, verb: number): boolean =>
	/^(?:believe|think|fear|presume|report)$/.test(lemmaAt(tree, verb))
