/**
 * Watching feeds: each is asked in its turn, says whether anything changed, and what is new goes into the ledger. Servers are treated as
 * they ask: conditional requests, their own word on when to come back, longer pauses after every failure, one request at a time.
 */
import {
	FEED_AGENT,
	type FetchOptions,
	type FetchOutcome,
	fileOf,
	type Input,
	isAddress,
	opened,
	pageAt,
} from '../intake/index.ts'
import type { Problem } from '../report/problem.ts'
import type { Feed } from './feeds.ts'
import { Robots } from './robots.ts'

/** What a server said last, so that it can be asked whether anything changed. */
export interface Known {
	readonly etag?: string | undefined
	readonly modified?: string | undefined
}

export interface Round {
	readonly feed: Feed
	/** Null when the server said that nothing changed. */
	readonly entries: number | null
	readonly added: number
	readonly problems: readonly Problem[]
}

export interface Effects {
	readonly now: () => number
	/** Resolves after the time, or at once when it is all to end. */
	readonly sleep: (ms: number) => Promise<void>
	readonly stopped: () => boolean
	readonly fetch: (url: string, options?: FetchOptions) => Promise<FetchOutcome>
	/** Whether the ledger has a report of this address. */
	readonly has: (url: string) => Promise<boolean>
	/** Adds, and answers how many texts were new. */
	readonly add: (inputs: AsyncIterable<Input>) => Promise<number>
	readonly told: (round: Round) => void
	/** What servers said, kept from one start of the program to the next. */
	readonly known: Map<string, Known>
	readonly remember: () => Promise<void>
}

const MINUTE = 60_000
/** Between two requests to one site, where it wants no longer pause. */
const PAUSE = 2_000
/** However often it failed, a feed is tried once a day. */
const LONGEST = 1_440

/** Once around, or until it is stopped. */
export async function watchFeeds(feeds: readonly Feed[], effects: Effects, { once = false } = {}): Promise<void> {
	const due = new Map(feeds.map((feed) => [feed, effects.now()]))
	const failures = new Map<Feed, number>()
	const manners = new Manners(effects)
	while (!effects.stopped() && due.size > 0) {
		const [feed, at] = [...due].reduce((first, one) => (one[1] < first[1] ? one : first))
		if (at > effects.now()) {
			await effects.sleep(at - effects.now())
			continue
		}
		const { round, wait, failed } = await visit(feed, effects, manners)
		effects.told(round)
		await effects.remember()
		failures.set(feed, failed ? (failures.get(feed) ?? 0) + 1 : 0)
		if (once) due.delete(feed)
		else due.set(feed, effects.now() + nextIn(feed, failures.get(feed)!, wait) * MINUTE)
	}
}

/** Minutes to the next visit: twice as long after each failure, and no less than the server asked for. */
export function nextIn({ every }: Pick<Feed, 'every'>, failures: number, wait = 0): number {
	return Math.max(wait, Math.min(every * 2 ** Math.min(failures, 10), Math.max(every, LONGEST)))
}

/** No site is asked twice within its pause, whichever feeds lead to it, nor for what it asks programs to leave. */
class Manners {
	private readonly effects: Effects
	private readonly robots: Robots
	private readonly last = new Map<string, number>()
	constructor(effects: Effects) {
		this.effects = effects
		this.robots = new Robots(effects)
	}
	/** Waits until it may be asked again. */
	async turn(url: string, pause = PAUSE): Promise<void> {
		const { host } = new URL(url)
		const left = (this.last.get(host) ?? Number.NEGATIVE_INFINITY) + pause - this.effects.now()
		if (left > 0) await this.effects.sleep(left)
		this.last.set(host, this.effects.now())
	}
	/** The same for a page; false when its site asks programs to leave it. */
	async page(url: string): Promise<boolean> {
		const { allows, pause } = await this.robots.of(url, FEED_AGENT)
		if (!allows(url)) return false
		await this.turn(url, Math.max(PAUSE, pause))
		return true
	}
}

async function visit(
	feed: Feed,
	effects: Effects,
	manners: Manners,
): Promise<{ round: Round; wait: number; failed: boolean }> {
	await manners.turn(feed.url)
	const since = effects.known.get(feed.url) ?? {}
	const { value, problems, retryAfter = 0 } = await effects.fetch(feed.url, { since, agent: FEED_AGENT })
	const wait = retryAfter / 60
	if (!value) return { round: { feed, entries: 0, added: 0, problems }, wait, failed: true }
	if (value.unchanged) return { round: { feed, entries: null, added: 0, problems }, wait, failed: false }
	const file = fileOf('feed', value.bytes, { from: value.url, charset: value.charset })
	const found: Problem[] = []
	const fresh: Entry[] = []
	let entries = 0
	for await (const input of opened([file])) {
		if (input.kind === 'problem') found.push(input.problem)
		else if (input.kind !== 'line') {
			found.push(noFeed(feed))
			break
		} else {
			entries++
			// The name that the person gave counts more than what the feed calls itself.
			const said = { ...(JSON.parse(input.line) as Said), ...(feed.publisher ? { publisher: feed.publisher } : {}) }
			if (!said.url || !(await effects.has(said.url)))
				fresh.push({ said, input: { ...input, line: JSON.stringify(said) } })
		}
	}
	const added = fresh.length > 0 ? await effects.add(pagesOf(fresh, feed, { effects, manners })) : 0
	// What was not read to its end is asked for again.
	if (!effects.stopped()) effects.known.set(feed.url, { etag: value.etag, modified: value.modified })
	return { round: { feed, entries, added, problems: [...problems, ...found] }, wait, failed: false }
}

interface Said {
	readonly url?: string
	readonly published?: string
	readonly publisher?: string
}

interface Entry {
	readonly said: Said
	readonly input: Input
}

const noFeed = ({ url }: Feed): Problem => ({
	code: 'watch/no-feed',
	level: 'error',
	report: url,
	span: null,
	message: 'What stands at this address is no feed. To keep a single page, use "attestary add" with its address.',
})

const leftAlone = (url: string): Input => ({
	kind: 'problem',
	problem: {
		code: 'watch/robots',
		level: 'note',
		report: url,
		span: null,
		message:
			'The site asks programs not to fetch this page (robots.txt), so the words of the feed are kept. "attestary add" with its address fetches it for you.',
	},
})

/** The pages of new entries, where they are wanted; an entry whose page is not given stands with the words of the feed. */
async function* pagesOf(
	fresh: readonly Entry[],
	feed: Feed,
	{ effects, manners }: { readonly effects: Effects; readonly manners: Manners },
): AsyncGenerator<Input> {
	for (const { said, input } of fresh) {
		if (effects.stopped()) return
		const { url, published, publisher } = said
		if (!feed.pages || !url || !isAddress(url)) {
			yield input
			continue
		}
		if (!(await manners.page(url))) {
			yield leftAlone(url)
			yield input
			continue
		}
		const page = await pageAt(url, (address) => effects.fetch(address, { agent: FEED_AGENT }))
		// Kept under the address that the feed gives, by which it is known again.
		const beside = { url, ...(published ? { published } : {}), ...(feed.publisher ? { publisher } : {}) }
		yield page.kind === 'file' ? { ...page, metadata: { ...page.metadata, ...beside } } : input
	}
}
