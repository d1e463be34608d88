/**
 * Organised actors by name, alias or acronym. Several may share an acronym ("SLA"): all are given, those that fit the report first.
 * State forces described by their country ("the Iraqi army") are not here: the pattern says it all. Nor is who sponsors whom.
 */
import { asWords } from './countries.ts'
import { fold } from './fold.ts'
import { PhraseTable } from './phrases.ts'
import { ActorEntry } from './schema.ts'
import { listOf, ownRows } from './table.ts'

export interface ActorContext {
	/** ISO 3166-1 alpha-2 codes of the countries the report is about. */
	readonly countries?: readonly string[]
	/** Year of the report: what did not exist yet is not meant. */
	readonly year?: number
	/** The text is in capitals throughout, so "WHO" and "IS" are most likely words. */
	readonly allCaps?: boolean
}

export interface ActorMatch {
	/** How many of the given words. */
	readonly length: number
	readonly entries: readonly ActorEntry[]
	readonly by: 'name' | 'alias' | 'acronym'
}

export interface Actors {
	readonly all: readonly ActorEntry[]
	find(words: string | readonly string[], context?: ActorContext): readonly ActorEntry[]
	/** The longest run of tokens from `i` on, and before `end`, that names an actor. */
	longestMatch(tokens: readonly string[], i: number, context?: ActorContext, end?: number): ActorMatch | null
}

interface Named {
	readonly entry: ActorEntry
	readonly by: ActorMatch['by']
	readonly written: string
}

export function loadActors(table: Uint8Array, project: readonly ActorEntry[] = []): Actors {
	const mine = new Set(project.map((entry) => fold(entry.name)))
	const ours = ownRows('actors.tsv', table, ActorEntry, ({ cells }) => ({
		name: cells['name'],
		aliases: listOf(cells['aliases']),
		acronym: listOf(cells['acronym']),
		kind: cells['kind'],
		countries: listOf(cells['countries']),
		sectors: listOf(cells['sectors']),
		from: cells['from'] ? Number(cells['from']) : null,
		to: cells['to'] ? Number(cells['to']) : null,
		reference: cells['reference'] || null,
	})).filter((entry) => !mine.has(fold(entry.name)))
	const all = [...project, ...ours]
	const phrases = new PhraseTable<Named>()
	for (const entry of all) {
		phrases.add(entry.name, { entry, by: 'name', written: entry.name })
		for (const alias of entry.aliases) phrases.add(alias, { entry, by: 'alias', written: alias })
		for (const acronym of entry.acronym) phrases.add(acronym, { entry, by: 'acronym', written: acronym })
	}
	return {
		all,
		find(words, context = {}) {
			const text = asWords(words)
			return inOrder(fitting(phrases.get(text), text, context), context)
		},
		longestMatch(tokens, i, context = {}, end?) {
			const found = phrases.longest(tokens, i, (named, text) => fitting(named, text, context).length > 0, end)
			if (!found) return null
			const named = fitting(found.values, found.text, context)
			return { length: found.length, entries: inOrder(named, context), by: named[0]!.by }
		},
	}
}

const WORDS = new Set('is who ice raw mend model far hum let mas up car fit ace act aim care pan tip'.split(' '))

/** "RAW" is an agency, "raw" is not; "Amal" a movement, "amal" is not. Longer names are known in any case. */
function fitting(named: readonly Named[], text: string, { year, allCaps }: ActorContext): Named[] {
	return named.filter(({ entry, by, written }) => {
		if (year !== undefined && (entry.from ?? year) > year + 1) return false
		if (allCaps && by === 'acronym' && WORDS.has(written.toLowerCase())) return false
		if (by === 'acronym') return acronymFits(written, text)
		return written.includes(' ') || written.includes('-')
			? /\p{Lu}/u.test(text) || written === written.toLowerCase()
			: /^[\p{Lu}'’]/u.test(text) || written === text
	})
}

function acronymFits(written: string, text: string): boolean {
	const capitals = (word: string): string => word.replace(/[.\s]/g, '')
	return (
		capitals(written) === capitals(text) ||
		(capitals(written).toUpperCase() === capitals(text) && capitals(text).length > 3)
	)
}

function inOrder(named: readonly Named[], context: ActorContext): ActorEntry[] {
	const score = ({ entry, by }: Named): number => {
		let sum = by === 'name' ? 0.3 : by === 'alias' ? 0.2 : 0
		if (context.countries?.some((code) => entry.countries.includes(code))) sum += 2
		if (context.year !== undefined && (entry.to ?? Number.POSITIVE_INFINITY) < context.year - 1) sum -= 1
		return sum
	}
	const sorted = named
		.map((each, i) => ({ each, i, score: score(each) }))
		.sort((a, b) => b.score - a.score || a.i - b.i)
	return [...new Set(sorted.map(({ each }) => each.entry))]
}
