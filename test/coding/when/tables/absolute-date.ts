import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['The bridge fell on 12 March 2020.', '12 March 2020', '2020-03-12', '2020-03-12'],
		['On Thursday, March 12, 2020, the bridge fell.', 'Thursday, March 12, 2020', '2020-03-12', '2020-03-12'],
		['Shells fell on the morning of 3rd May, 2019.', 'the morning of 3rd May, 2019', '2019-05-03TMO', '2019-05-03'],
		['PORTOVAL, 14 MAR 89 (NEWSDESK) --', '14 MAR 89', '1989-03-14', '1989-03-14'],
		['He fled on the first of June 2009.', 'the first of June 2009', '2009-06-01', '2009-06-01'],
		['It happened on Feb. 29, 2016 at the gate.', 'Feb. 29, 2016', '2016-02-29', '2016-02-29'],
	],
	no: [
		'On 31 April 2020 nobody was there.',
		'It hit on Feb. 29, 2015 at noon.',
		'He may 20 2021 times repeat it.',
		'Some 12 marches took place in 2020.',
		'They sent 14 Mark 89 radios.',
		'Between 3 March and 20 April it rained.',
	],
}
