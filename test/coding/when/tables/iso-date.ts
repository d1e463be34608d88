import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Logged 2021-09-12 by the duty officer.', '2021-09-12', '2021-09-12', '2021-09-12'],
		[
			'Received 2021-09-12T10:33Z from the post.',
			'2021-09-12T10:33Z',
			'2021-09-12T10:33Z',
			'2021-09-12T10:33..2021-09-12T10:33',
		],
		['The raid of 12.09.2021 failed.', '12.09.2021', '2021-09-12', '2021-09-12'],
		['Figures for 2021/08/30 are missing.', '2021/08/30', '2021-08-30', '2021-08-30'],
	],
	no: [
		'Call 2021-09-1234 for help.',
		'Item 2021-13-40 was seized.',
		'Version 1.12.2021.3 was used.',
		'The file 2021-09-12-b is lost.',
	],
}
