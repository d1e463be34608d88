import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		[
			'In August 40 died, against ten in the same month a year earlier.',
			'the same month a year earlier',
			'2020-08',
			'2020-08-01..2020-08-31',
		],
		['Deaths doubled from the same period last year.', 'the same period last year', '2020', '2020-01-01..2020-12-31'],
	],
	no: [
		'At the same time he fled.',
		'In the same month he fled.',
		'Last year it rained.',
		'The same men came a year earlier.',
	],
}
