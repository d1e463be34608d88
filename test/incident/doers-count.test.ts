/** Who did it and counts the dead of the other side. Names are invented. */
import { describe, expect, test } from 'vitest'
import type { ActorValue, Speaker } from '../../src/coding/schema.ts'
import { countsForeign } from '../../src/incident/doers-count.ts'
import type { HarmClaim } from '../../src/incident/tally.ts'

const rebels: ActorValue = { name: 'Armed Front 17 January', unnamed: false, kind: 'armed-group' }
const jets: ActorValue = { name: 'Karsovian aircraft', unnamed: false, kind: 'force', country: 'XA' }
const says = (name: string, who: string, more: Partial<Speaker> = {}): HarmClaim =>
	({
		speaker: { kind: 'institution', name, span: null, ...more },
		value: { kind: 'killed', count: { min: 5, max: 5 }, who, status: 'unknown' },
	}) as unknown as HarmClaim

const far: readonly (readonly [what: string, claim: HarmClaim, doer: ActorValue])[] = [
	['a group counts the soldiers whom it attacked', says('Armed Front 17 January', 'soldiers'), rebels],
	['so do "the guerrillas"', says('guerrillas', 'soldiers', { kind: 'unnamed' }), rebels],
	['a naval inquiry, of those whom the navy shot at', says('naval inquiry', 'fishermen'), { ...jets, name: 'navy' }],
	['police count those whom they shot', says('police', 'marchers'), { ...jets, name: 'police' }],
	['a ministry counts the rebels whom its jets bombed', says('defence ministry', 'rebels', { country: 'XA' }), jets],
]
const arrests = (claim: HarmClaim): HarmClaim => ({ ...claim, value: { ...claim.value, kind: 'detained' } })
const near: readonly (readonly [what: string, claim: HarmClaim, doer: ActorValue])[] = [
	['who makes the arrests counts them', arrests(says('police', 'marchers')), { ...jets, name: 'police' }],
	['a group counts its own', says('Armed Front 17 January', 'fighters'), rebels],
	['an army counts its own', says('army', 'soldiers', { country: 'XA' }), jets],
	['an army counts the dead of an attack on it', says('army', 'rebels', { country: 'XG' }), rebels],
	['an inquiry of no force', says('judicial inquiry', 'fishermen'), { ...jets, name: 'navy' }],
	['the army of another state', says('the army', 'villagers', { country: 'XJ' }), { ...jets, name: 'army' }],
	['a ministry of another state', says('defence ministry', 'villagers', { country: 'XJ' }), jets],
	['a hospital', says('district hospital', 'villagers', { country: 'XA' }), jets],
	['the report itself', says('Valley Wire', 'soldiers', { kind: 'publisher' }), rebels],
]
describe('far from the count', () => {
	for (const [what, claim, doer] of far) test(what, () => expect(countsForeign(claim, [doer])).toBe(true))
})
describe('no farther than others', () => {
	for (const [what, claim, doer] of near) test(what, () => expect(countsForeign(claim, [doer])).toBe(false))
})
