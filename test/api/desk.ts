/** A real server on loopback over a real ledger, and a browser's part of talking to it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServeOptions, type Serving, serve } from '../../src/api/server.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { BUILT_THREAD, KNOWLEDGE, preparedLedger, SAMPLES } from '../../tools/desk/prepared.ts'

export { KNOWLEDGE, SAMPLES }

export interface Answer {
	readonly status: number
	readonly headers: Readonly<Record<string, string>>
	readonly text: string
	// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape, and check shapes by the schemas
	readonly json: any
}

export interface Asking {
	readonly method?: string
	readonly headers?: OutgoingHttpHeaders
	readonly body?: string | Uint8Array
	/** Ends a stream as soon as this has come. */
	readonly until?: string
	/** Called with all that has come so far, whenever more has. */
	readonly heard?: (text: string) => void
}

export class TestDesk {
	readonly folder = mkdtempSync(join(tmpdir(), 'attestary api '))
	ledger!: Ledger
	serving!: Serving
	cookie = ''
	token = ''

	/** A ledger with these reports, served; and a session that opened the printed address. */
	async open(paths: readonly string[] = [], options: Partial<ServeOptions> = {}): Promise<this> {
		const file = join(this.folder, 'test.ledger')
		const value = await preparedLedger(file, paths)
		this.ledger = value
		this.serving = await serve({
			ledger: value,
			knowledge: KNOWLEDGE,
			desk: join(this.folder, 'desk'),
			version: '0.0.1',
			by: 'Ilva',
			port: 0,
			helper: { thread: BUILT_THREAD },
			...options,
		})
		await this.enter()
		return this
	}

	get port(): number {
		return this.serving.port
	}
	get host(): string {
		return `127.0.0.1:${this.port}`
	}

	/** Opens a printed address and keeps what it brings. */
	async enter(): Promise<void> {
		const { pathname, search } = new URL(this.serving.newAddress())
		const { headers } = await this.raw(pathname + search)
		this.cookie = headers['set-cookie']?.split(';')[0] ?? ''
		this.token = (await this.get('/api/about')).json.token
	}

	/** As the desk asks: with its session, and its token where something changes. */
	ask(path: string, { headers, ...asking }: Asking = {}): Promise<Answer> {
		const change = asking.method !== undefined && asking.method !== 'GET'
		const own = { cookie: this.cookie, ...(change ? { 'attestary-token': this.token } : {}) }
		return this.raw(path, { ...asking, headers: { ...own, ...headers } })
	}
	get(path: string): Promise<Answer> {
		return this.ask(path)
	}
	post(path: string, body: unknown, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
		return this.ask(path, {
			method: 'POST',
			body: JSON.stringify(body),
			headers: { 'content-type': 'application/json', ...headers },
		})
	}

	/** Exactly these headers and none besides: `fetch` sets some of its own and lets nobody choose the host. */
	raw(path: string, { method = 'GET', headers = {}, body, until, heard }: Asking = {}): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const request = httpRequest(
				{ host: '127.0.0.1', port: this.port, path, method, headers: { host: this.host, ...headers }, agent: false },
				(response) => {
					const chunks: Buffer[] = []
					const end = () => {
						const text = Buffer.concat(chunks).toString('utf8')
						const isJson = response.headers['content-type']?.startsWith('application/json') ?? false
						const flat = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
						resolve({
							status: response.statusCode ?? 0,
							headers: Object.fromEntries(flat),
							text,
							json: isJson && text ? JSON.parse(text) : null,
						})
					}
					response.on('data', (chunk: Buffer) => {
						chunks.push(chunk)
						const text = Buffer.concat(chunks).toString('utf8')
						heard?.(text)
						if (until !== undefined && text.includes(until)) {
							end()
							request.destroy()
						}
					})
					response.on('end', end)
				},
			)
			request.on('error', reject)
			request.end(body)
		})
	}

	/** Adds and waits until that is over; the job as it ended, and the events on the way. */
	async add(
		asking: { readonly json: unknown } | { readonly form: FormData },
	): Promise<{ job: Answer['json']; events: Event[] }> {
		const started = 'json' in asking ? await this.post('/api/add', asking.json) : await this.sendForm(asking.form)
		if (started.status !== 202) throw new Error(started.text)
		const events = eventsIn((await this.get(`/api/jobs/${started.json.job.id}/events`)).text)
		return { job: events.at(-1)?.data, events }
	}

	async sendForm(form: FormData, path = '/api/add'): Promise<Answer> {
		const made = new Response(form)
		const type = made.headers.get('content-type') ?? ''
		const body = new Uint8Array(await made.arrayBuffer())
		return this.ask(path, { method: 'POST', body, headers: { 'content-type': type } })
	}

	async close(): Promise<void> {
		await this.serving?.close()
		this.ledger?.close()
		rmSync(this.folder, { recursive: true, force: true })
	}
}

export interface Event {
	readonly event: string
	readonly data: Answer['json']
}

/** The events of a stream, signs of life left out. */
export function eventsIn(text: string): Event[] {
	return text.split('\n\n').flatMap((block) => {
		const event = /^event: (.*)$/m.exec(block)?.[1]
		const data = /^data: (.*)$/m.exec(block)?.[1]
		return event !== undefined && data !== undefined ? [{ event, data: JSON.parse(data) }] : []
	})
}
