/** What people decided, where the thing stands that they decided on: who, what and why. */
import { claimInWords } from '../../coding/in-words.ts'
import type { RuledClaim } from '../../incident/decisions.ts'
import type { Decision } from '../../incident/schema.ts'
import { shown } from './layout.ts'

/** "rejected by Ilva: another raid"; nothing for a claim that nobody decided on. */
export function decidedInWords({ status, claim, machine, decision }: RuledClaim): string {
	if (!decision) return ''
	const whose = `by ${shown(decision.by)}: ${shown(decision.reason)}`
	if (status !== 'corrected') return `${status} ${whose}`
	return `corrected to ${shown(claimInWords(claim))} ${whose}; the machine read: ${shown(claimInWords(machine))}`
}

/** "when set by Ilva: the ministry's list says so". */
export function settingInWords({ by, reason, body }: Decision): string {
	const what = body.act === 'correct-incident' ? body.field : body.act
	return `${what} set by ${shown(by)}: ${shown(reason)}`
}

export function noteInWords({ by, at, reason }: Decision): string {
	return `${shown(reason)} (${shown(by)}, ${at.slice(0, 10)})`
}
