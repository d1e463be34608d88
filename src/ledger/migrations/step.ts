/** One step of the facts' schema. */
import type { Connection } from '../driver.ts'

export interface Migration {
	readonly number: number
	readonly name: string
	up(db: Connection): void
}
