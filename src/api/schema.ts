/**
 * What the HTTP API answers, said once. The desk takes its types from here (`import type`), the routes of `contract.ts` are
 * checked against it, and the OpenAPI document and `docs/api.md` are made from it. Records of other floors are used as they
 * are: a claim here is the claim that `attestary show --json` prints.
 */
import { z } from 'zod'
import { Claim, Link, Mention, Statement } from '../coding/schema.ts'
import { Chain, Decision, Incident, IncidentLink, RuleId } from '../incident/schema.ts'
import { IncidentLine, Mark, ReportLine } from '../ledger/schema.ts'
import { PROBLEMS, type ProblemCode } from '../report/problem.ts'
import { Capture, Metadatum, SectionKind, SpanSchema, Version } from '../report/schema.ts'

export * from '../ledger/schema.ts'

/* What every answer can hold --------------------------------------------------------------------------------------- */

export const ProblemRecord = z
	.strictObject({
		code: z
			.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
			.meta({ description: 'One of the list in docs/problems.md; it never changes meaning.' }),
		level: z.enum(['error', 'warning', 'note']),
		report: z.string().meta({ description: 'The report, file, address or API path it is about.' }),
		span: SpanSchema.nullable(),
		message: z.string().meta({ description: 'One sentence for a person: what is wrong and the way out.' }),
	})
	.meta({ id: 'Problem', description: 'What went wrong, as a value.' })

export const Refusal = z
	.strictObject({ problem: ProblemRecord })
	.meta({ id: 'Refusal', description: 'The one shape of every answer that is not a success.' })
export type Refusal = Readonly<z.infer<typeof Refusal>>

export const FacetCount = z
	.strictObject({
		value: z.string(),
		label: z.string().optional().meta({ description: 'For people, where the value is a code: the name of a country.' }),
		count: z.int().min(0),
	})
	.meta({ id: 'FacetCount', description: 'One value to narrow a list by, and how many lines it would leave.' })
export type FacetCount = Readonly<z.infer<typeof FacetCount>>

/* Words in context ------------------------------------------------------------------------------------------------- */

export const Passage = z
	.strictObject({
		report: z.string(),
		version: z.string(),
		span: SpanSchema,
		before: z.string().meta({ description: 'The sentence up to the words, cut at some 50 words ("…" marks the cut).' }),
		words: z.string().meta({ description: 'The words themselves, exactly as they stand in the version.' }),
		after: z.string(),
		section: SectionKind.meta({ description: 'Where they stand: in a headline, in the body, in an embedded post …' }),
		by: z.string().nullable().meta({
			description: 'Whose words the section holds, when they are not the report’s own: the author of a post.',
		}),
	})
	.meta({ id: 'Passage', description: 'Words of a report in the sentence they stand in.' })
export type Passage = Readonly<z.infer<typeof Passage>>

export const ClaimStanding = z
	.strictObject({
		status: z.enum(['standing', 'accepted', 'corrected', 'rejected']),
		value: z
			.unknown()
			.optional()
			.meta({ description: 'For `corrected`: the value a person gave, in the shape of the field.' }),
		decision: z.string().optional().meta({ description: 'Id of the decision behind it.' }),
	})
	.meta({
		id: 'ClaimStanding',
		description: 'What people decided on a claim. The claim itself stays as the machine read it.',
	})

export const ClaimInContext = z
	.strictObject({
		claim: Claim,
		passages: z.array(Passage).meta({ description: 'One for each span of its evidence, in the order of the text.' }),
		report: z.string(),
		speaker: z.string().meta({ description: 'Who says so, in words: "army", "two officials, via Valley Wire".' }),
		value: z.string().meta({ description: 'What is claimed, in words: "2 killed: soldiers".' }),
		standing: ClaimStanding,
	})
	.meta({ id: 'ClaimInContext', description: 'A claim with the words it was read from.' })
export type ClaimInContext = Readonly<z.infer<typeof ClaimInContext>>

export const StatementInContext = z
	.strictObject({
		statement: Statement,
		saying: Passage.meta({ description: 'The words of saying: "blamed", "told reporters".' }),
		content: z.array(Passage).meta({ description: 'What is said, in pieces where the saying interrupts it.' }),
		report: z.string(),
		speaker: z.string(),
		day: z
			.string()
			.nullable()
			.meta({ description: 'The day it was said; where that is not told, the day its report was published.' }),
		incidents: z.array(z.string()).meta({ description: 'Keys of the incidents it speaks about.' }),
	})
	.meta({ id: 'StatementInContext', description: 'One act of saying with its words.' })
export type StatementInContext = Readonly<z.infer<typeof StatementInContext>>

export const LinkInContext = z
	.strictObject({
		link: IncidentLink,
		passages: z.array(Passage).meta({ description: 'The words that state it; none when it is inferred or decided.' }),
	})
	.meta({ id: 'LinkInContext', description: 'A relation between incidents and statements with its words.' })
export type LinkInContext = Readonly<z.infer<typeof LinkInContext>>

/* Whole pages ------------------------------------------------------------------------------------------------------ */

export const About = z
	.strictObject({
		name: z.literal('Attestary'),
		version: z.string(),
		ledger: z.string().meta({ description: 'The file name of the ledger, without its folder.' }),
		readOnly: z.boolean().meta({ description: 'True when nothing can be added: the file cannot be written to.' }),
		counts: z.strictObject({
			reports: z.int(),
			versions: z.int(),
			incidents: z.int().meta({ description: 'Those that stand in the list: `recordable` ones.' }),
			claims: z.int(),
			statements: z.int(),
			decisions: z.int(),
			contested: z.int(),
		}),
		constructed: z.int().meta({
			description: 'Reports whose publisher is marked CONSTRUCTED. The ledger of `npm start` holds no others.',
		}),
		coder: z.string().nullable().meta({ description: 'Name and version of the coder of the newest report.' }),
		rule: RuleId.meta({ description: 'The rule whose figures lists show.' }),
		countries: z
			.record(z.string(), z.string())
			.meta({ description: 'Names of the countries that incidents of the ledger lie in, by code.' }),
		outlines: z.boolean().meta({ description: 'True when the project has outlines of its own, for the map.' }),
		token: z
			.string()
			.meta({ description: 'To be sent as the header `attestary-token` with whatever changes something.' }),
	})
	.meta({ id: 'About', description: 'What is being served, and the token for changes.' })
export type About = Readonly<z.infer<typeof About>>

export const ReportList = z
	.strictObject({
		total: z.int(),
		reports: z.array(ReportLine),
		facets: z.strictObject({ publisher: z.array(FacetCount), language: z.array(FacetCount) }),
	})
	.meta({ id: 'ReportList', description: 'Newest first. Each facet counts as if its own filter were not set.' })
export type ReportList = Readonly<z.infer<typeof ReportList>>

export const Reading = z
	.strictObject({
		line: ReportLine,
		metadata: z.array(Metadatum).meta({ description: 'What counts of the report itself, each with its basis.' }),
		version: Version.meta({ description: 'The newest text with its sections; every span of this answer cuts it.' }),
		versions: z
			.array(z.strictObject({ id: z.string(), obtained: z.string(), length: z.int() }))
			.meta({ description: 'All texts that were obtained of it, newest last.' }),
		captures: z.array(Capture),
		sameText: z.array(ReportLine).meta({ description: 'Other reports with the very same text.' }),
		read: z.boolean(),
		coders: z.array(z.string()),
		mentions: z.array(Mention),
		statements: z.array(Statement),
		claims: z.array(Claim),
		links: z.array(Link),
		speakers: z
			.record(z.string(), z.string())
			.meta({ description: 'By key of claim or statement: who says so, in words.' }),
		values: z.record(z.string(), z.string()).meta({ description: 'By key of claim: what is claimed, in words.' }),
		standings: z
			.record(z.string(), ClaimStanding)
			.meta({ description: 'By key of claim, those that people decided on; the others stand.' }),
		incidents: z.array(IncidentLine).meta({ description: 'The incidents it tells of, in the order in which it does.' }),
		incidentOf: z.record(z.string(), z.string()).meta({ description: 'By key of mention: the key of its incident.' }),
	})
	.meta({ id: 'Reading', description: 'One report: its text and all that was read from it.' })
export type Reading = Readonly<z.infer<typeof Reading>>

export const ToldProblem = z
	.strictObject({
		problem: ProblemRecord,
		from: z.string().meta({ description: 'The file, line or address it came from.' }),
		words: z.string().nullable().meta({ description: 'The words at its span.' }),
	})
	.meta({ id: 'ToldProblem' })
export type ToldProblem = Readonly<z.infer<typeof ToldProblem>>

export const ReportProblems = z.strictObject({ problems: z.array(ToldProblem) }).meta({
	id: 'ReportProblems',
	description:
		'What taking in and coding a report has to say about it: made again from its bytes when asked, so that the first answer takes a moment.',
})
export type ReportProblems = Readonly<z.infer<typeof ReportProblems>>

export const Facets = z
	.strictObject({
		type: z.array(FacetCount),
		mode: z.array(FacetCount),
		country: z.array(FacetCount),
		year: z.array(FacetCount),
		actor: z.array(FacetCount),
		weapon: z.array(FacetCount),
		contested: z.array(FacetCount).meta({ description: '`contested` and `uncontested`.' }),
	})
	.meta({
		id: 'Facets',
		description: 'Each facet counts as if its own filter were not set, so that other choices stay visible.',
	})
export type Facets = Readonly<z.infer<typeof Facets>>

export const IncidentList = z
	.strictObject({ total: z.int(), incidents: z.array(IncidentLine), facets: Facets })
	.meta({ id: 'IncidentList' })
export type IncidentList = Readonly<z.infer<typeof IncidentList>>

export const Marks = z.strictObject({ marks: z.array(Mark) }).meta({ id: 'Marks' })
export type Marks = Readonly<z.infer<typeof Marks>>

export const Question = z
	.strictObject({ other: IncidentLine, score: z.number(), explanation: z.string() })
	.meta({ id: 'Question', description: 'Another incident that may be the same one; a person has to say.' })

export const ChainDrawing = z
	.strictObject({
		chains: z.array(Chain),
		incidents: z
			.array(IncidentLine)
			.meta({ description: 'Every incident of these chains, this one among them, in time order.' }),
		statements: z.array(StatementInContext),
		links: z.array(LinkInContext).meta({ description: 'The links between them.' }),
	})
	.meta({ id: 'ChainDrawing', description: 'What an incident answered and what answered it.' })
export type ChainDrawing = Readonly<z.infer<typeof ChainDrawing>>

export const IncidentPage = z
	.strictObject({
		incident: Incident,
		line: IncidentLine,
		claims: z
			.array(ClaimInContext)
			.meta({ description: 'All of them, those set aside or rejected too, in the order of time and text.' }),
		statements: z.array(StatementInContext),
		links: z.array(LinkInContext).meta({ description: 'Links from and to it.' }),
		chain: ChainDrawing,
		reports: z.array(ReportLine).meta({ description: 'The reports that speak of it, earliest published first.' }),
		decisions: z
			.array(Decision)
			.meta({ description: 'Live decisions on it, its mentions, claims, statements and reports.' }),
		questions: z.array(Question),
		formerly: z
			.string()
			.nullable()
			.meta({ description: 'The name asked for, when the incident has another one now (a merge, a split).' }),
	})
	.meta({ id: 'IncidentPage', description: 'One incident and everything it stands on.' })
export type IncidentPage = Readonly<z.infer<typeof IncidentPage>>

export const SearchHit = z
	.strictObject({
		line: ReportLine,
		words: z.string().meta({ description: 'A stretch of the text around what was found.' }),
		marks: z.array(SpanSchema).meta({ description: 'What was found, counted in `words`.' }),
		span: SpanSchema.meta({ description: 'Where `words` stands in the version.' }),
		titleMarks: z.array(SpanSchema).meta({ description: 'What was found, counted in the title.' }),
	})
	.meta({ id: 'SearchHit' })
export type SearchHit = Readonly<z.infer<typeof SearchHit>>

export const SearchResult = z
	.strictObject({
		reports: z.array(SearchHit),
		matches: z.int().meta({ description: 'How many reports were ranked.' }),
		capped: z.boolean().meta({ description: 'There are more matches than were ranked.' }),
		incidents: z
			.array(IncidentLine)
			.meta({ description: 'Incidents with these words in their own title, places, names and weapons.' }),
		incidentsTotal: z.int(),
	})
	.meta({ id: 'SearchResult' })
export type SearchResult = Readonly<z.infer<typeof SearchResult>>

/* Adding ----------------------------------------------------------------------------------------------------------- */

export const AddProgress = z
	.strictObject({
		seen: z.int().meta({ description: 'Inputs looked at.' }),
		kept: z.int().meta({ description: 'Reports that are safe in the ledger.' }),
		of: z.int().nullable().meta({ description: 'How many inputs there are, when that is known.' }),
		from: z.string().meta({ description: 'The input last looked at.' }),
	})
	.meta({ id: 'AddProgress' })
export type AddProgress = Readonly<z.infer<typeof AddProgress>>

export const AddSummary = z
	.strictObject({
		seen: z.int(),
		kept: z.int(),
		newVersions: z.int().meta({ description: 'Texts that were not known before.' }),
		refused: z.int(),
		coded: z.int(),
		incidents: z.int().meta({ description: 'Incidents the ledger holds now.' }),
		reports: z
			.array(z.string())
			.meta({ description: 'Ids of the reports that were kept or known already, at most 1,000.' }),
	})
	.meta({ id: 'AddSummary' })
export type AddSummary = Readonly<z.infer<typeof AddSummary>>

export const Job = z
	.strictObject({
		id: z.string(),
		what: z.string().meta({ description: 'For people: "a text", "3 files", an address.' }),
		state: z
			.enum(['waiting', 'running', 'done', 'stopped', 'failed'])
			.meta({ description: '`stopped`: on request; what was safe stays. `failed`: see the last problem.' }),
		progress: AddProgress,
		problems: z.array(ToldProblem).meta({ description: 'So far, at most 1,000.' }),
		summary: AddSummary.nullable(),
	})
	.meta({ id: 'Job', description: 'One adding. Jobs run one after the other and are forgotten when the server ends.' })
export type Job = Readonly<z.infer<typeof Job>>

/** What `GET /api/jobs/:id/events` sends, by the name of the event. */
export interface JobEvents {
	/** At once, and again when its state changes; the stream ends after one that is done, stopped or failed. */
	readonly job: Job
	readonly progress: AddProgress
	readonly problem: ToldProblem
}

/** What `GET /api/events` sends. */
export interface LedgerEvents {
	/** Something was written, by this desk or by another program: ask again for what is shown. `hello` comes first, when listening. */
	readonly hello: Readonly<Record<string, never>>
	readonly changed: Readonly<Record<string, never>>
}

export const JobStarted = z.strictObject({ job: Job }).meta({ id: 'JobStarted' })
