/** Regular plurals to the singular: "bombs" bomb, "cities" city, "boxes" box, "bases" base. */
export function pluralToSingular(word: string): string {
	if (word.length <= 2 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith("'s")) {
		if (word.endsWith("'s")) return word.slice(0, -2)
		return word.endsWith('men') && word.length > 4 ? `${word.slice(0, -2)}an` : word
	}
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
	if (
		/(?:wi|kni|li|midwi|housewi|lea|thie|hal|wol|shel|sel|loa|cal)ves$/u.test(word) &&
		!/(?:sleeves|olives)$/u.test(word)
	) {
		return /(?:wi|kni|li)ves$/u.test(word) ? `${word.slice(0, -3)}fe` : `${word.slice(0, -3)}f`
	}
	if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2)
	if (/[aeiou]ches$/u.test(word)) return word.slice(0, -1)
	if (/(?:[^aeiou]o|ho|do|to|co)es$/u.test(word)) return word.slice(0, -2)
	// Latin and Greek: "crisis", "virus"; but "case", "horse".
	if (
		/(?:[^aeiou]us|[aeiou]rus|irus|inus|onus|ocus|itus|etus)es$/u.test(word) &&
		!/(?:[bcfm]?uses|[^r]houses|clauses|causes|nurses)$/u.test(word)
	) {
		return word.slice(0, -2)
	}
	return word.slice(0, -1)
}
