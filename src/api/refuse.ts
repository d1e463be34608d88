/** Whatever goes wrong in answering is a problem with a fitting status: the one shape of every refusal. */
import { LedgerFault } from '../ledger/index.ts'
import type { Problem, ProblemCode } from '../report/problem.ts'

const STATUS: Partial<Record<ProblemCode, number>> = {
	'api/session': 401,
	'api/foreign': 403,
	'api/token': 403,
	'api/not-found': 404,
	'api/ambiguous': 409,
	'api/bad-request': 400,
	'api/too-large': 413,
	'decision/unknown-target': 404,
	'decision/ambiguous': 409,
	'decision/bad-value': 422,
	'evidence/not-in-report': 422,
	'ledger/read-only': 409,
	'ledger/locked': 503,
	'ledger/full': 507,
}

/** Thrown by a route that has no answer. */
export class Refused extends Error {
	readonly problem: Problem
	constructor(code: ProblemCode, about: string, message: string) {
		super(message)
		this.problem = { code, level: 'error', report: about, span: null, message }
	}
}

interface Answer {
	readonly status: number
	readonly problem: Problem
	/** True when it is a fault of our own, to be told where the server runs. */
	readonly ours: boolean
}

export function refusalOf(error: unknown, path: string): Answer {
	const known = error instanceof Refused || error instanceof LedgerFault ? error.problem : requestProblem(error, path)
	if (known) return { status: STATUS[known.code] ?? 500, problem: known, ours: false }
	const message = 'The server failed on this request, and that is its own fault. What it said stands in its terminal.'
	return { status: 500, problem: { code: 'api/failed', level: 'error', report: path, span: null, message }, ours: true }
}

/** What the server itself says of a request that it cannot read. */
function requestProblem(error: unknown, path: string): Problem | null {
	const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }
	if (typeof statusCode !== 'number' || statusCode < 400 || statusCode > 499) return null
	if (statusCode === 413)
		return new Refused(
			'api/too-large',
			path,
			'This is more than the server takes at once. Add it in parts, or with "attestary add".',
		).problem
	const what: Record<string, string> = {
		FST_ERR_CTP_INVALID_MEDIA_TYPE: 'What was sent is neither JSON nor a form with files.',
		FST_ERR_CTP_EMPTY_JSON_BODY: 'Nothing was sent.',
		FST_ERR_BAD_URL: 'The path is not written as an address can be.',
	}
	return new Refused('api/bad-request', path, what[String(code)] ?? 'What was sent is not JSON that can be read.')
		.problem
}
