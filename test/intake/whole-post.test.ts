import { deepEqual } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { postsIn } from '../../src/intake/posts.ts'

const WORDS = 'Rockets just hit the army base north of town. Two soldiers are dead, medics at the gate say.'
type Row = readonly [
	what: string,
	text: string,
	posts: readonly (readonly [author: string, handle: string, date: string])[],
]

const rows: readonly Row[] = [
	[
		'X',
		`Hadrel Watch\n@hadrelwatch\n${WORDS}\n10:33 PM · May 14, 2021 · 12.4K Views\n12\n44`,
		[['Hadrel Watch', '@hadrelwatch', '2021-05-14']],
	],
	[
		'X, with a blank line in the words',
		`Hadrel Watch\n@hadrelwatch\n${WORDS}\n\nMore soon.\n10:33 PM · May 14, 2021`,
		[['Hadrel Watch', '@hadrelwatch', '2021-05-14']],
	],
	[
		'Mastodon',
		`Dr Yeva Stanko\n@yeva@karst.example\n${WORDS}\nMay 14, 2021, 22:33 · Public · Web\n12 boosts 44 favorites`,
		[['Dr Yeva Stanko', '@yeva@karst.example', '2021-05-14']],
	],
	[
		'Bluesky',
		`Ilva Dorn\n\u202a@ilva.bsky.example\u202c\n${WORDS}\nMay 14, 2021 at 10:33 PM\nEverybody can reply\n12 reposts 3 quotes 44 likes`,
		[['Ilva Dorn', '@ilva.bsky.example', '2021-05-14']],
	],
	[
		'Facebook',
		`Hadrel State Radio\nMay 14, 2021 at 10:33 PM · \n${WORDS}\n212\n18 comments 4 shares\nLike Comment Share`,
		[['Hadrel State Radio', '', '2021-05-14']],
	],
	[
		'Telegram, in a browser',
		`Hadrel Tonight\nForwarded from Grey Banner Press\n${WORDS}\n6.1K views May 14, 2021 at 22:33`,
		[['Hadrel Tonight', '', '2021-05-14']],
	],
	[
		'Telegram, messages copied',
		`Hadrel Tonight, [14.05.2021 22:33]\n${WORDS}\n\nHadrel Tonight, [15.05.2021 08:51]\nThe shelling has stopped.`,
		[
			['Hadrel Tonight', '', '2021-05-14'],
			['Hadrel Tonight', '', '2021-05-15'],
		],
	],
]
describe('a text that is a post', () => {
	for (const [what, text, posts] of rows) {
		test(what, () =>
			deepEqual(
				postsIn(text).map(({ author = '', handle = '', date = '' }) => [author, handle, date]),
				posts,
			),
		)
	}
	test('is all of it', () => {
		const [, text] = rows[1]!
		deepEqual(
			postsIn(text).map(({ start, end }) => text.slice(start, end)),
			[text],
		)
	})
})

const articles: readonly (readonly [what: string, text: string])[] = [
	[
		'a title and a date',
		`Rockets hit army base near Hadrel\nMay 14, 2021 at 10:33 PM\n${WORDS}\nThe army blamed the Grey Banner.`,
	],
	[
		'a title, a writer and a date at the end',
		`Rockets hit army base near Hadrel\nBy Ilva Dorn\n${WORDS}\nUpdated 14 May 2021 10:33`,
	],
	[
		'a writer with an account',
		`Rockets hit army base near Hadrel\n@ilvadorn reports\n${WORDS}\nThe army blamed the Grey Banner.`,
	],
	[
		'words of a sentence that count views',
		`Rockets hit the base\nThe film was seen by many.\n${WORDS}\nIt had 6,100 views by the evening of May 14, 2021.`,
	],
	['a list with a time', `Hadrel Tonight, [see below]\n${WORDS}`],
]
describe('an article is no post', () => {
	for (const [what, text] of articles) test(what, () => deepEqual(postsIn(text), []))
})
