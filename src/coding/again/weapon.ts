/** "The bomb had been left in a handcart and went off at nine": a definite weapon is the one told of before. */
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { agrees } from '../carry-on/agrees.ts'
import { isBareHarm } from '../carry-on/bare-harm.ts'
import { type Draft, isReal } from '../draft.ts'
import { nearest, opensAnother, REACH } from './before.ts'

export function sameWeapon(draft: Draft, before: readonly Draft[], all: readonly Draft[]): Draft | undefined {
	if (draft.type !== 'ASSAULT' || !isReal(draft)) return undefined
	const { subjects, objects } = draft.triggers[0]!
	const definite = [...subjects, ...objects].find((e) => e.class === 'weapon' && e.definite && isPlainThe(e))
	if (!definite) return undefined
	const lemma = lemmaAt(definite.tree, definite.head)
	const families = draft.weapons.map((w) => w.family)
	const number = definite.number?.min
	const fits = (d: Draft): boolean =>
		d.type === 'ASSAULT' &&
		(d.weapons.some((w) => families.includes(w.family)) || names(d, lemma) || (DEVICE.test(lemma) && isBlast(d))) &&
		!(number && d.weapons.some((w) => w.count?.min && w.count.min !== number))
	return nearest(draft, before.filter(fits), REACH) ?? onlyOne(draft, all.filter(fits))
}

/** "The bomb", however far down, where the body of the report tells of one event with such a weapon and otherwise goes back to it. */
function onlyOne(draft: Draft, fitting: readonly Draft[]): Draft | undefined {
	const [first, ...others] = fitting.filter((d) => d !== draft && d.tree.sentence.kind !== 'headline')
	if (!first || first.sentence >= draft.sentence || [draft, first].some((d) => d.background || opensAnother(d)))
		return undefined
	const goesBack = (d: Draft): boolean => agrees(first, d) && (d.definite || d.factuality === 'denied' || isBareHarm(d))
	return agrees(draft, first) && others.every(goesBack) ? first : undefined
}

/** "The device": whatever was laid or left to explode. */
const DEVICE = /^(?:device|charge|explosives?|bomb)$/
const isBlast = (d: Draft): boolean => d.weapons.some((w) => /mine|explosive|bomb/.test(w.family))

const names = (d: Draft, lemma: string): boolean =>
	d.triggers.some(
		(t) => [...t.subjects, ...t.objects].some((e) => lemmaAt(e.tree, e.head) === lemma) || t.word.parts[0] === lemma,
	)

/** "the bomb", and not "the second bomb", "the bomb that killed him in 2012". */
function isPlainThe({ tree, head }: Entity): boolean {
	const the = kidsBy(tree, head, 'det').some((k) =>
		['the', 'this', 'that', 'these', 'those'].includes(lemmaAt(tree, k)),
	)
	const own = kidsBy(tree, head, 'amod', 'acl:relcl', 'nmod:poss')
	return the && !own.some((k) => /^(?:first|second|third|fourth|fifth|other|next|last)$/.test(lemmaAt(tree, k)))
}
