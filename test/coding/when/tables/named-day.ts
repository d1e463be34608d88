import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He was held after the 9/11 attacks on New York.', '9/11', '2001-09-11', '2001-09-11'],
		['Security rose after the September 11 attacks.', 'the September 11', '2001-09-11', '2001-09-11'],
		['She survived the 26/11 attacks in the hotel.', '26/11', '2008-11-26', '2008-11-26'],
		['The 7/7 bombings changed the city.', '7/7', '2005-07-07', '2005-07-07'],
	],
	no: [
		'About 9 of 11 seats went to the party.',
		'The score was 7-7 at half time.',
		'The 9/112 form was lost.',
		'He lived at 26/11 Mill Lane.',
		'They met on September 12 in the capital.',
		'On October 7 an attack killed two guards.',
	],
}
