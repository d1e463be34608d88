import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'vitest'
import { readHead } from '../../src/intake/head.ts'

type Row = readonly [text: string, ...found: (readonly [field: string, value: string])[]]

const rows: readonly Row[] = [
	['QARADAN, March 3 (Vale Wire) - Gunmen fired on a bus.', ['publisher', 'Vale Wire']], // no year: no date
	[
		'QARADAN, March 3, 2021 (Vale Wire) - Gunmen fired on a bus.',
		['published', '2021-03-03'],
		['publisher', 'Vale Wire'],
	],
	['QARADAN (VW) — Gunmen fired on a bus.', ['publisher', 'VW']],
	['QARADAN, Qasmira (VW) — Gunmen fired on a bus.', ['publisher', 'VW']],
	[
		'SAN QARADAN, 3 JAN 90 (RADIO VALE) -- [TEXT] GUNMEN FIRED ON A BUS.',
		['published', '1990-01-03'],
		['publisher', 'RADIO VALE'],
	],
	['12 March 2020\n\nGunmen fired on a bus.', ['published', '2020-03-12']],
	['Thursday, 12 March 2020 10:33 GMT\n\nGunmen fired.', ['published', '2020-03-12']],
	['Published: 12 March 2020\nGunmen fired.', ['published', '2020-03-12']],
	[
		'Published on March 12, 2020 | Updated March 13, 2020\nGunmen fired.',
		['published', '2020-03-12'],
		['updated', '2020-03-13'],
	],
	['Last updated 2020-03-13T10:00:00Z\nGunmen fired.', ['updated', '2020-03-13']],
	['By Ilva Doran\nMarch 12, 2020\n\nGunmen fired.', ['author', 'Ilva Doran'], ['published', '2020-03-12']],
	[
		'By Ilva Doran and Tam Orrel, 12 March 2020\nGunmen fired.',
		['author', 'Ilva Doran and Tam Orrel'],
		['published', '2020-03-12'],
	],
	['A headline of no date\n\nQARADAN, 4 March 2021 — Gunmen fired.', ['published', '2021-03-04']],
	// prose is not a head
	['On 12 March 2020 gunmen fired on a bus.'],
	['Gunmen fired on a bus on 12 March 2020.'],
	['By March 12, 2020 the town was empty.'],
	[
		'Updated figures showed that 12 people died on 12 March 2020 in the town and that many more were hurt in the days that followed it, as the health office had said in the week before that.',
	],
	['The raid — a second one — came on March 4, 2021.'],
	['Gunmen fired on a bus. It was the worst day.'],
]
for (const [text, ...found] of rows) {
	test(text.slice(0, 90), () => {
		const { metadata } = readHead(text, 0)
		deepEqual(
			metadata.map(({ field, value }) => [field, value]),
			found,
		)
		for (const { span, field, value, basis } of metadata) {
			equal(basis, 'dateline')
			if (field === 'publisher' || field === 'author') equal(text.slice(span!.start, span!.end), value)
			else equal(/\d/.test(text.slice(span!.start, span!.end)), true)
		}
	})
}

test('a date that can be read two ways is pointed at and not used', () => {
	const text = 'Published: 03/04/2021\n\nGunmen fired.'
	const { metadata, ambiguous } = readHead(text, 0)
	deepEqual(metadata, [])
	deepEqual(
		ambiguous.map((s) => text.slice(s.start, s.end)),
		['03/04/2021'],
	)
})
