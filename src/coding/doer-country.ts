/**
 * What a government decides, orders or says is done at home: "Karsovia expelled two envoys", "Oltania's parliament voted to
 * halt sales". Where no place is told, the country of the doer is what the words allow; it is inferred from who did it.
 */
import { type Entity, isParty } from '../language/names/entity.ts'
import type { Draft, Where } from './draft.ts'
import { wordsOf } from './home-country.ts'
import type { Reading } from './reading.ts'

/** By order, by statement or by refusing: nobody has to go anywhere for it. */
const AT_HOME: ReadonlySet<string> = new Set([
	'COERCE',
	'CONCEDE',
	'MOBILIZE',
	'REJECT',
	'REQUEST',
	'RETREAT',
	'SANCTION',
	'THREATEN',
])
const RULES = new Set(['GOV', 'LEG', 'JUD', 'COP'])
const REAL: ReadonlySet<string> = new Set(['happened', 'alleged', 'threatened'])

/** The country whose government, or whose known group, is the doer; null where several have done it. */
export function countryOfDoer({ type, actors, factuality }: Draft): { code: string; entity: Entity } | null {
	const [first] = actors
	if (!first || !AT_HOME.has(type) || !REAL.has(factuality)) return null
	const code = first.entity.country
	const same = code !== null && actors.every(({ entity }) => entity.country === code && governs(entity))
	return same ? { code, entity: first.entity } : null
}

const governs = (entity: Entity): boolean =>
	isParty(entity) &&
	(entity.class === 'state' ||
		entity.sectors.some((s) => RULES.has(s)) ||
		(entity.class === 'armed-group' && entity.ref !== null))

/** Gives the country of the doer to what is told without a place, or only as being on a border. */
export function placeAtHome(reading: Reading, draft: Draft): void {
	const { wheres } = draft
	const home = countryOfDoer(draft)
	const country = home && reading.knowledge.countries.byIso2(home.code)
	if (!country || !wheres.every(isBorder)) return
	const where: Where = {
		value: { name: country.name, level: 'country', country: country.iso2 },
		spans: [(wordsOf(reading, draft.sentence, country.iso2) ?? home.entity).span],
		rule: 'where/country-of-doer',
	}
	draft.wheres = [where]
}

/** Troops that are sent to a border stand on their own side of it. */
const isBorder = ({ value }: Where): boolean => value.lat === undefined && /\b(?:border|frontier)\b/i.test(value.name)
