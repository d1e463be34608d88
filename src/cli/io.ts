/** Everything of the outside that the command line touches, in one value: a test hands in another. */
import type { Readable } from 'node:stream'
import { lookOf } from './print/layout.ts'

export interface Out {
	write(text: string): unknown
	readonly isTTY?: boolean | undefined
	readonly columns?: number | undefined
}

export interface Io {
	readonly stdin: Readable
	readonly stdout: Out
	readonly stderr: Out
	readonly env: Readonly<Record<string, string | undefined>>
	readonly now: () => Date
	readonly user: string
	/** Resolves when somebody asks the program to end: Ctrl-C, a closed terminal, the system going down. */
	readonly ended: () => Promise<void>
}

/** Exit codes, as the help lists them. */
export const EXIT = { ok: 0, problems: 1, usage: 2, ledger: 3, bug: 70 } as const

export const outLook = (io: Io) => lookOf(streamOf(io.stdout), io.env)
export const errLook = (io: Io) => lookOf(streamOf(io.stderr), io.env)

function streamOf({ isTTY, columns }: Out): { isTTY?: boolean; columns?: number } {
	return { ...(isTTY === undefined ? {} : { isTTY }), ...(columns === undefined ? {} : { columns }) }
}
