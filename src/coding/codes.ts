/**
 * One table from what happened, in PLOVER 2.0 words, to the codes of CAMEO, ACLED, UCDP GED and MUC-4, and the decisions that
 * a cell alone cannot make: who stood on the other side, whether anybody was hurt, whether it happened.
 */
import type { Delivery, Factuality, Mode, PloverType } from './lists.ts'

export type Side = 'state' | 'armed' | 'crowd' | 'civilian' | 'property' | 'unknown'

/** What is known of an event when its row in another scheme is chosen. */
export interface Situation {
	readonly type: PloverType
	readonly mode: Mode | null
	readonly delivery: Delivery | null
	readonly factuality: Factuality
	/** The entry of the event list that was read: "retake", "sign agreement". */
	readonly sense: string
	readonly doer: Side
	readonly target: Side
	readonly killed: boolean
	readonly hurt: boolean
	/** Weapons were stopped or found before they hurt anybody. */
	readonly stopped: boolean
}

/** ACLED's sub-events with the event type of each. */
export const ACLED_EVENTS = {
	'Government regains territory': 'Battles',
	'Non-state actor overtakes territory': 'Battles',
	'Armed clash': 'Battles',
	'Excessive force against protesters': 'Protests',
	'Protest with intervention': 'Protests',
	'Peaceful protest': 'Protests',
	'Violent demonstration': 'Riots',
	'Mob violence': 'Riots',
	'Chemical weapon': 'Explosions/Remote violence',
	'Air/drone strike': 'Explosions/Remote violence',
	'Suicide bomb': 'Explosions/Remote violence',
	'Shelling/artillery/missile attack': 'Explosions/Remote violence',
	'Remote explosive/landmine/IED': 'Explosions/Remote violence',
	Grenade: 'Explosions/Remote violence',
	'Sexual violence': 'Violence against civilians',
	Attack: 'Violence against civilians',
	'Abduction/forced disappearance': 'Violence against civilians',
	Agreement: 'Strategic developments',
	Arrests: 'Strategic developments',
	'Change to group/activity': 'Strategic developments',
	'Disrupted weapons use': 'Strategic developments',
	'Headquarters or base established': 'Strategic developments',
	'Looting/property destruction': 'Strategic developments',
	'Non-violent transfer of territory': 'Strategic developments',
	Other: 'Strategic developments',
} as const
export type SubEvent = keyof typeof ACLED_EVENTS

export interface Acled {
	readonly event: string
	readonly sub: SubEvent
}

interface Row {
	/** Read back it gives the type, and the mode where CAMEO2PLOVER-2021 has it: what exports write. */
	readonly cameo: string
	/** What whoever codes in CAMEO writes, where that is read back as something else or less. */
	readonly coded?: string
	/** Sub-event of ACLED when nothing else is known; absent: no row there. */
	readonly acled?: SubEvent
	readonly muc?: string
}

/** By type, then by "TYPE mode". CAMEO follows the published table with its outdated modes and contexts repaired. */
const ROWS: Readonly<Record<string, Row>> = {
	AGREE: { cameo: '030' },
	CONSULT: { cameo: '040' },
	'CONSULT visit': { cameo: '042' },
	'CONSULT phone': { cameo: '041' },
	'CONSULT third-party': { cameo: '044', coded: '045' },
	'CONSULT multilateral': { cameo: '040', coded: '046' },
	SUPPORT: { cameo: '050' },
	CONCEDE: { cameo: '080' },
	COOPERATE: { cameo: '060' },
	AID: { cameo: '070' },
	RETREAT: { cameo: '080', acled: 'Change to group/activity' },
	'RETREAT withdraw': { cameo: '0872', coded: '0874', acled: 'Non-violent transfer of territory' },
	'RETREAT release': { cameo: '0841', acled: 'Other' },
	'RETREAT disarm': { cameo: '087', coded: '0873', acled: 'Change to group/activity' },
	'RETREAT ceasefire': { cameo: '0871', acled: 'Agreement' },
	'RETREAT access': { cameo: '086', acled: 'Other' },
	'RETREAT resign': { cameo: '080', coded: '0831', acled: 'Other' },
	REQUEST: { cameo: '100', coded: '020' },
	'REQUEST assist': { cameo: '101', coded: '023' },
	'REQUEST change': { cameo: '104', coded: '024' },
	'REQUEST yield': { cameo: '1051', coded: '025' },
	'REQUEST meet': { cameo: '106', coded: '026' },
	ACCUSE: { cameo: '110' },
	'ACCUSE disapprove': { cameo: '110', coded: '111' },
	'ACCUSE investigate': { cameo: '090' },
	'ACCUSE allege': { cameo: '112' },
	REJECT: { cameo: '120' },
	'REJECT assist': { cameo: '121' },
	'REJECT change': { cameo: '123' },
	'REJECT yield': { cameo: '128', coded: '124' },
	'REJECT meet': { cameo: '125' },
	THREATEN: { cameo: '130' },
	'THREATEN restrict': { cameo: '1312', coded: '131' },
	'THREATEN arrest': { cameo: '130', coded: '137' },
	'THREATEN relations': { cameo: '1311', coded: '131' },
	'THREATEN expel': { cameo: '136' },
	'THREATEN territory': { cameo: '1382' },
	'THREATEN violence': { cameo: '138', muc: 'ATTACK' },
	PROTEST: { cameo: '140', acled: 'Peaceful protest' },
	'PROTEST demo': { cameo: '141', acled: 'Peaceful protest' },
	'PROTEST hunger': { cameo: '142' },
	'PROTEST strike': { cameo: '140', coded: '143', muc: 'FORCED WORK STOPPAGE' },
	'PROTEST boycott': { cameo: '143' },
	'PROTEST obstruct': { cameo: '144', acled: 'Peaceful protest' },
	'PROTEST riot': { cameo: '145', acled: 'Violent demonstration' },
	'PROTEST vandalize': { cameo: '140', coded: '145', acled: 'Violent demonstration' },
	SANCTION: { cameo: '160' },
	'SANCTION withdraw': { cameo: '161' },
	'SANCTION discontinue': { cameo: '162', coded: '163' },
	'SANCTION expel': { cameo: '166' },
	'SANCTION convict': { cameo: '160', coded: '116' },
	MOBILIZE: { cameo: '150', acled: 'Change to group/activity' },
	'MOBILIZE troops': { cameo: '154', acled: 'Change to group/activity' },
	'MOBILIZE weapons': { cameo: '150', acled: 'Change to group/activity' },
	'MOBILIZE police': { cameo: '153', acled: 'Change to group/activity' },
	'MOBILIZE militia': { cameo: '150', coded: '154', acled: 'Change to group/activity' },
	COERCE: { cameo: '170', acled: 'Other' },
	'COERCE seize': { cameo: '171', acled: 'Looting/property destruction' },
	'COERCE restrict': { cameo: '172', acled: 'Other' },
	'COERCE censor': { cameo: '170', coded: '1721', acled: 'Other' },
	'COERCE curfew': { cameo: '1723', acled: 'Other' },
	'COERCE martial-law': { cameo: '1724', acled: 'Other' },
	'COERCE arrest': { cameo: '173', acled: 'Arrests' },
	'COERCE deport': { cameo: '174', acled: 'Other' },
	'COERCE cyber': { cameo: '170', coded: '176', acled: 'Other' },
	'COERCE withhold': { cameo: '170', coded: '162', acled: 'Other' },
	'COERCE misinformation': { cameo: '170', acled: 'Other' },
	ASSAULT: { cameo: '180', coded: '190', acled: 'Armed clash', muc: 'ATTACK' },
	'ASSAULT abduct': { cameo: '181', acled: 'Abduction/forced disappearance', muc: 'KIDNAPPING' },
	'ASSAULT beat': { cameo: '182', acled: 'Attack', muc: 'ATTACK' },
	'ASSAULT torture': { cameo: '1822', acled: 'Attack', muc: 'ATTACK' },
	'ASSAULT sexual': { cameo: '1821', acled: 'Sexual violence', muc: 'ATTACK' },
	'ASSAULT targeted': { cameo: '186', acled: 'Attack', muc: 'ATTACK' },
	'ASSAULT destroy': { cameo: '1712', acled: 'Looting/property destruction', muc: 'ATTACK' },
	'ASSAULT primitive': { cameo: '180', acled: 'Attack', muc: 'ATTACK' },
	'ASSAULT firearms': { cameo: '193', acled: 'Armed clash', muc: 'ATTACK' },
	'ASSAULT explosives': { cameo: '1833', coded: '183', acled: 'Remote explosive/landmine/IED', muc: 'BOMBING' },
	'ASSAULT suicide-attack': { cameo: '183', coded: '1831', acled: 'Suicide bomb', muc: 'BOMBING' },
	'ASSAULT aerial': { cameo: '195', acled: 'Air/drone strike', muc: 'BOMBING' },
	'ASSAULT drone': { cameo: '195', acled: 'Air/drone strike', muc: 'BOMBING' },
	'ASSAULT heavy-weapons': { cameo: '194', acled: 'Shelling/artillery/missile attack', muc: 'ATTACK' },
	'ASSAULT crowd-control': { cameo: '175', acled: 'Protest with intervention', muc: 'ATTACK' },
	'ASSAULT unconventional': { cameo: '204', acled: 'Chemical weapon', muc: 'ATTACK' },
}

/** Entries of the event list that say more than type and mode do. The first that fits counts. */
const CAMEO_BY_SENSE: readonly (readonly [type: PloverType, sense: RegExp, cameo: string])[] = [
	['AGREE', /^(?:sign|ink|initial|ratify)/, '057'],
	['CONSULT', /^(?:negotiat|peace talk|talk$|hold talk)/, '046'],
	['CONSULT', /^(?:host|receive|welcome)/, '043'],
	['SUPPORT', /^(?:praise|hail|applaud|commend|salute|endorse|congratulate)/, '051'],
	['SUPPORT', /^(?:defend)/, '052'],
	['SUPPORT', /^(?:recogni|establish|restore|resume|open|normaliz|upgrade)/, '054'],
	['SUPPORT', /^apolog/, '055'],
	['SUPPORT', /^(?:forgive|express regret)/, '056'],
	['COOPERATE', /^extradit/, '063'],
	['COOPERATE', /(?:intelligence|information)$/, '064'],
	['COOPERATE', /(?:exercise|patrol|operation|force)$/, '062'],
	['AID', /(?:asylum)$/, '075'],
	['AID', /(?:arm|weapon|military aid)$/, '072'],
	['AID', /(?:peacekeeper|observer|troop)$/, '074'],
	['AID', /(?:fund|lend|loan|finance|donate|money)/, '071'],
	['AID', /(?:food|medicine|relief|humanitarian|doctor|suppl|airlift|deliver)/, '073'],
	['CONCEDE', /^(?:ease|lift|cancel|remove|repeal|legali)/, '081'],
	['REQUEST', /^(?:demand|insist|must)/, '100'],
	['ACCUSE', /(?:complain|protest|note)/, '114'],
	['ACCUSE', /^sue/, '115'],
	['REJECT', /^veto/, '128'],
	['REJECT', /^(?:defy|violate|ignore)/, '129'],
	['THREATEN', /ultimatum/, '139'],
	['SANCTION', /(?:aid|assistance)$/, '162'],
	['SANCTION', /talk$/, '164'],
	['MOBILIZE', /alert$/, '152'],
	['COERCE', /^(?:blockade|siege)/, '191'],
	['ASSAULT', /^(?:massacre|genocide|slaughter|carnage)/, '202'],
	['ASSAULT', /^ethnic cleansing/, '203'],
	['ASSAULT', /assassination attempt/, '185'],
]

const COOPERATION: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])
const PROMISED: Readonly<Partial<Record<PloverType, string>>> = {
	CONSULT: '036',
	SUPPORT: '032',
	COOPERATE: '031',
	AID: '033',
	CONCEDE: '035',
	RETREAT: '035',
}
const THREATENED: Readonly<Partial<Record<PloverType, string>>> = {
	ASSAULT: '138',
	COERCE: '137',
	SANCTION: '131',
	PROTEST: '133',
	MOBILIZE: '138',
}

const rowOf = ({ type, mode }: Pick<Situation, 'type' | 'mode'>): Row =>
	(mode === null ? undefined : ROWS[`${type} ${mode}`]) ?? ROWS[type]!

/** What is promised, threatened or refused is, in CAMEO, the promise, threat or refusal; null for what is only thought of. */
export function cameoOf(event: Situation): string | null {
	const { type, factuality, sense } = event
	if (factuality === 'hypothetical') return null
	if (COOPERATION.has(type)) {
		if (factuality === 'planned') return PROMISED[type] ?? '030'
		if (factuality === 'denied') return '120'
	} else if (factuality === 'denied') return type === 'AGREE' ? '120' : null
	if (factuality === 'planned' || factuality === 'threatened') {
		const threat = THREATENED[type]
		if (threat) return threat
	}
	const told = CAMEO_BY_SENSE.find(([of, words]) => of === type && words.test(sense))?.[2]
	if (told) return told
	// Force against civilians by anybody but an army is violence, not fighting.
	if (type === 'ASSAULT' && event.mode === null && (event.target === 'civilian' || event.doer === 'crowd')) return '180'
	if (type === 'COERCE' && event.mode === 'seize' && event.doer !== 'unknown' && TAKES_GROUND.test(sense)) return '192'
	const { cameo, coded = cameo } = rowOf(event)
	return coded
}

const TAKES_GROUND =
	/^(?:capture|seize|overrun|retake|recapture|regain|occupy|take control|take over|fall|annex|liberate)/
const GOVERNMENT_BACK = /^(?:retake|recapture|regain|liberate|recover)/
const armedSide = (side: Side): boolean => side === 'state' || side === 'armed'

/** ACLED's event and sub-event, or null where it has no row: protest, both sides armed, target civilian, weapon, in that order. */
export function acledOf(event: Situation): Acled | null {
	if (event.factuality !== 'happened' && event.factuality !== 'alleged') return null
	const sub = acledSub(event)
	return sub === null ? null : { event: ACLED_EVENTS[sub], sub }
}

function acledSub(event: Situation): SubEvent | null {
	const { type, mode, sense, doer, target, delivery } = event
	if (event.stopped) return 'Disrupted weapons use'
	if (type === 'PROTEST') {
		const sub = rowOf(event).acled ?? null
		return sub === 'Peaceful protest' && (event.killed || event.hurt) && doer !== 'crowd'
			? 'Excessive force against protesters'
			: sub
	}
	if (mode === 'crowd-control')
		return event.killed || event.hurt ? 'Excessive force against protesters' : 'Protest with intervention'
	if (TAKES_GROUND.test(sense) && (type === 'COERCE' || type === 'ASSAULT')) {
		if (doer === 'state') return 'Government regains territory'
		if (doer === 'armed')
			return GOVERNMENT_BACK.test(sense) ? 'Government regains territory' : 'Non-state actor overtakes territory'
	}
	if (type === 'AGREE' || type === 'SUPPORT')
		return /^(?:sign|agreement|accord|peace|pact|treaty|reach)/.test(sense) ? 'Agreement' : null
	if (type === 'CONSULT') return /peace|negotiat/.test(sense) ? 'Agreement' : null
	if (type === 'ASSAULT') {
		if (delivery === 'thrown') return 'Grenade'
		const hand = mode === null || ['firearms', 'primitive', 'beat', 'targeted', 'abduct'].includes(mode)
		if (!hand) return rowOf(event).acled ?? null
		if (mode === 'abduct') return 'Abduction/forced disappearance'
		if (doer === 'crowd') return 'Mob violence'
		if (target === 'civilian') return 'Attack'
		if (mode === 'primitive' || mode === 'beat' || mode === 'targeted')
			return armedSide(target) ? 'Armed clash' : 'Attack'
		if (target === 'property' && !armedSide(doer)) return 'Attack'
		return armedSide(target) || armedSide(doer) ? 'Armed clash' : 'Attack'
	}
	return rowOf(event).acled ?? null
}

/** UCDP's type of violence, or why there is no candidate. */
export function ucdpOf(event: Situation): 1 | 2 | 3 | 'no_death' | 'actor_not_organised' | 'actor_unknown' {
	if (!event.killed) return 'no_death'
	const { doer, target } = event
	if (doer === 'crowd') return 'actor_not_organised'
	if (target === 'civilian' && armedSide(doer)) return 3
	if (doer === 'state' || target === 'state') return armedSide(doer) && armedSide(target) ? 1 : 'actor_unknown'
	return doer === 'armed' && target === 'armed' ? 2 : 'actor_unknown'
}

/** MUC-4's type of incident, or null where the key has none. */
export function mucOf({
	type,
	mode,
	delivery,
	sense,
}: Pick<Situation, 'type' | 'mode' | 'delivery' | 'sense'>): string | null {
	if (delivery === 'fire') return 'ARSON'
	if (/^(?:rob|robbery|hold up)/.test(sense)) return 'ROBBERY'
	return rowOf({ type, mode }).muc ?? null
}

/** All rows, for tests and exports. */
export const CODE_ROWS = ROWS
