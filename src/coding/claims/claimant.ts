/** Whose deed a claim of responsibility makes it: the group that the claimant speaks for, not the caller or the spokesman. */
import type { Entity } from '../../language/names/entity.ts'
import { below, uposAt } from '../../language/names/tree.ts'
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
