/** The list of feeds to watch: a file that a person writes. */
import { readFile } from 'node:fs/promises'
import { parse } from 'smol-toml'
import { z } from 'zod'
import { isAddress } from '../intake/index.ts'
import type { Outcome } from '../report/problem.ts'

/** Nobody publishes so fast that asking more often is worth it, and servers shut out who does. */
const LEAST_MINUTES = 5

const Every = z
	.string()
	.regex(/^\d{1,4} ?(?:min|minutes?|h|hours?|d|days?)$/, 'write it as "30 min", "2 h" or "1 day"')
	.transform((words) => Number.parseInt(words, 10) * (/d/.test(words) ? 1440 : /h/.test(words) ? 60 : 1))
	.refine((minutes) => minutes >= LEAST_MINUTES, `a feed is asked every ${LEAST_MINUTES} minutes at most`)

const FeedEntry = z.strictObject({
	url: z.string().refine(isAddress, 'give an address that begins with http:// or https://'),
	every: Every.optional(),
	/** Whether the page of each new entry is fetched too: most feeds give only its beginning. */
	pages: z.boolean().optional(),
	publisher: z.string().min(1).optional(),
})

const FeedFile = z.strictObject({ every: Every.default(60), feed: z.array(FeedEntry).min(1) })

export interface Feed {
	readonly url: string
	/** Minutes between two requests. */
	readonly every: number
	readonly pages: boolean
	readonly publisher?: string
}

export async function readFeeds(file: string): Promise<Outcome<readonly Feed[] | null>> {
	const refuse = (message: string): Outcome<null> => ({
		value: null,
		problems: [{ code: 'watch/bad-file', level: 'error', report: file, span: null, message }],
	})
	const text = await readFile(file, 'utf8').catch(() => null)
	if (text === null) return refuse('There is no such file, or you may not read it.')
	let written: unknown
	try {
		written = parse(text)
	} catch (error) {
		return refuse(`It is not TOML (${(error as Error).message.split('\n', 1)[0]}).`)
	}
	const read = FeedFile.safeParse(written)
	if (!read.success) {
		const [issue] = read.error.issues
		return refuse(`"${issue?.path.join('.') || 'feed'}" does not fit: ${issue?.message}.`)
	}
	const { every, feed } = read.data
	const feeds = feed.map(({ publisher, ...one }) => ({
		url: one.url,
		every: one.every ?? every,
		pages: one.pages ?? true,
		...(publisher ? { publisher } : {}),
	}))
	return { value: [...new Map(feeds.map((one) => [one.url, one])).values()], problems: [] }
}
