/**
 * Which side of a deed a statement is about that tells no event of its own: "the bomb was hidden in a flower pot" is about the
 * weapon, "the dead were shepherds" about who was hit, "the raiders wore uniforms" and "too early to say who did it" about the doer.
 */
import { below, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'

export type Aspect = 'weapon' | 'target' | 'actor'

const DOERS = setOf(
	'attacker assailant gunman bomber raider killer shooter intruder kidnapper perpetrator assassin hijacker arsonist culprit sniper thrower',
)
const WEAPONS = setOf(
	'bomb device explosive mine grenade rocket missile shell mortar drone warhead charge bullet cartridge casing munition projectile ' +
		'detonator pistol rifle gun package parcel round',
)
const VICTIMS = setOf('dead victim crowd deceased')
/** What tells whose people somebody is. */
const SHOWS = setOf('belong wear speak come cross number identify shout carry look')

/** What it is about, and the words for it; null where it is about the deed as a whole. */
export function aspectOf(saying: Saying, meant: Draft): { aspect: Aspect; token: number } | null {
	const { tree, said, head } = saying
	const who = [...said].find((k) => /^who(?:ever)?$/.test(lemmaAt(tree, k)) && isAsked(tree, k))
	if (who !== undefined) return { aspect: 'actor', token: who }
	if (head < 0) return null
	const subject = kidsBy(tree, head, 'nsubj', 'nsubj:pass')[0]
	if (subject === undefined || !said.has(subject)) return null
	const lemma = lemmaAt(tree, subject)
	const is = kidsBy(tree, head, 'cop').length > 0
	if (below(tree, subject).some((k) => WEAPONS.has(lemmaAt(tree, k))) && !DOERS.has(lemma))
		return { aspect: 'weapon', token: subject }
	if (DOERS.has(lemma) && (is || SHOWS.has(lemmaAt(tree, head)))) return { aspect: 'actor', token: subject }
	const hit = meant.targets.some(({ entity: e }) => !e.pronoun && lemmaAt(e.tree, e.head) === lemma)
	return is && (VICTIMS.has(lemma) || hit) ? { aspect: 'target', token: subject } : null
}

/** "did not know who they are", "too early to say who had used it"; not "a man who ran". */
function isAsked(tree: Tree, who: number): boolean {
	const verb = tree.tokens[who]?.head ?? -1
	return relation(tree, verb) !== 'acl' && relation(tree, who) !== 'acl'
}
