/**
 * Who arrested them, where the words leave it out: "eight people are being held" were arrested by the police that the report
 * tells of nearby. Nobody where it tells of none.
 */
import { kidsBy, lemmaAt, uposAt } from '../language/names/tree.ts'
import type { Draft, Role } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'

/** How many sentences away those who arrest may be told of. */
const NEAR = 3
const POLICE = /^(?:police|gendarmerie|gendarme|policem[ae]n|constable|constabulary|sheriff)$/

/** `others` of the same event: where one of them has a doer, nothing is left out. */
export function addArresting(
	reading: Reading,
	drafts: readonly Draft[],
	others: (draft: Draft) => readonly Draft[],
	isOneItem: (a: number, b: number) => boolean,
): void {
	for (const draft of drafts) {
		if (!isArrest(draft) || draft.background || !TOLD.has(draft.factuality)) continue
		if ([draft, ...others(draft)].some(({ actors }) => actors.length > 0)) continue
		const role = policeNear(reading, draft.sentence, (s) => isOneItem(draft.sentence, s))
		if (role) draft.actors.push(role)
	}
}

const TOLD = new Set(['happened', 'alleged'])
/** Words of the law: whom rebels carry off is not arrested. */
const LEGAL = new Set([
	'arrest',
	'detain',
	'detention',
	'custody',
	'questioning',
	'round',
	'remand',
	'apprehend',
	'hold',
])
const isArrest = ({ type, modes, triggers }: Draft): boolean =>
	type === 'COERCE' && modes.includes('arrest') && triggers.some(({ word }) => word.parts.some((p) => LEGAL.has(p)))

/** In the same sentence, else in those before, else in those behind, the nearer first. */
function policeNear(reading: Reading, sentence: number, fits: (sentence: number) => boolean): Role | null {
	const steps = Array.from({ length: NEAR }, (_, i) => i + 1)
	const order = [sentence, ...steps.map((i) => sentence - i), ...steps.map((i) => sentence + i)]
	for (const s of order) {
		const tree = reading.trees[s]
		if (!tree || !fits(s)) continue
		const at = tree.tokens.findIndex(
			(_, k) => ['NOUN', 'PROPN'].includes(uposAt(tree, k)) && POLICE.test(lemmaAt(tree, k).toLowerCase()),
		)
		if (at < 0) continue
		// "police chief X": his force.
		const whole = kidsBy(tree, at, 'flat').length === 0 ? at : (tree.tokens[at]?.head ?? at)
		return { entity: entityAt(reading, s, whole), rule: 'who/arresting' }
	}
	return null
}
