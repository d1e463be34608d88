/** How well the shipped model reads sentences that we wrote and drew trees for. The floors are the figures of the shipped file. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { givenSentences } from '../../../tools/predict/conll.ts'
import { model } from './model.ts'

interface Gold {
	readonly id: string
	readonly rows: readonly (readonly string[])[]
}
const conllu = readFileSync(new URL('own.conllu', import.meta.url), 'utf8')
const gold: Gold[] = conllu
	.trim()
	.split('\n\n')
	.map((block) => ({
		id: /sent_id = (\S+)/.exec(block)?.[1] ?? '',
		rows: block
			.split('\n')
			.filter((l) => /^\d/.test(l))
			.map((l) => l.split('\t')),
	}))

function score(change: (form: string) => string) {
	const right = { words: 0, upos: 0, xpos: 0, head: 0, relation: 0 }
	for (const { rows } of gold) {
		const words = model.parse(rows.map((r) => change(r[1]!)))
		rows.forEach((row, i) => {
			const word = words[i]!
			right.words++
			if (word.upos === row[3]) right.upos++
			if (word.xpos === row[4]) right.xpos++
			if (word.head + 1 !== Number(row[6])) return
			right.head++
			if (word.deprel === row[7]) right.relation++
		})
	}
	return right
}

test('own sentences are well-formed', () => {
	expect(gold.length).toBeGreaterThanOrEqual(40)
	expect([...givenSentences(conllu)].map((s) => s.id)).toEqual(gold.map((s) => s.id))
	for (const { id, rows } of gold) {
		expect(
			rows.filter((r) => r[6] === '0').map((r) => r[7]),
			id,
		).toEqual(['root'])
		expect(
			rows.map((r) => Number(r[0])),
			id,
		).toEqual(rows.map((_, i) => i + 1))
	}
})

test('tags and trees of own sentences', () => {
	const right = score((form) => form)
	expect(right.upos).toBeGreaterThanOrEqual(485)
	expect(right.xpos).toBeGreaterThanOrEqual(481)
	expect(right.head).toBeGreaterThanOrEqual(470)
	expect(right.relation).toBeGreaterThanOrEqual(465)
})

test('the same in capitals', () => {
	const right = score((form) => form.toUpperCase())
	expect(right.upos).toBeGreaterThanOrEqual(474)
	expect(right.relation).toBeGreaterThanOrEqual(464)
})
