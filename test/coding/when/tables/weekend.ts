import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Nine died over the weekend.', 'the weekend', '2021-W36-WE', '2021-09-11..2021-09-12'],
		['They will march this weekend.', 'this weekend', '2021-W37-WE', '2021-09-18..2021-09-19'],
		['Last weekend it began.', 'Last weekend', '2021-W36-WE', '2021-09-11..2021-09-12'],
	],
	no: ['Weekenders fled.', 'A weekend home burned.', 'By the week end it was over.', 'Weekends are calm.'],
}
