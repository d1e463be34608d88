import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He ruled from 2009 to 2011.', 'from 2009 to 2011', '2009/2011', '2009-01-01..2011-12-31'],
		['Between 2014 and 2016 the dam was mined.', 'Between 2014 and 2016', '2014/2016', '2014-01-01..2016-12-31'],
		['The 1992-95 war ended there.', '1992-95', '1992/1995', '1992-01-01..1995-12-31'],
		['In the war of 1967-1970 many fled.', '1967-1970', '1967/1970', '1967-01-01..1970-12-31'],
	],
	no: [
		'Between 2000 and 3000 people fled.',
		'They counted from 1900 to 2000 rifles.',
		'Call 2011-2009 now.',
		'From 2011 to 2009 is backwards.',
		'The 2020-03-12 log is lost.',
	],
}
