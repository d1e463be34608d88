/**
 * Dictionary forms: "were" is be, "rockets" is rocket, "bombings" is bombing. Exceptions first, then the regular
 * endings by part of speech; names keep their capitals. Conventions follow the UD English treebanks, so a possessive
 * pronoun stays itself ("their") and "n't" is not.
 */

import { degreeToBase } from './degrees.ts'
import { ADJECTIVES, ADVERBS, CONTRACTED, NOUNS, PLURAL_ONLY, VERBS } from './exceptions.ts'
import { pluralToSingular } from './nouns.ts'
import { inflectedToBase } from './verbs.ts'

/** The dictionary form of a word under its tags. Words in capitals are read as if they were not. */
export function lemmaOf(form: string, upos: string, xpos: string): string {
	const word = form.toLowerCase().replaceAll('’', "'")
	switch (upos) {
		case 'PROPN':
			return properLemma(form, xpos)
		case 'PUNCT':
			return form.replace(/^[“”]$/u, '"').replace(/^[‘’]$/u, "'")
		case 'SYM':
		case 'X':
			return form
		case 'NUM':
			return numberLemma(word, form)
		case 'AUX':
		case 'VERB':
			return xpos === 'NNP' ? form : verbLemma(word, xpos, upos === 'AUX')
		case 'NOUN':
			return nounLemma(word, form, xpos)
		case 'ADJ':
		case 'ADV':
			return degreeLemma(word, form, upos, xpos)
		case 'PRON':
			return xpos === 'PRP$' ? word : (PRONOUNS.get(word) ?? word)
		case 'PART':
		case 'DET':
			return PARTICLES.get(word) ?? (word === "'" && xpos === 'POS' ? "'s" : word)
		default:
			return word
	}
}

/** "10,000" is 10000; Roman figures keep their capitals. */
function numberLemma(word: string, form: string): string {
	if (/^\d{1,3}(?:,\d{3})+/u.test(form)) return form.replaceAll(',', '')
	return /\d|^[IVXLC]+$/u.test(form) ? form : word
}

function verbLemma(word: string, xpos: string, auxiliary: boolean): string {
	const short = auxiliary || word.startsWith("'") ? CONTRACTED.get(word) : undefined
	if (short !== undefined) return word === "'d" && xpos === 'VBD' ? 'have' : short
	if (auxiliary && xpos === 'MD') return word
	if (word === 'am' || word === 'are' || word === 'is') return 'be'
	if (xpos === 'VB' || xpos === 'VBP') return pastForm(word) ?? word
	return VERBS.get(word) ?? inflectedToBase(word, xpos)
}

/** "found", "felt", "saw" are verbs of their own too; "froze" and "attacked" are only past, whatever the tag says. */
function pastForm(word: string): string | undefined {
	if (OWN_VERBS.has(word)) return undefined
	return VERBS.get(word) ?? (REGULAR_PAST.test(word) ? inflectedToBase(word, 'VBD') : undefined)
}
const OWN_VERBS = new Set('found felt saw wound ground fell lay bore bound rent smelt'.split(' '))
const REGULAR_PAST = /^(?!.*(?:[^e]eed|feed|breed|bleed|shed|shred|wed|embed|bed|sled)$)[a-z]{3,}ed$/u

function nounLemma(word: string, form: string, xpos: string): string {
	if (/\d/u.test(form) || /^[A-Z]$/u.test(form)) return form
	const clock = /^([ap])\.?m\.?$/u.exec(word)
	if (clock) return `${clock[1]}.m.`
	if (word === 'etc') return 'etc.'
	if (xpos !== 'NNS') return keepCapitals(word, form)
	if (PLURAL_ONLY.has(word)) return word
	return NOUNS.get(word) ?? keepCapitals(pluralToSingular(word), form)
}

/** "TV" and "RPGs" keep their capitals; a word with vowels cannot be told from one in a text that is all capitals. */
function keepCapitals(lemma: string, form: string): string {
	return lemma.length <= 4 && /^[A-Z]{2,4}s?$/u.test(form) && !/[aeiou]/u.test(lemma) ? lemma.toUpperCase() : lemma
}

/** Names keep their form; long ones in capitals are written as names, plural ones in the singular. */
function properLemma(form: string, xpos: string): string {
	const shouted = form.length > 5 && /^\p{Lu}+$/u.test(form) && /[AEIOU]/u.test(form)
	const name =
		shouted || /^[a-z]{4,}$/u.test(form) ? form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase() : form
	if (xpos !== 'NNPS' || WHOLE_NAMES.has(name)) return name
	const singular = NOUNS.get(name.toLowerCase()) ?? pluralToSingular(name.toLowerCase())
	if (name === name.toUpperCase()) return singular.toUpperCase()
	return (
		name.slice(0, 1) + (name.toLowerCase().startsWith(singular) ? name.slice(1, singular.length) : singular.slice(1))
	)
}

/** Names that end in -s and have no singular. */
const WHOLE_NAMES: ReadonlySet<string> = new Set([
	'Olympics',
	'Philippines',
	'Netherlands',
	'Maldives',
	'Americas',
	'Alps',
	'Andes',
	'Balkans',
	'Bahamas',
	'Seychelles',
])

function degreeLemma(word: string, form: string, upos: string, xpos: string): string {
	if (xpos === 'NNP') return form
	if (word === "n't") return 'not'
	if (xpos.endsWith('R') || xpos.endsWith('S')) {
		return (upos === 'ADJ' ? ADJECTIVES : ADVERBS).get(word) ?? degreeToBase(word)
	}
	// Adjectives made from names keep their capital: "Norlandic", "French".
	return upos === 'ADJ' && NATIONAL.test(word) && word.length > 3
		? form.slice(0, 1).toUpperCase() + word.slice(1)
		: word
}

/** Adjectives of peoples and faiths that are in no list of names; those of the countries follow by their endings. */
const NATIONAL =
	/^(?:(?:afghan|ameri[ck]|afric|itali|germ|austri|russi|iran|irani|iraqi|syri|israel|palestini|jordani|egypti|liby|tunisi|algeri|somali|ethiopi|nigeri|sudan|keny|uganda?|rwand|congol|chad|mali|ivori|ghana|ukraini|belarusi|georgi|armeni|azerbaijani|serbi|bosni|croati|alban|roman|bulgari|hungari|norwegi|europ|asi|colombi|venezuel|peruvi|brazili|mexic|cub|haiti|chil|bolivi|ecuador|salvador|guatemal|nicaragu|hondur|panamani|argentin|canad|australi|indi|indonesi|malaysi|cambodi|kore|mongoli|christi|zimbabwe|zambi|tanzani|angol|burundi)[aei]*n?|turkish|british|english|irish|scottish|welsh|spanish|swedish|danish|finnish|polish|kurdish|jewish|dutch|french|greek|thai|arab|arabic|islamic|islamist|muslim|shiite|shia|sunni|catholic|czech|slovak|swiss|chinese|japanese|vietnamese|portuguese|lebanese|burmese|nepalese|maltese|taiwanese|sudanese|congolese|senegalese|yemeni|saudi|kuwaiti|qatari|emirati|omani|bahraini|pakistani|bangladeshi|israeli|uzbek|tajik|kazakh|turkmen|chechen|basque|catalan|celtic|slavic|baltic|balkan|nazi|soviet|western|hindu|buddhist|sikh|druze|yazidi|alawite|houthi|filipino|latino|hispanic|philippine|western)$/u
const PRONOUNS: ReadonlyMap<string, string> = new Map([
	['me', 'I'],
	['i', 'I'],
	['us', 'we'],
	["'s", 'we'],
	['him', 'he'],
	['her', 'she'],
	['them', 'they'],
	["'em", 'they'],
	['em', 'they'],
	['mine', 'my'],
	['ours', 'our'],
	['yours', 'your'],
	['theirs', 'their'],
	['hers', 'her'],
	['these', 'this'],
	['those', 'that'],
	['others', 'other'],
	['ya', 'you'],
	['u', 'you'],
])
const PARTICLES: ReadonlyMap<string, string> = new Map([
	['an', 'a'],
	['these', 'this'],
	['those', 'that'],
	["n't", 'not'],
	['nt', 'not'],
	['t', 'not'],
	['s', "'s"],
	['na', 'to'],
	['ta', 'to'],
])
