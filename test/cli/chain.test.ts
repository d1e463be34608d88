import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { test } from 'vitest'
import { piecesOf, printPiece } from '../../src/cli/print/chain.ts'
import { lookOf } from '../../src/cli/print/layout.ts'
import { View } from '../../src/cli/print/view.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import type { Derived } from '../../src/incident/schema.ts'
import { actor, day, input, institution, ReportBuilder, town } from '../incident/build.ts'

const look = lookOf({ columns: 80 }, {})
const TEXT = 'word '.repeat(200)

function viewOf(r: ReportBuilder, change: (derived: Derived) => Derived = (same) => same): View {
	const version = {
		id: r.version,
		report: r.report,
		text: TEXT,
		original: r.version,
		obtained: '2020-01-10T00:00:00Z',
		by: 'test',
		reader: 'test',
		mediaType: 'text/plain',
		language: 'en',
		languageScore: 1,
		sections: [],
		embeds: [],
		byline: [],
	}
	const printed = {
		reports: [{ version, metadata: [] }],
		codings: [r.coded],
		derived: change(deriveIncidents(input([r]))),
	}
	return new View(printed as unknown as ConstructorParameters<typeof View>[0])
}
const drawn = (view: View) => piecesOf(view).map((piece) => printPiece(piece, view, look).join('\n'))
const at = (when: string, name: string, lat: number) => ({
	when: day(when),
	where: town(name, 'IQ', lat, 44.3),
	weapon: { kind: 'rocket', delivery: 'rocket' as const },
})

function raids() {
	const r = new ReportBuilder('raids', { published: '2020-01-10', text: TEXT })
	const attack = r.tell(at('2019-12-27', 'Kirkuk', 35.4))
	const killing = r.tell(at('2020-01-03', 'Baghdad', 33.3))
	const missiles = r.tell(at('2020-01-08', 'Asad', 33.8))
	return { r, attack, killing, missiles }
}

test('an answer and what merely followed are drawn as one piece, the order named as order', () => {
	const { r, attack, killing, missiles } = raids()
	r.link('follows', killing, attack)
	r.link('response-to', missiles, killing)
	const [piece = '', ...others] = drawn(viewOf(r))
	equal(others.length, 0)
	match(
		piece,
		/1 ┌ .*Kirkuk[\s\S]*2 ├ .*Baghdad[\s\S]*then, in order only, after 1[\s\S]*3 └ .*Asad[\s\S]*in response to 2/,
	)
	doesNotMatch(piece, /response to 1|cause/)
})

test('order alone makes no chain', () => {
	const { r, attack, killing } = raids()
	r.link('follows', killing, attack)
	deepEqual(drawn(viewOf(r)), [])
})

test('what was said of two incidents stands under them as what joins them', () => {
	const { r, attack, killing } = raids()
	r.say('blame', institution('army'), [attack, killing], actor('Grey Banner'))
	const [piece = ''] = drawn(viewOf(r))
	match(piece, /2 └ [\s\S]*army blames Grey Banner about 1, 2: “/)
})

test('a chain of which no link is left is not drawn', () => {
	const { r, killing, missiles } = raids()
	r.link('response-to', missiles, killing)
	equal(drawn(viewOf(r)).length, 1)
	deepEqual(drawn(viewOf(r, (derived) => ({ ...derived, links: [] }))), [])
})
