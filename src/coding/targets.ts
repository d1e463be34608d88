/**
 * Whom a deed was done to, once each and by the best name: a place gives way to those who were hit there, words that only count
 * ("others", "dozens", "the dead") to the people they count, and part of a figure to the whole of it.
 */
import { withConjuncts } from '../language/names/arguments.ts'
import { isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, uposAt } from '../language/names/tree.ts'
import type { Draft, Role } from './draft.ts'
import { isNone } from './harm/none.ts'
import { entityAt, type Reading } from './reading.ts'

/** Words that stand for nobody in particular. */
const NOBODY =
	/^(?:others?|body|corpse|dead|dozens?|scores?|hundreds?|thousands?|one|casualty|remain|toll|number|total|figure|what|all)$/i

/** "The explosion caused damage to the embassy": what suffers by it is hit. */
export function addDamaged(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	const tree = reading.trees[sentence]
	if (!tree) return
	for (let noun = 0; noun < tree.tokens.length; noun++) {
		const verb = tree.tokens[noun]?.head ?? -1
		if (lemmaAt(tree, noun) !== 'damage' || tree.tokens[noun]?.deprel !== 'obj') continue
		if (
			!/^(?:cause|do|inflict|result)$/.test(lemmaAt(tree, verb)) ||
			kidsBy(tree, noun, 'det').some((k) => lemmaAt(tree, k) === 'no')
		)
			continue
		const by = kidsBy(tree, verb, 'nsubj')
		const draft = drafts.find(
			(d) => d.type === 'ASSAULT' && d.triggers.some((t) => by.includes(t.token) || t.tokens.includes(verb)),
		)
		if (!draft) continue
		for (const head of [...kidsBy(tree, noun, 'nmod'), ...kidsBy(tree, verb, 'obl')]
			.filter((k) => caseOf(tree, k) === 'to')
			.flatMap((k) => withConjuncts(tree, k))) {
			const entity = entityAt(reading, sentence, head)
			if (
				['facility', 'platform', 'thing'].includes(entity.class) &&
				!draft.targets.some((r) => r.entity.head === head)
			)
				draft.targets.push({ entity, rule: 'to-whom/damaged' })
		}
	}
}

const BESIDE = /^harm\/(?:hurt|hospital)$/
const TARGET = new Set(['target', 'object', 'objective', 'victim'])

/** "The residence was the target of an attack": what is called so is hit. */
export function addTargetOf(reading: Reading, draft: Draft): void {
	const { tree, sentence } = draft
	if (draft.type !== 'ASSAULT' || draft.targets.length > 0) return
	for (const { token } of draft.triggers) {
		const word = tree.tokens[token]?.head ?? -1
		if (word < 0 || !TARGET.has(lemmaAt(tree, word)) || caseOf(tree, token) !== 'of') continue
		const above = tree.tokens[word]?.head ?? -1
		const becomes = above >= 0 && lemmaAt(tree, above) === 'become'
		const is = kidsBy(tree, word, 'cop').length > 0 && kidsBy(tree, word, 'advmod').length === 0
		const subjects = is ? kidsBy(tree, word, 'nsubj') : becomes ? kidsBy(tree, above, 'nsubj') : []
		for (const head of subjects.flatMap((k) => withConjuncts(tree, k))) {
			const entity = entityAt(reading, sentence, head)
			if (isParty(entity) || entity.pronoun || ['facility', 'platform', 'thing'].includes(entity.class))
				draft.targets.push({ entity, rule: 'to-whom/target-of' })
		}
	}
}

/** "pursued the attackers and killed four": the four are of those who were pursued. */
export function addPursued(reading: Reading, draft: Draft): void {
	const { tree, sentence } = draft
	if (draft.type !== 'ASSAULT' || draft.targets.some((r) => !isNobody(r))) return
	for (const { token, word } of draft.triggers) {
		const before = tree.tokens[token]?.head ?? -1
		if (word.frame !== 'harm' || tree.tokens[token]?.deprel !== 'conj' || uposAt(tree, before) !== 'VERB') continue
		const pursued = [
			...kidsBy(tree, before, 'obj'),
			...kidsBy(tree, before, 'obl').filter((k) => /^(?:up )?with$/.test(caseOf(tree, k))),
		].flatMap((k) => withConjuncts(tree, k))
		for (const head of pursued) {
			const entity = entityAt(reading, sentence, head)
			if (isParty(entity)) draft.targets.push({ entity, rule: 'to-whom/pursued' })
		}
	}
}

/** What is only a side or part of the thing that was hit. */
const PART_OF_IT =
	/^(?:gate|yard|courtyard|roof|wall|entrance|edge|side|front|door|doorstep|corner|floor|wing|deck|engine|room|cent(?:er|re)|middle|grounds?|perimeter|part)$/

/** "the gate of their base", "the yard of a school": the base, the school. */
function wholeOf(reading: Reading, r: Role): Role {
	const { tree, head } = r.entity
	if (!PART_OF_IT.test(lemmaAt(tree, head)) || isParty(r.entity)) return r
	const of = kidsBy(tree, head, 'nmod').find((k) => k > head && caseOf(tree, k) === 'of')
	if (of === undefined) return r
	const whole = entityAt(reading, reading.trees.indexOf(tree), of)
	return ['facility', 'platform', 'place'].includes(whole.class) ? { entity: whole, rule: 'to-whom/whole' } : r
}

export function settleTargets(reading: Reading, draft: Draft): void {
	if (draft.type !== 'ASSAULT') return
	draft.targets = draft.targets.map((r) => wholeOf(reading, r))
	// Who is cut by glass or treated for burns need not be whom it was meant for.
	if (draft.harms.length > 0 && draft.harms.every((h) => BESIDE.test(h.rules[0] ?? ''))) draft.targets = []
	const attackers = new Set(draft.harms.filter((h) => h.attackers).map((h) => h.entity.head))
	const named = draft.targets.filter(
		(r) => !isNobody(r) && !(r.entity.tree === draft.tree && attackers.has(r.entity.head)),
	)
	const people = named.filter((r) =>
		['person', 'people', 'armed-group', 'force', 'organisation'].includes(r.entity.class),
	)
	const wholes = new Set(draft.harms.filter((h) => !h.part).map((h) => h.entity.head))
	const parts = new Set(
		draft.harms.filter((h) => isPart(h, draft) && !wholes.has(h.entity.head)).map((h) => h.entity.head),
	)
	const hit = named.filter(
		(r) =>
			!(r.entity.class === 'place' && !r.entity.unnamed && (people.length > 0 || hasFacility(named))) &&
			!(r.entity.tree === draft.tree && parts.has(r.entity.head)),
	)
	draft.targets = hit
}

const isNobody = ({ entity: e }: Role): boolean =>
	isNone(e.tree, e.head) ||
	(!e.pronoun &&
		(NOBODY.test(lemmaAt(e.tree, e.head)) || (uposAt(e.tree, e.head) === 'NUM' && e.class !== 'person')) &&
		(e.name.split(' ').length === 1 || NOBODY.test(e.name)))

const hasFacility = (roles: readonly Role[]): boolean => roles.some((r) => r.entity.class === 'facility')

/** A part whose whole the draft has as well: "18 people, five of them nurses". */
const isPart = (harm: Draft['harms'][number], draft: Draft): boolean =>
	harm.part && draft.harms.some((h) => h !== harm && h.kind === harm.kind && !h.part)
