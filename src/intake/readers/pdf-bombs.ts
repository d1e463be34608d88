/** Whether a PDF unpacks to more than it may: the library that reads it unpacks each of its streams whole, without a bound of its own. */
import { collected, MOST_RATIO, once, SMALL, streamOf } from '../input.ts'

/** Streams of pictures are not unpacked by whoever wants only text. */
const PICTURE = /\/Subtype\s*\/Image\b/
const PACKED = /\/(?:FlateDecode|Fl)\b/g
const LONGEST_DICTIONARY = 2_000

export async function isBomb(bytes: Uint8Array): Promise<boolean> {
	const text = new TextDecoder('latin1').decode(bytes)
	for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
		if (text.startsWith('end', at - 3)) continue
		const before = text.slice(Math.max(0, at - LONGEST_DICTIONARY), at)
		const dictionary = before.slice(before.lastIndexOf('obj') + 3)
		const times = dictionary.match(PACKED)?.length ?? 0
		if (times === 0 || PICTURE.test(dictionary)) continue
		// What was packed twice has nothing to do in a report.
		if (times > 1) return true
		const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7)
		const end = text.indexOf('endstream', start)
		if (await isLarger(bytes.subarray(start, end < 0 ? bytes.length : end))) return true
	}
	return false
}

async function isLarger(packed: Uint8Array): Promise<boolean> {
	const unpacked = streamOf(once(packed)).pipeThrough(new DecompressionStream('deflate'))
	try {
		return (
			(await collected(
				unpacked as unknown as AsyncIterable<Uint8Array>,
				Math.max(SMALL, packed.length * MOST_RATIO),
			)) === null
		)
	} catch {
		// Damaged, or followed by a line end: the library forgives that, and unpacks no more of it.
		return false
	}
}
