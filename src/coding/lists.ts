/** The closed lists of the field, said once. The schema, the exports, the desk and the documentation follow from them. */

export const PLOVER_TYPES = [
	'AGREE',
	'CONSULT',
	'SUPPORT',
	'CONCEDE',
	'COOPERATE',
	'AID',
	'RETREAT',
	'REQUEST',
	'ACCUSE',
	'REJECT',
	'THREATEN',
	'PROTEST',
	'SANCTION',
	'MOBILIZE',
	'COERCE',
	'ASSAULT',
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

/** PLOVER 2.0 modes by type. */
export const MODES = {
	AGREE: [],
	CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
	SUPPORT: [],
	CONCEDE: [],
	COOPERATE: [],
	AID: [],
	RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
	REQUEST: ['assist', 'change', 'yield', 'meet'],
	ACCUSE: ['disapprove', 'investigate', 'allege'],
	REJECT: ['assist', 'change', 'yield', 'meet'],
	THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
	PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
	SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
	MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
	COERCE: [
		'seize',
		'restrict',
		'censor',
		'curfew',
		'martial-law',
		'arrest',
		'deport',
		'withhold',
		'misinformation',
		'cyber',
	],
	ASSAULT: [
		'abduct',
		'beat',
		'torture',
		'sexual',
		'targeted',
		'destroy',
		'primitive',
		'firearms',
		'explosives',
		'suicide-attack',
		'aerial',
		'drone',
		'heavy-weapons',
		'crowd-control',
		'unconventional',
	],
} as const satisfies Record<PloverType, readonly string[]>
export type Mode = (typeof MODES)[PloverType][number]

export const CONTEXTS = [
	'military',
	'intelligence',
	'executive',
	'legislative',
	'election',
	'political_institutions',
	'pro_democracy',
	'pro_autocracy',
	'economic',
	'legal',
	'reparations',
	'human_rights',
	'rights_freedoms',
	'repression',
	'human_security',
	'gender',
	'lgbt',
	'religion_ethnicity',
	'inequality',
	'diplomatic',
	'territory',
	'peacekeeping',
	'health',
	'asylum',
	'migration',
	'disasters',
	'natural_resource',
	'environment',
	'technology',
	'terrorism',
	'cbrn',
	'cyber',
	'misinformation',
	'crime',
	'corruption',
	'illegal_drugs',
	'trafficking',
] as const
export type Context = (typeof CONTEXTS)[number]

/** How a weapon reached its target: finer than PLOVER's modes, and ours. */
export const DELIVERIES = [
	'rocket',
	'missile',
	'artillery',
	'mortar',
	'air-dropped',
	'helicopter',
	'drone',
	'ground-vehicle',
	'naval',
	'placed',
	'mine',
	'suicide',
	'vehicle-bomb',
	'thrown',
	'small-arms',
	'blade',
	'blunt',
	'fire',
	'chemical',
	'crowd-control',
	'other',
] as const
export type Delivery = (typeof DELIVERIES)[number]

export const STANCES = [
	'asserts',
	'confirms',
	'blames',
	'claims-responsibility',
	'denies',
	'condemns',
	'threatens',
	'warns',
	'demands',
	'promises',
	'doubts',
	'declines',
] as const
export type Stance = (typeof STANCES)[number]

export const FACTUALITIES = ['happened', 'alleged', 'denied', 'threatened', 'planned', 'hypothetical'] as const
export type Factuality = (typeof FACTUALITIES)[number]

export const HARMS = ['killed', 'wounded', 'missing', 'abducted', 'detained', 'displaced', 'damaged'] as const
export type Harm = (typeof HARMS)[number]

export const LINKS = ['response-to', 'follows', 'part-of', 'same-as', 'cause-claimed'] as const
export type LinkKind = (typeof LINKS)[number]

/** What a statement does. */
export const ACTS = [
	'assertion',
	'confirmation',
	'blame',
	'claim-of-responsibility',
	'denial',
	'condemnation',
	'threat',
	'warning',
	'demand',
	'promise',
	'hint',
	'doubt',
	'comment-declined',
	'question',
] as const
export type Act = (typeof ACTS)[number]

export const FIELDS = ['event', 'actor', 'target', 'when', 'where', 'weapon', 'harm', 'victim', 'motive'] as const
export type Field = (typeof FIELDS)[number]
