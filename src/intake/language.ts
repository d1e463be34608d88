/** Which language a text is in. English must be recognised in capitals, in fragments and between foreign names. */
import { eld } from 'eld/extrasmall'

export interface Detected {
	/** ISO 639-1; null when the text is too short or too odd to tell. */
	readonly language: string | null
	/** 0 to 1, the detector's score, or the share of English function words where these decided. */
	readonly confidence: number
}

const SAMPLE = 6000
/** Words that are frequent in English prose and not in that of its neighbours. */
const FUNCTION_WORDS = new Set(
	'the of and to that was were is are has had have been with by on at for from said who which their they his after it its as this not but an be would could will or than'.split(
		' ',
	),
)

export function detectLanguage(text: string): Detected {
	const sample = text
		.slice(0, SAMPLE)
		.replace(/https?:\S+|[@#]\S+/g, ' ')
		.toLowerCase()
	const words = sample.match(/\p{L}+/gu) ?? []
	const english = words.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(words.length, 1)
	if (words.length >= 8 && english >= 0.25) return { language: 'en', confidence: Math.min(1, 0.5 + english) }
	const found = eld.detect(sample)
	const confidence = found.getScores()[found.language] ?? 0
	if (found.language === 'en') return { language: 'en', confidence }
	const reliable = found.isReliable() && (words.length >= 8 || /[^\p{Script=Latin}\P{L}]/u.test(sample))
	if (!found.language || !reliable || english >= 0.12) return { language: english >= 0.12 ? 'en' : null, confidence }
	return { language: found.language, confidence }
}
