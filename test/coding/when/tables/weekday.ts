import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['A bomb killed two on Wednesday.', 'Wednesday', '2021-09-15', '2021-09-15'],
		['A bomb killed two on Thursday.', 'Thursday', '2021-09-16', '2021-09-16'],
		['Envoys will meet on Saturday.', 'Saturday', '2021-09-18', '2021-09-18'],
		['He fled on Wednesday night.', 'Wednesday night', '2021-09-15TNI', '2021-09-15'],
		['Earlier on Thursday the base was hit.', 'Earlier on Thursday', '2021-09-16', '2021-09-16'],
		["Mourners will remember Monday's attack.", 'Monday', '2021-09-13', '2021-09-13'],
		["Police braced ahead of Sunday's election.", 'Sunday', '2021-09-19', '2021-09-19'],
		['The raid began in the early hours of Tuesday.', 'the early hours of Tuesday', '2021-09-14TMO', '2021-09-14'],
		['The talks, scheduled for Friday, are off.', 'Friday', '2021-09-17', '2021-09-17'],
		['Two nurses were set free on Monday.', 'Monday', '2021-09-13', '2021-09-13'],
		['The vote is set for Monday.', 'Monday', '2021-09-20', '2021-09-20'],
	],
	no: [
		'Wednesdayish is no word.',
		'Mondays were set free of work.',
		'Set Sundayless weeks aside.',
		'Bloody Sunday is remembered.',
		'The Sunday Times wrote so.',
		'Shoppers came on Black Friday.',
		'They march on Fridays.',
		'Sat in a chair, he wed the sun.',
		'The Good Friday Agreement holds.',
		'Ms. Thursdayson spoke.',
		'The Friday Mosque was hit.',
	],
}
