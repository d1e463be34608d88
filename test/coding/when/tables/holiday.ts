import { type RuleTable, THURSDAY } from './table.ts'

export const table: RuleTable = {
	anchor: THURSDAY,
	yes: [
		['The church was burned on Christmas Eve.', 'Christmas Eve', '2020-12-24', '2020-12-24'],
		["Guards will be doubled on New Year's Eve.", "New Year's Eve", '2021-12-31', '2021-12-31'],
		['A bomb went off on Easter Sunday 2019 near the port.', 'Easter Sunday 2019', '2019-04-21', '2019-04-21'],
		['The truce was broken on Good Friday.', 'Good Friday', '2021-04-02', '2021-04-02'],
		['Last Christmas the camp was shelled.', 'Last Christmas', '2020-12-25', '2020-12-25'],
	],
	no: [
		'Parties to the Good Friday Agreement met.',
		'The boat sank off Christmas Island.',
		'Colonel Johnnie Christmas was wounded.',
		'The Easter Rising is taught in schools.',
		'Shops sold christmas trees.',
	],
}
