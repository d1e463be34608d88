import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['On the night of 3-4 March two huts burned.', 'the night of 3-4 March', '2021-03-03TNI', '2021-03-03..2021-03-04'],
		[
			'In the night of 30 April to 1 May 2020 they left.',
			'the night of 30 April to 1 May 2020',
			'2020-04-30TNI',
			'2020-04-30..2020-05-01',
		],
		[
			'The night between Tuesday and Wednesday was loud.',
			'The night between Tuesday and Wednesday',
			'2021-09-14TNI',
			'2021-09-14..2021-09-15',
		],
		[
			'Shelling went on overnight from Monday to Tuesday.',
			'overnight from Monday to Tuesday',
			'2021-09-13TNI',
			'2021-09-13..2021-09-14',
		],
	],
	no: [
		'The night of the raid was cold.',
		'On the night of 3 March two huts burned.',
		'They walked between Tuesday and Wednesday.',
		'An overnight bus left.',
	],
}
