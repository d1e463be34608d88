/** Decisions about which mentions are one event, and what answers what. */
import { LINKS } from '../../../coding/lists.ts'
import { SETTABLE } from '../../../incident/schema.ts'
import { type Act, jsonOf, usage } from './act.ts'

export const INCIDENTS: readonly Act[] = [
	{
		name: 'correct-incident',
		args: '<incident> <field> <value>',
		what: `an incident is other than its claims come to (${SETTABLE.join(', ')}), as JSON; they stay visible`,
		asks: ([incident = '', field, value]) => ({
			act: 'correct-incident',
			incident,
			field:
				SETTABLE.find((one) => one === field) ?? usage(`What can be set is ${SETTABLE.join(', ')}, not "${field}".`),
			value: jsonOf(value),
		}),
	},
	{
		name: 'merge',
		args: '<incidents...>',
		what: 'these incidents are one',
		asks: (incidents) => ({ act: 'merge', incidents: [...incidents] }),
	},
	{
		name: 'split',
		args: '<incident> <mentions...>',
		what: 'these mentions are another incident',
		asks: ([incident = '', ...mentions]) => ({ act: 'split', incident, mentions }),
	},
	{
		name: 'link',
		args: '<kind> <from> <to>',
		what: `one answers or follows the other (${LINKS.join(', ')})`,
		asks: ([kind, from = '', to = '']) => ({ act: 'link', kind: kindOf(kind), from, to }),
	},
	{
		name: 'unlink',
		args: '<kind> <from> <to>',
		what: 'it does not',
		asks: ([kind, from = '', to = '']) => ({ act: 'unlink', kind: kindOf(kind), from, to }),
	},
]

const kindOf = (name = '') =>
	LINKS.find((kind) => kind === name) ?? usage(`A link is one of ${LINKS.join(', ')}, not "${name}".`)
