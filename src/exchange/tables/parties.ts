/** Names of parties as tables of the field write them: "Military Forces of Orvania (2017-2021)", "Unidentified Armed Group (Orvania)". */
import type { ActorValue } from '../../coding/schema.ts'
import type { Knowledge } from '../../knowledge/index.ts'

export type Known = Pick<Knowledge, 'countries' | 'places' | 'actors' | 'weapons'>

const ARMED = ['armed-group', 'militia', 'paramilitary', 'criminal-group']

/** `hint`: what another column says of it, in ACLED's words ("Rebel group") or in PLOVER's sectors. */
export function partyOf(
	name: string,
	known: Known,
	hint: { readonly inter?: string; readonly sectors?: readonly string[]; readonly country?: string | undefined } = {},
): ActorValue {
	const bare = name.replace(/\s*\(\d{4}-(?:\d{4})?\)$/, '')
	const [, of] = / of (?:the )?(.+)$/.exec(bare) ?? []
	const [, within] = /\(([^()]+)\)$/.exec(bare) ?? []
	const codeOf = (words: string | undefined) => (words ? known.countries.find(words)?.iso2 : undefined)
	const owner = codeOf(of)
	const country = owner ?? codeOf(within) ?? hint.country
	const there = country ? { country } : {}
	const named = { name: bare, unnamed: false }
	if (/^(?:Military|Police|Security|Armed) Forces? of /i.test(bare) && owner)
		return { ...named, kind: 'force', ...there, sectors: [/^Police/i.test(bare) ? 'COP' : 'MIL'] }
	if (/^Government of /i.test(bare) && owner) return { ...named, kind: 'state', ...there, sectors: ['GOV'] }
	if (/^(?:Civilians?|Protesters?|Rioters?)\b/i.test(bare) || hint.inter === 'Civilians')
		return {
			name: bare,
			unnamed: /^(?:Civilians?|Protesters?|Rioters?)\b/i.test(bare),
			kind: 'people',
			...there,
			sectors: ['CVL'],
		}
	if (/^Unidentified\b/i.test(bare)) return { name: bare, unnamed: true, kind: 'armed-group', ...there }
	const entry = known.actors.find(bare, country ? { countries: [country] } : {})[0]
	const land = known.countries.find(bare)
	if (land && !entry) return { ...named, kind: 'state', country: land.iso2, ...sectorsOf(hint.sectors) }
	const kind: ActorValue['kind'] = entry
		? entry.kind === 'force' || entry.kind === 'police'
			? 'force'
			: ARMED.includes(entry.kind)
				? 'armed-group'
				: 'organisation'
		: (KIND_OF_INTER[hint.inter ?? ''] ?? kindOfSectors(hint.sectors ?? []))
	const sectors = hint.sectors?.length ? hint.sectors : (SECTORS_OF_INTER[hint.inter ?? ''] ?? entry?.sectors ?? [])
	return {
		...named,
		kind,
		...(entry ? { ref: entry.name } : {}),
		...(country ? there : entry?.countries[0] ? { country: entry.countries[0] } : {}),
		...sectorsOf(sectors),
	}
}

const sectorsOf = (sectors: readonly string[] = []) => (sectors.length > 0 ? { sectors: [...sectors] } : {})

const KIND_OF_INTER: Readonly<Record<string, ActorValue['kind']>> = {
	'State forces': 'force',
	'External/Other forces': 'force',
	'Rebel group': 'armed-group',
	'Political militia': 'armed-group',
	'Identity militia': 'armed-group',
}
const SECTORS_OF_INTER: Readonly<Record<string, readonly string[]>> = {
	'State forces': ['MIL'],
	'External/Other forces': ['MIL'],
	'Rebel group': ['REB'],
	'Political militia': ['PRM'],
	'Identity militia': ['PRM'],
}

function kindOfSectors(sectors: readonly string[]): ActorValue['kind'] {
	if (sectors.some((sector) => ['MIL', 'COP', 'SPY'].includes(sector))) return 'force'
	if (sectors.some((sector) => ['REB', 'UAF', 'PRM', 'CRM'].includes(sector))) return 'armed-group'
	if (sectors.includes('GOV')) return 'state'
	return sectors.some((sector) => ['CVL', 'REF'].includes(sector)) ? 'people' : 'unknown'
}
