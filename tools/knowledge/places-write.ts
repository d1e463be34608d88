/** Draft entries to the bytes of places-1.bin (layout: src/knowledge/places-layout.ts). */
import { fold } from '../../src/knowledge/fold.ts'
import { packStrings } from '../../src/knowledge/packed.ts'
import * as layout from '../../src/knowledge/places-layout.ts'
import type { Draft } from './places-names.ts'

export function writePlaces(towns: readonly Draft[], areas: readonly Draft[]): Uint8Array {
	const byName = (a: Draft, b: Draft): number =>
		compare(fold(a.name), fold(b.name)) || compare(a.name, b.name) || compare(a.code, b.code) || a.number - b.number
	const entries = [...[...towns].sort(byName), ...[...areas].sort(byName)]
	const codes = new Set<string>()
	for (const { code } of entries) {
		const parts = code.split('.')
		for (let n = 1; n <= parts.length; n++) codes.add(parts.slice(0, n).join('.'))
	}
	const containers = [...codes].sort(compare)
	if (containers.length > 0xffff) throw new RangeError(`${containers.length} containers do not fit in two bytes`)
	const containerOf = new Map(containers.map((code, i) => [code, i]))
	const containerEntry = new Array<number>(containers.length).fill(layout.NO_ENTRY)
	entries.forEach((entry, i) => {
		if (i >= towns.length) containerEntry[containerOf.get(entry.code)!] = i
	})

	const lists = new Map<string, number[]>()
	entries.forEach((entry, i) => {
		for (const key of entry.keys) {
			const list = lists.get(key)
			if (list) list.push(i)
			else lists.set(key, [i])
		}
	})
	const keys = [...lists.keys()].sort(compare)
	const postings: number[] = []
	const overflow: number[] = []
	for (const key of keys) {
		const list = lists.get(key)!
		if (list.length === 1) postings.push(list[0]!)
		else {
			postings.push(layout.OVERFLOW | overflow.length)
			overflow.push(list.length, ...list.sort((a, b) => entries[b]!.population - entries[a]!.population || a - b))
		}
	}

	const fixed = new Uint8Array(entries.length * layout.ENTRY_BYTES)
	const view = new DataView(fixed.buffer)
	entries.forEach((entry, i) => {
		const at = i * layout.ENTRY_BYTES
		put24(fixed, at, layout.packLat(entry.lat))
		put24(fixed, at + 3, layout.packLon(entry.lon))
		view.setUint16(at + 6, layout.packPopulation(entry.population), true)
		view.setUint16(at + 8, containerOf.get(entry.code)!, true)
		fixed[at + 10] = layout.KINDS.indexOf(entry.kind)
		put24(fixed, at + 11, i < towns.length ? entry.number : Math.round(entry.uncertainty / 100))
	})
	const sections = [
		fixed,
		packStrings(entries.map((e) => e.name)),
		packStrings(keys),
		triples(postings),
		triples(overflow),
		packStrings(containers),
		triples(containerEntry),
	]
	return assemble(sections, [towns.length, entries.length, containers.length])
}

function assemble(sections: readonly Uint8Array[], counts: readonly number[]): Uint8Array {
	const offsets = [layout.HEADER_BYTES]
	for (const section of sections) offsets.push(offsets.at(-1)! + section.length)
	const bytes = new Uint8Array(offsets.at(-1)!)
	const view = new DataView(bytes.buffer)
	bytes.set(new TextEncoder().encode(layout.MAGIC), 0)
	for (const [i, value] of [...counts, ...offsets].entries()) view.setUint32(8 + i * 4, value, true)
	sections.forEach((section, i) => {
		bytes.set(section, offsets[i]!)
	})
	sections.forEach((section, i) => {
		console.log(layout.SECTIONS[i], section.length)
	})
	return bytes
}

function triples(values: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(values.length * 3)
	values.forEach((value, i) => {
		put24(bytes, i * 3, value)
	})
	return bytes
}

function put24(bytes: Uint8Array, at: number, value: number): void {
	bytes[at] = value & 255
	bytes[at + 1] = (value >> 8) & 255
	bytes[at + 2] = (value >> 16) & 255
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
