/**
 * Does a sense of an event word hold here? A line of the event list may ask for company (`needs.ts`) and its frame does
 * (`frame-fits.ts`), so that everyday uses of the same words stay out.
 */
import type { Arguments } from '../language/names/arguments.ts'
import { lemmaAt } from '../language/names/tree.ts'
import { frameFits } from './frame-fits.ts'
import { isShotAt } from './needs/struck.ts'
import { needsHold } from './needs.ts'
import type { Trigger } from './trigger.ts'

export const fits = (trigger: Trigger, args: Arguments | null): boolean =>
	needsHold(trigger, args) &&
	// "came under attack over the budget": words, not arms.
	(comesUnderAttack(trigger) ? isShotAt(trigger, trigger.objects) : frameFits(trigger))

const comesUnderAttack = ({ word, tree, light }: Trigger): boolean =>
	word.pos === 'n' && word.type === 'ASSAULT' && light >= 0 && lemmaAt(tree, light) === 'come'
