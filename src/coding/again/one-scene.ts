/**
 * Where a report has told of one deed alone so far, what is told of violence further down goes on with it, by whoever tells it:
 * "the guards shot first, wounding a corporal", "four clerks had been led away". A day, a town, a named doer or a word of its own
 * ("later", "another", "a second bomb") opens another.
 */
import { isArmed } from '../../language/names/entity.ts'
import { lemmaAt, uposAt } from '../../language/names/tree.ts'
import { isBareHarm } from '../carry-on/bare-harm.ts'
import { type Draft, isInHeadline, isReal } from '../draft.ts'
import { LASTS } from '../merge/told-more.ts'
import { isInPassing, namesItself, opensAnotherDetail } from './before.ts'
import { goesOn, isOnlyRecalled, isPartOf, opensChapter } from './same-scene.ts'

const APART = new Set(['flee', 'intercept', 'found'])

export function oneScene(
	draft: Draft,
	before: readonly Draft[],
	all: readonly Draft[],
	isTold: (draft: Draft) => boolean,
): Draft | undefined {
	if (!isDeed(draft) || draft.background || opensAnotherDetail(draft) || isNounAlone(draft)) return undefined
	const opens = before.filter(
		(d) =>
			isDeed(d) &&
			!d.background &&
			!isInHeadline(d) &&
			!isInPassing(d) &&
			!isBareHarm(d) &&
			!namesItself(d) &&
			!isOnlyRecalled(d, all) &&
			!isTold(d),
	)
	const [to] = opens
	if (!to || opens.length > 1 || isLong(to)) return undefined
	return !opensChapter(draft, to) && !isPartOf(draft, to) && !bringsOthers(draft, to) && goesOn(draft, to)
		? to
		: undefined
}

const isDeed = (d: Draft): boolean =>
	d.type === 'ASSAULT' && isReal(d) && !APART.has(d.triggers[0]!.word.frame) && d.tree.sentence.kind !== 'post'

/** "the attack" is read by its words (`same.ts`). */
const isNounAlone = (d: Draft): boolean => uposAt(d.tree, d.triggers[0]!.token) === 'NOUN' && d.definite

/** "Unknown persons threw a bottle" after a beating by four men: somebody new does it, where it was told who did the first. */
const bringsOthers = (draft: Draft, to: Draft): boolean =>
	isOtherForce(draft, to) ||
	(to.actors.some(({ entity }) => !entity.pronoun) &&
		draft.actors.length > 0 &&
		draft.actors.every(
			({ entity: a }) => !a.pronoun && !a.definite && !to.actors.some(({ entity: b }) => a.name === b.name),
		))

/** "four days of fighting": what goes on for long has many deeds in it. */
const isLong = ({ triggers }: Draft): boolean => triggers.every((t) => LASTS.has(lemmaAt(t.tree, t.token)))

/** "The Tolm Rifles fired to stop looters", after a hamlet was shot up by nobody told: a force of a name, against people of another kind. */
const isOtherForce = (draft: Draft, to: Draft): boolean =>
	to.actors.length === 0 &&
	draft.actors.some(({ entity: e }) => !e.unnamed && isArmed(e)) &&
	draft.targets.length > 0 &&
	to.targets.length > 0 &&
	draft.targets.every(
		({ entity: a }) =>
			!a.pronoun &&
			!a.definite &&
			!to.targets.some(({ entity: b }) => lemmaAt(a.tree, a.head) === lemmaAt(b.tree, b.head)),
	)
