/** What a person gives to be added, out of a request: a text, an address, or files of a form. */
import type { FastifyRequest } from 'fastify'
import { Columns, readColumns } from '../intake/columns.ts'
import type { Given as Metadata } from '../intake/given.ts'
import type { Sent } from '../intake/index.ts'
import type { Given } from '../run/helper.ts'
import { type AddRequest, MOST_MEGABYTES } from './contract.ts'
import { Refused } from './refuse.ts'

export interface Adding {
	readonly given: Given
	/** What the person says of it, which wins over what it says of itself. */
	readonly options: Metadata
}

export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
const MOST_FILES = 10_000
const SAID = ['published', 'publisher', 'title', 'rights'] as const

export async function addingOf(
	request: FastifyRequest,
	read: (body: unknown) => AddRequest | undefined,
): Promise<Adding> {
	const type = request.headers['content-type'] ?? ''
	if (type.startsWith('multipart/form-data')) return filesIn(request, type)
	const asked = read(request.body)
	if (asked && 'text' in asked) {
		const { text, ...options } = asked
		return { given: { kind: 'text', text }, options }
	}
	return { given: { kind: 'address', url: asked?.url.trim() ?? '' }, options: {} }
}

async function filesIn({ body, url }: FastifyRequest, type: string): Promise<Adding> {
	const refuse = (what: string) => new Refused('api/bad-request', url, what)
	const form = await new Response(body as Buffer<ArrayBuffer>, { headers: { 'content-type': type } })
		.formData()
		.catch(() => {
			throw refuse('What was sent is not a form that can be read.')
		})
	const options: Record<string, string> = {}
	let columns: Columns | undefined
	const files: { name: string; bytes: Uint8Array }[] = []
	for (const [field, value] of form) {
		if (typeof value !== 'string' && field === 'files')
			files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
		else if (typeof value === 'string' && SAID.some((name) => name === field)) options[field] = value
		else if (typeof value === 'string' && field === 'columns') {
			columns = columnsIn(value, refuse)
		} else throw refuse(`The form has a field "${field.slice(0, 60)}" that is not known.`)
	}
	if (files.length === 0) throw refuse('The form holds no files.')
	if (files.length > MOST_FILES)
		throw refuse(`The form holds more than ${MOST_FILES} files. Add the folder with "attestary add".`)
	return { given: { kind: 'files', files, columns }, options }
}

/** As a person writes them, or as JSON where names hold commas. */
function columnsIn(value: string, refuse: (what: string) => Refused): Columns {
	if (!value.startsWith('{')) {
		const read = readColumns(value)
		if (typeof read === 'string') throw refuse(read)
		return read
	}
	try {
		return Columns.parse(JSON.parse(value))
	} catch {
		throw refuse(
			'The columns are no object of JSON that says which column holds the text, or the date of what happened.',
		)
	}
}

/** The files of a form that are only to be looked at. */
export async function filesOf(request: FastifyRequest): Promise<readonly Sent[]> {
	const { given } = await filesIn(request, request.headers['content-type'] ?? '')
	return given.kind === 'files' ? given.files : []
}
