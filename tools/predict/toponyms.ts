/** The `toponyms` task: the place names of a text with the point that the coder chose for each. Nothing is decided here. */
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, readItem, writeLines } from './items.ts'

interface Item {
	readonly docid: string
	readonly text: string
}

export function predictToponyms(inPath: string, outPath: string, attestary: Attestary): void {
	writeLines(
		outPath,
		linesOf<Item>(inPath).map(({ docid, text }) => {
			const read = readItem(attestary, docid, text, null)
			const toponyms = read ? attestary.toponyms(read.input) : []
			return {
				docid,
				toponyms: toponyms.flatMap(({ span, lat, lon }) => {
					const place = read?.toFile(span)
					return place ? [{ start: place.start, end: place.end, lat, lon }] : []
				}),
			}
		}),
	)
}
