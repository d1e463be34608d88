import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He spoke on Wednesday. Earlier in the day, a shell fell.', 'Earlier in the day', '2021-09-15', '2021-09-15'],
		['On Tuesday a mine went off. Later that day troops came.', 'Later that day', '2021-09-14', '2021-09-14'],
		['On Tuesday a mine went off. That night troops came.', 'That night', '2021-09-14TNI', '2021-09-14'],
		['The same day, a bridge fell.', 'The same day', '2021-09-16', '2021-09-16'],
	],
	no: [
		'The day was long.',
		'They knew that days were short.',
		'He spoke earlier than Dayan.',
		'That nightclub burned.',
	],
}
