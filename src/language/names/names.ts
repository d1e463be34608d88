/**
 * Names of a sentence that a list knows: actors, countries and their people, houses of power, places, weapons. Longest
 * match first, left to right, one name a word.
 */
import type { ActorEntry, Knowledge, WeaponEntry } from '../../knowledge/index.ts'
import type { PlaceEntry } from '../../knowledge/schema.ts'
import type { Span } from '../../report/span.ts'
import { plainRelation } from '../chunks/tree-walk.ts'
import { isCalendarWord } from './calendar.ts'
import { isLoud, isNoLoudPlace } from './loud-place.ts'
import { type ProperName, properNames } from './proper.ts'
import { caseOf, lemmaAt, spanOf, type Tree } from './tree.ts'

export interface NamedSpan {
	readonly kind: 'actor' | 'country' | 'demonym' | 'house' | 'place'
	readonly tokens: readonly number[]
	readonly span: Span
	/** The name as a list would write it. */
	readonly words: string
	readonly country: string | null
	readonly actor: ActorEntry | null
	readonly sector: string | null
}

export interface KnownNames {
	at(token: number): NamedSpan | null
	weaponAt(token: number): WeaponEntry | null
	isCountryWord(token: number): boolean
	/** Part of the name of a person told elsewhere in the report with title or full name. */
	isKnownPerson(token: number): boolean
	/** The words in capitals that make one name with this one, whether or not a list knows them. */
	properAt(token: number): ProperName | null
	/** The same names, with these persons known. */
	withPersons(persons: ReadonlySet<string>): KnownNames
	readonly all: readonly NamedSpan[]
	/** Weapons with their tokens, in text order. */
	readonly weapons: readonly { readonly entry: WeaponEntry; readonly tokens: readonly number[] }[]
}

const LONGEST = 12

export function knownNames(tree: Tree, knowledge: Knowledge): KnownNames {
	const forms = tree.tokens.map((t) => t.form)
	const held: (NamedSpan | null)[] = forms.map(() => null)
	const all: NamedSpan[] = []
	for (let i = 0; i < forms.length; ) {
		const found = nameFrom(tree, forms, i, knowledge)
		if (!found) {
			i++
			continue
		}
		all.push(found)
		for (const t of found.tokens) held[t] = found
		i += found.tokens.length
	}
	const weapons = weaponsOf(tree, knowledge)
	const properAt = new Map(properNames(tree, knowledge).flatMap((p) => p.tokens.map((t) => [t, p] as const)))
	const weaponAt = new Map(weapons.flatMap(({ entry, tokens }) => tokens.map((t) => [t, entry] as const)))
	const withPersons = (persons: ReadonlySet<string>): KnownNames => ({
		all,
		weapons,
		at: (token) => held[token] ?? null,
		weaponAt: (token) => weaponAt.get(token) ?? null,
		properAt: (token) => properAt.get(token) ?? null,
		isCountryWord: (token) => held[token]?.kind === 'country' || held[token]?.kind === 'demonym',
		isKnownPerson: (token) => persons.has(forms[token]?.toLowerCase() ?? ''),
		withPersons,
	})
	return withPersons(new Set())
}

function nameFrom(tree: Tree, forms: readonly string[], i: number, knowledge: Knowledge): NamedSpan | null {
	const upos = tree.tokens[i]?.upos
	const closed =
		upos === 'PUNCT' || upos === 'DET' || upos === 'VERB' || upos === 'AUX' || upos === 'ADP' || upos === 'CCONJ'
	if (closed && !isUnited(tree, i)) return null
	const reach = reachOf(tree, i)
	const found = knowledge.actors.longestMatch(forms, i, {}, i + reach)
	const loudWord = isLoudWord(tree, i, knowledge)
	const actor = found?.length === 1 && (loudWord || isFirstName(tree, i)) ? null : found
	const listed = knowledge.countries.mayBegin(forms[i]!)
	const country = !listed
		? null
		: longest(forms, i, (words) => knowledge.countries.find(words)?.iso2 ?? null, Math.min(5, reach))
	if (actor && actor.length >= (country?.length ?? 0)) {
		const entry = actor.entries[0]!
		return named(tree, forms, 'actor', i, actor.length, entry.countries[0] ?? null, entry, entry.sectors[0] ?? null)
	}
	if (country && (country.length > 1 || !(loudWord || isStates(tree, i))))
		return named(tree, forms, 'country', i, country.length, country.value, null, 'GOV')
	const demonym = !listed
		? null
		: longest(forms, i, (words) => knowledge.countries.demonym(words)?.country.iso2 ?? null, Math.min(3, reach))
	if (demonym && upos !== 'ADV' && !isThingOf(tree, i))
		return named(tree, forms, 'demonym', i, demonym.length, demonym.value, null, null)
	const house = !listed ? null : longest(forms, i, (words) => knowledge.countries.metonym(words), Math.min(4, reach))
	if (house) return named(tree, forms, 'house', i, house.length, house.value.country, null, house.value.sector)
	if (!isWrittenAsName(tree, i) || isPeopleAtStart(tree, i, knowledge)) return null
	const place = knowledge.places.longestMatch(forms.slice(0, i + reach), i)
	if (!place || (upos !== 'PROPN' && !isNameInTwo(tree, i, place.length) && !isWrittenLikeOne(tree, i, knowledge)))
		return null
	if (
		place.entries.length === 0 ||
		!standsAlone(tree, i, place.length) ||
		isPieceOfName(tree, i, place, knowledge) ||
		(place.length === 1 && isCalled(tree, i, knowledge)) ||
		isPersonsName(tree, i, place.length, knowledge) ||
		(isLoud(tree) && isNoLoudPlace(tree, i, place.length, knowledge))
	)
		return null
	return named(tree, forms, 'place', i, place.length, place.entries[0]?.country ?? null, null, null)
}

function named(
	tree: Tree,
	forms: readonly string[],
	kind: NamedSpan['kind'],
	i: number,
	length: number,
	country: string | null,
	actor: ActorEntry | null,
	sector: string | null,
): NamedSpan {
	const tokens = Array.from({ length }, (_, k) => i + k)
	return {
		kind,
		tokens,
		span: spanOf(tree, tokens),
		words: joined(forms, i, length),
		country,
		actor,
		sector,
	}
}

function longest<T>(
	forms: readonly string[],
	i: number,
	find: (words: string) => T | null,
	most: number,
): { value: T; length: number } | null {
	for (let length = Math.min(most, LONGEST, forms.length - i); length > 0; length--) {
		const value = find(joined(forms, i, length))
		if (value !== null) return { value, length }
	}
	return null
}

/** A place's name is not a piece of a longer one: neither of a hyphened word nor of a name whose other words lie outside. */
function standsAlone(tree: Tree, i: number, length: number): boolean {
	const inside = (k: number): boolean => k >= i && k < i + length
	const hyphen = (k: number): boolean => /^[-–]$/.test(tree.tokens[k]?.form ?? '')
	const based = /^(?:based|born|area)$/.test(tree.tokens[i + length + 1]?.form ?? '')
	if ((hyphen(i + length) && !based) || hyphen(i - 1)) return false
	if (tree.tokens[i]?.deprel === 'flat' && !inside(tree.tokens[i]?.head ?? -1)) return false
	return !tree.tokens.some((t, k) => !inside(k) && t.deprel === 'flat' && inside(t.head) && t.upos === 'PROPN')
}

/** "TWO ELECTRICITY POLES": in capitals alone a plural with a noun before it is no people. */
const isThingOf = (tree: Tree, i: number): boolean =>
	tree.tokens[i]!.xpos === 'NNS' &&
	tree.tokens.some((t) => t.head === i && t.deprel === 'compound' && t.upos === 'NOUN') &&
	isLoud(tree)

/** "A CAR", "SOLDIERS WHO": in a telegram of capitals alone a word is a word, though elsewhere it is short for a name. */
function isLoudWord(tree: Tree, i: number, knowledge: Knowledge): boolean {
	const { form, upos } = tree.tokens[i]!
	if (upos === 'PROPN' || !/^\p{Lu}{2,4}$/u.test(form) || !isLoud(tree)) return false
	return upos === 'PRON' || knowledge.nouns.info(form.toLowerCase()) !== null
}

/** "UNITED STATES", of which the tagger took the first word for a verb. */
const isUnited = (tree: Tree, i: number): boolean =>
	/^(?:UNITED (?:STATES|KINGDOM|NATIONS)|United (?:States|Kingdom))$/.test(
		`${tree.tokens[i]!.form} ${tree.tokens[i + 1]?.form ?? ''}`,
	)

/** "THE STATEMENT STATES": alone and in capitals the word is no country. */
const isStates = (tree: Tree, i: number): boolean => tree.tokens[i]!.form === 'STATES'

/** "DINA ROTH" in a telegram of capitals alone: whom the list has as a short form is there the first name of somebody. */
const isFirstName = (tree: Tree, i: number): boolean =>
	tree.tokens.some((t) => t.head === i && t.deprel === 'flat' && t.upos === 'PROPN') && isLoud(tree)

/** With a capital letter, apart from an article: "the bush" is no town. */
const isWrittenAsName = (tree: Tree, i: number): boolean =>
	!/^\p{Ll}/u.test(tree.tokens[i]?.form ?? '') ||
	/^(?:al|el|as|ad|an|ar|at|az|ash|d|de|la|las|los|s)\b/u.test(tree.tokens[i]!.form)

/** "Marines beat a driver": a plural for people at the head of a sentence is no town of that name. */
const isPeopleAtStart = (tree: Tree, i: number, knowledge: Knowledge): boolean =>
	i === 0 &&
	['NNS', 'NNPS'].includes(tree.tokens[i]!.xpos) &&
	tree.tokens[i + 1]?.upos !== 'PROPN' &&
	knowledge.nouns.info(tree.tokens[i]!.lemma.toLowerCase())?.isPerson === true

/** "Oak Elm", of which the tagger took the first word for a common noun. */
const isNameInTwo = (tree: Tree, i: number, length: number): boolean =>
	length > 1 &&
	['NOUN', 'ADJ', 'X'].includes(tree.tokens[i]?.upos ?? '') &&
	(/\p{Ll}/u.test(tree.tokens[i]!.form) || tree.tokens[i]?.upos === 'ADJ') &&
	tree.tokens.slice(i + 1, i + length).some((t) => t.upos === 'PROPN')

/** "shelled Elm": a word in capitals within a sentence that is no common noun, though the tagger took it for one. */
const isWrittenLikeOne = (tree: Tree, i: number, knowledge: Knowledge): boolean =>
	i > 0 &&
	tree.tokens[i]!.upos === 'NOUN' &&
	/^\p{Lu}\p{Ll}{3,}$/u.test(tree.tokens[i]!.form) &&
	/\p{Ll}/u.test(tree.tokens[i - 1]!.form) &&
	tree.sentence.kind === 'prose' &&
	knowledge.nouns.info(lemmaAt(tree, i)) === null

/** "the Harbour Workers' Union", "the Front", "the Mission": with an article or an owner a word is what it says, and no town of that name. */
function isCalled(tree: Tree, i: number, knowledge: Knowledge): boolean {
	const { form } = tree.tokens[i]!
	return (
		/^\p{Lu}\p{Ll}+$/u.test(form) &&
		tree.tokens.some((t) => t.head === i && (t.deprel === 'det' || t.deprel === 'nmod:poss')) &&
		knowledge.nouns.info(form.toLowerCase()) !== null
	)
}

/** "Agua Elm", a village that no list has: a name of which a far town bears the last word. */
function isPieceOfName(
	tree: Tree,
	i: number,
	{ entries }: { readonly entries: readonly PlaceEntry[] },
	{ places, titles, isGivenName }: Knowledge,
): boolean {
	const before = tree.tokens[i - 1]
	if (before?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(before.form) || tree.sentence.kind !== 'prose') return false
	if (before.end + 1 !== tree.tokens[i]!.start || PART_OF_LAND.test(before.form) || titles.find(before.form))
		return false
	if (isGivenName(before.form) || isCalendarWord(before.form)) return false
	const best = entries[0]!
	const beside = before.head === i || (before.head === tree.tokens[i]!.head && before.deprel === tree.tokens[i]!.deprel)
	return beside && !best.id.startsWith('own:') && places.prominence(best) < WELL_KNOWN
}
const PART_OF_LAND =
	/^(?:(?:North|South|East|West)(?:ern|east|west)?|Central|Greater|Upper|Lower|Inner|Outer|Old|New|Downtown|Occupied|Rural|Port)$/
/** In the units of \`prominence\`: a town of a million. */
const WELL_KNOWN = 6

/** A title stands before it: "General X", "Mr X"; or it is a first name with more behind it, and nothing says where. */
function isPersonsName(tree: Tree, i: number, length: number, knowledge: Knowledge): boolean {
	const before = tree.tokens[i - 1]
	if (length > 1 && knowledge.isGivenName(tree.tokens[i]!.form) && before?.upos !== 'ADP' && before?.upos !== 'DET')
		return !['obl', 'nmod'].includes(plainRelation(tree.tokens[i]!.deprel))
	return (
		before !== undefined &&
		(before.upos === 'PROPN' || /^\p{Lu}/u.test(before.form)) &&
		knowledge.titles.find(before.form) !== null
	)
}

/** How many tokens from `i` on can be one name: up to the next mark that is not a hyphen or apostrophe. */
function reachOf(tree: Tree, i: number): number {
	let n = 0
	while (i + n < tree.tokens.length && n < LONGEST) {
		const token = tree.tokens[i + n]
		if (token?.upos === 'PUNCT' && !/^[-–'’]$/.test(token.form)) break
		n++
	}
	while (n > 1 && tree.tokens[i + n - 1]?.upos === 'PUNCT') n--
	return Math.max(1, n)
}

/** Words as a name is written: hyphens close up, "'s" joins. */
function joined(forms: readonly string[], i: number, length: number): string {
	let text = ''
	for (let k = i; k < i + length; k++) {
		const form = forms[k] ?? ''
		const close = text === '' || /^[-–’'.,]/.test(form) || /[-–]$/.test(text)
		text += close ? form : ` ${form}`
	}
	return text
}

/**
 * A word as the weapon list has it: "rocket-propelled" by its form, "rifles" by its lemma, "AK-47s" and "RPGs" without the plural. Names
 * keep their capital, which tells a Javelin from a javelin, where the capital says something.
 */
function weaponWord({ form, lemma, upos }: Tree['tokens'][number], plain: boolean): string {
	if (/(?:\d\p{Lu}?|^\p{Lu}{2,})s$/u.test(form)) return form.slice(0, -1)
	const word = upos === 'VERB' || upos === 'ADJ' ? form : lemma
	if (plain || !/^\p{Lu}/u.test(form)) return word.toLowerCase()
	return /^\p{Lu}+$/u.test(form) ? word.toUpperCase() : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
}

/** "Katyushas", "bazookas", taken for a name in the singular. */
function ofPlural(tree: Tree, i: number, { weapons }: Knowledge): { length: 1; entry: WeaponEntry } | null {
	const { form, upos } = tree.tokens[i]!
	const entry = upos === 'PROPN' && /\p{Ll}s$/u.test(form) ? weapons.find(form) : null
	return entry && { length: 1, entry }
}

/** "armed with clubs", "swinging clubs": where people meet nobody is armed with. */
function isBorne(tree: Tree, i: number): boolean {
	let at = i
	while (tree.tokens[at]?.deprel === 'conj') at = tree.tokens[at]!.head
	return (
		caseOf(tree, at) === 'with' || /^(?:brandish|carry|swing|wield)$/.test(lemmaAt(tree, tree.tokens[at]?.head ?? -1))
	)
}

function weaponsOf(tree: Tree, knowledge: Knowledge): { entry: WeaponEntry; tokens: number[] }[] {
	const loud = isLoud(tree)
	const lemmas = tree.tokens.map((t, i) => weaponWord(t, loud || (i === 0 && t.upos !== 'PROPN')))
	const found: { entry: WeaponEntry; tokens: number[] }[] = []
	for (let i = 0; i < lemmas.length; ) {
		const upos = tree.tokens[i]?.upos
		const match =
			upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT'
				? null
				: (knowledge.weapons.longestMatch(lemmas, i, i + reachOf(tree, i)) ?? ofPlural(tree, i, knowledge))
		if (!match) {
			i++
			continue
		}
		const info = match.length === 1 ? knowledge.nouns.info((lemmas[i] ?? '').toLowerCase()) : null
		if (info?.isPerson || (info?.isGroup && !isBorne(tree, i))) {
			i++
			continue
		}
		found.push({ entry: match.entry, tokens: Array.from({ length: match.length }, (_, k) => i + k) })
		i += match.length
	}
	return found
}
