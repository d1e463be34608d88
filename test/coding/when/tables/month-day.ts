import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['A mine killed two on January 3.', 'January 3', '2021-01-03', '2021-01-03'],
		['A mine killed two on 20 December.', '20 December', '2020-12-20', '2020-12-20'],
		['The court will sit on 20 December.', '20 December', '2021-12-20', '2021-12-20'],
		['On the evening of Jan. 3 the lights failed.', 'the evening of Jan. 3', '2021-01-03TEV', '2021-01-03'],
		['On Friday, September 10, the gate was shut.', 'Friday, September 10', '2021-09-10', '2021-09-10'],
		['He was shot on 5 May last year.', '5 May last year', '2020-05-05', '2020-05-05'],
		['The fourth of July was quiet.', 'The fourth of July', '2021-07-04', '2021-07-04'],
	],
	no: [
		'The March 23 Movement took the hill.',
		'They may 3 times fail.',
		'They march 20 miles a day.',
		'In March 2020 the bridge fell.',
		'The 17 November Brigade denied it.',
		'A 3 marks fine was paid.',
		'On 31 June nobody came.',
	],
}
