/** What an act of deciding is on the command line: its arguments, and what they ask for. */
import type { Asked } from '../../../incident/asked.ts'
import { EXIT } from '../../io.ts'
import { Stop } from '../../session.ts'

export type Options = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Act {
	readonly name: Asked['act']
	readonly args: string
	readonly what: string
	readonly options?: readonly (readonly [flags: string, what: string])[]
	readonly asks: (args: readonly string[], options: Options) => Asked
}

export const usage = (message: string): never => {
	throw new Stop(EXIT.usage, [], message)
}
