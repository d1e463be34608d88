/** Who is meant by an office: "the minister", "the colonel" after one was named with it, "the interior minister" before. */
import type { Entity } from '../entity.ts'
import { formAt, kidsBy, lemmaAt } from '../tree.ts'
import type { Seen } from './seen.ts'

/** "the minister", "the colonel": named by the office alone. */
export const isOffice = ({ tree, head, class: cls, definite, unnamed }: Entity): boolean =>
	definite && unnamed && (cls === 'people' || (cls === 'force' && RANK.test(lemmaAt(tree, head))))

const RANK =
	/^(?:colonel|general|major|captain|lieutenant|commander|brigadier|sergeant|admiral|inspector|commissioner|superintendent)$/

/** "the minister", "the colonel": the last person whose office has the word. */
export function byRole(
	entity: Entity,
	sentence: number,
	seen: readonly Seen[],
	roles: ReadonlyMap<string, string>,
): Entity | null {
	const token = entity.tree.tokens[entity.head]
	// "the colonel" may be tagged as a name.
	if (token?.xpos !== 'NN' && !(token?.xpos === 'NNP' && /^\p{Ll}/u.test(token.form))) return null
	const lemma = lemmaAt(entity.tree, entity.head)
	// "the defence minister" is not the justice minister.
	const own = kidsBy(entity.tree, entity.head, 'compound', 'amod')
		.map((k) => entity.tree.tokens[k]?.form ?? '')
		.filter((word) => /^\p{Ll}/u.test(word))
	const found = seen.findLast(({ sentence: s, entity: e }) => {
		if (e.class !== 'person' || s > sentence || (s === sentence && e.head >= entity.head)) return false
		const role = `${roles.get(e.name) ?? ''} ${/^dr\.?$/i.test(e.role ?? '') ? 'doctor' : ''}`.toLowerCase()
		return role.includes(lemma) && own.every((word) => role.includes(word))
	})
	return found?.entity ?? null
}

/** "The interior minister" of a first paragraph: the one person of the report with that office, named further on. */
export function officeLater(entity: Entity, seen: readonly Seen[], roles: ReadonlyMap<string, string>): Entity {
	const { tree, head } = entity
	if (entity.class !== 'people' || !entity.definite || !entity.unnamed || tree.tokens[head]?.xpos !== 'NN')
		return entity
	const words = [...kidsBy(tree, head, 'compound', 'amod'), head].map((k) => formAt(tree, k))
	const holds = (role: string): boolean => {
		const parts = role.toLowerCase().split(/[\s-]+/)
		return words.every((word) => parts.includes(word))
	}
	const named = seen.filter((s) => s.entity.class === 'person' && holds(roles.get(s.entity.name) ?? ''))
	// "Josephat" and "Josephat Tumwe" are one.
	const fullest = named.toSorted((a, b) => b.entity.name.length - a.entity.name.length)[0]?.entity
	return fullest && named.every((s) => fullest.name.includes(s.entity.name)) ? fullest : entity
}
