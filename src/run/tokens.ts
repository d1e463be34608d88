/**
 * Tokens by which scripts ask the server, in a file beside the ledger. Only their hashes are kept: a token is shown once, when it
 * is made, and whoever can read the file cannot ask with it.
 */
import { createHash, randomBytes } from 'node:crypto'
import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Outcome } from '../report/problem.ts'

export type Token = Readonly<z.infer<typeof Token>>
const Token = z.strictObject({
	name: z.string().min(1).max(100),
	/** Of the whole token. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	writes: z.boolean(),
	made: z.string(),
})
const File = z.strictObject({ format: z.literal('attestary-tokens/1'), tokens: z.array(Token) })

/** `attestary.ledger` → `attestary.ledger.tokens.json`. */
export function tokenFile(ledger: string): string {
	const path = resolve(ledger)
	return join(dirname(path), `${basename(path)}.tokens.json`)
}

/** None when there is no such file; a problem, and none, when it cannot be read. */
export async function readTokens(ledger: string): Promise<Outcome<readonly Token[]>> {
	const file = tokenFile(ledger)
	const text = await readFile(file, 'utf8').catch(() => null)
	if (text === null) return { value: [], problems: [] }
	try {
		return { value: File.parse(JSON.parse(text)).tokens, problems: [] }
	} catch {
		const message = 'It does not hold tokens as Attestary writes them, so none counts. Delete it and make new ones.'
		return { value: [], problems: [{ code: 'api/bad-tokens', level: 'error', report: file, span: null, message }] }
	}
}

/** A new token, to be shown once. Another of the same name ends. */
export async function makeToken(ledger: string, of: Pick<Token, 'name' | 'writes' | 'made'>): Promise<string> {
	const token = `att_${randomBytes(32).toString('base64url')}`
	const others = (await readTokens(ledger)).value.filter(({ name }) => name !== of.name)
	await write(ledger, [...others, { ...of, sha256: hashed(token) }])
	return token
}

/** False when there is none of that name. */
export async function removeToken(ledger: string, name: string): Promise<boolean> {
	const { value } = await readTokens(ledger)
	const left = value.filter((one) => one.name !== name)
	if (left.length === value.length) return false
	await write(ledger, left)
	return true
}

async function write(ledger: string, tokens: readonly Token[]): Promise<void> {
	const file = tokenFile(ledger)
	await writeFile(`${file}.new`, `${JSON.stringify({ format: 'attestary-tokens/1', tokens }, null, '\t')}\n`, {
		mode: 0o600,
	})
	await chmod(`${file}.new`, 0o600)
	await rename(`${file}.new`, file)
}

const hashed = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The tokens of a ledger as they stand now: the file is read again when it has changed, so that a removed one ends at once. */
export class Tokens {
	private readonly ledger: string
	private seen = ''
	private held = new Map<string, Token>()
	constructor(ledger: string) {
		this.ledger = ledger
	}

	async find(token: string): Promise<Token | null> {
		const facts = await stat(tokenFile(this.ledger)).catch(() => null)
		const now = facts ? `${facts.ino} ${facts.mtimeMs} ${facts.size}` : ''
		if (now !== this.seen) {
			this.held = new Map((await readTokens(this.ledger)).value.map((one) => [one.sha256, one]))
			this.seen = now
		}
		return this.held.get(hashed(token)) ?? null
	}
}
