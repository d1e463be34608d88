/** Who says something and how, as it stands over what they say. */
import { actInWords, stanceInWords } from '../../coding/in-words.ts'
import type { Claim, Statement } from '../data/types.ts'

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
	const verb = stanceInWords(stance)
	return { key: `${named} ${verb}`, speaker: named, verb, denies: stance === 'denies' || stance === 'doubts' }
}

export function voiceOfStatement({ act }: Statement, named: string): VoiceOf {
	const verb = actInWords(act)
	return {
		key: `${named} ${verb}`,
		speaker: named,
		verb,
		denies: act === 'denial' || act === 'doubt',
	}
}
