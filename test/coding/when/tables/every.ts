import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They march every Friday.', 'every Friday', 'XXXX-WXX-5', '- repeated'],
		['Aid comes every two weeks.', 'every two weeks', 'P2W', '- repeated'],
		['On Sundays the guns fall silent.', 'Sundays', 'XXXX-WXX-7', '- repeated'],
		['Each night drones circle.', 'Each night', 'XXXX-XX-XXTNI', '- repeated'],
	],
	no: [
		'Every man was searched.',
		'They blame each other.',
		'He came on Friday.',
		'Every weekday name is a word.',
		'Each of the years was hard.',
	],
}
