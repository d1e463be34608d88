import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Last week the road was cut.', 'Last week', '2021-W36', '2021-09-06..2021-09-12'],
		['The talks will resume next month.', 'next month', '2021-10', '2021-10-01..2021-10-31'],
		['Ten have died this year.', 'this year', '2021', '2021-01-01..2021-09-16'],
		['In 2015 it rose. The previous year it fell.', 'The previous year', '2014', '2014-01-01..2014-12-31'],
		['Earlier this week he fled.', 'Earlier this week', '2021-W37', '2021-09-13..2021-09-16'],
	],
	no: [
		'The last weekend guest left.',
		'A year passed.',
		'The next weekly is late.',
		'This yearling won.',
		'The previous yearbook burned.',
	],
}
