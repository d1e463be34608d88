import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['On 5 March he fled. Two days earlier he had been seen.', 'Two days earlier', '2021-03-03', '2021-03-03'],
		['In May 2014 it began. A year later it ended.', 'A year later', '2015-05', '2015-05-01..2015-05-31'],
		['On 5 March he fled. He was caught three weeks later.', 'three weeks later', '2021-W12', '2021-03-25..2021-03-27'],
		['On 5 March a mine went off. Hours later a second killed two.', 'Hours later', '2021-03-05', '2021-03-05'],
		[
			'On the evening of 5 March a mine went off. Hours later a second killed two.',
			'Hours later',
			'2021-03-05',
			'2021-03-05..2021-03-06',
		],
		['On 5 March he fled. He had been seen two nights earlier.', 'two nights earlier', '2021-03-03TNI', '2021-03-03'],
		['On 5 March a mine went off. Two days later he fled.', 'Two days later', '2021-03-07', '2021-03-07'],
	],
	no: [
		'Two days passed before he came.',
		'He came earlier than two men.',
		'Sooner or later it ends.',
		'Two men later died.',
		'It came a day later than planned.',
		'He sat for hours.',
		'Two night earlier trains were late.',
		'The later hours are worse.',
	],
}
