/** Rows of tables in the shapes of the field, and of own ones: what is read of which cell, and what is told of cells that cannot be read. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { GED_COLUMNS } from '../../../src/exchange/formats/ged.ts'
import { GDELT_COLUMNS } from '../../../src/exchange/tables/gdelt.ts'
import { readColumns } from '../../../src/intake/index.ts'
import { readTable, told } from './taking.ts'

const csv = (record: Readonly<Record<string, string | number>>): string =>
	`${Object.keys(record).join(',')}\n${Object.values(record)
		.map((cell) => (/[,"]/.test(String(cell)) ? `"${cell}"` : cell))
		.join(',')}\n`

const ACLED = {
	event_id_cnty: 'ORV7',
	event_date: '2021-05-13',
	time_precision: 1,
	event_type: 'Explosions/Remote violence',
	sub_event_type: 'Shelling/artillery/missile attack',
	actor1: 'Grey Banner',
	inter1: 'Rebel group',
	actor2: 'Military Forces of Orvania (2017-2021)',
	inter2: 'State forces',
	country: 'Orvania',
	admin1: 'Sael',
	location: 'Hadrel',
	latitude: '-42.31',
	longitude: '-21.07',
	geo_precision: 1,
	fatalities: 3,
}
const GED = {
	id: 12,
	type_of_violence: 3,
	side_a: 'Grey Banner',
	side_b: 'Civilians',
	where_prec: 2,
	where_coordinates: 'Tolm',
	adm_1: 'Sael',
	latitude: '-42.18',
	longitude: '-20.86',
	country: 'Orvania',
	date_start: '2021-04-01 00:00:00.000',
	date_end: '2021-04-03 00:00:00.000',
	deaths_a: 0,
	deaths_b: 0,
	deaths_civilians: 4,
	best: 5,
	high: 9,
	low: 4,
}
const HADREL = 'where Hadrel XO town -42.31 -21.07 «Hadrel» location'

describe('a row of ACLED’s shape', () => {
	test('each value from its cell', async () => {
		const { rows, problems } = await readTable('a.csv', csv(ACLED))
		deepEqual(problems, [])
		equal(rows[0]!.version.report, 'id:acled/ORV7')
		deepEqual(told(rows[0]!), [
			'event ASSAULT/heavy-weapons «Shelling/artillery/missile attack» sub_event_type',
			'actor Grey Banner armed-group XO REB «Grey Banner» actor1',
			'target Military Forces of Orvania force XO MIL «Military Forces of Orvania (2017-2021)» actor2',
			'when 2021-05-13 «2021-05-13» event_date',
			HADREL,
			'harm killed 3..3 people «3» fatalities',
		])
	})
	const rows: readonly (readonly [
		what: string,
		changed: Partial<Record<keyof typeof ACLED, string | number>>,
		claims: readonly string[],
		problems?: readonly string[],
	])[] = [
		['0 is no claim that none died', { fatalities: 0 }, []],
		['a week around the day', { time_precision: 2 }, ['when 2021-05-10..2021-05-16 «2021-05-13» event_date']],
		['a month', { time_precision: 3 }, ['when 2021-05-01..2021-05-31 «2021-05-13» event_date']],
		[
			'the end of a month',
			{ time_precision: 3, event_date: '2021-05-31' },
			['when 2021-05-16..2021-05-31 «2021-05-31» event_date'],
		],
		['a region', { geo_precision: 3 }, ['where Hadrel XO region -42.31 -21.07 «Hadrel» location']],
		[
			'both fight',
			{ event_type: 'Battles', sub_event_type: 'Armed clash' },
			[
				'event ASSAULT «Armed clash» sub_event_type',
				'actor Grey Banner armed-group XO REB «Grey Banner» actor1',
				'actor Military Forces of Orvania force XO MIL «Military Forces of Orvania (2017-2021)» actor2',
			],
		],
		[
			'force against a crowd, the crowd first',
			{
				event_type: 'Protests',
				sub_event_type: 'Protest with intervention',
				actor1: 'Protesters (Orvania)',
				inter1: 'Protesters',
			},
			[
				'event ASSAULT/crowd-control «Protest with intervention» sub_event_type',
				'actor Military Forces of Orvania force XO MIL «Military Forces of Orvania (2017-2021)» actor2',
				'target Protesters (Orvania) people XO CVL «Protesters (Orvania)» actor1',
			],
		],
		['the former numbers', { inter1: 3 }, ['actor Grey Banner armed-group XO PRM «Grey Banner» actor1']],
		['a day in words', { event_date: '13 May 2021' }, ['when 2021-05-13 «13 May 2021» event_date']],
		[
			'a day in two readings',
			{ event_date: '03/04/2021' },
			[],
			['"event_date": "03/04/2021" can be 2021-04-03 or 2021-03-04'],
		],
		['no number', { fatalities: 'many' }, [], ['"fatalities": "many" is not a whole number']],
		['no country', { country: 'Nowhere' }, [], ['"country": "Nowhere" is no country that is known']],
		['no degrees', { latitude: '142,31' }, [], ['"latitude": "142,31" is no number of degrees between -90 and 90']],
		[
			'no event',
			{ sub_event_type: 'Feast', event_type: 'Feast' },
			[],
			['"sub_event_type": "Feast" is no event type that is known'],
		],
		[
			'too many things',
			{ sub_event_type: 'Other', event_type: 'Strategic developments' },
			[],
			['"sub_event_type": "Other" is no one kind of event'],
		],
	]
	for (const [what, changed, claims, problems = []] of rows)
		test(what, async () => {
			const read = await readTable('a.csv', csv({ ...ACLED, ...changed }))
			const all = told(read.rows[0]!)
			for (const claim of claims) ok(all.includes(claim), `${claim} is not among\n${all.join('\n')}`)
			for (const column of Object.keys(changed))
				if (claims.length === 0) ok(!all.some((claim) => claim.endsWith(` ${column}`)), all.join('\n'))
			equal(read.problems.length, problems.length)
			for (const [i, problem] of problems.entries()) {
				const { code, message, span } = read.problems[i]!
				equal(code, 'intake/cell')
				ok(message.includes(problem), message)
				ok(read.rows[0]!.version.text.slice(span!.start, span!.end) !== '')
			}
		})
})

describe('a row of GED’s shape', () => {
	const claims = [
		'event ASSAULT «3» type_of_violence',
		'actor Grey Banner armed-group XO REB UAF «Grey Banner» side_a',
		'target Civilians people XO CVL «Civilians» side_b',
		'when 2021-04-01..2021-04-03 «2021-04-01 00:00:00.000 … 2021-04-03 00:00:00.000» date_start, date_end',
		'where Tolm XO near -42.18 -20.86 «Tolm» where_coordinates',
		'harm killed 4..9 best 5 people «5 … 9 … 4» best, high, low',
		'harm killed 4..4 of them civilians «4» deaths_civilians',
	]
	test('with a line of headings', async () => {
		const { rows, problems } = await readTable('a.csv', csv(GED))
		deepEqual([problems, told(rows[0]!)], [[], claims])
	})
	test('without', async () => {
		const row = GED_COLUMNS.map((column) => (GED as Record<string, string | number>)[column] ?? '').join(',')
		const { rows, problems } = await readTable('a.csv', `${row}\n${row.replace('12,', '13,')}\n`)
		deepEqual([problems, rows.map(({ version }) => version.report)], [[], ['id:ged/12', 'id:ged/13']])
		deepEqual(told(rows[0]!), claims)
	})
	test('two sides that fight are both doers', async () => {
		const { rows } = await readTable('a.csv', csv({ ...GED, type_of_violence: 1, side_b: 'Government of Orvania' }))
		ok(told(rows[0]!).includes('actor Government of Orvania state XO GOV «Government of Orvania» side_b'))
	})
	test('bounds that do not hold are told', async () => {
		const { rows, problems } = await readTable('a.csv', csv({ ...GED, low: 7 }))
		ok(problems[0]!.message.startsWith('Column "best": "5" does not lie between low (7) and high (9)'))
		ok(!told(rows[0]!).some((claim) => claim.startsWith('harm')))
	})
})

describe('a PLOVER record', () => {
	const MANUAL = {
		id: 'p1',
		has_event: true,
		date: '2021-05-13',
		actor: [{ code: 'XOR', sector: ['REB'], entity_text: 'Grey Banner' }],
		recipient: [{ code: 'XOR', sector: ['MIL'], entity_text: 'soldiers' }],
		event: ['ASSAULT'],
		event_loc: { extracted_place: 'Hadrel', lat: -42.31, lon: -21.07, country: 'Orvania', resolution: 4 },
		mode: ['heavy-weapons'],
		context: ['military'],
		quad_code: 4,
	}
	const common = [
		'event ASSAULT/heavy-weapons «ASSAULT … heavy-weapons» event, mode',
		'when 2021-05-13 «2021-05-13» date',
		'where Hadrel XO town -42.31 -21.07 «Hadrel» event_loc.extracted_place',
	]
	const shapes: readonly (readonly [what: string, record: object, more: readonly string[]])[] = [
		[
			'with a size',
			{ ...MANUAL, size: { dead: 3, injured: 9 } },
			['harm killed 3..3 people «3» size.dead', 'harm wounded 9..9 people «9» size.injured'],
		],
		['with the dead in the record', { ...MANUAL, dead: '3' }, ['harm killed 3..3 people «3» dead']],
		[
			'of the example block',
			{
				...MANUAL,
				actor: [{ raw_text: 'the Banner', entity_name: 'Grey Banner', country_name: 'Orvania', sector_code: 'REB' }],
			},
			['actor Grey Banner armed-group XO REB «Grey Banner» actor.entity_name'],
		],
	]
	for (const [what, record, more] of shapes)
		test(what, async () => {
			const { rows, problems } = await readTable('a.jsonl', `${JSON.stringify(record)}\n`)
			deepEqual(problems, [])
			const all = told(rows[0]!)
			for (const claim of [...common, ...more]) ok(all.includes(claim), `${claim} is not among\n${all.join('\n')}`)
		})
	test('of the gold file, with its older names, in one list', async () => {
		const { actor, recipient, event_loc, context, quad_code, mode, ...rest } = MANUAL
		const gold = {
			...rest,
			event: 'FIGHT',
			source: actor,
			target: recipient,
			eventLoc: event_loc,
			eventText: 'shelled',
			dead: 3,
		}
		const { rows, problems } = await readTable(
			'gold.json',
			JSON.stringify([gold, { ...gold, id: 'p2', event: 'DISAPPROVE' }]),
		)
		deepEqual(problems, [])
		const all = rows.map(told)
		equal(all[0]![0], 'event ASSAULT «FIGHT» event')
		equal(all[1]![0], 'event ACCUSE/disapprove «DISAPPROVE» event')
		ok(all[0]!.includes('target soldiers force XO MIL «soldiers» target.entity_text'))
		deepEqual(
			rows.map(({ coded }) => coded.mentions.map(({ main }) => main)),
			[[true], [false]],
		)
	})
	test('one without an event is kept, and told', async () => {
		const { rows, problems } = await readTable('a.jsonl', JSON.stringify({ ...MANUAL, has_event: false }))
		deepEqual([rows[0]!.coded.claims, problems.map(({ code }) => code)], [[], ['intake/no-event']])
	})
	test('a mode that the type has not is told', async () => {
		const { problems } = await readTable('a.jsonl', JSON.stringify({ ...MANUAL, mode: ['curfew'] }))
		ok(problems[0]!.message.includes('Column "mode": "curfew" is no mode of ASSAULT'))
	})
})

test('GDELT has no headings; its rows are leads', async () => {
	const row: Record<string, string> = {
		GlobalEventID: '99',
		Day: '20210513',
		Actor1Name: 'GREY BANNER',
		EventCode: '195',
		ActionGeo_Fullname: 'Hadrel',
		ActionGeo_Lat: '-42.31',
		ActionGeo_Long: '-21.07',
		SOURCEURL: 'https://valley.example/1',
	}
	const { rows, problems } = await readTable('a.csv', `${GDELT_COLUMNS.map((name) => row[name] ?? '').join('\t')}\n`)
	deepEqual(problems, [])
	equal(rows[0]!.version.report, 'id:gdelt/99')
	deepEqual(told(rows[0]!), [
		'event ASSAULT/aerial «195» EventCode',
		'actor GREY BANNER armed-group XO REB UAF «GREY BANNER» Actor1Name',
		'when 2021-05-13 «20210513» Day',
		'where Hadrel region -42.31 -21.07 «Hadrel» ActionGeo_Fullname',
	])
	deepEqual(
		rows[0]!.coded.mentions.map(({ main }) => main),
		[false],
	)
})

describe('an own table, whose columns are told', () => {
	const own = (told: string) => [readColumns(told)].filter((one) => typeof one !== 'string')
	const rows: readonly (readonly [
		what: string,
		columns: string,
		table: string,
		claims: readonly string[],
		problems?: readonly string[],
	])[] = [
		[
			'days, places, numbers',
			'date=Tag,place=Ort,country=Land,type=Was,actor=Wer,killed=Tote,weapon=Womit',
			'Tag,Ort,Land,Was,Wer,Tote,Womit\n2021-05-13,Hadrel,Orvania,Armed clash,Grey Banner; Government of Orvania,12+,Rocket\n',
			[
				'event ASSAULT «Armed clash» Was',
				'actor Grey Banner armed-group XO REB UAF «Grey Banner; Government of Orvania» Wer',
				'actor Government of Orvania state XO GOV «Grey Banner; Government of Orvania» Wer',
				'when 2021-05-13 «2021-05-13» Tag',
				'where Hadrel XO town -42.31 -21.07 «Hadrel» Ort',
				'weapon rocket «Rocket» Womit',
				'harm killed 12..null people «12+» Tote',
			],
		],
		[
			'the day in parts, 0 for what is not known; casualties alone',
			'year=iyear,month=imonth,day=iday,killed=nkill',
			'iyear,imonth,iday,nkill\n1998,6,0,4\n',
			[
				'event ASSAULT «4» nkill',
				'when 1998-06-01..1998-06-30 «1998 … 6» iyear, imonth',
				'harm killed 4..4 people «4» nkill',
			],
		],
		[
			'least and most',
			'date=d,killed=k,killedLow=lo,killedHigh=hi',
			'd,k,lo,hi\n2021-05-13,5,4,9\n',
			[
				'event ASSAULT «5 … 4 … 9» k, lo, hi',
				'when 2021-05-13 «2021-05-13» d',
				'harm killed 4..9 best 5 people «5 … 4 … 9» k, lo, hi',
			],
		],
		[
			'a code of CAMEO',
			'date=d,type=c',
			'd,c\n2021-05-13,141\n',
			['event PROTEST/demo «141» c', 'when 2021-05-13 «2021-05-13» d'],
		],
		[
			'a mode alone',
			'date=d,type=c',
			'd,c\n2021-05-13,drone\n',
			['event ASSAULT/drone «drone» c', 'when 2021-05-13 «2021-05-13» d'],
		],
		[
			'a number that is none',
			'date=d,type=c,killed=k',
			'd,c,k\n2021-05-13,drone,several\n',
			['event ASSAULT/drone «drone» c', 'when 2021-05-13 «2021-05-13» d'],
			['Column "k": "several" is no number that can be read'],
		],
		[
			'a type that nobody knows',
			'date=d,type=c',
			'd,c\n2021-05-13,feast\n',
			[],
			['Column "c": "feast" is no type of PLOVER or ACLED'],
		],
	]
	for (const [what, columns, table, claims, problems = []] of rows)
		test(what, async () => {
			const read = await readTable('a.csv', table, own(columns))
			deepEqual(told(read.rows[0]!), claims)
			deepEqual(
				read.problems.map(({ message }, i) => message.slice(0, problems[i]?.length)),
				problems,
			)
		})
	test('whoever coded it speaks', async () => {
		const by = async (columns: string, options = {}) =>
			(await readTable('a.csv', 'd,k,who\n2021-05-13,3,Ana Prell\n', own(columns), options)).rows[0]!.coded.claims[0]!
				.speaker
		deepEqual(
			[
				(await by('date=d,killed=k,coder=who')).name,
				(await by('date=d,killed=k', { publisher: 'Hadrel Count' })).name,
				(await by('date=d,killed=k')).name,
			],
			['Ana Prell', 'Hadrel Count', 'coder of an own table'],
		)
	})
	const wrong: readonly (readonly [columns: string, says: string])[] = [
		['killed=k', 'date=NAME'],
		['date=d,dead=k', '"dead" is nothing that a column can hold'],
		['date', 'Write it as'],
	]
	for (const [columns, says] of wrong)
		test(columns, () => {
			const read = readColumns(columns)
			ok(typeof read === 'string' && read.includes(says), String(read))
		})
})

describe('what is no hand-coded table', () => {
	const rows: readonly (readonly [what: string, name: string, content: string, others: number])[] = [
		['a table of reports', 'a.csv', 'title,text,date\nA,Some words.,2021-05-13\n', 1],
		[
			'reports a line each, of an event and a source',
			'a.jsonl',
			'{"text":"Some words.","event":"fair","source":"Valley Wire"}\n',
			1,
		],
		['reports in a list', 'a.json', '[{"text":"Some words."},{"text":"Others."}]', 2],
	]
	for (const [what, name, content, others] of rows)
		test(what, async () => {
			const read = await readTable(name, content)
			deepEqual([read.rows.length, read.others, read.problems], [0, others, []])
		})
	test('a list of other records is told once', async () => {
		const read = await readTable('a.json', '[{"a":1},{"a":2}]')
		deepEqual(
			read.problems.map(({ code }) => code),
			['intake/columns'],
		)
	})
})

test('the same row again is the same version; a changed one another version of the same report', async () => {
	const [one, again, changed] = await Promise.all(
		[ACLED, ACLED, { ...ACLED, fatalities: 4 }].map(
			async (row) => (await readTable('a.csv', csv(row))).rows[0]!.version,
		),
	)
	equal(one!.id, again!.id)
	equal(one!.report, changed!.report)
	ok(one!.id !== changed!.id)
})
