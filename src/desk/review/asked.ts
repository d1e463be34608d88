/** What the queue of review asks of the ledger. */
import type { Filters } from '../data/source.ts'

export const queueAsked = ({ kind, field }: Filters): Filters => ({ kind, field, limit: '60' })
