#!/usr/bin/env node
/** The command `attestary`. Whatever happens, a person reads sentences and a program reads an exit code. */
import { userInfo } from 'node:os'
import process from 'node:process'
import type { Io } from './io.ts'
import { run } from './program.ts'

const io: Io = {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	env: process.env,
	now: () => new Date(),
	user: userName(),
	ended: () =>
		new Promise((end) => {
			// Once: a second Ctrl-C ends at once.
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end())
		}),
}

// The reader of a pipe may leave early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2), io)

function userName(): string {
	try {
		return userInfo().username
	} catch {
		return 'unknown'
	}
}
