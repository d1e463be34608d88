/** Offsets as most other tools count them: Unicode code points, where ours are UTF-16 code units. */
export type CodePoints = (offset: number) => number

/** Equal but for a text with characters beyond the first 65,536, such as an emoji. */
export function codePointsOf(text: string): CodePoints {
	const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
	if (pairs.length === 0) return (offset) => offset
	return (offset) => {
		let [low, high] = [0, pairs.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if (pairs[middle]! < offset) low = middle + 1
			else high = middle
		}
		return offset - low
	}
}
