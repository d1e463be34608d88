/** Every key of the desk, said once: the sheet behind "?" is made from it. */
import { PLACES } from '../places.ts'

export interface Shortcut {
	/** Pressed one after the other, or, with "+", together. */
	readonly keys: readonly string[]
	readonly does: string
}

export const SHORTCUTS: readonly { readonly where: string; readonly keys: readonly Shortcut[] }[] = [
	{
		where: 'Everywhere',
		keys: [
			{ keys: ['Ctrl+K'], does: 'Command palette: pages, names, incidents, reports, actions' },
			{ keys: ['?'], does: 'This sheet' },
			{ keys: ['/'], does: 'Search incidents' },
			...PLACES.map(({ key, name }) => ({ keys: ['g', key], does: `To ${name}` })),
			{ keys: ['Esc'], does: 'Close what is open' },
		],
	},
	{
		where: 'Start',
		keys: [
			{ keys: ['n'], does: 'Write or paste a new report' },
			{ keys: ['Ctrl+Enter'], does: 'Add it' },
		],
	},
	{
		where: 'Lists',
		keys: [
			{ keys: ['j'], does: 'Next line' },
			{ keys: ['k'], does: 'Line before' },
			{ keys: ['Enter'], does: 'Open the line' },
			{ keys: ['v'], does: 'Incidents: kept views' },
			{ keys: ['f'], does: 'Incidents: from which day to which; Esc leaves the fields' },
			{ keys: ['e'], does: 'Incidents: export these' },
			{ keys: ['x'], does: 'Registry: mark the line' },
			{ keys: ['m'], does: 'Registry: say what the marked names mean' },
		],
	},
	{
		where: 'A speaker, an export',
		keys: [
			{ keys: ['d'], does: 'Every denial of a speaker' },
			{ keys: ['b'], does: 'Every blame' },
			{ keys: ['a'], does: 'Everything said' },
			{ keys: ['d'], does: 'Download an export' },
		],
	},
	{
		where: 'Map',
		keys: [
			{ keys: ['+'], does: 'Nearer' },
			{ keys: ['-'], does: 'Farther' },
			{ keys: ['0'], does: 'Where it began' },
			{ keys: ['Enter'], does: 'Narrow the list to what the map shows' },
		],
	},
	{
		where: 'A report',
		keys: [
			{ keys: ['j'], does: 'Next value' },
			{ keys: ['k'], does: 'Value before' },
			{ keys: ['n'], does: 'Next value that nobody decided on' },
			{ keys: ['o'], does: 'The original beside it, or away' },
			{ keys: ['1–9'], does: 'Show or hide a layer of marks' },
			{ keys: ['w'], does: 'Select words: arrows go on, Shift takes more' },
			{ keys: ['h'], does: 'Code the selected words by hand' },
			{ keys: ['e'], does: 'A new event on the selected words' },
		],
	},
	{
		where: 'Deciding',
		keys: [
			{ keys: ['j'], does: 'Next claim' },
			{ keys: ['k'], does: 'Claim before' },
			{ keys: ['a'], does: 'Accept' },
			{ keys: ['c'], does: 'Correct' },
			{ keys: ['r'], does: 'Reject' },
			{ keys: ['m'], does: 'Merge with another incident' },
			{ keys: ['s'], does: 'Split' },
			{ keys: ['l'], does: 'Link an incident; in Review, open it' },
			{ keys: ['n'], does: 'Note on an incident' },
			{ keys: ['x'], does: 'In Review: mark, or keep two incidents apart' },
			{ keys: ['u'], does: 'Take back the last decision' },
		],
	},
]
