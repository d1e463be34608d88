import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['122345Z MAR 20 patrol hit by mine.', '122345Z MAR 20', '2020-03-12T23:45Z', '2020-03-12T23:45..2020-03-12T23:45'],
		[
			'At 010530Z SEP 21 contact was lost.',
			'010530Z SEP 21',
			'2021-09-01T05:30Z',
			'2021-09-01T05:30..2021-09-01T05:30',
		],
	],
	no: [
		'About 122345 marched.',
		'Serial 322345Z MAR 20 is wrong.',
		'Serial 129945Z MAR 20 is wrong.',
		'Grid 122345 Zulu is near.',
	],
}
