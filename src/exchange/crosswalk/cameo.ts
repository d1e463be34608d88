/**
 * PLOVER types and modes to CAMEO codes: CAMEO2PLOVER-2021 read backwards. Where several codes lead to one mode the general one stands; a
 * mode that no code leads to takes the root. Claims of responsibility and denials of it keep 015 and 016, which PLOVER drops.
 */
import type { Act, PloverType } from '../../coding/lists.ts'
import type { EventValue } from '../../coding/schema.ts'

const CODES: Readonly<Record<PloverType, readonly [root: string, modes: Readonly<Record<string, string>>]>> = {
	AGREE: ['03', {}],
	CONSULT: ['04', { visit: '042', 'third-party': '044', phone: '041' }],
	SUPPORT: ['05', {}],
	COOPERATE: ['06', {}],
	AID: ['07', {}],
	CONCEDE: ['08', {}],
	RETREAT: ['08', { release: '0841', access: '086', ceasefire: '0871', withdraw: '0872', disarm: '087' }],
	ACCUSE: ['11', { investigate: '09', disapprove: '11', allege: '112' }],
	REQUEST: ['10', { assist: '101', change: '104', yield: '1051', meet: '106' }],
	REJECT: ['12', { assist: '121', change: '123', yield: '128', meet: '125' }],
	THREATEN: ['13', { restrict: '1312', relations: '1311', expel: '136', territory: '1382', violence: '138' }],
	PROTEST: ['14', { demo: '141', hunger: '142', boycott: '143', obstruct: '144', riot: '145' }],
	MOBILIZE: ['15', { police: '153', troops: '154' }],
	SANCTION: ['16', { withdraw: '161', discontinue: '162', expel: '166' }],
	COERCE: [
		'17',
		{ seize: '171', restrict: '172', curfew: '1723', 'martial-law': '1724', arrest: '173', deport: '174' },
	],
	ASSAULT: [
		'18',
		{
			abduct: '181',
			beat: '182',
			sexual: '1821',
			torture: '1822',
			'suicide-attack': '183',
			explosives: '1833',
			targeted: '186',
			firearms: '193',
			'heavy-weapons': '194',
			aerial: '195',
			drone: '195',
			'crowd-control': '175',
			unconventional: '204',
		},
	],
}
/** What an assault is rather than anything else that is told of it, the most telling first. */
const TELLING = ['unconventional', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'explosives', 'firearms']

export function cameoOf({ type, modes }: Pick<EventValue, 'type' | 'modes'>): { code: string; root: string } {
	const [root, byMode] = CODES[type]
	const ordered = [...TELLING.filter((mode) => modes.includes(mode)), ...modes]
	const code = ordered.map((mode) => byMode[mode]).find((one) => one !== undefined) ?? root
	return { code, root: code.slice(0, 2) }
}

export const CAMEO_OF_ACT: Readonly<Partial<Record<Act, string>>> = { 'claim-of-responsibility': '015', denial: '016' }
