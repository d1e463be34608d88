import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		[
			'On Tuesday at 3:30 a.m. local time a shell fell.',
			'3:30 a.m. local time',
			'2021-09-14T03:30',
			'2021-09-14T03:30..2021-09-14T03:30',
		],
		['The siren went at 0530 GMT.', '0530 GMT', '2021-09-16T05:30Z', '2021-09-16T05:30..2021-09-16T05:30'],
		['They left at 2000 hours.', '2000 hours', '2021-09-16T20:00', '2021-09-16T20:00..2021-09-16T20:00'],
		['It was hit around midnight.', 'midnight', '2021-09-16T24:00', '2021-09-16..2021-09-17'],
		['Shortly after midnight on Tuesday a shell fell.', 'midnight', '2021-09-14T24:00', '2021-09-14'],
		['They left just before midnight on Tuesday.', 'midnight', '2021-09-14T24:00', '2021-09-14'],
		['He died at 3pm yesterday.', '3pm', '2021-09-15T15:00', '2021-09-15T15:00..2021-09-15T15:00'],
		[
			'The lights failed at about 18:40 (GMT +2).',
			'18:40 (GMT +2)',
			'2021-09-16T18:40',
			'2021-09-16T18:40..2021-09-16T18:40',
		],
	],
	no: [
		'They won 3:2 on penalties.',
		'Psalm 12:30 was read.',
		'At 2000 men the force was small.',
		'In 2000 it was calm.',
		'At 45 he retired.',
		'A ratio of 10:30 was used.',
		'He fired 0530 rounds.',
		'The midnight mass was cancelled.',
		'The Midnight Express was late.',
	],
}
