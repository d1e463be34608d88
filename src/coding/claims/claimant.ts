/** Whose deed a claim of responsibility makes it: the group that the claimant speaks for, not the caller or the spokesman. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Saying } from '../speaker.ts'

/** "a man who said he spoke for the Front": the Front; of "a caller" nobody is known. */
export function claimantOf(reading: Reading, { entity, tree, sentence }: Saying): Entity | null {
	if (!entity || entity.tree !== tree || (entity.class !== 'people' && entity.class !== 'person')) return entity
	const group = below(tree, entity.head)
		.filter((k) => ['NOUN', 'PROPN'].includes(uposAt(tree, k)))
		.sort((a, b) => a - b)
		.map((k) => entityAt(reading, sentence, k))
		.find((e) => !e.unnamed && e.class === 'armed-group')
	if (group) return group
	return entity.unnamed && tree.tokens[entity.head]?.xpos === 'NN' ? null : entity
}

/** Who speaks and answers for others. */
const MOUTHPIECE =
	/^(?:spokes(?:man|woman|person|people)|press (?:officer|secretary)|lawyer|counsel|attorney|defender)$/

/** Who answers for a deed that a saying tells: its speaker, or whom a denial clears; nobody where a spokesman speaks for others. */
export function answering(reading: Reading, people: People, saying: Saying): Entity | null {
	// "We had nothing to do with it," a spokesman said: he speaks of those he speaks for, not of himself.
	if (speaksForOthers(saying)) return null
	return saying.act === 'denial' ? clearedBy(reading, people, saying) : saying.entity
}

const speaksForOthers = ({ speaker }: Saying): boolean =>
	speaker.kind === 'person' && /\bspokes(?:man|woman|person)\b/i.test(speaker.role ?? '')

/** Who a denial clears: those whose spokesman or lawyer says it, where they are named beside him; nobody where they are not. */
function clearedBy(reading: Reading, people: People, { entity, speaker, sentence }: Saying): Entity | null {
	if (!entity) return null
	const { tree, head } = entity
	const speaks = (word: string): boolean => MOUTHPIECE.test(word.toLowerCase())
	if (speaker.kind === 'person' && speaks(speaker.role?.split(' ').at(-1) ?? '')) return null
	if (!speaks(lemmaAt(tree, head))) return entity
	const owner = [
		...kidsBy(tree, head, 'nmod:poss', 'compound', 'amod'),
		...kidsBy(tree, head, 'nmod').filter((k) => /^(?:of|for)$/.test(caseOf(tree, k))),
	]
		.map((k) => people.resolve(entityAt(reading, sentence, k), sentence))
		.find((e) => isParty(e) && !e.pronoun)
	return owner ?? null
}
