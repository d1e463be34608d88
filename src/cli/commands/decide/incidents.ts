/** Decisions about which mentions are one event, and what answers what. */
import { LINKS } from '../../../coding/lists.ts'
import type { DecisionBody } from '../../../incident/schema.ts'
import type { Ledger } from '../../../ledger/index.ts'
import { incidentNamed, keyNamed } from '../../held.ts'
import { type Act, endOf, usage } from './act.ts'

export const INCIDENTS: readonly Act[] = [
	{
		name: 'merge',
		args: '<incidents...>',
		what: 'these incidents are one',
		body: (l, names) => ({ act: 'merge', mentions: mentionsOf(l, names) }),
	},
	{
		name: 'split',
		args: '<incident> <mentions...>',
		what: 'these mentions are another incident',
		body: (l, [incident = '', ...names]) => splitOf(l, incident, names),
	},
	{
		name: 'link',
		args: '<kind> <from> <to>',
		what: `one answers or follows the other (${LINKS.join(', ')})`,
		body: (l, [kind, from, to]) => ({ act: 'link', kind: kindOf(kind), from: endOf(l, from), to: endOf(l, to) }),
	},
	{
		name: 'unlink',
		args: '<kind> <from> <to>',
		what: 'it does not',
		body: (l, [kind, from, to]) => ({ act: 'unlink', kind: kindOf(kind), from: endOf(l, from), to: endOf(l, to) }),
	},
]

const mentionsOf = (ledger: Ledger, names: readonly string[]): string[] => [
	...new Set(
		names.flatMap((name) =>
			name.startsWith('m-')
				? (keyNamed(ledger, name) ?? usage(`There is no mention ${name}.`))
				: incidentNamed(ledger, name).mentions,
		),
	),
]

function splitOf(ledger: Ledger, name: string, names: readonly string[]): DecisionBody {
	const mentions = mentionsOf(ledger, names)
	const from = incidentNamed(ledger, name).mentions.filter((key) => !mentions.includes(key))
	return from.length > 0 ? { act: 'split', mentions, from } : usage('A split must leave some mention behind.')
}

const kindOf = (name = '') =>
	LINKS.find((kind) => kind === name) ?? usage(`A link is one of ${LINKS.join(', ')}, not "${name}".`)
