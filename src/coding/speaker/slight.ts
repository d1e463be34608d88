/**
 * Deeds of words and help that a speaker only mentions: "they asked for his papers", "he received the elders". Whoever tells of
 * them in a report of violence tells of its course; nobody is cited for them.
 */
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { answersFire } from './motive.ts'

const SLIGHT = setOf('REQUEST ACCUSE CONSULT COOPERATE SUPPORT AID INVESTIGATE')

/** "There was no warning", "they did not surrender": how it went. */
const UNDONE = setOf('THREATEN RETREAT REJECT')

export const isSlight = ({ type, factuality, tree, triggers }: Draft): boolean =>
	SLIGHT.has(type) ||
	(factuality === 'denied' && UNDONE.has(type)) ||
	(type === 'ASSAULT' &&
		triggers.some(({ token, light }) => answersFire(tree, token) || (light >= 0 && answersFire(tree, light))))
