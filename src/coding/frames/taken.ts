/**
 * Whom soldiers, policemen or other servants of a state take along is arrested; whom others take is abducted. The same verbs tell
 * of both: "took away 30 men", "captured two of them". Words that are a crime by themselves stay one, whoever does it.
 */
import type { EventWord } from '../../knowledge/events.ts'
import type { Entity } from '../../language/names/entity.ts'
import type { Trigger } from '../trigger.ts'

const CRIME =
	/^(?:abduct|abduction|kidnap|kidnapping|hijack|hijacking|hostage|ransom|piracy|disappear|disappearance|conscript|recruit|enslave|slavery|bondage|marriage|board|commandeer)$/

/** Of a state, by what is known of them: not of a band that calls itself an army. */
const isOfState = (e: Entity): boolean =>
	e.class !== 'armed-group' &&
	(e.class === 'force' || e.class === 'state' || e.sectors.some((s) => s === 'MIL' || s === 'COP' || s === 'GOV'))

/** The trigger with the sense that those who take give it. */
export function takenBy(trigger: Trigger): Trigger {
	const { word, subjects, obliques } = trigger
	if (word.mode !== 'abduct' || word.parts.some((part) => CRIME.test(part))) return trigger
	const takers = [...subjects, ...obliques.flatMap((o) => (o.by === 'by' ? [o.entity] : []))]
	if (!takers.some(isOfState)) return trigger
	const arrest: EventWord = {
		...word,
		type: 'COERCE',
		mode: 'arrest',
		harm: word.harm === 'abducted' ? 'detained' : word.harm,
		contexts: ['legal'],
	}
	return { ...trigger, word: arrest, rules: [...trigger.rules, 'what/by-state'] }
}
