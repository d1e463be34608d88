import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He fled two days ago.', 'two days ago', '2021-09-14', '2021-09-14'],
		['It began three weeks ago.', 'three weeks ago', '2021-W34', '2021-08-25..2021-08-27'],
		['A year ago it was calm.', 'A year ago', '2020', '2020-01-01..2020-12-31'],
		['The law passed six months ago.', 'six months ago', '2021-03', '2021-03-01..2021-03-31'],
		['Hours ago a shell fell.', 'Hours ago', '2021-09-16', '2021-09-15..2021-09-16'],
		['Years ago he was a priest.', 'Years ago', 'PAST_REF', '- vague'],
	],
	no: [
		'It was an age ago, or so it felt.',
		'Agonised, he fled.',
		'Two days passed.',
		'Ten men ago is no time.',
		'The Santiago road is cut.',
		'In two years a gong rang.',
	],
}
