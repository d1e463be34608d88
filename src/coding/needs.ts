/**
 * The company that a line of the event list may ask for, each by its name: who acts ("armed-subj"), what is acted on ("envoy-obj"), what
 * stands behind a preposition ("to-party") or near ("nuclear-near"). Words such as "serve", "send" or "leave" tell of an event only in
 * that company: a term in prison, a frigate, troops out of a town.
 */
import { remembering } from '../knowledge/remember.ts'
import type { Arguments } from '../language/names/arguments.ts'
import { STANDS } from './needs/clause.ts'
import { named } from './needs/named.ts'
import { NEAR } from './needs/near.ts'
import type { Need, Needs } from './needs/need.ts'
import { OF_NOUN } from './needs/nouns.ts'
import { WHOM } from './needs/objects.ts'
import { BEHIND } from './needs/obliques.ts'
import { WHO } from './needs/subjects.ts'
import { TAKEN } from './needs/taken.ts'
import type { Trigger } from './trigger.ts'

const NEEDS: Needs = { ...WHO, ...WHOM, ...BEHIND, ...OF_NOUN, ...STANDS, ...TAKEN, ...NEAR }

/** Does the trigger keep the company that its line asks for? */
export const needsHold = (trigger: Trigger, args: Arguments | null): boolean =>
	trigger.word.needs === null ||
	alternatives(trigger.word.needs).some((all) => all.every((need) => need(trigger, args)))

/** "subj:hacker+obj|no-subj": several that have to hold together, one such set or another. */
const alternatives = remembering((needs) => needs.split('|').map((all) => all.split('+').map(needOf)))

/** A need that nobody knows never holds. */
const needOf = (need: string): Need => (need.includes(':') ? named(need) : NEEDS[need]) ?? never
const never: Need = () => false

/** The needs of a line that nobody knows, as misspelt ones are. */
export const unknownNeeds = (needs: string): string[] => needs.split(/[|+]/).filter((need) => needOf(need) === never)
