/** Some of the people told of before: "one of them", "several said", "the two officials", "one man". */
import type { Entity } from '../entity.ts'
import { entityAt, type NamedText } from '../named.ts'
import { formAt, kidsBy, lemmaAt, type Tree, uposAt } from '../tree.ts'
import { CLOSE, isMany, type Seen } from './seen.ts'

/** "One of the officials" is one of them, not somebody new. */
export const isOneOf = ({ tree, head }: Entity): boolean =>
	uposAt(tree, head) === 'NUM' || PARTS.has(lemmaAt(tree, head))
const PARTS = new Set(['one', 'some', 'many', 'several', 'another', 'both', 'most'])

export function oneOf(reading: NamedText, entity: Entity, sentence: number): Entity | null {
	const of = kidsBy(entity.tree, entity.head, 'nmod').find((k) => isOf(entity.tree, k))
	return of === undefined ? null : entityAt(reading, sentence, of)
}
const isOf = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'case').some((c) => lemmaAt(tree, c) === 'of')

/** "Several said they had been kicked": some of the people told of last. */
export function ofThose({ tree, head }: Entity, sentence: number, seen: readonly Seen[]): Entity | null {
	if (!/^(?:several|some|many|most|others|another|few)$/.test(formAt(tree, head))) return null
	const isThem = ({ entity: e, quoted }: Seen): boolean => !quoted && e.class === 'people' && e.unnamed && isMany(e)
	return seen.findLast((s) => s.sentence < sentence && s.sentence >= sentence - CLOSE && isThem(s))?.entity ?? null
}

/** "The two officials", "officials" in a headline: the first nominal of the report with that noun that says more, in the same number. */
export function firstOf(entity: Entity, seen: readonly Seen[], sentence: number): Entity | null {
	const { tree, head } = entity
	if (uposAt(tree, head) !== 'NOUN') return null
	const lemma = lemmaAt(tree, head)
	const modifiers = (e: Entity): string[] => kidsBy(e.tree, e.head, 'amod', 'compound').map((k) => lemmaAt(e.tree, k))
	const own = modifiers(entity)
	const one = kidsBy(tree, head, 'nummod', 'det').some((k) => ['one', 'another'].includes(lemmaAt(tree, k)))
	// "One man who escaped" is told apart from the men told of before.
	if (one && kidsBy(tree, head, 'acl', 'acl:relcl', 'nmod').length > 0) return null
	if (one)
		return (
			seen.findLast(
				(s) =>
					s.sentence < sentence &&
					s.sentence >= sentence - CLOSE &&
					lemmaAt(s.entity.tree, s.entity.head) === lemma &&
					s.entity.unnamed &&
					isMany(s.entity),
			)?.entity ?? null
		)
	const bare = !entity.definite && (tree.sentence.kind !== 'headline' || own.length > 0)
	if (bare) return null
	const first = seen.find(
		(s) =>
			(s.sentence <= sentence || tree.sentence.kind === 'headline') &&
			lemmaAt(s.entity.tree, s.entity.head) === lemma &&
			s.entity.unnamed &&
			s.entity.tree.sentence.kind !== 'headline' &&
			own.every((m) => modifiers(s.entity).includes(m)),
	)
	return first && (first.entity.head !== head || first.entity.tree !== tree) ? first.entity : null
}
