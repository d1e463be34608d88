/**
 * Which of several places of one name a report means. All names of a report are decided together: a country that is named, or whose
 * other towns are named, draws its towns; a province named beside a town draws it; far-flung readings lose to near ones.
 */
import { fold } from './fold.ts'
import { metresBetween } from './geometry.ts'
import type { Places } from './places.ts'
import type { PlaceEntry } from './schema.ts'

export interface PlaceMention {
	readonly name: string
	/** How often the report has it. */
	readonly count?: number
	/** A container said right with it: "Springfield, Illinois" -> ["Illinois"]. */
	readonly within?: readonly string[]
}

export interface ReportPlaces {
	readonly mentions: readonly PlaceMention[]
	/** ISO 3166-1 alpha-2 codes of countries said in any form (name, demonym, capital as government), most often said first. */
	readonly countries: readonly string[]
}

export interface ResolvedPlace {
	readonly name: string
	readonly place: PlaceEntry
	/** 0 to 1: the share of this reading among all readings of the name. */
	readonly score: number
	readonly alternatives: readonly { readonly place: PlaceEntry; readonly score: number }[]
}

/** How much each reason counts, in the units of `prominence` (a factor of ten in population is 1). */
const WEIGHT = { country: 2.4, countryRank: 0.25, peer: 0.9, peerMost: 2, within: 6, near: 1.2, nearKm: 300 }
const READINGS = 30

interface Candidate {
	readonly place: PlaceEntry
	score: number
}

/** One entry a name, in the order given; a name the gazetteer lacks is left out. */
export function resolvePlaces(places: Places, report: ReportPlaces): ReadonlyMap<string, ResolvedPlace> {
	const names = new Map<string, { mention: PlaceMention; candidates: Candidate[] }>()
	for (const mention of report.mentions) {
		const found = places.find(mention.name, true).slice(0, READINGS)
		const known = names.get(mention.name)
		if (known && (known.mention.within?.length ?? 0) > 0) continue
		if (found.length > 0) names.set(mention.name, { mention, candidates: found.map((place) => ({ place, score: 0 })) })
	}
	const all = [...names.values()]
	const votes = votesOf(
		report.countries,
		all.map(({ candidates }) => candidates),
		places,
	)
	all.forEach(({ mention, candidates }, i) => {
		for (const candidate of candidates)
			candidate.score = alone(candidate.place, mention, places) + countryWeight(votes, candidate.place.country, i)
		candidates.sort(byScore)
	})
	// Two rounds: the first settles what is clear, the second lets that pull on the rest.
	let settled = all.map(({ candidates }) => candidates[0]!.place)
	const before = all.map(({ candidates }) => new Map(candidates.map(({ place, score }) => [place, score])))
	for (let round = 0; round < 2; round++) {
		all.forEach(({ candidates }, i) => {
			for (const candidate of candidates)
				candidate.score = before[i]!.get(candidate.place)! + pull(candidate.place, settled, i)
		})
		for (const { candidates } of all) candidates.sort(byScore)
		settled = all.map(({ candidates }) => candidates[0]!.place)
	}
	return new Map(all.map(({ mention, candidates }) => [mention.name, resolved(mention.name, candidates)]))
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.place.id < b.place.id ? -1 : 1)

function alone(place: PlaceEntry, mention: PlaceMention, places: Places): number {
	let score = places.prominence(place, mention.name)
	if (!isCountry(mention.name, places))
		for (const container of mention.within ?? []) if (isWithin(place, container, places)) score += WEIGHT.within
	return score
}

/** "China, Japan" is a list. */
const isCountry = (name: string, places: Places): boolean => places.find(name)[0]?.kind === 'country'

function isWithin(place: PlaceEntry, container: string, places: Places): boolean {
	const key = fold(container)
	if (
		place.kind !== 'country' &&
		[place.admin1, place.admin2].some(
			(name) => name !== null && (fold(name) === key || fold(name).startsWith(`${key} `)),
		)
	)
		return true
	return places.find(container).some((outer) => {
		if (outer.id === place.id || outer.country !== place.country) return false
		if (outer.kind === 'country') return true
		if (outer.kind === 'admin1')
			return outer.admin1 !== null && outer.admin1 === place.admin1 && place.kind !== 'admin1'
		return (
			outer.kind === 'admin2' && outer.admin2 !== null && outer.admin2 === place.admin2 && outer.admin1 === place.admin1
		)
	})
}

interface Votes {
	readonly said: ReadonlyMap<string, number>
	readonly from: readonly (string | null)[]
}

/** Said countries count most; each name that is clearly of one country votes for it, in all names but its own. */
function votesOf(said: readonly string[], names: readonly (readonly Candidate[])[], places: Places): Votes {
	const weights = new Map<string, number>()
	said.forEach((code, rank) => {
		if (!weights.has(code)) weights.set(code, Math.max(1, WEIGHT.country - rank * WEIGHT.countryRank))
	})
	const from = names.map((candidates) => {
		const best = [...candidates].sort((a, b) => places.prominence(b.place) - places.prominence(a.place))
		const first = best[0]!
		const rival = best.find((candidate) => candidate.place.country !== first.place.country)
		return rival && places.prominence(first.place) - places.prominence(rival.place) < 1 ? null : first.place.country
	})
	return { said: weights, from }
}

function countryWeight(votes: Votes, code: string | null, self: number): number {
	if (code === null) return 0
	const said = votes.said.get(code)
	if (said !== undefined) return said
	const count = votes.from.filter((vote, i) => i !== self && vote === code).length
	return Math.min(WEIGHT.peerMost, count * WEIGHT.peer)
}

/** Nearness to what the other names most likely are. */
function pull(place: PlaceEntry, settled: readonly PlaceEntry[], self: number): number {
	// A country needs no neighbours to be meant, and must not lose to its own capital for lack of them.
	if (place.kind === 'country' || place.kind === 'continent') return WEIGHT.near
	let best = 0
	settled.forEach((other, i) => {
		if (i === self || other.id === place.id || other.kind === 'country' || other.kind === 'continent') return
		const km = metresBetween(place.lat, place.lon, other.lat, other.lon) / 1000
		best = Math.max(best, WEIGHT.near * Math.exp(-km / WEIGHT.nearKm))
	})
	return best
}

function resolved(name: string, candidates: readonly Candidate[]): ResolvedPlace {
	const top = candidates[0]!
	const total = candidates.reduce((sum, { score }) => sum + Math.exp(score - top.score), 0)
	const share = (score: number): number => Math.round((Math.exp(score - top.score) / total) * 1000) / 1000
	return {
		name,
		place: top.place,
		score: share(top.score),
		alternatives: candidates.slice(1, 6).map(({ place, score }) => ({ place, score: share(score) })),
	}
}
