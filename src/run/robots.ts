/**
 * What a site asks of programs, in its robots.txt (RFC 9309): asked once a day, before the first page of the site. Feeds are put out to be asked,
 * and a page that a person names is asked for by a person; the pages that a feed leads to are asked for by a program.
 */
import * as parser from 'robots-parser'
import type { FetchOptions, FetchOutcome } from '../intake/index.ts'

interface Parsed {
	isAllowed(url: string, agent: string): boolean | undefined
	getCrawlDelay(agent: string): number | undefined
}
/** What the package gives is the function itself; its types say otherwise. */
const parsed = parser.default as unknown as (address: string, text: string) => Parsed

/** The name by which we look ourselves up in it. */
const NAME = 'Attestary'
const DAY = 86_400_000
const MOST_BYTES = 500_000
/** However slow a site wants programs, seconds. */
const SLOWEST = 120

export interface Site {
	readonly allows: (url: string) => boolean
	/** Milliseconds between two pages, where it says so. */
	readonly pause: number
}

interface Asking {
	readonly fetch: (url: string, options?: FetchOptions) => Promise<FetchOutcome>
	readonly now: () => number
}

export class Robots {
	private readonly fetch: Asking['fetch']
	private readonly now: Asking['now']
	private readonly held = new Map<string, { readonly at: number; readonly site: Site }>()

	constructor({ fetch, now }: Asking) {
		this.fetch = fetch
		this.now = now
	}

	async of(url: string, agent: string): Promise<Site> {
		const { origin } = new URL(url)
		const known = this.held.get(origin)
		if (known && this.now() - known.at < DAY) return known.site
		const site = await this.ask(`${origin}/robots.txt`, agent)
		this.held.set(origin, { at: this.now(), site })
		return site
	}

	private async ask(address: string, agent: string): Promise<Site> {
		const { value, status = 0 } = await this.fetch(address, { agent, maxBytes: MOST_BYTES })
		// A server that cannot say what it wants, wants nothing; one that has no such file allows everything.
		if (!value) return status >= 500 || status === 429 ? NOTHING : ANYTHING
		const robots = parsed(address, new TextDecoder().decode(value.bytes))
		const seconds = Math.min(SLOWEST, Math.max(0, robots.getCrawlDelay(NAME) ?? 0))
		return { allows: (url) => robots.isAllowed(url, NAME) !== false, pause: seconds * 1000 }
	}
}

const ANYTHING: Site = { allows: () => true, pause: 0 }
const NOTHING: Site = { allows: () => false, pause: 0 }
