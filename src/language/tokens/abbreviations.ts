/**
 * Words whose full stop belongs to them. The lists decide two things: whether the stop is part of the word,
 * and whether a sentence may end there.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A name or a further word always follows: no sentence ends after these. */
const TITLES = set(
	'mr mrs ms messrs mx dr prof rev fr hon gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt pfc brig ' +
		'gov sen rep reps sens pres supt insp det amb atty mme mlle msgr vs gens cols lts ens spc tsgt ssgt',
)
/** A name may follow or not: "St. Peter" and "Main St." */
const EITHER = set(
	'st ste ft mt ave blvd rd hwy co corp inc ltd bros jr sr etc al est approx assoc dept univ assn ext esq mfg intl natl ' +
		'govt cf viz ca min max tel ed eds dist div ph.d cie esp incl attn conf spec sci',
)
/** Only before a figure: "No. 4", but "He said no." */
const BEFORE_FIGURE = set('no nos p pp art arts sec ch vol vols fig figs para pars app cl op pt bk')
/** Months and days; the ones that are words of their own count only before a figure. */
const CALENDAR = set('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri')
const CALENDAR_WORDS = set('sat sun mar')

export type AbbreviationKind = 'title' | 'either' | 'before-figure' | 'calendar'

/** What kind of abbreviation the word (without its stop) is; null for none. */
export function abbreviationKind(word: string): AbbreviationKind | null {
	if (word.length > 8) return null
	const key = word.toLowerCase()
	if (TITLES.has(key)) return 'title'
	if (EITHER.has(key)) return 'either'
	if (BEFORE_FIGURE.has(key) || CALENDAR_WORDS.has(key)) return 'before-figure'
	return CALENDAR.has(key) ? 'calendar' : null
}

/** True when the word, written with a stop, is one word with it wherever it stands. */
export function isKnownAbbreviation(word: string): boolean {
	const kind = abbreviationKind(word)
	return kind !== null && kind !== 'before-figure'
}
