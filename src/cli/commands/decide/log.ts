/** Remarks, and taking decisions back. */
import type { Ledger } from '../../../ledger/index.ts'
import { keyNamed, reportNamed } from '../../held.ts'
import { type Act, endOf, usage } from './act.ts'

export const LOG: readonly Act[] = [
	{
		name: 'note',
		args: '<id>',
		what: 'a remark, which changes nothing',
		body: (l, [about = '']) => ({ act: 'note', about: keyNamed(l, about) ?? reportNamed(l, about) ?? endOf(l, about) }),
	},
	{
		name: 'undo',
		args: '<decision>',
		what: 'take a decision back',
		body: (l, [decision]) => ({ act: 'undo', decision: decisionNamed(l, decision) }),
	},
]

function decisionNamed(ledger: Ledger, name = ''): string {
	const found = ledger.decisions().filter(({ id, seq }) => id.startsWith(name) || String(seq) === name)
	return found.length === 1
		? found[0]!.id
		: usage(`There is no one decision ${name}. "attestary decisions" shows those there are.`)
}
