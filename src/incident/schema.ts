/**
 * One real-world event out of its mentions in any number of reports. All *derived*: claims and decisions in, incidents,
 * figures, links and chains out. A *decision* is defined here too, because this floor is what applies it.
 */
import { z } from 'zod'
import { ACTS, FACTUALITIES, HARMS, LINKS, PLOVER_TYPES } from '../coding/lists.ts'
import { ActorValue, ClaimKey, EventValue, Evidence, MentionKey, WeaponValue, WhereValue } from '../coding/schema.ts'
import { DaySchema, IntervalSchema, inOrder } from '../report/interval.ts'
import { CodingByHand } from './asked-coding.ts'

export const RuleId = z.enum(['ucdp', 'acled', 'latest-authority', 'majority-of-origins'])
export type RuleId = z.infer<typeof RuleId>

export const Figure = z
	.strictObject({
		rule: RuleId.meta({ description: 'The reconciling rule that made it; exports name the rule they use.' }),
		kind: z.enum(HARMS),
		who: z.string().nullable().meta({ description: 'The subgroup; null for the total.' }),
		low: z.int().nullable().meta({ description: 'The least any admitted claim says.' }),
		best: z.int().nullable().meta({ description: 'What the rule stands behind, if anything.' }),
		high: z.int().nullable().meta({
			description: 'The greatest number any admitted claim names; with `openAbove` it may be more.',
		}),
		openAbove: z.boolean().meta({ description: 'Some claim says "at least" or "more than".' }),
		flag: z.enum(['not-reported']).optional().meta({
			description: 'The rule puts 0 where nobody gives a figure: not to be read as "none".',
		}),
		used: z.array(ClaimKey),
		setAside: z.array(z.strictObject({ claim: ClaimKey, reason: z.string() })),
	})
	.meta({ id: 'Figure', description: 'How many, for one group, reconciled over the claims of an incident.' })
export type Figure = Readonly<z.infer<typeof Figure>>

export const Origin = z
	.strictObject({
		key: z.string(),
		kind: z.enum(['text', 'speaker']),
		label: z.string().meta({ description: 'The speaker as named, or who published the text.' }),
		reports: z.array(z.string()).meta({ description: 'The reports that pass it on.' }),
		why: z.string().meta({ description: 'What makes it one: "copies: they share 92 % of the shorter text".' }),
	})
	.meta({ id: 'Origin', description: 'Where knowledge of an incident comes from, whoever reprints it.' })
export type Origin = Readonly<z.infer<typeof Origin>>

export const Join = z
	.strictObject({
		a: MentionKey,
		b: MentionKey,
		score: z.number().min(0).max(1),
		explanation: z.string().meta({ examples: ['same day, 4 km apart, both rockets, 2 of 3 figures agree'] }),
	})
	.meta({ id: 'Join', description: 'Why two mentions, with all that each stands for, are one event.' })
export type Join = Readonly<z.infer<typeof Join>>

export const Party = z
	.strictObject({
		actor: ActorValue,
		names: z.array(z.string()).meta({ description: 'All names used for it, most frequent first.' }),
		claims: z.array(ClaimKey),
		status: z.enum(['alleged', 'claimed', 'denied', 'stated', 'decided']).meta({
			description:
				'How it stands: blamed by a speaker, claimed by itself, denied by itself, stated in a publisher’s own voice, decided by a person.',
		}),
	})
	.meta({ id: 'Party', description: 'One doer or target of an incident with all who say so.' })
export type Party = Readonly<z.infer<typeof Party>>

/** What of an incident follows from its claims and can be set by a person. */
export const SETTABLE = ['type', 'when', 'where', 'actor', 'target', 'figure'] as const
export type SettableField = (typeof SETTABLE)[number]

export const Attribution = z
	.strictObject({
		claimant: z.string(),
		act: z.enum(ACTS),
		actor: z.string().nullable(),
		certainty: z.string().nullable(),
		when: z.string().nullable().meta({ description: 'Day it was said, or the day of the report.' }),
		report: z.string(),
		claims: z.array(z.string()),
		statement: z.string().nullable(),
	})
	.meta({ id: 'Attribution', description: 'Who blames, claims, denies or doubts, one step of the history.' })
export type Attribution = Readonly<z.infer<typeof Attribution>>

export const Echo = z
	.strictObject({
		claim: ClaimKey.meta({ description: 'What a speaker claimed.' }),
		statement: z.string().meta({ description: 'The statement in which.' }),
		later: z.array(ClaimKey).meta({ description: 'Later claims of the same, one of each other origin.' }),
		corrected: z
			.array(ClaimKey)
			.meta({ description: 'Later claims of the same speaker that give another figure in its place.' }),
	})
	.meta({
		id: 'Echo',
		description: 'What a speaker said that others later said too, or that the speaker later said otherwise.',
	})
export type Echo = Readonly<z.infer<typeof Echo>>

export const Incident = z
	.strictObject({
		key: z
			.string()
			.meta({ description: 'i- and a hash of its mentions: changes when they do. Cite the handle instead.' }),
		handle: z.string().nullable().meta({ description: 'ATT-IRQ-2020-0001, once minted.' }),
		aliases: z.array(z.string()).meta({ description: 'Handles it had before a merge or split.' }),
		mentions: z.array(MentionKey),
		reports: z.array(z.string()),
		origins: z.int().meta({
			description:
				'How many independent origins its claims come from: those quoted, each once, and texts that name nobody.',
		}),
		originList: z
			.array(Origin)
			.optional()
			.meta({ description: 'These origins, each with the reports that pass it on.' }),
		texts: z.array(z.array(z.string())).optional().meta({
			description: 'Its reports, grouped by whose text they carry: copies and rewrites of one text together.',
		}),
		joins: z.array(Join).optional().meta({ description: 'What joined its mentions, the surest first.' }),
		type: z.enum(PLOVER_TYPES),
		event: EventValue,
		factuality: z.enum(FACTUALITIES),
		background: z.boolean().meta({ description: 'True when no report is mainly about it.' }),
		recordable: z.boolean().meta({ description: 'Specific enough to stand in a list of incidents.' }),
		title: z.string().meta({ description: 'A short neutral line made from the fields.' }),
		when: IntervalSchema.nullable(),
		whenClaims: z.array(ClaimKey),
		where: WhereValue.nullable(),
		whereClaims: z.array(ClaimKey),
		actors: z.array(Party),
		targets: z.array(Party),
		weapons: z.array(
			z.strictObject({
				weapon: WeaponValue,
				low: z.int().nullable(),
				high: z.int().nullable(),
				claims: z.array(ClaimKey),
			}),
		),
		figures: z.array(Figure),
		attributions: z.array(Attribution),
		echoes: z.array(Echo).optional().meta({
			description: 'Claims of its speakers that others bore out later, or that they changed themselves.',
		}),
		settings: z
			.array(z.strictObject({ field: z.enum(SETTABLE), decision: z.string() }))
			.optional()
			.meta({ description: 'What a person set in place of what its claims come to, and by which decision.' }),
		contestedWho: z.boolean(),
		contestedHarm: z.boolean(),
		claims: z.array(ClaimKey),
		statements: z.array(z.string()),
	})
	.meta({ id: 'Incident', description: 'One real-world event: the mentions that refer to it, with reconciled fields.' })
export type Incident = Readonly<z.infer<typeof Incident>>

export const IncidentLink = z
	.strictObject({
		key: z.string(),
		kind: z.enum(LINKS),
		from: z.string().meta({ description: 'Incident or statement key.' }),
		to: z.string(),
		basis: z.enum(['stated', 'inferred', 'decided']),
		links: z.array(z.string()).meta({ description: 'The links between mentions that state it.' }),
		reports: z.array(z.string()),
		origins: z.int().meta({ description: 'How many texts of their own state it: copies of one text count once.' }),
		lagDays: z.strictObject({ least: z.int(), most: z.int() }).nullable(),
		explanation: z.string(),
	})
	.meta({ id: 'IncidentLink', description: 'A sourced relation between incidents and statements.' })
export type IncidentLink = Readonly<z.infer<typeof IncidentLink>>

export const Chain = z
	.strictObject({
		key: z.string(),
		incidents: z.array(z.string()).meta({ description: 'In time order.' }),
		statements: z.array(z.string()),
		links: z.array(z.string()),
	})
	.meta({
		id: 'Chain',
		description: 'Incidents and statements joined by response links. Sequence alone makes no chain a cause.',
	})
export type Chain = Readonly<z.infer<typeof Chain>>

/** One proposal that two incidents are one, not sure enough to be joined without a person. */
export const Proposal = z
	.strictObject({ a: z.string(), b: z.string(), score: z.number(), explanation: z.string() })
	.meta({ id: 'Proposal' })
export type Proposal = Readonly<z.infer<typeof Proposal>>

export const Derived = z.strictObject({
	incidents: z.array(Incident),
	links: z.array(IncidentLink),
	chains: z.array(Chain),
	proposals: z.array(Proposal),
	orphaned: z.array(z.string()).meta({ description: 'Decisions whose targets the coder no longer makes.' }),
})
export type Derived = Readonly<z.infer<typeof Derived>>

const howMany = z.int().min(0).nullable()

export const SetFigure = z
	.strictObject({ kind: z.enum(HARMS), low: howMany, best: howMany, high: howMany })
	.refine(({ low, best, high }) => {
		const told = [low, best, high].filter((n) => n !== null)
		return told.every((n, i) => i === 0 || told[i - 1]! <= n)
	}, 'low, best and high must rise')

export type SetFigure = Readonly<z.infer<typeof SetFigure>>

/** The shape of what can be set. */
export const SETTINGS = {
	type: EventValue,
	when: IntervalSchema.refine(inOrder, 'it ends before it begins'),
	where: WhereValue,
	actor: z.array(ActorValue),
	target: z.array(ActorValue),
	figure: SetFigure,
} as const satisfies Record<SettableField, z.ZodType>

/* Decisions ------------------------------------------------------------------------------------------------------ */

const target = z.string().meta({ description: 'Key of a claim, mention, link or statement; a report id; or a handle.' })

const Year = z.int().min(1000).max(2999)
const years = {
	from: Year.optional().meta({
		description: 'First year in which the names mean this; reports of earlier years are left alone.',
	}),
	to: Year.optional().meta({ description: 'Last such year.' }),
}

/** Whom a name means: an entry of the actor list by its id, or one of the project's own. */
export const KnownActor = z
	.strictObject({
		id: z.string().min(1),
		name: z.string().min(1).meta({ description: 'The name it goes by.' }),
		kind: ActorValue.shape.kind.optional(),
		country: z.string().length(2).optional(),
		...years,
	})
	.meta({
		id: 'KnownActor',
		description: 'Somebody in the registry that decisions make, with the years in which the names hold.',
	})
export type KnownActor = Readonly<z.infer<typeof KnownActor>>

/** Which place a name means. */
export const KnownPlace = z
	.strictObject({
		id: z.string().min(1),
		name: z.string().min(1),
		country: z.string().length(2).optional(),
		admin1: z.string().optional(),
		lat: z.number().min(-90).max(90).optional(),
		lon: z.number().min(-180).max(180).optional(),
		uncertaintyM: z.number().min(0).optional(),
		level: WhereValue.shape.level.optional(),
		...years,
	})
	.meta({
		id: 'KnownPlace',
		description: 'A place in the registry that decisions make, with the years in which the names hold.',
	})
export type KnownPlace = Readonly<z.infer<typeof KnownPlace>>

const names = z
	.array(z.string().min(1))
	.min(1)
	.meta({ description: 'As reports print them; case and accents do not matter.' })

/** What a person can decide. Payloads name keys, never row numbers. */
export const DecisionBody = z
	.discriminatedUnion('act', [
		z.strictObject({ act: z.literal('accept'), claim: target }),
		z.strictObject({ act: z.literal('reject'), claim: target }),
		z.strictObject({ act: z.literal('correct'), claim: target, value: z.unknown() }),
		z.strictObject({
			act: z.literal('correct-incident'),
			mentions: z
				.array(target)
				.min(1)
				.meta({ description: 'Of the incident: it holds for the one that the first of them that is left stands in.' }),
			field: z.enum(SETTABLE),
			value: z.unknown(),
		}),
		z.strictObject({ act: z.literal('merge'), mentions: z.array(target).min(2) }),
		z.strictObject({ act: z.literal('split'), mentions: z.array(target).min(1), from: z.array(target).min(1) }),
		z.strictObject({ act: z.literal('link'), kind: z.enum(LINKS), from: target, to: target }),
		z.strictObject({ act: z.literal('unlink'), kind: z.enum(LINKS), from: target, to: target }),
		z.strictObject({ act: z.literal('set-published'), report: target, day: DaySchema }),
		z.strictObject({
			act: z.literal('set-origin'),
			of: target.meta({ description: 'A report, or a claim of one.' }),
			origin: z.string().min(1).meta({ description: 'Whatever has the same origin counts once.' }),
		}),
		z.strictObject({ act: z.literal('who-is-this'), names, is: KnownActor }),
		z.strictObject({ act: z.literal('where-is-this'), names, is: KnownPlace }),
		z.strictObject({ act: z.literal('note'), about: target }),
		z.strictObject({ act: z.literal('mint'), handle: z.string(), mentions: z.array(target).min(1) }),
		z.strictObject({
			act: z.literal('release'),
			name: z.string().min(1),
			hash: z.string().meta({ description: 'Of its manifest, which holds the hashes of all that is in it.' }),
		}),
		z.strictObject({
			act: z.literal('open-round'),
			name: z.string().min(1),
			coders: z.array(z.string().min(1)).min(2).meta({ description: 'Who judge, each without seeing the others.' }),
			reports: z.array(target).min(1),
		}),
		z.strictObject({
			act: z.literal('judge'),
			round: z.string().meta({ description: 'The decision that opened the round.' }),
			claim: target,
			verdict: z.enum(['accept', 'correct', 'reject']),
			value: z.unknown().optional(),
		}),
		z.strictObject({
			act: z.literal('add-in-round'),
			round: z.string(),
			report: target,
			coding: CodingByHand,
		}),
		z.strictObject({ act: z.literal('finish-round'), round: z.string() }),
		z.strictObject({ act: z.literal('undo'), decision: z.string() }),
		z.strictObject({
			act: z.literal('expunge'),
			report: z.string().meta({ description: 'Salted hash of the report id.' }),
		}),
	])
	.meta({ id: 'DecisionBody' })
export type DecisionBody = Readonly<z.infer<typeof DecisionBody>>

export const Decision = z
	.strictObject({
		id: z.string().meta({ description: 'd- and a hash of the entry.' }),
		seq: z.int().min(1),
		at: z.string().meta({ description: 'ISO 8601 UTC.' }),
		by: z.string(),
		reason: z.string(),
		body: DecisionBody,
		evidence: Evidence.optional(),
	})
	.meta({
		id: 'Decision',
		description: 'A person’s entry. It wins over the machine, can be undone and survives a newer machine.',
	})
export type Decision = Readonly<z.infer<typeof Decision>>

/** Acts that cannot be undone. They have ways of their own and are not entered as decisions are. */
export const LASTING: ReadonlySet<DecisionBody['act']> = new Set(['mint', 'release', 'expunge'])

/**
 * The decisions that count, in the order of the log: without those that were undone and without the undoing ones. An
 * entry can undo earlier ones only; undoing an undo brings the first one back; what is minted, released or expunged stays so.
 */
export function liveDecisions(decisions: readonly Decision[]): Decision[] {
	const undone = undoings(decisions)
	return [...decisions]
		.sort((a, b) => a.seq - b.seq)
		.filter(({ id, body }) => body.act !== 'undo' && (!undone.has(id) || LASTING.has(body.act)))
}

/** Undone decisions with the entry that takes each back, undone undoing ones among them. */
export function undoings(decisions: readonly Decision[]): ReadonlyMap<string, string> {
	const undone = new Map<string, string>()
	const place = new Map(decisions.map(({ id, seq }) => [id, seq]))
	for (const { id, seq, body } of [...decisions].sort((a, b) => b.seq - a.seq)) {
		if (body.act !== 'undo' || undone.has(id) || undone.has(body.decision)) continue
		if ((place.get(body.decision) ?? seq) < seq) undone.set(body.decision, id)
	}
	return undone
}

/** What a decision names: keys, report ids and handles. */
export function targetsOf(body: DecisionBody): readonly string[] {
	switch (body.act) {
		case 'accept':
		case 'reject':
		case 'correct':
		case 'judge':
			return [body.claim]
		case 'open-round':
			return body.reports
		case 'correct-incident':
		case 'merge':
		case 'mint':
			return body.mentions
		case 'split':
			return [...body.mentions, ...body.from]
		case 'link':
		case 'unlink':
			return [body.from, body.to]
		case 'set-published':
		case 'add-in-round':
			return [body.report]
		case 'note':
			return [body.about]
		case 'set-origin':
			return [body.of]
		case 'who-is-this':
		case 'where-is-this':
		case 'release':
		case 'finish-round':
		case 'undo':
		case 'expunge':
			return []
	}
}
