/** What the command palette finds by a few letters. */
import { describe, expect, test } from 'vitest'
import { fitting } from '../../../src/desk/palette/match.ts'

const NAMES = [
	'Start',
	'Incidents',
	'Reports',
	'Change colours: light, dark, as the system',
	'Keyboard shortcuts',
	'Séville',
]

const rows: readonly (readonly [typed: string, found: string[]])[] = [
	['', NAMES],
	['inc', ['Incidents']],
	['INC', ['Incidents']],
	['s', ['Start', 'Séville', 'Change colours: light, dark, as the system', 'Keyboard shortcuts']],
	['dark', ['Change colours: light, dark, as the system']],
	['system colours', ['Change colours: light, dark, as the system']],
	['seville', ['Séville']],
	['  reports  ', ['Reports']],
	['ncidents', []],
	['incidents map', []],
	['(.*', NAMES],
	['x', []],
]

describe('what fits what was typed, the best first', () => {
	for (const [typed, found] of rows)
		test(JSON.stringify(typed), () => expect(fitting(NAMES, (name) => name, typed)).toEqual(found))
})
