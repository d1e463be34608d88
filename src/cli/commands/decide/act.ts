/** What an act of deciding is, and the names that several of them read. */
import type { DecisionBody } from '../../../incident/schema.ts'
import type { Ledger } from '../../../ledger/index.ts'
import { incidentNamed, keyNamed, reportNamed } from '../../held.ts'
import { EXIT } from '../../io.ts'
import { Stop } from '../../session.ts'

export type Options = Readonly<Record<string, string | readonly string[] | undefined>>
type Body = (ledger: Ledger, args: readonly string[], options: Options) => DecisionBody

export interface Act {
	readonly name: string
	readonly args: string
	readonly what: string
	readonly options?: readonly (readonly [flags: string, what: string])[]
	readonly body: Body
}

export const usage = (message: string): never => {
	throw new Stop(EXIT.usage, [], message)
}

/** A mention, statement or link by its key; an incident stands for the first of its mentions. */
export function endOf(ledger: Ledger, name = ''): string {
	return keyNamed(ledger, name) ?? incidentNamed(ledger, name).mentions[0]!
}

/** A claim by its key; null when it is the name of something else. */
export const claimNamed = (ledger: Ledger, name: string): string | null =>
	name.startsWith('c-') ? keyNamed(ledger, name) : null

export const reportOf = (ledger: Ledger, name = ''): string =>
	reportNamed(ledger, name) ??
	usage(`There is no report ${name} in the ledger. "attestary list --reports" shows those there are.`)
