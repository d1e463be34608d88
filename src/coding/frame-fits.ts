/**
 * What each frame of the event list asks of the company that a word keeps, so that everyday uses of the same words stay out: those who
 * clash are parties (`frame-fits/force.ts`), those who talk have somebody to talk to (`frame-fits/dealings.ts`).
 */
import { isParty } from '../language/names/entity.ts'
import { DEALINGS, isStand } from './frame-fits/dealings.ts'
import { FORCE, isOfIdeas, isStrike } from './frame-fits/force.ts'
import type { Frame, Frames } from './frame-fits/frame.ts'
import { mayBeParty } from './needs/kinds.ts'
import { isTown } from './needs/struck.ts'

export const frameFits: Frame = (trigger) => !isOfIdeas(trigger) && (FRAMES[trigger.word.frame]?.(trigger) ?? true)

/** A deed of whatever kind its line has. */
const act: Frame = (trigger) => {
	const { word, subjects, objects } = trigger
	if (word.type === 'ASSAULT') return isStrike(trigger)
	if (word.type === 'SUPPORT' || word.type === 'CONCEDE') return isStand(trigger)
	return (
		word.parts.length > 1 ||
		[...subjects, ...objects].some(
			(e) => isParty(e) || e.class === 'weapon' || e.class === 'platform' || e.class === 'event',
		) ||
		// "said it had recaptured the town"
		(subjects.some(mayBeParty) && objects.some(isTown))
	)
}

const FRAMES: Frames = { act, ...FORCE, ...DEALINGS }
