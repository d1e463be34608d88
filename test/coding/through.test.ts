/** The other party where it is no argument of the word itself; and whose craft it was. */
import { expect, test } from 'vitest'
import { view } from './view.ts'

const targets: readonly (readonly [text: string, targets: readonly string[]])[] = [
	['Norway praised Kenya’s efforts to end the war.', ['Kenya']],
	['The rebels rejected a Senegalese plan for peace.', ['Senegalese']],
	['Norway threatened to shell Danish towns.', ['Danish']],
	['Norway demanded that Denmark withdraw its ships.', ['Denmark']],
	['Norway agreed to hand over the prisoners to Denmark.', ['Denmark']],
	['Norway said it agreed.', []],
	['Norway promised to work harder.', []],
]
for (const [text, expected] of targets)
	test(text, () => {
		const { coded, of } = view(text)
		const verbal = coded.mentions.find(({ type }) => type !== 'ASSAULT' && type !== 'RETREAT' && type !== 'COERCE')
		const own = coded.claims.flatMap((c) => (c.field === 'target' && c.about === verbal?.key ? [c.value.name] : []))
		expect(own.length > 0 ? own : of('target')).toEqual(expected)
	})

const actors: readonly (readonly [text: string, actors: readonly string[]])[] = [
	['Israeli warplanes bombed a house in Gaza.', ['Israeli']],
	['Turkish jets struck the village.', ['Turkish']],
	['Katyusha rockets hit the base.', []],
	['A Russian-made rocket hit the base.', []],
	['An Iranian missile hit the base.', ['Iranian']], // in the news a country's missile is its army's
	['An Iranian-made missile hit the base.', []], // who made it is not who fired it
	['Norwegian rifles were found in the base.', []],
]
for (const [text, expected] of actors) test(text, () => expect(view(text).of('actor')).toEqual(expected))
