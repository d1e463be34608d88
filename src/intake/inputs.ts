/** Inputs from everywhere: addresses of the web through one door, files and standard input through the other. */
import { bareAddress } from './bare.ts'
import { fetchPage, isAddress } from './fetch.ts'
import { fileOf, type Input } from './input.ts'
import { type WalkOptions, walk } from './walk.ts'

/** In the order given; an address that cannot be fetched becomes a problem, and the rest goes on. */
export async function* inputsOf(paths: readonly string[], options: WalkOptions = {}): AsyncGenerator<Input> {
	for (const path of paths) {
		if (isAddress(path)) yield await pageAt(path)
		else yield* walk([path], options)
	}
}

/** The page at an address: whatever else the text is, no path is opened. */
export async function pageAt(address: string, fetch: typeof fetchPage = fetchPage): Promise<Input> {
	const { value, problems } = await fetch(address)
	if (!value) return { kind: 'problem', problem: problems[0]! }
	const { bytes, url, charset } = value
	const name = new URL(url).pathname.split('/').at(-1) || 'page.html'
	return fileOf(name, bytes, { from: url, metadata: { url: bareAddress(url) }, charset })
}
