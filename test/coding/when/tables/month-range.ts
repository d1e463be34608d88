import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		[
			'Killings between May and July were counted.',
			'between May and July',
			'2021-05/2021-07',
			'2021-05-01..2021-07-31',
		],
		[
			'He served from November 2013 to January 2014.',
			'from November 2013 to January 2014',
			'2013-11/2014-01',
			'2013-11-01..2014-01-31',
		],
		['The January-March 2014 figures rose.', 'January-March 2014', '2014-01/2014-03', '2014-01-01..2014-03-31'],
	],
	no: [
		'The road between May Town and Julyville is closed.',
		'From March 3 to April 4 it rained.',
		'He walked from March to camp.',
		'Between April Jones and June Smith sat the judge.',
	],
}
