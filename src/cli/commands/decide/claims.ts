/** Decisions about one claim. */
import type { Ledger } from '../../../ledger/index.ts'
import { shown } from '../../print/layout.ts'
import { type Act, claimNamed, usage } from './act.ts'

export const CLAIMS: readonly Act[] = [
	{
		name: 'accept',
		args: '<claim>',
		what: 'a claim is right',
		body: (l, [claim]) => ({ act: 'accept', claim: claimOf(l, claim) }),
	},
	{
		name: 'reject',
		args: '<claim>',
		what: 'a claim is wrong: it counts no more, and stays visible',
		body: (l, [claim]) => ({ act: 'reject', claim: claimOf(l, claim) }),
	},
	{
		name: 'correct',
		args: '<claim> <value>',
		what: 'a claim has another value, given as JSON in the shape of its field',
		body: (l, [claim, value]) => ({ act: 'correct', claim: claimOf(l, claim), value: jsonOf(value) }),
	},
]

function claimOf(ledger: Ledger, name = ''): string {
	return (
		claimNamed(ledger, name) ??
		usage(`There is no claim ${name} in the ledger. The keys of claims stand in brackets where an incident is shown.`)
	)
}

function jsonOf(value = ''): unknown {
	try {
		return JSON.parse(value)
	} catch {
		return usage(`The value must be JSON, for example '{"name":"Qaradan"}'. It is ${shown(value)}.`)
	}
}
