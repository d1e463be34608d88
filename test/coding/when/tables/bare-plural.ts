import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They fought for years.', 'years', 'PXY', '- duration'],
		['Within hours he was dead.', 'hours', 'PTXH', '- duration'],
		['Decades of war have ruined it.', 'Decades', 'PXDE', '- duration'],
	],
	no: [
		'The early days of the war were calm.',
		'Days after the raid he fled.',
		'Years ago it was calm.',
		'It was one of those days.',
	],
}
