/** On what condition somebody speaks: "speaking on condition of anonymity". */
import type { Reading } from '../reading.ts'

const CONDITION =
	/(?:speaking |speak |spoke |who (?:spoke|asked|requested) |asked )?(?:on (?:the )?condition of anonymity|on condition (?:that )?(?:he|she|they)(?: would)? not be (?:named|identified)|anonymously|asking not to be (?:named|identified)|not to be (?:named|identified)|(?:who )?(?:declined|asked not|refused|declining|refusing) to be (?:named|identified)|(?:because (?:he|she|they) (?:was|were) )?not authori[sz]ed to (?:speak|talk|brief)[a-z ]{0,40}|whose (?:name|identity)[a-z ]{0,40}withh[eo]ld[a-z ]{0,30})/iu

/** The words of a sentence that say a speaker would not be named. */
export function conditionIn(reading: Reading, sentence: number): { words: string; at: number } | null {
	const { start, end } = reading.trees[sentence]!.sentence
	const found = CONDITION.exec(reading.text.slice(start, end))
	return found ? { words: found[0].trimEnd(), at: start + found.index } : null
}
