import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Daily shelling wrecked it.', 'Daily', 'P1D', '- repeated'],
		['They hold a weekly rally.', 'weekly', 'P1W', '- repeated'],
		['The annual report is out.', 'annual', 'P1Y', '- repeated'],
	],
	no: ['The Daily Lantern wrote so.', 'He read the Weekly.', 'Dailyness is dull.', 'A semi-annual tax was set.'],
}
