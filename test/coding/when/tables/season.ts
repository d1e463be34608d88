import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Last summer the dam broke.', 'Last summer', '2021-SU', '2021-06-01..2021-08-31'],
		['It began in the spring of 2014.', 'the spring of 2014', '2014-SP', '2014-03-01..2014-05-31'],
		['They will attack in the winter.', 'the winter', '2021-WI', '2021-12-01..2022-02-28'],
		['In late autumn 2019 it eased.', 'late autumn 2019', '2019-FA', '2019-11-01..2019-11-30'],
	],
	no: [
		'The Arab Spring failed.',
		'They saw the fall of the city.',
		'In the fall of Portoval many died.',
		'Walls fall.',
		'A spring broke.',
		'Ms. Winter spoke.',
	],
}
