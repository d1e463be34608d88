import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They held out for three days.', 'three days', 'P3D', '- duration'],
		['He got 20 years in prison.', '20 years', 'P20Y', '- duration'],
		['It took two and a half years.', 'two and a half years', 'P2.5Y', '- duration'],
		['He waited half an hour.', 'half an hour', 'PT30M', '- duration'],
		['It lasted several months.', 'several months', 'PXM', '- duration'],
	],
	no: [
		'It was the third raid in as many days.',
		'She is 23 years old.',
		'A boy aged 5 years died.',
		'A second attack failed.',
		'Nine men died.',
		'It was a day of mourning.',
		'A third-year student died.',
	],
}
