/** The tools of the Model Context Protocol server: each one question to the ledger, answered by the functions of the API. */
import { z } from 'zod'
import { PLOVER_TYPES } from '../../coding/lists.ts'
import { Asked } from '../../incident/asked.ts'
import type { Ledger } from '../../ledger/index.ts'
import { metadatum } from '../../report/schema.ts'
import { type Attestary, decide } from '../../run/index.ts'
import { keyNamed, reportNamed } from '../../run/named.ts'
import { filterOf, incidentPage } from '../incidents.ts'
import { reportLines } from '../lines.ts'
import { Refused } from '../refuse.ts'
import { reading } from '../reports.ts'
import type { IncidentPage } from '../schema.ts'
import { search } from '../search.ts'
import { standingsOf } from '../standing.ts'
import { Words } from '../words.ts'
import { ToldCoding, ToldDecided, ToldFound, ToldIncident, ToldList, ToldReport, ToldWhy } from './schema.ts'
import { toldCoding, toldFound, toldIncident, toldLine, toldReport, toldWhy } from './told.ts'
import type { Withholding } from './withholding.ts'

export interface Desk {
	readonly ledger: Ledger
	readonly withholding: Withholding
	/** Names and whole texts are told. */
	readonly tellsAll: boolean
	readonly attestary: () => Promise<Attestary>
	/** Who stands behind what is decided. */
	readonly by: string
	readonly now: () => Date
}

export interface Tool<In extends z.ZodObject = z.ZodObject, Out extends z.ZodObject = z.ZodObject> {
	readonly title: string
	readonly description: string
	readonly input: In
	readonly output: Out
	readonly writes: boolean
	readonly answer: (desk: Desk, asked: z.infer<In>) => Promise<z.infer<Out>>
}

/** Keeps the types of one tool together. */
const tool = <In extends z.ZodObject, Out extends z.ZodObject>(one: Omit<Tool<In, Out>, 'writes'>): Tool<In, Out> => ({
	...one,
	writes: false,
})

const day = z
	.string()
	.regex(/^\d{4}-\d\d-\d\d$/)
	.optional()
const limit = z.int().min(1).max(50).default(10)

const searching = tool({
	title: 'Search reports and incidents',
	description:
		'Finds words in all reports and incidents. "…" for a phrase, -word to leave out, word* for a beginning, title: publisher: language: after: before:',
	input: z.strictObject({ query: z.string().min(1).max(1000), limit }),
	output: ToldFound,
	answer: async ({ ledger, withholding }, { query, limit: most }) => {
		const words = new Words(ledger)
		const found = await search(ledger, { q: query, limit: most, offset: 0 })
		const told = toldFound(
			found,
			(version, { start, end }) => words.textOf(version)?.version.text.slice(start, end) ?? '',
		)
		return withholding.told(told)
	},
})

const listing = tool({
	title: 'List incidents',
	description:
		'Incidents of the ledger by type (PLOVER), country, days, doer or target, words, or whether they are contested. What is too vague to be recorded is left out.',
	input: z.strictObject({
		type: z.array(z.enum(PLOVER_TYPES)).optional(),
		country: z.array(z.string()).optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
		from: day.meta({ description: 'That can have been on or after this day.' }),
		to: day,
		actor: z.string().max(200).optional().meta({ description: 'With this doer or target.' }),
		words: z.string().max(1000).optional(),
		contested: z.boolean().optional(),
		sort: z.enum(['newest', 'oldest', 'deadliest', 'reports']).default('newest'),
		limit,
	}),
	output: ToldList,
	answer: async ({ ledger, withholding }, { words, sort, limit: most, ...narrow }) => {
		const filter = filterOf({ ...narrow, q: words, recordable: 'true' })
		const { total, incidents } = await ledger.listIncidents(filter, { sort, limit: most })
		return withholding.told({ total, incidents: incidents.map(toldLine) })
	},
})

const incident = tool({
	title: 'Read an incident',
	description:
		'One incident with everything it stands on: figures (low, best, high, never averaged), who blames whom, every claim with its words, speaker and report. Cite the reports, and say who says so.',
	input: z.strictObject({
		name: z.string().min(3).max(200).meta({ description: 'Handle, key, or the beginning of a key.' }),
	}),
	output: ToldIncident,
	answer: async (desk, { name }) => {
		const page = await incidentPage(desk.ledger, name)
		const claims = page.claims.filter(({ claim }) => desk.withholding.mayTell(claim.key))
		if (claims.length === 0 && page.claims.length > 0) throw rowsAlone(name)
		return desk.withholding.told(toldIncident({ ...page, claims }))
	},
})

const report = tool({
	title: 'Read a report',
	description: 'One report: what was read from it, claim by claim with the words, and the incidents that it tells of.',
	input: z.strictObject({ id: z.string().min(1).max(4000) }),
	output: ToldReport,
	answer: async ({ ledger, withholding, tellsAll }, { id }) => {
		const known = reportNamed(ledger, id)
		if (known === null) throw new Refused('api/not-found', id, 'There is no such report in the ledger.')
		const told = toldReport(await reading(ledger, known), tellsAll)
		return withholding.told({ ...told, claims: told.claims.filter(({ claim }) => withholding.mayTell(claim)) })
	},
})

const claim = tool({
	title: 'Explain a claim',
	description:
		'Why a value was read: the words in their sentence, who says it and how sure, the rules of the coder that fired, what people decided on it, and which figures stand on it or set it aside.',
	input: z.strictObject({ key: z.string().min(3).max(200).meta({ description: 'Key of a claim, or its beginning.' }) }),
	output: ToldWhy,
	answer: async ({ ledger, withholding }, { key }) => {
		const known = key.startsWith('c-') ? keyNamed(ledger, key) : null
		const held = known === null ? undefined : ledger.codings.claims(known)[0]
		if (!held) throw new Refused('api/not-found', key, 'There is no such claim in the ledger.')
		if (!withholding.mayTell(held.key)) throw rowsAlone(key)
		const words = new Words(ledger)
		const text = words.textOf(held.version)
		const [line] = text ? await reportLines(ledger, [text.version.report]) : []
		if (!text || !line) throw new Refused('api/not-found', key, 'The report of this claim is not in the ledger.')
		const of = ledger.incidents.ofMention(held.about)
		const page: IncidentPage | null = of ? await incidentPage(ledger, of.key) : null
		const standing = standingsOf([held], ledger.decisions())
		return withholding.told(toldWhy(words.claim(held, standing(held)), page, line, text.version))
	},
})

const code = tool({
	title: 'Code a text',
	description:
		'What the coder reads from a text: incidents and claims, each with words and speaker. Nothing is stored. It reads English.',
	input: z.strictObject({
		text: z.string().min(1).max(200_000),
		published: day.meta({ description: 'Without it "on Wednesday" stays open.' }),
		title: z.string().max(1000).optional(),
		publisher: z.string().max(200).optional(),
	}),
	output: ToldCoding,
	answer: async ({ attestary }, { text, ...given }) => {
		const { value, problems } = (await attestary()).codeReport(text, given)
		const told = problems.map(({ code: what, message }) => `${what}: ${message}`)
		if (!value) throw new Refused(problems[0]?.code ?? 'intake/empty', 'text', told.join(' '))
		return toldCoding(value, metadatum(value.metadata, 'publisher')?.value ?? '', told)
	},
})

const deciding: Tool<z.ZodObject<{ reason: z.ZodString; decisions: z.ZodArray<typeof Asked> }>, typeof ToldDecided> = {
	title: 'Enter decisions',
	description:
		'Enters decisions in the log, all of them or none: accept, reject or correct a claim, merge, split, link, set the day of publication, and undo. Ask the person first. Each is logged as made through an assistant and can be undone.',
	input: z.strictObject({
		reason: z.string().min(1).max(10_000).meta({ description: 'Why, as a colleague will read it.' }),
		decisions: z.array(Asked).min(1).max(100),
	}),
	output: ToldDecided,
	writes: true,
	answer: async ({ ledger, attestary, by, now }, { reason, decisions }) => {
		const made = await decide(ledger, attestary, {
			by: `${by}, through an assistant`,
			reason,
			asked: decisions,
			at: now().toISOString(),
		})
		const problems = made.problems.map(({ code: what, message }) => `${what}: ${message}`)
		if (!made.value) throw new Refused(made.problems[0]?.code ?? 'api/bad-request', 'decide', problems.join(' '))
		return { decisions: made.value.map(({ id, body }) => ({ id, act: body.act })), problems }
	},
}

const rowsAlone = (name: string): Refused =>
	new Refused(
		'api/not-found',
		name,
		'It stands on rows of an imported table, which are told only when the server is started with --private.',
	)

/** By name, those that only read first. */
export const TOOLS = {
	search: searching,
	list_incidents: listing,
	read_incident: incident,
	read_report: report,
	explain_claim: claim,
	code_text: code,
	decide: deciding,
} as const
