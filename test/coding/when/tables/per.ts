import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['The plant makes 15 a year.', 'a year', 'P1Y', '- repeated'],
		['They shell it three times a day.', 'a day', 'P1D', '- repeated'],
		['He earns $100 per month.', 'per month', 'P1M', '- repeated'],
	],
	no: ['It lasted a year.', 'A day later he fled.', 'Nine died a week after the raid.', 'It cost 100 per cent more.'],
}
