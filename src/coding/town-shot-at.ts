/**
 * "Karsovia launched 14 drones at Teshkanik": the town is what was shot at, and not only where it was. Asked last: what is told to have been
 * hit in the town is no other deed than this.
 */
import { isParty } from '../language/names/entity.ts'
import { type Draft, isReal } from './draft.ts'

export function addTownsShotAt(drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT' || !isReal(draft) || draft.targets.some((r) => isParty(r.entity))) continue
		for (const { word, objects, obliques } of draft.triggers) {
			const arms = objects.some((e) => e.class === 'weapon' || e.class === 'platform')
			if (word.pos !== 'v' || !arms) continue
			const towns = obliques.filter((o) => o.by === 'at' && o.entity.class === 'place' && !o.entity.unnamed)
			for (const { entity } of towns)
				if (!draft.targets.some((r) => r.entity.head === entity.head))
					draft.targets.push({ entity, rule: 'to-whom/at' })
		}
	}
}
