/** Inputs from everywhere: addresses of the web through one door, files and standard input through the other. */
import { fetchPage, isAddress } from './fetch.ts'
import { type Input, type WalkOptions, walk } from './walk.ts'

/** In the order given; an address that cannot be fetched becomes a problem, and the rest goes on. */
export async function* inputsOf(paths: readonly string[], options: WalkOptions = {}): AsyncGenerator<Input> {
	for (const path of paths) {
		if (isAddress(path)) yield await pageAt(path, options)
		else yield* walk([path], options)
	}
}

/** The page at an address: whatever else the text is, no path is opened. */
export async function pageAt(address: string, { maxBytes }: WalkOptions = {}): Promise<Input> {
	const { value, problems } = await fetchPage(address, { maxBytes })
	if (!value) return { kind: 'problem', problem: problems[0]! }
	const { bytes, url, charset } = value
	return { kind: 'bytes', from: url, bytes, metadata: { url: bareAddress(url) }, charset }
}

/** The same page under one address, whoever sent the reader there. */
export function bareAddress(address: string): string {
	const url = new URL(address)
	url.hash = ''
	for (const name of [...url.searchParams.keys()])
		if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid|ocid)$/i.test(name)) url.searchParams.delete(name)
	return url.href
}
