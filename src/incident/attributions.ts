/**
 * Who says who did it: blames, claims of responsibility, denials and doubts in the order in which they were said. Whether
 * "who" or "how many" is contested is computed from what was said, never set by hand.
 */
import type { Act, Stance } from '../coding/lists.ts'
import type { ActorValue, Claim, ClaimOf, Speaker, Statement } from '../coding/schema.ts'
import { grouped } from '../report/grouped.ts'
import { compareActors, isProper, sameName } from './names.ts'
import { compareText } from './order.ts'
import type { Attribution } from './schema.ts'

/** A version's report and the day it came out. */
export type Source = (version: string) => { readonly report: string; readonly day: string | null }

const ACT_OF: Readonly<Partial<Record<Stance, Act>>> = {
	asserts: 'assertion',
	confirms: 'confirmation',
	blames: 'blame',
	'claims-responsibility': 'claim-of-responsibility',
	denies: 'denial',
	doubts: 'doubt',
}
const WHO = new Set<Act>(['blame', 'claim-of-responsibility', 'denial', 'doubt'])

export function attributionsOf(
	claims: readonly Claim[],
	statements: readonly Statement[],
	source: Source,
): Attribution[] {
	const told = new Map<string, Attribution>()
	const put = (attribution: Attribution, version: string) => {
		const key = `${version}|${attribution.claimant}|${attribution.act}|${attribution.actor ?? ''}`
		const held = told.get(key)
		if (!held) return void told.set(key, attribution)
		told.set(key, {
			...held,
			certainty: held.certainty ?? attribution.certainty,
			statement: held.statement ?? attribution.statement,
			claims: [...new Set([...held.claims, ...attribution.claims])].sort(compareText),
		})
	}
	const byStatement = grouped(
		claims.filter((c) => c.statement !== undefined),
		(c) => c.statement!,
	)
	const own = new Set(claims.map((c) => c.about))
	for (const statement of [...statements].sort((a, b) => compareText(a.key, b.key))) {
		if (!WHO.has(statement.act)) continue
		const made = byStatement.get(statement.key) ?? []
		const doers = made.filter((c): c is ClaimOf<'actor'> => c.field === 'actor')
		// A denial that is only about the harm is no word on who did it.
		if (doers.length === 0 && made.length > 0 && made.every((c) => c.field === 'harm')) continue
		// "It fired the mortars in answer to the air strikes": it speaks of the strikes, and claims only what it did.
		const isElsewhere = statement.about.some((key) => !own.has(key))
		if (statement.act === 'claim-of-responsibility' && made.length === 0 && isElsewhere) continue
		const actor = actorOf(statement, doers, claims)
		const { report, day } = source(statement.version)
		put(
			{
				claimant: nameOf(statement.speaker),
				act: statement.act,
				actor,
				certainty: statement.certainty?.words ?? null,
				when: statement.when?.earliest.slice(0, 10) ?? day,
				report,
				claims: doers.map((c) => c.key).sort(compareText),
				statement: statement.key,
			},
			statement.version,
		)
	}
	const listed = new Set([...told.values()].flatMap((a) => (a.statement ? [a.statement] : [])))
	for (const claim of [...claims].sort((a, b) => compareText(a.key, b.key))) {
		const act = ACT_OF[claim.stance]
		if (claim.field !== 'actor' || !act || (claim.statement && listed.has(claim.statement))) continue
		const { report, day } = source(claim.version)
		put(
			{
				claimant: nameOf(claim.speaker),
				act,
				actor: claim.value.name,
				certainty: claim.certainty?.words ?? null,
				when: day,
				report,
				claims: [claim.key],
				statement: claim.statement ?? null,
			},
			claim.version,
		)
	}
	return [...told.values()].sort(
		(a, b) =>
			compareText(a.when ?? '9999', b.when ?? '9999') ||
			compareText(a.report, b.report) ||
			ORDER.indexOf(a.act) - ORDER.indexOf(b.act) ||
			compareText(a.claimant, b.claimant) ||
			compareText(a.actor ?? '', b.actor ?? ''),
	)
}

const ORDER: readonly Act[] = ['assertion', 'confirmation', 'blame', 'claim-of-responsibility', 'doubt', 'denial']

/** Who is blamed, claims it or denies it: a name before a description, and nobody where nobody is meant. */
function actorOf(statement: Statement, doers: readonly ClaimOf<'actor'>[], claims: readonly Claim[]): string | null {
	const told = [statement.alleged?.name, ...doers.map((c) => c.value.name)].filter((name) => name !== undefined)
	const own = ownName(statement, claims)
	return told.find(isProper) ?? (own !== null && isProper(own) ? own : null) ?? told[0] ?? own
}

/** Who denies or claims without naming anybody speaks for himself, or for those whom he answers for. */
function ownName({ act, speaker, version }: Statement, claims: readonly Claim[]): string | null {
	if (act !== 'denial' && act !== 'claim-of-responsibility') return null
	if (speaker.organisation) return speaker.organisation
	const behalf = /\b(?:for|of) (?:the )?(\p{Lu}[^,]*)$/u.exec(speaker.name)?.[1]
	if (behalf) return behalf
	if (speaker.kind === 'person' && act === 'denial') {
		const named = new Set(claims.flatMap((c) => (c.field === 'actor' && c.version === version ? c.value.name : [])))
		const [only] = named
		if (named.size === 1 && only !== undefined && !sameName(only, speaker.name)) return only
	}
	return speaker.kind === 'unnamed' ? null : speaker.name
}

const nameOf = (speaker: Speaker): string => (speaker.kind === 'publisher' ? 'the report itself' : speaker.name)

/** Somebody denies or doubts it, or different ones are blamed. */
export function isWhoContested(claims: readonly Claim[], attributions: readonly Attribution[]): boolean {
	const actors = claims.filter((c): c is ClaimOf<'actor'> => c.field === 'actor')
	if (attributions.some((a) => (a.act === 'denial' || a.act === 'doubt') && (a.actor !== null || a.act === 'doubt')))
		return true
	const held = actors.filter((c) => c.stance !== 'denies' && c.stance !== 'doubts' && !c.value.unnamed)
	return held.some((a, i) => held.slice(i + 1).some((b) => rivals(a.value, b.value) && !toldTogether(a, b)))
}

const rivals = (a: ActorValue, b: ActorValue): boolean => compareActors(a, b) === 'other' && !sameName(a.name, b.name)

/** "A and B attacked": one speaker, one mention, two doers. */
const toldTogether = (a: Claim, b: Claim): boolean =>
	a.version === b.version && a.speaker.name === b.speaker.name && a.stance === b.stance
