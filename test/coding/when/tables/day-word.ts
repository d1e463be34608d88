import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Rebels struck yesterday.', 'yesterday', '2021-09-15', '2021-09-15'],
		['Earlier today a shell fell.', 'Earlier today', '2021-09-16', '2021-09-16'],
		['They will vote tomorrow morning.', 'tomorrow morning', '2021-09-17TMO', '2021-09-17'],
		['He vanished the day before yesterday.', 'the day before yesterday', '2021-09-14', '2021-09-14'],
		['TWO DIED TODAY IN THE CAPITAL.', 'TODAY', '2021-09-16', '2021-09-16'],
	],
	no: [
		'Everyday life goes on.',
		'The yesterday-man resigned.',
		'He reads USA Today at noon.',
		'Todays are long.',
		'On the day before, it rained.',
	],
}
