/** From the words that stand for a speaker to who that is: a person, an institution, or somebody unnamed as described. */
import { apposed } from '../../language/names/apposed.ts'
import type { Entity } from '../../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, spanOf, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import type { Span } from '../../report/span.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Speaker } from '../schema.ts'
import { SPOKESPERSON } from './source-words.ts'
import { isUnnamed } from './unnamed.ts'

/** A speaker from what stands there, and from whom it goes back to. */
export function speakerOf(reading: Reading, people: People, entity: Entity, at: number, sentence: number): Speaker {
	const house = at >= 0 ? spokenFor(reading, entity, sentence) : null
	if (house) return { kind: 'institution', name: people.resolve(house, sentence).name, span: house.span }
	const own = at >= 0 ? apposed(reading, sentence, entityAt(reading, sentence, at)).span : entity.span
	const span = { start: own.start, end: own.end }
	const elsewhere = entity.span.start !== own.start && !reading.text.slice(own.start, own.end).includes(entity.name)
	const named = elsewhere ? { named: { start: entity.span.start, end: entity.span.end } } : {}
	const country = entity.country ? { country: entity.country } : {}
	const home = organisationOf(reading, entity)
	const organisation = home ? { organisation: home } : {}
	if (entity.class === 'person' && !entity.pronoun) {
		const name = withSurname(entity, people.fullName(entity))
		const role = people.roleOf(name) ?? entity.role
		return { kind: 'person', name, span, ...named, ...(role ? { role } : {}), ...organisation, ...country }
	}
	if (home && SPOKESPERSON.test(lemmaAt(entity.tree, entity.head))) {
		const whole = fullPhrase(reading, entity)
		return {
			kind: 'institution',
			name: reading.text.slice(whole.start, whole.end),
			span: whole,
			...organisation,
			...country,
		}
	}
	// "We condemn" in plain narration is the publisher speaking as a party.
	if (/^(?:we|our)$/i.test(entity.name) && reading.publisher)
		return { kind: 'institution', name: reading.publisher, span }
	const name = wholeName(reading, entity)
	if (isUnnamed(reading, entity)) {
		const { number } = entity
		const many = number && number.min === number.max && number.min !== null ? { number: number.min } : {}
		return { kind: 'unnamed', name, span, ...named, ...organisation, ...many, ...country }
	}
	return { kind: 'institution', name, span, ...named, ...organisation, ...country }
}

/** "Josephat" with the surname that stands right behind it, where the parser lost it. */
function withSurname({ tree, head }: Entity, name: string): string {
	if (/\s/.test(name) || tree.tokens[head]?.form !== name) return name
	const next = tree.tokens[head + 1]
	const joined = next?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.form) && tree.tokens[head]!.end + 1 === next.start
	return joined ? `${name} ${next.form}` : name
}

/** "a caller who said he spoke for X", "a man claiming to represent X": X speaks. */
function spokenFor(reading: Reading, { tree, head, unnamed, class: cls }: Entity, sentence: number): Entity | null {
	if (!unnamed || (cls !== 'people' && cls !== 'person')) return null
	if (reading.trees[sentence] !== tree) return null
	for (const clause of kidsBy(tree, head, 'acl'))
		for (const verb of below(tree, clause)) {
			const lemma = lemmaAt(tree, verb)
			const house =
				lemma === 'represent'
					? kidsBy(tree, verb, 'obj')[0]
					: lemma === 'speak'
						? kidsBy(tree, verb, 'obl').find((k) => /^(?:for|on behalf of)$/.test(caseOf(tree, k)))
						: undefined
			const entity = house === undefined ? null : entityAt(reading, sentence, house)
			if (entity && ['armed-group', 'organisation', 'force'].includes(entity.class) && !entity.unnamed) return entity
		}
	return null
}

/** "an official at the ministry", "a spokesman for the Front", "Pentagon officials". */
function organisationOf(reading: Reading, entity: Entity): string | null {
	const { tree, head } = entity
	if (entity.class !== 'people' && entity.class !== 'person') return null
	const sentence = tree.sentence.index
	const houses = [
		...kidsBy(tree, head, 'nmod', 'nmod:poss').filter((k) => /^(?:for|of|at|with|from|'s|’s)$/.test(caseOf(tree, k))),
		...kidsBy(tree, head, 'compound'),
	]
	for (const k of houses) {
		const house = entityAt(reading, sentence, k)
		const named = ['organisation', 'armed-group', 'force', 'state', 'facility'].includes(house.class)
		if (named && k !== head && house.name !== entity.name) return house.name
	}
	return null
}

/** "director of police", "panel of experts": a word that says little without what it is of. */
function wholeName(reading: Reading, { tree, head, name, unnamed }: Entity): string {
	const lemma = lemmaAt(tree, head)
	if (!(unnamed ? OF_WHAT : OFFICE_OF).test(lemma)) return name
	const of = kidsBy(tree, head, 'nmod').find(
		(k) => caseOf(tree, k) === 'of' && tree.tokens[head + 1]?.form === 'of' && uposAt(tree, k) !== 'PRON',
	)
	if (of === undefined) return name
	const end = entityAt(reading, tree.sentence.index, of).span.end
	const first = kidsBy(tree, head, 'compound', 'amod').find((k) => k < head) ?? head
	const start = Math.min(tree.tokens[head]!.start, tree.tokens[first]!.start)
	return end > start && end - start < 80 ? reading.text.slice(start, end) : name
}
const OF_WHAT =
	/^(?:head|director|chief|chairman|chairwoman|panel|team|committee|board|commission|body|association|federation|league|union|master|court|ministry|department|minister|secretary|leadership|member|constable)$/
/** "the Army Chief of Staff", "the Secretary of State": printed with a capital, and no name all the same. */
const OFFICE_OF = /^(?:chief|minister|secretary|director|head|commissioner|inspector|prefect)$/

function fullPhrase(reading: Reading, { tree, head, span }: Entity): Span {
	const house = kidsBy(tree, head, 'nmod').find((k) => /^(?:for|of)$/.test(caseOf(tree, k)))
	if (house === undefined) return { start: span.start, end: span.end }
	const first = kidsBy(tree, head, 'compound', 'amod')[0] ?? head
	const last = entityAt(reading, tree.sentence.index, house).span.end
	return { start: spanOf(tree, [first]).start, end: last }
}

export function publisher(reading: Reading): Speaker {
	return { kind: 'publisher', name: reading.publisher ?? '', span: null }
}
