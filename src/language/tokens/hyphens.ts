/**
 * UD English writes "Iran-backed" as three words and "anti-government" as one: a hyphen after one of these
 * prefixes joins, any other between letters parts.
 */
const PREFIXES: ReadonlySet<string> = new Set(
	(
		'e a u agro ante anti arch be bi bio co counter cross cyber de ex extra inter intra macro mega micro mid mini mis ' +
		'multi neo non over para peri post pre pro pseudo quasi re semi socio psycho sub super tri ultra un uni'
	).split(' '),
)
const SUFFIXES = /^(?:esque|ette|fest|fold|gate|itis|less|most|rama)$/iu
/** Words that look like two and are one. */
const WHOLE = /^(?:uh-oh|uh-huh|mm-hmm?|o-kay|x-ray-?)$/iu

/** True when the hyphen between the two parts stays inside one word. */
export function hyphenJoins(left: string, right: string): boolean {
	if (left.length > 16) return false
	return PREFIXES.has(left.toLowerCase()) || SUFFIXES.test(right) || WHOLE.test(`${left}-${right}`)
}

/** True for "pre-" in "pre- and post-war": the hyphen at the end stays with the prefix. */
export function hyphenHangs(left: string): boolean {
	return left.length > 1 && left.length <= 16 && PREFIXES.has(left.toLowerCase())
}
