/**
 * What is told right after an attack, by the same or by nobody named, with no day, town or weapon of its own that would make it
 * another, is a detail of it: "Officers fired tear gas and then live rounds" after "Police opened fire".
 */
import { isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { agrees } from '../carry-on/agrees.ts'
import { type Draft, isInHeadline } from '../draft.ts'
import { isInPassing, isSum, NEXT, namesItself, opensAnotherDetail } from './before.ts'

/** Ways of harm that are details of any attack; a bomb or an air raid with a place of its own is one by itself. */
const DETAILS: ReadonlySet<string> = new Set(['firearms', 'destroy', 'beat', 'primitive', 'targeted', 'crowd-control'])

export function detail(draft: Draft, before: readonly Draft[]): Draft | undefined {
	// "the attack" is the event itself, and not a detail of what was told right before.
	if (!isPlainAttack(draft) || namesItself(draft) || isOneMore(draft) || opensAnotherDetail(draft)) return undefined
	const isTold = (d: Draft): boolean => isPlainAttack(d) && !isInHeadline(d) && !isInPassing(d)
	const to = before.findLast((d) => isTold(d) && draft.sentence - d.sentence <= NEXT)
	const apart = to !== undefined && isSum(to) && draft.wheres.some((w) => w.value.place ?? w.value.facility)
	return to && !apart && !hitsOtherSide(draft, before) && agrees(draft, to) && isDetailOf(draft, to) ? to : undefined
}

const isPlainAttack = (d: Draft): boolean =>
	d.type === 'ASSAULT' &&
	d.factuality === 'happened' &&
	!d.background &&
	!['flee', 'intercept', 'found'].includes(d.triggers[0]!.word.frame)
/** "in an exchange of fire", "a running gun battle": an event noun with "a" is another one. */
const isOneMore = ({ tree, triggers }: Draft): boolean =>
	uposAt(tree, triggers[0]!.token) === 'NOUN' &&
	!isName(tree, triggers[0]!.token) &&
	kidsBy(tree, triggers[0]!.token, 'det').some((k) => /^(?:an?|another)$/.test(lemmaAt(tree, k)))

/** "called it a coordinated attack", "it was a massacre": what one is told under another name. */
const isName = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'cop').length > 0 || NAMES.test(lemmaAt(tree, tree.tokens[noun]?.head ?? -1))
const NAMES = /^(?:call|term|brand|label|dub|describe|denounce|condemn|consider|speak)$/

function isDetailOf(draft: Draft, to: Draft): boolean {
	const mode = draft.modes[0]
	if (mode !== undefined && !DETAILS.has(mode) && !to.modes.includes(mode)) return false
	const places = (d: Draft): string[] => d.wheres.map(({ value }) => value.place ?? value.facility ?? value.name)
	if (draft.wheres.length > 0 && !places(draft).some((place) => places(to).includes(place))) return false
	if (
		draft.weapons.some((w) => w.platform || !['firearm', 'gun', 'blade'].some((kind) => w.family.includes(kind))) &&
		draft.weapons.every((w) => !to.weapons.some((v) => v.family === w.family))
	)
		return false
	if (draft.whens.some((w) => w.value.basis !== 'inferred') && to.whens.length === 0) return false
	const doers = draft.actors.filter((r) => !r.entity.pronoun && !r.entity.definite)
	return doers.every(({ entity: a }) =>
		to.actors.some(
			({ entity: b }) =>
				a.name === b.name ||
				lemmaAt(a.tree, a.head) === lemmaAt(b.tree, b.head) ||
				(a.sectors.length > 0 &&
					a.sectors[0] === b.sectors[0] &&
					(a.country ?? b.country) === (b.country ?? a.country)),
		),
	)
}

/** "rebels were hit at their camps" after a mine that killed soldiers: those under arms who are hit are of the other side. */
function hitsOtherSide(draft: Draft, before: readonly Draft[]): boolean {
	const sides = (d: Draft): string[] =>
		d.targets.flatMap(({ entity: e }) => (isArmed(e) && !e.pronoun && e.sectors[0] ? [e.sectors[0]] : []))
	const own = sides(draft)
	const told = before.filter(isPlainAttack).flatMap(sides)
	return own.length > 0 && told.length > 0 && !own.some((side) => told.includes(side))
}
