/**
 * Who may come in. Listening on loopback is no lock: every page in the browser can send requests there, a name of another site can
 * be made to point there, and other accounts of the machine reach it too. So each request has to name exactly the address that was
 * printed (`Host`), come from no other site (`Origin`, `Sec-Fetch-Site`), and bring the cookie that the printed address was
 * exchanged for; what changes something brings a token besides, which no other site can read. A script brings a bearer token that
 * somebody made for it: no page can send one without knowing it.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Tokens } from '../run/tokens.ts'
import { Refused } from './refuse.ts'

const CSP = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ')

/** On every answer, whatever it is. */
export const HEADERS: Readonly<Record<string, string>> = {
	'content-security-policy': CSP,
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'cache-control': 'no-store',
}

const secret = (): string => randomBytes(32).toString('base64url')

export interface Asked {
	readonly method: string
	readonly headers: IncomingHttpHeaders
	/** Path and query as sent. */
	readonly url: string
}

export class Door {
	/** "127.0.0.1:4400", once the port is known. */
	private host = ''
	/** Secrets of printed addresses that nobody has used yet. */
	private readonly keys = new Set<string>()
	/** Session to token. */
	private readonly sessions = new Map<string, string>()
	private readonly tokens: Tokens

	constructor(ledger: string) {
		this.tokens = new Tokens(ledger)
	}

	opens(host: string): void {
		this.host = host
	}

	/** An address that opens the desk once. */
	newAddress(): string {
		const key = secret()
		this.keys.add(key)
		return `http://${this.host}/?key=${key}`
	}

	/** Throws unless the request names the printed address and comes from no other site. */
	checkSender({ method, headers, url }: Asked): void {
		const foreign = (what: string) => new Refused('api/foreign', pathOf(url), what)
		if (headers.host !== this.host) throw foreign(`This is served at http://${this.host}/ alone.`)
		if (headers.origin !== undefined && headers.origin !== `http://${this.host}`)
			throw foreign('The request comes from another site.')
		const site = headers['sec-fetch-site']
		if (site === undefined || site === 'same-origin' || site === 'none') return
		// Following a link from elsewhere to a page is no harm: the cookie does not come along.
		const isLink =
			method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
		if (!isLink || isApi(url)) throw foreign('The request comes from another site.')
	}

	/** The session that a request brings, or null. */
	sessionOf({ headers }: Asked): string | null {
		const name = `${this.cookieName}=`
		const cookies = headers.cookie?.split(';').map((one) => one.trim()) ?? []
		return (
			cookies
				.flatMap((one) => (one.startsWith(name) ? [one.slice(name.length)] : []))
				.find((one) => this.sessions.has(one)) ?? null
		)
	}

	/** False when the request brings no bearer token; throws when it brings one that may not do this. */
	async comesByToken({ method, headers, url }: Asked): Promise<boolean> {
		const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
		if (bearer === undefined || !isApi(url)) return false
		const token = await this.tokens.find(bearer)
		if (!token)
			throw new Refused('api/session', pathOf(url), 'There is no such token. "attestary token new" makes one.')
		if (method !== 'GET' && !token.writes)
			throw new Refused(
				'api/token',
				pathOf(url),
				`The token "${token.name}" reads alone: one made with --write may change things.`,
			)
		return true
	}

	/** The cookie for a key that nobody has used; null for any other. */
	exchange(key: string): string | null {
		if (!this.keys.delete(key)) return null
		const session = secret()
		this.sessions.set(session, secret())
		return `${this.cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`
	}

	tokenOf(session: string): string {
		return this.sessions.get(session) ?? ''
	}

	/** Throws unless a change brings the token of its session. */
	checkToken({ method, headers, url }: Asked, session: string): void {
		if (method === 'GET' || headers['attestary-token'] === this.tokenOf(session)) return
		throw new Refused('api/token', pathOf(url), 'A change needs the token of the desk. Load the page again.')
	}

	/** Cookies know no ports: two desks on one machine need two names. */
	private get cookieName(): string {
		return `attestary-${this.host.split(':')[1]}`
	}
}

export const pathOf = (url: string): string => url.split('?')[0] ?? url
export const isApi = (url: string): boolean => /^\/api(?:\/|\?|$)/.test(url)
