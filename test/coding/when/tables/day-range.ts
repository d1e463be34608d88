import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		[
			'Fighting raged between 2 and 5 March.',
			'between 2 and 5 March',
			'2021-03-02/2021-03-05',
			'2021-03-02..2021-03-05',
		],
		[
			'The truce held from March 30 to April 2, 2020.',
			'from March 30 to April 2, 2020',
			'2020-03-30/2020-04-02',
			'2020-03-30..2020-04-02',
		],
		['Clashes of May 12-14 left nine dead.', 'May 12-14', '2021-05-12/2021-05-14', '2021-05-12..2021-05-14'],
		['Two raids on 3 and 4 July failed.', '3 and 4 July', '2021-07-03/2021-07-04', '2021-07-03..2021-07-04'],
		[
			'It ran from 28 December 2019 to 3 January 2020.',
			'from 28 December 2019 to 3 January 2020',
			'2019-12-28/2020-01-03',
			'2019-12-28..2020-01-03',
		],
	],
	no: [
		'On March 3 and 4 soldiers died.',
		'From 12 to 14 men were held.',
		'Between 5 and 2 March lies nothing.',
		'The vote was 3 to 4 in May.',
		'They scored 12-14 against March Town.',
		'He may 2 to 3 times try.',
	],
}
