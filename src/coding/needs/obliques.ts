/** Needs that ask what stands behind a preposition: "of-obl", "to-party", "with-state". */
import { headLemma, isArmed, isParty, isSomebody } from '../../language/names/entity.ts'
import { kidsBy, type Tree } from '../../language/names/tree.ts'
import { isWarcraft, TROOPS } from './arms.ts'
import { CROWD, isAbroad, isOfState, isPolitical, isStatesman, RELIEF } from './kinds.ts'
import { anyOf, behind, besides, type Needs } from './need.ts'
import { isShotAt, isStruck, isTown } from './struck.ts'

export const BEHIND: Needs = {
	'of-obl': (t) => behind(t, 'of').some((e) => isParty(e) || isStruck(e)),
	'of-armed': (t) => behind(t, 'of').some(isArmed),
	'of-crowd': (t) => anyOf(behind(t, 'of'), CROWD),
	'of-charge': (t) => anyOf(behind(t, 'of'), GUILT),
	'crowd-between': (t) => anyOf(behind(t, 'between'), CROWD),
	'to-armed': (t) => behind(t, 'to').some((e) => isArmed(e) || e.class === 'state'),
	'to-party': (t) => behind(t, 'to').some(isParty),
	// "transferred a million dollars to Oltania's bank", "sold Oltania tanks": to another country than the giver's.
	'to-abroad': (t) => [...behind(t, 'to', 'for', 'into'), ...t.recipients].some((e) => isAbroad(t, e)),
	'to-relief': (t) => behind(t, 'to').some((e) => RELIEF.test(headLemma(e)) || INSPECTORS.test(headLemma(e))),
	'party-to-obl': (t) => [...behind(t, 'to', 'from'), ...t.recipients].some(isParty),
	'at-party': (t) => behind(t, 'at', 'against').some(isParty),
	'from-party': (t) => behind(t, 'from').some(isPolitical),
	'from-obl': (t) => behind(t, 'from').some((e) => isOfState(e) || e.class === 'place'),
	'from-town': (t) => behind(t, 'from', 'out of').some(isTown),
	'from-out': (t) => behind(t, 'from', 'off', 'out of').some((e) => e.class !== 'time'),
	'with-state': (t) => behind(t, 'with').some((e) => isOfState(e) || isArmed(e)),
	'beside-party': (t) => behind(t, 'alongside', 'behind', 'with').some(isSomebody),
	'statesman-with': (t) => behind(t, 'with').some((e) => isStatesman(e) || isOfState(e)),
	'statesman-on': (t) => behind(t, 'on').some(isStatesman),
	'on-obl': (t) => behind(t, 'on', 'upon', 'toward', 'towards', 'into', 'against', 'to').some(isTown),
	'on-near': (t) => behind(t, 'on', 'upon').some((e) => isParty(e) || e.class === 'event'),
	'on-state': (t) => behind(t, 'on', 'against', 'from', 'to').some(isOfState),
	'on-deal': (t) => behind(t, 'on', 'over').length > 0 && t.subjects.some(isPolitical),
	'over-obl': (t) => behind(t, 'over', 'for', 'in connection with').length > 0,
	'against-obl': (t) => behind(t, 'against', 'over').length > 0,
	'outside-obl': (t) => behind(t, 'outside', 'in front of', 'against', 'before', 'at').length > 0,
	'until-obl': (t) => behind(t, 'until', 'till').length > 0 && [...t.objects, ...t.recipients].some(isSomebody),
	'for-near': (t) => behind(t, 'for').length > 0,
	// "called for", "called again on": the preposition stands right after; "called it a disaster for all" asks for nothing.
	'for-obl': (t) => behind(t, 'for', 'on').some((e) => isPrepositionNear(t.tree, t.token, e.head)),
	'under-obl': (t) => behind(t, 'under').some((e) => t.word.parts.includes(headLemma(e))) && isShotAt(t, t.subjects),
	// "turned the gun on himself" is aimed at nobody else.
	aimed: (t) =>
		behind(t, 'on', 'upon', 'at', 'against', 'into', 'toward', 'towards').some(
			(e) => !e.pronoun && (isParty(e) || e.class === 'facility' || e.class === 'platform'),
		),
	// "across the entrance", "in front of the ministry"
	'in-the-way': (t) =>
		behind(t, 'across', 'in front of', 'outside', 'athwart').length > 0 ||
		behind(t, 'in').some((e) => headLemma(e) === 'front'),
	'into-people': (t) => behind(t, 'into', 'at', 'through').some((e) => isParty(e) || IN_THE_STREET.test(headLemma(e))),
	telephone: (t) => anyOf(behind(t, 'by', 'on', 'over'), /phone/),
	'force-of': (t) => besides(t).some((e) => TROOPS.test(headLemma(e)) || isWarcraft(e)),
	'fuel-near': (t) => anyOf(besides(t), FUEL),
	'raid-near': (t) => anyOf(besides(t), SWEEP),
	'envoy-trip': (t) => behind(t, 'to', 'into', 'in').some((e) => isOfState(e) || e.class === 'place'),
	abroad: (t) => {
		const there = [...behind(t, 'to', 'in', 'at', 'for'), ...t.objects]
		// An envoy travels to talk, wherever it is.
		if (t.subjects.some((e) => /envoy|mediator|emissary|negotiator/i.test(e.role ?? '')))
			return there.some((e) => e.class === 'state' || e.class === 'place')
		const home = t.subjects.map((e) => e.country).filter((c) => c !== null)
		// Whose country is not told may be at home.
		return there.some(
			(e) =>
				e.class === 'state' ||
				(e.class === 'place' && e.country !== null && home.length > 0 && !home.includes(e.country)),
		)
	},
	deadline: (t) =>
		anyOf([...t.objects, ...behind(t, 'until', '')], DEADLINE) &&
		t.tree.tokens.some(
			({ form }, k) => k >= t.token && form.toLowerCase() === 'to' && t.tree.tokens[k + 1]?.xpos === 'VB',
		),
}

function isPrepositionNear(tree: Tree, token: number, head: number): boolean {
	const by = kidsBy(tree, head, 'case')[0] ?? -1
	if (by <= token) return by >= 0
	return !kidsBy(tree, token, 'obj').some((k) => k < by)
}

const GUILT =
	/^(?:charge|crime|murder|wrongdoing|involvement|treason|accusation|allegation|offence|guilt|blame|corruption|fraud)$/
const IN_THE_STREET = /^(?:crowd|market|queue|checkpoint|parade|procession|stall|barrier|gate)$/
const FUEL = /^(?:gasoline|petrol|kerosene|paraffin|fuel|diesel|acid|spirit)$/
const SWEEP = /^(?:raid|sweep|swoop|operation|dragnet|roundup|crackdown)$/
const DEADLINE =
	/^(?:hour|day|week|month|minute|midnight|noon|dawn|dusk|end|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)$/i
const INSPECTORS = /^(?:inspector|monitor|observer|journalist|refugee|investigator|rescuer|volunteer)$/
