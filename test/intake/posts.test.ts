import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'vitest'
import { postsIn } from '../../src/intake/posts.ts'

type Row = readonly [
	text: string,
	words: string | null,
	author?: string | undefined,
	handle?: string | undefined,
	date?: string,
]

/** `>` at a line's start is a paragraph of the report; the rest is as it would be pasted. */
const rows: readonly Row[] = [
	[
		'The army said little.\n\nSmoke over the mill tonight pic.twitter.com/AbC123xyz — Ilva Doran (@ilvadoran) March 4, 2021\n\nOfficials declined to comment.',
		'Smoke over the mill tonight pic.twitter.com/AbC123xyz — Ilva Doran (@ilvadoran) March 4, 2021',
		'Ilva Doran',
		'@ilvadoran',
		'2021-03-04',
	],
	[
		'One.\n\nJets over the valley.\n— Ilva Doran (@ilvadoran) 4 March 2021 at 15:04\n\nTwo.',
		'Jets over the valley.\n— Ilva Doran (@ilvadoran) 4 March 2021 at 15:04',
		'Ilva Doran',
		'@ilvadoran',
		'2021-03-04',
	],
	[
		'One.\n\nJets over the valley.\n\n— Ilva Doran (@doran.example.social) March 4, 2021\n\nTwo.',
		'Jets over the valley.\n\n— Ilva Doran (@doran.example.social) March 4, 2021',
		'Ilva Doran',
		'@doran.example.social',
		'2021-03-04',
	],
	[
		'Jets over the valley pic.twitter.com/q1 — Ilva (@ilva) March 4, 2021 One of the officials said so.',
		'Jets over the valley pic.twitter.com/q1 — Ilva (@ilva) March 4, 2021',
		'Ilva',
		'@ilva',
		'2021-03-04',
	],
	[
		'One.\n\nJets again -- Ilva Doran (@ilva@field.example) Mar 4, 2021\n\nTwo.',
		'Jets again -- Ilva Doran (@ilva@field.example) Mar 4, 2021',
		'Ilva Doran',
		'@ilva@field.example',
		'2021-03-04',
	],
	[
		'One.\n\nOur brigade holds the bridge. Posted by Free Vale Movement on Thursday, March 4, 2021\n\nTwo.',
		'Our brigade holds the bridge. Posted by Free Vale Movement on Thursday, March 4, 2021',
		'Free Vale Movement',
		undefined,
		'2021-03-04',
	],
	[
		'One.\n\nThe bridge this morning\nA post shared by Ilva (@ilva) on Mar 4, 2021 at 9:00am PST\n\nTwo.',
		'The bridge this morning\nA post shared by Ilva (@ilva) on Mar 4, 2021 at 9:00am PST',
		'Ilva',
		'@ilva',
		'2021-03-04',
	],
	[
		'One.\n\nWe fired on the depot and we will again.\n@free_vale, 4 March 2021\n\nTwo.',
		'We fired on the depot and we will again.\n@free_vale, 4 March 2021',
		undefined,
		'@free_vale',
		'2021-03-04',
	],
	[
		'One.\n\nWe fired on the depot.\nTelegram: @free_vale, 04.03.2021\n\nTwo.',
		'We fired on the depot.\nTelegram: @free_vale, 04.03.2021',
		undefined,
		'@free_vale',
		'2021-03-04',
	],
	[
		'One.\n\nIlva Doran\n@ilvadoran\nThree loud blasts near the mill.\n10:33 PM · Mar 4, 2021 · Web App\n\nTwo.',
		'Ilva Doran\n@ilvadoran\nThree loud blasts near the mill.\n10:33 PM · Mar 4, 2021 · Web App',
		'Ilva Doran',
		'@ilvadoran',
		'2021-03-04',
	],
	[
		'One.\n\nIlva Doran @ilvadoran · Mar 4, 2021\nThree loud blasts near the mill.\n\nTwo.',
		'Ilva Doran @ilvadoran · Mar 4, 2021\nThree loud blasts near the mill.',
		'Ilva Doran',
		'@ilvadoran',
		'2021-03-04',
	],
	[
		'One.\n\nThree blasts pic.twitter.com/a1b2 — Ilva (@ilva)\n\nTwo.',
		'Three blasts pic.twitter.com/a1b2 — Ilva (@ilva)',
		'Ilva',
		'@ilva',
	],
	['One.\n\nThree blasts pic.twitter.com/a1b2\n\nTwo.', 'Three blasts pic.twitter.com/a1b2'],
	// a date that can be read two ways is not used
	['One.\n\nThree blasts — Ilva (@ilva) 04/03/2021\n\nTwo.', 'Three blasts — Ilva (@ilva) 04/03/2021', 'Ilva', '@ilva'],
	// not posts
	['The spokesman — Ilva Doran (@ilvadoran) — said on March 4, 2021 that the mill burned.', null],
	['The army wrote on its account (@army) that the mill burned.', null],
	['Write to desk@example.org by 4 March 2021.', null],
	['The raid — a second one — came on March 4, 2021.', null],
	['It was posted by soldiers on a wall in March.', null],
]
for (const [text, words, author, handle, date] of rows) {
	test(text.slice(0, 100), () => {
		const posts = postsIn(text)
		if (words === null) return deepEqual(posts, [])
		equal(posts.length, 1)
		const [post] = posts
		deepEqual(
			[text.slice(post!.start, post!.end), post!.author, post!.handle, post!.date],
			[words, author, handle, date],
		)
		if (post!.dateSpan) equal(/2021/.test(text.slice(post!.dateSpan.start, post!.dateSpan.end)), true)
	})
}

test('two posts in one report', () => {
	const text = 'First blast — A One (@one) March 4, 2021\n\nNarration.\n\nSecond blast — B Two (@two) March 5, 2021'
	deepEqual(
		postsIn(text).map((p) => [p.author, p.date]),
		[
			['A One', '2021-03-04'],
			['B Two', '2021-03-05'],
		],
	)
})
