/** Whose people they are: "its men", "fighters of the group", "one of its members" are of the group that is named elsewhere. */
import { type Entity, isArmed } from '../entity.ts'
import { entityAt, type NamedText } from '../named.ts'
import { caseOf, kidsBy, lemmaAt, type Tree } from '../tree.ts'

/** What a group is made of. */
const BELONG =
	/^(?:man|member|fighter|troop|troops|trooper|soldier|force|gunner|gunm[ae]n|unit|guard|guerrilla|militant|militiam[ae]n|rebel|combatant|commando|agent|policem[ae]n|officer|conscript|recruit|element|cell|squad|column|wing|militia)$/
const OWNERS = new Set(['armed-group', 'force', 'organisation', 'state'])

/** The same people with the named group that they are of; unchanged where none is found. */
export function ofTheirs(
	reading: NamedText,
	entity: Entity,
	sentence: number,
	resolve: (entity: Entity, sentence: number) => Entity,
): Entity {
	const { tree, head } = entity
	if (entity.group || entity.pronoun || !entity.unnamed || !BELONG.test(lemmaAt(tree, head))) return entity
	const owner = ownerAt(tree, head)
	if (owner === null) return entity
	const whose = resolve(entityAt(reading, sentence, owner), sentence)
	if (whose.unnamed || whose.pronoun || !OWNERS.has(whose.class)) return entity
	const soldiers = isArmed(entity) || entity.sectors.includes('MIL')
	return {
		...entity,
		class:
			soldiers && whose.class === 'organisation'
				? 'armed-group'
				: soldiers && whose.class === 'state'
					? 'force'
					: whose.class,
		unnamed: false,
		country: entity.country ?? whose.country,
		// A state's soldiers are no government.
		sectors: whose.sectors.length > 0 && whose.class !== 'state' ? whose.sectors : entity.sectors,
		ref: whose.ref,
		group: { name: whose.group?.name ?? whose.name, span: whose.group?.span ?? whose.span, members: entity.name },
		rules: [...entity.rules, 'who/theirs'],
	}
}

/** "its", "their" before the people, or "of the group" behind them. */
function ownerAt(tree: Tree, head: number): number | null {
	const own = kidsBy(tree, head, 'nmod:poss').find((k) => /^(?:its|their)$/i.test(tree.tokens[k]?.form ?? ''))
	return own ?? kidsBy(tree, head, 'nmod').find((k) => k > head && caseOf(tree, k) === 'of') ?? null
}
