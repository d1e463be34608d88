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
			{ keys: ['Ctrl+K'], does: 'Command palette: pages, incidents, reports, actions' },
			{ keys: ['?'], does: 'This sheet' },
			{ keys: ['/'], does: 'Search incidents' },
			...PLACES.map(({ key, name }) => ({ keys: ['g', key], does: `To ${name}` })),
			{ keys: ['Esc'], does: 'Close what is open' },
		],
	},
	{
		where: 'Lists',
		keys: [
			{ keys: ['j'], does: 'Next line' },
			{ keys: ['k'], does: 'Line before' },
			{ keys: ['Enter'], does: 'Open the line' },
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
			{ keys: ['1–9'], does: 'Show or hide a layer of marks' },
		],
	},
]
