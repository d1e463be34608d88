/** The statement that a saying is in the ledger: who says what of which events, with which act and stance. */
import type { People } from '../../language/names/who-is.ts'
import type { Act } from '../lists.ts'
import type { Statement } from '../schema.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'

export function statementOf(version: string, key: string, saying: Saying, about: string[], people: People): Statement {
	return {
		key,
		version,
		anchor: { start: saying.anchor.start, end: saying.anchor.end },
		sentence: saying.sentence,
		act: saying.act as Act,
		stance: saying.stance,
		speaker: saying.speaker,
		...(saying.addressee ? { addressee: saying.addressee.name, addresseeSpan: saying.addressee.span } : {}),
		...(saying.when ? { when: saying.when.value, whenSpan: saying.when.span } : {}),
		content: saying.content,
		quotes: saying.quotes,
		about,
		...(saying.alleged ? { alleged: actorValue(saying.alleged, people) } : {}),
		certainty: saying.certainty,
		rules: saying.rules,
	}
}
