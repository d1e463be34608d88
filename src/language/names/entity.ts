/**
 * What a nominal stands for: a state, force, armed group, organisation, person, people, weapon, place, facility … with
 * its name as printed, country, sponsor and number. From syntax, noun classes, name lists and context, in that order of
 * trust; an unknown name is typed by its company ("General X", "X militants", "near X").
 */
import type { Knowledge } from '../../knowledge/index.ts'
import type { Count } from '../../report/count.ts'
import type { Span } from '../../report/span.ts'
import { numberOf } from '../chunks/index.ts'
import { type KnownNames, knownNames, type NamedSpan } from './names.ts'
import { countryOf, isDefinite, nameTokens, sponsorOf, textOf } from './nominal.ts'
import { isPersonLike, personName, roleBeside } from './person.ts'
import type { ProperName } from './proper.ts'
import { byCompany, isAcronym, isArmedByCompany } from './proper-company.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from './tree.ts'

export { textOf } from './nominal.ts'

export type EntityClass =
	| 'state'
	| 'force'
	| 'armed-group'
	| 'organisation'
	| 'person'
	| 'people'
	| 'weapon'
	| 'platform'
	| 'place'
	| 'facility'
	| 'event'
	| 'time'
	| 'thing'

export interface Entity {
	readonly tree: Tree
	readonly head: number
	/** The words of the name, without article, number and what follows. */
	readonly span: Span
	readonly name: string
	readonly class: EntityClass
	/** Nobody is named: "gunmen", "a militia". */
	readonly unnamed: boolean
	readonly pronoun: boolean
	readonly definite: boolean
	readonly country: string | null
	readonly sectors: readonly string[]
	readonly sponsor: string | null
	readonly ref: string | null
	readonly number: Count | null
	readonly status: 'civilian' | 'combatant' | 'unknown'
	/** Titles and offices before a person's name: "Defence Secretary". */
	readonly role: string | null
	/** The group that fighters, members or soldiers are of: "members of X", "X fighters". */
	readonly group?: { readonly name: string; readonly span: Span; readonly members: string } | undefined
	readonly rules: readonly string[]
}

/** Classes that can do something or have it done to them as parties. */
const PARTIES: ReadonlySet<EntityClass> = new Set(['state', 'force', 'armed-group', 'organisation', 'person', 'people'])
export const isParty = (entity: Entity): boolean => PARTIES.has(entity.class)
/** Parties that carry arms by their nature. */
export const isArmed = (entity: Entity): boolean =>
	entity.class === 'force' || entity.class === 'armed-group' || entity.status === 'combatant'

/** Reads nominals of one sentence; answers are kept, so asking twice costs nothing. */
export interface Entities {
	of(head: number): Entity
	readonly names: KnownNames
}

export function entitiesOf(tree: Tree, knowledge: Knowledge, persons: ReadonlySet<string> = new Set()): Entities {
	const names = knownNames(tree, knowledge, persons)
	const held = new Map<number, Entity>()
	return {
		names,
		of(head) {
			let entity = held.get(head)
			if (!entity) {
				entity = readEntity(tree, head, names, knowledge)
				held.set(head, entity)
			}
			return entity
		},
	}
}

function readEntity(tree: Tree, head: number, names: KnownNames, knowledge: Knowledge): Entity {
	const token = tree.tokens[head]
	const named = namedBeside(tree, head, knowledge, names)
	if (named !== null) {
		const person = readEntity(tree, named, names, knowledge)
		if (person.class === 'person' || person.rules.includes('who/name'))
			return {
				...person,
				class: 'person',
				head,
				role: person.role ?? textOf(tree, spanOf(tree, nameTokens(tree, head, names))),
				country: person.country ?? countryOf(tree, head, nameTokens(tree, head, names), names),
			}
	}
	// "six of the nine drones": drones, six of them.
	if (token?.upos === 'NUM') {
		const of = kidsBy(tree, head, 'nmod').find(
			(k) => caseOf(tree, k) === 'of' && (uposAt(tree, k) === 'NOUN' || uposAt(tree, k) === 'PROPN'),
		)
		if (of !== undefined) return { ...readEntity(tree, of, names, knowledge), number: numberOf(tree.sentence, head) }
	}
	// "dozens of recruits": recruits, dozens of them.
	if (token?.upos === 'NOUN' && HOLDERS.has(lemmaAt(tree, head))) {
		const of = kidsBy(tree, head, 'nmod').find(
			(k) => k > head && caseOf(tree, k) === 'of' && uposAt(tree, k) === 'NOUN',
		)
		const held = of === undefined ? null : readEntity(tree, of, names, knowledge)
		if (held && isParty(held)) return { ...held, number: held.number ?? numberOf(tree.sentence, head) }
	}
	const words = nameTokens(tree, head, names)
	const modifiers = kidsBy(tree, head, 'compound', 'amod', 'nmod:poss', 'flat')
	const base = {
		tree,
		head,
		pronoun: token?.upos === 'PRON',
		definite: isDefinite(tree, head),
		number: numberOf(tree.sentence, head),
		sponsor: sponsorOf(tree, head, names),
		country: countryOf(tree, head, words, names),
	}
	const sentenceText = (span: Span): string => textOf(tree, span)
	const known = names.isKnownPerson(head) ? null : names.at(head)
	const proper = names.properAt(head)
	if (proper && !base.pronoun) {
		const typed = readProper(tree, head, proper, known, names, knowledge, base)
		if (typed) return typed
	}
	if (known && (known.kind !== 'place' || uposAt(tree, head) === 'PROPN' || known.tokens.length > 1)) {
		const typed = typeKnown(tree, head, known, knowledge)
		if (typed)
			return { ...base, ...typed, span: known.span, name: sentenceText(known.span), rules: [`who/known-${known.kind}`] }
	}
	const span = spanOf(tree, words)
	const name = sentenceText(span)
	if (base.pronoun) {
		const he = ['he', 'she', 'him', 'her', 'his', 'hers', 'i', 'me', 'who', 'whom'].includes(lemmaAt(tree, head))
		const cls: EntityClass = he
			? 'person'
			: ['they', 'them', 'we', 'us', 'those', 'their', 'our'].includes(lemmaAt(tree, head))
				? 'people'
				: 'thing'
		return {
			...base,
			span,
			name,
			class: cls,
			unnamed: true,
			sectors: [],
			ref: null,
			status: 'unknown',
			role: null,
			rules: ['who/pronoun'],
		}
	}
	if (isCalendarWord(token?.form ?? '') || isDate(tree, head))
		return {
			...base,
			span,
			name,
			class: 'time',
			unnamed: true,
			sectors: [],
			ref: null,
			status: 'unknown',
			role: null,
			rules: ['who/calendar'],
		}
	if (token?.upos === 'PROPN') return readName(tree, head, words, names, knowledge, base)
	// "army post", "police chief": two words may mean more than one.
	const noun =
		knowledge.nouns.info(`${lemmaAt(tree, head - 1)} ${lemmaAt(tree, head)}`) ??
		knowledge.nouns.info(lemmaAt(tree, head))
	// "fighters" and "bombers" are people unless a word beside them says jet.
	const weapon = noun?.isPerson || noun?.isGroup ? null : names.weaponAt(head)
	const cls = weapon
		? weapon.platform
			? 'platform'
			: 'weapon'
		: classOfNoun(noun?.class ?? null, noun?.isPerson ?? false, noun?.sector ?? null, noun?.isGroup ?? false)
	const group = modifiers.map((m) => names.at(m)).find((n) => n?.kind === 'actor')
	const unlisted =
		!group && noun?.combatant === 'combatant' && noun.isPerson
			? modifiers.map((m) => names.properAt(m)).find((p) => p && armedName(tree, p, names, knowledge))
			: undefined
	if (unlisted)
		return {
			...base,
			group: groupOf(tree, head, spanOf(tree, unlisted.tokens)),
			span,
			name,
			class: 'armed-group',
			unnamed: false,
			sectors: noun?.sector ? [noun.sector] : [],
			ref: null,
			status: 'combatant',
			role: null,
			rules: ['who/unlisted-group-member'],
		}
	const sectors = noun?.sector ? [noun.sector] : []
	const rules = [`who/noun-${noun?.class ?? 'unknown'}`]
	if (group && (cls === 'people' || cls === 'force' || cls === 'armed-group' || cls === 'organisation')) {
		// "Taliban fighters", "Hamas officials": named by the group.
		const entry = group.actor
		return {
			...base,
			group: noun?.combatant === 'combatant' ? groupOf(tree, head, group.span) : undefined,
			span,
			name,
			class: cls === 'people' && entry && noun?.combatant === 'combatant' ? 'armed-group' : cls,
			unnamed: false,
			country: base.country ?? entry?.countries[0] ?? null,
			sectors: [...sectors, ...(entry?.sectors ?? [])],
			ref: entry?.name ?? null,
			status: noun?.combatant ?? 'unknown',
			role: null,
			rules: [...rules, 'who/group-member'],
		}
	}
	const whole =
		noun?.isPerson || noun?.combatant === 'combatant' || lemmaAt(tree, head) === 'member'
			? namedWhole(tree, head, names, knowledge)
			: null
	if (whole && (noun?.combatant === 'combatant' || MEMBERS.has(lemmaAt(tree, head))))
		return {
			...base,
			span,
			name,
			group: { name: whole.name, span: whole.span, members: name },
			class: whole.class === 'organisation' && noun?.combatant === 'combatant' ? 'armed-group' : whole.class,
			unnamed: false,
			country: base.country ?? whole.country,
			sectors: whole.sectors.length > 0 ? whole.sectors : sectors,
			ref: whole.ref,
			status: noun?.combatant ?? whole.status,
			role: null,
			rules: [...rules, 'who/member-of'],
		}
	return {
		...base,
		span,
		name,
		class: cls,
		unnamed: true,
		sectors,
		ref: null,
		status: noun?.combatant ?? 'unknown',
		role: null,
		rules,
	}
}

const groupOf = (tree: Tree, head: number, span: Span): Entity['group'] => ({
	name: textOf(tree, span),
	span,
	members: tree.tokens[head]?.form ?? '',
})

const MEMBERS = new Set(
	'member,fighter,militant,rebel,guerrilla,gunman,soldier,troop,trooper,militiaman,insurgent,terrorist,extremist,follower,supporter,cadre,combatant,element,commando,policeman,agent,unit,detachment,column,cell,squad,patrol,faction,force,activist,sympathizer,operative'.split(
		',',
	),
)
/** The named group behind "of": of "members of X" it is X that acts. */
function namedWhole(tree: Tree, head: number, names: KnownNames, knowledge: Knowledge): Entity | null {
	const of = kidsBy(tree, head, 'nmod').filter(
		(k) => k > head && ['of', 'from', 'of the', 'belonging to'].includes(caseOf(tree, k)),
	)
	for (const k of of) {
		const whole = readEntity(tree, k, names, knowledge)
		if (!whole.unnamed && !whole.pronoun && ['armed-group', 'force', 'organisation'].includes(whole.class)) return whole
	}
	return null
}

/** "Harakat X militants": no list has the name, but fighters bear it. */
function armedName(tree: Tree, proper: ProperName, names: KnownNames, knowledge: Knowledge): boolean {
	if (proper.tokens.some((t) => names.at(t))) return false
	return byCompany(tree, proper, knowledge)?.class === 'armed-group'
}

/** Names in capitals: by their own words, then by what stands round them. Null where a list knows better, or nothing tells. */
function readProper(
	tree: Tree,
	head: number,
	proper: ProperName,
	known: NamedSpan | null,
	names: KnownNames,
	knowledge: Knowledge,
	base: Pick<Entity, 'tree' | 'head' | 'pronoun' | 'definite' | 'number' | 'sponsor' | 'country'>,
): Entity | null {
	const { tokens } = proper
	if (known && (known.tokens.length >= tokens.length || (proper.class === null && known.kind !== 'place'))) return null
	if (isCalendarWord(tree.tokens[head]?.form ?? '') && tokens.length === 1) return null
	const before = names.isKnownPerson(tokens.at(-1)!)
	const toldBefore = before && tokens.length === 3 && /^(?:al|el|ul)$/i.test(tree.tokens[tokens[0]!]!.form)
	// A list may have a place that is only a piece of the name.
	const pieceOfPlace = (t: number): boolean =>
		names.at(t)?.kind === 'place' && names.at(t)!.tokens.length < tokens.length
	if (proper.class === null && ((before && !toldBefore) || tokens.some((t) => names.at(t) && !pieceOfPlace(t))))
		return null
	if (proper.class === null && tokens.some((t) => names.weaponAt(t))) return null
	const listed = knowledge.nouns.info(lemmaAt(tree, head))
	const common = tokens.length === 1 && listed !== null && uposAt(tree, head) !== 'PROPN'
	let found = proper.class ? { class: proper.class, rule: 'who/own-words' } : byCompany(tree, proper, knowledge)
	if (common && found?.class !== 'place') return null
	if (proper.mayBeArmed && found?.class !== 'person' && isArmedByCompany(tree, proper, knowledge))
		found = { class: 'armed-group', rule: 'who/armed-by-company' }
	if (!found && tree.sentence.kind === 'dateline' && head === tree.root && !common)
		found = { class: 'place', rule: 'who/dateline' }
	if (!found && tokens.length === 1 && isAcronym(tree.tokens[head]!.form) && tree.sentence.kind === 'prose')
		found = { class: 'organisation', rule: 'who/acronym' }
	if (!found && toldBefore) found = { class: 'person', rule: 'who/told-before' }
	if (!found) return null
	const span = spanOf(tree, tokens)
	const armed = found.class === 'armed-group' || found.class === 'force'
	const sector = proper.sector ?? (found.class === 'force' ? 'MIL' : null)
	return {
		...base,
		span,
		name: textOf(tree, span),
		class: found.class,
		unnamed: false,
		sectors: sector ? [sector] : [],
		ref: null,
		status: armed || proper.military ? 'combatant' : 'unknown',
		role:
			found.class !== 'person'
				? null
				: proper.title.length > 0
					? textOf(tree, spanOf(tree, proper.title))
					: (roleBefore(tree, tokens[0]!, knowledge) ?? roleBeside(tree, head)),
		rules: [found.rule],
	}
}

/** "police superintendent X": the words for a person that stand before. */
function roleBefore(tree: Tree, first: number, knowledge: Knowledge): string | null {
	const noun = first - 1
	if (uposAt(tree, noun) !== 'NOUN' || !knowledge.nouns.info(lemmaAt(tree, noun))?.isPerson) return null
	let from = noun
	while (from > 0 && ['NOUN', 'ADJ', 'PROPN'].includes(uposAt(tree, from - 1))) from--
	return textOf(tree, spanOf(tree, [from, noun]))
}

/** The name that stands beside an office: "its top officer, General X" is X; so is the name after a title parsed apart. */
function namedBeside(tree: Tree, head: number, knowledge: Knowledge, names: KnownNames): number | null {
	const lemma = lemmaAt(tree, head)
	const next = head + 1
	if (
		knowledge.titles.find(tree.tokens[head]?.form ?? '') &&
		uposAt(tree, next) === 'PROPN' &&
		tree.tokens[next]?.deprel.startsWith('nsubj') &&
		tree.tokens[head]?.head === tree.tokens[next]?.head
	)
		return next
	// A title that the tree sets beside the name: "the assassination of Senator X".
	const titled = names.properAt(next)?.title.includes(head) || knowledge.titles.find(tree.tokens[head]?.form ?? '')
	if (titled && uposAt(tree, next) === 'PROPN' && tree.tokens[next]?.head === tree.tokens[head]?.head) return next
	if (uposAt(tree, head) !== 'NOUN') return null
	const info = knowledge.nouns.info(lemma)
	if (!info?.isPerson) return null
	const beside = kidsBy(tree, head, 'appos').find((k) => uposAt(tree, k) === 'PROPN' && !names.isCountryWord(k))
	return beside ?? calledSo(tree, head) ?? setOff(tree, head, names)
}

/** Nouns that only hold a number or a crowd of what is named behind "of". */
const HOLDERS = new Set(
	'dozen,score,hundred,thousand,handful,couple,pair,group,band,crowd,majority,number,total,half,rest,scores,dozens,hundreds,thousands'.split(
		',',
	),
)

/** "a guard named X" */
function calledSo(tree: Tree, head: number): number | null {
	for (const verb of kidsBy(tree, head, 'acl'))
		if (['name', 'call', 'identify'].includes(lemmaAt(tree, verb)))
			return (
				kidsBy(tree, verb, 'xcomp', 'obj', 'obl', 'nmod').find((k) => uposAt(tree, k) === 'PROPN' && k > verb) ?? null
			)
	return null
}

/** "the candidate, Juan Vey,": a name of two words or more set off behind one person, whatever the tree makes of it. */
function setOff(tree: Tree, head: number, names: KnownNames): number | null {
	if (tree.tokens[head]?.xpos !== 'NN' || tree.tokens[head + 1]?.form !== ',' || !isDefinite(tree, head)) return null
	let end = head + 2
	while (uposAt(tree, end) === 'PROPN' && !names.isCountryWord(end)) end++
	if (end - head < 4 || !/^[,.;]$/.test(tree.tokens[end]?.form ?? '.') || kidsBy(tree, head, 'conj').length > 0)
		return null
	const run = Array.from({ length: end - head - 2 }, (_, k) => head + 2 + k)
	return run.find((k) => !run.includes(tree.tokens[k]?.head ?? -1)) ?? null
}

const isCalendarWord = (form: string): boolean =>
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)s?$/i.test(
		form,
	) && /^\p{Lu}/u.test(form)

/** "since 2009", "MAY 4", "in May". */
function isDate(tree: Tree, head: number): boolean {
	const form = tree.tokens[head]?.form ?? ''
	if (
		form === 'May' &&
		/^(?:in|since|until|till|during|late|early|mid|last|next|this)$/i.test(tree.tokens[head - 1]?.form ?? '')
	)
		return tree.tokens[head + 1]?.upos !== 'PROPN'
	if (uposAt(tree, head) !== 'NUM') return false
	if (/^(?:1[5-9]|20)\d\d$/.test(form))
		return ['in', 'since', 'by', 'until', 'during', 'from', 'of'].includes(caseOf(tree, head))
	return /^\d{1,2}$/.test(form) && [head - 1, head + 1].some((k) => isCalendarWord(tree.tokens[k]?.form ?? ''))
}

function classOfNoun(
	noun: string | null,
	isPerson = false,
	sector: string | null = null,
	isGroup = false,
): EntityClass {
	switch (noun) {
		case 'person':
		case 'civilian':
			return 'people'
		case 'official':
			return isGroup && !isPerson ? 'organisation' : 'people'
		case 'military':
			return isPerson ? 'people' : 'force'
		case 'armed':
			// The police are armed and no armed group.
			return sector === 'COP' ? (isPerson ? 'people' : 'force') : 'armed-group'
		case 'group':
			return 'organisation'
		case 'place':
			return 'place'
		case 'facility':
			return 'facility'
		case 'vehicle':
			return 'platform'
		case 'weapon':
			return 'weapon'
		case 'event':
			return 'event'
		case 'time':
			return 'time'
		default:
			return 'thing'
	}
}

/** "Iranian tourists", "a Sudanese woman": nobody in office or arms. */
function ofPrivatePeople(tree: Tree, head: number, knowledge: Knowledge): boolean {
	if (!['amod', 'compound'].includes(relation(tree, head))) return false
	const noun = knowledge.nouns.info(lemmaAt(tree, tree.tokens[head]?.head ?? -1))
	return noun?.isPerson === true && (noun.class === 'civilian' || noun.class === 'person')
}

const WITHIN = new Set(['in', 'inside', 'into', 'across', 'throughout', 'within', 'near', 'outside', 'through'])
/** "in western Mali", "visitors from Brazil and Kenya": the country is where, not who. */
function isWhere(tree: Tree, head: number, knowledge: Knowledge): boolean {
	let at = head
	while (relation(tree, at) === 'conj' && uposAt(tree, tree.tokens[at]?.head ?? -1) === 'PROPN')
		at = tree.tokens[at]!.head
	if (!['obl', 'nmod'].includes(relation(tree, at))) return false
	const by = caseOf(tree, at)
	if (WITHIN.has(by)) return true
	const up = tree.tokens[at]?.head ?? -1
	const noun = knowledge.nouns.info(lemmaAt(tree, up))
	return by === 'from' && uposAt(tree, up) === 'NOUN' && noun?.isPerson === true && noun.class !== 'official'
}

const DEALS = new Set([
	'talk',
	'relation',
	'tie',
	'war',
	'treaty',
	'dispute',
	'tension',
	'truce',
	'ceasefire',
	'agreement',
	'deal',
	'peace',
])
const ADDRESSED = new Set([
	'accuse',
	'blame',
	'warn',
	'urge',
	'condemn',
	'tell',
	'ask',
	'criticise',
	'criticize',
	'thank',
	'accusing',
])
/** "talks between A and B", "accused A of": a capital stands for its government. */
function isDealtWith(tree: Tree, head: number): boolean {
	const at = relation(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? head) : head
	const up = lemmaAt(tree, tree.tokens[at]?.head ?? -1)
	if (relation(tree, at) === 'obj') return ADDRESSED.has(up)
	return ['between', 'with'].includes(caseOf(tree, at)) && DEALS.has(up)
}

type Typed = Pick<Entity, 'class' | 'unnamed' | 'country' | 'sectors' | 'ref' | 'status' | 'role'>

function typeKnown(tree: Tree, head: number, known: NamedSpan, knowledge: Knowledge): Typed | null {
	const plain = { unnamed: false, sectors: [] as string[], ref: null, status: 'unknown' as const, role: null }
	switch (known.kind) {
		case 'country':
			if (isWhere(tree, head, knowledge)) return { ...plain, class: 'place', country: known.country }
			return { ...plain, class: 'state', country: known.country, sectors: ['GOV'] }
		case 'demonym':
			// "Iranian strikes" are the state's; "Iranians", "five Americans", "Iranian tourists" are people.
			if (ofPrivatePeople(tree, head, knowledge)) return { ...plain, class: 'people', country: known.country }
			if (['amod', 'compound', 'nmod'].includes(relation(tree, head)))
				return { ...plain, class: 'state', country: known.country, sectors: ['GOV'] }
			return { ...plain, class: 'people', unnamed: true, country: known.country }
		case 'house':
			return {
				...plain,
				class: known.country ? 'state' : 'organisation',
				country: known.country,
				sectors: known.sector ? [known.sector] : ['GOV'],
			}
		case 'actor': {
			const entry = known.actor
			if (!entry) return null
			const armed =
				entry.kind === 'armed-group' ||
				entry.kind === 'militia' ||
				entry.kind === 'paramilitary' ||
				entry.kind === 'criminal-group'
			const force = entry.kind === 'force' || entry.kind === 'police' || entry.kind === 'coalition'
			return {
				class: armed ? 'armed-group' : force ? 'force' : 'organisation',
				unnamed: false,
				country: entry.countries[0] ?? null,
				sectors: [...entry.sectors],
				ref: entry.name,
				status: armed || force ? 'combatant' : 'unknown',
				role: null,
			}
		}
		case 'place': {
			// A capital that says or does something is its government; elsewhere it is a place.
			const capital = knowledge.countries.byCapital(textOf(tree, known.span))
			const acts = relation(tree, head) === 'nsubj' || relation(tree, head) === 'iobj' || isDealtWith(tree, head)
			if (capital && acts) return { ...plain, class: 'state', country: capital.iso2, sectors: ['GOV'] }
			if (isPersonLike(tree, head)) return null
			return { ...plain, class: 'place', country: known.country }
		}
	}
}

/** A name that no list knows: typed by title, by its common words, by company. */
function readName(
	tree: Tree,
	head: number,
	words: readonly number[],
	names: KnownNames,
	knowledge: Knowledge,
	base: Pick<Entity, 'tree' | 'head' | 'pronoun' | 'definite' | 'number' | 'sponsor' | 'country'>,
): Entity {
	const plain = { unnamed: false, sectors: [] as string[], ref: null, status: 'unknown' as const, role: null }
	const span = spanOf(tree, words)
	const name = textOf(tree, span)
	const person = personName(tree, words, names, knowledge)
	if (person) {
		const personSpan = spanOf(tree, person.name)
		return {
			...base,
			...plain,
			span: personSpan,
			name: textOf(tree, personSpan),
			class: 'person',
			role: person.title.length > 0 ? textOf(tree, spanOf(tree, person.title)) : roleBeside(tree, head),
			status: person.military ? 'combatant' : 'unknown',
			rules: [person.rule],
		}
	}
	const weapon = names.weaponAt(head)
	if (weapon)
		return { ...base, ...plain, span, name, class: weapon.platform ? 'platform' : 'weapon', rules: ['who/weapon-name'] }
	const noun = knowledge.nouns.info(lemmaAt(tree, head))
	if (noun && noun.class !== 'time' && noun.class !== 'abstract' && noun.class !== 'event') {
		const cls = classOfNoun(noun.class)
		return {
			...base,
			...plain,
			span,
			name,
			class: cls === 'people' && !noun.isGroup && noun.class === 'person' ? 'people' : cls,
			sectors: noun.sector ? [noun.sector] : [],
			status: noun.combatant,
			unnamed: words.length === 1,
			rules: ['who/name-with-noun'],
		}
	}
	const preposition = caseOf(tree, head)
	if (
		['in', 'near', 'at', 'outside', 'around', 'from', 'into', 'across', 'throughout', 'inside'].includes(preposition) &&
		relation(tree, head) !== 'nsubj'
	)
		return { ...base, ...plain, span, name, class: 'place', rules: ['who/name-after-place-word'] }
	if (noun?.class === 'time') return { ...base, ...plain, span, name, class: 'time', rules: ['who/noun-time'] }
	return {
		...base,
		...plain,
		span,
		name,
		class: words.length > 1 && isPersonLike(tree, head) ? 'person' : 'organisation',
		rules: ['who/name'],
	}
}
