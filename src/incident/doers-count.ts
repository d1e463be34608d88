/**
 * A party that did it and counts the dead of the other side stands far from the count, as one that boasts of it does: rebels who say
 * how many soldiers fell, an army that says all it shelled were fighters. Of its own dead it is the authority.
 */
import type { ActorValue, Claim, Speaker } from '../coding/schema.ts'
import { peopleClass, sameName } from './names.ts'
import type { HarmClaim } from './tally.ts'

/** Words for those who fight for a state. */
export const FORCE =
	/\b(?:army|military|air force|nav(?:y|al)|defen[cs]e (?:ministry|minister|department|secretary|staff)|(?:ministry|minister|secretary) (?:of|for) defen[cs]e|general staff|forces?|police|gendarmerie|coalition|command)\b/i
/** Kinds of people who serve a state, and who do not. */
const SERVE: ReadonlySet<string> = new Set(['military', 'police', 'official', 'guard', 'contractor'])

/** Those whom nobody denies to have done it. */
export function doersOf(claims: readonly Claim[]): readonly ActorValue[] {
	const named = claims.filter((c) => c.field === 'actor')
	const denied = named.filter((c) => c.factuality === 'denied' || c.stance === 'denies')
	return named.map((c) => c.value).filter((doer) => !denied.some((d) => sameName(d.value.name, doer.name)))
}

/** The speaker did it, and the dead are of the other side. */
export function countsForeign({ speaker, value }: HarmClaim, doers: readonly ActorValue[]): boolean {
	// Who makes the arrests knows how many they are.
	if (value.kind === 'detained' || !doers.some((doer) => isOf(speaker, doer))) return false
	const dead = peopleClass(value.who)
	const serve = dead !== null && SERVE.has(dead)
	return FORCE.test(wordsOf(speaker)) ? !serve : dead !== 'militant'
}

export const wordsOf = ({ name, role, organisation }: Speaker): string => `${name} ${role ?? ''} ${organisation ?? ''}`

/** By name, or by what both are: "the rebels", a ministry of the state whose jets did it. */
function isOf(speaker: Speaker, doer: ActorValue): boolean {
	if (speaker.kind === 'publisher') return false
	if (doer.country !== undefined && speaker.country !== undefined && doer.country !== speaker.country) return false
	if ([speaker.name, speaker.organisation ?? ''].some((own) => own !== '' && sameName(own, doer.name))) return true
	const force = forceIn(doer.name)
	if (force !== null && force === forceIn(wordsOf(speaker))) return true
	if (doer.kind === 'armed-group') return peopleClass(speaker.name) === 'militant'
	return (
		(doer.kind === 'force' || doer.kind === 'state') &&
		doer.country !== undefined &&
		speaker.country === doer.country &&
		FORCE.test(wordsOf(speaker))
	)
}

/** "navy" of "a naval inquiry": one force under two names. */
const forceIn = (words: string): string | null =>
	/\b(army|nav(?=y|al)|air force|police|gendarmerie|coalition)/i.exec(words)?.[1]?.toLowerCase() ?? null
