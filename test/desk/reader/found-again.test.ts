import { equal } from 'node:assert/strict'
import { test } from 'vitest'
import { foundAgain } from '../../../src/desk/reader/found-again.ts'

/** What is lit stands in brackets. */
const spanOf = (text: string) => ({ start: text.indexOf('['), end: text.indexOf(']') - 1 })
const plain = (text: string): string => text.replace(/[[\]]/g, '')

const table: readonly (readonly [what: string, text: string, file: string, shown: string | null])[] = [
	['in plain text', 'Nine [were killed].', 'Nine were killed.', 'Nine [were killed].'],
	['in a page', 'Nine [were killed].', '<p>Nine were killed.</p>', '<p>Nine [were killed].</p>'],
	['the second time it is said', 'A bomb. A [bomb].', '<p>A bomb.</p><p>A bomb.</p>', '<p>A bomb.</p><p>A [bomb].</p>'],
	['said more seldom in the file: the last one', 'A bomb. A [bomb].', '<p>A bomb.</p>', '<p>A [bomb].</p>'],
	['divided by mark-up: nowhere', 'Nine [were killed].', '<p>Nine were <b>killed</b>.</p>', null],
	['not in it: nowhere', 'Nine [were killed].', 'PK', null],
	['no words: nowhere', 'Nine[] died.', 'Nine died.', null],
]
for (const [what, text, file, shown] of table)
	test(what, () => {
		const span = foundAgain(file, plain(text), spanOf(text))
		equal(span && `${file.slice(0, span.start)}[${file.slice(span.start, span.end)}]${file.slice(span.end)}`, shown)
	})
