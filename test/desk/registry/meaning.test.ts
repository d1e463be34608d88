/** What a name means: the form and the decision made from it. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { askedOf, type Given, givenOf, wrongIn } from '../../../src/desk/registry/meaning.ts'

const banner: Given = { names: 'the Banner men; Grey Banner; Grey Banner', name: 'Grey Banner', kind: 'armed-group' }

test('names are one decision, each of them once', () => {
	deepEqual(askedOf('actors', { ...banner, country: 'xo', from: '2019' }), {
		act: 'who-is-this',
		names: ['the Banner men', 'Grey Banner'],
		is: { name: 'Grey Banner', kind: 'armed-group', country: 'XO', from: 2019 },
	})
	deepEqual(askedOf('places', { names: 'Hadral', name: 'Hadrel', lat: '-42.31', lon: '-21.07' }), {
		act: 'where-is-this',
		names: ['Hadral'],
		is: { name: 'Hadrel', lat: -42.31, lon: -21.07 },
	})
})

test('what was decided before stands in the form again', () => {
	const given = givenOf(['Hadral', 'Hadral'], { id: 'known:hadrel', name: 'Hadrel', from: 2019, lat: undefined })
	deepEqual(given, { names: 'Hadral', name: 'Hadrel', from: '2019' })
})

describe('what does not fit together is said', () => {
	const rows: readonly (readonly [more: Given, said: RegExp])[] = [
		[{ names: ' ; ' }, /at least one name/],
		[{ from: '19' }, /four digits/],
		[{ from: '2021', to: '2019' }, /later than the last/],
		[{ lat: '10' }, /together/],
		[{ lat: '100', lon: '10' }, /no such/],
		[{ country: 'Orvania' }, /two letters/],
	]
	for (const [more, said] of rows) test(JSON.stringify(more), () => match(wrongIn({ ...banner, ...more }) ?? '', said))
	test('nothing, where all does', () => equal(wrongIn({ ...banner, from: '2019', to: '2021', country: 'xo' }), null))
})
