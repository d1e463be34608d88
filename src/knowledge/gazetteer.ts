/**
 * Reads `places-1.bin` in place: no table of half a million strings is built, an entry becomes an object when somebody asks for it.
 * Leaves ranking and spelling variants to places.ts.
 */
import Flatbush from 'flatbush'
import { type Area, isIn } from './geometry.ts'
import { PackedStrings } from './packed.ts'
import {
	ENTRY_BYTES,
	KINDS,
	MAGIC,
	NO_ENTRY,
	OVERFLOW,
	SECTIONS,
	type SectionName,
	unpackLat,
	unpackLon,
	unpackPopulation,
} from './places-layout.ts'
import { remembering } from './remember.ts'
import type { PlaceEntry } from './schema.ts'

export class Gazetteer {
	readonly size: number
	readonly towns: number
	readonly #bytes: Uint8Array
	readonly #at: Readonly<Record<SectionName, number>>
	readonly #names: PackedStrings
	readonly #keys: PackedStrings
	readonly #containers: PackedStrings
	#index: Flatbush | null = null

	constructor(bytes: Uint8Array) {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length))
		if (magic !== MAGIC)
			throw new Error(`places-1.bin begins with "${magic}", not "${MAGIC}": build it again for this version.`)
		this.#bytes = bytes
		this.towns = view.getUint32(8, true)
		this.size = view.getUint32(12, true)
		this.#at = Object.fromEntries(SECTIONS.map((name, i) => [name, view.getUint32(20 + i * 4, true)])) as Record<
			SectionName,
			number
		>
		if (this.#at.end !== bytes.length)
			throw new Error(
				`places-1.bin has ${bytes.length} bytes, its header says ${this.#at.end}: the file is cut or damaged.`,
			)
		this.#names = new PackedStrings(bytes, this.#at.names)
		this.#keys = new PackedStrings(bytes, this.#at.keys)
		this.#containers = new PackedStrings(bytes, this.#at.containers)
	}

	/** Entries under exactly this folded name, most people first. */
	numbersOf(key: string): number[] {
		const index = this.#keys.indexOf(key)
		if (index < 0) return []
		const posting = this.#u24(this.#at.postings + index * 3)
		if ((posting & OVERFLOW) === 0) return [posting]
		const list = this.#at.overflow + (posting & ~OVERFLOW) * 3
		return Array.from({ length: this.#u24(list) }, (_, i) => this.#u24(list + 3 + i * 3))
	}

	/** True when some name begins with these words and goes on. */
	readonly goesOn = remembering((key: string): boolean => {
		const index = this.#keys.lowerBound(`${key} `)
		return index < this.#keys.count && this.#keys.at(index).startsWith(`${key} `)
	})

	/** All folded names, for tests and tools. */
	key(index: number): string {
		return this.#keys.at(index)
	}

	get keys(): number {
		return this.#keys.count
	}

	/** A province or district by its GeoNames code: "UA.05". */
	area(code: string): PlaceEntry | null {
		const index = this.#containers.indexOf(code)
		const entry = index < 0 ? NO_ENTRY : this.#u24(this.#at.containerEntries + index * 3)
		return entry === NO_ENTRY ? null : this.entry(entry)
	}

	/** Numbers of entries by their GeoNames number, for the few that another file points at. */
	byGeoNames(wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
		const found = new Map<number, number>()
		for (let number = 0; number < this.towns; number++) {
			const id = this.#u24(this.#at.entries + number * ENTRY_BYTES + 11)
			if (wanted.has(id) && !isAirfield(KINDS[this.#bytes[this.#at.entries + number * ENTRY_BYTES + 10]!]!))
				found.set(id, number)
		}
		return found
	}

	entry(number: number): PlaceEntry {
		const at = this.#at.entries + number * ENTRY_BYTES
		const code = this.#containers.at(this.#u16(at + 8))
		const [country, first, second] = code.split('.')
		const kind = KINDS[this.#bytes[at + 10]!]!
		const last = this.#u24(at + 11)
		const town = number < this.towns
		const population = unpackPopulation(this.#u16(at + 6))
		return {
			id: town ? `${isAirfield(kind) ? 'oa' : 'gn'}:${last}` : `${kind === 'admin1' ? 'gn1' : 'gn2'}:${code}`,
			name: this.#names.at(number),
			country: country ?? null,
			admin1: first ? this.#nameOf(`${country}.${first}`) : null,
			admin2: second ? this.#nameOf(code) : null,
			kind,
			lat: unpackLat(this.#u24(at)),
			lon: unpackLon(this.#u24(at + 3)),
			population,
			uncertaintyM: isAirfield(kind) ? 3000 : town ? townReach(population) : last * 100,
		}
	}

	/** Numbers of the entries within so many kilometres, nearest first. Towns only: an area's point is not where the area is. */
	near(lat: number, lon: number, km: number): number[] {
		this.#index ??= this.#build()
		const dLat = km / 111.2
		const dLon = Math.min(180, dLat / Math.max(0.01, Math.cos((lat * Math.PI) / 180)))
		const found = [...this.#index.search(lon - dLon, lat - dLat, lon + dLon, lat + dLat)]
		if (lon - dLon < -180) found.push(...this.#index.search(lon - dLon + 360, lat - dLat, 180, lat + dLat))
		if (lon + dLon > 180) found.push(...this.#index.search(-180, lat - dLat, lon + dLon - 360, lat + dLat))
		return found
	}

	/** Numbers of the towns in a stretch of the earth where most people live, most first. Parts of towns are none. */
	largestIn(area: Area, most: number): number[] {
		const found: { number: number; population: number }[] = []
		let least = 0
		for (let number = 0; number < this.towns; number++) {
			const at = this.#at.entries + number * ENTRY_BYTES
			const population = unpackPopulation(this.#u16(at + 6))
			if (population <= least || !TOWNS.has(KINDS[this.#bytes[at + 10]!]!)) continue
			if (!isIn(area, unpackLat(this.#u24(at)), unpackLon(this.#u24(at + 3)))) continue
			found.push({ number, population })
			if (found.length < 4 * most) continue
			found.sort((a, b) => b.population - a.population).splice(most)
			least = found.at(-1)!.population
		}
		return found
			.sort((a, b) => b.population - a.population || a.number - b.number)
			.slice(0, most)
			.map(({ number }) => number)
	}

	#build(): Flatbush {
		const index = new Flatbush(this.towns, 16, Float32Array)
		for (let i = 0; i < this.towns; i++) {
			const at = this.#at.entries + i * ENTRY_BYTES
			const x = unpackLon(this.#u24(at + 3))
			const y = unpackLat(this.#u24(at))
			index.add(x, y, x, y)
		}
		index.finish()
		return index
	}

	#nameOf(code: string): string | null {
		const index = this.#containers.indexOf(code)
		const entry = index < 0 ? NO_ENTRY : this.#u24(this.#at.containerEntries + index * 3)
		return entry === NO_ENTRY ? null : this.#names.at(entry)
	}

	#u16(at: number): number {
		return this.#bytes[at]! | (this.#bytes[at + 1]! << 8)
	}

	#u24(at: number): number {
		return this.#bytes[at]! | (this.#bytes[at + 1]! << 8) | (this.#bytes[at + 2]! << 16)
	}
}

const TOWNS: ReadonlySet<PlaceEntry['kind']> = new Set(['town', 'capital', 'admin1-seat', 'admin2-seat'])
const isAirfield = (kind: PlaceEntry['kind']): boolean => kind === 'base' || kind === 'airport'

/** A town of a million reaches some ten kilometres from its point, a village one: 3,000 people to the square kilometre, at least 1 km. */
function townReach(population: number): number {
	return Math.round(Math.max(1000, 1000 * Math.sqrt(population / (Math.PI * 3000))) / 100) * 100
}
