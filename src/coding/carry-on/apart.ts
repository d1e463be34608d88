/** What keeps harm from a deed told near it: another town, an earlier day, the count of months; or the deed is only told on the way. */

import { isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { toCount } from '../../report/days.ts'
import { isOwn } from '../background.ts'
import { type Draft, isInHeadline } from '../draft.ts'
import { answersFire } from '../response/fired-back.ts'
import { goesBack } from './agrees.ts'

/** "More than 60 have been killed since April", after a bombing in May: the count of a time, and of no one deed. */
const isCountOfTime = (draft: Draft, d: Draft): boolean =>
	draft.whens.some((w) =>
		d.whens.length === 0 ? width(w) > LONG && !draft.definite : d.whens.some((o) => width(w) - width(o) > WIDER),
	)
const WIDER = 20
/** Days that no one deed lasts, whatever day it was on. */
const LONG = 45
const width = ({ value }: Draft['whens'][number]): number =>
	toCount(value.latest.slice(0, 10)) - toCount(value.earliest.slice(0, 10))

/** "In Sunta an elder was killed", after a bomb on the road to Galvesti: told of a town, and the other of a place elsewhere. */
export const isInOtherTown = (draft: Draft, to: Draft): boolean =>
	to.wheres.some(({ value }) => value.level === 'town') &&
	draft.wheres.some(({ value }) => value.level === 'town' && !to.wheres.some((w) => w.value.place === value.place))

/** "Three nurses were killed in Galvesti on Saturday", after gunfire that was told with neither day nor town: a deed by itself. */
const isPlacedAlone = (draft: Draft, d: Draft): boolean =>
	d.sentence < draft.sentence &&
	!isInHeadline(d) &&
	isStated(draft) &&
	!isStated(d) &&
	inTown(draft) &&
	!inTown(d) &&
	!goesBack(d)
const isStated = ({ whens }: Draft): boolean => whens.some(({ value }) => value.basis !== 'inferred')
const inTown = ({ wheres }: Draft): boolean =>
	wheres.some((w) => isOwn(w) && w.value.level === 'town' && w.value.place !== undefined)

/** "died in custody": of what was done to him there, and not of the shots told before. */
export const diesInCustody = ({ tree, triggers }: Draft): boolean =>
	triggers.every(({ word }) => word.frame === 'die') &&
	kidsBy(tree, triggers[0]!.token, 'obl').some(
		(k) => caseOf(tree, k) === 'in' && /^(?:custody|detention|captivity|cell)$/.test(lemmaAt(tree, k)),
	)

/** What those suffer who are held. */
const isDoneToHeld = ({ modes }: Draft): boolean => modes.some((m) => /^(?:abduct|beat|sexual|torture)$/.test(m))

/** No part of the other, whatever is told of it: a count of months, a death among the held, a loss with day and town of its own. */
export const isByItself = (draft: Draft, d: Draft): boolean =>
	isCountOfTime(draft, d) || isPlacedAlone(draft, d) || (diesInCustody(draft) && !isDoneToHeld(d))

/** "was killed on Tuesday", right after what was done on Thursday: a deed without a day has that of its sentence, or of the one before. */
export function isBeforeSentence(draft: Draft, d: Draft, drafts: readonly Draft[]): boolean {
	const day = draft.whens[0]?.value.latest.slice(0, 10)
	if (day === undefined || d.whens.length > 0 || d.sentence === draft.sentence) return false
	const dated = drafts.filter((o) => o.whens.length > 0 && o !== draft && isDayOf(o, d))
	const beside = dated.filter((o) => o.sentence === dated.at(-1)!.sentence)
	return beside.length > 0 && beside.every((o) => o.whens.every(({ value }) => day < value.earliest.slice(0, 10)))
}

/** Told in the sentence of the deed, or violence told right before it. */
const isDayOf = (o: Draft, d: Draft): boolean =>
	o.sentence === d.sentence || (o.sentence === d.sentence - 1 && o.type === 'ASSAULT' && !o.background)

/** Told on the way, with no day or town of its own: fire returned, things burned. The dead told behind it are of the attack. */
export const isAside = (d: Draft, harmed: Draft): boolean =>
	d.sentence < harmed.sentence &&
	d.whens.length === 0 &&
	!d.wheres.some(({ value }) => value.level === 'town') &&
	(d.triggers.some(({ tree, token }) => answersFire(tree, token)) || isOfThings(d))

/** "They burned 34 cars and a mill." */
const isOfThings = ({ modes, targets, harms }: Draft): boolean =>
	modes.length === 1 &&
	modes[0] === 'destroy' &&
	targets.every(({ entity: e }) => !isParty(e)) &&
	harms.every((h) => h.kind === 'damaged')
