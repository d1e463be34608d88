import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['In March 2020 the bridge fell.', 'March 2020', '2020-03', '2020-03-01..2020-03-31'],
		['Since Aug. 2019 he has been held.', 'Aug. 2019', '2019-08', '2019-08-01..2021-09-16'],
		['In June of last year a mine went off.', 'June of last year', '2020-06', '2020-06-01..2020-06-30'],
		['In May, 1998 it was tested.', 'May, 1998', '1998-05', '1998-05-01..1998-05-31'],
	],
	no: [
		'They march 2000 miles.',
		'He may 2020 times deny it.',
		'The Mar 2000X engine failed.',
		'On March 3, 2020 it fell.',
		'April Jones, 2019 winner, spoke.',
	],
}
