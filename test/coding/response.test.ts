/** In response to what: every way of saying so, and the ways that say nothing of the kind. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { fileBeside, view } from './view.ts'

const of = (text: string, kind: string): string[] => [
	...new Set(view(text).links.filter((link) => link.includes(` ${kind} `))),
]

const answers: readonly (readonly [text: string, links: readonly string[]])[] = [
	['Jets bombed a camp on Monday in retaliation for an ambush near Yelnitsa.', ['bombed response-to ambush']],
	['Jets bombed a camp on Monday as a reprisal for an ambush near Yelnitsa.', ['bombed response-to ambush']],
	['Gunmen burned a mill to avenge the killing of a chief.', ['burned response-to killing']],
	['The bombing was retaliation for the ambush, the rebels said.', ['bombing response-to ambush']],
	['Jets bombed a camp in what the minister called a "measured answer" to the ambush.', ['bombed response-to ambush']],
	['The army described the shelling as a response to the ambush.', ['shelling response-to ambush']],
	[
		'Guerrillas killed nine soldiers at Yelnitsa on Friday. Two days later, in apparent retaliation, troops burned a village.',
		['burned response-to killed'],
	],
	['A crowd angered by the shelling of Galvesti stoned the embassy.', ['stoned response-to shelling']],
	['Students marched through Marrick in protest against the shelling.', ['marched response-to shelling']],
	[
		'A truck bomb killed 74 people in Qaradan, and the army answered with air strikes.',
		['answered with air strikes response-to truck bomb'],
	],
	[
		'Protesters burned the Oltanian embassy on Monday. Oltania responded on Tuesday by expelling three Karsovian diplomats and closing the border.',
		['expelling three Karsovian diplomats response-to burned', 'closing the border response-to burned'],
	],
	[
		'Gunmen shot dead a mayor in Batu Silam on Monday. On Tuesday two shops were burned in revenge for Batu Silam.',
		['burned response-to shot dead'],
	],
	[
		'Oltania closed the border and expelled the envoy in response to the shelling of Galvesti.',
		['expelled the envoy response-to shelling', 'closed the border response-to shelling'],
	],
	['The arrest of a student provoked riots in Marrick.', ['riots response-to arrest']],
	['Riots over the police shooting of a student spread to Marrick.', ['Riots response-to shooting']],
	// Over what the riots were, and not the looters.
	[
		'Looters smashed windows in Marrick on Sunday as protests over the shooting of a student went on.',
		['protests response-to shooting'],
	],
	[
		'Rebels ambushed a convoy near Yelnitsa on Sunday, killing twelve soldiers. Guns then pounded a hill. The ambush brought thousands of people into the streets of Marrick.',
		['brought thousands of people into the streets response-to ambushed'],
	],
	[
		'Police shot dead four people on Friday. In view of these events a curfew was imposed on Saturday.',
		['curfew was imposed response-to shot dead'],
	],
	[
		'Rebels stormed a barracks in Yelnitsa on Monday. The action was our reply to the bombing of Tolm on May 15, they said.',
		['stormed response-to bombing'],
	],
	[
		"Jets bombed a launch site on Thursday. It was a reprisal, the army said, for Tuesday's attack on a convoy.",
		['bombed response-to attack'],
	],
	[
		"Jets bombed a launch site on Thursday. It was a reprisal, the army said, for Tuesday's missile, which killed a driver.",
		['bombed response-to killed'],
	],
	[
		'Gunmen shot six traders on Tuesday. A note pinned to a stall declared it revenge for the attack on their camp last week.',
		['shot response-to attack'],
	],
	[
		'Oltania expelled two envoys and closed the border on Thursday. The measures, agreed on Wednesday, were a response to the shelling of Galvesti.',
		['closed the border response-to shelling', 'expelled two envoys response-to shelling'],
	],
	[
		'Rebels raided a barracks on Sunday. With this action they answered the murder of five teachers.',
		['raided response-to murder'],
	],
	[
		'Rebels fired on a convoy on Sunday. The army responded within the hour, shelling a village.',
		['shelling response-to fired'],
	],
	[
		'Prosecutors opened an investigation into the bombing of a bakery.',
		['opened an investigation response-to bombing'],
	],
	[
		'Police opened fire on demonstrators in Marrick on Friday, the fifth day of a general strike. Thousands had marched from the docks.',
		['opened fire response-to marched'],
	],
	[
		'Karsovia threatened on Monday to bomb a dam. Oltania summoned the ambassador. It rejected the ultimatum.',
		['rejected the ultimatum response-to threatened'],
	],
	[
		'Hundreds held a vigil in Marrick on Monday for Ana Bakri, a nurse who was shot dead by police on Friday.',
		['held a vigil response-to shot dead'],
	],
	[
		'At half past four on Monday the second column of the Southern Front attacked a barracks in Yelnitsa. The action was our reply to the bombing of the quiet hamlet of Tolm on May 15 by planes of the air force.',
		['attacked response-to bombing'],
	],
	[
		'A bomb killed nine people in Qaradan on Monday. The rebels said the attack was a reply to the killing of a chief.',
		['attack response-to killing'],
	],
	[
		'Oltania closed the airspace at midnight, the premier announced on Thursday, after missiles hit a school in Marrick.',
		['closed the airspace response-to hit'],
	],
	[
		'Hundreds of students marched through Marrick after police shot dead a boy on Saturday.',
		['marched response-to shot dead'],
	],
	[
		'Karsovia ordered the call-up of 9,000 reservists, citing the bombing of a barracks by rebels.',
		['ordered the call-up response-to bombing'],
	],
	[
		'Karsovia closed the border with Oltania on Monday. The decision followed the killing of two guards near Galvesti.',
		['closed the border response-to killing'],
	],
	[
		'Warplanes bombed a village on Monday. The mothers begged the army to stop the bombing.',
		['begged response-to bombed'],
	],
	[
		'Gunmen stormed a hotel in Marrick on Sunday and killed nine guests before soldiers shot the attackers.',
		['shot response-to stormed'],
	],
	[
		'Rebels blew up two pylons near Marrick on Sunday, cutting power to the docks, and said they were retaliating for an air raid on a hamlet.',
		['blew up two pylons response-to air raid'],
	],
	[
		'Rebels bombed an airport on Sunday. The operation, they said, was punishment for the raid on a mosque in Mirwal.',
		['bombed response-to raid'],
	],
	[
		'Rebels shelled a camp at Elm in an operation on Sunday, ordered after an ambush in which nine fighters were killed.',
		['shelled response-to ambush'],
	],
]
describe('an answer, in the words of the report', () => {
	for (const [text, links] of answers) test(text, () => expect(of(text, 'response-to')).toEqual(links))
})

const rows = fileBeside('response.tsv')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.slice(1)
	.map((line) => line.split('\t') as [text: string, answers: string])
describe('ways of saying that one deed answers another', () => {
	for (const [text, answers] of rows)
		test(text, () => expect(of(text, 'response-to').join('; ').replaceAll(' response-to ', ' > ') || '-').toBe(answers))
})

const none: readonly string[] = [
	'Rebels attacked a convoy. The army shelled a village.',
	'The raid came hours after rebels attacked a convoy.',
	'Unions called a strike in response to the doubling of fuel prices.',
	'The minister answered questions about the attack.',
	'Firemen responded to a blaze in the docks.',
	'The general declined to comment on the bombing.',
	'The president dismissed the police chief after the bombing of the market.',
	'Envoys met in Stenholt in return for a fee.',
	'Rebels attacked a convoy on Monday. The reaction of the markets was muted.',
	"The army shelled a farm on Saturday. The raid was no answer to Thursday's ambush of a convoy.",
	'The army shelled a farm on Saturday. The shelling was not a response to the ambush of a convoy.',
	'Oltania invited Karsovia on Monday to resume talks that broke down in July after a march.',
	'Unions urged their members to stay at home. The president rejected a proposal by bishops.',
	'Guards threatened to strike. Hard-liners warned that they would reject any deal.',
	'A patrol came under fire and the assailants withdrew after it returned fire.',
	'Police are to open an investigation into the bombing of a bakery.',
	'Prosecutors opened an investigation into the sale of a bakery.',
	'The ministry that ordered the raid closed its doors in response to the ministry.',
	'It was a surprise, the army said, for the rebels who had shelled the town.',
	'Hundreds held a vigil in Marrick on Monday for an hour before police arrested a nurse.',
	'Hundreds marched through Marrick for the release of a nurse who was jailed.',
	'The mothers begged the army to stop the rain from flooding the village after warplanes bombed a bridge.',
	'Karsovia ordered the closure of a dam, citing the cost of repairs.',
	'Soldiers shot a farmer before gunmen stormed a hotel in Marrick.',
	'Rebels fired on a convoy. A film about the attackers was shot by soldiers.',
	'Talks in Marrick followed the killing of two guards near Galvesti.',
]
describe('no answer', () => {
	for (const text of none) test(text, () => expect(of(text, 'response-to')).toEqual([]))
})

test('the noun that says why is no event beside what it explains', () => {
	expect(view('Jets bombed a camp on Monday in retaliation for an ambush near Yelnitsa.').events).toEqual([
		'ASSAULT bombed',
		'ASSAULT ambush',
	])
})
test('what answers the news is not taken for it', () => {
	const text =
		'Karsovian guns shelled Ostrelsk on Wednesday. The army described the shelling as a response to the missile strike.'
	expect(view(text).links).toEqual(['shelling same-as shelled', 'shelling response-to missile strike'])
})

const said: readonly (readonly [text: string, links: readonly string[]])[] = [
	[
		'A drone strike killed a commander of the Free Hill Front on Monday. "The reply will come at a time of our choosing," the group said.',
		['threat > drone strike'],
	],
	[
		'Two jets bombed the market of Elm on Monday. The council of the town has sworn that the pilots will be made to pay.',
		['threat > bombed'],
	],
	[
		"When the garrison ignored General Vasht's call to lay down its arms, his mortars opened up on the barracks, wounding seven conscripts.",
		["ignored General Vasht's call > call", "opened up > ignored General Vasht's call"],
	],
	[
		"Oltanian soldiers seized four Karsovian fishermen on Monday. Karsovia's ambassador handed over a note which demands that the men be returned within 48 hours.",
		['demand > seized'],
	],
	[
		"Oltanian soldiers seized four Karsovian fishermen on Monday. Karsovia's ambassador handed over a note which demands that the books be returned within 48 hours.",
		[],
	],
	['Two jets bombed the market of Elm on Monday. The mayor regretted the answer and said he would leave.', []],
	['The general warned on Monday that the town would be shelled. The mayor dismissed the charge that he had fled.', []],
	['The ministry said that it would respond to letters by Friday.', []],
]
describe('what is only said answers and is answered', () => {
	for (const [text, expected] of said)
		test(text, () => {
			const { coded, links } = view(text)
			const acts = new Map(coded.statements.map(({ key, act }) => [key, act]))
			const named = links
				.filter((link) => link.includes(' response-to '))
				.map((link) =>
					link
						.split(' response-to ')
						.map((end) => acts.get(end) ?? end)
						.join(' > '),
				)
			expect(named).toEqual(expected)
		})
})

const parts: readonly (readonly [text: string, links: readonly string[]])[] = [
	[
		'A wave of arson attacks left two dead on Sembir. In the worst incident, gunmen burned a church in Batu Silam.',
		['burned part-of arson attacks'],
	],
	[
		'Bombings killed 30 people in Qaradan on Tuesday. One of the bombings destroyed a mill.',
		['bombings part-of Bombings'],
	],
	[
		'A series of bombings shook Qaradan on Tuesday. The deadliest attack killed nine recruits at a barracks.',
		['attack part-of bombings'],
	],
	['A bomb killed two people in Qaradan. In the worst accident this year, a bus overturned.', []],
	['A bomb killed two people in Qaradan on Monday. Another bomb killed a guard in Mirwal on Tuesday.', []],
	['The worst violence in years killed 30 people in Qaradan.', []],
]
describe('a part of what was told as several', () => {
	for (const [text, links] of parts) test(text, () => expect(of(text, 'part-of')).toEqual(links))
})

const causes: readonly (readonly [text: string, links: readonly string[]])[] = [
	['The ambush led to clashes in Mirwal, officials said.', ['clashes cause-claimed ambush']],
	['The mayor blamed the riots on the arrest of a student.', ['riots cause-claimed arrest']],
	['The riots broke out because of the arrest of a student, the mayor said.', ['riots cause-claimed arrest']],
	['The mayor blamed the riots on foreigners.', []],
	['Clashes broke out in Mirwal after the ambush.', []],
	['The ambush led to a rise in prices.', []],
]
describe('a cause that somebody claims', () => {
	for (const [text, links] of causes) test(text, () => expect(of(text, 'cause-claimed')).toEqual(links))
})

const sayers: readonly (readonly [text: string, who: readonly string[]])[] = [
	['Jets bombed a camp on Monday in retaliation for an ambush near Yelnitsa.', ['publisher']],
	['Jets bombed a camp in retaliation for an ambush near Yelnitsa, General Omar Khalidi said.', ['Omar Khalidi']],
	['General Omar Khalidi denied that jets bombed a camp in retaliation for an ambush near Yelnitsa.', []],
]
describe('who says that it was an answer', () => {
	for (const [text, who] of sayers)
		test(text, () => {
			const said = view(text).coded.links.filter(({ kind }) => kind === 'response-to')
			expect(said.map(({ speaker }) => (speaker.kind === 'publisher' ? 'publisher' : speaker.name))).toEqual(who)
		})
})
