/** Tells when the ledger has changed, by whichever program: SQLite counts what other connections write. Asks only while somebody listens. */
import { type Ledger, LedgerFault } from '../ledger/index.ts'

/** Milliseconds between two looks; a look is one number out of shared memory. */
const PACE = 500

export class Watch {
	private readonly ledger: Ledger
	private readonly listeners = new Set<() => void>()
	private timer: NodeJS.Timeout | null = null
	private last = 0

	constructor(ledger: Ledger) {
		this.ledger = ledger
	}

	listen(changed: () => void): () => void {
		this.listeners.add(changed)
		if (!this.timer) {
			this.last = this.look()
			this.timer = setInterval(() => this.compare(), PACE)
		}
		return () => {
			this.listeners.delete(changed)
			if (this.listeners.size === 0) this.close()
		}
	}

	close(): void {
		if (this.timer) clearInterval(this.timer)
		this.timer = null
	}

	private compare(): void {
		const now = this.look()
		if (now === this.last) return
		this.last = now
		for (const changed of this.listeners) changed()
	}

	/** A ledger that cannot be read just now has not changed as far as we know. */
	private look(): number {
		try {
			return this.ledger.stamp()
		} catch (error) {
			if (error instanceof LedgerFault) return this.last
			throw error
		}
	}
}
