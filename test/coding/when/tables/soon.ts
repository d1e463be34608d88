import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['They will soon vote.', 'soon', 'FUTURE_REF', '- vague'],
		['In the near future they will vote.', 'the near future', 'FUTURE_REF', '- vague'],
	],
	no: [
		'As soon as he came, it began.',
		'Soon after, he fled.',
		'Shortly after dawn he fled.',
		'The futures market fell.',
	],
}
