/**
 * Reads what a nominal stands for, with its name as printed, country, sponsor and number. From syntax, noun classes, name lists
 * and context, in that order of trust; an unknown name is typed by its company ("General X", "X militants", "near X").
 */
import type { Knowledge } from '../../knowledge/index.ts'
import type { Span } from '../../report/span.ts'
import { numberOf } from '../chunks/index.ts'
import { isCalendarWord, isDate } from './calendar.ts'
import { changed, type Entity, type EntityClass, entityOf, isParty, type Nominal, type Words } from './entity.ts'
import { typeListed } from './listed.ts'
import { calledSo, namedBeside } from './named-beside.ts'
import { type KnownNames, knownNames } from './names.ts'
import { countryOf, isDefinite, nameTokens, sponsorOf, textOf } from './nominal.ts'
import { classOfNoun } from './noun-class.ts'
import type { ProperName } from './proper.ts'
import { byCompany } from './proper-company.ts'
import { caseOf, kidsBy, lemmaAt, spanOf, type Tree, uposAt } from './tree.ts'
import { readName, readProper } from './unlisted.ts'

/** Reads nominals of one sentence; answers are kept, so asking twice costs nothing. */
export interface Entities {
	of(head: number): Entity
	readonly names: KnownNames
}

export function entitiesOf(tree: Tree, knowledge: Knowledge, names = knownNames(tree, knowledge)): Entities {
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
	const beside = namedBeside(tree, head, knowledge, names)
	if (beside !== null) {
		const person = readEntity(tree, beside, names, knowledge)
		if (person.class === 'person' || person.rules.includes('who/name'))
			return changed(person, {
				class: 'person',
				head,
				role: person.role ?? textOf(tree, spanOf(tree, nameTokens(tree, head, names))),
				country: person.country ?? countryOf(tree, head, nameTokens(tree, head, names), names),
			})
	}
	const held = heldBehindOf(tree, head, names, knowledge)
	if (held) return held
	const words = nameTokens(tree, head, names)
	const base: Nominal = {
		tree,
		head,
		pronoun: token?.upos === 'PRON',
		definite: isDefinite(tree, head),
		number: numberOf(tree.sentence, head),
		sponsor: sponsorOf(tree, head, names),
		country: countryOf(tree, head, words, names),
	}
	const known = names.isKnownPerson(head) ? null : names.at(head)
	const proper = names.properAt(head)
	if (proper && !base.pronoun) {
		const typed = readProper(tree, head, proper, known, names, knowledge, base)
		if (typed) return typed
	}
	if (known && (known.kind !== 'place' || uposAt(tree, head) === 'PROPN' || known.tokens.length > 1)) {
		const typed = typeListed(tree, head, known, knowledge)
		if (typed) {
			const name = textOf(tree, known.span)
			return entityOf(base, { span: known.span, name, rules: [`who/known-${known.kind}`] }, typed)
		}
	}
	const span = spanOf(tree, words)
	const named = (...rules: string[]): Words => ({ span, name: textOf(tree, span), rules })
	if (base.pronoun)
		return entityOf(base, named('who/pronoun'), { class: classOfPronoun(lemmaAt(tree, head)), unnamed: true })
	if (isThoseCounted(tree, head))
		return entityOf({ ...base, pronoun: true }, named('who/pronoun'), { class: 'people', unnamed: true })
	if (isCalendarWord(token?.form ?? '') || isDate(tree, head))
		return entityOf(base, named('who/calendar'), { class: 'time', unnamed: true })
	if (token?.upos === 'PROPN') return readName(tree, head, words, names, knowledge, base)
	return readNoun(base, named, names, knowledge)
}

/** "six of the nine drones", "dozens of recruits": what stands behind "of" is meant, so many of them. */
function heldBehindOf(tree: Tree, head: number, names: KnownNames, knowledge: Knowledge): Entity | null {
	const upos = uposAt(tree, head)
	const behind = kidsBy(tree, head, 'nmod').filter((k) => caseOf(tree, k) === 'of')
	if (upos === 'NUM') {
		// "one of the wounded": the adjective stands for the people.
		const isThem = (k: number): boolean => uposAt(tree, k) === 'ADJ' && kidsBy(tree, k, 'det').length > 0
		const of = behind.find((k) => ['NOUN', 'PROPN'].includes(uposAt(tree, k)) || isThem(k))
		if (of !== undefined)
			return changed(readEntity(tree, of, names, knowledge), { number: numberOf(tree.sentence, head) })
	}
	if (upos === 'NOUN' && HOLDERS.has(lemmaAt(tree, head))) {
		const of = behind.find((k) => k > head && uposAt(tree, k) === 'NOUN')
		const held = of === undefined ? null : readEntity(tree, of, names, knowledge)
		if (held && isParty(held)) return changed(held, { number: held.number ?? numberOf(tree.sentence, head) })
		if (held?.class === 'weapon' || held?.class === 'platform') return changed(held, { head })
	}
	if (upos === 'NOUN' && MEASURES.has(lemmaAt(tree, head))) {
		const of = behind.find((k) => k > head && uposAt(tree, k) === 'NOUN')
		const held = of === undefined ? null : readEntity(tree, of, names, knowledge)
		if (held?.class === 'weapon') return changed(held, { head, number: null })
	}
	if (upos === 'NOUN' && PIECES.has(lemmaAt(tree, head))) {
		const of = behind.find((k) => k > head && uposAt(tree, k) === 'NOUN')
		const held = of === undefined ? null : readEntity(tree, of, names, knowledge)
		if (held?.class === 'facility') return changed(held, { head, number: null })
	}
	return null
}

/** "the three released two women", "the pair fled": as many as were told of before. */
const isThoseCounted = (tree: Tree, head: number): boolean =>
	(uposAt(tree, head) === 'NUM' || /^(?:pair|duo|trio|quartet)$/.test(lemmaAt(tree, head))) &&
	tree.tokens[head]!.deprel.startsWith('nsubj') &&
	kidsBy(tree, head, 'det').some((k) => lemmaAt(tree, k) === 'the') &&
	kidsBy(tree, head, 'nmod').length === 0

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'i', 'me', 'who', 'whom', 'someone', 'somebody'])
const PLURAL = new Set(['they', 'them', 'we', 'us', 'those', 'their', 'our'])
const classOfPronoun = (lemma: string): EntityClass =>
	PERSONAL.has(lemma) ? 'person' : PLURAL.has(lemma) ? 'people' : 'thing'

/** A common noun: typed by the noun list, or by the named group that its people are of. */
function readNoun(
	base: Nominal,
	named: (...rules: string[]) => Words,
	names: KnownNames,
	knowledge: Knowledge,
): Entity {
	const { tree, head } = base
	const lemma = lemmaAt(tree, head)
	// "army post", "police chief": two words may mean more than one.
	const joined = uposAt(tree, head - 1) === 'PUNCT' ? lemma : `${lemmaAt(tree, head - 1)} ${lemma}`
	const both = knowledge.nouns.info(joined)
	const noun = both ?? knowledge.nouns.info(lemma)
	const armed = noun?.combatant === 'combatant'
	const status = noun?.combatant ?? 'unknown'
	const sectors = noun?.sector ? [noun.sector] : []
	const rule = `who/noun-${noun?.class ?? 'unknown'}`
	// "fighters" and "bombers" are people unless a word beside them says jet.
	// "a gold mine" is no weapon either.
	const weapon = noun?.isPerson || noun?.isGroup || both?.class === 'facility' ? null : names.weaponAt(head)
	const cls = weapon
		? weapon.platform
			? 'platform'
			: 'weapon'
		: classOfNoun(noun?.class ?? null, noun?.isPerson, noun?.sector, noun?.isGroup)
	const modifiers = kidsBy(tree, head, 'compound', 'amod', 'nmod:poss', 'flat')
	const group = modifiers.map((m) => names.at(m)).find((n) => n?.kind === 'actor')
	const unlisted =
		!group && armed && noun.isPerson
			? modifiers.map((m) => names.properAt(m)).find((p) => p && armedName(tree, p, names, knowledge))
			: undefined
	if (unlisted)
		return entityOf(base, named('who/unlisted-group-member'), {
			// "Tamil rebels": of a people, which is not what they are called.
			group: unlisted.tokens.every(
				(t) => uposAt(tree, t) === 'ADJ' || knowledge.nouns.info(lemmaAt(tree, t))?.isPerson === true,
			)
				? undefined
				: groupOf(tree, head, spanOf(tree, unlisted.tokens)),
			class: 'armed-group',
			sectors,
			status,
		})
	if (group && (cls === 'people' || cls === 'force' || cls === 'armed-group' || cls === 'organisation')) {
		// "Taliban fighters", "Hamas officials": named by the group.
		const entry = group.actor
		return entityOf(base, named(rule, 'who/group-member'), {
			group: armed ? groupOf(tree, head, group.span) : undefined,
			class: cls === 'people' && entry && armed ? 'armed-group' : cls,
			country: base.country ?? entry?.countries[0] ?? null,
			sectors: [...sectors, ...(entry?.sectors ?? [])],
			ref: entry?.name ?? null,
			status,
		})
	}
	const isPart = PARTS.has(lemma)
	const isMember = armed || isPart || (MEMBERS.has(lemma) && (noun?.isPerson || lemma === 'member'))
	const whole = isMember ? namedWhole(tree, head, names, knowledge, armed) : null
	if (whole && (!isPart || armed || whole.class !== 'organisation')) {
		const words = named(rule, 'who/member-of')
		return entityOf(base, words, {
			group: { name: whole.group?.name ?? whole.name, span: whole.group?.span ?? whole.span, members: words.name },
			class: whole.class === 'organisation' && armed ? 'armed-group' : whole.class,
			country: base.country ?? whole.country,
			sectors: whole.sectors.length > 0 ? whole.sectors : sectors,
			ref: whole.ref,
			status: noun?.combatant ?? whole.status,
		})
	}
	const called = cls === 'organisation' || cls === 'armed-group' ? calledSo(tree, head) : null
	const so = called === null ? null : readEntity(tree, called, names, knowledge)
	if (so && !so.unnamed && so.country === null)
		return changed(so, { head, number: base.number, class: WHOLES.has(so.class) ? so.class : cls })
	const words = named(rule)
	const of = noun && BODIES.has(lemma) ? ofCountry(tree, head, names) : null
	const span = of ? { start: words.span.start, end: of.end } : words.span
	const name = of ? textOf(tree, span) : words.name
	return entityOf(base, { span, name, rules: words.rules }, { class: cls, unnamed: true, sectors, status })
}

/** What a country has one of: "the government of Mandouro" is named by the whole. */
const BODIES = new Set([
	'government',
	'army',
	'parliament',
	'ministry',
	'president',
	'king',
	'navy',
	'junta',
	'military',
])
function ofCountry(tree: Tree, head: number, names: KnownNames): Span | null {
	const k = kidsBy(tree, head, 'nmod').find(
		(m) => caseOf(tree, m) === 'of' && names.at(m)?.kind === 'country' && m - head <= 3,
	)
	return k === undefined ? null : names.at(k)!.span
}

const groupOf = (tree: Tree, head: number, span: Span): Entity['group'] => ({
	name: textOf(tree, span),
	span,
	members: tree.tokens[head]?.form ?? '',
})

const MEMBERS = new Set(
	'member,fighter,militant,rebel,guerrilla,gunman,soldier,troop,trooper,militiaman,insurgent,terrorist,extremist,follower,supporter,cadre,combatant,element,commando,policeman,agent,unit,detachment,column,cell,squad,patrol,faction,force,activist,sympathizer,sympathiser,operative,loyalist,partisan,volunteer,recruit,diehard,mercenary,auxiliary,adherent,affiliate,saboteur,raider,sniper,bomber,hitman'.split(
		',',
	),
)
/** What a force is made of, though the word alone may mean other things: "a column of the Mountain Front". */
const PARTS = new Set([
	'column',
	'wing',
	'element',
	'faction',
	'band',
	'group',
	'convoy',
	'contingent',
	'formation',
	'splinter',
	'remnant',
	'offshoot',
	'survivor',
	'straggler',
	'holdout',
])

/** Parts of a group or force that only a number or nothing tells from the others. */
const IS_BODY = new Set(
	'front,company,column,unit,wing,cell,faction,brigade,battalion,squad,division,detachment'.split(','),
)

const WHOLES = new Set(['armed-group', 'force', 'organisation'])
const LOYAL = new Set(['loyal', 'allied', 'faithful', 'belong'])
const loyalTo = (tree: Tree, head: number): number[] =>
	kidsBy(tree, head, 'amod', 'acl')
		.filter((k) => LOYAL.has(lemmaAt(tree, k)))
		.flatMap((k) =>
			kidsBy(tree, k, 'obl', 'nmod').filter((o) => caseOf(tree, o) === 'to' || caseOf(tree, o) === 'with'),
		)

/** The named group behind "of": of "members of X" it is X that acts. */
function namedWhole(tree: Tree, head: number, names: KnownNames, knowledge: Knowledge, armed = false): Entity | null {
	const of = [
		...kidsBy(tree, head, 'nmod').filter(
			(k) => k > head && ['of', 'from', 'of the', 'belonging to'].includes(caseOf(tree, k)),
		),
		...loyalTo(tree, head),
	]
	for (const k of of) {
		const whole = readEntity(tree, k, names, knowledge)
		if (!whole.unnamed && !whole.pronoun && WHOLES.has(whole.class)) return whole
		// "troops of General X", "forces loyal to X"
		if (
			armed &&
			whole.class === 'person' &&
			!whole.pronoun &&
			(whole.role !== null || !kidsBy(tree, head, 'nmod').includes(k))
		)
			return { ...whole, class: 'armed-group' }
		// "members of the Bari clan": named as what it is.
		if (KIN.has(lemmaAt(tree, k)) && !whole.pronoun && namesItself(tree, k))
			return changed(whole, { unnamed: false, class: whole.class === 'people' ? 'people' : 'organisation' })
		// "members of the 5th company of the Mountain Front": its part is nobody by itself.
		const above = whole.unnamed && IS_BODY.has(lemmaAt(tree, k)) ? namedWhole(tree, k, names, knowledge) : null
		if (above) return above
	}
	return null
}

const KIN = new Set(
	'clan,subclan,tribe,subtribe,gang,cartel,mafia,sect,militia,minority,community,syndicate,crew,family'.split(','),
)
const namesItself = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'compound', 'amod', 'flat').some((m) => /^\p{Lu}/u.test(tree.tokens[m]?.form ?? ''))

/** "Harakat X militants": no list has the name, but fighters bear it. */
function armedName(tree: Tree, proper: ProperName, names: KnownNames, knowledge: Knowledge): boolean {
	if (proper.tokens.some((t) => names.at(t))) return false
	return byCompany(tree, proper, knowledge)?.class === 'armed-group'
}

/** "40 kilos of dynamite", "sticks of dynamite", "fragments of a rocket": so much of a weapon. */
const MEASURES = new Set(
	'kilo,kg,kilogram,kilogramme,gram,gramme,lb,pound,ton,tonne,stick,round,string,cluster,swarm,quantity,burst,fragment,piece,splinter,shard'.split(
		',',
	),
)

/** "a stretch of railway", "part of the bridge": so much of a building or a work. */
const PIECES = new Set('part,section,stretch,portion,segment,length,strip,corner,wing,half,span'.split(','))

/** Nouns that only hold a number or a crowd of what is named behind "of". */
const HOLDERS = new Set(
	'dozen,score,hundred,thousand,handful,couple,pair,trio,group,band,squad,gang,pack,bunch,team,swarm,crowd,mob,horde,throng,posse,column,wave,stream,truckload,lorryload,busload,carload,boatload,majority,number,total,half,rest,scores,dozens,hundreds,thousands'.split(
		',',
	),
)
