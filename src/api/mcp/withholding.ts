/**
 * What an assistant is told may leave this machine with it, so that what a public export withholds is withheld here too. Who is to be
 * withheld is worked out over the whole ledger, and again when it has changed.
 */
import { withheldBy } from '../../exchange/withhold/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { holdingsOf } from '../../run/index.ts'

export class Withholding {
	private readonly ledger: Ledger
	private readonly tellsAll: boolean
	private seen = ''
	private show: <T>(value: T) => T = (value) => value
	private rows: ReadonlySet<string> = new Set()

	constructor(ledger: Ledger, tellsAll: boolean) {
		this.ledger = ledger
		this.tellsAll = tellsAll
	}

	/** A value as it may be told. */
	told<T>(value: T): T {
		this.refresh()
		return this.show(value)
	}

	/** False for a claim out of somebody else's table, which is theirs to publish. */
	mayTell(claim: string): boolean {
		this.refresh()
		return !this.rows.has(claim)
	}

	private refresh(): void {
		if (this.tellsAll) return
		const { reports, claims, decisions } = this.ledger.counts()
		const now = `${reports} ${claims} ${decisions} ${this.ledger.stamp()}`
		if (now === this.seen) return
		this.seen = now
		const holdings = holdingsOf(this.ledger)
		const { shown } = withheldBy(holdings, { profile: 'public' })
		this.show = (value) => shown(value, null)
		const all = holdings.codings.flatMap(({ claims: of }) => of)
		this.rows = new Set(all.filter(({ evidence }) => evidence.kind === 'cell').map(({ key }) => key))
	}
}
