/**
 * Who did it, where the words of the deed leave it out: those who had part in it, act in the clause beside it, announce it, or are told
 * of as its doers elsewhere in the same item. Each way has a file of its own in `doers/`; a deed takes the first that tells of somebody.
 */
import { addThoseActing } from './doers/acting-beside.ts'
import { addAnnouncing } from './doers/announcing.ts'
import { addArresting } from './doers/arresting.ts'
import { addThoseWhoCame } from './doers/arrived.ts'
import { settleBothSides } from './doers/both-sides.ts'
import { addCaptors } from './doers/captors.ts'
import { addDoersOfSeveral } from './doers/of-several.ts'
import { addThoseInPart } from './doers/part-in.ts'
import { addProtesting } from './doers/protesting.ts'
import { addReportedOwn } from './doers/reported-own.ts'
import { addResponsible } from './doers/responsible.ts'
import { leaveOutTheAttackers } from './doers/the-attackers.ts'
import { addThoughtToBe } from './doers/thought-to-be.ts'
import type { Told } from './doers/told.ts'
import { addDoersToldLater } from './doers/told-later.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Those whom the deed's own sentence names. */
export function addDoersBeside(reading: Reading, sentence: number, here: readonly Draft[]): void {
	addResponsible(reading, sentence, here)
	addThoseInPart(reading, sentence, here)
	addThoseActing(reading, sentence, here)
	addThoughtToBe(reading, sentence, here)
}

/** Those whom the rest of the report names. */
export function addDoersElsewhere(told: Told): void {
	settleBothSides(told)
	addAnnouncing(told)
	addDoersOfSeveral(told)
	addReportedOwn(told)
	addCaptors(told)
	addArresting(told)
	addProtesting(told)
	addThoseWhoCame(told)
	addDoersToldLater(told)
	leaveOutTheAttackers(told)
}
