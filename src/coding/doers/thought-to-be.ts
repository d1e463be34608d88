/** Who the doers are thought to be: "gunmen believed to be X guerrillas", "men said to belong to X" are X as well. */
import { caseOf, kidsBy, lemmaAt, relation } from '../../language/names/tree.ts'
import type { Draft, Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'

const THOUGHT = /^(?:think|believe|suspect|say|presume|allege|understand|identify|describe|know)$/

export function addThoughtToBe(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT') continue
		const groups = draft.actors
			.filter((r) => r.entity.tree === draft.tree)
			.flatMap((r) => takenFor(reading, sentence, r))
		for (const role of groups)
			if (!draft.actors.some((r) => r.entity.name === role.entity.name)) draft.actors.push(role)
	}
}

function takenFor(reading: Reading, sentence: number, { entity: { tree, head } }: Role): Role[] {
	return kidsBy(tree, head, 'acl')
		.filter((k) => tree.tokens[k]!.xpos === 'VBN' && THOUGHT.test(lemmaAt(tree, k)))
		.flatMap((k) => kidsBy(tree, k, 'xcomp', 'obl'))
		.flatMap((k) => {
			if (relation(tree, k) === 'obl') return caseOf(tree, k) === 'as' ? [k] : []
			// "to belong to X", "to come from X"
			return kidsBy(tree, k, 'cop').length > 0
				? [k]
				: kidsBy(tree, k, 'obl').filter((n) => /^(?:to|from)$/.test(caseOf(tree, n)))
		})
		.map((k) => entityAt(reading, sentence, k))
		.filter((e) => e.class === 'armed-group' || e.class === 'force' || (e.class === 'organisation' && !e.unnamed))
		.map((entity) => ({ entity, rule: 'who/thought-to-be' }))
}
