/** Which demand, threat or offer somebody refuses, grants or answers: of another side, rather to him, rather the last. */
import { lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, sentencesBack } from './around.ts'
import { isOf, sidesOf } from './last.ts'

export const ASKING = ['REQUEST', 'THREATEN', 'AGREE', 'SANCTION']
export const PRESSING = ['REQUEST', 'THREATEN']
/** "offered an amnesty", "invited them to talks": what is held out may be of any friendly kind. */
export const OFFERING = ['REQUEST', 'AGREE', 'RETREAT', 'CONCEDE', 'CONSULT', 'AID', 'COOPERATE']

/** A demand is remembered for longer than a deed. */
const REACH = 8
const TO_HIM = 2
const PRESSES = 1
const NEAR = 0.3

/** `word` is the word for it in the answer: who rejects "the demand" rejects what was demanded. */
export function askedOf(a: Around, own: Draft, types: readonly string[], reach = REACH, word = ''): Draft | null {
	const him = sidesOf(own.actors)
	let best: Draft | null = null
	let most = Number.NEGATIVE_INFINITY
	for (const d of a.all) {
		const gap = sentencesBack(a, d, anchorOf(own))
		if (d === own || gap < 0 || gap > reach || !types.includes(d.type) || isOf(d.actors, him)) continue
		if (d.factuality !== 'happened' && d.type !== 'THREATEN') continue
		// "promised an extra 40 million": nobody was asked.
		if (d.type === 'AGREE' && !isOffer(d)) continue
		const score =
			(isOf(d.targets, him) ? TO_HIM : 0) +
			(d.type === 'REQUEST' ? PRESSES : 0) +
			(isCalled(d, word) ? PRESSES : 0) -
			NEAR * gap
		if (score >= most) [best, most] = [d, score]
	}
	return best && (most > 0 || isNear(a, best)) ? best : null
}

const isOffer = ({ triggers }: Draft): boolean =>
	triggers.some(({ tree, tokens }) => tokens.some((k) => OFFERS.has(lemmaAt(tree, k))))
const OFFERS = setOf('offer propose proposal plan deal accord agreement pact term invite')

const isCalled = ({ triggers }: Draft, word: string): boolean =>
	word !== '' && triggers.some(({ tree, token }) => lemmaAt(tree, token) === word)

const isNear = (a: Around, draft: Draft): boolean => a.sentence - draft.sentence <= 3

export const REFUSES = setOf(
	'reject refuse rebuff spurn ignore decline dismiss turn rule scorn defy disregard disobey repudiate flout shun brush wave balk',
)
