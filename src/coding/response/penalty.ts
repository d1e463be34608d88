/**
 * A penalty between states or houses is for something. Where no words say for what, it is for what its target was last told to have done
 * to those who impose it or theirs: "Karsovian guns shelled Galvesti. Oltania recalled its ambassador from Karsovia."
 */
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, anchoredAt, sentencesBack } from './around.ts'
import { isOf, sidesOf } from './last.ts'
import { answer, type LinkRule } from './link.ts'

const DEEDS = setOf('ASSAULT COERCE SANCTION REJECT MOBILIZE THREATEN')
const REACH = 6
const NEAR = 0.1

export const penalty: LinkRule = (a, i) => {
	const own = anchoredAt(a, i)
	if (own?.type !== 'SANCTION' || own.factuality !== 'happened' || own.background) return []
	const to = provoked(a, own)
	return to ? [answer(own, to, [i], 'response/penalty')] : []
}

/** What its target did, rather to those who impose it, rather the last. */
function provoked(a: Around, own: Draft): Draft | null {
	const us = sidesOf(own.actors)
	const them = sidesOf(own.targets)
	let best: Draft | null = null
	let most = 0
	for (const d of a.all) {
		const gap = sentencesBack(a, d, anchorOf(own))
		if (d === own || gap < 0 || gap > REACH || !DEEDS.has(d.type) || d.factuality !== 'happened') continue
		if (isOf(d.actors, us) || a.first(d) === a.first(own) || !isOf(d.actors, them)) continue
		const score = 1 + (isOf(d.targets, us) ? 1 : 0) - NEAR * gap
		if (score >= most) [best, most] = [d, score]
	}
	return best && a.first(best)
}
