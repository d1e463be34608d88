/**
 * Figures that leave their people out: "nine passengers were killed and 22 injured" wounds passengers, "a truck carrying
 * road workers, killing six of them" kills workers. The words of the group become part of the evidence.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { changed, type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { bySpan } from '../../report/span.ts'
import type { HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { isPrisoner } from './of-deed.ts'
import { harmWord } from './word.ts'

/** The figure with the group that its sentence told before it, where it has none of its own. */
export function withGroup(
	reading: Reading,
	sentence: number,
	harm: HarmDraft,
	told: readonly HarmDraft[],
	targets: readonly Entity[],
): HarmDraft {
	const { entity, count } = harm
	const tree = reading.trees[sentence]
	if (entity.tree !== tree || harm.total || harm.attackers || count.min === null || count.min === 0) return harm
	const lemma = lemmaAt(tree, entity.head)
	if (uposAt(tree, entity.head) !== 'NUM' && lemma !== 'other' && !ONE_MORE.test(lemma)) return harm
	const group = kidsBy(tree, entity.head, 'nmod').some((k) => caseOf(tree, k) === 'of')
		? isOfThem(tree, entity.head)
			? groupBefore(reading, sentence, tree, entity.head)
			: null
		: byCount(reading, sentence, harm, told, targets)
	if (!group || group.head === entity.head) return harm
	// "four gunmen killed, six captured"
	const word = wordBehind(tree, entity.head)
	return {
		...harm,
		kind: isPrisoner(harm.kind, group, word) ? 'detained' : harm.kind,
		entity: changed(group, { number: entity.number }),
		spans: [...harm.spans, group.span].sort(bySpan),
		rules: [...harm.rules, 'harm/same-group'],
	}
}

/** By the word for the count where it names civilians, by who lost them, else by those told before. */
function byCount(
	reading: Reading,
	sentence: number,
	harm: HarmDraft,
	told: readonly HarmDraft[],
	targets: readonly Entity[],
): Entity | null {
	const { tree, head } = harm.entity
	const counted = groupOfCount(reading, sentence, tree, head)
	if (counted?.status === 'civilian') return counted
	return loser(reading, sentence, tree, head) ?? lastGroup(harm, told) ?? counted ?? hitGroup(harm, targets)
}

/** "put civilian casualties at 4 dead and 19 wounded": of whom the count is. */
function groupOfCount(reading: Reading, sentence: number, tree: Tree, number: number): Entity | null {
	for (let k = number - 1; k > 0; k--) {
		if (COUNT.test(tree.tokens[k]!.form)) {
			const of = kidsBy(tree, k, 'amod', 'compound', 'nmod:poss').map((m) => entityAt(reading, sentence, m))
			return of.find((e) => !e.pronoun && isParty(e)) ?? null
		}
		if (tree.tokens[k]!.form === ';' || caseOf(tree, k) === 'of') return null
		const says = uposAt(tree, k) === 'VERB' && harmWord(tree, k) === null
		if (says && !/^(?:put|give|set|estimate|total|number|reckon|amount|stand|place)$/.test(lemmaAt(tree, k)))
			return null
	}
	return null
}
const COUNT = /^(?:casualties|losses|deaths|fatalities)$/i

/** "killed 50 rebels and lost 6 dead and 38 wounded": those who lost them. */
function loser(reading: Reading, sentence: number, tree: Tree, number: number): Entity | null {
	let k = number
	while (relation(tree, k) === 'conj') k = tree.tokens[k]!.head
	const verb = tree.tokens[k]?.head ?? -1
	if (relation(tree, k) !== 'obj' || !/^(?:lose|suffer|sustain)$/.test(lemmaAt(tree, verb))) return null
	const [side] = argumentsOfVerb(tree, verb).subjects.map((m) => entityAt(reading, sentence, m))
	return side && isArmed(side) ? side : null
}

/** "six captured", "five were captured" */
const wordBehind = (tree: Tree, head: number): string =>
	lemmaAt(tree, uposAt(tree, head + 1) === 'AUX' ? head + 2 : head + 1)

/** "two crewmen were killed and a third is missing" */
const ONE_MORE = /^(?:second|third|fourth|fifth|sixth|another)$/

/** What befalls those who fought or attacked, and not those whom they attacked. */
const CAUGHT = /^(?:capture|apprehend|seize|overpower)$/

/** Harm that befalls the same people in one breath; who is arrested is seldom who was hurt. */
const TAKEN = new Set(['abducted', 'detained'])

/** The people of the figure before this one: those who bear arms, and of others only several. */
function lastGroup(harm: HarmDraft, told: readonly HarmDraft[]): Entity | null {
	const { entity, kind } = harm
	const { tree, head } = entity
	const word = wordBehind(tree, head)
	const before = told
		.filter((h) => !isWithin(h))
		.filter(
			(h) =>
				h.entity.tree === tree &&
				h.entity.head < head &&
				(TAKEN.has(h.kind) === TAKEN.has(kind) || (CAUGHT.test(word) && (isArmed(h.entity) || h.attackers))),
		)
		.sort((a, b) => b.entity.head - a.entity.head)
	// "a lieutenant and 14 soldiers": of those told together the several.
	const last = before.find((h) => h.kind === before[0]?.kind && isSeveral(h)) ?? before[0]
	if (!last || (last.attackers && !CAUGHT.test(word)) || last.entity.pronoun || !isKind(last.entity)) return null
	if (tree.tokens.slice(last.entity.head, head).some((t) => t.form === ';')) return null
	const others = lemmaAt(tree, head) === 'other'
	const armed = last.attackers || last.entity.status === 'combatant' || isPolice(last.entity)
	// "One voter was killed and six were injured": who is counted as one is of the kind that is counted on.
	const one = kidsBy(tree, last.entity.head, 'nummod').some((k) => /^(?:one|1)$/.test(lemmaAt(tree, k)))
	return armed || ((isSeveral(last) || one) && !others) ? last.entity : null
}

/** "fired on striking miners, killing three": those it was done to, where they are several and only they. */
function hitGroup({ entity: { tree, head }, kind }: HarmDraft, targets: readonly Entity[]): Entity | null {
	const hit = targets.filter((e) => e.tree === tree && e.head < head)
	const [group] = hit
	return hit.length === 1 &&
		lemmaAt(tree, head) !== 'other' &&
		!TAKEN.has(kind) &&
		group &&
		isKind(group) &&
		tree.tokens[group.head]?.xpos === 'NNS'
		? group
		: null
}

/** "four people, three of them soldiers, were killed and 11 wounded": eleven people. */
const isWithin = ({ rules }: HarmDraft): boolean =>
	rules.some((rule) => rule === 'harm/of-them' || rule === 'harm/among')

const isSeveral = ({ count }: HarmDraft): boolean => count.min === null || count.min > 1

const isPolice = ({ sectors }: Entity): boolean => sectors.includes('COP')

/** "six of them", "nine of whom". */
const isOfThem = (tree: Tree, head: number): boolean =>
	kidsBy(tree, head, 'nmod').some((k) => /^(?:they|them|whom|who)$/.test(lemmaAt(tree, k)))

/** The several people told last before a word, who do nothing there themselves. */
function groupBefore(reading: Reading, sentence: number, tree: Tree, at: number): Entity | null {
	for (let k = at - 1; k >= 0; k--) {
		if (tree.tokens[k]?.xpos !== 'NNS' || tree.tokens[k]?.deprel.startsWith('nsubj')) continue
		const entity = entityAt(reading, sentence, k)
		if (isKind(entity)) return entity
	}
	return null
}

/** Words that say who, not only that there were some. */
export const isKind = ({ class: type, name, tree, head }: Entity): boolean =>
	['people', 'armed-group', 'force'].includes(type) &&
	uposAt(tree, head) === 'NOUN' &&
	!/^(?:people|persons?|others?|victims?|dead|wounded|injured|bod(?:y|ies))$/i.test(name)
