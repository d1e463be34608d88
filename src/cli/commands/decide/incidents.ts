/** Decisions about which mentions are one event, and what answers what. */
import { LINKS } from '../../../coding/lists.ts'
import { type Act, usage } from './act.ts'

export const INCIDENTS: readonly Act[] = [
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
