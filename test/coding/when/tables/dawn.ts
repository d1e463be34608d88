import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Shelling has gone on since dawn.', 'dawn', '2021-09-16TMO', '2021-09-16'],
		['On Tuesday troops came before dawn.', 'dawn', '2021-09-14TMO', '2021-09-14'],
		['He was seized in the evening.', 'the evening', '2021-09-16TEV', '2021-09-16'],
		['A pre-dawn raid on Wednesday failed.', 'pre-dawn', '2021-09-15TMO', '2021-09-15'],
	],
	no: [
		'The Golden Dawn party lost.',
		'It is the dawn of a new age.',
		'They read the morning papers.',
		'Evening came.',
		'He ran a nightclub.',
	],
}
