/**
 * Which sentences are worth a tree, decided from their words alone: a cheap look that leaves out only what coding makes
 * nothing of. When in doubt a sentence is parsed. The language floor knows of no events, so it is handed this as a function.
 */
import type { Knowledge } from '../knowledge/index.ts'
import { lemmaOf } from '../language/lemma/index.ts'

/** Tags under which a form is looked up: what it may be is not known before the parse. */
const READINGS = [
	['VERB', 'VBD'],
	['VERB', 'VBN'],
	['VERB', 'VBG'],
	['VERB', 'VBZ'],
	['NOUN', 'NNS'],
	['NOUN', 'NN'],
] as const

/** Words that carry on what was told before: an event, a person, a thing said. */
const POINTING = new Set(
	'he she they him her them his their it its this that these those who whom whose such so same another other others both one ones we us our i you'.split(
		' ',
	),
)
/** Quotation marks open what somebody says; figures count people or tell times. */
const TELLING = /\d|^(?:["“”«»]|''|``)$/u
const REMEMBERED = 20_000

/** For a sentence given as words: is it to be parsed? */
export function gateOf(knowledge: Knowledge): (forms: readonly string[]) => boolean {
	const listed = wordsThatTell(knowledge)
	const remembered = new Map<string, boolean>()

	function tells(form: string): boolean {
		const word = form.toLowerCase()
		if (POINTING.has(word) || TELLING.test(form)) return true
		const lemmas = new Set([word, ...READINGS.map(([upos, xpos]) => lemmaOf(word, upos, xpos).toLowerCase())])
		for (const lemma of lemmas) {
			if (listed.has(lemma)) return true
			const info = knowledge.nouns.info(lemma)
			if (info && !HARMLESS.has(info.class)) return true
		}
		return false
	}
	function keeps(form: string): boolean {
		let kept = remembered.get(form)
		if (kept === undefined) {
			kept = tells(form)
			if (remembered.size >= REMEMBERED) remembered.clear()
			remembered.set(form, kept)
		}
		return kept
	}
	const opensWithName = (form: string): boolean =>
		/^\p{Lu}/u.test(form) && !COMMON.has(form.toLowerCase()) && !knowledge.nouns.info(form.toLowerCase())
	return (forms) => {
		if (forms.length === 0) return false
		const capitals = forms.every((form) => form === form.toUpperCase())
		if (!capitals && (opensWithName(forms[0]!) || forms.some((form, i) => i > 0 && /\p{Lu}/u.test(form)))) return true
		return forms.some(keeps)
	}
}

/** Classes of nouns that are no party, no weapon, no place and no event. */
const HARMLESS: ReadonlySet<string> = new Set(['thing', 'abstract', 'none'])

/** Words that open sentences with a capital and name nobody. */
const COMMON = new Set(
	'a an the in on at by of for from to with without and but or nor yet if when while as after before since until although though because there here not no all some many most few each every any even also then now still only just once again meanwhile however'.split(
		' ',
	),
)

/** Lemmas under which events, acts of saying, certainty, weapons, titles and kinds of news are listed. */
function wordsThatTell({ events, speech, certainty, weapons, titles }: Knowledge): ReadonlySet<string> {
	const listed = new Set<string>()
	for (const { parts, pos } of events.all) listed.add((pos === 'n' ? parts.at(-1) : parts[0]) ?? '')
	for (const { parts } of speech.all) listed.add(parts[0] ?? '')
	for (const { lemmas } of certainty.all) if (!COMMON.has(lemmas[0] ?? '')) listed.add(lemmas[0] ?? '')
	for (const { words } of [...weapons.all, ...titles.all]) listed.add(words.toLowerCase().split(/[\s-]/)[0] ?? '')
	return listed
}
