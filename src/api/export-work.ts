/** What the thread of exports is at. What nobody waits for any more is stopped. */
import type { ServerResponse } from 'node:http'
import type { Watched } from '../run/helper.ts'
import type { ExportWork } from './schema.ts'

export class Exports {
	private current: ExportWork['at'] = null

	at(): ExportWork {
		return { at: this.current }
	}

	/** Makes something for an answer, and stops it as soon as whoever asked has gone. */
	async during<T>(
		work: 'preview' | 'export',
		answer: ServerResponse,
		make: (watched: Watched) => Promise<T>,
	): Promise<T> {
		const stop = new SharedArrayBuffer(4)
		const gone = () => Atomics.store(new Int32Array(stop), 0, 1)
		answer.once('close', gone)
		try {
			return await make({
				stop,
				step: (step) => {
					this.current = { work, ...step }
				},
			})
		} finally {
			answer.off('close', gone)
			this.current = null
		}
	}
}
