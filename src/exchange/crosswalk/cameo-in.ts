/**
 * CAMEO codes to PLOVER types and modes, as CAMEO2PLOVER-2021 has it. The published table still uses modes that the manual of PLOVER has
 * given up; `REPAIRED` says what stands for them here, and a mode that has no successor stays open.
 */
import type { PloverType } from '../../coding/lists.ts'

type Read = readonly [type: PloverType, mode?: string]

/** Longest beginning first: "0841" before "084" before "08". Null: statements and appeals, which PLOVER drops. */
const BY_BEGINNING: Readonly<Record<string, Read | null>> = {
	'01': null,
	'02': null,
	'03': ['AGREE'],
	'04': ['CONSULT'],
	'041': ['CONSULT', 'phone'],
	'042': ['CONSULT', 'visit'],
	'043': ['CONSULT', 'visit'],
	'044': ['CONSULT', 'third-party'],
	'05': ['SUPPORT'],
	'06': ['COOPERATE'],
	'07': ['AID'],
	'08': ['CONCEDE'],
	'0813': ['RETREAT'],
	'0814': ['RETREAT'],
	'084': ['RETREAT'],
	'0841': ['RETREAT', 'release'],
	'085': ['RETREAT'],
	'086': ['RETREAT', 'access'],
	'087': ['RETREAT', 'disarm'],
	'0871': ['RETREAT', 'ceasefire'],
	'0872': ['RETREAT', 'withdraw'],
	'09': ['ACCUSE', 'investigate'],
	'10': ['REQUEST'],
	'101': ['REQUEST', 'assist'],
	'102': ['REQUEST', 'assist'],
	'103': ['REQUEST', 'assist'],
	'104': ['REQUEST', 'change'],
	'105': ['REQUEST', 'change'],
	...all('REQUEST', 'yield', '1051 1052 1053 1054 1055 1056'),
	...all('REQUEST', 'meet', '106 107 108'),
	'11': ['ACCUSE', 'disapprove'],
	...all('ACCUSE', 'allege', '112 114 115'),
	'12': ['REJECT'],
	...all('REJECT', 'assist', '121 122'),
	...all('REJECT', 'change', '123 124'),
	...all('REJECT', 'yield', '1243 1244 1245 1246 128 129'),
	...all('REJECT', 'meet', '125 126 127'),
	'13': ['THREATEN'],
	...all('THREATEN', 'restrict', '1312 1323 1324 1381'),
	...all('THREATEN', 'relations', '1311 1313 133 134 135 139'),
	'136': ['THREATEN', 'expel'],
	'1382': ['THREATEN', 'territory'],
	...all('THREATEN', 'violence', '137 138 1383 1384 1385'),
	'14': ['PROTEST'],
	'141': ['PROTEST', 'demo'],
	'142': ['PROTEST', 'hunger'],
	'143': ['PROTEST', 'boycott'],
	'144': ['PROTEST', 'obstruct'],
	'145': ['PROTEST', 'riot'],
	'15': ['MOBILIZE'],
	...all('MOBILIZE', 'police', '151 153'),
	...all('MOBILIZE', 'troops', '152 154'),
	'16': ['SANCTION'],
	...all('SANCTION', 'withdraw', '161 164 165'),
	'162': ['SANCTION', 'discontinue'],
	'163': ['COERCE', 'restrict'],
	'166': ['SANCTION', 'expel'],
	'17': ['COERCE'],
	'171': ['COERCE', 'seize'],
	...all('COERCE', 'restrict', '172 1721'),
	'1723': ['COERCE', 'curfew'],
	'1724': ['COERCE', 'martial-law'],
	'173': ['COERCE', 'arrest'],
	'174': ['COERCE', 'deport'],
	'18': ['ASSAULT'],
	...all('ASSAULT', 'abduct', '181 184'),
	'182': ['ASSAULT', 'beat'],
	'1821': ['ASSAULT', 'sexual'],
	'1822': ['ASSAULT', 'torture'],
	...all('ASSAULT', 'suicide-attack', '183 1831'),
	...all('ASSAULT', 'explosives', '1832 1833'),
	'19': ['ASSAULT'],
	'191': ['COERCE', 'restrict'],
	'192': ['COERCE', 'seize'],
	'193': ['ASSAULT', 'firearms'],
	'194': ['ASSAULT', 'heavy-weapons'],
	'195': ['ASSAULT', 'aerial'],
	'20': ['ASSAULT'],
	'204': ['ASSAULT', 'unconventional'],
}

/** The fourteen codes whose mode in the published table is none of the manual: return, ease, ban, political, pro_autocracy, assassinate, massacre, cleansing, and seize under ASSAULT. */
export const REPAIRED: Readonly<Record<string, Read>> = {
	'0842': ['RETREAT'],
	'085': ['RETREAT'],
	'132': ['THREATEN'],
	'1321': ['THREATEN'],
	'1322': ['THREATEN'],
	'1722': ['COERCE'],
	'1712': ['ASSAULT', 'destroy'],
	'175': ['ASSAULT'],
	'185': ['ASSAULT', 'targeted'],
	'186': ['ASSAULT', 'targeted'],
	'200': ['ASSAULT'],
	'201': ['ASSAULT'],
	'202': ['ASSAULT'],
	'203': ['ASSAULT'],
}

function all(type: PloverType, mode: string, codes: string): Record<string, Read> {
	return Object.fromEntries(codes.split(' ').map((code) => [code, [type, mode]]))
}

export type CameoRead =
	| { readonly type: PloverType; readonly modes: readonly string[] }
	/** What PLOVER drops; 015 and 016 say who claims and who denies an attack. */
	| { readonly type: null }

/** Null: no code of CAMEO begins so. */
export function fromCameo(code: string): CameoRead | null {
	const digits = /^\d{1,4}$/.test(code) ? (code.length === 1 ? `0${code}` : code) : ''
	for (let end = digits.length; end >= 2; end--) {
		const read = REPAIRED[digits.slice(0, end)] ?? BY_BEGINNING[digits.slice(0, end)]
		if (read === null) return { type: null }
		if (read) return { type: read[0], modes: read[1] ? [read[1]] : [] }
	}
	return null
}

/** For tests: every beginning with what it is read as. */
export const CAMEO_BEGINNINGS = { ...BY_BEGINNING, ...REPAIRED }
