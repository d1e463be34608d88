import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['Hundreds died over the past two years.', 'the past two years', 'P2Y', '2019-09-16..2021-09-16'],
		['Nine were shot in the last 24 hours.', 'the last 24 hours', 'PT24H', '2021-09-15..2021-09-16'],
		['Aid will come over the next four weeks.', 'the next four weeks', 'P4W', '2021-09-16..2021-10-14'],
		['Raids doubled over the past year.', 'the past year', 'P1Y', '2020-09-16..2021-09-16'],
		['Raids doubled in recent days.', 'recent days', 'PXD', '2021-09-06..2021-09-16'],
	],
	no: [
		'The truce is to last six weeks.',
		'The last two men died.',
		'Last year it rained.',
		'The past is past.',
		'Ten years passed.',
		'The next four rounds missed.',
	],
}
