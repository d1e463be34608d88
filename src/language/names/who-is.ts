/**
 * One person, one name: which earlier words a name, a pronoun or "the minister" goes back to, within one report. Only as
 * far as coding needs it, and empty where it is not sure.
 */
import { changed, type Entity, isParty } from './entity.ts'
import { goesBackByKind, initialsOf, type Told } from './goes-back.ts'
import { entityAt, type NamedText } from './named.ts'
import { ofTheirs } from './theirs.ts'
import { formAt, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from './tree.ts'

export interface People {
	/** The nominal that this one goes back to, or itself. */
	resolve(entity: Entity, sentence: number): Entity
	/** The speaker that this one goes back to, outside of what is said: as `resolve`, and "the two officials" are the officials told of before. */
	source(entity: Entity, sentence: number, said?: ReadonlySet<number>): Entity
	/** The unnamed people told of last before a place in a sentence, by the name of their first mention. */
	unnamedBefore(sentence: number, at: number): string | null
	/** The two that "each side", "both governments" are: those named last before it; none where it is not clear. */
	sides(entity: Entity, sentence: number): readonly Entity[]
	/** The fullest form of a person's name in the report. */
	fullName(entity: Entity): string
	/** The name of the state that is meant by its people or its capital: "Karsovian guns", "Vellin refused"; null for others. */
	stateName(entity: Entity): string | null
	/** Office and title known of a person anywhere in the report. */
	roleOf(name: string): string | null
}

/**
 * "the regional prefect, X Y", "the network operator X": a name set beside a word for a person or a house makes it that one, also
 * for words that no list knows.
 */
export function apposed(reading: NamedText, sentence: number, entity: Entity): Entity {
	const { tree, head, unnamed, class: cls } = entity
	const form = tree.tokens[head]?.form ?? ''
	// "the attorney general, X Y", "the Inspector General of Police, X Y": titles that were tagged as names.
	const common = /^\p{Ll}/u.test(form)
	const title =
		(common ? entity.rules.includes('who/title') : cls !== 'person') && reading.knowledge.titles.find(form) !== null
	if (entity.pronoun || (cls === 'person' && !title)) return entity
	if (!common && !title && uposAt(tree, head) !== 'NOUN') return entity
	const house = houseBeside(reading, sentence, entity)
	if (house) return house
	if (unnamed && (cls === 'organisation' || cls === 'armed-group') && !title) return entity
	if (kidsBy(tree, head, 'det', 'nmod:poss').length === 0 || (!title && (cls === 'organisation' || cls === 'force')))
		return entity
	return personBeside(reading, sentence, entity)
}

const HOUSES: ReadonlySet<Entity['class']> = new Set(['organisation', 'armed-group', 'force'])
/** Who keep a house; they are named by it. */
const KEEPERS =
	/^(?:operator|owner|employer|maker|builder|manufacturer|producer|developer|contractor|supplier|insurer|carrier|line|giant|parent|publisher|outlet|website|channel|chain|mission)$/

/** "a splinter faction, the Covenant Brigade,", "its owner, the timber firm X,", "the network operator X": the house that is named. */
function houseBeside(reading: NamedText, sentence: number, { tree, head, unnamed, class: cls }: Entity): Entity | null {
	const beside = kidsBy(tree, head, 'appos')
	if (beside.length === 0 && !KEEPERS.test(lemmaAt(tree, head))) return null
	const group = unnamed && (cls === 'organisation' || cls === 'armed-group')
	const isHouse = (k: number): boolean =>
		uposAt(tree, k) === 'NOUN' &&
		(KEEPERS.test(lemmaAt(tree, k)) || reading.knowledge.nouns.info(lemmaAt(tree, k))?.isGroup === true)
	if (!group && ![head, ...beside].some(isHouse)) return null
	for (const k of [...beside, ...beside.flatMap((b) => kidsBy(tree, b, 'appos'))]) {
		const named = entityAt(reading, sentence, k)
		if (!named.unnamed && HOUSES.has(named.class) && (group || uposAt(tree, k) === 'PROPN')) return named
	}
	return null
}

function personBeside(reading: NamedText, sentence: number, entity: Entity): Entity {
	const { tree, head } = entity
	const beneath = kidsBy(tree, head, 'appos')
	// "the attorney general, X Y": the parser set the name beside the word beside.
	const own = beneath.flatMap((k) =>
		k === head + 1 && kidsBy(tree, k, 'appos').length > 0 ? kidsBy(tree, k, 'appos') : [k],
	)
	// "A commander of the Front, X Y, denied": the parser hangs the name on the nearer noun.
	const isPerson = (k: number): boolean =>
		tree.tokens[k]?.xpos === 'NN' && reading.knowledge.nouns.info(lemmaAt(tree, k))?.isPerson === true
	const inner =
		own.length > 0
			? []
			: kidsBy(tree, head, 'nmod').filter((k) => entityAt(reading, sentence, k).class !== 'person' && !isPerson(k))
	const beside = [...own, ...inner.flatMap((k) => kidsBy(tree, k, 'appos'))].filter(
		(k) => uposAt(tree, k) === 'PROPN' && k > head,
	)
	const first = beside[0]
	if (first === undefined) return entity
	const isPart = (k: number): boolean => uposAt(tree, k) === 'PROPN'
	const names = [
		...new Set(beside.flatMap((k) => [k, ...kidsBy(tree, k, 'flat'), ...kidsBy(tree, k, 'compound').filter(isPart)])),
	].sort((a, b) => a - b)
	if (names.length < 2 || names.some((k, i) => i > 0 && k !== names[i - 1]! + 1)) return entity
	const span = spanOf(tree, names)
	const known = entityAt(reading, sentence, first)
	if (known.country !== null || ['state', 'place', 'armed-group', 'force'].includes(known.class)) return entity
	const name = reading.text.slice(span.start, span.end)
	return changed(entity, {
		class: 'person',
		unnamed: false,
		name,
		span,
		role: entity.name,
		rules: [...entity.rules, 'who/name-beside'],
	})
}

interface Seen {
	readonly sentence: number
	readonly entity: Entity
	readonly subject: boolean
	/** It stands in quotation marks: what is outside does not go back to it. */
	readonly quoted: boolean
}

export function peopleOf(reading: NamedText): People {
	const seen: Seen[] = []
	const told: Told[] = []
	const names: string[] = []
	const roles = new Map<string, string>()
	const { quotes } = reading
	reading.trees.forEach((tree, sentence) => {
		for (let i = 0; i < tree.tokens.length; i++) {
			const upos = uposAt(tree, i)
			if (upos !== 'PROPN' && upos !== 'NOUN') continue
			const rel = tree.tokens[i]?.deprel ?? ''
			if (['flat', 'compound', 'amod', 'nmod:desc'].includes(rel)) continue
			const entity = apposed(reading, sentence, entityAt(reading, sentence, i))
			const subject = rel.startsWith('nsubj')
			told.push({ sentence, entity })
			const house = subject && (entity.class === 'facility' || (upos === 'PROPN' && entity.class !== 'time'))
			if (!isParty(entity) && !house) continue
			const quoted = quotes.some(({ span }) => span.start <= entity.span.start && entity.span.end <= span.end)
			seen.push({ sentence, entity, subject, quoted })
			if (entity.class !== 'person') continue
			names.push(entity.name)
			if (entity.role && !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(entity.role)) roles.set(entity.name, entity.role)
		}
	})
	const full = new Map<string, string>()
	const fullOf = (name: string): string => {
		const held = full.get(name)
		if (held) return held
		const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
		const longer = names.filter(
			(n) =>
				n.length > name.length &&
				(n.toLowerCase().endsWith(` ${last}`) || n.toLowerCase().startsWith(`${name.toLowerCase()} `)),
		)
		const best = name.includes(' ')
			? (names.find((n) => n.length > name.length && n.endsWith(name)) ?? name)
			: (longer[0] ?? name)
		full.set(name, best)
		return best
	}
	const resolve = (entity: Entity, sentence: number, said?: ReadonlySet<number>): Entity => {
		const beside = apposed(reading, sentence, entity)
		if (beside.class === 'person' && beside !== entity) return beside
		if (entity.pronoun) return pronoun(entity, sentence, seen, said) ?? entity
		if (isOneOf(entity)) {
			// "One of them, a miller named X Y,"
			const named = kidsBy(entity.tree, entity.head, 'appos').map((k) => entityAt(reading, sentence, k))
			const person = named.find((e) => e.class === 'person' && !e.pronoun)
			if (person) return person
			const one = oneOf(reading, entity, sentence)
			return one ? ofTheirs(reading, one, sentence, resolve) : (ofThose(entity, sentence, seen) ?? entity)
		}
		const theirs = ofTheirs(reading, entity, sentence, resolve)
		if (theirs !== entity) return theirs
		const office =
			entity.class === 'people' || (entity.class === 'force' && RANK.test(lemmaAt(entity.tree, entity.head)))
		if (office && entity.definite && entity.unnamed) return byRole(entity, sentence, seen, roles) ?? entity
		const back = goesBackByKind(entity, sentence, told)
		return back && !back.unnamed ? back : entity
	}
	const initials = initialsOf(told)
	const source = (entity: Entity, sentence: number, said?: ReadonlySet<number>): Entity => {
		const before = resolve(entity, sentence, said)
		const back = before === entity ? (goesBackByKind(entity, sentence, told) ?? entity) : before
		const found = officeLater(back, seen, roles)
		return found.class === 'people' ? (firstOf(found, seen, sentence) ?? found) : found
	}
	return {
		resolve,
		source,
		sides: (entity, sentence) => sidesOf(entity, sentence, seen),
		unnamedBefore(sentence, at) {
			const near = seen.findLast(
				(s) => s.sentence === sentence && s.entity.class === 'people' && s.entity.span.end <= at,
			)
			return near ? source(near.entity, sentence).name : null
		},
		fullName: (entity) =>
			entity.class === 'person' ? fullOf(entity.name) : (initials.get(entity.name) ?? entity.name),
		stateName: (entity) => stateName(reading, entity),
		roleOf: (name) => roles.get(name) ?? null,
	}
}

function stateName({ knowledge: { countries } }: NamedText, entity: Entity): string | null {
	const { class: kind, country, name, tree, head } = entity
	if (country === null || (kind !== 'state' && uposAt(tree, head) !== 'ADJ')) return null
	const indirect = countries.demonym(name)?.country ?? countries.byCapital(name)
	return indirect?.iso2 === country ? indirect.name : null
}

/** "Several said they had been kicked": some of the people told of last. */
function ofThose({ tree, head }: Entity, sentence: number, seen: readonly Seen[]): Entity | null {
	if (!/^(?:several|some|many|most|others|another|few)$/.test(formAt(tree, head))) return null
	const isThem = ({ entity: e, quoted }: Seen): boolean => !quoted && e.class === 'people' && e.unnamed && isMany(e)
	return seen.findLast((s) => s.sentence < sentence && s.sentence >= sentence - CLOSE && isThem(s))?.entity ?? null
}

const SIDE = /^(?:side|party|camp|government|army|country|capital|neighbou?r|force|foe|faction|group)$/
const OF_TWO = /^(?:each|both|either|neither|two)$/
const FIGHTS: ReadonlySet<Entity['class']> = new Set(['state', 'force', 'armed-group'])

/** "each side", "both governments": the last two that were named before it, states where it is governments. */
function sidesOf({ tree, head, unnamed }: Entity, sentence: number, seen: readonly Seen[]): readonly Entity[] {
	const lemma = lemmaAt(tree, head)
	const two = [head, ...kidsBy(tree, head, 'det', 'nummod', 'cc:preconj', 'amod')].some((k) =>
		OF_TWO.test(lemmaAt(tree, k)),
	)
	if (!unnamed || !two || !(SIDE.test(lemma) || OF_TWO.test(lemma))) return []
	const states = /^(?:government|country|capital|neighbou?r)$/.test(lemma)
	const found: Entity[] = []
	for (const { sentence: s, entity: e, quoted } of seen.toReversed()) {
		const before = s < sentence || (s === sentence && e.head < head)
		if (!before || s < sentence - CLOSE || quoted || !FIGHTS.has(e.class) || (e.unnamed && !e.definite)) continue
		if (states && e.class !== 'state') continue
		const same = (f: Entity): boolean =>
			f.name === e.name ||
			(f.country !== null && f.country === e.country && f.class !== 'armed-group' && e.class !== 'armed-group')
		if (!found.some(same)) found.push(e)
	}
	return found.length === 2 ? found.toReversed() : []
}

/** "The interior minister" of a first paragraph: the one person of the report with that office, named further on. */
function officeLater(entity: Entity, seen: readonly Seen[], roles: ReadonlyMap<string, string>): Entity {
	const { tree, head } = entity
	if (entity.class !== 'people' || !entity.definite || !entity.unnamed || tree.tokens[head]?.xpos !== 'NN')
		return entity
	const words = [...kidsBy(tree, head, 'compound', 'amod'), head].map((k) => formAt(tree, k))
	const holds = (role: string): boolean =>
		words.every((word) =>
			role
				.toLowerCase()
				.split(/[\s-]+/)
				.includes(word),
		)
	const named = seen.filter((s) => s.entity.class === 'person' && holds(roles.get(s.entity.name) ?? ''))
	// "Josephat" and "Josephat Tumwe" are one.
	const fullest = named.toSorted((a, b) => b.entity.name.length - a.entity.name.length)[0]?.entity
	return fullest && named.every((s) => fullest.name.includes(s.entity.name)) ? fullest : entity
}

/** "The two officials", "officials" in a headline: the first nominal of the report with that noun that says more, in the same number. */
function firstOf(entity: Entity, seen: readonly Seen[], sentence: number): Entity | null {
	const { tree, head } = entity
	if (uposAt(tree, head) !== 'NOUN') return null
	const lemma = lemmaAt(tree, head)
	const modifiers = (e: Entity): string[] => kidsBy(e.tree, e.head, 'amod', 'compound').map((k) => lemmaAt(e.tree, k))
	const own = modifiers(entity)
	const one = kidsBy(tree, head, 'nummod', 'det').some((k) => ['one', 'another'].includes(lemmaAt(tree, k)))
	// "One man who escaped" is told apart from the men told of before.
	if (one && kidsBy(tree, head, 'acl', 'acl:relcl', 'nmod').length > 0) return null
	if (one)
		return (
			seen.findLast(
				(s) =>
					s.sentence < sentence &&
					s.sentence >= sentence - CLOSE &&
					lemmaAt(s.entity.tree, s.entity.head) === lemma &&
					s.entity.unnamed &&
					isMany(s.entity),
			)?.entity ?? null
		)
	const bare = !entity.definite && (tree.sentence.kind !== 'headline' || own.length > 0)
	if (bare) return null
	const first = seen.find(
		(s) =>
			(s.sentence <= sentence || tree.sentence.kind === 'headline') &&
			lemmaAt(s.entity.tree, s.entity.head) === lemma &&
			s.entity.unnamed &&
			s.entity.tree.sentence.kind !== 'headline' &&
			own.every((m) => modifiers(s.entity).includes(m)),
	)
	return first && (first.entity.head !== head || first.entity.tree !== tree) ? first.entity : null
}

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'themselves'])
const IT = new Set(['it', 'its', 'itself'])
const FIRST = new Set(['i', 'we', 'our', 'my', 'us', 'me'])

/** Sentences back within which "he" is the last person who did or said something, and within which "they" and "it" are found. */
const FAR = 8
const CLOSE = 2

function pronoun(
	entity: Entity,
	sentence: number,
	seen: readonly Seen[],
	said: ReadonlySet<number> = new Set(),
): Entity | null {
	const lemma = formAt(entity.tree, entity.head)
	if (FIRST.has(lemma)) return null
	const before = seen.filter(
		(s) =>
			!s.quoted &&
			(s.sentence < sentence || (s.sentence === sentence && s.entity.head < entity.head && !said.has(s.entity.head))),
	)
	const last = (far: number, fits: (s: Seen) => boolean): Entity | null =>
		before.findLast((s) => s.sentence >= sentence - far && fits(s))?.entity ?? null
	if (HE.has(lemma) || SHE.has(lemma)) {
		const isPerson = ({ entity: e }: Seen): boolean =>
			e.class === 'person' && genderOf(e) !== (HE.has(lemma) ? 'she' : 'he')
		return (
			last(CLOSE, (s) => s.subject && isPerson(s)) ??
			last(CLOSE, (s) => s.subject && (s.entity.class === 'people' || isMemberNoun(s.entity)) && isOne(s.entity)) ??
			last(CLOSE, (s) => s.subject && isUntyped(s.entity)) ??
			last(FAR, (s) => s.subject && isPerson(s)) ??
			last(CLOSE, isPerson) ??
			ahead(entity, sentence, seen.filter(isPerson))
		)
	}
	const fits = ({ entity: e }: Seen): boolean =>
		THEY.has(lemma) ? isMany(e) && e.class !== 'facility' : IT.has(lemma) && !isMany(e) && isHouse(e)
	return last(CLOSE, (s) => s.subject && fits(s)) ?? last(CLOSE, fits)
}

/** "When he landed, X was met": the subject of the clause that the pronoun's own clause hangs on. */
function ahead({ tree, head }: Entity, sentence: number, seen: readonly Seen[]): Entity | null {
	const verb = tree.tokens[head]?.head ?? -1
	if (relation(tree, head) !== 'nsubj' || relation(tree, verb) !== 'advcl') return null
	const main = tree.tokens[verb]?.head ?? -1
	if (main < head) return null
	const subjects = kidsBy(tree, main, 'nsubj')
	return seen.find((s) => s.sentence === sentence && subjects.includes(s.entity.head))?.entity ?? null
}

const isHouse = (e: Entity): boolean => ['organisation', 'armed-group', 'state', 'force', 'facility'].includes(e.class)
/** "A Clear Dawn commander": named by the group, and one of it. */
const isMemberNoun = (e: Entity): boolean => e.group !== undefined && e.unnamed
/** A name of two words that no list knows may be a person's. */
const isUntyped = (e: Entity): boolean => e.rules.includes('who/name') && e.name.split(' ').length > 1

function genderOf({ role }: Entity): 'he' | 'she' | null {
	if (!role) return null
	if (/^(?:mr|sir|lord|king|prince)\b|(?:man|father|brother|king)$/i.test(role)) return 'he'
	return /^(?:ms|mrs|miss|lady|dame|queen|princess)\b|(?:woman|mother|sister|queen)$/i.test(role) ? 'she' : null
}

const isMany = (e: Entity): boolean => {
	const xpos = e.tree.tokens[e.head]?.xpos ?? ''
	return (
		xpos === 'NNS' ||
		xpos === 'NNPS' ||
		(e.number?.min ?? 1) > 1 ||
		['troops', 'police', 'people', 'personnel', 'militia', 'military'].includes(lemmaAt(e.tree, e.head)) ||
		kidsBy(e.tree, e.head, 'conj').length > 0
	)
}
const isOne = (e: Entity): boolean => e.tree.tokens[e.head]?.xpos === 'NN'

/** "One of the officials" is one of them, not somebody new. */
function isOneOf(entity: Entity): boolean {
	return (
		uposAt(entity.tree, entity.head) === 'NUM' ||
		['one', 'some', 'many', 'several', 'another', 'both', 'most'].includes(lemmaAt(entity.tree, entity.head))
	)
}

function oneOf(reading: NamedText, entity: Entity, sentence: number): Entity | null {
	const of = kidsBy(entity.tree, entity.head, 'nmod').find((k) => isOf(entity.tree, k))
	if (of !== undefined) return entityAt(reading, sentence, of)
	return null
}
const isOf = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'case').some((c) => lemmaAt(tree, c) === 'of')

const RANK =
	/^(?:colonel|general|major|captain|lieutenant|commander|brigadier|sergeant|admiral|inspector|commissioner|superintendent)$/

/** "the minister", "the colonel": the last person whose office has the word. */
function byRole(
	entity: Entity,
	sentence: number,
	seen: readonly Seen[],
	roles: ReadonlyMap<string, string>,
): Entity | null {
	const token = entity.tree.tokens[entity.head]
	// "the colonel" may be tagged as a name.
	if (token?.xpos !== 'NN' && !(token?.xpos === 'NNP' && /^\p{Ll}/u.test(token.form))) return null
	const lemma = lemmaAt(entity.tree, entity.head)
	// "the defence minister" is not the justice minister.
	const own = kidsBy(entity.tree, entity.head, 'compound', 'amod')
		.map((k) => entity.tree.tokens[k]?.form ?? '')
		.filter((word) => /^\p{Ll}/u.test(word))
	const found = seen.findLast((s) => {
		const role =
			`${roles.get(s.entity.name) ?? ''} ${/^dr\.?$/i.test(s.entity.role ?? '') ? 'doctor' : ''}`.toLowerCase()
		return (
			(s.sentence < sentence || (s.sentence === sentence && s.entity.head < entity.head)) &&
			s.entity.class === 'person' &&
			role.includes(lemma) &&
			own.every((word) => role.includes(word))
		)
	})
	return found?.entity ?? null
}
