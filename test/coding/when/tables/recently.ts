import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He recently fled.', 'recently', 'PAST_REF', '- vague'],
		['In the past it was calm.', 'the past', 'PAST_REF', '- vague'],
		['The recent truce is weak.', 'recent', 'PAST_REF', '- vague'],
	],
	no: ['He walked past.', 'In the past two years it grew.', 'In recent years it grew.', 'Not decently done.'],
}
