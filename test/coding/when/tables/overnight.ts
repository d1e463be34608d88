import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Drones hit the port overnight.', 'overnight', '2021-09-15TNI', '2021-09-15..2021-09-16'],
		['A curfew will be in force overnight.', 'overnight', '2021-09-16TNI', '2021-09-16..2021-09-17'],
		['Three were shot overnight on Tuesday.', 'overnight on Tuesday', '2021-09-14TNI', '2021-09-14..2021-09-15'],
		['Three were shot overnight into Monday.', 'overnight into Monday', '2021-09-12TNI', '2021-09-12..2021-09-13'],
	],
	no: [
		'He was an overnight success.',
		'An overnight bus was stopped.',
		'They fought over night vision gear.',
		'Overnights were cheap.',
		'An overnight train was stopped.',
	],
}
