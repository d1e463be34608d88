/** Names that no list has, or has only a piece of: read by their title, by their own words, by what stands round them. */
import type { Knowledge } from '../../knowledge/index.ts'
import { isCalendarWord } from './calendar.ts'
import { type Entity, entityOf, type Nominal, type Told } from './entity.ts'
import type { KnownNames, NamedSpan } from './names.ts'
import { textOf } from './nominal.ts'
import { classOfNoun } from './noun-class.ts'
import { isPersonLike, personName, roleBeside } from './person.ts'
import type { ProperName } from './proper.ts'
import { byCompany, isAcronym, isArmedByCompany } from './proper-company.ts'
import { caseOf, lemmaAt, relation, spanOf, type Tree, uposAt } from './tree.ts'

/** Names in capitals: by their own words, then by what stands round them. Null where a list knows better, or nothing tells. */
export function readProper(
	tree: Tree,
	head: number,
	proper: ProperName,
	known: NamedSpan | null,
	names: KnownNames,
	knowledge: Knowledge,
	base: Nominal,
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
	const words = { span, name: textOf(tree, span), rules: [found.rule] }
	return entityOf(base, words, {
		class: found.class,
		sectors: sector ? [sector] : [],
		status: armed || proper.military ? 'combatant' : 'unknown',
		role:
			found.class !== 'person'
				? null
				: proper.title.length > 0
					? textOf(tree, spanOf(tree, proper.title))
					: (roleBefore(tree, tokens[0]!, knowledge) ?? roleBeside(tree, head)),
	})
}

/** "police superintendent X": the words for a person that stand before. */
function roleBefore(tree: Tree, first: number, knowledge: Knowledge): string | null {
	const noun = first - 1
	if (uposAt(tree, noun) !== 'NOUN' || !knowledge.nouns.info(lemmaAt(tree, noun))?.isPerson) return null
	let from = noun
	while (from > 0 && ['NOUN', 'ADJ', 'PROPN'].includes(uposAt(tree, from - 1))) from--
	return textOf(tree, spanOf(tree, [from, noun]))
}

/** A name that no list knows: typed by title, by its common words, by company. */
export function readName(
	tree: Tree,
	head: number,
	words: readonly number[],
	names: KnownNames,
	knowledge: Knowledge,
	base: Nominal,
): Entity {
	const span = spanOf(tree, words)
	const name = textOf(tree, span)
	const person = personName(tree, words, names, knowledge)
	if (person) {
		const personSpan = spanOf(tree, person.name)
		const own = { span: personSpan, name: textOf(tree, personSpan), rules: [person.rule] }
		return entityOf(base, own, {
			class: 'person',
			role: person.title.length > 0 ? textOf(tree, spanOf(tree, person.title)) : roleBeside(tree, head),
			status: person.military ? 'combatant' : 'unknown',
		})
	}
	const as = (rule: string, told: Told): Entity => entityOf(base, { span, name, rules: [rule] }, told)
	const weapon = names.weaponAt(head)
	if (weapon) return as('who/weapon-name', { class: weapon.platform ? 'platform' : 'weapon' })
	const noun = knowledge.nouns.info(lemmaAt(tree, head))
	if (noun && noun.class !== 'time' && noun.class !== 'abstract' && noun.class !== 'event') {
		// "Gendarmes perished": capitals that open a sentence make no name of several.
		const plain = words.length === 1 && tree.tokens[head]?.xpos === 'NNPS' && isFirstWord(tree, head)
		return entityOf(
			plain ? { ...base, definite: false } : base,
			{ span, name, rules: ['who/name-with-noun'] },
			{
				class: classOfNoun(noun.class),
				sectors: noun.sector ? [noun.sector] : [],
				status: noun.combatant,
				unnamed: words.length === 1,
			},
		)
	}
	const preposition = caseOf(tree, head)
	if (
		['in', 'near', 'at', 'outside', 'around', 'from', 'into', 'across', 'throughout', 'inside'].includes(preposition) &&
		relation(tree, head) !== 'nsubj'
	)
		return as('who/name-after-place-word', { class: 'place' })
	if (noun?.class === 'time') return as('who/noun-time', { class: 'time' })
	return as('who/name', { class: words.length > 1 && isPersonLike(tree, head) ? 'person' : 'organisation' })
}

const isFirstWord = (tree: Tree, at: number): boolean => tree.tokens.slice(0, at).every(({ upos }) => upos === 'PUNCT')
