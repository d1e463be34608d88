/**
 * Whom a deed was done to, once each and by the best name: a place gives way to those who were hit there, words that only count
 * ("others", "dozens", "the dead") to the people they count, and part of a figure to the whole of it.
 */
import { withConjuncts } from '../language/names/arguments.ts'
import { isParty, isSomebody } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, uposAt } from '../language/names/tree.ts'
import { aimedAt } from './aimed-at.ts'
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
			if (isSomebody(entity) || ['facility', 'platform', 'thing'].includes(entity.class))
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
	/^(?:gate|yard|courtyard|roof|wall|window|façade|facade|ceiling|storey|entrance|edge|side|front|door|doorstep|doorway|corner|floor|wing|deck|engine|room|cent(?:er|re)|middle|grounds?|perimeter|part)$/
/** Who are counted by what carries them or by how they stand. */
const HOLDS = /^(?:truckload|busload|carload|boatload|column|group|line|queue|crowd|party|head)$/

/** "the gate of their base", "tore the roof off a school": the base, the school; "a truckload of soldiers": the soldiers. */
function wholeOf(reading: Reading, r: Role): Role {
	const { tree, head } = r.entity
	const [part, holds] = [PART_OF_IT.test(lemmaAt(tree, head)), HOLDS.test(lemmaAt(tree, head))]
	if ((!part && !holds) || (isParty(r.entity) && !r.entity.unnamed)) return r
	const whole =
		kidsBy(tree, head, 'nmod').find((k) => k > head && caseOf(tree, k) === 'of') ??
		(part
			? kidsBy(tree, tree.tokens[head]?.head ?? -1, 'obl').find((k) => k > head && TORN_OFF.test(caseOf(tree, k)))
			: undefined)
	if (whole === undefined) return r
	const entity = entityAt(reading, tree.sentence.index, whole)
	const fits = part ? ['facility', 'platform', 'place', 'thing', 'organisation'] : ['people', 'force', 'armed-group']
	return fits.includes(entity.class) ? { entity, rule: 'to-whom/whole' } : r
}
const TORN_OFF = /^(?:off|off of|from|out of)$/

/** Where somebody lives or what he drives was aimed at him: "the home of Senator X", "a judge's car", "a bus carrying pilgrims", "camps of the Front". */
const OF_SOMEBODY =
	/^(?:home|house|residence|villa|apartment|flat|farm|car|jeep|van|vehicle|motorcade|convoy|bus|minibus|coach|train|truck|lorry|boat|ferry|ship|tanker|trawler|helicopter|plane|aircraft)$/
/** What fighters hold. */
const OF_FIGHTERS =
	/^(?:camp|base|position|stronghold|hideout|headquarters|post|barracks|bastion|hide-out|outpost|depot|bunker|trench)$/
function ownersOf(reading: Reading, { entity: { tree, head, class: kind } }: Role): Role[] {
	if (OF_FIGHTERS.test(lemmaAt(tree, head)))
		return [
			...kidsBy(tree, head, 'nmod:poss'),
			...kidsBy(tree, head, 'nmod').filter((k) => k > head && caseOf(tree, k) === 'of'),
		]
			.map((k) => entityAt(reading, tree.sentence.index, k))
			.filter((e) => !e.pronoun && (e.class === 'armed-group' || e.class === 'force'))
			.map((entity) => ({ entity, rule: 'to-whom/owner' }))
	if ((kind !== 'facility' && kind !== 'platform') || !OF_SOMEBODY.test(lemmaAt(tree, head))) return []
	return [
		...kidsBy(tree, head, 'nmod:poss'),
		...kidsBy(tree, head, 'nmod').filter((k) => k > head && caseOf(tree, k) === 'of'),
		...kidsBy(tree, head, 'acl')
			.filter((k) => CARRIES.test(lemmaAt(tree, k)))
			.flatMap((k) => kidsBy(tree, k, 'obj')),
		// "a vehicle belonging to the agency", "a bus full of pilgrims"
		...kidsBy(tree, head, 'acl', 'amod')
			.filter((k) => HAS_IN.test(lemmaAt(tree, k)))
			.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod'))
			.filter((k) => /^(?:to|with|of)$/.test(caseOf(tree, k))),
	]
		.map((k) => entityAt(reading, tree.sentence.index, k))
		.filter(
			(e) =>
				['person', 'people', 'force', 'armed-group'].includes(e.class) &&
				(!e.pronoun || SOMEBODYS.test(lemmaAt(tree, e.head))),
		)
		.map((entity) => ({ entity, rule: 'to-whom/owner' }))
}
const HAS_IN = /^(?:belong|pack|fill|load|full|crowd)$/
const CARRIES = /^(?:carry|drive|take|transport|ferry|bring)$/
const SOMEBODYS = /^(?:his|her)$/

export function settleTargets(reading: Reading, draft: Draft): void {
	if (draft.type !== 'ASSAULT') {
		draft.targets = aimedAt(reading, draft)
		return
	}
	draft.targets = draft.targets.map((r) => wholeOf(reading, r))
	draft.targets.push(...draft.targets.flatMap((r) => ownersOf(reading, r)))
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
	draft.targets = hit.length > 0 ? hit : harmed(draft)
}

/** Where nobody else is named as hit: those who were killed, hurt or taken, and whoever was named as having escaped. */
function harmed(draft: Draft): Role[] {
	return draft.harms
		.filter((h) => HITS.has(h.kind) && !h.attackers && (!h.part || h.count.max === 0) && !BESIDE.test(h.rules[0] ?? ''))
		.filter(
			(h) =>
				h.count.max !== 0 ||
				(isParty(h.entity) && (h.entity.definite || !h.entity.unnamed) && !isNone(h.entity.tree, h.entity.head)),
		)
		.map(({ entity }) => ({ entity, rule: 'to-whom/harmed' }))
		.filter((r) => isParty(r.entity) && !r.entity.pronoun && !isNobody(r))
}
const HITS = new Set(['killed', 'wounded', 'abducted'])

const isNobody = ({ entity: e }: Role): boolean =>
	isNone(e.tree, e.head) ||
	(!e.pronoun &&
		(NOBODY.test(lemmaAt(e.tree, e.head)) || (uposAt(e.tree, e.head) === 'NUM' && e.class !== 'person')) &&
		(e.name.split(' ').length === 1 || NOBODY.test(e.name)))

const hasFacility = (roles: readonly Role[]): boolean => roles.some((r) => r.entity.class === 'facility')

/** A part whose whole the draft has as well: "18 people, five of them nurses". */
const isPart = (harm: Draft['harms'][number], draft: Draft): boolean =>
	harm.part && draft.harms.some((h) => h !== harm && h.kind === harm.kind && !h.part)
