import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['A 19th century fort was hit.', '19th century', '18', '1800-01-01..1899-12-31'],
		['The late twentieth century was bloody.', 'The late twentieth century', '19', '1967-01-01..1999-12-31'],
	],
	no: [
		'Centuries passed.',
		'He scored a second century of the match.',
		'It took a century.',
		'The Centurion tank came.',
	],
}
