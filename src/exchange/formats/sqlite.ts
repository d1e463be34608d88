/**
 * An SQLite file of plain tables with views that keep their names, made to be opened in Datasette or any SQLite program. It is no ledger:
 * what was withheld is not in it, and nothing reads it back.
 */

import type { Selection } from '../selection.ts'
import type { DatabasePlan, Exporter } from '../shape.ts'
import { IN_TABLES } from './csv.ts'
import {
	CLAIM_COLUMNS,
	type ColumnType,
	INCIDENT_COLUMNS,
	LINK_COLUMNS,
	REPORT_COLUMNS,
	tablesOf,
	typeOf,
} from './records.ts'
import type { Cell, Table } from './table.ts'

export const sqlite: Exporter = {
	title: 'SQLite file for Datasette',
	readers: 'Datasette, DB Browser, DuckDB, any SQLite program',
	holds:
		'Tables of incidents, figures under every rule, claims, statements, links, chains and reports, which refer to one another, and views that join them and keep their names.',
	carries: [...IN_TABLES, 'groups', 'other-harm', 'statements', 'attributions'],
	rule: 'ucdp',
	write: (selection, { sqlite: made }) => ({
		files: [{ name: 'attestary-export.sqlite', content: () => made(planOf(selection)) }],
		counts: { rows: selection.incidents.length },
	}),
}

const typed = (table: string, columns: readonly string[]): (readonly [string, ColumnType])[] =>
	columns.map((name) => [name, typeOf(table, name)])

const CLAIM_NAMES = CLAIM_COLUMNS.map(([name]) => name)
const FIGURES = [
	'incident',
	'rule',
	'kind',
	'who',
	'low',
	'best',
	'high',
	'open_above',
	'not_reported',
	'used',
	'set_aside',
]
const STATEMENTS = [
	'statement',
	'report',
	'act',
	'stance',
	'speaker',
	'speaker_kind',
	'words',
	'alleged',
	'published',
	'start',
	'end',
	'version',
]
const ATTRIBUTIONS = ['incident', 'claimant', 'act', 'actor', 'certainty', 'said_on', 'report']

function planOf(selection: Selection): DatabasePlan {
	const [incidents, claims, links, reports] = tablesOf(selection).map(([, table]) => rowsWithoutBlanks(table))
	return {
		tables: [
			{
				name: 'incidents',
				columns: typed(
					'incidents',
					INCIDENT_COLUMNS.map(([n]) => n),
				),
				key: 'incident',
				indexes: ['date_start', 'country', 'type'],
				rows: incidents!,
			},
			{
				name: 'reports',
				columns: typed(
					'reports',
					REPORT_COLUMNS.map(([n]) => n),
				),
				key: 'version',
				indexes: ['report'],
				rows: reports!,
			},
			{
				name: 'chains',
				columns: CHAINS.map((name) => [name, name === 'chain' ? 'text' : 'integer']),
				key: 'chain',
				rows: chainsOf(selection),
			},
			{
				name: 'chain_incidents',
				columns: [
					['chain', 'text'],
					['incident', 'text'],
				],
				indexes: ['chain', 'incident'],
				refers: { chain: 'chains', incident: 'incidents' },
				rows: membersOf(selection),
			},
			{
				name: 'figures',
				columns: FIGURES.map((name) => [
					name,
					['low', 'best', 'high', 'open_above', 'not_reported'].includes(name) ? 'integer' : 'text',
				]),
				indexes: ['incident'],
				refers: { incident: 'incidents' },
				rows: figuresOf(selection),
			},
			{
				name: 'claims',
				columns: typed('claims', CLAIM_NAMES),
				key: 'claim',
				indexes: ['incident', 'field', 'report'],
				refers: { incident: 'incidents', version: 'reports' },
				rows: claims!,
			},
			{
				name: 'statements',
				columns: typed('statements', STATEMENTS),
				key: 'statement',
				indexes: ['report'],
				refers: { version: 'reports' },
				rows: statementsOf(selection),
			},
			{
				name: 'attributions',
				columns: typed('attributions', ATTRIBUTIONS),
				indexes: ['incident'],
				refers: { incident: 'incidents' },
				rows: attributionsOf(selection),
			},
			{
				name: 'links',
				columns: typed(
					'links',
					LINK_COLUMNS.map(([n]) => n),
				),
				key: 'link',
				indexes: ['from', 'to'],
				refers: { chain: 'chains' },
				rows: links!,
			},
			{
				name: 'about',
				columns: [
					['what', 'text'],
					['value', 'text'],
				],
				key: 'what',
				rows: aboutOf(selection),
			},
		],
		views: [
			[
				'incident_claims',
				'select i.incident, i.title, c.claim, c.field, c.value, c.words, c.speaker, c.stance, c.publisher, c.published, c.url from incidents i join claims c using (incident)',
			],
			[
				'who_counts_whom',
				`select i.incident, i.title, c.speaker, c.publisher, c.published, c.value, c.words from incidents i join claims c using (incident) where c.field = 'harm'`,
			],
			[
				'deaths_under_each_rule',
				`select i.incident, i.title, f.rule, f.low, f.best, f.high, f.open_above from incidents i join figures f using (incident) where f.kind = 'killed' and f.who is null`,
			],
			['contested', `select * from incidents where contested_who = 'yes' or contested_harm = 'yes'`],
			[
				'responses',
				`select a.incident as "from", a.title as answer, b.incident as "to", b.title as answered, l.basis, l.least_days, l.most_days, l.origins from links l join incidents a on a.incident = l."from" join incidents b on b.incident = l."to" where l.kind = 'response-to'`,
			],
		],
	}
}

/** What is not known is null, not an empty text. */
const rowsWithoutBlanks = ({ rows }: Table): Iterable<readonly Cell[]> => ({
	*[Symbol.iterator]() {
		for (const row of rows) yield row.map((cell) => (cell === '' ? null : cell))
	},
})

function* figuresOf({ incidents }: Selection): Generator<Cell[]> {
	for (const { key, figures, handle } of incidents)
		for (const f of figures)
			yield [
				handle ?? key,
				f.rule,
				f.kind,
				f.who,
				f.low,
				f.best,
				f.high,
				f.openAbove ? 1 : 0,
				f.flag ? 1 : 0,
				f.used.join(' '),
				f.setAside.map(({ claim, reason }) => `${claim}: ${reason}`).join('; '),
			]
}

function* statementsOf({ statements }: Selection): Generator<Cell[]> {
	for (const [key, { statement, words, report }] of statements)
		yield [
			key,
			report.report,
			statement.act,
			statement.stance,
			statement.speaker.name,
			statement.speaker.kind,
			words,
			statement.alleged?.name ?? null,
			report.published,
			statement.content[0]?.start ?? null,
			statement.content.at(-1)?.end ?? null,
			report.version,
		]
}

const CHAINS = ['chain', 'incidents', 'statements', 'links']

function* chainsOf({ chains }: Selection): Generator<Cell[]> {
	for (const { key, incidents, statements, links } of chains)
		yield [key, incidents.length, statements.length, links.length]
}

function* membersOf(selection: Selection): Generator<Cell[]> {
	for (const { key, incidents } of selection.chains)
		for (const one of incidents) if (selection.incident(one)) yield [key, selection.endName(one)]
}

function* attributionsOf({ incidents }: Selection): Generator<Cell[]> {
	for (const { key, handle, attributions } of incidents)
		for (const a of attributions) yield [handle ?? key, a.claimant, a.act, a.actor, a.certainty, a.when, a.report]
}

function* aboutOf({ profile, rule, places, stamp }: Selection): Generator<Cell[]> {
	yield ['profile', profile === 'private' ? 'PRIVATE' : profile]
	yield ['rule', rule]
	yield ['places', places]
	yield ['ledger', stamp]
	yield ['offsets', 'Unicode code points']
}
