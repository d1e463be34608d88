/** Server-sent events: a stream of named records, with a sign of life between them. */
import type { ServerResponse } from 'node:http'
import { HEADERS } from './door.ts'

/** Milliseconds between signs of life, so that nobody on the way thinks it is dead. */
const BEAT = 15_000

export interface Stream {
	send(event: string, data: unknown): void
	end(): void
}

/** Open until either side ends it; `onEnd` is called once. */
export function openStream(response: ServerResponse, onEnd: () => void): Stream {
	response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8' })
	const beat = setInterval(() => response.write(': still here\n\n'), BEAT)
	response.once('close', () => {
		clearInterval(beat)
		onEnd()
	})
	return {
		send: (event, data) => {
			if (!response.writableEnded) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
		},
		end: () => response.end(),
	}
}
