/**
 * Texts that were copied from one another: runs of five words, hashed. Small sets are compared whole; in large ones
 * MinHash bands find the pairs worth comparing. Shared passages come back as spans, so that a person can see them.
 */
import type { Span } from '../report/span.ts'

/** Words in a shingle. */
const RUN = 5
/** A text's longest list of shingles: the least hashes are kept, which keeps shares comparable. */
const MOST = 4000
const HASHES = 48
const ROWS = 2

export interface Sketch {
	/** Hashes of the shingles, rising. */
	readonly shingles: Uint32Array
}

interface Word {
	readonly hash: number
	readonly span: Span
}

function wordsOf(text: string): Word[] {
	const out: Word[] = []
	for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
		let hash = 0x811c9dc5
		const word = match[0].toLowerCase().replace('’', "'")
		for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
		out.push({ hash: hash >>> 0, span: { start: match.index, end: match.index + match[0].length } })
	}
	return out
}

function shingleAt(words: readonly Word[], at: number): number {
	let hash = 0x9747b28c
	for (let i = at; i < at + RUN; i++) hash = mix(hash ^ words[i]!.hash)
	return hash
}

/** One round of a 32-bit finaliser: every bit of the input moves every bit of the output. */
export function mix(x: number): number {
	let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
	return (h ^ (h >>> 16)) >>> 0
}

export function sketchOf(text: string): Sketch {
	const words = wordsOf(text)
	const found = new Set<number>()
	for (let i = 0; i + RUN <= words.length; i++) found.add(shingleAt(words, i))
	return { shingles: Uint32Array.from(found).sort().slice(0, MOST) }
}

/** How much two texts share: of both together, and of the shorter one. */
export interface Shared {
	readonly ofBoth: number
	readonly ofShorter: number
}

const known = new WeakMap<Sketch, WeakMap<Sketch, Shared>>()

/** Two texts stand side by side in many incidents, and are compared once as long as their sketches are kept. */
export function shared(a: Sketch, b: Sketch): Shared {
	const of = known.get(a) ?? new WeakMap<Sketch, Shared>()
	const found = of.get(b) ?? sharedBy(a, b)
	known.set(a, of.set(b, found))
	return found
}

function sharedBy(a: Sketch, b: Sketch): Shared {
	const [x, y] = [a.shingles, b.shingles]
	let both = 0
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		if (x[i]! === y[j]!) {
			both++
			i++
			j++
		} else if (x[i]! < y[j]!) i++
		else j++
	}
	const shorter = Math.min(x.length, y.length)
	return { ofBoth: both / Math.max(1, x.length + y.length - both), ofShorter: both / Math.max(1, shorter) }
}

/** Pairs worth comparing: all of a few, those that fall into one MinHash band of many. */
export function pairsToCompare(sketches: readonly Sketch[], few = 48): [number, number][] {
	const pairs: [number, number][] = []
	if (sketches.length <= few) {
		for (let i = 0; i < sketches.length; i++) for (let j = i + 1; j < sketches.length; j++) pairs.push([i, j])
		return pairs
	}
	const seen = new Set<number>()
	const bands = new Map<string, number[]>()
	sketches.forEach((sketch, i) => {
		const hashes = minHashes(sketch)
		for (let at = 0; at < HASHES; at += ROWS) {
			const key = `${at}:${hashes.slice(at, at + ROWS).join('.')}`
			for (const other of bands.get(key) ?? []) {
				const id = other * sketches.length + i
				if (!seen.has(id)) pairs.push([other, i])
				seen.add(id)
			}
			// Only the first of a band is kept: all that share it hang together through that one.
			if (!bands.has(key)) bands.set(key, [i])
		}
	})
	return pairs
}

function minHashes({ shingles }: Sketch): number[] {
	const least = new Array<number>(HASHES).fill(0xffffffff)
	for (const shingle of shingles) {
		for (let k = 0; k < HASHES; k++) {
			const hash = mix(shingle ^ Math.imul(k + 1, 0x9e3779b1))
			if (hash < least[k]!) least[k] = hash
		}
	}
	return least
}

export interface SharedPassage {
	readonly a: Span
	readonly b: Span
	readonly words: number
}

/** Runs of at least `least` words that stand in both texts, in the order of the first; each word of it used once. */
export function sharedPassages(a: string, b: string, least = 8): SharedPassage[] {
	const [x, y] = [wordsOf(a), wordsOf(b)]
	const starts = new Map<number, number[]>()
	for (let j = 0; j + RUN <= y.length; j++) {
		const hash = shingleAt(y, j)
		const held = starts.get(hash)
		if (!held) starts.set(hash, [j])
		else if (held.length < 20) held.push(j)
	}
	const out: SharedPassage[] = []
	for (let i = 0; i + RUN <= x.length; ) {
		let best = { at: -1, words: 0 }
		for (const j of starts.get(shingleAt(x, i)) ?? []) {
			let n = 0
			while (i + n < x.length && j + n < y.length && x[i + n]!.hash === y[j + n]!.hash) n++
			if (n > best.words) best = { at: j, words: n }
		}
		if (best.words >= least) {
			out.push({
				a: { start: x[i]!.span.start, end: x[i + best.words - 1]!.span.end },
				b: { start: y[best.at]!.span.start, end: y[best.at + best.words - 1]!.span.end },
				words: best.words,
			})
			i += best.words
		} else i++
	}
	return out
}
