import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['In the 1980s the state was at war.', 'the 1980s', '198', '1980-01-01..1989-12-31'],
		['In the late 90s raids rose.', 'the late 90s', '199', '1997-01-01..1999-12-31'],
		['The early eighties were worse.', 'The early eighties', '198', '1980-01-01..1983-12-31'],
		['In the mid-1970s it eased.', 'the mid-1970s', '197', '1974-01-01..1976-12-31'],
	],
	no: [
		'He is in his 60s.',
		'A woman in her 80s was shot.',
		'Temperatures in the 30s were felt.',
		'The AK-1980s are old.',
		'In 1980 it began.',
		'Twenties were paid in cash.',
	],
}
