/**
 * Checking a whole ledger against itself: each kind of thing by its own rule. What is wrong is told as problems; nothing is mended and
 * nothing is thrown, not even by a damaged file.
 */
import type { Problem } from '../../report/problem.ts'
import type { Connection } from '../driver.ts'
import { problemOf } from '../faults.ts'
import { checkColumns, checkDerived, type Rebuilt } from './derived.ts'
import { checkEvidence } from './evidence.ts'
import { checkFile, checkSearch } from './file.ts'
import { checkLog } from './log.ts'
import { checkReleases } from './releases.ts'
import { checkTexts } from './texts.ts'

export interface VerifyOptions {
	/** What the facts give today; compared with what is stored. Left out: not compared. */
	readonly rebuilt?: Rebuilt
	/** A hash of a line of the log that was noted elsewhere: the log must still hold it. */
	readonly head?: string
	/** No more problems than this are listed. */
	readonly most?: number
}

export interface Verified {
	readonly problems: readonly Problem[]
	/** True when there were more than are listed. */
	readonly more: boolean
	/** How many of each kind were looked at. */
	readonly checked: Readonly<Record<string, number>>
	/** The hash of the log's last line. Note it elsewhere to notice a log that was cut short. */
	readonly head: string
}

export type Tell = (code: Problem['code'], about: string, message: string, span?: Problem['span']) => void
/** One check: counts what it looked at. */
export type Check = (db: Connection, tell: Tell, count: (kind: string, n?: number) => void) => void | Promise<void>

export async function verify(
	db: Connection,
	file: string,
	{ rebuilt, head, most = 1000 }: VerifyOptions,
): Promise<Verified> {
	const problems: Problem[] = []
	const checked: Record<string, number> = {}
	let more = false
	const tell: Tell = (code, report, message, span = null) => {
		if (problems.length < most) problems.push({ code, level: 'error', report, span, message })
		else more = true
	}
	const count = (kind: string, n = 1) => {
		checked[kind] = (checked[kind] ?? 0) + n
	}
	const checks: Check[] = [checkFile, checkLog, checkReleases, checkTexts, checkEvidence, checkColumns, checkSearch]
	if (rebuilt) checks.push((...args) => checkDerived(rebuilt, ...args))
	for (const check of checks) {
		try {
			await check(db, tell, count)
		} catch (error) {
			const problem = problemOf(error)
			const message = `The check could not be finished: ${error instanceof Error ? error.message : String(error)}.`
			tell(problem?.code ?? 'ledger/damaged', file, problem?.message ?? message)
		}
	}
	let last = ''
	try {
		last = db.get<{ hash: string }>('select hash from log order by seq desc limit 1')?.hash ?? ''
		if (head && !db.get('select 1 from log where hash = ?', head)) {
			tell(
				'ledger/log-altered',
				file,
				'The log does not hold the line whose hash was noted: it was cut short or written anew.',
			)
		}
	} catch {
		// The log was found unreadable above.
	}
	return { problems, more, checked, head: last }
}
