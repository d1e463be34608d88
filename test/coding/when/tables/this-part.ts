import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Two died this morning.', 'this morning', '2021-09-16TMO', '2021-09-16'],
		['He will speak tonight.', 'tonight', '2021-09-16TNI', '2021-09-16'],
		['Fire was seen last night.', 'last night', '2021-09-15TNI', '2021-09-15'],
		['Late last night the gate fell.', 'Late last night', '2021-09-15TNI', '2021-09-15'],
	],
	no: [
		'This mourning mother spoke.',
		'The last knight fell.',
		'They fought one night.',
		'This morningside home burned.',
		'This is night work.',
	],
}
