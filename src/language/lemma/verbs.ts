/**
 * Regular verb forms to their base: "fired", "firing" and "fires" are fire; "stopped" is stop. Whether a stem was a word
 * in -e is decided by its ending where the ending decides, and by a list where it does not.
 */
import { KEEP_DOUBLE, NO_E, WITH_E } from './spelling.ts'

/** The base of a regular third person, past or participle. A word with none of the endings is its own base. */
export function inflectedToBase(word: string, xpos: string): string {
	if (xpos === 'VBZ') return thirdPerson(word)
	if (xpos === 'VBG') {
		if (/^(?:dying|lying|tying|vying|underlying|belying|untying)$/u.test(word)) return `${word.slice(0, -4)}ie`
		if (word.endsWith('ing') && word.length > 4) return baseOf(word.slice(0, -3))
		return /in['’]?$/u.test(word) && word.length > 4 ? baseOf(word.replace(/in['’]?$/u, '')) : word
	}
	if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
	if (word.endsWith('eed')) return word.slice(0, -1)
	if (word.endsWith("'d")) return word.slice(0, -2)
	return word.endsWith('ed') && word.length > 3 ? baseOf(word.slice(0, -2)) : word
}

function thirdPerson(word: string): string {
	if (word.length <= 2 || !word.endsWith('s') || word.endsWith('ss')) return word
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
	if (/^(?:aches|caches|axes)$/u.test(word)) return word.slice(0, -1)
	if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2)
	if (/oes$/u.test(word)) return /^(?:shoes|hoes|toes)$/u.test(word) ? word.slice(0, -1) : word.slice(0, -2)
	if (/^(?:focuses|biases|canvases|gases|buses|pluses)$/u.test(word)) return word.slice(0, -2)
	return word.slice(0, -1)
}

/** "fir" is fire, "stopp" is stop, "attack" is itself. */
function baseOf(stem: string): string {
	const bare = withoutPrefix(stem)
	if (WITH_E.has(bare)) return `${stem}e`
	if (NO_E.has(bare)) return stem
	if (/([bdfglmnprstz])\1$/u.test(stem)) return undoubled(stem, bare)
	return /c?k$/u.test(stem) && /(?:panick|picnick|mimick|traffick|frolick)$/u.test(stem)
		? stem.slice(0, -1)
		: hadE(stem)
			? `${stem}e`
			: stem
}

/** "rearm" and "overwhelm" keep their first part: only where the rest is a listed stem does it count. */
function withoutPrefix(stem: string): string {
	const found = /^(?:re|un|over|under|out|mis|dis|pre|de|co)-?(?=.{3})/u.exec(stem)
	if (!found || WITH_E.has(stem) || NO_E.has(stem)) return stem
	const rest = stem.slice(found[0].length)
	return WITH_E.has(rest) || NO_E.has(rest) ? rest : stem
}

function undoubled(stem: string, bare: string): string {
	if (KEEP_DOUBLE.has(bare)) return stem
	const single = stem.slice(0, -1)
	const last = stem.at(-1)!
	if (last === 's') return /^(?:tear)?gass$|^buss$/u.test(stem) ? single : stem
	if (last === 'f') return stem
	if (last === 'z') return /^quizz$/u.test(stem) ? single : stem
	// One syllable keeps both: "call", "kill"; "travell" and "controll" do not.
	if (last === 'l')
		return /[aeiouy][^aeiouy]+[aeiouy]l$|[iu][ae]l$/u.test(single) && !/il$/u.test(single) ? single : stem
	return single
}

/** What the ending alone says about a stem that is in no list. */
function hadE(stem: string): boolean {
	if (/[vu]$|[^z]z$/u.test(stem)) return !/ou$/u.test(stem)
	if (/c$/u.test(stem)) return true
	if (/[aeiounlrpwy]s$/u.test(stem)) return true
	if (/(?:[dlr]|[^aeiou]a|[aeiou]a|eng|chang|rang|ieg|ll?eg)g?$/u.test(stem) && stem.endsWith('g'))
		return !/(?:[bgdhsfc]ang|lang)$/u.test(stem)
	if (/[bcdfgkptz]l$/u.test(stem)) return true
	if (/[^aeo]at$|[aeiou][iu]at$/u.test(stem)) return /[aeiouy].*at$/u.test(stem)
	if (/[^aeio]ut$/u.test(stem)) return /[aeiouy].*ut$/u.test(stem)
	if (/[^aeiou]in$|[^aeio]id$|[^eo]ad$|[^o]od$|[^aeo]ud$/u.test(stem)) return true
	return /[tscdj]ur$|[^aeo]ir$/u.test(stem)
}
