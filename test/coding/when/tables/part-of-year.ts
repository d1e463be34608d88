import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['By mid-2014 it was over.', 'mid-2014', '2014', '2014-05-01..2014-08-31'],
		['Late in 2019 he fled.', 'Late in 2019', '2019', '2019-09-01..2019-12-31'],
		['At the end of last year he fled.', 'the end of last year', '2020', '2020-10-01..2020-12-31'],
		['Early next year they will vote.', 'Early next year', '2022', '2022-01-01..2022-04-30'],
		['The first half of 2018 was calm.', 'The first half of 2018', '2018-H1', '2018-01-01..2018-06-30'],
		['Later this year they will vote.', 'Later this year', '2021', '2021-09-16..2021-12-31'],
	],
	no: [
		'The first half of the year-end match was dull.',
		'He came late.',
		'In 2014 it began.',
		'The end of the war came.',
		'Last year it began.',
		'The first half of the match was dull.',
		'The end of the year-long siege came.',
	],
}
