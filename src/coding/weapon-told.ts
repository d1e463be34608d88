/** What the words around a weapon say of it: its kind, model and calibre, how many, and what became of it. */
import type { WeaponEntry } from '../knowledge/index.ts'
import { numberOf } from '../language/chunks/index.ts'
import { isCalendarWord } from '../language/names/calendar.ts'
import { textOf } from '../language/names/nominal.ts'
import { ancestors, formAt, isUnder, lemmaAt, relation, spanOf, type Tree } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'
import type { Reading } from './reading.ts'

export function weaponOf(
	reading: Reading,
	tree: Tree,
	entry: WeaponEntry,
	tokens: readonly number[],
	head: number,
	draft: Draft,
): WeaponDraft {
	const calibre = calibreOf(tree, head)
	const count = draft.triggers.some((t) => t.token === head) ? null : countOf(tree, head, calibre, entry)
	const typeTokens = [...new Set([...calibre, ...wordsBefore(reading, tree, tokens[0]!, head), ...tokens])].sort(
		(a, b) => a - b,
	)
	const type = textOf(tree, spanOf(tree, typeTokens)).replace(/\s*-\s*/g, '-')
	const spans: Span[] = [spanOf(tree, typeTokens)]
	if (count) spans.unshift(count.span)
	return {
		kind: kindOf(entry),
		family: entry.kind,
		type: typeWordsOf(type, entry),
		platform: entry.platform,
		count: count
			? {
					min: count.min,
					max: count.max,
					...(count.approx ? { approx: true } : {}),
					...(count.strict ? { strict: true } : {}),
				}
			: null,
		fate: fateOf(tree, head),
		launcher: null,
		delivery: null,
		ploverMode: entry.ploverMode,
		spans,
		rules: [`with-what/${entry.words}`],
	}
}

/** Families that hold too many things to be a name for one: the thing itself is the kind. */
const COARSE = new Set([
	'blade',
	'blunt object',
	'stone',
	'firearm',
	'handgun',
	'combat aircraft',
	'armoured vehicle',
	'vehicle',
	'warship',
	'chemical agent',
	'kinetic impact',
	'artillery',
	'incendiary',
	'air defence',
	'nuclear weapon',
	'biological agent',
])

/** The kind: "rifle" of "AK-47", "knife" of "kitchen knife", "nerve agent" as it stands. */
export function kindOf({ words, family }: WeaponEntry): string {
	if (/^(?:firecracker|firework|flare|mortar bomb|pepper spray)$/.test(words)) return words
	if (/\bdynamite\b/.test(words)) return 'dynamite'
	if (words.startsWith('small arm')) return 'small arms'
	if (!COARSE.has(family) || words !== words.toLowerCase() || /\d/.test(words)) return family
	const last = words.split(/[\s-]/).at(-1)!
	if (/^(?:agent|butt|gas|weapon|bullet|round|material|gun|pod|system|battery|vehicle|fire)$/.test(last)) return words
	return last
}

/** Model and other words without the kind itself: "107mm Katyusha" of "107mm Katyusha rockets", "kitchen" of "kitchen knife". */
function typeWordsOf(type: string, entry: WeaponEntry): string | null {
	const kind = kindOf(entry).split(' ')
	const singular = (word: string): string =>
		word
			.toLowerCase()
			.replace(/(?<=[^s])s$/, '')
			.replace(/ie$/, 'y')
	const rest = type
		.split(' ')
		.filter((word) => !kind.some((k) => word.toLowerCase() === k || singular(word) === k || singular(word) === `${k}e`))
	const which = rest.filter((word) => !/^(?:rounds?|shells?|fire)$/i.test(word))
	return which.length === 0 ? null : which.join(' ')
}

/** The words before a weapon that say which: back to the article, number or anything that says whose it is. */
function wordsBefore(reading: Reading, tree: Tree, first: number, head: number): number[] {
	const found: number[] = []
	for (let k = first - 1; k >= 0; k--) {
		const token = tree.tokens[k]!
		const hyphen = /^[-–]$/.test(token.form)
		const joined = /^[-–]$/.test(tree.tokens[k + 1]?.form ?? '')
		if (!isUnder(tree, k, head) && !isUnder(tree, k, tree.tokens[head]?.head ?? -1)) break
		const number = token.upos === 'NUM' && /^[-–]$/.test(tree.tokens[k - 1]?.form ?? '')
		if (!hyphen && !joined && !number && !isTypeWord(reading, tree, k)) break
		if (joined && !['NOUN', 'PROPN', 'ADJ', 'ADV', 'VERB', 'NUM', 'X'].includes(token.upos)) break
		found.unshift(k)
	}
	while (found.length > 0 && /^[-–]$/.test(tree.tokens[found[0]!]!.form)) found.shift()
	return found
}

const NOT_TYPE = new Set([
	'several',
	'many',
	'few',
	'other',
	'more',
	'massive',
	'huge',
	'large',
	'powerful',
	'deadly',
	'small',
	'big',
	'first',
	'second',
	'incoming',
	'additional',
	'multiple',
	'suspected',
])
function isTypeWord(reading: Reading, tree: Tree, k: number): boolean {
	const upos = tree.tokens[k]?.upos
	// "a guided bomb": no guide.
	const noun = upos === 'VERB' ? null : reading.knowledge.nouns.info(lemmaAt(tree, k))
	if (noun?.class === 'time' || isCalendarWord(tree.tokens[k]?.form ?? '') || noun?.isPerson || noun?.isGroup)
		return false
	const named = reading.entities[tree.sentence.index]?.names.at(k)
	if (named && named.kind !== 'actor') return false
	return (
		(upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || (upos === 'VERB' && relation(tree, k) === 'amod')) &&
		!NOT_TYPE.has(lemmaAt(tree, k)) &&
		!/^\d+$/.test(tree.tokens[k]?.form ?? '')
	)
}

/** "107mm", "107 mm", "122-millimetre", "7.62". */
function calibreOf(tree: Tree, head: number): number[] {
	for (let i = head - 1; i >= Math.max(0, head - 6); i--) {
		const form = tree.tokens[i]?.form ?? ''
		// "three 122mm rockets and 20 mortar bombs"
		if (/^(?:and|or|,)$/.test(form)) return []
		if (/^\d+(?:\.\d+)?-?mm$/i.test(form)) return [i]
		if (/^(?:mm|millimet(?:re|er)s?|cm)$/i.test(form)) {
			const from = /^-$/.test(tree.tokens[i - 1]?.form ?? '') ? i - 2 : i - 1
			if (/^\d+(?:\.\d+)?$/.test(tree.tokens[from]?.form ?? ''))
				return Array.from({ length: i - from + 1 }, (_, k) => from + k)
		}
	}
	return []
}

/** What is fired or flown one by one: "a missile struck" tells of one, "a bomb" of any. */
const SINGLE = /^(?:ballistic missile|cruise missile|missile|rocket|drone|grenade|shell|torpedo)$/

function countOf(
	tree: Tree,
	head: number,
	calibre: readonly number[],
	{ family }: WeaponEntry,
): ReturnType<typeof numberOf> {
	const isOfName = (k: number): boolean =>
		calibre.includes(k) || [k - 1, k + 1].some((j) => /^[-–]$/.test(formAt(tree, j)))
	let number = numberOf(tree.sentence, head)
	// "30 155mm shells", "two M-60 machine guns": the number before the one that says which.
	if (number && tokensIn(tree, number.span).every(isOfName)) {
		const before = tree.tokens.findLastIndex(
			(t, k) => k < head && k >= head - 8 && t.upos === 'NUM' && !isOfName(k) && isUnder(tree, k, head),
		)
		number = before < 0 ? null : numberOf(tree.sentence, before)
	}
	if (!number) return null
	const article = /^(?:an?|another)$/i.test(textOf(tree, number.span))
	return article && !(SINGLE.test(family) && tree.tokens[head]?.xpos === 'NN') ? null : number
}

const tokensIn = (tree: Tree, span: Span): number[] =>
	tree.tokens.flatMap((t, k) => (t.start >= span.start && t.start < span.end ? [k] : []))

function fateOf(tree: Tree, head: number): WeaponDraft['fate'] {
	for (const at of ancestors(tree, head).slice(0, 2)) {
		const lemma = lemmaAt(tree, at)
		if (['fire', 'launch', 'lob', 'hurl', 'drop', 'throw', 'shoot', 'rain'].includes(lemma)) return 'fired'
		if (['hit', 'strike', 'slam', 'land', 'explode', 'crash', 'fall', 'impact', 'detonate'].includes(lemma))
			return 'hit'
		if (['intercept', 'down', 'destroy'].includes(lemma)) return 'intercepted'
		if (['find', 'recover', 'seize', 'discover', 'defuse', 'uncover'].includes(lemma)) return 'found'
		if (['misfire', 'malfunction', 'fail'].includes(lemma)) return 'failed'
	}
	return null
}
