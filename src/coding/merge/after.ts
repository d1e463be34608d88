/** Harm right after what did it, and a deed on the day of what it is part of. */
import { ancestors, caseOf, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { isViolent, noDoer } from './part.ts'

/** What is over in a moment, so that whoever is hurt after it was hurt in it. */
const SUDDEN = setOf(
	'exchange battle gunbattle shootout shoot-out shooting explosion blast clash crash fight brawl gunfight firefight ambush skirmish stabbing scuffle melee confrontation duel encounter grenade stampede',
)

/** "Three guards lost their lives after an exchange of fire"; not "after the clash of May". */
export function isRightAfter(tree: Tree, a: Draft, b: Draft): boolean {
	const [x, y] = [anchorOf(a), anchorOf(b)]
	if (uposAt(tree, x) !== 'NOUN' || !/^(?:after|following)$/.test(caseOf(tree, x))) return false
	if (!SUDDEN.has(lemmaAt(tree, x)) || !noDoer(b) || headAt(tree, x) !== y || x < y) return false
	return kidsBy(tree, x, 'det').some((k) => /^an?$/.test(lemmaAt(tree, k)))
}

/** What goes on for days. */
const LASTING = setOf(
	'bombardment shelling siege offensive fighting clash rioting riot unrest violence assault campaign bombing uprising revolt battle war conflict hostility',
)

/** "poured shells into the town on Wednesday, the third day of a bombardment". */
export function isDayOf(tree: Tree, a: Draft, b: Draft): boolean {
	const [x, y] = [anchorOf(a), anchorOf(b)]
	const day = headAt(tree, x)
	return (
		isViolent(a) &&
		isViolent(b) &&
		uposAt(tree, x) === 'NOUN' &&
		LASTING.has(lemmaAt(tree, x)) &&
		caseOf(tree, x) === 'of' &&
		/^(?:day|night|week|month)$/.test(lemmaAt(tree, day)) &&
		kidsBy(tree, day, 'amod').some((k) =>
			/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|latest|successive|straight)$/.test(
				lemmaAt(tree, k),
			),
		) &&
		ancestors(tree, day).includes(y)
	)
}
