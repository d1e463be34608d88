/** The other party where it is no argument of the word itself; and whose craft it was. */
import { expect, test } from 'vitest'
import { view } from './view.ts'

const targets: readonly (readonly [text: string, targets: readonly string[]])[] = [
	['Norway praised Kenya’s efforts to end the war.', ['Kenya']],
	['The rebels rejected a Senegalese plan for peace.', ['Senegal']],
	['Norway threatened to shell Danish towns.', ['Denmark']],
	['Norway demanded that Denmark withdraw its ships.', ['Denmark']],
	['Norway agreed to hand over the prisoners to Denmark.', ['Denmark']],
	['Norway said it agreed.', []],
	['Norway promised to work harder.', []],
	['Norway promised to continue military aid to war-torn Denmark.', ['Denmark']],
	['Norway is willing to send material to help defend Denmark.', ['Denmark']],
	['Norway threatened to stop the talks if Denmark sends its ships.', ['Denmark']],
	['Norway threatened to stop the talks when winter comes.', []],
	['Norway and Denmark agreed on a plan for Sweden.', []],
	['Norway offered its troops to Denmark.', ['Denmark']],
	['Norway complained to the United Nations over a Danish raid.', ['Denmark']],
	['Norway complained to Denmark.', ['Denmark']],
	['Denmark is failing its refugees, a group of lawyers protested on Monday.', ['Denmark']],
	['Norway threatened to end its talks.', []],
	['Farmers rioted after a march against Danish forces.', ['Danish forces']],
	['Farmers rioted after a march in the rain.', []],
	['Farmers held a march to demand the resignation of the interior minister.', ['interior minister']],
	['Norway sided with Copenhagen in the dispute.', ['Denmark']],
	['Norway appealed to Copenhagen for help.', ['Denmark']],
	['Norway provided fuel to Denmark.', ['Denmark']],
	['Norway repeated its demand that Denmark ease the curfew.', ['Denmark']],
	['Norwegian police launched an investigation into crimes committed by Danish forces.', ['Danish forces']],
	['Norwegian police launched an investigation into the crimes.', []],
	['Farmers began a hunger strike to demand the resignation of President Jens Holt.', ['Jens Holt']],
	['Farmers began a hunger strike in protest at the Danish government’s refusal to meet them.', ['Danish government']],
	['Farmers marched against abuses by Danish forces.', ['Danish forces']],
	['Farmers began a hunger strike to demand higher wages.', []],
	['Farmers held a general strike.', []],
	['The rebels warned Denmark against a raid.', ['Denmark']],
	['The council asked Denmark for arms.', ['Denmark']],
	['The army ignored the appeal of the bishops.', ['bishops']],
	['The president bowed to the demands of the strikers.', ['strikers']],
	['The general scorned the proposal of two bishops.', ['bishops']],
	['The regime declined to receive the envoy.', ['envoy']],
	['The minister threatened to sack the strikers.', ['strikers']],
	['The rebels threatened to bomb the school.', ['school']],
	['The students demanded that the rector resign.', ['rector']],
	['The students demanded that the rector be dismissed.', []],
	['The army ignored the appeal of the cliffs.', []],
	['The minister threatened to cut prices.', []],
	['Norway slammed the door on dialogue.', []],
	['Norway froze the accounts of the general.', ['general']],
	['The villagers handed a letter to the mayor.', []],
	['The union said it would boycott Denmark’s first elections.', ['Denmark']],
]
for (const [text, expected] of targets)
	test(text, () => {
		const { coded, of } = view(text)
		const verbal = coded.mentions.find(({ type }) => type !== 'ASSAULT' && type !== 'RETREAT' && type !== 'COERCE')
		const own = coded.claims.flatMap((c) => (c.field === 'target' && c.about === verbal?.key ? [c.value.name] : []))
		expect(own.length > 0 ? own : of('target')).toEqual(expected)
	})

const actors: readonly (readonly [text: string, actors: readonly string[]])[] = [
	['The talks met with a refusal from Denmark.', ['Denmark']],
	['Criticism of Denmark grew.', []],
	['Israeli warplanes bombed a house in Gaza.', ['Israel']],
	['Turkish jets struck the village.', ['Turkey']],
	['Katyusha rockets hit the base.', []],
	['A Russian-made rocket hit the base.', []],
	['An Iranian missile hit the base.', ['Iran']], // in the news a country's missile is its army's
	['An Iranian-made missile hit the base.', []], // who made it is not who fired it
]
for (const [text, expected] of actors) test(text, () => expect(view(text).of('actor')).toEqual(expected))

test('a general strike has no general, and those who withdraw their troops do it, not the troops', () => {
	expect(view('Farmers held a general strike.').of('actor')).toEqual(['Farmers'])
	expect(view('Norway says it is willing to withdraw its troops from Denmark.').of('actor')).toEqual(['Norway'])
	expect(view('Norway speeded up the withdrawal of its forces from Denmark.').of('actor')).toEqual(['Norway'])
})

test('all who are said to be behind it are, and what is dynamited is attacked', () => {
	expect(view('A bomb exploded in Marrick. Ada Orr and Ivo Lanz were behind the attack.').of('actor')).toEqual(
		expect.arrayContaining(['Ivo Lanz', 'Ada Orr']),
	)
	expect(view('Rebels dynamited an oil pipeline near Marrick.').of('target')).toEqual(['oil pipeline'])
	expect(view('Gunmen planted the seeds.').of('target')).toEqual([])
})
