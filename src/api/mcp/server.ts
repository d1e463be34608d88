/**
 * The ledger for assistants, by the Model Context Protocol over standard input and output: no port is opened. Reading is all they
 * may do unless deciding was allowed; what a public export withholds is withheld.
 */
import type { Readable, Writable } from 'node:stream'
import { McpServer } from '@modelcontextprotocol/server'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { z } from 'zod'
import { refusalOf } from '../refuse.ts'
import { type Desk, TOOLS, type Tool } from './tools.ts'
import { Withholding } from './withholding.ts'

export interface McpOptions extends Omit<Desk, 'withholding'> {
	readonly version: string
	readonly mayDecide: boolean
	readonly stdin: Readable
	readonly stdout: Writable
	/** Told of faults of our own. */
	readonly complain: (error: unknown) => void
}

const INSTRUCTIONS = `Attestary is a sourced ledger of incidents of armed conflict, read from news reports. Every value has words and a speaker: cite the report and say who says so. Figures stand as low, best and high and are never averaged. An alleged doer is not a doer; a denial stands beside the blame. What is not in the ledger is not known: do not fill it in.`

/** Answers until standard input ends. */
export function serveMcp({ version, mayDecide, stdin, stdout, complain, ...rest }: McpOptions): {
	close(): Promise<void>
} {
	const desk: Desk = { ...rest, withholding: new Withholding(rest.ledger, rest.tellsAll) }
	const tools = Object.entries<Tool>(TOOLS as never).filter(([, { writes }]) => mayDecide || !writes)
	const make = () => {
		const server = new McpServer({ name: 'attestary', version }, { instructions: INSTRUCTIONS })
		for (const [name, tool] of tools) register(server, name, tool, desk, complain)
		return server
	}
	return serveStdio(make, { transport: new StdioServerTransport(stdin, stdout), onerror: complain })
}

function register(server: McpServer, name: string, tool: Tool, desk: Desk, complain: McpOptions['complain']): void {
	const { title, description, input, output, writes, answer } = tool
	const annotations = { readOnlyHint: !writes, destructiveHint: false, idempotentHint: !writes, openWorldHint: false }
	server.registerTool(
		name,
		{ title, description, inputSchema: input, outputSchema: output, annotations },
		async (asked: z.infer<typeof input>) => {
			try {
				const told = await answer(desk, asked)
				return { content: [{ type: 'text' as const, text: JSON.stringify(told, null, '\t') }], structuredContent: told }
			} catch (error) {
				const { problem, ours } = refusalOf(error, name)
				if (ours) complain(error)
				return { content: [{ type: 'text' as const, text: `${problem.code}: ${problem.message}` }], isError: true }
			}
		},
	)
}
