/**
 * One person, one name: which earlier words a name, a pronoun or "the minister" goes back to, within one report. Only as
 * far as coding needs it, and empty where it is not sure.
 */
import { apposed } from './apposed.ts'
import { type Entity, isParty } from './entity.ts'
import { entityAt, type NamedText } from './named.ts'
import { kidsBy, uposAt } from './tree.ts'
import { isCounted, theBand } from './who-is/band.ts'
import { fullNames } from './who-is/full-name.ts'
import { goesBackByKind, initialsOf, type Told } from './who-is/goes-back.ts'
import { byRole, isOffice, officeLater } from './who-is/office.ts'
import { pronoun } from './who-is/pronoun.ts'
import type { Seen } from './who-is/seen.ts'
import { sidesOf } from './who-is/sides.ts'
import { firstOf, isOneOf, ofThose, oneOf } from './who-is/some-of.ts'
import { ofTheirs } from './who-is/theirs.ts'

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
	const fullOf = fullNames(names)
	const resolve = (entity: Entity, sentence: number, said?: ReadonlySet<number>): Entity => {
		const beside = apposed(reading, sentence, entity)
		if (beside.class === 'person' && beside !== entity) return beside
		const three = isCounted(entity) ? theBand(entity, sentence, seen) : null
		if (three) return three
		if (entity.pronoun) {
			const back = pronoun(entity, sentence, seen, said)
			return back ? (theBand(back, back.tree.sentence.index, seen) ?? back) : entity
		}
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
		const band = theBand(entity, sentence, seen)
		if (band) return band
		if (isOffice(entity)) return byRole(entity, sentence, seen, roles) ?? entity
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
