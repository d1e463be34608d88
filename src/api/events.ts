/** Server-sent events: a stream of named records, with a sign of life between them. */
import type { ServerResponse } from 'node:http'
import { HEADERS } from './door.ts'

/** Milliseconds between signs of life, so that nobody on the way thinks it is dead. */
const BEAT = 15_000

/** `E`: what each event holds, by its name. */
export interface Stream<E> {
	send<N extends keyof E & string>(event: N, data: E[N]): void
	end(): void
}

/** Open until either side ends it; `onEnd` is called once. */
export function openStream<E>(response: ServerResponse, onEnd: () => void): Stream<E> {
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
