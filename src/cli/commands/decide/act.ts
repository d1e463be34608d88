/** What an act of deciding is on the command line: its arguments, and what they ask for. */
import type { Asked } from '../../../incident/asked.ts'
import { EXIT } from '../../io.ts'
import { shown } from '../../print/layout.ts'
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

/** A value that is given as JSON. */
export function jsonOf(value = ''): unknown {
	try {
		return JSON.parse(value)
	} catch {
		return usage(`The value must be JSON, for example '{"name":"Qaradan"}'. It is ${shown(value)}.`)
	}
}
