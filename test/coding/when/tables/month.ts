import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Two were shot in March.', 'March', '2021-03', '2021-03-01..2021-03-31'],
		['Two were shot in November.', 'November', '2020-11', '2020-11-01..2020-11-30'],
		['Polls will be held in November.', 'November', '2021-11', '2021-11-01..2021-11-30'],
		['He fled last May.', 'last May', '2021-05', '2021-05-01..2021-05-31'],
		['The October deadline will be missed.', 'October', '2021-10', '2021-10-01..2021-10-31'],
	],
	no: [
		'He may resign.',
		'Theresa May resigned.',
		'Crowds march on the palace.',
		'The March on Rome is famous.',
		'April Jones was shot.',
		'An august body met.',
		'The judge, June Carter, agreed.',
		'Colonel August spoke.',
	],
}
