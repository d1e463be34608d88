/**
 * What a noun stands for: a person, a group, soldiers, a building … Our overrides first, then WordNet; of a phrase not listed,
 * its last word decides ("police headquarters" is listed, "school headquarters" is a headquarters).
 */

import { remembering } from './remember.ts'
import type { Sector } from './schema.ts'
import { type COMBATANT, type NOUN_CLASSES, type NounClass, NounOverride } from './schema-words.ts'
import { ownRows, readTable, textOf } from './table.ts'

export interface NounInfo {
	readonly class: NounClass
	readonly isPerson: boolean
	readonly isGroup: boolean
	readonly combatant: (typeof COMBATANT)[number]
	readonly sector: Sector | null
	readonly basis: 'override' | 'wordnet'
}

export interface Nouns {
	classOf(lemma: string): NounClass | null
	info(lemma: string): NounInfo | null
}

const SECTOR: Partial<Record<NounClass, Sector>> = { military: 'MIL', armed: 'UAF', official: 'GOV', civilian: 'CVL' }

export function loadNouns(wordnet: Uint8Array, overrides: Uint8Array): Nouns {
	const own = new Map<string, NounInfo | null>()
	const rows = ownRows('noun-overrides.tsv', overrides, NounOverride, ({ cells }) => ({
		lemma: cells['lemma'],
		class: cells['class'],
		isPerson: cells['isPerson'] === 'yes',
		isGroup: cells['isGroup'] === 'yes',
		combatant: cells['combatant'],
		sector: cells['sector'] || null,
	}))
	for (const { lemma, class: name, ...flags } of rows)
		own.set(nounKey(lemma), name === 'none' ? null : { class: name, ...flags, basis: 'override' })
	// WordNet's part is 26,000 words: read when first asked for.
	let listed: ReadonlyMap<string, NounInfo> | null = null
	const info = remembering((lemma: string): NounInfo | null => {
		const key = nounKey(lemma)
		const mine = own.get(key)
		if (mine !== undefined) return mine
		listed ??= wordnetNouns(wordnet)
		const found = listed.get(key)
		if (found) return found
		const cut = Math.max(key.lastIndexOf(' '), key.lastIndexOf('-'))
		return cut > 0 ? info(key.slice(cut + 1)) : null
	})
	return { info, classOf: (lemma) => info(lemma)?.class ?? null }
}

function wordnetNouns(wordnet: Uint8Array): ReadonlyMap<string, NounInfo> {
	const listed = new Map<string, NounInfo>()
	for (const { cells } of readTable(textOf(wordnet)).rows) {
		const info = infoOf(cells['class']!)
		for (const word of cells['words']!.split(' ')) listed.set(word, info)
	}
	return listed
}

const nounKey = (lemma: string): string => lemma.toLowerCase().replaceAll('’', "'").trim()

/** "official/p": a class and whether its members are persons or groups. */
function infoOf(label: string): NounInfo {
	const [name, who] = label.split('/') as [(typeof NOUN_CLASSES)[number], string | undefined]
	const fights = name === 'military' || name === 'armed'
	const combatant = fights ? 'combatant' : name === 'civilian' || name === 'official' ? 'civilian' : 'unknown'
	return {
		class: name,
		isPerson: who === 'p',
		isGroup: who === 'g',
		combatant,
		sector: SECTOR[name] ?? null,
		basis: 'wordnet',
	}
}
