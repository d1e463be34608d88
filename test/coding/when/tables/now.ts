import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['He is currently in jail.', 'currently', 'PRESENT_REF', '- vague'],
		['They now hold the hill.', 'now', 'PRESENT_REF', '- vague'],
		['The current truce is weak.', 'current', 'PRESENT_REF', '- vague'],
	],
	no: [
		'The now-defunct group denied it.',
		'Now that he is gone, it is calm.',
		'Currents are strong.',
		'Current affairs shows grew.',
		'They know it.',
	],
}
