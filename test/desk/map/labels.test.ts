import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'vitest'
import { type Label, placed } from '../../../src/desk/map/labels.ts'

const town = (name: string, x: number, y: number): Label => ({ name, x, y, kind: 'town', gap: 5 })
const namesIn = (labels: readonly Label[], marks: Parameters<typeof placed>[1] = []) =>
	placed(labels, marks, 400, 300).map(({ name, anchor }) => `${name} ${anchor}`)

test('a name stands at the right of its town, at the left where the window ends', () => {
	deepEqual(namesIn([town('Hadrel', 100, 100)]), ['Hadrel start'])
	deepEqual(namesIn([town('Hadrel', 390, 100)]), ['Hadrel end'])
})

test('the second of two in one place finds another side; where no side is free it is left out', () => {
	deepEqual(namesIn([town('Hadrel', 200, 100), town('Tolm', 204, 101)]), ['Hadrel start', 'Tolm end'])
	const crowd = Array.from({ length: 9 }, (_, i) => town(`Town ${i}`, 200, 100))
	equal(namesIn(crowd).length, 4)
})

test('nothing is written over a mark', () => {
	deepEqual(namesIn([town('Hadrel', 200, 100)], [{ x: 216, y: 100, radius: 8 }]), ['Hadrel end'])
})

test('the name of a country has its room before any town', () => {
	const country: Label = { name: 'Orvania', x: 200, y: 100, kind: 'land', gap: 0 }
	deepEqual(namesIn([country, town('Hadrel', 170, 98)]), ['Orvania middle', 'Hadrel end'])
})
