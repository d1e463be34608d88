import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He was arrested on the 14th.', 'the 14th', '2021-09-14', '2021-09-14'],
		['He was arrested on the 28th, his lawyer said.', 'the 28th', '2021-08-28', '2021-08-28'],
		['The 9th of this month was quiet.', 'The 9th of this month', '2021-09-09', '2021-09-09'],
		['On the 30th of last month it burned.', 'the 30th of last month', '2021-08-30', '2021-08-30'],
		['On the night of the 11th sappers blew up a mill.', 'On the night of the 11th', '2021-09-11TNI', '2021-09-11'],
	],
	no: [
		'On the night of the 11 men he was ill.',
		'Fire broke out on the 14th floor.',
		'The 9th Brigade fell back.',
		'He called on the 7th Fleet.',
		'On the 38th parallel it is calm.',
		'He came 14th.',
	],
}
