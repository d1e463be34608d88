/** Scores and quad classes of PLOVER 2.0 (manual, draft). SANCTION follows the quad table: verbal conflict, whatever its own section says. */
import type { Act, PloverType } from '../../coding/lists.ts'
import type { EventValue } from '../../coding/schema.ts'

export const PLOVER_CODEBOOK = 'PLOVER 2.0 (draft)'

const SCORES: Readonly<Record<PloverType, readonly [type: number, modes: Readonly<Record<string, number>>]>> = {
	AGREE: [2.5, {}],
	CONSULT: [2.5, { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 }],
	SUPPORT: [5, {}],
	CONCEDE: [4.5, {}],
	COOPERATE: [9.5, {}],
	AID: [10, {}],
	RETREAT: [6.5, { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 }],
	REQUEST: [0, { assist: 0.5, change: -1, yield: -1, meet: 0 }],
	// Printed as 3 in the manual; all its modes and its quad class are of conflict.
	ACCUSE: [-3, { disapprove: -2, investigate: -3.5, allege: -3.5 }],
	REJECT: [-2, { assist: -1.5, change: -2, yield: -2, meet: -2 }],
	THREATEN: [-3.5, { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 }],
	PROTEST: [-5, { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 }],
	SANCTION: [-6, { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 }],
	MOBILIZE: [-5.5, { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 }],
	COERCE: [
		-7,
		{
			seize: -7,
			restrict: -7,
			censor: -6.5,
			curfew: -6.5,
			'martial-law': -7.5,
			arrest: -7,
			deport: -7,
			withhold: -7,
			misinformation: -6.5,
			cyber: -7,
		},
	],
	ASSAULT: [
		-9,
		{
			abduct: -8.5,
			beat: -7.5,
			torture: -8.5,
			sexual: -8.5,
			targeted: -9.5,
			destroy: -8.5,
			primitive: -8,
			firearms: -9,
			explosives: -9,
			'suicide-attack': -9.5,
			aerial: -9.5,
			drone: -9.5,
			'heavy-weapons': -9.5,
			'crowd-control': -7.5,
			unconventional: -10,
		},
	],
}

/** The score of the mode that is farthest from nought, else of the type. */
export function scoreOf({ type, modes }: Pick<EventValue, 'type' | 'modes'>): number {
	const [score, byMode] = SCORES[type]
	const told = modes.flatMap((mode) => byMode[mode] ?? [])
	return told.length === 0 ? score : told.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most))
}

const QUADS: readonly (readonly PloverType[])[] = [
	['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
	['COOPERATE', 'AID', 'RETREAT'],
	['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SANCTION'],
	['PROTEST', 'MOBILIZE', 'COERCE', 'ASSAULT'],
]

/** 1 to 4. */
export const quadOf = (type: PloverType): number => QUADS.findIndex((types) => types.includes(type)) + 1

/** The event that a statement is in PLOVER; the others are only sources of what they say. */
export const EVENT_OF_STATEMENT: Readonly<Partial<Record<Act, Pick<EventValue, 'type' | 'modes'>>>> = {
	blame: { type: 'ACCUSE', modes: ['allege'] },
	condemnation: { type: 'ACCUSE', modes: ['disapprove'] },
	denial: { type: 'REJECT', modes: [] },
	demand: { type: 'REQUEST', modes: [] },
	threat: { type: 'THREATEN', modes: [] },
}
