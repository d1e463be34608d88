/**
 * Telegrams in capitals alone: what a list has as a town is there often a word ("THE OIL ENTERPRISE") or a piece of the
 * name of somebody or something ("ORLANDO RUIZ", "THE PONCE BATTALION" apart). Small letters elsewhere show it.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import { isCalendarWord } from './calendar.ts'
import { isLinked } from './proper.ts'
import type { Tree } from './tree.ts'

export const isLoud = (tree: Tree): boolean => !tree.tokens.some(({ form }) => /\p{Ll}{2}/u.test(form))

/** No place, though the list has these words as one. */
export function isNoLoudPlace(tree: Tree, i: number, length: number, knowledge: Knowledge): boolean {
	const { form, lemma } = tree.tokens[i]!
	if (length === 1 && (isWord(form, knowledge) || isWord(lemma, knowledge))) return true
	return isOfLongerName(tree, i - 1, i, knowledge) || isOfLongerName(tree, i + length, i + length, knowledge)
}

const isWord = (form: string, { nouns }: Knowledge): boolean => nouns.info(form.toLowerCase()) !== null

/** The word at `k`, linked with the one before or after `seam`, is a name that no list has: both are one. */
function isOfLongerName(tree: Tree, k: number, seam: number, knowledge: Knowledge): boolean {
	const token = tree.tokens[k]
	if (token?.upos !== 'PROPN' || !/^[\p{Lu}'’]{3,}$/u.test(token.form) || !isLinked(tree, seam)) return false
	const { form } = token
	return (
		!isWord(form, knowledge) &&
		!isWord(token.lemma, knowledge) &&
		!isCalendarWord(form) &&
		!SIDE.test(form) &&
		knowledge.titles.find(form) === null &&
		knowledge.countries.find(form) === null &&
		knowledge.countries.demonym(form) === null &&
		knowledge.actors.longestMatch([form], 0) === null
	)
}
/** "EASTERN X", "X DEPARTMENT" name where, and nobody. */
const SIDE =
	/^(?:north|south|east|west|central|upper|lower|greater|metropolitan)\w*$|^(?:city|town|department|province|state|district|municipality|region|valley|island|islands|port|bay|river)$/i
