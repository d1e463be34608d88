/** One incident out of a group of events: every field reconciled from the claims of all its mentions, none dropped. */

import type { Claim, ClaimOf, EventValue, Mention, Statement } from '../coding/schema.ts'
import { hashOf } from '../report/hash.ts'
import { attributionsOf, isWhoContested, type Source } from './attributions.ts'
import { isHarmContested } from './contested.ts'
import { echoesOf } from './echoes.ts'
import { familyOf } from './family.ts'
import { figuresOf } from './figures.ts'
import { firsthand, isRow, rowVersions } from './imported.ts'
import type { ReportFacts } from './local.ts'
import { commonest, compareText, sorted } from './order.ts'
import { originsOf, type Sketches } from './origins.ts'
import { partiesOf } from './parties.ts'
import { knownNames } from './registry.ts'
import type { DecidedSetting, Ruling } from './ruling.ts'
import type { Incident, Join, RuleId } from './schema.ts'
import { type Settable, withSettings } from './settings.ts'
import { titleOf } from './title.ts'
import { weaponsOf } from './weapons.ts'
import { daysOf, reconcileWhen } from './when.ts'
import { reconcileWhere } from './where.ts'

export interface IncidentGrounds {
	readonly mentions: readonly Mention[]
	/** As they stand: corrected, without the rejected ones. */
	readonly claims: readonly Claim[]
	readonly rejected: readonly Claim[]
	readonly statements: readonly Statement[]
	readonly versions: readonly ReportFacts[]
	readonly dayOf: (version: string) => number | null
	readonly source: Source
	readonly sketches: Sketches
	readonly joins: readonly Join[]
	readonly rules?: readonly RuleId[] | undefined
	readonly ruling: Pick<Ruling, 'origins' | 'registry'>
	/** What a person set of it as a whole, in the order of the log. */
	readonly settings: readonly DecidedSetting[]
}

export const incidentKey = (mentions: readonly string[]): string => `i-${hashOf(sorted(mentions)).slice(0, 16)}`

const of = <F extends Claim['field']>(claims: readonly Claim[], field: F) =>
	claims.filter((c): c is Extract<Claim, { field: F }> => c.field === field)

export function incidentOf(grounds: IncidentGrounds): Incident {
	const mentions = [...grounds.mentions].sort((a, b) => compareText(a.key, b.key))
	const claims = [...grounds.claims].sort((a, b) => compareText(a.key, b.key))
	const statements = [...grounds.statements].sort((a, b) => compareText(a.key, b.key))
	const rows = rowVersions([...claims, ...grounds.rejected])
	const told = mentions.filter(({ version }) => !rows.has(version))
	const telling = told.length > 0 ? told : mentions
	const machineEvent = eventOf(telling, firsthand(of(claims, 'event')))
	const factuality = factualityOf(telling)
	const real = factuality === 'happened' || factuality === 'alleged'
	const reports = claims.filter((claim) => !isRow(claim))
	const texts = grounds.versions.filter(({ version }) => !rows.has(version))
	const origins = originsOf(reports, texts, grounds.sketches, grounds.ruling.origins)
	const names = knownNames(grounds.ruling.registry)
	const weapons = weaponsOf(of(claims, 'weapon'))
	const violent = familyOf(machineEvent.type) === 'violence' && real
	const reconciled: Settable = {
		event: machineEvent,
		when: reconcileWhen(firsthand(of(claims, 'when')))?.value ?? null,
		where: reconcileWhere(firsthand(of(claims, 'where')))?.value ?? null,
		actors: partiesOf(of(claims, 'actor'), names),
		targets: partiesOf(of(claims, 'target'), names),
		figures: figuresOf({
			claims,
			rejected: grounds.rejected,
			originOf: origins.of,
			dayOf: grounds.dayOf,
			rules: grounds.rules,
			violent,
		}),
	}
	const { event, when, where, actors, targets, figures } = withSettings(reconciled, grounds.settings, grounds.rules)
	const attributions = attributionsOf(claims, statements, grounds.source)
	const echoes = echoesOf(reports, origins.of, grounds.dayOf)
	const days = when ? daysOf(when) : null
	return {
		key: incidentKey(mentions.map((m) => m.key)),
		handle: null,
		aliases: [],
		mentions: mentions.map((m) => m.key),
		reports: sorted(grounds.versions.map((v) => v.report)),
		origins: origins.all.length,
		originList: [...origins.all],
		texts: origins.texts.map((reports) => [...reports]),
		joins: [...grounds.joins],
		type: event.type,
		event,
		factuality,
		background: mentions.every((m) => m.background),
		recordable: isRecordable(mentions, claims, real),
		title: titleOf({
			event,
			weapons,
			where,
			days,
			figures,
			actors,
			targets,
			real: real || factuality === 'denied',
		}),
		when,
		whenClaims: keys(of(claims, 'when')),
		where,
		whereClaims: keys(of(claims, 'where')),
		actors,
		targets,
		weapons,
		figures,
		attributions,
		...(echoes.length > 0 ? { echoes } : {}),
		...(grounds.settings.length > 0
			? { settings: grounds.settings.map(({ field, decision }) => ({ field, decision: decision.id })) }
			: {}),
		contestedWho: isWhoContested(firsthand(of(claims, 'actor')), attributions),
		contestedHarm: isHarmContested(firsthand(of(claims, 'harm')), origins.of, grounds.dayOf),
		claims: sorted([...claims, ...grounds.rejected].map((c) => c.key)),
		statements: statements.map((s) => s.key),
	}
}

const keys = (claims: readonly Claim[]): string[] => claims.map((c) => c.key)

/** The type most mentions have, main ones first; modes and contexts of all that agree with it. */
function eventOf(mentions: readonly Mention[], claims: readonly ClaimOf<'event'>[]): EventValue {
	const corrected = claims.find((c) => c.evidence.kind === 'decision')
	if (corrected) return corrected.value
	const mains = mentions.filter((m) => m.main)
	const type = commonest((mains.length > 0 ? mains : mentions).map((m) => m.type))!
	const events = claims.filter((c) => c.value.type === type && c.stance !== 'denies')
	const inOrder = [...events].sort((a, b) => detail(b) - detail(a) || b.score - a.score || compareText(a.key, b.key))
	const modes = gravest([...new Set(inOrder.flatMap((c) => c.value.modes))], LESSER_MODES)
	const deliveries = events.flatMap((c) => c.value.delivery ?? [])
	const delivery = commonest(deliveries.filter((d) => !isLesser(d, deliveries, modes)))
	return {
		type,
		modes,
		contexts: [...new Set(inOrder.flatMap((c) => c.value.contexts))].sort(compareText),
		...(delivery ? { delivery } : {}),
	}
}

/** What goes beside the arms that killed: tear gas before live rounds, huts that were burned after a raid with guns. */
const LESSER_MODES: ReadonlySet<string> = new Set(['crowd-control', 'destroy', 'targeted', 'beat'])
const gravest = <T extends string>(all: readonly T[], lesser: ReadonlySet<string>): T[] => [
	...all.filter((m) => !lesser.has(m)),
	...all.filter((m) => lesser.has(m)),
]
const LESSER_DELIVERIES: ReadonlySet<string> = new Set(['crowd-control', 'fire', 'blunt', 'other'])
/** A bomb that fell or was carried is told more exactly than one that went off. */
const EXACT_BLASTS: ReadonlySet<string> = new Set([
	'air-dropped',
	'suicide',
	'mortar',
	'artillery',
	'rocket',
	'missile',
	'drone',
])
const isLesser = (delivery: string, all: readonly string[], modes: readonly string[]): boolean =>
	(LESSER_DELIVERIES.has(delivery) &&
		(all.some((d) => !LESSER_DELIVERIES.has(d)) || modes.some((m) => !LESSER_MODES.has(m) && m !== 'abduct'))) ||
	(delivery === 'placed' && all.some((d) => EXACT_BLASTS.has(d))) ||
	(delivery !== 'suicide' && all.includes('suicide'))

const detail = (c: ClaimOf<'event'>): number => c.value.modes.length + (c.value.delivery ? 1 : 0)

const SURE = ['happened', 'alleged', 'denied', 'planned', 'threatened', 'hypothetical'] as const

/** The surest that any mention says; a denial stands only where nobody says otherwise. */
function factualityOf(mentions: readonly Mention[]): Incident['factuality'] {
	return SURE.find((f) => mentions.some((m) => m.factuality === f)) ?? 'hypothetical'
}

/** Something that happened or is said to have, and that a reader could tell from another like it. */
function isRecordable(mentions: readonly Mention[], claims: readonly Claim[], real: boolean): boolean {
	if (!real || !mentions.some((m) => m.main && (m.factuality === 'happened' || m.factuality === 'alleged')))
		return false
	return claims.some(
		(c) =>
			c.field === 'when' ||
			c.field === 'where' ||
			c.field === 'harm' ||
			c.field === 'victim' ||
			c.field === 'target' ||
			c.field === 'actor',
	)
}

/** The statements about each mention. */
export function statementsAbout(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
	const out = new Map<string, Statement[]>()
	for (const statement of statements) {
		for (const mention of new Set(statement.about))
			(out.get(mention) ?? out.set(mention, []).get(mention)!).push(statement)
	}
	return out
}
