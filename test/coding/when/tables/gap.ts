import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They struck just two months after Portoval fired missiles.', 'two months', 'P2M', '2021-07-01..2021-07-31'],
		['It came hours after guards fled.', 'hours', 'PTXH', '2021-09-15..2021-09-16'],
		['On Tuesday, three days after the raid, he fled.', 'three days', 'P3D', '2021-09-11'],
		['A bomb went off a day before the vote on 12 March.', 'a day', 'P1D', '2021-09-17'],
		['He fled days after the raid.', 'days', 'PXD', '- vague'],
	],
	no: [
		'Two men after him fell.',
		'They ran day after day.',
		'He stayed two months.',
		'A year later he fled.',
		'Two years ago it began.',
	],
}
