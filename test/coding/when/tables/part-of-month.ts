import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['A late December attack killed one.', 'late December', '2020-12', '2020-12-21..2020-12-31'],
		['It began early in March.', 'early in March', '2021-03', '2021-03-01..2021-03-10'],
		['By mid-May 2014 it was over.', 'mid-May 2014', '2014-05', '2014-05-11..2014-05-20'],
		['At the end of June he fled.', 'the end of June', '2021-06', '2021-06-21..2021-06-30'],
		['The first week of March was calm.', 'The first week of March', '2021-W09', '2021-03-01..2021-03-07'],
		['It came in the second half of May.', 'the second half of May', '2021-05', '2021-05-16..2021-05-31'],
	],
	no: [
		'The late Mr. May was kind.',
		'The end of the march was near.',
		'Mid-Marchland is a region.',
		'In December it snowed.',
		'They left early on 3 May.',
		'The start of the war was loud.',
		'Late may be better than never.',
	],
}
