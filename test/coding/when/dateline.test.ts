/** "Today" in a dispatch is the day of its dateline, where that is a day of the last week; else the day on which it was printed. */
import { expect, test } from 'vitest'
import { view } from '../view.ts'

const rows: readonly (readonly [text: string, day: string])[] = [
	['GALVESTI, March 11 - Gunmen shot dead a judge and two of his guards today, the police said.', '2020-03-11'],
	[
		'GALVESTI, March 11 (Reuter) - Gunmen shot dead a judge and two of his guards tonight, the police said.',
		'2020-03-11',
	],
	['GALVESTI, March 10 - Gunmen shot dead a judge and two of his guards yesterday, the police said.', '2020-03-09'],
	['GALVESTI, March 9 - Gunmen shot dead a judge and two of his guards on Sunday, the police said.', '2020-03-08'],
	['GALVESTI - Gunmen shot dead a judge and two of his guards today, the police said.', '2020-03-12'],
	['GALVESTI, March 14 - Gunmen shot dead a judge and two of his guards today, the police said.', '2020-03-12'],
	['GALVESTI, January 4 - Gunmen shot dead a judge and two of his guards today, the police said.', '2020-03-12'],
	[
		'Gunmen shot dead a judge and two of his guards today, the police said. A baker was shot on March 10.',
		'2020-03-12',
	],
]
for (const [text, day] of rows)
	test(text, () => {
		const when = view(text).coded.claims.find((c) => c.field === 'when')
		expect(when?.field === 'when' && when.value.earliest.slice(0, 10)).toBe(day)
	})
