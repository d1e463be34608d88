import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['On 3 March it began. The following day it spread.', 'The following day', '2021-03-04', '2021-03-04'],
		['On Tuesday it began. It had rained the previous night.', 'the previous night', '2021-09-13TNI', '2021-09-13'],
		['On 3 March it began. The next Monday it spread.', 'The next Monday', '2021-03-08', '2021-03-08'],
		['On Tuesday he fled. He was seen the day before.', 'the day before', '2021-09-13', '2021-09-13'],
	],
	no: [
		'He died the day before his trial.',
		'The following men were held.',
		'The next of kin came.',
		'The previous government fell.',
		'The day after the raid was calm.',
	],
}
