/** "The attackers set fire to two lorries": whoever made the attack that was told goes on with it. */
import { lemmaAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import { nearest, opensAnother } from './before.ts'

/** How many sentences they may be away. */
const FAR = 3
/** Words that say only that somebody attacked. */
const DOERS =
	/^(?:attacker|assailant|raider|intruder|killer|assassin|shooter|gunm[ae]n|hijacker|kidnapper|abductor|captor|robber)$/
/** Of these even "some 30 assailants" are those of the attack that named nobody. */
const UNNAMED = /^(?:attacker|assailant|intruder)$/

export function attackers(draft: Draft, before: readonly Draft[]): Draft | undefined {
	if (!isDeed(draft) || opensAnother(draft) || draft.whens.some(({ value }) => value.basis !== 'inferred'))
		return undefined
	const doers = draft.actors.filter(({ entity }) => DOERS.test(lemmaAt(entity.tree, entity.head)))
	const goesBack = doers.some(({ entity }) => entity.definite)
	const named = (d: Draft): boolean => d.actors.some(({ entity }) => !entity.pronoun)
	// "In Qaradan, unknown assailants shot": somewhere else.
	const open = draft.wheres.length === 0 && doers.some(({ entity }) => UNNAMED.test(lemmaAt(entity.tree, entity.head)))
	const told = before.filter(
		(d) => isDeed(d) && d.tree.sentence.kind !== 'headline' && (goesBack || (open && !named(d))),
	)
	return doers.length > 0 ? nearest(draft, told, goesBack ? FAR : 1) : undefined
}

const isDeed = (d: Draft): boolean => d.type === 'ASSAULT' && isReal(d)
