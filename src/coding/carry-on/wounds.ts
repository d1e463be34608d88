/** Who died of wounds was hurt before: "succumbed on Sunday to the injuries he suffered when his car was raked with fire". */

import { isUnder, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { isBareHarm } from './bare-harm.ts'

/** "succumbed on Sunday to the injuries he suffered when his car was raked with fire": what the wounds come from. */
export function woundedIn({ tree, triggers, sentence }: Draft, drafts: readonly Draft[]): Draft | undefined {
	const { token, word } = triggers[0]!
	if (word.frame !== 'die') return undefined
	const wounds = kidsBy(tree, token, 'obl').find((k) => WOUNDS.test(lemmaAt(tree, k)))
	if (wounds === undefined) return undefined
	return drafts.find(
		(d) =>
			d.sentence === sentence &&
			d.type === 'ASSAULT' &&
			d.factuality !== 'hypothetical' &&
			!isBareHarm(d) &&
			d.triggers.some((t) => t.tokens.includes(wounds) || isUnder(tree, t.token, wounds)),
	)
}
const WOUNDS = /^(?:wound|injury|burn)$/

/** "died of his wounds on Wednesday": the day of that death is not the day of the deed. */
export const diesOfWounds = ({ tree, triggers }: Draft): boolean =>
	triggers[0]!.word.frame === 'die' &&
	kidsBy(tree, triggers[0]!.token, 'obl').some((k) => WOUNDS.test(lemmaAt(tree, k)))
