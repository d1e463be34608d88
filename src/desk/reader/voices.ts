/** Who says something and how, as it stands over what they say. */
import type { Claim, Statement } from '../data/types.ts'

type Act = Statement['act']
type Stance = Claim['stance']

const BY_ACT: Readonly<Record<Act, string>> = {
	assertion: 'says',
	confirmation: 'confirms',
	blame: 'blames',
	'claim-of-responsibility': 'claims responsibility',
	denial: 'denies',
	condemnation: 'condemns',
	threat: 'threatens',
	warning: 'warns',
	demand: 'demands',
	promise: 'promises',
	hint: 'hints',
	doubt: 'doubts',
	'comment-declined': 'declines to say',
	question: 'asks',
}

const BY_STANCE: Readonly<Record<Stance, string>> = {
	asserts: 'says',
	confirms: 'confirms',
	blames: 'blames',
	'claims-responsibility': 'claims responsibility',
	denies: 'denies',
	condemns: 'condemns',
	threatens: 'threatens',
	warns: 'warns',
	demands: 'demands',
	promises: 'promises',
	doubts: 'doubts',
	declines: 'declines to say',
}

export const actInWords = (act: Act): string => BY_ACT[act]
export const stanceInWords = (stance: Stance): string => BY_STANCE[stance]

export interface VoiceOf {
	readonly key: string
	/** Empty for the report's own voice. */
	readonly speaker: string
	/** "blames": how it is said. */
	readonly verb: string
	readonly denies: boolean
}

/** One voice for everything that one speaker says in one way. */
export function voiceOfClaim({ speaker, stance }: Claim, named: string): VoiceOf {
	if (speaker.kind === 'publisher' && stance === 'asserts') return { key: '', speaker: '', verb: '', denies: false }
	const verb = BY_STANCE[stance]
	return { key: `${named} ${verb}`, speaker: named, verb, denies: stance === 'denies' || stance === 'doubts' }
}

export function voiceOfStatement({ act }: Statement, named: string): VoiceOf {
	const verb = BY_ACT[act]
	return {
		key: `${named} ${verb}`,
		speaker: named,
		verb,
		denies: act === 'denial' || act === 'doubt',
	}
}
