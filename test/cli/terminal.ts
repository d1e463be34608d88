/** The command line in this process: what it writes and its exit code. No terminal, no colour, 80 columns. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli/program.ts'

export interface Typed {
	readonly code: number
	readonly out: string
	readonly err: string
}

export async function attestary(
	args: readonly string[],
	{
		stdin = '',
		env = {},
		ended = () => new Promise(() => {}),
	}: { stdin?: string; env?: Record<string, string>; ended?: () => Promise<void> } = {},
): Promise<Typed> {
	const written = { out: '', err: '' }
	const code = await run(args, {
		stdin: Readable.from([Buffer.from(stdin)]),
		stdout: { write: (text) => (written.out += text) },
		stderr: { write: (text) => (written.err += text) },
		env,
		now: () => new Date('2026-01-02T03:04:05Z'),
		user: 'Ilva',
		ended,
	})
	return { code, ...written }
}

/** A folder of its own for a test file, with a blank in its name. */
export class Folder {
	readonly path = mkdtempSync(join(tmpdir(), 'attestary cli '))
	file(name: string, content?: string | Uint8Array): string {
		const path = join(this.path, name)
		if (content !== undefined) writeFileSync(path, content)
		return path
	}
	remove(): void {
		rmSync(this.path, { recursive: true, force: true })
	}
}

/** Lines that would not fit: the widest that was written. */
export const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length))
