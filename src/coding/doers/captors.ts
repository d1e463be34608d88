/**
 * Who took or let go the captives, where the words leave it out: the group that the same item says took them, or that asked for ransom.
 * Only where one group alone is told of so.
 */
import { isNot } from '../../language/names/clause.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { ancestors, formAt, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { type Draft, isReal } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { inText, type Told } from './told.ts'

const takes = (draft: Draft): boolean => draft.type === 'ASSAULT' && draft.modes.includes('abduct') && isReal(draft)
const frees = ({ type, modes, factuality, tree }: Draft): boolean =>
	type === 'RETREAT' &&
	modes.includes('release') &&
	factuality === 'happened' &&
	!tree.lemmas.some((l) => PRISON.test(l))
/** Whoever leaves a prison was no captive of a band. */
const PRISON =
	/^(?:prison|prisoner|jail|gaol|court|bail|custody|cell|police|amnesty|pardon|detainee|parole|penitentiary|judge)$/

export function addCaptors({ reading, people, drafts, mentions, isOneItem }: Told): void {
	for (const draft of drafts) {
		if (!takes(draft) && !frees(draft)) continue
		const told = inText(mentions(draft)).flatMap(({ actors }) => actors)
		if (told.some(({ entity }) => !entity.unnamed || !isArmed(entity))) continue
		const item = drafts.filter((d) => d !== draft && isOneItem(d.sentence, draft.sentence))
		if (frees(draft) && !item.some(takes)) continue
		const ofDrafts = (fits: (d: Draft) => boolean): readonly Held[] =>
			item.filter(fits).flatMap((d) => d.actors.map(({ entity }) => ({ entity, sentence: d.sentence })))
		const captor =
			onlyOne(people, ofDrafts(takes)) ??
			onlyOne(people, ofDrafts(asks)) ??
			onlyOne(
				people,
				holders(reading, (s) => isOneItem(draft.sentence, s)),
			)
		if (captor) draft.actors.push({ entity: captor, rule: 'who/captor' })
	}
}

interface Held {
	readonly entity: Entity
	readonly sentence: number
}

/** Whoever holds people asks for something or threatens. */
const asks = ({ type }: Draft): boolean => type === 'REQUEST' || type === 'THREATEN'

/** "said it was holding them", "had taken the hostages": of whom it is said that they have those who were told of. */
function holders(reading: Reading, fits: (sentence: number) => boolean): Held[] {
	return reading.trees.flatMap((tree, sentence) =>
		fits(sentence)
			? tree.tokens.flatMap((_, k) =>
					HOLD.has(lemmaAt(tree, k)) &&
					![k, ...ancestors(tree, k)].some((up) => isNot(tree, up) || DENIES.test(lemmaAt(tree, up))) &&
					kidsBy(tree, k, 'obj').some((o) => CAPTIVES.test(lemmaAt(tree, o)) || CAPTIVES.test(formAt(tree, o)))
						? kidsBy(tree, k, 'nsubj').map((s) => ({ entity: entityAt(reading, sentence, s), sentence }))
						: [],
				)
			: [],
	)
}
const DENIES = /^(?:deny|reject|dismiss|disown)$/
const HOLD = setOf('hold take seize kidnap abduct capture snatch keep')
const CAPTIVES = /^(?:them|him|her|hostages?|captives?)$/

/** The one named group among them. */
function onlyOne(people: People, held: readonly Held[]): Entity | null {
	const groups = held
		.map(({ entity, sentence }) => (entity.pronoun ? people.resolve(entity, sentence) : entity))
		.filter((e) => isParty(e) && !e.pronoun && !e.unnamed && (e.class === 'armed-group' || isCalled(e)))
	const names = new Set(groups.map((e) => e.ref ?? e.name.toLowerCase()))
	return names.size === 1 ? groups[0]! : null
}
/** "a group calling itself X" */
const isCalled = (e: Entity): boolean =>
	e.class === 'organisation' && e.country === null && GROUP.test(lemmaAt(e.tree, e.head))
const GROUP = /^(?:group|faction|band|gang|organi[sz]ation|movement|cell|outfit)$/
