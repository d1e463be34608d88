/**
 * Whose name the next sentences give: "A judge was shot dead. Elin Marr, 58, had just left home", "the victim was named as Karim Tolo".
 * The name then says to whom it was done, in place of the words that leave it open.
 */
import { withConjuncts } from '../language/names/arguments.ts'
import type { Entity } from '../language/names/entity.ts'
import { caseOf, formAt, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import type { Told } from './doers/told.ts'
import { type Draft, isReal, type Role } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'

/** How many sentences behind the deed the name may stand. */
const NEAR = 2
const DONE_TO_SOMEBODY = new Set(['ASSAULT', 'COERCE', 'RETREAT'])

export function nameVictims({ reading, drafts, sayings, isOneItem }: Told): void {
	for (const draft of drafts) {
		if (!DONE_TO_SOMEBODY.has(draft.type) || !isReal(draft)) continue
		const [open, ...more] = draft.targets.filter(isOpen)
		if (!open || more.length > 0 || draft.targets.some((r) => r.entity.class === 'person' && !r.entity.unnamed))
			continue
		for (let s = draft.sentence + 1; s <= draft.sentence + NEAR && isOneItem(draft.sentence, s); s++) {
			const named = nameIn(reading, s, open.entity).filter(
				(e) =>
					isNew(reading, e, s) &&
					!sayings.some((y) => y.sentence === s && y.speaker.name === e.name) &&
					!(draft.type === 'ASSAULT' && drafts.some((d) => isHeldFor(d, e))),
			)
			if (named.length === 0) continue
			const roles = named.map((entity): Role => ({ entity, rule: 'to-whom/named-later' }))
			draft.targets = draft.targets.flatMap((r) => (r === open ? roles : [r]))
			break
		}
	}
}

/** One person of whom only what he is was told. */
const isOpen = ({ entity: e }: Draft['targets'][number]): boolean =>
	e.unnamed && !e.pronoun && (e.class === 'person' || e.class === 'people') && e.tree.tokens[e.head]?.xpos === 'NN'

/** "Karim Tolo, 40, has been charged with it": who did something, or is held to have. */
const isHeldFor = (d: Draft, e: Entity): boolean => {
	const isE = (r: Role): boolean => r.entity.tree === e.tree && r.entity.head === e.head
	return d.actors.some(isE) || (HOLDS.has(d.type) && d.targets.some(isE))
}
const HOLDS = new Set(['COERCE', 'SANCTION', 'ACCUSE'])

/** The names that the sentence gives to them. */
function nameIn(reading: Reading, sentence: number, open: Entity): Entity[] {
	const tree = reading.trees[sentence]
	if (!tree) return []
	const root = tree.tokens.findIndex((t) => t.deprel === 'root')
	const [subject] = kidsBy(tree, root, 'nsubj', 'nsubj:pass')
	if (subject === undefined) return []
	const persons = (heads: readonly number[]): Entity[] =>
		heads.map((k) => entityAt(reading, sentence, k)).filter((e) => e.class === 'person' && !e.unnamed)
	// "The victim was named as X."
	if (/^(?:name|identify)$/.test(lemmaAt(tree, root)) && isThem(tree, subject, open))
		return persons(
			kidsBy(tree, root, 'obl', 'xcomp')
				.filter((k) => caseOf(tree, k) === 'as')
				.flatMap((k) => withConjuncts(tree, k)),
		)
	return persons([subject]).filter((e) => isAged(tree, e) || isAlso(tree, e, open))
}

const isThem = (tree: Tree, subject: number, open: Entity): boolean =>
	/^(?:victim|he|she|deceased)$/.test(lemmaAt(tree, subject)) ||
	lemmaAt(tree, subject) === lemmaAt(open.tree, open.head)

/** "Elin Marr, 58, " */
function isAged(tree: Tree, e: Entity): boolean {
	const last = tree.tokens.findLastIndex((t) => t.start < e.span.end)
	return formAt(tree, last + 1) === ',' && /^[1-9]\d$/.test(formAt(tree, last + 2)) && formAt(tree, last + 3) === ','
}

/** "Karim Tolo, a teacher at the mission, " of a teacher. */
const isAlso = (tree: Tree, e: Entity, open: Entity): boolean =>
	kidsBy(tree, e.head, 'appos').some((k) => lemmaAt(tree, k) === lemmaAt(open.tree, open.head))

/** Nobody who was told of before. */
const isNew = (reading: Reading, { tree, head }: Entity, sentence: number): boolean => {
	const run = [head, ...kidsBy(tree, head, 'flat')].filter((k) => uposAt(tree, k) === 'PROPN')
	const last = tree.tokens[run.at(-1) ?? head]!.form
	return !reading.trees.slice(0, sentence).some((t) => t?.tokens.some(({ form }) => form === last))
}
