import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['In 2014 the dam was mined.', '2014', '2014', '2014-01-01..2014-12-31'],
		['The 2003 invasion began here.', '2003', '2003', '2003-01-01..2003-12-31'],
		['He has been held there since 1998.', '1998', '1998', '1998-01-01..2021-09-16'],
		['A treaty (1992) forbids it.', '1992', '1992', '1992-01-01..1992-12-31'],
	],
	no: [
		'The 1920 Revolution Brigades denied it.',
		'Some 2000 people fled.',
		'Resolution 1973 was passed.',
		'They had 2000 rockets.',
		'It cost $2014.',
		'A force of 1900 men came.',
		'He ran the 1500 metres.',
		'Flight 2014 was lost.',
		'It grew to 2000 tents.',
		'They reached 1,900 dead.',
		'Unit 1992 fell back.',
	],
}
