/** The server of the desk: the routes of `contract.ts`, the built pages, and the door before both. It listens on this machine alone. */
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { EVERYTHING } from '../incident/release/inclusion.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Problem } from '../report/problem.ts'
import { tablesIn } from '../run/columns.ts'
import { Helper, type HelperOptions } from '../run/helper.ts'
import { about } from './about.ts'
import { type Adding, addingOf, filesOf, MOST_BYTES } from './adding.ts'
import { chainList, chainPage } from './chains.ts'
import { AddRequest, type Answer, ROUTES, type Route, type RouteName } from './contract.ts'
import { CodeRequest, DecideRequest } from './deciding-routes.ts'
import { codeFor, decideFor, decisionList } from './decisions.ts'
import { Door, HEADERS, isApi, pathOf } from './door.ts'
import { openStream, type Stream } from './events.ts'
import { Exports } from './export-work.ts'
import { exportFor, exportPreview, formatList } from './exports.ts'
import { type Desk, type Served as File, readDesk } from './files.ts'
import { incidentList, incidentPage, marks } from './incidents.ts'
import { isOver, Jobs } from './jobs.ts'
import { method } from './method.ts'
import { openApi } from './openapi.ts'
import { ENTERED, LOCKED, NOT_BUILT } from './pages.ts'
import { type Project, projectOf } from './project.ts'
import { Refused, refusalOf } from './refuse.ts'
import { actorRegistry, placeRegistry } from './registry.ts'
import { original, reading, reportList } from './reports.ts'
import { reviewQueue } from './review.ts'
import { roundList } from './rounds.ts'
import type { Job, JobEvents, LedgerEvents, Refusal } from './schema.ts'
import { search } from './search.ts'
import { speakerList, speakerPage } from './speakers.ts'
import { Watch } from './watch.ts'

export interface ServeOptions {
	readonly ledger: Ledger
	/** The folder of the project's own knowledge. */
	readonly knowledge: string | null
	/** The folder of the built desk. */
	readonly desk: string
	readonly version: string
	/** What counts in exports and releases; everything recordable when left out. */
	readonly rules?: Inclusion
	/** Who adds. */
	readonly by: string
	/** The port that is asked for; when it is taken, the next free one. 0: any. */
	readonly port: number
	/** Told what is wrong in the project's knowledge. */
	readonly tell?: (problems: readonly Problem[]) => void
	/** Told of faults of our own. */
	readonly complain?: (error: unknown) => void
	readonly now?: () => Date
	readonly helper?: HelperOptions
}

export interface Serving {
	readonly port: number
	/** An address that opens the desk once. */
	newAddress(): string
	close(): Promise<void>
}

const HOST = '127.0.0.1'
/** How many ports are tried one after the other before any free one is taken. */
const PORTS = 20

export async function serve(options: ServeOptions): Promise<Serving> {
	const server = new Server(options, await readDesk(options.desk), await projectOf(options.knowledge, options.tell))
	return server.listen(options.port)
}

interface Heard {
	readonly request: FastifyRequest
	readonly reply: FastifyReply
}
type Query<N extends RouteName> = (typeof ROUTES)[N] extends { query: z.ZodType }
	? z.infer<(typeof ROUTES)[N]['query']>
	: unknown
type Params<N extends RouteName> = (typeof ROUTES)[N] extends { params: z.ZodType }
	? z.infer<(typeof ROUTES)[N]['params']>
	: unknown
/** Streams, bytes and JSON of others are sent as they are. */
type Returned<N extends RouteName> = [Answer<N>] extends [never] ? unknown : Answer<N>
type Handler<N extends RouteName> = (
	asked: { readonly query: Query<N>; readonly params: Params<N> },
	heard: Heard,
) => Returned<N> | Promise<Returned<N>>

class Server {
	private readonly options: ServeOptions
	private readonly desk: Desk
	private readonly project: Project
	private readonly app: FastifyInstance
	private readonly door: Door
	private readonly helper: Helper
	/** A thread of its own, so that nobody who decides waits for a long adding. */
	private readonly decider: Helper
	/** Another for exports: a whole ledger is read for each. */
	private readonly exporter: Helper
	private readonly exports = new Exports()
	private readonly jobs: Jobs
	private readonly watch: Watch
	private readonly streams = new Set<Pick<Stream<unknown>, 'end'>>()

	constructor(options: ServeOptions, desk: Desk, project: Project) {
		const { ledger, knowledge, by, now = () => new Date(), complain = () => {} } = options
		this.options = options
		this.desk = desk
		this.project = project
		this.door = new Door(ledger.file)
		this.helper = new Helper({ ledger: ledger.file, knowledge }, options.helper)
		this.decider = new Helper({ ledger: ledger.file, knowledge }, options.helper)
		this.exporter = new Helper({ ledger: ledger.file, knowledge }, options.helper)
		this.jobs = new Jobs({ helper: this.helper, by, now, complain })
		this.watch = new Watch(ledger)
		this.app = fastify({
			bodyLimit: MOST_BYTES,
			exposeHeadRoutes: false,
			forceCloseConnections: true,
			http: { maxHeaderSize: 64 * 1024, headersTimeout: 15_000 },
			keepAliveTimeout: 5_000,
			requestTimeout: 120_000,
			routerOptions: { maxParamLength: 16_000 },
			frameworkErrors: (error, request, reply) => {
				void this.refuse(error, request, reply)
			},
		})
		this.app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, done) =>
			done(null, body),
		)
		this.app.removeContentTypeParser('text/plain')
		this.app.addHook('onRequest', (request, reply) => this.enter(request, reply))
		this.app.setErrorHandler((error, request, reply) => this.refuse(error, request, reply))
		this.app.setNotFoundHandler((request, reply) => this.page(request, reply))
		this.routes()
	}

	async listen(wanted: number): Promise<Serving> {
		const ports =
			wanted === 0 ? [0] : [...Array.from({ length: PORTS }, (_, i) => wanted + i).filter((p) => p < 65_536), 0]
		for (const port of ports) {
			try {
				await this.app.listen({ host: HOST, port })
				break
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error
			}
		}
		const { port } = this.app.server.address() as AddressInfo
		this.door.opens(`${HOST}:${port}`)
		return { port, newAddress: () => this.door.newAddress(), close: () => this.close() }
	}

	private async close(): Promise<void> {
		for (const job of this.jobs.list()) if (!isOver(job)) this.jobs.stop(job.id)
		this.watch.close()
		for (const stream of this.streams) stream.end()
		await this.app.close()
		await Promise.all([this.helper.close(), this.decider.close(), this.exporter.close()])
	}

	/* The door ----------------------------------------------------------------------------------------------------- */

	private async enter(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
		reply.headers(HEADERS)
		const { method, url, headers } = request
		const asked = { method, url, headers }
		this.door.checkSender(asked)
		if (await this.door.comesByToken(asked)) return
		const key = method === 'GET' && !isApi(url) ? new URLSearchParams(url.split('?')[1]).get('key') : null
		const cookie = key === null ? null : this.door.exchange(key)
		if (cookie) {
			reply.header('set-cookie', cookie)
			// After a link from elsewhere the browser leaves the cookie out of what it is redirected to.
			const fromElsewhere = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site'
			if (fromElsewhere) return reply.header('refresh', '0; url=/').type('text/html; charset=utf-8').send(ENTERED)
			return reply.redirect('/', 303)
		}
		const session = this.door.sessionOf(asked)
		if (session === null) {
			if (wantsPage(request)) return reply.status(401).type('text/html; charset=utf-8').send(LOCKED)
			throw new Refused(
				'api/session',
				pathOf(url),
				'Open the desk by the address that Attestary printed when it started.',
			)
		}
		// The key has done its work: it does not stay in the address, nor in the history.
		if (key !== null) return reply.redirect('/', 303)
		this.door.checkToken(asked, session)
	}

	private refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
		const { status, problem, ours } = refusalOf(error, pathOf(request.url))
		if (ours) this.options.complain?.(error)
		return reply
			.headers(HEADERS)
			.status(status)
			.type('application/json; charset=utf-8')
			.send({ problem } as Refusal)
	}

	/* Pages -------------------------------------------------------------------------------------------------------- */

	private page(request: FastifyRequest, reply: FastifyReply): FastifyReply {
		const path = pathOf(request.url)
		const file = request.method === 'GET' && !isApi(path) ? this.fileFor(path, request) : null
		if (file) return sendFile(file, request, reply)
		if (request.method === 'GET' && wantsPage(request) && !this.desk.page)
			return reply.status(503).type('text/html; charset=utf-8').send(NOT_BUILT)
		throw new Refused('api/not-found', path, 'There is no such path.')
	}

	/** A file of the desk, or its page: which view an address means is known to the desk alone. */
	private fileFor(path: string, request: FastifyRequest): File | null {
		return this.desk.files.get(path) ?? (path.startsWith('/assets/') || !wantsPage(request) ? null : this.desk.page)
	}

	/* Routes ------------------------------------------------------------------------------------------------------- */

	private on<N extends RouteName>(name: N, handler: Handler<N>): void {
		const route: Route = ROUTES[name]
		this.app.route({
			method: route.method,
			url: route.path,
			handler: async (request, reply) => {
				const query = parsed(route.query, request.query, request)
				const params = parsed(route.params, request.params, request)
				const answer = await handler({ query, params } as never, { request, reply })
				if (reply.sent) return reply
				return reply.status(route.status ?? 200).send(answer)
			},
		})
	}

	private routes(): void {
		const { ledger, version } = this.options
		const { countryName, outlines } = this.project
		this.on('about', (_, { request }) => {
			const session = this.door.sessionOf(request)
			const serving = { version, countryName, hasOutlines: outlines !== null }
			return about(ledger, serving, this.door.tokenOf(session ?? ''))
		})
		this.on('reports', ({ query }) => reportList(ledger, query))
		this.on('report', ({ params }) => reading(ledger, params.id))
		this.on('problems', async ({ params: { id } }) => {
			const { value, problems } = await this.helper.problems(id)
			if (!value) {
				const [problem] = problems
				throw problem
					? new Refused(problem.code, id, problem.message)
					: new Refused('api/not-found', id, 'There is no such report in the ledger.')
			}
			return { problems: [...value] }
		})
		this.on('original', ({ params, query }, { reply }) => {
			const { bytes, name, isText } = original(ledger, params.id, query.capture)
			// Never a page, whatever it holds: text or a file, to be saved, in a sandbox where nothing runs or loads.
			reply.headers({
				'content-security-policy': "sandbox; default-src 'none'",
				'content-type': isText ? 'text/plain; charset=utf-8' : 'application/octet-stream',
				'content-disposition': `attachment; filename="${name}"`,
			})
			return Buffer.from(bytes)
		})
		this.on('incidents', ({ query }) => incidentList(ledger, query, countryName))
		this.on('marks', ({ query }) => marks(ledger, query))
		this.on('incident', ({ params }) => incidentPage(ledger, params.key))
		this.on('method', () => method(ledger, { version, countryName, rules: this.options.rules ?? EVERYTHING }))
		this.on('chains', ({ query }) => chainList(ledger, query))
		this.on('chain', ({ params }) => chainPage(ledger, params.key))
		this.on('speakers', ({ query }) => speakerList(ledger, query))
		this.on('speaker', ({ params, query }) => speakerPage(ledger, params.who, query))
		this.on('actors', ({ query }) => actorRegistry(ledger, query))
		this.on('places', ({ query }) => placeRegistry(ledger, query))
		this.on('towns', async ({ query }) => ({ towns: await this.project.towns(query.area, query.limit) }))
		this.on('search', ({ query }) => search(ledger, query))
		this.on('decisions', ({ query }) => decisionList(ledger, query))
		this.on('code', (_, { request }) => {
			const { by, coding } = parsed(CodeRequest, request.body, request)!
			return codeFor(ledger, this.decider, by, coding)
		})
		this.on('rounds', ({ query }) => roundList(ledger, query))
		this.on('review', ({ query }) => reviewQueue(ledger, query))
		this.on('decide', (_, { request }) => {
			const { by, reason, decisions } = parsed(DecideRequest, request.body, request)!
			const at = (this.options.now ?? (() => new Date()))().toISOString()
			return decideFor(ledger, this.decider, { by, reason, asked: decisions, at })
		})
		this.on('formats', () => formatList())
		this.on('exportPreview', ({ query }, { reply }) =>
			this.exports.during('preview', reply.raw, (watched) =>
				exportPreview(this.exporter, query, this.options.rules, watched),
			),
		)
		this.on('exportWork', () => this.exports.at())
		this.on('export', async ({ query }, { reply }) => {
			const { by, rules } = this.options
			const bytes = await this.exports.during('export', reply.raw, (watched) =>
				exportFor(ledger, this.exporter, query, { by, rules }, watched),
			)
			reply.headers({
				'content-type': 'application/zip',
				'content-disposition': `attachment; filename="attestary-${query.format}.zip"`,
			})
			return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		})
		this.on('add', async (_, { request }) => ({
			job: this.add(await addingOf(request, (body) => parsed(AddRequest, body, request))),
		}))
		this.on('columns', async (_, { request }) => ({
			tables: (await tablesIn(await filesOf(request), ledger.file)).map((one) => ({
				...one,
				header: [...one.header],
				rows: one.rows.map((row) => [...row]),
				guess: { ...one.guess } as Record<string, string>,
			})),
		}))
		this.on('jobs', () => ({ jobs: this.jobs.list() }))
		this.on('job', ({ params }) => ({ job: found(this.jobs.get(params.id), params.id) }))
		this.on('stopJob', ({ params }) => ({ job: found(this.jobs.stop(params.id), params.id) }))
		this.on('jobEvents', ({ params: { id } }, heard) => {
			found(this.jobs.get(id), id)
			let unlisten = () => {}
			const stream = this.stream<JobEvents>(heard, () => unlisten())
			unlisten = this.jobs.listen(id, (event, data) => {
				stream.send(event, data)
				if (event === 'job' && isOver(data as Job)) stream.end()
			})
		})
		this.on('events', (_, heard) => {
			let unlisten = () => {}
			const stream = this.stream<LedgerEvents>(heard, () => unlisten())
			stream.send('hello', {})
			unlisten = this.watch.listen(() => stream.send('changed', {}))
		})
		this.on('outlines', (_, { reply }) => {
			if (!outlines) return reply.status(204).send()
			return reply.type('application/json; charset=utf-8').send({ type: 'FeatureCollection', features: outlines })
		})
		this.on('openapi', () => openApi(version))
	}

	private add({ given, options }: Adding): Job {
		const { file, readOnly } = this.options.ledger
		if (readOnly)
			throw new Refused('ledger/read-only', file, 'This ledger cannot be written to, so nothing can be added.')
		return this.jobs.start(given, options)
	}

	private stream<E>({ reply }: Heard, onEnd: () => void): Stream<E> {
		reply.hijack()
		const stream = openStream<E>(reply.raw, () => {
			this.streams.delete(stream)
			onEnd()
		})
		this.streams.add(stream)
		return stream
	}
}

function parsed<T>(schema: z.ZodType<T> | undefined, value: unknown, { url }: FastifyRequest): T | undefined {
	if (!schema) return undefined
	const read = schema.safeParse(value ?? {})
	if (read.success) return read.data
	const [issue] = read.error.issues
	const where = issue?.path.length ? `"${issue.path.join('.')}": ` : ''
	throw new Refused('api/bad-request', pathOf(url), `What was asked does not fit. ${where}${issue?.message ?? ''}`)
}

function found(job: Job | null, id: string): Job {
	if (!job) throw new Refused('api/not-found', id, 'There is no such job. Jobs are forgotten when Attestary ends.')
	return job
}

/** A browser that shows what comes, not a program or a part of a page. */
function wantsPage({ url, headers }: FastifyRequest): boolean {
	return !isApi(url) && (headers.accept ?? '').includes('text/html')
}

function sendFile({ bytes, type, etag, cache }: File, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
	reply.headers({ etag, 'cache-control': cache })
	if (headers['if-none-match'] === etag) return reply.status(304).send()
	return reply.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
