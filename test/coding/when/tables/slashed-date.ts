import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Reported 25/12/2019 by post.', '25/12/2019', '2019-12-25', '2019-12-25'],
		['Reported 9/14/2021 by post.', '9/14/2021', '2021-09-14', '2021-09-14'],
		['Reported 09/09/21 by post.', '09/09/21', '2021-09-09', '2021-09-09'],
		['Reported 03/04/2019 by post.', '03/04/2019', '2019-XX-XX', '- two-readings'],
	],
	no: [
		'A ratio of 3/4 was found.',
		'The tally was 22/33/14 for each side, then 40/50/60.',
		'File 12/03/2020/7 is closed.',
		'The 24/7 watch ended.',
	],
}
