import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['On Tuesday and Wednesday last week drones fell.', 'Tuesday', '2021-09-07', '2021-09-07'],
		['He was killed last Monday.', 'last Monday', '2021-09-13', '2021-09-13'],
		['The court sits next Friday.', 'next Friday', '2021-09-17', '2021-09-17'],
		['It fell on Friday last week.', 'Friday last week', '2021-09-10', '2021-09-10'],
		['They met last Thursday night.', 'last Thursday night', '2021-09-09TNI', '2021-09-09'],
		['It began a week ago on Tuesday.', 'a week ago on Tuesday', '2021-09-07', '2021-09-07'],
	],
	no: [
		'He was killed on Monday.',
		'The next man died on Friday.',
		'At last, on Friday, it rained.',
		'This town, Friday aside, is calm.',
		'He came last on Monday.',
		'They left Monday.',
	],
}
