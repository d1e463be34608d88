import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		[
			'Troops dug in from Monday to Wednesday.',
			'from Monday to Wednesday',
			'2021-09-13/2021-09-15',
			'2021-09-13..2021-09-15',
		],
		[
			'Talks will run from Monday to Wednesday.',
			'from Monday to Wednesday',
			'2021-09-20/2021-09-22',
			'2021-09-20..2021-09-22',
		],
		[
			'The curfew held Friday through Sunday.',
			'Friday through Sunday',
			'2021-09-10/2021-09-12',
			'2021-09-10..2021-09-12',
		],
	],
	no: [
		'Troops dug in on Monday and left on Wednesday.',
		'He moved the talks from Monday.',
		'From Monday to the weekend it rained.',
		'On Monday Wednesday Ltd closed.',
	],
}
