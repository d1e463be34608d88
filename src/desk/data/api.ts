/** The data source over HTTP. Same origin always: the address of the page is the only one it knows. */

import fine from 'world-atlas/countries-50m.json?url'
import coarse from 'world-atlas/countries-110m.json?url'
import { type Adding, type DataSource, type Deciding, type Exporting, type Given, queryOf, Refused } from './source.ts'
import type { About, Job, JobEvents, TableList } from './types.ts'

export function apiSource(): DataSource {
	let token: Promise<string> | null = null
	const about = () => get<About>('about')
	const changeHeaders = async (): Promise<Record<string, string>> => {
		token ??= about().then((said) => said.token)
		return { 'attestary-token': await token }
	}

	const adding: Adding = {
		async start(given) {
			const headers = await changeHeaders()
			const { job } = await ask<{ job: Job }>('add', { method: 'POST', ...bodyOf(given, headers) })
			return job
		},
		async tables(files) {
			return ask<TableList>('columns', { method: 'POST', ...bodyOf({ files }, await changeHeaders()) })
		},
		follow(id, tell) {
			const stream = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`)
			const hear = <E extends keyof JobEvents>(name: E) =>
				stream.addEventListener(name, (event) => {
					const said: JobEvents[E] = JSON.parse((event as MessageEvent<string>).data)
					tell[name](said)
					if (name === 'job' && isOver(said as Job)) stream.close()
				})
			hear('job')
			hear('progress')
			hear('problem')
			return () => stream.close()
		},
		async stop(id) {
			await ask(`jobs/${encodeURIComponent(id)}`, { method: 'DELETE', headers: await changeHeaders() })
		},
	}

	const post = async <T>(path: string, body: unknown): Promise<T> => {
		const headers = { ...(await changeHeaders()), 'content-type': 'application/json' }
		return ask(path, { method: 'POST', body: JSON.stringify(body), headers })
	}
	const deciding: Deciding = {
		decide: (wanted) => post('decisions', wanted),
		code: (wanted) => post('codings', wanted),
		decisions: (filters) => get(`decisions${queryOf(filters)}`),
		rounds: (filters) => get(`rounds${queryOf(filters)}`),
		review: (filters) => get(`review${queryOf(filters)}`),
	}

	const exporting: Exporting = {
		formats: () => get('exports/formats'),
		preview: (filters, signal) => ask(`exports/preview${queryOf(filters)}`, { signal }),
		work: () => get('exports/work'),
		async make(filters, signal) {
			const headers = await changeHeaders()
			return (await answered(`exports${queryOf(filters)}`, { method: 'POST', headers, signal })).blob()
		},
	}

	return {
		about,
		method: () => get('method'),
		reports: (filters) => get(`reports${queryOf(filters)}`),
		report: (id) => get(`reports/${encodeURIComponent(id)}`),
		reportProblems: (id) => get(`reports/${encodeURIComponent(id)}/problems`),
		async original(id) {
			const bytes = await (await answered(`reports/${encodeURIComponent(id)}/original`, {})).arrayBuffer()
			try {
				return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
			} catch {
				return { text: null }
			}
		},
		originalOf: (id) => `/api/reports/${encodeURIComponent(id)}/original`,
		incidents: (filters) => get(`incidents${queryOf(filters)}`),
		marks: (filters) => get(`incidents/marks${queryOf(filters)}`),
		incident: (key) => get(`incidents/${encodeURIComponent(key)}`),
		chains: (filters) => get(`chains${queryOf(filters)}`),
		chain: (key) => get(`chains/${encodeURIComponent(key)}`),
		speakers: (filters) => get(`speakers${queryOf(filters)}`),
		speaker: (who, filters) => get(`speakers/${encodeURIComponent(who)}${queryOf(filters)}`),
		actors: (filters) => get(`registry/actors${queryOf(filters)}`),
		places: (filters) => get(`registry/places${queryOf(filters)}`),
		search: (words) => get(`search${queryOf({ q: words })}`),
		towns: (area) => get(`towns${queryOf({ area })}`),
		outlines: () => get('outlines'),
		async world(grain) {
			const answer = await fetch(grain === 'fine' ? fine : coarse)
			if (!answer.ok)
				throw new Refused(
					'The outlines of the world are missing. Build the desk again.',
					'desk/no-world',
					answer.status,
				)
			return answer.json()
		},
		onChange(changed) {
			const stream = new EventSource('/api/events')
			stream.addEventListener('changed', changed)
			return () => stream.close()
		},
		adding,
		cited: null,
		pages: null,
		deciding,
		exporting,
	}
}

export const isOver = (job: Job): boolean => job.state === 'done' || job.state === 'stopped' || job.state === 'failed'

function bodyOf(given: Given, headers: Record<string, string>): RequestInit {
	if (!('files' in given))
		return { body: JSON.stringify(given), headers: { ...headers, 'content-type': 'application/json' } }
	const form = new FormData()
	for (const file of given.files) form.append('files', file, file.name)
	if (given.columns) form.append('columns', JSON.stringify(given.columns))
	return { body: form, headers }
}

const get = <T>(path: string): Promise<T> => ask<T>(path, {})

async function ask<T>(path: string, init: RequestInit): Promise<T> {
	const answer = await answered(path, init)
	return answer.status === 204 ? (null as T) : answer.json()
}

/** The answer, when it is a success. */
async function answered(path: string, init: RequestInit): Promise<Response> {
	let answer: Response
	try {
		answer = await fetch(`/api/${path}`, init)
	} catch (error) {
		if (init.signal?.aborted) throw error
		throw new Refused('Attestary does not answer. Is it still running in its terminal?', 'desk/unreachable', 0)
	}
	if (answer.ok) return answer
	const said = (await answer.json().catch(() => null)) as { problem?: { code: string; message: string } } | null
	const { code, message } = said?.problem ?? {
		code: `http/${answer.status}`,
		message: 'Attestary could not answer this.',
	}
	throw new Refused(message, code, answer.status)
}
