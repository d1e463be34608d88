/** What a name from a list stands for where it stands: a country is a state where it acts, a place where it only says where. */
import type { Knowledge } from '../../knowledge/index.ts'
import type { Told } from './entity.ts'
import type { NamedSpan } from './names.ts'
import { textOf } from './nominal.ts'
import { isPersonLike } from './person.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from './tree.ts'

/** Null where something else tells better. */
export function typeListed(tree: Tree, head: number, known: NamedSpan, knowledge: Knowledge): Told | null {
	switch (known.kind) {
		case 'country':
			if (isWhere(tree, head, knowledge)) return { class: 'place', country: known.country }
			return { class: 'state', country: known.country, sectors: ['GOV'] }
		case 'demonym':
			// "Iranian strikes" are the state's; "Iranians", "five Americans", "Iranian tourists" are people.
			if (ofPrivatePeople(tree, head, knowledge)) return { class: 'people', country: known.country }
			if (['amod', 'compound', 'nmod'].includes(relation(tree, head)))
				return { class: 'state', country: known.country, sectors: ['GOV'] }
			return { class: 'people', unnamed: true, country: known.country }
		case 'house':
			return {
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
				country: entry.countries[0] ?? null,
				sectors: [...entry.sectors],
				ref: entry.name,
				status: armed || force ? 'combatant' : 'unknown',
			}
		}
		case 'place': {
			// A capital that says or does something is its government; elsewhere it is a place.
			const capital = knowledge.countries.byCapital(textOf(tree, known.span))
			// "Vellin and Ostrelsk summoned": both do.
			const first = relation(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? head) : head
			const acts = (): boolean =>
				['nsubj', 'iobj'].includes(relation(tree, first)) || isDealtWith(tree, head, knowledge)
			if (capital && acts()) return { class: 'state', country: capital.iso2, sectors: ['GOV'] }
			if (isPersonLike(tree, head)) return null
			return { class: 'place', country: known.country }
		}
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

/** What two have with each other. */
const DEALS = new Set(
	'accord agreement alliance border contact cooperation deal difference dispute feud frontier link pact peace quarrel relation relationship rift row talk tension tie trade treaty truce ceasefire understanding war'.split(
		' ',
	),
)
/** Verbs with which somebody turns to a government, and words for what they send it. */
const SPEAKS_TO = new Set(
	'apologise apologize appeal complain object offer pledge plead promise protest reply respond speak write apology appeal complaint letter message note offer plea protest reply request signal telegram ultimatum warning'.split(
		' ',
	),
)
const PRESSES = new Set('call demand prevail pressure impose embargo sanction'.split(' '))
/** Types of what is said to somebody or of them. */
const SAID = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'SUPPORT'])
const ADDRESSED = new Set(['assure', 'inform', 'remind', 'tell', 'warn', 'accusing'])
/** A town may be held or reached, too. */
const HELD = new Set(['accept', 'admit', 'ask', 'back', 'defend', 'question', 'refuse', 'search', 'welcome'])
/** "talks between A and B", "accused A of", "sided with A", "appealed to A": a capital stands for its government. */
function isDealtWith(tree: Tree, head: number, { events }: Knowledge): boolean {
	const at = relation(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? head) : head
	const host = tree.tokens[at]?.head ?? -1
	const up = lemmaAt(tree, host)
	if (relation(tree, at) === 'obj')
		return (
			ADDRESSED.has(up) ||
			(up === 'ask' && kidsBy(tree, host, 'xcomp', 'ccomp').length > 0) ||
			(!HELD.has(up) && events.verb(up).some(({ parts, type }) => parts.length === 1 && SAID.has(type)))
		)
	const deals = (): boolean => DEALS.has(up) || kidsBy(tree, host, 'obj').some((k) => DEALS.has(lemmaAt(tree, k)))
	switch (caseOf(tree, at)) {
		case 'between':
			return DEALS.has(up)
		case 'with':
			return deals() || events.verb(up).some(({ parts }) => parts.length === 2 && parts[1] === 'with')
		case 'to':
			return SPEAKS_TO.has(up)
		case 'on':
		case 'upon':
		case 'against':
			return PRESSES.has(up)
		default:
			return false
	}
}
