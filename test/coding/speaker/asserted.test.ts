/** What a speaker specifically asserts, what the saying takes for granted, and what only sets the scene. */
import { describe, expect, test } from 'vitest'
import { asserts } from './says.ts'

const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
	[
		'Gunmen attacked a police post near Qaradan on Tuesday, killing three officers, police said.',
		['event: police asserts', 'harm: police asserts'],
	],
	[
		'Three soldiers were killed when a mine exploded near Galvesti, the army said.',
		['event: army asserts', 'harm: army asserts'],
	],
	['Gunmen attacked a bus near Galvesti. Three soldiers were killed, the army said.', ['harm: army asserts']],
	[
		"The defence ministry blamed Karsovia for Tuesday's attack on the depot, which wounded nine people.",
		['actor: defence ministry blames'],
	],
	[
		'Gunmen attacked a barracks in Marrick on Monday. The interior minister accused the Order of the Oak of the raid.',
		['actor: interior minister blames'],
	],
	[
		'The Covenant Brigade claimed responsibility for the bombing of the station in Kamudozi.',
		['actor: Covenant Brigade claims-responsibility'],
	],
	[
		'A spokesman for the Covenant Brigade said its fighters had killed five soldiers in Kisengwa.',
		[
			'actor: spokesman for the Covenant Brigade claims-responsibility',
			'harm: spokesman for the Covenant Brigade claims-responsibility',
		],
	],
	['The president condemned the killing of two teachers in Umm Razin.', ['event: president condemns']],
	[
		'The quarrel began at noon, when prisoners attacked two cooks with knives, according to the prison director.',
		['event: prison director asserts'],
	],
	[
		'The colonel maintains that the hamlet was caught in crossfire between his men and the rebels.',
		['event: colonel asserts'],
	],
	[
		'A teacher told the inquiry that he had hidden in a well while soldiers shot his two brothers.',
		['event: teacher asserts'],
	],
]

const nothing: readonly string[] = [
	'Gunmen attacked a police post near Qaradan on Tuesday, killing three officers.',
	'No group has claimed responsibility for the bombing of the station in Kamudozi.',
	'The ministry declined to comment on the strike.',
	'The general threatened to bomb the dam at Tor.',
	'Gunmen attacked a barracks in Marrick on Monday. The minister said the attack was a test for the city.',
	'The mayor said that the bridge would open in May.',
	'The minister urged the rebels to free two nurses.',
	'The minister said the army would attack the camp at dawn.',
	'The mayor said the army refused to talk to the rebels.',
	'The mayor said the rebels would withdraw from Marrick by Monday.',
	'The ministry voiced concern over the raid near Marrick but stopped short of condemning it.',
	'The envoy said he hoped that nobody would be killed.',
	'The premier said that the army would be ready if the raids went on.',
]

describe('a speaker asserts', () => {
	for (const [text, expected] of rows) test(text, () => expect(asserts(text)).toEqual(expected))
})

describe('no speaker asserts anything of an event', () => {
	for (const text of nothing) test(text, () => expect(asserts(text)).toEqual([]))
})
