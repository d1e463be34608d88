/**
 * Where a written word falls into two: "don't" is do + n't, "cannot" is can + not, "Iran's" is Iran + 's.
 * Both apostrophes count, upper case too. "O'Leary" and "Qa'ida" stay whole.
 */
const APOSTROPHE = /['’ʼ‘]/u
const CLITIC = /['’ʼ‘](?:s|m|d|re|ve|ll)$/iu
const NEGATION = /n['’ʼ‘]t$/iu
/** Fixed words, with the length of their first part; three-part words are not worth the rule. */
const FUSED: ReadonlyMap<string, number> = new Map([
	['cannot', 3],
	['gonna', 3],
	['gotta', 3],
	['wanna', 3],
	['gimme', 3],
	['lemme', 3],
	['dont', 2],
	['didnt', 3],
	['doesnt', 4],
	['isnt', 2],
	['wasnt', 3],
	['werent', 4],
	['couldnt', 5],
	['wouldnt', 5],
	['shouldnt', 6],
	['hasnt', 3],
	['havent', 4],
	['arent', 3],
	['cant', 2],
	['lets', 3],
	['thats', 4],
	['theres', 5],
	['outta', 3],
	['c’mon', 3],
	["c'mon", 3],
])

/** Offsets inside the word at which it is cut, ascending; empty for a whole word. */
export function contractionCuts(word: string): readonly number[] {
	if (word.length > 32) return []
	const fused = FUSED.get(word.toLowerCase())
	if (fused !== undefined) return [fused]
	if (!APOSTROPHE.test(word)) return []
	if (/^['’](?:tis|twas)$/iu.test(word)) return [2]
	if (/^y['’]all$/iu.test(word)) return [2]
	if (word.length > 3 && NEGATION.test(word)) return [word.length - 3]
	const clitic = CLITIC.exec(word)
	if (!clitic || clitic.index === 0) return []
	// "the 1590's", "in his 60's": a plural. "AK47's" is left whole with it.
	if (/\d$/u.test(word.slice(0, clitic.index))) return []
	if (/m$/iu.test(word) && !/^i['’ʼ‘]/iu.test(word)) return []
	// "she'd've": the two clitics are cut one by one.
	const before = contractionCuts(word.slice(0, clitic.index))
	return [...before, clitic.index]
}
