/** The table of codes: each type has its row, each row a valid code, and the decisions that a cell alone cannot make. */
import { describe, expect, test } from 'vitest'
import { acledOf, CODE_ROWS, cameoOf, mucOf, type Situation, ucdpOf } from '../../src/coding/codes.ts'
import { MODES, PLOVER_TYPES } from '../../src/coding/lists.ts'

const situation = (some: Partial<Situation>): Situation => ({
	type: 'ASSAULT',
	mode: null,
	delivery: null,
	factuality: 'happened',
	sense: '',
	doer: 'unknown',
	target: 'unknown',
	killed: false,
	hurt: false,
	stopped: false,
	...some,
})

test('every type has a row, every row a type and mode of PLOVER, every code the root that PLOVER gives it', () => {
	const roots: Readonly<Record<string, RegExp>> = {
		AGREE: /^03/,
		CONSULT: /^04/,
		SUPPORT: /^05/,
		COOPERATE: /^06/,
		AID: /^07/,
		CONCEDE: /^08/,
		RETREAT: /^08/,
		REQUEST: /^(?:02|10)/,
		ACCUSE: /^(?:09|11)/,
		REJECT: /^12/,
		THREATEN: /^13/,
		PROTEST: /^14/,
		SANCTION: /^(?:16|116$)/,
		MOBILIZE: /^15/,
		COERCE: /^(?:17|162$)/,
		ASSAULT: /^(?:1712|175|18|19|20)/,
	}
	for (const type of PLOVER_TYPES) expect(CODE_ROWS[type], type).toBeDefined()
	for (const [name, { cameo }] of Object.entries(CODE_ROWS)) {
		const [type = '', mode] = name.split(' ')
		if (mode !== undefined) expect(MODES[type as keyof typeof MODES] as readonly string[], name).toContain(mode)
		expect(cameo, name).toMatch(roots[type]!)
	}
	for (const type of PLOVER_TYPES)
		for (const mode of MODES[type]) expect(CODE_ROWS[`${type} ${mode}`], `${type} ${mode}`).toBeDefined()
})

const cameo: readonly (readonly [some: Partial<Situation>, code: string | null])[] = [
	[{ mode: 'aerial' }, '195'],
	[{ mode: 'aerial', factuality: 'threatened' }, '138'],
	[{ mode: 'aerial', factuality: 'hypothetical' }, null],
	[{ mode: 'aerial', factuality: 'denied' }, null],
	[{ doer: 'armed', target: 'civilian' }, '180'],
	[{ type: 'AID', sense: 'send food' }, '073'],
	[{ type: 'AID', factuality: 'planned' }, '033'],
	[{ type: 'AID', factuality: 'denied' }, '120'],
	[{ type: 'AGREE', sense: 'sign treaty' }, '057'],
	[{ type: 'SANCTION', mode: 'discontinue', sense: 'impose sanction' }, '163'],
	[{ type: 'SANCTION', mode: 'discontinue', sense: 'cut aid' }, '162'],
	[{ type: 'COERCE', mode: 'seize', sense: 'capture', doer: 'armed' }, '192'],
	[{ type: 'COERCE', mode: 'restrict', sense: 'blockade' }, '191'],
	[{ mode: 'targeted', sense: 'assassination attempt' }, '185'],
]
describe('CAMEO', () => {
	for (const [some, code] of cameo) test(JSON.stringify(some), () => expect(cameoOf(situation(some))).toBe(code))
})

const acled: readonly (readonly [some: Partial<Situation>, sub: string | null])[] = [
	[{ mode: 'aerial' }, 'Air/drone strike'],
	[{ mode: 'aerial', factuality: 'planned' }, null],
	[{ mode: 'explosives', delivery: 'thrown' }, 'Grenade'],
	[{ mode: 'firearms', doer: 'armed', target: 'state' }, 'Armed clash'],
	[{ mode: 'firearms', doer: 'armed', target: 'civilian' }, 'Attack'],
	[{ mode: 'beat', doer: 'crowd', target: 'civilian' }, 'Mob violence'],
	[{ mode: 'heavy-weapons', stopped: true }, 'Disrupted weapons use'],
	[{ type: 'PROTEST', mode: 'demo' }, 'Peaceful protest'],
	[{ type: 'PROTEST', mode: 'strike' }, null],
	[{ mode: 'crowd-control' }, 'Protest with intervention'],
	[{ mode: 'crowd-control', killed: true }, 'Excessive force against protesters'],
	[{ type: 'COERCE', mode: 'seize', sense: 'recapture', doer: 'state' }, 'Government regains territory'],
	[{ type: 'COERCE', mode: 'seize', sense: 'capture', doer: 'armed' }, 'Non-state actor overtakes territory'],
	[{ type: 'COERCE', mode: 'seize', sense: 'confiscate' }, 'Looting/property destruction'],
	[{ type: 'ACCUSE', mode: 'allege' }, null],
]
describe('ACLED', () => {
	for (const [some, sub] of acled)
		test(JSON.stringify(some), () => expect(acledOf(situation(some))?.sub ?? null).toBe(sub))
})

const ucdp: readonly (readonly [some: Partial<Situation>, type: ReturnType<typeof ucdpOf>])[] = [
	[{ doer: 'state', target: 'armed', killed: true }, 1],
	[{ doer: 'armed', target: 'armed', killed: true }, 2],
	[{ doer: 'armed', target: 'civilian', killed: true }, 3],
	[{ doer: 'armed', target: 'civilian' }, 'no_death'],
	[{ doer: 'crowd', target: 'civilian', killed: true }, 'actor_not_organised'],
	[{ target: 'armed', killed: true }, 'actor_unknown'],
]
describe('UCDP', () => {
	for (const [some, type] of ucdp) test(JSON.stringify(some), () => expect(ucdpOf(situation(some))).toBe(type))
})

const muc: readonly (readonly [some: Partial<Situation>, type: string | null])[] = [
	[{ mode: 'abduct' }, 'KIDNAPPING'],
	[{ mode: 'explosives' }, 'BOMBING'],
	[{ mode: 'destroy', delivery: 'fire' }, 'ARSON'],
	[{ mode: 'targeted' }, 'ATTACK'],
	[{ type: 'PROTEST', mode: 'demo' }, null],
]
describe('MUC-4', () => {
	for (const [some, type] of muc) test(JSON.stringify(some), () => expect(mucOf(situation(some))).toBe(type))
})
