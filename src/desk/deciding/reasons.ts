/** Reasons that come up again and again, each one key away; any other is written. */
export const REASONS = {
	reject: [
		'The words do not say this',
		'Another event is meant',
		'Told by nobody of this report',
		'It is denied or not meant seriously',
	],
	correct: ['Misread', 'The words say more exactly', 'Named in another sentence'],
	merge: [
		'Same event: place, day and harm agree',
		'One report names the other',
		'A later report corrects the earlier one',
	],
	split: ['Two events in one report', 'Another day', 'Another place'],
	link: ['The report says so', 'Said by a party', 'My own conclusion'],
	unlink: ['No report says so', 'Another event is meant', 'One came after the other, no more'],
	names: ['Another spelling of one name', 'Reports use both for the same', 'A local source says so'],
	apart: ['Another day', 'Another place', 'Other victims', 'Another weapon'],
	note: [],
} as const satisfies Record<string, readonly string[]>
export type ReasonsFor = keyof typeof REASONS
