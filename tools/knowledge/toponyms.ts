/**
 * How often a gold place name gets the right point: share within 161 km, names and their report's other names given.
 * Usage: tsx tools/knowledge/toponyms.ts GOLD.jsonl [--misses]. Lines: {text, toponyms: [{start, end, text, lat, lon}]}
 */
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { KNOWLEDGE_FILES, loadKnowledge, metresBetween, resolvePlaces } from '../../src/knowledge/index.ts'

const [, , gold, option] = argv
if (!gold) throw new Error('usage: toponyms.ts GOLD.jsonl [--misses]')

const folder = new URL('../../data/knowledge/', import.meta.url)
const knowledge = loadKnowledge(
	Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(new URL(name, folder))])),
)

interface Toponym {
	start: number
	end: number
	text: string
	lat: number
	lon: number
}
const miss = new Map<string, number>()
let [tokens, alarms, alarmsWithout] = [0, 0, 0]
let [all, right, found, alone, reachable] = [0, 0, 0, 0, 0]
const kilometres: number[] = []
for (const line of readFileSync(gold, 'utf8').split('\n')) {
	if (line === '') continue
	const { text, toponyms } = JSON.parse(line) as { text: string; toponyms: Toponym[] }
	// Capitalised words that are no gold name and yet would be found: the damage false friends do, with and without the list.
	for (const word of text.matchAll(/\p{Lu}\p{Ll}+/gu)) {
		if (toponyms.some((toponym) => word.index < toponym.end && toponym.start < word.index + word[0].length)) continue
		if (knowledge.countries.find(word[0]) || knowledge.countries.demonym(word[0])) continue
		tokens++
		if (knowledge.places.find(word[0]).length > 0) alarms++
		if (knowledge.places.find(word[0], true).length > 0) alarmsWithout++
	}
	const mentions = toponyms.map((toponym, i) => {
		const next = toponyms[i + 1]
		const within = next && /^,\s*$/.test(text.slice(toponym.end, next.start)) ? [next.text] : []
		return { name: toponym.text, within }
	})
	const resolved = resolvePlaces(knowledge.places, { mentions, countries: countriesIn(text) })
	for (const toponym of toponyms) {
		all++
		const readings = knowledge.places.find(toponym.text)
		const km = (place: { lat: number; lon: number } | undefined): number =>
			place ? metresBetween(place.lat, place.lon, toponym.lat, toponym.lon) / 1000 : Number.POSITIVE_INFINITY
		const chosen = resolved.get(toponym.text)?.place
		if (readings.length > 0) found++
		if (km(readings[0]) <= 161) alone++
		if (readings.some((place) => km(place) <= 161)) reachable++
		kilometres.push(km(chosen))
		if (km(chosen) <= 161) right++
		else {
			const key = `${toponym.text} -> ${chosen ? `${chosen.name} (${chosen.kind}, ${chosen.country}) ${Math.round(km(chosen))} km` : 'not found'}`
			miss.set(key, (miss.get(key) ?? 0) + 1)
		}
	}
}
const percent = (n: number): string => `${((100 * n) / all).toFixed(1)} %`
kilometres.sort((a, b) => a - b)
console.log(
	`${all} names: found ${percent(found)}, right reading listed ${percent(reachable)}, first reading right ${percent(alone)}, resolved right ${percent(right)}, median ${kilometres[Math.floor(all / 2)]!.toFixed(1)} km`,
)
console.log(
	`${tokens} capitalised words that name no place: ${alarms} are found in the gazetteer, ${alarmsWithout} without the list of false friends`,
)
if (option === '--misses') for (const [key, count] of [...miss].sort((a, b) => b[1] - a[1])) console.log(count, key)

/** Countries said by name or demonym, most often first. */
function countriesIn(text: string): string[] {
	const counts = new Map<string, number>()
	const words = text
		.split(/[^\p{L}\p{N}.'’-]+/u)
		.map((word) => word.replace(/[.'’]+s?$/u, (end) => (/^\.$/.test(end) ? '' : '')))
	for (let i = 0; i < words.length; i++) {
		for (let length = 4; length > 0; length--) {
			const run = words.slice(i, i + length).join(' ')
			if (!/^\p{Lu}/u.test(run)) continue
			const country = knowledge.countries.find(run) ?? knowledge.countries.demonym(run)?.country
			if (!country || knowledge.countries.ambiguousWith(run).includes('place')) continue
			counts.set(country.iso2, (counts.get(country.iso2) ?? 0) + 1)
			i += length - 1
			break
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}
