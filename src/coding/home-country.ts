/**
 * The country that a report is about: that of its dateline, else of most of what it names. An event of the news to which no
 * place is given happened there, as far as the report goes; the country is all that is known, and it is inferred.
 */
import type { NamedSpan } from '../language/names/names.ts'
import type { Draft, Where } from './draft.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { isReal } from './scene.ts'
import { wordsOfBoth } from './where/point.ts'

/** What happens somewhere, and not only between two parties. */
const PLACED = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE', 'RETREAT'])

/** What is done between parties happened at home where all of them are of home. */
const AMONG = new Set(['ACCUSE', 'AGREE', 'AID', 'CONCEDE', 'CONSULT', 'REJECT', 'REQUEST', 'SANCTION', 'THREATEN'])
export const isDomestic = ({ type, actors, targets }: Draft, home: string): boolean =>
	AMONG.has(type) &&
	actors.length + targets.length > 0 &&
	[...actors, ...targets].every(({ entity }) => entity.country === null || entity.country === home)

/** The country of all places and states that a report names, or that these of its sentences name, when there is one. */
export function countryOfReport(reading: Reading, places: Places, within?: ReadonlySet<number>): string | null {
	const times = new Map<string, number>()
	for (const [sentence, { names }] of reading.entities.entries())
		for (const named of within?.has(sentence) === false ? [] : names.all) {
			const code = countryOf(named, places)
			if (code) times.set(code, (times.get(code) ?? 0) + 1)
		}
	const sorted = [...times].sort((a, b) => b[1] - a[1])
	return sorted[0] && sorted[0][1] >= 2 * (sorted[1]?.[1] ?? 0) ? sorted[0][0] : null
}

/**
 * Gives the country to what was told without a place; `linked` mentions have the place of the one that they go back to. Only the
 * sentences `told`, in which words of events stand, have a say: others may be left unread by the gate.
 */
export function placeInCountry(
	reading: Reading,
	drafts: readonly Draft[],
	linked: ReadonlySet<Draft>,
	places: Places,
	dateline: Where | null,
	told: ReadonlySet<number>,
): void {
	const code = countryOfReport(reading, places, told) ?? dateline?.value.country ?? null
	const found = code ? homeOf(reading, places, code, told) : null
	if (!found) return
	const { home, named } = found
	for (const draft of drafts) {
		const isHere = PLACED.has(draft.type) || (named && isDomestic(draft, code!))
		if (!isHere || !(isReal(draft) || draft.factuality === 'threatened') || linked.has(draft)) continue
		const { wheres } = draft
		if (wheres.length === 0) wheres.push(home)
		else if (wheres.every(({ value }) => value.country === undefined && value.level !== 'water'))
			wheres[0] = {
				value: { ...wheres[0]!.value, country: code! },
				spans: wordsOfBoth(wheres[0]!, home),
				rule: home.rule,
			}
	}
}

/** The words of a sentence that name a country: its name, else what its people are called. */
export const wordsOf = (reading: Reading, sentence: number, code: string): NamedSpan | null => {
	const named = (reading.entities[sentence]?.names.all ?? []).filter((n) => n.kind !== 'place' && n.country === code)
	return named.find(({ kind }) => kind === 'country') ?? named[0] ?? null
}

interface Home {
	readonly home: Where
	/** Named as such, and not only by a place in it: what is merely said needs that. */
	readonly named: boolean
}

/** The country with the words that name it: its name, what its people are called, or a place in it. */
function homeOf(reading: Reading, places: Places, code: string, told: ReadonlySet<number>): Home | null {
	const country = reading.knowledge.countries.byIso2(code)
	if (!country) return null
	const namedIn = (headline: boolean): NamedSpan[] =>
		reading.entities.flatMap(({ names }, sentence) =>
			told.has(sentence) && (reading.trees[sentence]!.sentence.kind === 'headline') === headline
				? names.all.filter((n) => countryOf(n, places) === code)
				: [],
		)
	// What the text itself says goes before its headline, which others may have written.
	const text = namedIn(false)
	const named = text.length > 0 ? text : namedIn(true)
	const best =
		named.find(({ kind }) => kind === 'country') ?? named.find(({ kind }) => kind === 'demonym') ?? named[0] ?? null
	if (!best) return null
	return {
		home: {
			value: { name: country.name, level: 'country', country: code },
			spans: [best.span],
			rule: 'where/country-of-report',
		},
		named: best.kind !== 'place',
	}
}

const countryOf = (named: NamedSpan, places: Places): string | null =>
	named.kind === 'place' ? (places.choose(named.words)?.entry.country ?? null) : named.country
