import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['In the first quarter of 2009 raids doubled.', 'the first quarter of 2009', '2009-Q1', '2009-01-01..2009-03-31'],
		['Raids doubled in the second quarter.', 'the second quarter', '2021-Q2', '2021-04-01..2021-06-30'],
		['Q4 2019 was the worst.', 'Q4 2019', '2019-Q4', '2019-10-01..2019-12-31'],
		[
			'In the third quarter of last year it eased.',
			'the third quarter of last year',
			'2020-Q3',
			'2020-07-01..2020-09-30',
		],
	],
	no: [
		'They lost in the quarter-final.',
		'The old quarter burned.',
		'The first quarter of the city fell.',
		'The third-quarterback ran.',
		'Q7 is a code.',
	],
}
