/**
 * Figure and word side by side, whatever the tree makes of them: "12 dead and 30 wounded", "five others seriously hurt",
 * "3 killed, 14 missing", "two dead soldiers".
 */
import { numberOf } from '../../language/chunks/index.ts'
import { wordAt } from '../../language/chunks/tree-walk.ts'
import { kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { Harm } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import { counted, type Figure, isNobody, one } from './figure.ts'
import { isPrisoner } from './of-deed.ts'
import { nominalFrom } from './parts.ts'
import { harmWord } from './word.ts'

/** How many words of a group may stand between number and word: "two off-duty police officers dead". */
const BETWEEN = 4

export function figuresBeside(reading: Reading, sentence: number): Figure[] {
	const tree = reading.trees[sentence]!
	const found: Figure[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		const ahead = figureAhead(reading, sentence, tree, i)
		if (ahead) found.push({ at: i, draft: ahead })
		const kind = harmWord(tree, i)
		if (!kind || isActive(tree, i)) continue
		const noun = nounAfter(tree, i)
		const number = numberBefore(tree, i)
		const lone = number ? -1 : leftBehind(tree, i)
		if (lone >= 0 && !numberOf(tree.sentence, lone))
			found.push({ at: i, draft: one(entityAt(reading, sentence, lone), kind, [spanOf(tree, [lone])], 'harm/left') })
		if (!number) continue
		const { at, group } = number
		if (noun >= 0 && group >= 0) continue
		const head = noun >= 0 ? noun : group
		const count = numberOf(tree.sentence, head >= 0 ? head : at) ?? numberOf(tree.sentence, at)
		if (!count || (count.min === null && count.max === null)) continue
		const entity = entityAt(reading, sentence, head >= 0 ? head : at)
		if (isNobody(entity)) continue
		const told = isPrisoner(kind, entity, lemmaAt(tree, i)) ? 'detained' : kind
		found.push({ at: i, draft: counted(entity, count, told, noun >= 0 ? 'harm/attribute' : 'harm/beside') })
	}
	return found
}

/** "left a Swedish tourist dead": one person between verb and word, however the tree hangs them. */
function leftBehind(tree: Tree, i: number): number {
	let k = i - 1
	while (['NOUN', 'PROPN', 'ADJ'].includes(uposAt(tree, k)) && i - k <= BETWEEN) k--
	const isOne = k < i - 1 && uposAt(tree, i - 1) !== 'ADJ' && /^an?$/i.test(tree.tokens[k]?.form ?? '')
	return isOne && lemmaAt(tree, k - 1) === 'leave' ? i - 1 : -1
}

const DOING: Readonly<Record<string, Harm>> = { kill: 'killed', wound: 'wounded', injure: 'wounded' }
const DOES = /^(?:kill|wound|injure)/

/** "wounding five", "kill 12": word before number, in headlines that the tree reads otherwise. */
function figureAhead(reading: Reading, sentence: number, tree: Tree, i: number): HarmDraft | null {
	const lemma = lemmaAt(tree, i)
	const word = wordAt(tree.sentence, i)
	if (!DOES.test(word) && !DOES.test(lemma)) return null
	const kind = DOING[word.replace(/(?:ing|s|ed|d)$/, '')] ?? DOING[lemma]
	if (!kind || kidsBy(tree, i, 'aux:pass', 'nsubj:pass').length > 0 || relation(tree, i) === 'amod') return null
	let at = i + 1
	while (
		/^(?:at|least|about|some|over|more|than|nearly|around|up|to|a|further|another)$/i.test(tree.tokens[at]?.form ?? '')
	)
		at++
	if (uposAt(tree, at) !== 'NUM') return null
	const head = nominalFrom(tree, at)
	const count = head < 0 ? null : (numberOf(tree.sentence, head) ?? numberOf(tree.sentence, at))
	if (!count || count.min === null) return null
	const entity = entityAt(reading, sentence, head)
	if (isNobody(entity)) return null
	return counted(entity, count, kind, 'harm/ahead')
}

/** "killed three": the word does something to what follows. */
function isActive(tree: Tree, i: number): boolean {
	if (uposAt(tree, i) !== 'VERB') return uposAt(tree, i) === 'AUX'
	if (kidsBy(tree, i, 'obj').length > 0) return true
	const next = uposAt(tree, i + 1)
	return tree.tokens[i]?.xpos === 'VBD' && ['NUM', 'DET', 'PROPN', 'NOUN', 'PRON'].includes(next)
}

/** The noun that the word stands before: "two dead soldiers". */
function nounAfter(tree: Tree, i: number): number {
	const head = tree.tokens[i]?.head ?? -1
	return head > i && head - i <= 3 && relation(tree, i) === 'amod' && uposAt(tree, head) === 'NOUN' ? head : -1
}

const HELD = /^(?:feared|believed|presumed|thought)$/

/** The number before the word, with the noun between them when there is one. */
function numberBefore(tree: Tree, i: number): { at: number; group: number } | null {
	const copula = uposAt(tree, uposAt(tree, i - 1) === 'ADV' ? i - 2 : i - 1) === 'AUX'
	let group = -1
	for (let k = i - 1; k >= Math.max(0, i - 1 - BETWEEN); k--) {
		const upos = uposAt(tree, k)
		// "a father of three was killed", "three of the eight were killed"
		if (upos === 'NUM' && copula && /^(?:of|in|for|with|from|by|to)$/.test(before(tree, k))) return null
		if (upos === 'NUM' && !/^\d+(?:st|nd|rd|th)$/.test(tree.tokens[k]!.form)) return { at: k, group }
		// "three are missing"
		if ((upos === 'ADV' || upos === 'AUX') && group < 0) continue
		// "nine persons feared dead"
		if (k === i - 1 && HELD.test(tree.tokens[k]!.form)) continue
		if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') {
			if (group < 0 && upos !== 'ADJ') group = k
			if (group < 0 && lemmaAt(tree, k) === 'other') group = k
			continue
		}
		return null
	}
	return null
}

/** The word before a number, its article left out. */
const before = (tree: Tree, k: number): string => lemmaAt(tree, uposAt(tree, k - 1) === 'DET' ? k - 2 : k - 1)
