import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They wept on Tuesday for those shot on this day in 1971.', 'this day in 1971', '1971-09-14', '1971-09-14'],
		['On the same date in 1990 the dam broke.', 'the same date in 1990', '1990-09-16', '1990-09-16'],
	],
	no: [
		'This day in 30 towns shops were shut.',
		'It was a day in 1971 like others.',
		'The same day, in 1971 terms, was cheap.',
		'On this day of rest he slept.',
	],
}
