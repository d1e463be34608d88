import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['At the end of last month he fled.', 'the end of last month', '2021-08', '2021-08-21..2021-08-31'],
		['Late last week the road was cut.', 'Late last week', '2021-W36', '2021-09-09..2021-09-12'],
		['It will reopen at the end of the month.', 'the end of the month', '2021-09', '2021-09-21..2021-09-30'],
	],
	no: [
		'The end of the siege came.',
		'Last week the road was cut.',
		'The start of the weekend was calm.',
		'The end of the last man was sad.',
	],
}
