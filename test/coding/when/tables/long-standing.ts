import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['A two-year siege ended.', 'two-year', 'P2Y', '- duration'],
		['The 12-hour battle was lost.', '12-hour', 'PT12H', '- duration'],
		['A months-long blockade was lifted.', 'months-long', 'PXM', '- duration'],
		['A weeklong truce was agreed.', 'weeklong', 'P1W', '- duration'],
	],
	no: [
		'A 23-year-old was shot.',
		'A two-man patrol was lost.',
		'A six-years-old child died.',
		'They had hours to long for.',
	],
}
