/**
 * How `places-1.bin` is laid out: shared by the program that builds it and the one that reads it.
 * Header: magic, u32 number of points, u32 number of entries, u32 number of containers, then six u32 section offsets.
 * Points (towns, airfields) come first, then areas (provinces and districts); each part is sorted by folded name.
 */

export const MAGIC = 'ATTPLC01'
export const HEADER_BYTES = 8 + 3 * 4 + 8 * 4

/** Bytes of one entry: u24 lat, u24 lon, u16 population, u16 container, u8 kind, u24 GeoNames or OurAirports number (points) or uncertainty in 100 m (areas). */
export const ENTRY_BYTES = 14

export const SECTIONS = [
	'entries',
	'names',
	'keys',
	'postings',
	'overflow',
	'containers',
	'containerEntries',
	'end',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** In the order of their numbers in the file: only ever add at the end. */
export const KINDS = [
	'town',
	'capital',
	'admin1-seat',
	'admin2-seat',
	'section',
	'ruin',
	'settlement',
	'admin1',
	'admin2',
	'country',
	'continent',
	'region',
	'sea',
	'strait',
	'island',
	'mountain',
	'river',
	'lake',
	'base',
	'camp',
	'facility',
	'crossing',
	'road',
	'desert',
	'valley',
	'airport',
] as const
export type PlaceKind = (typeof KINDS)[number]

export const NO_ENTRY = 0xffffff
export const OVERFLOW = 0x800000

const STEPS = 0xffffff

export const packLat = (lat: number): number => Math.round(((lat + 90) / 180) * STEPS)
export const packLon = (lon: number): number => Math.round(((lon + 180) / 360) * STEPS)
export const unpackLat = (packed: number): number => Math.round(((packed / STEPS) * 180 - 90) * 1e4) / 1e4
export const unpackLon = (packed: number): number => Math.round(((packed / STEPS) * 360 - 180) * 1e4) / 1e4

/** Four leading digits and a power of ten: 5,672,516 is kept as 5,672,000. */
export function packPopulation(population: number): number {
	let power = 0
	let digits = Math.max(0, Math.floor(population))
	while (digits > 8191) {
		digits = Math.floor(digits / 10)
		power++
	}
	return (power << 13) | digits
}
export const unpackPopulation = (packed: number): number => (packed & 8191) * 10 ** (packed >> 13)
