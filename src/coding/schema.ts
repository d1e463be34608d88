/**
 * What coding a report yields: mentions of events, statements (acts of saying), and claims. All of it is *derived*: it
 * can be dropped and made again equal from the version, the decisions and the knowledge. The one description of these
 * records; types, JSON Schema and `docs/fields.md` follow from it.
 */
import { z } from 'zod'
import { IntervalSchema } from '../report/interval.ts'
import { SpanSchema } from '../report/schema.ts'
import {
	ACTS,
	CONTEXTS,
	DELIVERIES,
	FACTUALITIES,
	type FIELDS,
	HARMS,
	LINKS,
	MODES,
	PLOVER_TYPES,
	STANCES,
} from './lists.ts'

const Key = z.string().regex(/^[a-z]-[0-9a-f]{16}(~\d+)?$/)
export const MentionKey = Key.meta({ id: 'MentionKey', description: 'm- and a hash of version and anchor span.' })
export const StatementKey = Key.meta({
	id: 'StatementKey',
	description: 's- and a hash of version, act and anchor span.',
})
export const ClaimKey = Key.meta({
	id: 'ClaimKey',
	description: 'c- and a hash of version, field and evidence spans: no coder version, value or score is in it.',
})

export const Count = z
	.strictObject({
		min: z.number().nullable().meta({ description: 'Least; null when the words give none ("up to 13").' }),
		max: z.number().nullable().meta({ description: 'Most; null when the words give none ("at least 10").' }),
		strict: z.boolean().optional().meta({ description: '"more than 100": min 100, and 100 itself is excluded.' }),
		approx: z.boolean().optional().meta({ description: '"about a dozen".' }),
		vague: z.boolean().optional().meta({ description: '"dozens", "several": words without a figure.' }),
		best: z.number().optional().meta({
			description: 'What a table stands behind between its least and its most; words of a report have none.',
		}),
	})
	.meta({ id: 'Count', description: 'A number that keeps how it was said. Zero is a number; not said is no claim.' })
export type Count = Readonly<z.infer<typeof Count>>

export const Evidence = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('words'), spans: z.array(SpanSchema).min(1) }),
		z.strictObject({ kind: z.literal('cell'), spans: z.array(SpanSchema).min(1), column: z.string() }),
		z.strictObject({ kind: z.literal('decision'), decision: z.string(), by: z.string(), reason: z.string() }),
	])
	.meta({
		id: 'Evidence',
		description: 'Words of a version, a cell of a table, or a decision of a person. No fourth kind.',
	})
export type Evidence = Readonly<z.infer<typeof Evidence>>

export const Speaker = z
	.strictObject({
		kind: z.enum(['publisher', 'person', 'institution', 'unnamed', 'post']),
		name: z
			.string()
			.meta({ description: 'Fullest form of the name in this report, or the description ("two US officials").' }),
		span: SpanSchema.nullable().meta({
			description: 'Where the speaker is named for this claim; null for the publisher.',
		}),
		named: SpanSchema.optional().meta({
			description: 'Where the report gives the name, when the words for this claim ("the mayor") do not.',
		}),
		role: z.string().optional(),
		organisation: z.string().optional(),
		country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
		handle: z.string().optional(),
		number: z.int().optional().meta({ description: 'How many unnamed speakers, when said.' }),
		condition: z.string().optional().meta({ description: 'As printed: "speaking on condition of anonymity".' }),
		get via() {
			return Speaker.optional().meta({ description: 'Who passes it on: in "Esper said that Trump had…", Esper.' })
		},
	})
	.meta({ id: 'Speaker', description: 'Who asserts it. Unnamed ones are kept as described and never identified.' })
export type Speaker = Readonly<z.infer<typeof Speaker>>

export const Certainty = z
	.strictObject({
		words: z.string(),
		span: SpanSchema,
		likelihood: z
			.enum([
				'almost-no-chance',
				'very-unlikely',
				'unlikely',
				'roughly-even',
				'likely',
				'very-likely',
				'almost-certain',
			])
			.optional()
			.meta({ description: 'ICD 203 band, only for words that the standard maps.' }),
		confidence: z.enum(['low', 'moderate', 'high']).optional(),
	})
	.meta({ id: 'Certainty', description: 'Words of certainty as printed. Likelihood and confidence are two things.' })
export type Certainty = Readonly<z.infer<typeof Certainty>>

export const EventValue = z
	.strictObject({
		type: z.enum(PLOVER_TYPES),
		modes: z.array(z.enum(Object.values(MODES).flat() as [string, ...string[]])),
		contexts: z.array(z.enum(CONTEXTS)),
		delivery: z.enum(DELIVERIES).optional(),
	})
	.meta({ id: 'EventValue', description: 'What happened, in PLOVER 2.0 words.' })
export type EventValue = Readonly<z.infer<typeof EventValue>>

export const ActorValue = z
	.strictObject({
		name: z.string().meta({ description: 'As printed, without article; for unnamed ones the description.' }),
		unnamed: z.boolean().meta({ description: 'True for "gunmen", "a militia", "those who did it": nobody is named.' }),
		kind: z.enum(['state', 'force', 'armed-group', 'organisation', 'person', 'people', 'facility', 'unknown']),
		ref: z.string().optional().meta({ description: 'Id of an entry of the actor list.' }),
		country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
		sectors: z.array(z.string()).optional().meta({ description: 'PLOVER sector codes, most specific first.' }),
		role: z.string().optional().meta({ description: 'Title or office of a person, as printed: "Defence Secretary".' }),
		members: z
			.string()
			.optional()
			.meta({ description: 'Words for the people of the group that are told of: "fighters" of "fighters of X".' }),
		sponsor: z.string().optional().meta({ description: 'ISO-2 of the state in "X-backed".' }),
		number: Count.optional(),
	})
	.meta({ id: 'ActorValue', description: 'One taking part. A doer is alleged until a rule says otherwise.' })
export type ActorValue = Readonly<z.infer<typeof ActorValue>>

export const WhenValue = IntervalSchema
export type WhenValue = Readonly<z.infer<typeof WhenValue>>

export const WhereValue = z
	.strictObject({
		name: z.string().meta({ description: 'As printed: "a base north of Baghdad".' }),
		relation: z
			.string()
			.optional()
			.meta({ description: '"north of", "near", "15 km south of": the place is not the named one.' }),
		facility: z.string().optional(),
		anchor: z.string().optional().meta({ description: 'The named place it is told from: "Baghdad".' }),
		place: z.string().optional().meta({ description: 'Gazetteer id of the named place.' }),
		country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
		admin1: z.string().optional(),
		lat: z.number().optional(),
		lon: z.number().optional(),
		uncertaintyM: z
			.number()
			.optional()
			.meta({ description: 'Radius in metres within which it lies, as far as known.' }),
		level: z.enum(['exact', 'town', 'near', 'district', 'province', 'region', 'country', 'water']),
		alternatives: z.array(z.string()).optional(),
	})
	.meta({ id: 'WhereValue', description: 'Where. A place keeps its precision.' })
export type WhereValue = Readonly<z.infer<typeof WhereValue>>

export const WeaponValue = z
	.strictObject({
		kind: z.string().meta({ description: 'Lemma of the taxonomy: rocket, missile, car bomb, rifle…' }),
		type: z.string().optional().meta({ description: 'Model, calibre and other words: "107mm Katyusha".' }),
		count: Count.optional(),
		fate: z.enum(['fired', 'hit', 'intercepted', 'found', 'failed']).optional(),
		launcher: z.string().optional(),
		delivery: z.enum(DELIVERIES).optional(),
	})
	.meta({ id: 'WeaponValue', description: 'With what.' })
export type WeaponValue = Readonly<z.infer<typeof WeaponValue>>

export const HarmValue = z
	.strictObject({
		kind: z.enum(HARMS),
		count: Count,
		who: z.string().meta({ description: 'The group in the words of the report: "US troops", "people", a name.' }),
		nationality: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
		status: z.enum(['civilian', 'combatant', 'unknown']),
		part: z.boolean().optional().meta({ description: 'A subgroup of another figure of the same mention.' }),
		total: z.boolean().optional().meta({ description: 'Said to be the whole: "bringing the toll to".' }),
		attackers: z.boolean().optional().meta({ description: 'The harmed are the attackers.' }),
		since: z.boolean().optional().meta({ description: 'Died of it after the event: adds to an earlier toll.' }),
	})
	.meta({ id: 'HarmValue', description: 'How many of which group were harmed, and how.' })
export type HarmValue = Readonly<z.infer<typeof HarmValue>>

export const VictimValue = z
	.strictObject({
		name: z.string().nullable(),
		description: z.string(),
		harm: z.enum(HARMS),
		age: z.int().optional(),
		sex: z.enum(['female', 'male']).optional(),
		role: z.string().optional(),
		nationality: z.string().optional(),
	})
	.meta({ id: 'VictimValue', description: 'One person harmed. Private names are withheld from exports by default.' })
export type VictimValue = Readonly<z.infer<typeof VictimValue>>

export const MotiveValue = z
	.strictObject({ words: z.string() })
	.meta({ id: 'MotiveValue', description: 'Why, as somebody says: motive or justification.' })
export type MotiveValue = Readonly<z.infer<typeof MotiveValue>>

const common = {
	key: ClaimKey,
	version: z.string(),
	about: z.string().meta({ description: 'Key of the mention that the claim is about.' }),
	evidence: Evidence,
	speaker: Speaker,
	stance: z.enum(STANCES),
	factuality: z.enum(FACTUALITIES),
	certainty: Certainty.nullable(),
	statement: z
		.string()
		.optional()
		.meta({ description: 'The statement that makes the claim, when somebody other than the publisher does.' }),
	score: z.number().min(0).max(1).meta({ description: 'How sure the coder is of having read it rightly.' }),
	rules: z.array(z.string()).meta({ description: 'What fired, in order: the answer to --why.' }),
	coder: z.string().meta({ description: '"machine", or the person or table that made it.' }),
}

/** What each field holds. Add a line and every place that must know about it stops compiling. */
export const VALUES = {
	event: EventValue,
	actor: ActorValue,
	target: ActorValue,
	when: WhenValue,
	where: WhereValue,
	weapon: WeaponValue,
	harm: HarmValue,
	victim: VictimValue,
	motive: MotiveValue,
} as const satisfies Record<(typeof FIELDS)[number], z.ZodType>
export type Values = { [F in keyof typeof VALUES]: z.infer<(typeof VALUES)[F]> }

export const Claim = z
	.discriminatedUnion('field', [
		z.strictObject({ field: z.literal('event'), value: EventValue, ...common }),
		z.strictObject({ field: z.literal('actor'), value: ActorValue, ...common }),
		z.strictObject({ field: z.literal('target'), value: ActorValue, ...common }),
		z.strictObject({ field: z.literal('when'), value: WhenValue, ...common }),
		z.strictObject({ field: z.literal('where'), value: WhereValue, ...common }),
		z.strictObject({ field: z.literal('weapon'), value: WeaponValue, ...common }),
		z.strictObject({ field: z.literal('harm'), value: HarmValue, ...common }),
		z.strictObject({ field: z.literal('victim'), value: VictimValue, ...common }),
		z.strictObject({ field: z.literal('motive'), value: MotiveValue, ...common }),
	])
	.meta({ id: 'Claim', description: 'One asserted value of one field of one mention, with who says so and the words.' })
export type Claim = Readonly<z.infer<typeof Claim>>
export type ClaimOf<F extends Claim['field']> = Extract<Claim, { field: F }>

export const Mention = z
	.strictObject({
		key: MentionKey,
		version: z.string(),
		anchor: SpanSchema.meta({ description: 'The trigger: the words that refer to the event.' }),
		sentence: z.int().min(0),
		section: z.int().min(0),
		type: z.enum(PLOVER_TYPES),
		factuality: z.enum(FACTUALITIES),
		background: z.boolean().meta({ description: 'Recalled, not what the report is about.' }),
		main: z.boolean().meta({ description: 'Specific enough that a careful coder would record it as an incident.' }),
	})
	.meta({ id: 'Mention', description: 'Words of a report that refer to an event; the anchor of claims.' })
export type Mention = Readonly<z.infer<typeof Mention>>

export const Statement = z
	.strictObject({
		key: StatementKey,
		version: z.string(),
		anchor: SpanSchema.meta({ description: 'The words of saying: "blamed", "according to", "told reporters".' }),
		sentence: z.int().min(0),
		act: z.enum(ACTS),
		stance: z.enum(STANCES),
		speaker: Speaker,
		addressee: z.string().optional(),
		addresseeSpan: SpanSchema.optional().meta({ description: 'Where the addressee is named.' }),
		when: WhenValue.optional(),
		whenSpan: SpanSchema.optional().meta({ description: 'The words of time.' }),
		content: z.array(SpanSchema).meta({ description: 'What is said, in pieces where the saying interrupts it.' }),
		quotes: z.array(SpanSchema).meta({ description: 'The parts in quotation marks, without the marks.' }),
		about: z.array(MentionKey).meta({ description: 'The mentions that it speaks about.' }),
		alleged: ActorValue.optional().meta({ description: 'Who is blamed, or claims it.' }),
		certainty: Certainty.nullable(),
		rules: z.array(z.string()),
	})
	.meta({ id: 'Statement', description: 'One act of saying. A statement is never an incident.' })
export type Statement = Readonly<z.infer<typeof Statement>>

export const Link = z
	.strictObject({
		key: Key,
		version: z.string(),
		kind: z.enum(LINKS),
		from: z.string().meta({ description: 'Key of a mention or statement.' }),
		to: z.string(),
		evidence: Evidence,
		speaker: Speaker,
		score: z.number().min(0).max(1),
		rules: z.array(z.string()),
	})
	.meta({ id: 'Link', description: 'A relation between mentions or statements that the words of this report state.' })
export type Link = Readonly<z.infer<typeof Link>>

export const Coded = z
	.strictObject({
		version: z.string(),
		report: z.string(),
		coder: z.string().meta({ description: 'Name and version of the coder.' }),
		language: z.string(),
		read: z.boolean().meta({ description: 'False when the machine abstained (a language it does not read).' }),
		mentions: z.array(Mention),
		statements: z.array(Statement),
		claims: z.array(Claim),
		links: z.array(Link),
	})
	.meta({ id: 'Coded', description: 'The whole coding of one version.' })
export type Coded = Readonly<z.infer<typeof Coded>>

/** Stands where a coder would, when it failed. */
export const NO_CODER = 'failed'

/** What is kept of a report that the coder failed on: that it did. */
export const nothingCoded = ({ version, report, language }: Pick<Coded, 'version' | 'report' | 'language'>): Coded => ({
	version,
	report,
	coder: NO_CODER,
	language,
	read: false,
	mentions: [],
	statements: [],
	claims: [],
	links: [],
})
