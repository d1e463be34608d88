import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They will vote in two weeks.', 'two weeks', '2021-W39', '2021-09-27..2021-10-03'],
		['It will reopen in three days.', 'three days', '2021-09-19', '2021-09-19'],
		['They must leave within 48 hours.', '48 hours', 'PT48H', '2021-09-16..2021-09-18'],
		['Nine were killed in two days.', 'two days', 'P2D', '- duration'],
		['Five years from now it will be gone.', 'Five years from now', '2026', '2026-01-01..2026-12-31'],
	],
	no: [
		'In two days ago nobody believes.',
		'In two villages nine died.',
		'Within days he fled.',
		'They will stay for two weeks.',
		'The first raid in years came.',
	],
}
