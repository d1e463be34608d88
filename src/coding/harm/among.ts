/**
 * Who the dead are: "three of the dead were policemen", "the dead included two children", "among those killed was a judge",
 * "the dead were named as X and Y".
 */
import { numberOf } from '../../language/chunks/index.ts'
import { isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Harm } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import { counted, type Figure } from './figure.ts'
import { namedAfter, saysWho } from './named.ts'
import { listed } from './parts.ts'
import { harmWord } from './word.ts'

export function amongFigures(reading: Reading, sentence: number): Figure[] {
	const tree = reading.trees[sentence]!
	const found: Figure[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		found.push(...ofTheDead(reading, sentence, tree, i))
		const kind = harmedAt(tree, i)
		if (!kind) continue
		const named = namedAfter(reading, sentence, i, kind)
		found.push(...named.figures)
		for (const { heads, number, all } of toldOf(tree, i)) {
			for (const head of heads) {
				const parts = listed(reading, sentence, head, { kind }).filter(
					(h) => !saysWho(tree, h.entity.head, named.covered),
				)
				const count = number === null ? null : numberOf(tree.sentence, number)
				if (count && head === i) {
					const entity = entityAt(reading, sentence, number!)
					found.push({ at: i, draft: { ...counted(entity, count, kind, 'harm/of-the-dead'), part: true } })
					continue
				}
				if (count && parts[0])
					found.push({ at: i, draft: { ...counted(parts[0].entity, count, kind, 'harm/of-the-dead'), part: true } })
				else found.push(...parts.map((draft) => ({ at: i, draft: all ? { ...draft, part: false } : draft })))
			}
		}
	}
	return found
}

/** "Of the 31 killed, 20 were children", "of the nine dead, two fell to bullets": the figure stands before its verb, those it is taken from before the figure. */
function ofTheDead(reading: Reading, sentence: number, tree: Tree, i: number): Figure[] {
	const who = tree.tokens[i]?.head ?? -1
	if (uposAt(tree, i) !== 'NUM' || relation(tree, i) !== 'nsubj') return []
	const done = kidsBy(tree, who, 'acl')
		.filter((k) => k < i && kidsBy(tree, k, 'obl', 'nsubj').some((n) => n < k && caseOf(tree, n) === 'of'))
		.map((k) => harmWord(tree, k))
	const kind = [
		...done,
		...kidsBy(tree, who, 'nmod', 'obl')
			.filter((k) => k < i && caseOf(tree, k) === 'of')
			.map((k) => harmWord(tree, k) ?? kidsBy(tree, k, 'acl').map((a) => harmWord(tree, a))[0] ?? null),
	].find((told) => told !== null)
	return partOf(reading, sentence, tree, i, kind ?? theRest(tree, i))
}

/** A number that is the subject, of those it is said to be, or as it stands. */
function partOf(reading: Reading, sentence: number, tree: Tree, i: number, kind: Harm | null): Figure[] {
	const count = kind ? numberOf(tree.sentence, i) : null
	if (!kind || !count) return []
	const who = tree.tokens[i]?.head ?? -1
	const isOf = kidsBy(tree, who, 'cop').length > 0
	if (!isOf && (uposAt(tree, who) !== 'VERB' || KNOWN.test(lemmaAt(tree, who)))) return []
	const said = entityAt(reading, sentence, who)
	if (isOf && !isParty(said)) return []
	return [
		{
			at: i,
			draft: { ...counted(isOf ? said : entityAt(reading, sentence, i), count, kind, 'harm/of-the-dead'), part: true },
		},
	]
}

/** What others come to know of the dead tells no part of them. */
const KNOWN = /^(?:identify|recognise|recognize|name|know|confirm|bury|claim|hand|return|find)$/

/** "Five of the dead were villagers; the other two were policemen": of those that the words before were of. */
function theRest(tree: Tree, i: number): Harm | null {
	if (!kidsBy(tree, i, 'amod').some((k) => /^(?:other|remain|remaining)$/.test(lemmaAt(tree, k)))) return null
	for (let k = i - 1; k > 0; k--) {
		const kind = caseOf(tree, k) === 'of' ? harmedAt(tree, k) : null
		if (kind) return kind
	}
	return null
}

/** "the dead", "the wounded", "the victims", "those killed". */
function harmedAt(tree: Tree, i: number): Harm | null {
	const form = tree.tokens[i]!.form.toLowerCase()
	const the = kidsBy(tree, i, 'det').some((k) => lemmaAt(tree, k) === 'the') || lemmaAt(tree, i - 1) === 'the'
	if (the && ['NOUN', 'ADJ', 'VERB', 'PROPN'].includes(uposAt(tree, i)) && !isBeforeNoun(tree, i)) {
		if (form === 'victims' || form === 'fatalities') return 'killed'
		return harmWord(tree, i)
	}
	// "the wounded person", "one of the injured men"
	if (the && uposAt(tree, i) === 'NOUN') {
		const word = kidsBy(tree, i, 'amod')
			.map((k) => harmWord(tree, k))
			.find((kind) => kind !== null)
		if (word && /^(?:person|man|woman|people|child|soldier|policeman|officer|worker)$/.test(lemmaAt(tree, i)))
			return word
	}
	// "were among nine people killed"
	if (caseOf(tree, i) === 'among') {
		// "among nine people feared dead"
		const done = kidsBy(tree, i, 'acl', 'amod')
			.flatMap((k) => [k, ...kidsBy(tree, k, 'xcomp')])
			.map((k) => harmWord(tree, k))
			.find((kind) => kind !== null)
		if (done && kidsBy(tree, i, 'nummod').length > 0) return done
	}
	// "those killed": the pronoun is the nominal.
	if (/^(?:those|all)$/.test(form)) {
		const verb = kidsBy(tree, i, 'acl')[0] ?? i + 1
		return verb <= i + 3 ? harmWord(tree, verb) : null
	}
	return null
}

/** "the dead man", and not "the dead included". */
const isBeforeNoun = (tree: Tree, i: number): boolean =>
	relation(tree, i) === 'amod' && !['VERB', 'AUX'].includes(uposAt(tree, i + 1))

/** What is done to those who die of it. */
const DEADLY = /^(?:shoot|hack|stab|burn|crush|behead|strangle|hit|strike|trample|suffocate|bury|drown|execute)$/

interface Told {
	readonly heads: readonly number[]
	readonly number: number | null
	/** Who they all were, and not only some of them. */
	readonly all?: true
}

/** The nominals that are said to be the harmed or among them, with the number before "of the dead". */
function toldOf(tree: Tree, i: number): Told[] {
	const head = tree.tokens[i]?.head ?? -1
	const by = caseOf(tree, i)
	// "two children were among the dead", "among the dead were two children"
	if (by === 'among') {
		const subjects = kidsBy(tree, i, 'nsubj')
		const above = head >= 0 && subjects.length === 0 ? kidsBy(tree, head, 'nsubj') : []
		const said = head > i && ['NOUN', 'PROPN'].includes(uposAt(tree, head)) ? [head] : []
		return [{ heads: [...subjects, ...above, ...said], number: null }]
	}
	// "three of the dead were policemen"
	if (by === 'of' && uposAt(tree, head) === 'NUM') {
		const told = tree.tokens[head]?.head ?? -1
		// "six of the dead were shot by snipers"
		if (tree.tokens[head]?.deprel === 'nsubj:pass' && DEADLY.test(lemmaAt(tree, told)))
			return [{ heads: [i], number: head }]
		return relation(tree, head) === 'nsubj' && kidsBy(tree, told, 'cop').length > 0
			? [{ heads: [told], number: head }]
			: []
	}
	if (relation(tree, i) !== 'nsubj') return []
	// "the dead included two children", "the dead were named as X"
	if (lemmaAt(tree, head) === 'include') return [{ heads: kidsBy(tree, head, 'obj'), number: null }]
	if (['name', 'identify'].includes(lemmaAt(tree, head)))
		return [
			{
				heads: [...kidsBy(tree, head, 'obl').filter((k) => caseOf(tree, k) === 'as'), ...kidsBy(tree, head, 'xcomp')],
				number: null,
			},
		]
	// "the dead were two soldiers and a child"
	if (kidsBy(tree, head, 'cop').length > 0 && ['NOUN', 'PROPN'].includes(uposAt(tree, head)))
		return [{ heads: [head], number: null, all: true }]
	return []
}
