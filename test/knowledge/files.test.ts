/** The files of data/knowledge themselves: right columns, sorted, no doubles, whole, and kept in step with LICENSE.md and the page. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Gazetteer } from '../../src/knowledge/gazetteer.ts'
import { fold, KNOWLEDGE_FILES, listOf, readTable } from '../../src/knowledge/index.ts'
import { phraseKey } from '../../src/knowledge/phrases.ts'
import { certaintyWords } from '../../src/knowledge/speech.ts'
import { lemmaOf } from '../../src/language/lemma/index.ts'
import { fileBytes, fileText, load } from './load.ts'

/** Columns of each file we write, and what makes a row unique. */
const OURS: Readonly<
	Record<string, { columns: string; key: (cells: Readonly<Record<string, string>>) => string; exactCase?: boolean }>
> = {
	'actors.tsv': {
		columns: 'name aliases acronym kind countries sectors from to reference',
		key: (cells) => fold(cells['name']!),
	},
	'areas.tsv': { columns: 'name aliases kind country lat lon km reference', key: (cells) => fold(cells['name']!) },
	'continents.tsv': { columns: 'name aliases kind members', key: (cells) => fold(cells['name']!), exactCase: true },
	'countries.tsv': {
		columns: 'iso2 iso3 name aliases adjectives people capital ambiguous from to successor',
		key: (cells) => cells['iso2']!,
	},
	'certainty.tsv': { columns: 'words likelihood confidence factuality', key: (cells) => cells['words']! },
	'event-sets.tsv': { columns: 'set words', key: (cells) => cells['set']! },
	// A word has as many lines as senses.
	'events.tsv': {
		columns: 'word pos type mode frame delivery contexts needs',
		key: (cells) => Object.values(cells).join('\t'),
	},
	'given-names.tsv': { columns: 'name', key: (cells) => cells['name']! },
	'metonyms.tsv': { columns: 'words country sector means', key: (cells) => fold(cells['words']!), exactCase: true },
	'noun-overrides.tsv': {
		columns: 'lemma class isPerson isGroup combatant sector',
		key: (cells) => cells['lemma']!.toLowerCase(),
	},
	'regions.tsv': { columns: 'name aliases kind country members', key: (cells) => fold(cells['name']!) },
	'relations.tsv': { columns: 'words relation bearing uncertaintyM', key: (cells) => cells['words']! },
	'spellings.tsv': { columns: 'words id place', key: (cells) => fold(cells['words']!) },
	'speech.tsv': {
		columns: 'word pos act stance takes',
		key: (cells) => Object.values(cells).join('\t'),
	},
	'titles.tsv': { columns: 'words role sector', key: (cells) => cells['words']! },
	'weapons.tsv': {
		columns: 'words kind family delivery platform ploverMode acledSub mucInstrument newsMode',
		key: (cells) => phraseKey(cells['words']!),
	},
}

for (const [name, { columns, key, exactCase }] of Object.entries(OURS)) {
	describe(name, () => {
		const text = fileText(name)
		const table = readTable(text)
		const firsts = text
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'))
			.slice(1)
			.map((line) => line.split('\t')[0]!)
		test('columns', () => expect(table.columns.join(' ')).toBe(columns))
		test('sorted', () => {
			const sorted = firsts.toSorted((a, b) => {
				const [x, y] = exactCase ? [a, b] : [a.toLowerCase(), b.toLowerCase()]
				return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
			})
			expect(firsts).toEqual(sorted)
		})
		test('no doubles', () =>
			expect(table.rows.map(({ cells }) => key(cells)).filter((each, i, all) => all.indexOf(each) !== i)).toEqual([]))
		test('ends with a line end, no stray spaces, no more cells than columns', () => {
			expect(text.endsWith('\n')).toBe(true)
			expect(text).not.toMatch(/[ \t]+$| \t|\t |\r/m)
			for (const line of text.split('\n'))
				if (!line.startsWith('#')) expect(line.split('\t').length, line).toBeLessThanOrEqual(table.columns.length)
		})
	})
}

test('no phrase of certainty is written twice, by itself or by its parts', () => {
	const phrases = certaintyWords(fileText('certainty.tsv')).all.map(({ lemmas }) => lemmas.join(' '))
	expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
})

/** Verbs and particles, and "bases", which may be of "basis": both stand in the lists. */
const NO_PLURAL = new Set(['leave', 'alive', 'attache', 'by', 'base', 'short'])

test('each noun of the event lists is a form that reading gives', () => {
	// A set that stands only where the verb does holds verbs.
	const behind = [...fileText('events.tsv').matchAll(/(?<=[ :]@)[\w-]+/g)].map(([set]) => set)
	const nouns = [
		...readTable(fileText('event-sets.tsv'))
			.rows.filter(({ cells }) => behind.includes(cells['set']!))
			.flatMap(({ cells }) => cells['words']!.split('|')),
		...readTable(fileText('events.tsv')).rows.flatMap(({ cells }) => {
			const parts = cells['word']!.split(' ')
			return (cells['pos'] === 'n' ? parts.slice(-1) : parts.slice(1)).flatMap((part) => part.split('|'))
		}),
	].filter((word) => /^[a-z]+[b-rt-z]$/.test(word) && !NO_PLURAL.has(word))
	for (const noun of nouns) {
		const plural = /(?:x|ch|sh)$/.test(noun)
			? `${noun}es`
			: /[^aeiou]y$/.test(noun)
				? `${noun.slice(0, -1)}ies`
				: `${noun}s`
		expect(lemmaOf(plural, 'NOUN', 'NNS'), plural).toBe(noun)
	}
})

test('files made by programs are as they were made', () => {
	for (const { cells } of readTable(fileText('checksums.tsv')).rows) {
		const bytes = fileBytes(cells['file']!)
		expect(bytes.length, cells['file']).toBe(Number(cells['bytes']))
		expect(createHash('sha256').update(bytes).digest('hex'), cells['file']).toBe(cells['sha256'])
	}
})

test('a cut or foreign gazetteer file is refused with a clear word', () => {
	const bytes = fileBytes('places-1.bin')
	expect(() => new Gazetteer(bytes.subarray(0, 1000))).toThrow(/cut or damaged/)
	expect(
		() =>
			new Gazetteer(
				new TextEncoder().encode('not a gazetteer, but long enough to be read as a header of one, if nobody looks'),
			),
	).toThrow(/build it again/)
})

test('each listed file is loaded, and its licence is said', () => {
	const licence = fileText('LICENSE.md')
	for (const made of ['places-1.bin', 'points.tsv', 'areas.tsv', 'nouns.tsv', 'waters.tsv'])
		expect(licence).toContain(made)
	for (const name of Object.keys(OURS)) expect(KNOWLEDGE_FILES as readonly string[]).toContain(name)
})

test('a place of ours names where its coordinates were read', () => {
	for (const name of ['areas.tsv', 'waters.tsv'])
		for (const { cells } of readTable(fileText(name)).rows)
			expect(cells['reference'], cells['name']).toMatch(/^https?:\/\//)
})

test('every place of ours is found by each of its names', () => {
	const { places } = load()
	for (const name of ['areas.tsv', 'waters.tsv', 'regions.tsv', 'continents.tsv']) {
		for (const { cells } of readTable(fileText(name)).rows) {
			for (const word of [cells['name']!, ...listOf(cells['aliases'])]) {
				const found = places.find(word, true)
				expect(
					found.some((place) => place.name === cells['name']),
					`${name}: ${word}`,
				).toBe(true)
			}
		}
	}
})

test('every spelling of ours finds its town first', () => {
	const { places } = load()
	for (const { cells } of readTable(fileText('spellings.tsv')).rows)
		expect(places.find(cells['words']!)[0]?.id, cells['words']).toBe(cells['id'])
})

test('no false friend is needless: each is a name in the gazetteer', () => {
	const { places } = load()
	for (const { cells } of readTable(fileText('false-friends.tsv')).rows.filter((_, i) => i % 20 === 0)) {
		expect(places.find(cells['words']!, true).length, cells['words']).toBeGreaterThan(0)
		expect(
			places.find(cells['words']!).filter((place) => place.id.startsWith('gn')),
			cells['words'],
		).toEqual([])
	}
})
