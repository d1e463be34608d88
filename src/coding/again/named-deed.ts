/** Which deed a noun for a whole deed can mean: "the ambush" of men who ambushed a convoy, and not of the guns that answered. */
import { lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'

/** Ways of harm that a noun for a deed does not name: no rocket is a raid, no bomb from the air an ambush. */
const NOT_BY: readonly (readonly [nouns: ReadonlySet<string>, ways: ReadonlySet<string>])[] = [
	[setOf('raid swoop'), setOf('heavy-weapons explosives suicide-attack')],
	[setOf('ambush'), setOf('aerial heavy-weapons drone')],
	[setOf('killing murder slaying execution massacre slaughter'), setOf('crowd-control')],
]

/** The noun names a way of harm that is none of those in which the other was done. */
export const isNotCalled = ({ tree, triggers }: Draft, { modes }: Draft): boolean =>
	modes.length > 0 &&
	NOT_BY.some(([nouns, ways]) => nouns.has(lemmaAt(tree, triggers[0]!.token)) && modes.every((mode) => ways.has(mode)))

/** "the ambush" and "ambushed", "the stabbing" and "was stabbed": the noun names what the other says. */
export function isNamedAs(draft: Draft, told: Draft): boolean {
	const noun = stem(lemmaAt(draft.tree, draft.triggers[0]!.token))
	// "the shooting" of somebody, and not of the helicopter that was shot down.
	return told.triggers.some(
		(t) => !t.word.parts.includes('down') && t.tokens.some((k) => stem(lemmaAt(t.tree, k)) === noun),
	)
}

/** "stabbing", "bombing": their verbs. */
const stem = (lemma: string): string => lemma.replace(/([^aeiou])\1ing$|ing$/, '$1')
