/**
 * The one door of intake to the net: gets one page. Each hop is checked before it is asked, each address that its name stands
 * for before it is connected to, and the other end of the connection once more: a name may change its mind in between.
 */
import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import type { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, buildConnector, request } from 'undici'
import type { Outcome, ProblemCode } from '../report/problem.ts'
import { hostOf, isAddress, isPublic, REFUSED, type Refusal, refusalOf } from './addresses.ts'
import { MAX_REPORT_BYTES, refused } from './assemble.ts'

export { isAddress }

export interface Fetched {
	readonly bytes: Uint8Array
	/** Where the page was in the end. */
	readonly url: string
	/** As the server named it. */
	readonly charset: string | undefined
	/** The server says that it is what it was before; there are no bytes. */
	readonly unchanged: boolean
	/** What to say the next time, to be told whether it changed. */
	readonly etag?: string | undefined
	readonly modified?: string | undefined
}

export interface FetchOutcome extends Outcome<Fetched | null> {
	/** What the server answered instead of a page, when it answered. */
	readonly status?: number | undefined
	/** Seconds after which the server wants to be asked again, when it said so. */
	readonly retryAfter?: number | undefined
}

type Resolved = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

export interface FetchOptions {
	readonly maxBytes?: number | undefined
	readonly maxMs?: number | undefined
	readonly maxRedirects?: number | undefined
	/** What the server said before: it is asked whether that still holds. */
	readonly since?: { readonly etag?: string | undefined; readonly modified?: string | undefined }
	/** Who asks and what for, where that is not a person for one page. */
	readonly agent?: string
	/** For tests of this door alone; neither the command line nor any other caller hands it on. */
	readonly inTests?: {
		/** The one origin on this machine that is let through, "http://127.0.0.1:4567". */
		readonly origin?: string
		readonly lookup?: (host: string, options: LookupOptions, done: Resolved) => void
	}
}

/** Says who asks and what for, and passes for no browser. */
export const FEED_AGENT = 'Attestary/0.1 (reads feeds that a person listed)'
const AGENT = 'Attestary/0.1 (reads single reports when a person asks)'
const TYPES =
	/^(?:text\/(?:html|plain|xml|csv)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|json|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i

export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchOutcome> {
	const { maxMs = 20_000, maxRedirects = 5 } = options
	const agent = guarded(options, maxMs)
	const signal = AbortSignal.timeout(maxMs)
	try {
		let url = parsed(address)
		for (let hop = 0; ; hop++) {
			const refusal = url ? refusalFor(url, options) : NO_ADDRESS
			if (refusal || !url) throw new Refused(refusal ?? NO_ADDRESS)
			const answer = await request(url, {
				dispatcher: agent,
				signal,
				headers: {
					'user-agent': options.agent ?? AGENT,
					accept:
						'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1',
					'accept-encoding': 'identity',
					...(options.since?.etag ? { 'if-none-match': options.since.etag } : {}),
					...(options.since?.modified ? { 'if-modified-since': options.since.modified } : {}),
				},
			})
			const headers = (name: string) => [answer.headers[name]].flat()[0]
			// A body that is given up says so as an error, which nobody else would hear.
			answer.body.on('error', () => {})
			const location =
				answer.statusCode >= 300 && answer.statusCode < 400 && answer.statusCode !== 304
					? headers('location')
					: undefined
			if (location === undefined)
				return { value: await pageOf(url, answer.statusCode, answer.body, headers, options), problems: [] }
			answer.body.destroy()
			if (hop >= maxRedirects)
				throw new Refused({
					code: 'intake/fetch-redirects',
					message: `The address led on to others more than ${maxRedirects} times.`,
				})
			url = parsed(location, url)
		}
	} catch (error) {
		const { code, message, retryAfter, status } = told(error, signal, maxMs)
		return { ...refused(code, address, message), retryAfter, status }
	} finally {
		await agent.destroy()
	}
}

interface Told {
	readonly code: ProblemCode
	readonly message: string
	readonly retryAfter?: number | undefined
	readonly status?: number | undefined
}

class Refused extends Error {
	readonly told: Told
	constructor(told: Told) {
		super(told.message)
		this.told = told
	}
}

const NO_ADDRESS: Refusal = { code: 'intake/fetch-address', message: 'This is not the address of a web page.' }

function parsed(address: string, base?: URL): URL | null {
	try {
		const url = new URL(address, base)
		url.hash = ''
		return url
	} catch {
		return null
	}
}

function refusalFor(url: URL, { inTests }: FetchOptions): Refusal | null {
	return inTests?.origin === url.origin && !url.username ? null : refusalOf(url)
}

/** Connects to public addresses only: the names are resolved here, and the socket is asked where it ended. */
function guarded({ inTests }: FetchOptions, maxMs: number): Agent {
	const permitted = inTests?.origin === undefined ? null : new URL(inTests.origin)
	const isPermitted = (host: string, port: string) =>
		permitted !== null && hostOf(permitted) === host && permitted.port === port
	const resolve =
		inTests?.lookup ?? ((host, options, done) => systemLookup(host, options as { all: true }, done as never))
	const lookup = (host: string, options: LookupOptions, done: Resolved) =>
		resolve(host, { ...options, all: true }, (error, found) => {
			if (error) return done(error, [])
			const addresses = found as LookupAddress[]
			if (addresses.length === 0 || addresses.some(({ address }) => !isPublic(address)))
				return done(new Refused(REFUSED), [])
			if (options.all) return done(null, addresses)
			done(null, addresses[0]!.address, addresses[0]!.family)
		})
	const connector = buildConnector({ lookup: lookup as never, timeout: maxMs })
	return new Agent({
		connections: 1,
		maxHeaderSize: 64 * 1024,
		connect: (target, done) => {
			const host = target.hostname.replace(/^\[|\]$/g, '')
			const free = isPermitted(host, String(target.port))
			if (!free && /^[\d.]+$|:/.test(host) && !isPublic(host)) return done(new Refused(REFUSED), null)
			connector(target, (error, socket) => {
				if (error || !socket) return done(error ?? new Error('no connection'), null)
				if (!free && !isPublic(socket.remoteAddress ?? '')) {
					socket.destroy()
					return done(new Refused(REFUSED), null)
				}
				done(null, socket)
			})
		},
	})
}

async function pageOf(
	url: URL,
	status: number,
	body: Readable,
	headers: (name: string) => string | undefined,
	{ maxBytes = MAX_REPORT_BYTES }: FetchOptions,
): Promise<Fetched> {
	const refuse = (code: ProblemCode, message: string, retryAfter?: number): never => {
		body.destroy()
		throw new Refused({ code, message, retryAfter, status })
	}
	const known = { url: url.href, etag: headers('etag'), modified: headers('last-modified') }
	if (status === 304) {
		body.destroy()
		return { ...known, bytes: new Uint8Array(), charset: undefined, unchanged: true }
	}
	if (status < 200 || status > 299)
		refuse(
			'intake/fetch-status',
			`The server answered ${status}${MEANING[status] ? ` (${MEANING[status]})` : ''} instead of the page.`,
			secondsIn(headers('retry-after')),
		)
	const type = headers('content-type')
	if (type !== undefined && !TYPES.test(type.trim()))
		refuse(
			'intake/fetch-type',
			`The server sent ${type.slice(0, 60).replace(/[^\w/;=.+ -]/g, '')}, which is neither a web page nor a text.`,
		)
	const tooLarge = `The page is larger than the ${(maxBytes / 1e6).toFixed(0)} MB that one report can have.`
	if (Number(headers('content-length')) > maxBytes) refuse('intake/fetch-too-large', tooLarge)
	const chunks: Uint8Array[] = []
	let size = 0
	for await (const chunk of body as AsyncIterable<Uint8Array>) {
		size += chunk.length
		if (size > maxBytes) refuse('intake/fetch-too-large', tooLarge)
		chunks.push(chunk)
	}
	const bytes = unpacked(Buffer.concat(chunks), headers('content-encoding'), maxBytes, () =>
		refuse('intake/fetch-too-large', tooLarge),
	)
	return { ...known, bytes, unchanged: false, charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(type ?? '')?.[1] }
}

/** "120", or the time itself. */
function secondsIn(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined
	const seconds = /^\d{1,7}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
	return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

/** Some servers pack though they were asked not to. */
function unpacked(
	bytes: Buffer,
	encoding: string | undefined,
	maxOutputLength: number,
	tooLarge: () => never,
): Uint8Array {
	const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
		encoding?.trim().toLowerCase() ?? ''
	]
	if (!unpack) return bytes
	try {
		return unpack(bytes, { maxOutputLength })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') tooLarge()
		throw error
	}
}

const MEANING: Readonly<Record<number, string>> = {
	401: 'it wants a password',
	402: 'it wants to be paid',
	403: 'not allowed',
	404: 'not found',
	410: 'gone',
	429: 'too many requests',
	451: 'withheld for legal reasons',
	500: 'its own error',
	503: 'not available',
}
const REASONS: Readonly<Record<string, string>> = {
	ENOTFOUND: 'there is no such name',
	EAI_AGAIN: 'names cannot be looked up now',
	ECONNREFUSED: 'it refused the connection',
	ECONNRESET: 'it broke off',
	UND_ERR_SOCKET: 'it broke off',
	EHOSTUNREACH: 'no way leads to it',
	ENETUNREACH: 'no way leads to it',
	CERT_HAS_EXPIRED: 'its certificate has expired',
	ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
}

function told(error: unknown, signal: AbortSignal, maxMs: number): Told {
	for (let one = error; one instanceof Error; one = one.cause) if (one instanceof Refused) return one.told
	const code = (error as NodeJS.ErrnoException).code ?? ''
	if (signal.aborted || /TIMEOUT/.test(code))
		return { code: 'intake/fetch-slow', message: `The page did not come within ${maxMs / 1000} seconds.` }
	return {
		code: 'intake/fetch-failed',
		message: `The server could not be reached (${REASONS[code] ?? (code || 'unknown reason')}).`,
	}
}
